import { wordSet } from '../../../text/vocabulary.ts'
import { withHolder } from '../appositions.ts'
import { contentBefore, contentFrom, isClause } from '../contents.ts'
import { withoutStop } from '../edges.ts'
import type { Finding, Reading } from '../finding.ts'
import * as word from '../lexicon.ts'
import type { Occurrence } from '../occurrence.ts'
import { phraseAfter } from '../phrases.ts'
import { comma, has, lower, type Range, stop, type View } from '../view.ts'
import type { VerbRule } from './verb-rule.ts'

/** What a speaker does to a statement; "the attack was claimed by" is another thing. */
const agentVerbs = new Set(
  'report confirm verify corroborate announce state say estimate reveal disclose quote cite deny acknowledge mention note document record release publish give provide dispute register count tally log list identify document tell inform'.split(
    ' ',
  ),
)

/** What needs more behind its agent to be a statement: "is thought by some to have", "is alleged by prosecutors to have". */
const beliefVerbs = new Set(
  'believe think suspect fear reckon allege claim assume consider calculate know accuse'.split(' '),
)

const passive = (occurrence: Occurrence): boolean => (occurrence.form & word.participleForm) !== 0

/** "as reported by X and corroborated by Y", "the toll was confirmed by X", "This is reported by X." */
export const byAgent: VerbRule = {
  name: '<content> is reported by <source>',
  read: (reading, occurrence): Finding | null => {
    const { view, from, to } = reading
    const { lemma } = occurrence.verb
    if (!passive(occurrence) || !(agentVerbs.has(lemma) || beliefVerbs.has(lemma))) return null
    const { at } = occurrence
    if (lower(view, at + 1) !== 'by' || at + 2 >= to) return null
    const source = has(view, at + 2, word.pronoun)
      ? { from: at + 2, to: at + 3 }
      : withHolder(view, phraseAfter(view, at + 2, lemma === 'accuse' ? chargeAfter(view, at + 2, to) : to), to)
    if (source.to <= source.from || isDevice(view, source)) return null
    // "is accused by prosecutors of killing 20"
    const accused = lemma === 'accuse' && lower(view, source.to) === 'of'
    const goesOn = accused || lower(view, source.to) === 'to' || lower(view, source.to) === 'that'
    // "Responsibility was claimed by X": X is met, and nothing is counted.
    const deed = lemma === 'claim' && !goesOn
    if (!goesOn && !agentVerbs.has(lemma) && !deed) return null
    // "claimed by X, a group based abroad": what X is.
    const described = deed && view.marks[source.to] === comma && has(view, source.to + 1, word.determiner)
    const named = described ? { from: source.from, to: phraseAfter(view, source.to + 1, to).to } : source
    const content = reportedContent(reading, occurrence, source)
    if (content === null) return null
    return {
      source: named,
      cue: { from: occurrence.group.from, to: at + 2 },
      content: goesOn ? { from: content.from, to: contentFrom(view, source.to, to).to } : content,
      stance: occurrence.verb.stance,
      manner: occurrence.group.negated || deed ? 'stand' : 'report',
      relays: [],
      rule: content.to <= from ? 'this is reported by <source>' : byAgent.name,
      cuts: -1,
      before: true,
    }
  },
}

/** "by prosecutors | of killing 20" */
const chargeAfter = (view: View, from: number, to: number): number => {
  for (let at = from + 1; at < Math.min(to, from + 12); at++)
    if (lower(view, at) === 'of' && lower(view, at + 1).endsWith('ing')) return at
  return to
}

const devices = wordSet(
  'telephone phone email e-mail text letter fax video radio satellite videolink link message tests test testing dna samples analysis autopsy'.split(
    ' ',
  ),
)

/** "said by telephone" has no agent. */
const isDevice = (view: View, source: Range): boolean => devices(view.tokens[source.to - 1])

const pointsBack = wordSet(['this', 'that', 'it', 'which'])

/** The sentence before for "This is reported by", else what stands before the verb in the sentence. */
const reportedContent = (reading: Reading, occurrence: Occurrence, source: Range): Range | null => {
  const { view, from, to } = reading
  let start = occurrence.group.from
  if (lower(view, start - 1) === 'as' || lower(view, start - 1) === 'and') start--
  if (start - from <= 2 && pointsBack(view.tokens[from])) {
    const before = view.text.sentences[view.sentenceOf[from]! - 1]
    if (before === undefined) return null
    return { from: before.from, to: withoutStop(view, before.from, before.to) }
  }
  const earlier = lower(view, start) === 'and' ? reading.found.at(-1) : undefined
  if (earlier?.rule === byAgent.name) return earlier.content
  if (start <= from) {
    // "As reported by X, ...": the content follows.
    if (view.marks[source.to] !== comma) return null
    return contentFrom(view, source.to + 1, to)
  }
  const content = contentBefore(view, from, start)
  return content.to > content.from ? content : null
}

const beliefs = new Set([
  'believe',
  'think',
  'say',
  'report',
  'estimate',
  'fear',
  'allege',
  'claim',
  'understand',
  'presume',
  'suspect',
  'assume',
  'know',
  'accuse',
  'confirm',
  'project',
  'predict',
  'forecast',
  'consider',
])

/** "12 are believed to have died", "it was reported that 12": no speaker is named. */
export const unnamed: VerbRule = {
  name: '<content> is believed to <content>',
  read: (reading, occurrence): Finding | null => {
    const { view, from, to } = reading
    if (!occurrence.group.passive || !beliefs.has(occurrence.verb.lemma)) return null
    const { at } = occurrence
    const next = at + 1
    const clause = next < to && lower(view, next) === 'that'
    if (
      next < to &&
      view.marks[next] === 0 &&
      lower(view, next) !== 'to' &&
      !clause &&
      !has(view, next, word.verb | word.preposition) &&
      lower(view, next) !== 'dead'
    )
      return null
    const end = contentFrom(view, from, to).to
    const it = lower(view, occurrence.group.from - 1) === 'it' && clause
    const content: Range = it ? contentFrom(view, next, to) : { from, to: end }
    if (content.to <= content.from || !(isClause(view, content.from, content.to) || view.marks[next] === stop))
      return null
    const stance =
      occurrence.verb.lemma === 'say' || occurrence.verb.lemma === 'report' ? 'alleged' : occurrence.verb.stance
    return {
      source: null,
      cue: occurrence.cue,
      content,
      stance,
      manner: occurrence.group.negated ? 'stand' : 'report',
      relays: [],
      rule: unnamed.name,
      cuts: -1,
      before: true,
    }
  },
}
