import type { Claimant } from '../../claims/claim.ts'
import { fromName } from '../../claims/claimants/resolved.ts'
import { outletName } from '../../index/known.ts'
import type { Known } from '../../index/store.ts'
import { findNames } from '../../names/find.ts'
import { slug } from '../../names/fold.ts'
import { nameOf } from '../../names/lookup.ts'
import { readText } from '../../text/read.ts'
import { matchClaimants } from '../matching/claimants.ts'

/** The outlet that prints a claim, where it credits nobody else. */
export const outletWords = 'the outlet itself'

/**
 * Who is meant by a name that somebody typed: who is known by just that name, whom the tables know, who alone among those
 * known it can mean, and else somebody new. Null for no name at all. `outlet` is the claim's own.
 */
export function typedClaimant(typed: string, known: readonly Known[], outlet: string | null): Claimant | null {
  const words = typed.trim()
  const id = slug(words)
  if (id === '') return null
  if (words.toLowerCase() === outletWords || (outlet !== null && slug(outlet) === id))
    return { id: 'outlet', name: outlet ?? 'the document itself', text: null, kind: 'outlet', country: null }
  const same = known.find(each => each.key === words || slug(each.name) === id)
  if (same !== undefined) return claimantOf(same)
  const name = nameOf(words)
  if (name !== null) return { ...fromName(name, words), text: null }
  const [only, ...others] = matchClaimants(words, known)
  if (only !== undefined && others.length === 0) return claimantOf(only)
  // "U.S. officials" are nobody by name, and speak for their country.
  const [first] = findNames(readText(words))
  const isNamed = /(?:^|\s)\p{Lu}\S*$/u.test(words)
  return {
    id,
    name: words,
    text: null,
    kind: isNamed ? 'organisation' : 'unnamed',
    country: first?.name.country ?? null,
  }
}

/** A claimant as the index lists it; an outlet that credits nobody, said of another's document, is an organisation. */
function claimantOf({ key, name, kind, country }: Known): Claimant {
  const outlet = outletName(key)
  if (outlet === null) return { id: key, name, text: null, kind: kind as Claimant['kind'], country }
  const known = nameOf(outlet)
  if (known !== null) return { ...fromName(known, outlet), text: null }
  return { id: slug(outlet), name: outlet, text: null, kind: 'organisation', country: null }
}
