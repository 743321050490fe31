import type { Sentence } from '../../text/text.ts'
import { colon, type Range, stop, type View } from './view.ts'

/** Nobody is held to a longer list. */
const mostItems = 60

/** The list that a sentence ending in a colon announces ("The ministry reports: | - 12 dead | - 30 hurt"), or null. */
export const listBelow = (view: View, at: number): Range | null => {
  const { sentences } = view.text
  const index = view.sentenceOf[at]!
  if (view.marks[sentences[index]!.to - 1] !== colon) return null
  return below(sentences, index, sentence => sentence.block.kind === 'list')
}

/** The rows of a table under a heading: lines without a full stop. */
export const tableBelow = (view: View, at: number): Range | null =>
  below(view.text.sentences, view.sentenceOf[at]!, sentence => view.marks[sentence.to - 1] !== stop)

const below = (sentences: readonly Sentence[], index: number, fits: (sentence: Sentence) => boolean): Range | null => {
  let last = index
  while (last + 1 < sentences.length && last - index < mostItems && fits(sentences[last + 1]!)) last++
  return last === index ? null : { from: sentences[index + 1]!.from, to: sentences[last]!.to }
}
