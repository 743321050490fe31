import { wordSet } from '../../../text/vocabulary.ts'
import { withoutStop } from '../edges.ts'
import type { Rule } from '../finding.ts'
import * as word from '../lexicon.ts'
import { phraseAfter } from '../phrases.ts'
import { speaksFor } from '../speakers.ts'
import { comma, has, lower, stop } from '../view.ts'
import { found } from './tolls.ts'

const pointing = wordSet(['that', 'this', 'these', 'those', 'such', 'it'])
const counts = wordSet(
  'tally count figure figures estimate estimates number numbers toll reckoning verdict finding'.split(' '),
)

/** So many words may stand between "that" and its count: "That, at least, is the official tally". */
const reach = 9

/** "That is the tally of X.": what the sentence before says. */
export const pointedAt: Rule = {
  name: '<content>. That is the tally of <source>',
  read: ({ view, from, to }, at) => {
    const link = lower(view, at + 1)
    if (!counts(view.tokens[at]) || (link !== 'of' && link !== 'from' && link !== 'by')) return null
    if (at - from > reach || !pointing(view.tokens[from])) return null
    let is = from + 1
    while (is < at && !has(view, is, word.be)) is++
    if (is === at) return null
    for (let index = is + 1; index < at; index++)
      if (view.marks[index] !== 0 || has(view, index, word.cueVerb)) return null
    const source = phraseAfter(view, at + 2, to)
    const closed = source.to >= to || view.marks[source.to] === comma || view.marks[source.to] === stop
    if (source.to <= source.from || !speaksFor(view, source) || !closed) return null
    const index = view.sentenceOf[from]!
    const before = view.text.sentences[index - 1]
    if (before === undefined || before.block !== view.text.sentences[index]!.block) return null
    const content = { from: before.from, to: withoutStop(view, before.from, before.to) }
    return [{ ...found(source, { from: at, to: at + 2 }, content, 'asserted', pointedAt.name), before: true }]
  },
}
