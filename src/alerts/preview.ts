import { termsOf } from '../answers/matching/terms.ts'
import type { Store, StoredClaim } from '../index/store.ts'
import type { Message } from '../messages/message.ts'
import { alertMessage } from './composing/alert.ts'
import { presentOf } from './composing/compose.ts'
import { told } from './composing/told.ts'
import { decide } from './deciding/decide.ts'
import { claimKey, figureKey, type Verdict } from './deciding/verdict.ts'
import { prepare, whyNotAsked, whyNotWanted, wordsOfClaim } from './matching/criteria.ts'
import { keptVerdict } from './store/verdicts.ts'
import type { WatchWish } from './watch.ts'

/** So many subjects are looked through for a claim that a watch would have told of. */
const mostSubjects = 8
/** And so many claims of each. */
const mostClaims = 20

/** An alert of this watch as it would have come for the newest claim that it asks for; null when there is none. */
export async function preview(store: Store, wish: WatchWish, now: Date): Promise<Message | null> {
  const found = await example(store, wish)
  if (found === null) return null
  const { verdict, claim } = found
  const kept = keptVerdict(verdict, wish.tenant, now.toISOString())
  const present = await presentOf(store, wish.tenant, claim.id, figureKey(claim))
  const alert = { watch: '', kinds: verdict.kinds, at: now.toISOString(), withdrawn: false }
  const message = alertMessage(told(kept, alert, present), { now, doubtful: false })
  return {
    ...message,
    parts: [
      { kind: 'text', lines: [[{ italic: 'A test: an alert of this watch looks like this.' }]] },
      ...message.parts,
    ],
    controls: message.controls.slice(0, 2),
    private: true,
  }
}

interface Example {
  readonly claim: StoredClaim
  readonly verdict: Verdict
}

async function example(store: Store, wish: WatchWish): Promise<Example | null> {
  const { tenant, measures } = wish
  const asked = prepare(wish)
  const terms = [...termsOf(wish.who ?? ''), ...termsOf(wish.place ?? '')]
  const query = { tenant, ...(measures.length > 0 ? { measures } : {}) }
  const subjects = await store.subjects({ ...query, ...(terms.length > 0 ? { terms } : {}), limit: mostSubjects })
  let unwanted: Example | null = null
  for (const { id } of subjects) {
    const claims = await store.claims({ ...query, subjects: [id] })
    const asking = claims.filter(each => whyNotAsked(asked, each, wordsOfClaim(each)) === null)
    for (const claim of asking.slice(0, mostClaims)) {
      const verdict = verdictAsNew(claim, claims)
      if (verdict === null) continue
      if (whyNotWanted(asked, verdict) === null) return { claim, verdict }
      unwanted ??= { claim, verdict }
    }
  }
  return unwanted
}

/** What would have been found of a claim, had its document come last; null when it would have been no news. */
function verdictAsNew(claim: StoredClaim, all: readonly StoredClaim[]): Verdict | null {
  const slot = all.filter(({ measure, unit }) => measure === claim.measure && unit === claim.unit)
  const before = slot.filter(({ document, tenant }) => document.id !== claim.document.id || tenant !== claim.tenant)
  const verdicts = decide(before, slot, claim.measure)
  return verdicts.find(({ outcome, claim: shown }) => outcome === 'new' && claimKey(shown) === claimKey(claim)) ?? null
}
