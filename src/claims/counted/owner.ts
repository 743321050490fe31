import type { NameMention } from '../../names/name.ts'
import type { Text } from '../../text/text.ts'
import { mentionsIn } from '../claimants/mentions.ts'
import type { Counting } from '../links/counting.ts'
import { wordOf } from '../links/lexicon.ts'
import { nationIn } from './words.ts'

const reach = 12

const owning = new Set(['lost', 'lose', 'loses', 'losing', 'has', 'have', 'had'])

/** Who deploys or loses forces counts its own: "Pyongyang has sent 10,000 troops", "units of the DPRK army lost 30 soldiers". */
export const ownersCountry = (
  text: Text,
  names: readonly NameMention[],
  counting: Counting,
  from: number,
): string | null => {
  const { trigger, phrase } = counting
  if (counting.measure === 'deployed' && counting.side === 'right' && trigger !== null) {
    return nationIn(names, Math.max(from, trigger.at - reach), trigger.at)?.name.country ?? null
  }
  const before = phrase.from - 1
  if (before < from || !owning.has(text.tokens[before]!.lower)) return null
  return nationIn(names, Math.max(from, before - reach), before)?.name.country ?? null
}

const areForces = (word: string | undefined): boolean => word !== undefined && wordOf(word)?.kind?.forces === true

/** "the first soldiers from the DPRK had arrived. There are about 12,000 soldiers": the forces named last before, within reach. */
export const forcesBefore = (text: Text, names: readonly NameMention[], at: number): string | null => {
  const { tokens } = text
  for (const { from, to, form, name } of mentionsIn(names, Math.max(0, at - 60), at).toReversed()) {
    if (name.country === null || name.kind === 'person') continue
    if (form === 'adjective' && areForces(tokens[to]?.lower)) return name.country
    const link = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1
    const word = tokens[link]?.lower
    if ((word === 'from' || word === 'of') && areForces(tokens[link - 1]?.lower)) return name.country
  }
  return null
}
