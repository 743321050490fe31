import { wordSet } from '../../../text/vocabulary.ts'
import { contentFrom } from '../contents.ts'
import type { Rule } from '../finding.ts'
import { groupAt } from '../groups.ts'
import * as word from '../lexicon.ts'
import { isNominal } from '../nominals.ts'
import { phraseAfter } from '../phrases.ts'
import { speaksFor } from '../speakers.ts'
import { subjectBefore } from '../subjects.ts'
import { colon, comma, has, joint, lower } from '../view.ts'
import { clauseCut, found } from './tolls.ts'

const keeping = wordSet(
  'compiled compiles keeps kept keep maintains maintained has have had drew drawn gathered holds holding'.split(' '),
)

const lists = wordSet(
  'list lists tally register registry database log ledger record notebook diary whiteboard spreadsheet roll inventory catalogue catalog roster dossier'.split(
    ' ',
  ),
)

/** "X has compiled a list of 40 names", "X keeps a tally of the dead: 40": who keeps the list holds what is on it. */
export const keptList: Rule = {
  name: '<source> keeps a list of <content>',
  read: (reading, at) => {
    const { view, to } = reading
    if (!keeping(view.tokens[at])) return null
    let noun = -1
    for (let index = at + 1; index < Math.min(to, at + 6); index++) {
      if (lists(view.tokens[index])) noun = index
      else if (!has(view, index, word.determiner | word.verb | word.adverb) && !isNominal(view, index)) break
    }
    if (noun < 0 || noun + 2 >= to) return null
    if (lower(view, noun + 1).endsWith('self') || lower(view, noun + 1) === 'themselves') noun++
    const link = lower(view, noun + 1)
    if (link !== 'of' && link !== 'with' && view.marks[noun + 1] !== colon) return null
    const group = groupAt(view, at, reading.from)
    if (group.passive || group.infinitive || group.negated || group.modal) return null
    const subject = subjectBefore(reading, group.from)
    if (subject === null || (subject.kind === 'phrase' && !speaksFor(view, subject.range))) return null
    const cuts = clauseCut(reading, subject.range.from)
    const content = contentFrom(view, noun + 2, to)
    return [found(subject.range, { from: group.from, to: noun + 1 }, content, 'asserted', keptList.name, cuts)]
  },
}

const providers = wordSet(
  'provided supplied given compiled collected gathered issued shared obtained furnished'.split(' '),
)
const figureNouns = wordSet(
  'figure figures toll tolls number numbers count counts data statistics list tally total estimate estimates'.split(
    ' ',
  ),
)

/** "The figure of 40 was provided by X", "the toll, given by X, ...": whose figure it is. */
export const providedBy: Rule = {
  name: '<figure> provided by <source>',
  read: (reading, at) => {
    const { view, from, to } = reading
    if (!providers(view.tokens[at]) || (lower(view, at + 1) !== 'by' && lower(view, at + 1) !== 'from')) return null
    const passive = groupAt(view, at, from).helped || view.marks[at - 1] === comma || isNominal(view, at - 1)
    if (!passive) return null
    let noun = false
    let number = false
    for (let index = at - 1; index >= Math.max(from, at - 30); index--) {
      if (figureNouns(view.tokens[index])) noun = true
      else if (view.tokens[index]!.kind === 'number' || has(view, index, word.numeral)) number = true
      else if (view.marks[index] !== 0 && view.marks[index] !== joint && view.marks[index] !== comma) break
    }
    if (!noun || !number) return null
    const source = phraseAfter(view, at + 2, to)
    if (source.to <= source.from || !speaksFor(view, source)) return null
    return [{ ...found(source, { from: at, to: at + 2 }, { from, to: at }, 'asserted', providedBy.name), before: true }]
  },
}
