import type { Claim } from '../../claims/claim.ts'
import { countedParts, familyKind } from './family.ts'

/**
 * The counted group of each claim of one document, as the document means it: "500 officers" are a part of the force
 * counted before them, and where a document counts a country's soldiers abroad and none of its civilians, "North Koreans"
 * are those soldiers. Nationals of whom their embassy speaks are its country's.
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
    // "Moscow has moved 5,000 men": those who are sent to a front are soldiers.
    if (kind === 'people' && country !== null && claim.measure === 'deployed') return `${country}:military`
    if (kind === 'people' && country === null) return `${ownNationals(claim) ?? ''}:people`
    const nationals = kind === 'people' && country !== null && abroad.has(country)
    return nationals && claim.place?.country !== country ? `${country}:military` : id
  })
}

/** "The Indian embassy put the number of its dead nationals at 18": they are Indians. */
function ownNationals({ counted, source, place }: Claim): string | null {
  if (!/\b(?:nationals|citizens|compatriots|countrymen)$/i.test(counted.text)) return null
  return source.kind === 'government' && source.country !== place?.country ? source.country : null
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
