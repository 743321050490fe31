import type { StoredClaim } from '../../index/store.ts'

/** Nouns of bodies of which a country has one of each name. */
const bodyNouns = new Set(
  'ministry governorate directorate department agency service council committee bureau office command'.split(' '),
)

/**
 * Claims of one subject with "the interior ministry" read as the Interior Ministry of Albania, where other documents
 * call it so: the only named body of the country in question that has all those words.
 */
export function withNamedBodies(claims: readonly StoredClaim[]): readonly StoredClaim[] {
  const named = new Map<string, { readonly source: StoredClaim['source']; readonly words: ReadonlySet<string> }>()
  for (const { source } of claims)
    if (source.kind === 'government' && source.country !== null && !named.has(source.id))
      named.set(source.id, { source, words: new Set(source.id.split('-')) })
  if (named.size === 0) return claims
  return claims.map(claim => {
    const { source, place } = claim
    if (source.kind !== 'unnamed' || place === null) return claim
    const words = source.id.split('-')
    if (!words.some(word => bodyNouns.has(word))) return claim
    const meant = [...named.values()].filter(
      body => body.source.country === place.country && words.every(word => body.words.has(word)),
    )
    const [only] = meant
    return only === undefined || meant.length > 1 ? claim : { ...claim, source: { ...only.source, text: source.text } }
  })
}
