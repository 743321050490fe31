import type { Block, Sentence } from '../../../text/text.ts'
import { longestContent } from '../contents.ts'
import { withoutStop } from '../edges.ts'
import type { Reading, Rule } from '../finding.ts'
import { tableBelow } from '../listing.ts'
import { phraseAfter } from '../phrases.ts'
import { credits } from '../stamps.ts'
import { closeParenthesis, colon, lower, openParenthesis, type Range, stop, type View } from '../view.ts'

/** "Source: the agency Yonhap" in running text, "(source: a doctor)", "Source: Ministry of Health" under a table: whose words stand before it. */
export const sourceLine: Rule = {
  name: 'source: <relay>',
  read: (reading, at) => {
    const { view, to } = reading
    const text = lower(view, at)
    if (view.marks[at + 1] !== colon || !credits.has(text) || at + 2 >= to) return null
    const bracketed = view.marks[at - 1] === openParenthesis
    if (view.capital[at] !== 1 && !bracketed) return null
    const source = phraseAfter(view, at + 2, to)
    // "Source: Yonhap Details: ...": the word before the next colon is a label of its own.
    const end = view.marks[source.to] === colon && source.to - source.from > 1 ? source.to - 1 : source.to
    if (end <= source.from || isAddress(view, source.from)) return null
    const told = bracketed ? beforeBracket(reading, at - 1) : besideLine(reading, at)
    if (told === null) return null
    const content = { from: told.from, to: withoutStop(view, told.from, told.to) }
    if (content.to <= content.from) return null
    return [
      {
        source: { from: source.from, to: end },
        cue: { from: at, to: at + 2 },
        content,
        stance: 'asserted',
        manner: 'report',
        relays: [],
        rule: sourceLine.name,
        cuts: -1,
        before: true,
      },
    ]
  },
}

/** "Source: https://..." names a page, and nobody. */
const isAddress = (view: View, at: number): boolean => /^(?:https?|www)/.test(lower(view, at))

/** What stands before the bracket at `open`: its sentence, back to another bracketed source, or the sentence before. */
const beforeBracket = ({ view, from }: Reading, open: number): Range | null => {
  if (open <= from) return sentenceBefore(view, open)
  let start = from
  for (let at = open - 1; at > Math.max(from, open - longestContent); at--) {
    if (
      view.marks[at] === closeParenthesis &&
      view.marks[at - 1] !== openParenthesis &&
      isSourceBracket(view, at, from)
    ) {
      start = at + 1
      break
    }
  }
  return { from: start, to: open }
}

const isSourceBracket = (view: View, close: number, floor: number): boolean => {
  for (let at = close - 1; at >= Math.max(floor, close - 14); at--)
    if (view.marks[at] === openParenthesis) return lower(view, at + 1).startsWith('source')
  return false
}

const sentenceBefore = (view: View, at: number): Range | null => view.text.sentences[view.sentenceOf[at]! - 1] ?? null

/** What a line of its own is the source of: the table or paragraph above it; else the words of its sentence or the sentence before. */
const besideLine = (reading: Reading, at: number): Range | null => {
  const { view } = reading
  const index = view.sentenceOf[at]!
  const { sentences } = view.text
  // Above a table, under nothing but headings.
  const heads = index > 0 && index < 4 && view.marks[sentences[index - 1]!.to - 1] !== stop
  const table = at === sentences[index]!.from && (index === 0 || heads) ? tableBelow(view, at) : null
  return table ?? beforeLine(reading, at)
}

const beforeLine = (reading: Reading, at: number): Range | null => {
  const { view, from } = reading
  if (at > from) return { from, to: at }
  const index = view.sentenceOf[at]!
  const { sentences } = view.text
  const own = sentences[index]!
  let first = index - 1
  if (own.start !== own.block.start) return sentences[first] ?? null
  if (first < 0) return null
  const above = sentences[first]!.block
  // Under prose it says where the story comes from, not who counted.
  if (above.kind === 'body') return null
  while (first > 0 && index - first < mostRows && goesWith(sentences[first - 1]!, above)) first--
  return { from: sentences[first]!.from, to: sentences[index - 1]!.to }
}

/** A source line speaks for no longer table. */
const mostRows = 60

/** Whether a sentence belongs to the paragraph above the source line, or to the same table. */
const goesWith = (sentence: Sentence, above: Block): boolean =>
  sentence.block === above || (above.kind !== 'body' && sentence.block.kind === above.kind)
