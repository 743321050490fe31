import type { Sentence } from '../../text/text.ts'
import { wordSet } from '../../text/vocabulary.ts'
import { closeParenthesis, colon, dash, lower, openParenthesis, type View } from './view.ts'

const zones = wordSet(
  'am pm a.m p.m a.m. p.m. gmt utc ist est edt et pt pst cet cest bst eat wat wib hkt local time hrs hours h'.split(
    ' ',
  ),
)

/** First token after the time that an entry of a live report begins with ("6:05 p.m.", "[14:20 GMT] –"), or the sentence's first. */
const stampEnd = (view: View, sentence: Sentence): number => {
  let at = sentence.from
  if (view.marks[at] === openParenthesis) at++
  if (view.tokens[at]?.kind !== 'number') return sentence.from
  const { text } = view.tokens[at]!
  at++
  let sure = /^\d{1,2}[.:h]\d\d$/.test(text)
  if (!sure && view.marks[at] === colon && view.tokens[at + 1]?.kind === 'number' && view.tokens[at + 1]!.glued) {
    sure = true
    at += 2
  }
  if (!sure && !/^\d{1,4}$/.test(text)) return sentence.from
  const zone = at
  while (at < sentence.to && at - zone < 4 && zones(view.tokens[at])) at++
  if (!sure && at === zone) return sentence.from
  if (view.marks[at] === closeParenthesis) at++
  const parted = view.marks[at] === dash || view.marks[at] === colon || lower(view, at) === '|'
  // "12.30" alone may be any number.
  if (text.includes('.') && at === zone && !parted) return sentence.from
  return parted ? at + 1 : at
}

/** First token after the time an entry of a live report begins with; the sentence's first where none stands. */
export const afterStamp = (view: View, sentence: Sentence): number => {
  const end = stampEnd(view, sentence)
  return end < sentence.to ? end : sentence.from
}

/** First token after a label in capitals ("SITUATION: ..."); the sentence's first where none stands. */
export const afterLabel = (view: View, sentence: Sentence): number => {
  const at = sentence.from
  const first = view.tokens[at]!
  const label = view.marks[at + 1] === colon && first.text !== first.lower && labels.has(first.lower)
  return label && !credits.has(first.lower) && at + 2 < sentence.to ? at + 2 : at
}

/** Labels that say whose the words around them are. */
export const credits = new Set(['source', 'sources', 'data', 'figures', 'statistics'])

/** Words before a colon that speak for nobody. */
export const labels = new Set(
  `source sources update updates live breaking note watch video photos highlights situation overview background analysis opinion explainer exclusive
   summary context response casualties casualty killed wounded injured dead missing total latest alert flash urgent correction developing
   corrected correction corrects refile recasts rewrites wrap factbox timeline profile feature insight cue intro clip anno presenter anchor prog slug sot voiceover figures data statistics numbers toll victims impact displacement health shelter security access needs`.split(
    /\s+/,
  ),
)

/** Whether the sentence opens an entry: a time stands at its start, or alone before it in its block. */
export const isStamped = (view: View, sentence: Sentence): boolean => {
  if (sentence.start === sentence.block.start) return afterStamp(view, sentence) > sentence.from
  const before = view.text.sentences[view.sentenceOf[sentence.from]! - 1]
  return (
    before !== undefined &&
    before.start === sentence.block.start &&
    before.to - before.from <= 7 &&
    stampEnd(view, before) >= before.to
  )
}
