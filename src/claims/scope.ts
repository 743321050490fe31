import type { Sentence, Text } from '../text/text.ts'
import { wordSet } from '../text/vocabulary.ts'
import type { Scope } from './claim.ts'
import type { Counting } from './links/counting.ts'

/** Words that make a count run on until now. */
const totals = wordSet(
  'since total totalling totaling altogether overall already cumulative cumulatively toll date far war conflict offensive campaign insurgency pandemic epidemic outbreak'.split(
    ' ',
  ),
)

/** One event, in the singular or as a cause: what it did is one incident. */
const events = wordSet(
  `attack attacks blast explosion explosions bombing bombings strike strikes airstrike airstrikes shelling raid raids crash collision clash clashes
   ambush shooting earthquake quake storm cyclone hurricane typhoon tornado flood floods flooding landslide fire wildfire tsunami eruption stampede
   collapse derailment shipwreck accident massacre assault bomb bomber gunman gunmen rocket rockets missile missiles mortar protest protests
   riot riots avalanche capsized exploded sank collided crashed struck hit detonated opened`.split(/\s+/),
)

/** Whether a figure counts one event or a running total, by the verb, the words of its sentence and its date. */
export const scopeOf = (
  text: Text,
  sentence: Sentence,
  counting: Counting,
  dated: boolean,
  previous: Scope | null,
): Scope => {
  if (counting.running) return 'total'
  // "300 have been killed and another 2,700 wounded": a participle without its verb runs on like the one before.
  if (previous !== null && counting.side === 'left' && counting.trigger?.finite === false) return previous
  if (previous !== null && (counting.subset || counting.trigger === null)) return previous
  const { trigger, phrase } = counting
  const from = Math.max(sentence.from, Math.min(phrase.from, trigger?.groupFrom ?? phrase.from) - 30)
  const to = Math.min(sentence.to, Math.max(phrase.to, trigger?.to ?? phrase.to) + 30)
  let total = false
  let event = false
  for (let at = from; at < to; at++) {
    const token = text.tokens[at]!
    if (totals(token)) total = true
    else if (events(token)) event = true
  }
  if (dated) return total && trigger?.group.have === true && !event ? 'total' : 'incident'
  if (total) return 'total'
  if (event) return 'incident'
  if (trigger === null) return 'unclear'
  // "have been killed" without an event is what has come together until now; "were killed" tells one.
  if (trigger.group.have) return counting.measure === 'captured' && counting.side === 'right' ? 'unclear' : 'total'
  return 'incident'
}
