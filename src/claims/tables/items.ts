import type { Text } from '../../text/text.ts'
import type { Range } from '../links/counting.ts'
import { type Amount, isNil, readAmount } from './amounts.ts'
import { bracketEnd, breaksBefore, valueEnd } from './values.ts'

/** A label with its value: "Killed: 12", "tanks ‒ 8,200 (+12) units", "Missing 10". */
export interface Item {
  /** Tokens of the label. */
  readonly label: Range
  /** How the value was marked off; null where nothing but a gap or a space is between. */
  readonly mark: string | null
  /** Null for "nil" and "-". */
  readonly amount: Amount | null
  readonly gain: Amount | null
  /** Tokens from label to value's end. */
  readonly from: number
  readonly to: number
}

/** Items that make up all of a stretch of text but for the words that lead into them. */
export interface Items {
  /** "Total losses as of 14 July:"; null when the stretch begins with its first item. */
  readonly leadIn: Range | null
  readonly items: readonly Item[]
}

const longestLabel = 10
const longestLeadIn = 60
/** A value, its bound and its scale ("at least 1.2 million") are no longer. */
const longestValue = 6
const mostItems = 60

const bullets = new Set(['•', '·', '-', '–', '—', '‒', '*', '▪', '►', '»', '○', '■', '●', '◦', '➤', '▸'])
const dashes = new Set(['-', '–', '—', '‒', '−', '--', '---'])
const between = new Set([',', ';', '|', '•', '·', '/', 'and', '&'])

const textAt = (text: Text, at: number): string => text.tokens[at]?.text ?? ''

/** White space of a table between two tokens: a tab, or two spaces and more. */
const gapBefore = (text: Text, at: number): boolean => {
  const before = text.tokens[at - 1]!
  const gap = text.source.slice(before.end, Math.min(text.tokens[at]!.start, before.end + 40))
  return gap.includes('\t') || gap.length > 1
}

/** A dash that is no hyphen. */
const isDash = (text: Text, at: number): boolean => {
  const token = text.tokens[at]
  return token !== undefined && dashes.has(token.text) && !(token.glued && text.tokens[at + 1]?.glued === true)
}

/** What marks a value off from its label at a token: ":", "=", a dash, a bar. */
const markAt = (text: Text, at: number): string | null => {
  const mark = textAt(text, at)
  if (mark === ':' || mark === '=' || mark === '|') return mark
  return isDash(text, at) ? '-' : null
}

/** The value that begins at a token, as far as it goes; null where none does. */
const valueAt = (
  text: Text,
  at: number,
  to: number,
): { amount: Amount | null; gain: Amount | null; to: number } | null => {
  let limit = at
  while (limit < to && limit < at + longestValue && !stops(text, limit, at)) limit++
  const amount = readAmount(text, at, limit)
  if (amount !== null) {
    const rest = valueEnd(text, amount.to, to)
    return { amount, gain: rest.gain, to: rest.to }
  }
  return limit > at && isNil(text, at, limit) ? { amount: null, gain: null, to: limit } : null
}

/** What no value reaches over: a bracket, a list's marks, a new line. */
const stops = (text: Text, at: number, from: number): boolean => {
  const mark = textAt(text, at)
  return (
    mark === '(' ||
    mark === '[' ||
    mark === ';' ||
    mark === ',' ||
    mark === '|' ||
    (at > from && breaksBefore(text, at))
  )
}

/** Whether a label runs over the end of its line. */
const breaksIn = (text: Text, from: number, to: number): boolean => {
  const end = text.source.indexOf('\n', text.tokens[from]!.start)
  return end !== -1 && end < text.tokens[to - 1]!.start
}

/** Reads the item that begins at a token, or null. */
const itemAt = (text: Text, from: number, to: number): Item | null => {
  const item = (at: number, mark: string | null, value: NonNullable<ReturnType<typeof valueAt>>): Item | null =>
    breaksIn(text, from, at) ? null : { ...value, label: { from, to: at }, mark, from }
  for (let at = from; at < to && at - from <= longestLabel; ) {
    const token = text.tokens[at]!
    if (token.kind === 'word' || token.kind === 'possessive') {
      at++
      continue
    }
    if (at === from) return null
    const mark = markAt(text, at)
    if (mark !== null) {
      const value = valueAt(text, at + 1, to)
      if (value !== null) return item(at, mark, value)
      // A dash may be part of the label: "Anti - aircraft systems: 12".
      if (mark !== '-') return null
      at++
      continue
    }
    if (token.kind === 'number') {
      // Without a mark only one word is a label: "Dead 35", not "He killed 12".
      const gap = gapBefore(text, at)
      if (!gap && at > from + 1) return null
      const value = valueAt(text, at, to)
      return value === null ? null : item(at, gap ? 'gap' : null, value)
    }
    const end = bracketEnd(text, at, to)
    const point = token.text === '.' && at === from + 1
    if (end > at) at = end
    else if (
      point ||
      token.text === '/' ||
      (token.glued && token.text !== ',' && token.text !== ';' && token.text !== '.')
    )
      at++
    else return null
  }
  return null
}

const skipBullets = (text: Text, from: number, to: number): number => {
  let at = from
  while (at < to && bullets.has(textAt(text, at))) at++
  // "1. Killed: 12", "2) Injured: 30"
  const numbered =
    text.tokens[at]?.kind === 'number' && /^[.)]$/.test(textAt(text, at + 1)) && textAt(text, at).length <= 2
  return numbered ? at + 2 : at
}

/** So many items may have words behind them that say who counts: "..., the ministry said". */
const fewestBefore = 3

/** Items one after the other from a token to the end; null when anything else stands among them. */
const itemsFrom = (text: Text, from: number, to: number, tailed: boolean): Item[] | null => {
  const items: Item[] = []
  let at = skipBullets(text, from, to)
  while (at < to) {
    const item = itemAt(text, at, to)
    if (item === null && tailed && items.length >= fewestBefore) return items
    if (item === null || items.length >= mostItems) return null
    items.push(item)
    at = item.to
    if (at < to && (textAt(text, at) === '.' || textAt(text, at) === '!') && at === to - 1) break
    let parted = at >= to || breaksBefore(text, at)
    while (at < to && between.has(textAt(text, at))) {
      parted = true
      at++
    }
    if (!parted) return null
    at = skipBullets(text, at, to)
  }
  return items.length > 0 ? items : null
}

/** Reads tokens [from, to) as a list of items, or null. */
export const readItems = (text: Text, from: number, to: number): Items | null => {
  const items = itemsFrom(text, from, to, false)
  if (items !== null) return { leadIn: null, items }
  for (let at = from + 1; at < Math.min(to - 2, from + longestLeadIn); at++) {
    if (textAt(text, at) !== ':' || text.tokens[at + 1]!.glued) continue
    const behind = itemsFrom(text, at + 1, to, true)
    if (behind !== null) return { leadIn: { from, to: at }, items: behind }
  }
  return null
}
