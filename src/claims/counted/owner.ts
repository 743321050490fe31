import type { NameMention } from '../../names/name.ts'
import type { Text } from '../../text/text.ts'
import { mentionsIn } from '../claimants/mentions.ts'
import type { Counting } from '../links/counting.ts'
import { wordOf } from '../links/lexicon.ts'
import { nationIn } from './words.ts'

/** Whose people or things are counted, where only the subject says it, and whether the subject is armed. */
export interface Owner {
  readonly country: string
  readonly forces: boolean
}

const reach = 12

/** Verbs whose subject counts its own: what it lost, suffered or has. */
const suffering = new Set('lost lose loses losing suffered suffer suffers suffering sustained sustain'.split(' '))
const having = new Set('has have had'.split(' '))

const areForces = (word: string | undefined): boolean => word !== undefined && wordOf(word)?.kind?.forces === true

const ownerIn = (text: Text, names: readonly NameMention[], from: number, to: number): Owner | null => {
  const nation = nationIn(names, from, to)
  if (nation === null || nation.name.country === null) return null
  return { country: nation.name.country, forces: areForces(text.tokens[nation.to]?.lower) }
}

/** Who deploys, has or loses forces counts its own: "Pyongyang has sent 10,000 troops", "units of the DPRK army lost 30 soldiers". */
export const ownerOf = (text: Text, names: readonly NameMention[], counting: Counting, from: number): Owner | null => {
  const { trigger, phrase, measure } = counting
  if (measure === 'deployed' && counting.side === 'right' && trigger !== null) {
    return ownerIn(text, names, Math.max(from, trigger.at - reach), trigger.at)
  }
  const before = phrase.from - 1
  if (before < from) return null
  const { lower } = text.tokens[before]!
  if (!suffering.has(lower) && !(measure === 'deployed' && having.has(lower))) return null
  return ownerIn(text, names, Math.max(from, before - reach), before)
}

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
