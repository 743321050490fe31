import { kinds } from '../../claims/counted/kinds.ts'
import { thingOf } from './things.ts'

/**
 * A family is the widest group whose claims may stand in one table: a country's forces wherever they are, people of or in
 * one country, buildings in one country. Claims of two families never share a subject.
 */
export type FamilyKind = 'forces' | 'people' | 'things'

export interface Family {
  readonly id: string
  readonly kind: FamilyKind
}

const known = new Map(kinds.map(kind => [kind.id, kind]))

/** The counted group "north-korea:military" in its two halves; no country is null. */
export function countedParts(id: string): { readonly country: string | null; readonly kind: string } {
  const colon = id.indexOf(':')
  if (colon < 0) return { country: null, kind: id }
  return { country: colon === 0 ? null : id.slice(0, colon), kind: id.slice(colon + 1) }
}

export function familyKind(countedId: string): FamilyKind {
  const kind = known.get(countedParts(countedId).kind)
  if (kind === undefined) return countedParts(countedId).kind === '' ? 'people' : 'things'
  if (kind.forces) return 'forces'
  return kind.class === 'person' || kind.class === 'household' ? 'people' : 'things'
}

/** The family of a counted group, named by the words `counted`, whose figure is about a place in `country` (null: unknown). */
export function familyOf(countedId: string, country: string | null, counted = ''): Family {
  const { country: own, kind } = countedParts(countedId)
  const sort = familyKind(countedId)
  // Soldiers, troops and fighters of one country are one force; police are another one.
  if (sort === 'forces') {
    const force = kind === 'police' ? 'police' : own === null ? kind : 'forces'
    return { id: own === null ? `${force}@${country ?? ''}` : `${force}:${own}`, kind: sort }
  }
  // "Palestinians" and "people in Gaza" are the same people; "Indians in Kabul" are not the people of Kabul.
  if (sort === 'people') return { id: `people@${own ?? country ?? ''}`, kind: sort }
  return { id: `${thingOf(kind, counted)}@${own ?? country ?? ''}`, kind: sort }
}
