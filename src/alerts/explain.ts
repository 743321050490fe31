import type { StoredClaim } from '../index/store.ts'
import type { Line } from '../messages/message.ts'
import { figureKey } from './deciding/verdict.ts'
import type { Office } from './delivery/office.ts'
import { prepare, whyNotAsked, whyNotWanted, wordsOfClaim } from './matching/criteria.ts'
import type { Post } from './post.ts'
import { alertOf, postsById } from './store/posts.ts'
import type { AlertDatabase } from './store/tables.ts'
import { type KeptVerdict, verdictOnClaim } from './store/verdicts.ts'
import type { Watch } from './watch.ts'

/** Why one watch did or did not hear of a claim. */
export interface Reason {
  readonly watch: Watch
  readonly alerted: boolean
  /** In words, a sentence without its full stop. */
  readonly why: Line
}

export async function explain({ db }: Office, claim: StoredClaim, watches: readonly Watch[]): Promise<Reason[]> {
  const words = wordsOfClaim(claim)
  const reasons: Reason[] = []
  for (const watch of watches) {
    const post = await postOfClaim(db, claim, watch)
    const verdict = await verdictOnClaim(db, watch.tenant, claim.id)
    reasons.push(
      post === null
        ? { watch, alerted: false, why: [whyNot(watch, claim, words, verdict)] }
        : { watch, alerted: true, why: becameOf(post, verdict) },
    )
  }
  return reasons
}

/** The post in which a watch heard of the figure, or is to hear of it. */
async function postOfClaim(db: AlertDatabase, claim: StoredClaim, watch: Watch): Promise<Post | null> {
  const key = figureKey(claim)
  const rows = await db
    .selectFrom('alert')
    .selectAll()
    .where('watch', '=', watch.id)
    .where(({ eb, or }) => or([eb('key', '=', key), eb('key', 'like', `${key} withdrawn %`)]))
    .orderBy('number', 'desc')
    .limit(1)
    .execute()
  const [alert] = rows.map(alertOf)
  return alert === undefined ? null : ((await postsById(db, [alert.post])).get(alert.post) ?? null)
}

function whyNot(watch: Watch, claim: StoredClaim, words: ReadonlySet<string>, verdict: KeptVerdict | null): string {
  const asked = prepare(watch)
  const unasked = whyNotAsked(asked, claim, words)
  if (unasked !== null) return unasked
  if (verdict === null)
    return watch.created > claim.document.indexed
      ? 'it was in the index before the watch was made'
      : 'it was known before anybody could have heard of it (the first reading of a folder or feed), or its document is still to be matched'
  if (verdict.outcome !== 'new') return verdict.why
  if (watch.created > verdict.at) return 'it became known before the watch was made'
  return (
    whyNotWanted(asked, { ...verdict, claims: [], known: [], lost: [], corrects: [] }) ??
    'the watch was another one when the figure became known'
  )
}

function becameOf(post: Post, verdict: KeptVerdict | null): Line {
  const why = verdict === null ? '' : `: ${verdict.why}`
  switch (post.state) {
    case 'posted':
      return ['sent ', { instant: post.sent ?? post.at }, why]
    case 'merged':
      return [`sent together with others${why}`]
    case 'failed':
      return [`the platform did not take the message (${post.error ?? 'no reason given'})`]
    case 'cancelled':
      return ['it was withdrawn, or the watch ended, before it was sent']
    default:
      return [
        post.error === null ? 'to be sent ' : `not delivered yet (${post.error}), tried again `,
        { instant: post.due },
        why,
      ]
  }
}
