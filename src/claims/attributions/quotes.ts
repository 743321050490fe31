import { reused } from '../../text/reused.ts'
import type { Text } from '../../text/text.ts'

/**
 * Which marks of the text quote, found in one pass.
 * - partner: for an opening mark the distance to the token after its closing mark; for a closing mark minus the distance back to its opening mark; else 0
 * - within: for every token the index of the innermost opening mark that covers it, -1 outside quotations
 */
export interface Quotes {
  readonly partner: Int32Array
  readonly within: Int32Array
}

/** Marks of one family close each other. */
const families: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '"': 'straight',
    '＂': 'straight',
    '“': 'curly',
    '”': 'curly',
    '„': 'curly',
    '‟': 'curly',
    '«': 'angled',
    '»': 'angled',
    "''": 'doubled',
    '’’': 'doubled',
    '‘‘': 'doubled',
    '``': 'doubled',
    '‘': 'single',
    '’': 'single',
    "'": 'single',
  }),
)

const openers = new Set(['“', '„', '«', '‘', '``', '‘‘'])
const closers = new Set(['”', '»', '’', '’’'])

interface Open {
  readonly at: number
  readonly family: string
}

const partnersFor = reused(length => new Int32Array(length))
const withinFor = reused(length => new Int32Array(length))

/** The quotations of a text, good until the next one is read. A quotation that nobody closes ends with its paragraph, unless the next paragraph opens with the same mark (a speech of several paragraphs). */
export const pairQuotes = (text: Text): Quotes => {
  const { tokens, sentences } = text
  const partner = partnersFor(tokens.length)
  const within = withinFor(tokens.length).fill(-1)
  const stack: Open[] = []
  const close = (open: Open, closing: number, end: number): void => {
    partner[open.at] = Math.max(1, end - open.at)
    if (closing >= 0) partner[closing] = open.at - closing
  }
  let lastEnd = 0
  for (let index = 0; index < sentences.length; index++) {
    const sentence = sentences[index]!
    const newBlock = index === 0 || sentences[index - 1]!.block !== sentence.block
    let from = sentence.from
    if (newBlock && stack.length > 0) {
      const bottom = stack[0]!
      const first = tokens[from]!
      if (families.get(first.text) === bottom.family && bottom.family !== 'single') {
        // The repeated mark of a speech that goes on.
        within[from] = bottom.at
        from++
        stack.length = 1
      } else {
        for (const open of stack) close(open, -1, lastEnd)
        stack.length = 0
      }
    }
    for (let at = from; at < sentence.to; at++) {
      const token = tokens[at]!
      // Most tokens are words, and most words stand outside quotations.
      if (token.kind !== 'punctuation') {
        if (stack.length > 0) within[at] = stack[stack.length - 1]!.at
        continue
      }
      const family = families.get(token.text)
      const top = stack[stack.length - 1]
      if (family === undefined) {
        if (top !== undefined) within[at] = top.at
        continue
      }
      const next = tokens[at + 1]
      const nextGlued =
        next?.glued === true &&
        (next.kind !== 'punctuation' || next.text === '[' || next.text === '(' || next.text === '.')
      const opening =
        openers.has(token.text) ||
        (!closers.has(token.text) && (!token.glued || at === sentence.from) && (nextGlued || top?.family !== family))
      if (opening) {
        if (family === 'single' && (!nextGlued || (token.glued && at > sentence.from))) {
          if (top !== undefined) within[at] = top.at
          continue
        }
        if (top?.family === family) {
          close(top, -1, at)
          stack.pop()
        }
        within[at] = stack[stack.length - 1]?.at ?? -1
        if (stack.length < 6) stack.push({ at, family })
        continue
      }
      if (top !== undefined && top.family === family && (family !== 'single' || !nextGlued)) {
        within[at] = top.at
        close(top, at, at + 1)
        stack.pop()
      } else if (stack.length > 1 && stack[stack.length - 2]!.family === family && family !== 'single') {
        // The inner quotation was left open.
        const inner = stack.pop()!
        close(inner, -1, at)
        const outer = stack.pop()!
        within[at] = outer.at
        close(outer, at, at + 1)
      } else if (top !== undefined) within[at] = top.at
    }
    lastEnd = sentence.to
  }
  for (const open of stack) close(open, -1, lastEnd)
  return { partner, within }
}
