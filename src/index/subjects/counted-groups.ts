import type { Claim } from '../../claims/claim.ts'
import { countedParts, familyKind } from './family.ts'

/**
 * The counted group of each claim of one document, as the document means it: "500 officers" are a part of the force
 * counted before them, and where a document counts a country's soldiers abroad and none of its civilians, "North Koreans"
 * are those soldiers.
 */
export function countedGroups(claims: readonly Claim[]): string[] {
  const abroad = armiesAbroad(claims)
  let force: string | null = null
  return claims.map(claim => {
    const { id } = claim.counted
    const { country, kind } = countedParts(id)
    if (familyKind(id) === 'forces') {
      if (country !== null) force = country
      else if (claim.subset && force !== null) return `${force}:${kind}`
      return id
    }
    const nationals = kind === 'people' && country !== null && abroad.has(country)
    return nationals && claim.place?.country !== country ? `${country}:military` : id
  })
}

/** Countries whose forces a document counts, nowhere at home, and whose civilians it does not count. */
function armiesAbroad(claims: readonly Claim[]): Set<string> {
  const found = new Set<string>()
  const home = new Set<string>()
  for (const { counted, place } of claims) {
    const { country, kind } = countedParts(counted.id)
    if (country === null) continue
    const sort = familyKind(counted.id)
    if (sort === 'forces') found.add(country)
    if (place?.country === country || (sort === 'people' && kind !== 'people')) home.add(country)
  }
  return found.difference(home)
}
