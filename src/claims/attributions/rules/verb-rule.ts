import { skipOccasions, thatAfter } from '../contents.ts'
import type { Finding, Reading } from '../finding.ts'
import type { Occurrence } from '../occurrence.ts'
import { relayIn } from '../relays.ts'
import type { Range } from '../view.ts'

/** A rule for a cue verb in its place. */
export interface VerbRule {
  readonly name: string
  readonly read: (reading: Reading, occurrence: Occurrence) => Finding | null
}

/** A finding of a cue verb, with what follows from the verb itself. */
export const make = (
  occurrence: Occurrence,
  rule: string,
  found: Partial<Finding> & Pick<Finding, 'source' | 'content'>,
): Finding => ({
  cue: occurrence.cue,
  // What somebody did not say, or may say one day, is nobody's claim.
  manner:
    occurrence.group.negated || (occurrence.group.modal && !occurrence.group.only) ? 'stand' : occurrence.verb.manner,
  stance: occurrence.verb.stance,
  relays: occurrence.relays,
  rule,
  cuts: -1,
  before: false,
  ...found,
})

/** Where a content that follows the verb begins, or -1. */
export const startAfter = (reading: Reading, occurrence: Occurrence): number => {
  const { view, to } = reading
  const { tail } = occurrence
  const that = thatAfter(view, tail, to)
  if (that >= 0) return that
  const start = skipOccasions(view, tail, to)
  return start < to ? start : -1
}

export const withRelay = (reading: Reading, occurrence: Occurrence, from: number, to: number): readonly Range[] => {
  const relay = occurrence.relays.length === 0 && to > from ? relayIn(reading.view, from, to) : null
  return relay === null ? occurrence.relays : [relay]
}
