import type { Span, Text } from '../../text/text.ts'
import { firstFrom } from '../links/order.ts'
import type { Line } from './lines.ts'

/** A cell of a line: UTF-16 [start, end), tokens [from, to); an empty cell has neither. */
export interface Cell extends Span {
  readonly from: number
  readonly to: number
}

/** What parts the cells of a line: pipes, tabs, or two spaces and more. */
export type Parting = 'pipe' | 'tab' | 'gap'

export interface Row {
  readonly line: Line
  readonly parting: Parting
  readonly cells: readonly Cell[]
}

/** No row of a table is longer, and none has more cells. */
const longestLine = 1000
const mostCells = 40

const isSpace = (code: number): boolean => code === 32 || code === 9 || code === 13 || code === 0xa0
const isPipe = (code: number): boolean => code === 124 || code === 0x2502 || code === 0x2503

/** Two spaces of a line's indentation part nothing. */
const partingOf = (source: string, { start, end, left }: Line): Parting | null => {
  const words = source.slice(start, end)
  if (words.includes('|') || words.includes('│') || words.includes('┃')) return 'pipe'
  if (words.includes('\t') || (left < start && source.slice(left, start).includes('\t'))) return 'tab'
  return words.includes('  ') || words.includes('\u00a0') ? 'gap' : null
}

/** Where the cells of a line begin and end, white space round them included. */
const cutsOf = (source: string, { start, left, right, end }: Line, parting: Parting): Span[] => {
  const cuts: Span[] = []
  let open = parting === 'tab' ? left : start
  const last = parting === 'tab' ? right : end
  for (let at = open; at < last; at++) {
    const code = source.charCodeAt(at)
    if (parting === 'pipe' ? isPipe(code) : parting === 'tab' ? code === 9 : false) {
      cuts.push({ start: open, end: at })
      open = at + 1
    } else if (parting === 'gap' && isSpace(code) && isSpace(source.charCodeAt(at + 1))) {
      cuts.push({ start: open, end: at })
      while (at + 1 < last && isSpace(source.charCodeAt(at + 1))) at++
      open = at + 1
    }
  }
  cuts.push({ start: open, end: last })
  return cuts
}

/** The cells of a line, or null for a line that has no two of them. */
export const readRow = (text: Text, line: Line): Row | null => {
  const { source, tokens } = text
  if (line.end - line.start > longestLine) return null
  const parting = partingOf(source, line)
  if (parting === null) return null
  const cuts = cutsOf(source, line, parting)
  if (cuts.length < 2 || cuts.length > mostCells) return null
  let next = firstFrom(tokens, token => token.start >= line.start)
  const cells = cuts.map(cut => {
    let { start, end } = cut
    while (start < end && isSpace(source.charCodeAt(start))) start++
    while (end > start && isSpace(source.charCodeAt(end - 1))) end--
    while (next < tokens.length && tokens[next]!.start < start) next++
    const from = next
    while (next < tokens.length && tokens[next]!.end <= end) next++
    return { start, end, from, to: next }
  })
  return { line, parting, cells }
}

export const isEmpty = ({ from, to }: Cell): boolean => from === to

/** "|------|:----:|", "=====  =====": a line that only rules off. */
export const isRuling = (source: string, { start, end }: Line): boolean => {
  for (let at = start; at < end; at++) if (!'|-:+= \t_─━┼│'.includes(source[at]!)) return false
  return true
}
