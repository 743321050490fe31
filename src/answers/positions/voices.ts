import { grouped } from '../../index/grouped.ts'
import { claimantKey } from '../../index/known.ts'
import type { StoredClaim } from '../../index/store.ts'

const documentKey = ({ document, tenant }: StoredClaim): string => JSON.stringify([tenant, document.id])

/** Who speaks: a document of no known outlet that credits nobody speaks for itself alone. */
export function voiceOf(claim: StoredClaim): string {
  const { source, document } = claim
  if (source.kind !== 'outlet') return claimantKey(source)
  return document.outlet === null ? `document:${documentKey(claim)}` : `outlet:${document.outlet}`
}

/** Bodies that an unnamed voice may speak for. */
const bodies = new Set(
  'police command governorate ministry army military hospital office committee directorate department agency service council brigade municipality command headquarters administration government guard authority bureau'.split(
    ' ',
  ),
)

/** Words that say of no one voice which it is. */
const common = new Set(
  'a an the of in at and for from to with its his her their one two three four five several some many other others unnamed anonymous local senior top high ranking regional provincial state central main city citys district national federal rescue medical health security intelligence field official officials source sources spokesman spokeswoman spokesperson officer officers member members leader leaders doctor doctors medic medics resident residents witness witnesses activist activists western police command governorate ministry army military hospital office committee directorate department agency service council brigade municipality headquarters administration government guard authority bureau authorities'.split(
    ' ',
  ),
)

/** "A source at Aleppo Police Command" is the same body in every document, "police" and "two officials" are not. */
export function isSpecific(id: string): boolean {
  const words = id.split('-')
  return words.some(word => bodies.has(word)) && words.some(word => !common.has(word) && !/^\d+$/.test(word))
}

/** "Two residents" are the residents of the same document. */
const withoutNumber = (id: string): string =>
  id.replace(/^(?:a|an|one|two|three|four|five|several|some|many)-(?=.)/, '')

/**
 * Claims by the voice that makes them. Two articles' "officials" are different people, unless both give the same figure
 * or the words say of which body they are.
 */
export function byVoice(claims: readonly StoredClaim[]): StoredClaim[][] {
  const found: StoredClaim[][] = []
  const groups = grouped(claims, claim =>
    claim.source.kind === 'unnamed' ? `unnamed:${withoutNumber(claim.source.id)}` : voiceOf(claim),
  )
  for (const list of groups.values()) {
    const { source } = list[0]!
    if (source.kind !== 'unnamed' || isSpecific(source.id)) found.push(list)
    else found.push(...carriers(list))
  }
  return found
}

/** Documents that print one figure of an unnamed voice carry one story of it. */
function carriers(claims: readonly StoredClaim[]): StoredClaim[][] {
  const group = new Map<string, string>()
  const root = (key: string): string => {
    let up = key
    while (group.has(up) && group.get(up) !== up) up = group.get(up)!
    return up
  }
  for (const claim of claims) {
    const document = `document ${documentKey(claim)}`
    const figure = `figure ${JSON.stringify([claim.low, claim.high])}`
    const [one, other] = [root(document), root(figure)]
    if (!group.has(one)) group.set(one, one)
    group.set(other, one)
  }
  return [...grouped(claims, claim => root(`document ${documentKey(claim)}`)).values()]
}

/** True when one voice gives both figures, so that it cannot contradict itself. */
export function isOneVoice(
  a: { readonly claimant: { readonly id: string; readonly kind: string }; readonly claims: readonly StoredClaim[] },
  b: typeof a,
): boolean {
  const [one, other] = [a, b].map(({ claimant: { id, kind } }) => (kind === 'unnamed' ? withoutNumber(id) : id))
  if (one !== other) return false
  if (a.claimant.kind !== 'unnamed' || isSpecific(a.claimant.id)) return true
  const documents = new Set(a.claims.map(documentKey))
  return b.claims.some(claim => documents.has(documentKey(claim)))
}

/** How many voices stand behind positions: two articles' "officials" are two. */
export function voicesOf(
  positions: readonly {
    readonly claimant: { readonly id: string; readonly kind: string }
    readonly claims: readonly StoredClaim[]
  }[],
): number {
  const named = new Set<string>()
  // The documents in which each unnamed voice was met: there it is the same one.
  const met = new Set<string>()
  let unnamed = 0
  for (const { claimant, claims } of positions) {
    if (claimant.kind !== 'unnamed' || isSpecific(claimant.id)) {
      named.add(claimant.id)
      continue
    }
    const own = claims.map(claim => `${withoutNumber(claimant.id)} ${documentKey(claim)}`)
    if (own.some(key => met.has(key))) continue
    unnamed++
    for (const key of own) met.add(key)
  }
  return named.size + unnamed
}
