import { wordSet } from '../../../text/vocabulary.ts'
import { withHolder } from '../appositions.ts'
import { contentBefore, contentFrom, isMainClause } from '../contents.ts'
import * as word from '../lexicon.ts'
import { headOf, isNumeral, isPlural } from '../nominals.ts'
import { onlyQuotes, takes } from '../occurrence.ts'
import { phraseAfter } from '../phrases.ts'
import { speaksFor } from '../speakers.ts'
import { afterQuotation } from '../subjects.ts'
import { comma, dash, has, lower, stop, type View } from '../view.ts'
import { closesHere, resume, trails } from './closing.ts'
import { make, type VerbRule } from './verb-rule.ts'

/** Whether a comma stands before the verb and a plural that speaks right behind it. */
const isMany = (view: View, at: number): boolean =>
  view.marks[at - 1] === comma &&
  has(view, at + 1, word.speaker) &&
  (isPlural(view, at + 1) || lower(view, at + 1) === 'police')

const comparing = wordSet(['up', 'down', 'compared', 'including', 'among'])

const telling = new Set(['tell', 'inform', 'brief', 'notify', 'assure', 'remind'])

/** "...," said X. */
export const inverted: VerbRule = {
  name: '<content>, said <source>',
  read: (reading, occurrence) => {
    const { view, from, to } = reading
    const { at, group } = occurrence
    // Who is told stands behind "told", not who tells.
    if (telling.has(occurrence.verb.lemma)) return null
    if (!takes(occurrence, 'quote') || group.helped || group.infinitive || group.from !== at || at <= from) return null
    // "..., say officials"
    const many = (occurrence.form & word.baseForm) !== 0 && isMany(view, at)
    if ((occurrence.form & (word.pastForm | word.thirdForm)) === 0 && !many) return null
    if (lower(view, at + 1) === 'that') return null
    const quoted = afterQuotation(view, at, from)
    if (!quoted && onlyQuotes(occurrence)) return null
    const mark = view.marks[at - 1]!
    const marked = quoted || mark === comma || mark === dash
    const source = has(view, at + 1, word.subject)
      ? { from: at + 1, to: at + 2 }
      : withHolder(view, phraseAfter(view, at + 1, to), to)
    if (source.to <= source.from || source.from >= to) return null
    if (!marked) {
      // Commas may be lost: then the speaker must end the sentence and be one who speaks, and none stands before the verb.
      if (occurrence.subject !== null && speaksFor(view, occurrence.subject.range)) return null
      if (!speaksFor(view, source) || !isMainClause(view, from, at)) return null
      const next = view.marks[source.to]
      if (
        source.to < to &&
        next !== stop &&
        next !== comma &&
        !has(view, source.to, word.relative) &&
        !trails(reading, source.to)
      )
        return null
      if (occurrence.verb.lemma !== 'say') return null
    } else if (!quoted) {
      const ends = closesHere(reading, source.to) && speaksFor(view, source)
      if (!isMainClause(view, from, at) && !ends) return null
      if (
        source.to < to &&
        view.marks[source.to] === 0 &&
        !has(view, source.to, word.preposition | word.relative | word.time | word.subordinator | word.adverb)
      )
        return null
      if (isNumeral(view, source.from) && !has(view, headOf(view, source), word.speaker)) return null
    }
    const content = contentBefore(view, from, at)
    if (content.to <= content.from) return null
    // "..., said X, up from 52 a day before"
    const more = !quoted && view.marks[source.to] === comma && comparing(view.tokens[source.to + 1])
    const goesOn = more ? contentFrom(view, source.to + 1, to).to : resume(reading, source.to)
    return make(occurrence, inverted.name, {
      source,
      content: { from: content.from, to: Math.max(content.to, goesOn) },
      before: true,
      cuts: mark === comma && !quoted ? at - 1 : -1,
    })
  },
}
