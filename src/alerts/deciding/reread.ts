import type { StoredClaim } from '../../index/store.ts'
import { claimKey, figureKey, isReread, type Verdict } from './verdict.ts'

/**
 * Verdicts of one change, over all tables that it touches, where claims of it were put right: what is gone from one place
 * because it reads otherwise now is no figure that nobody says any more. `present` are the document's claims as they read.
 */
export function withRereadings<Of extends { readonly verdict: Verdict }>(
  found: readonly Of[],
  present: readonly StoredClaim[],
): Of[] {
  if (!found.some(({ verdict }) => verdict.outcome === 'gone')) return [...found]
  const verdicts = new Map(found.map(each => [each, each.verdict]))
  for (const each of found) {
    const { outcome, lost, known } = each.verdict
    if (outcome !== 'gone') continue
    const now = present.find(claim => lost.some(old => isReread(old, claim)))
    if (now === undefined) continue
    const key = claimKey(now)
    const stands = found.find(
      other => other.verdict.outcome !== 'gone' && other.verdict.claims.some(claim => claimKey(claim) === key),
    )
    const held = stands === undefined ? undefined : verdicts.get(stands)
    if (figureKey(now) !== figureKey(each.verdict.claim)) {
      verdicts.set(each, { ...each.verdict, instead: now, why: `${byWords(now)} it reads otherwise` })
      if (stands !== undefined && held?.outcome === 'new')
        verdicts.set(stands, { ...held, corrected: true, corrects: [...held.corrects, ...known] })
    } else if (stands !== undefined && held !== undefined) {
      verdicts.set(stands, { ...held, known: [...held.known, ...known] })
      verdicts.delete(each)
    } else verdicts.set(each, { ...each.verdict, outcome: 'again', claim: now, claims: [now], lost: [], kinds: [] })
  }
  const kept = found.flatMap(each => {
    const verdict = verdicts.get(each)
    return verdict === undefined ? [] : [{ ...each, verdict }]
  })
  // What is new before what is gone, in other tables as well: the one may stand instead of the other.
  const rank = ({ verdict }: Of): number => (verdict.outcome === 'gone' ? 1 : 0)
  return kept.sort((a, b) => rank(a) - rank(b))
}

const byWords = ({ correction }: StoredClaim): string =>
  correction === undefined ? 'a correction was taken back, and' : `${correction.by} put it right, and`
