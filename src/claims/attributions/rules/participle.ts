import { wordSet } from '../../../text/vocabulary.ts'
import type { Reading } from '../finding.ts'
import * as word from '../lexicon.ts'
import { phraseBefore } from '../phrases.ts'
import { speaksFor } from '../speakers.ts'
import { firstSubject, sharedSubject } from '../subjects.ts'
import { comma, has, lower, type Range } from '../view.ts'
import { contentOf } from './following.ts'
import { make, startAfter, type VerbRule, withRelay } from './verb-rule.ts'

/** "..., adding that ...": the speaker of the sentence goes on. */
export const participle: VerbRule = {
  name: '<source> ..., saying that <content>',
  read: (reading, occurrence) => {
    const { view } = reading
    if ((occurrence.form & word.ingForm) === 0 || occurrence.group.helped) return null
    const at = occurrence.group.from
    const text = lower(view, occurrence.at)
    // "a warning that", "the growing claim": a noun.
    if (at > reading.from && has(view, at - 1, word.determiner)) return null
    if (isNounlike.has(text) && view.marks[at - 1] !== comma) return null
    const start = startAfter(reading, occurrence)
    if (start < 0) return null
    const source = speakerOfParticiple(reading, at)
    if (source === null) return null
    const content = contentOf(reading, { ...occurrence, subject: { range: source, kind: 'shared' } }, start)
    if (content === null || content.to <= content.from) return null
    const cuts = view.marks[at - 1] === comma ? at - 1 : -1
    return make(occurrence, participle.name, {
      source,
      content,
      relays: withRelay(reading, occurrence, occurrence.tail, start),
      cuts,
    })
  },
}

/** "footage of X saying": X; "..., X said, adding": the speaker of the sentence. */
const speakerOfParticiple = (reading: Reading, at: number): Range | null => {
  const { view, from } = reading
  if (at === from) return null
  const direct = view.marks[at - 1] === 0 ? phraseBefore(view, at, from) : null
  if (direct !== null && speaksFor(view, direct)) {
    // "The company put out a statement | saying": whose statement it is.
    // "... sent messages to reporters | saying": neither do the reporters.
    const told = addresseeBefore(reading, at)
    const issuer =
      told !== -1 || (issued(view.tokens[at - 1]) && has(view, direct.from, word.determiner))
        ? firstSubject(view, from, told === -1 ? direct.from : told)
        : null
    return issuer !== null && issuer.to < at && speaksFor(view, issuer) ? issuer : direct
  }
  return sharedSubject(reading, at)
}

/** Where "a message | to reporters" begins to say whom it was for, right before `at`; -1 where nothing does. */
const addresseeBefore = ({ view, from }: Reading, at: number): number => {
  for (let to = at - 2; to > from && at - to <= 4; to--)
    if (lower(view, to) === 'to') return issued(view.tokens[to - 1]) ? to - 1 : -1
  return -1
}

const issued = wordSet([
  'statement',
  'statements',
  'letter',
  'message',
  'messages',
  'letters',
  'email',
  'emails',
  'communique',
  'post',
  'note',
  'tweet',
])

const isNounlike = new Set([
  'warning',
  'meeting',
  'briefing',
  'reporting',
  'offering',
  'planning',
  'understanding',
  'opening',
  'ruling',
  'finding',
  'posting',
  'filing',
  'charging',
  'backing',
  'reading',
  'showing',
  'rating',
  'calling',
  'learning',
  'counting',
  'listing',
])
