import type { Claim } from '../claims/claim.ts'
import { shortId } from './short-id.ts'

/** Seven letters keep ids typable; one more is added in the rare case that another claim has the same seven. */
export const claimIdLength = 7
const longest = 24

/**
 * An id for each claim of one document, from what identifies it: the document, the figure's place in it, the measure
 * and the claimant. `taken` tells which ids other documents' claims have.
 */
export function claimIds(
  tenant: string,
  documentId: string,
  claims: readonly Claim[],
  taken: (id: string) => boolean,
): string[] {
  const seen = new Set<string>()
  return claims.map(claim => {
    const { figure, measure, source } = claim
    // Two claims can share all four ("12 men and women"): the second is told apart by its number.
    for (let number = 0; ; number++) {
      const parts = [tenant, documentId, figure.start, figure.end, measure, source.id, number]
      const key = JSON.stringify(parts)
      if (seen.has(key)) continue
      seen.add(key)
      for (let length = claimIdLength; length <= longest; length++) {
        const id = shortId(parts, length)
        if (taken(id) || seen.has(id)) continue
        seen.add(id)
        return id
      }
    }
  })
}
