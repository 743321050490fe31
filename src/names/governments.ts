import { nameOfBody, powerOf } from './bodies.ts'
import { lexicon } from './lexicon.ts'
import type { Name } from './name.ts'

/**
 * The government that a country's name, its capital or its seat of power speaks for: "Ukraine", "Kyiv" and "the Ukrainian government"
 * are the one claimant `ukraine`. Null for every other name. The Kremlin, the White House and their like keep names of their own.
 */
export const governmentOf = (name: Name): Name | null => {
  if (name.kind === 'government' && lexicon.powers.has(name.id)) return name
  const power = powerOf(name)
  return power === null ? null : nameOfBody(power, 'government')
}

/** Whether a place is also spoken of as its country's government ("Kyiv said"). */
export const isSeat = (name: Name): boolean => name.kind === 'place' && lexicon.capitals.has(name.id)
