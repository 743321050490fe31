import type { Measure } from '../../claims/measures/measure.ts'
import type { StoredClaim, Tenant } from '../../index/store.ts'
import type { Watch } from '../watch.ts'
import { type Prepared, prepare, whyNotAsked, wordsOfClaim } from './criteria.ts'

/** Every watch, prepared so that the few that ask for a claim are found without asking each of them. */
export interface Lookup {
  readonly watches: readonly Watch[]
  /** Watches whose tenant sees what `owner` has, and that ask for the claim. */
  asking(owner: Tenant, claim: StoredClaim): Watch[]
}

/** Watches that ask for the same, whoever hears of it. */
interface Group {
  readonly asked: Prepared
  readonly watches: Watch[]
}

/** Under "", those that name nobody and no place. */
type ByWord = Map<string, Group[]>

/**
 * Watches in groups that ask for the same, groups by measure, and within each under every word that their first term may be
 * met by: a claim meets only groups that share a word with it.
 */
export function lookupOf(watches: readonly Watch[]): Lookup {
  const groups = new Map<string, Group>()
  for (const watch of watches) {
    const { measures, who, place, source } = watch
    const key = JSON.stringify([[...measures].sort(), who, place, source])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { asked: prepare(watch), watches: [watch] })
    else group.watches.push(watch)
  }
  const byMeasure = new Map<Measure | '', ByWord>()
  for (const group of groups.values()) {
    const { measures, terms } = group.asked
    const [first] = terms
    const words = first === undefined ? [''] : [...first.any, ...first.all.slice(0, 1)]
    for (const measure of measures.length > 0 ? measures : ([''] as const))
      for (const word of words) add(byMeasure, measure, word, group)
  }
  return {
    watches,
    asking(owner, claim) {
      const words = wordsOfClaim(claim)
      const found = new Set<Group>()
      for (const measure of [claim.measure, ''] as const) {
        const byWord = byMeasure.get(measure)
        if (byWord === undefined) continue
        for (const word of ['', ...words]) for (const group of byWord.get(word) ?? []) found.add(group)
      }
      const asked = [...found].filter(group => whyNotAsked(group.asked, claim, words) === null)
      return asked.flatMap(group => group.watches.filter(({ tenant }) => owner === null || tenant === owner))
    },
  }
}

function add(byMeasure: Map<Measure | '', ByWord>, measure: Measure | '', word: string, group: Group): void {
  const byWord: ByWord = byMeasure.get(measure) ?? new Map()
  byMeasure.set(measure, byWord)
  const groups = byWord.get(word)
  if (groups === undefined) byWord.set(word, [group])
  else groups.push(group)
}
