import { wordSet } from '../../../text/vocabulary.ts'
import { contentFrom, throughQuotes } from '../contents.ts'
import type { Reading } from '../finding.ts'
import * as word from '../lexicon.ts'
import { closesQuote, colon, comma, dash, has, joint, lower, opensQuote, semicolon, stop } from '../view.ts'

/** Whether the tokens at `at` close the statement: nothing that could be its content follows. */
export const closesHere = (reading: Reading, at: number): boolean => {
  const { view, to } = reading
  if (at >= to) return true
  const mark = view.marks[at]!
  if (mark === stop || mark === semicolon || mark === dash) return true
  // "..., police say** | The Herald"
  return closesQuote(view, at) || lower(view, at) === '|' || lower(view, at) === '*'
}

/** "..., officials said as fighting went on": what may follow a statement's end without a comma. */
const trailing = new Set([
  'as',
  'while',
  'after',
  'when',
  'with',
  'before',
  'following',
  'citing',
  'quoting',
  'adding',
  'noting',
  'without',
  'amid',
  'because',
  'since',
  'during',
  'despite',
  'and',
  'but',
  'of',
  'about',
])

export const trails = (reading: Reading, at: number): boolean => {
  const text = lower(reading.view, at)
  if (trailing.has(text)) return true
  // "..., the army said in what was its worst loss"
  if (text === 'in' && lower(reading.view, at + 1) === 'what') return true
  if (text.endsWith('ing') && text.length > 5) return true
  // "a day after"
  return (
    (text === 'a' || text === 'one') &&
    ['day', 'week', 'month', 'year'].includes(lower(reading.view, at + 1)) &&
    lower(reading.view, at + 2) !== 'of'
  )
}

const placing = wordSet('at in from outside near inside on by over beside on'.split(' '))

/** "..., the mayor said at the quayside.": nothing but a place stands behind the verb. */
export const isPlaceTail = ({ view, to }: Reading, at: number): boolean => {
  if (!placing(view.tokens[at])) return false
  for (let index = at + 1; index < Math.min(to, at + 10); index++) {
    const mark = view.marks[index]!
    if (mark === stop || mark === comma) return true
    if (mark !== 0 && mark !== joint) return false
    if (has(view, index, word.be | word.have | word.modal | word.verb | word.cueVerb | word.numeral | word.relative))
      return false
    if (view.tokens[index]!.kind === 'number' || lower(view, index) === 'that') return false
  }
  return at + 1 < to && to - at < 10
}

/** Where a quotation that is taken up again behind the speaker ends: '"...," X said. "..."', or -1. */
export const resume = (reading: Reading, from: number): number => {
  const { view, to } = reading
  const limit = Math.min(to, from + 120)
  let at = from
  let cued = false
  while (at < limit && !opensQuote(view, at) && view.marks[at] !== stop && view.marks[at] !== semicolon) {
    // "..., he said, adding that ...": what follows belongs to the next cue.
    if (has(view, at, word.cueVerb)) cued = true
    at++
  }
  if (
    !cued &&
    at < limit &&
    opensQuote(view, at) &&
    (view.marks[at - 1] === comma ||
      view.marks[at - 1] === dash ||
      view.marks[at - 1] === colon ||
      has(view, at - 1, word.coordinator | word.subordinator))
  ) {
    const end = contentFrom(view, at, to).to
    return end >= to ? Math.max(end, throughQuotes(view, end)) : end
  }
  if (at >= limit && limit < to) return -1
  const end = throughQuotes(view, to)
  return end > to ? end : -1
}
