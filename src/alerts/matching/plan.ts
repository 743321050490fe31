import { shortId } from '../../index/short-id.ts'
import type { StoredClaim, Tenant } from '../../index/store.ts'
import { figureKey, isReread, type Verdict } from '../deciding/verdict.ts'
import type { Alert, Form, NewAlert, NewPost, Post } from '../post.ts'
import type { Watch } from '../watch.ts'
import { whyNotWanted } from './criteria.ts'

/** A verdict, whose view of the claims it is, and the watches of that view that ask for its claim. */
export interface Found {
  readonly verdict: Verdict
  readonly tenant: Tenant
  /** Tenants that go by this view. */
  readonly seenBy: ReadonlySet<Tenant>
  readonly watches: readonly Watch[]
  /** When it became known, ISO instant. */
  readonly at: string
}

/** What the outbox holds that verdicts may touch, and when watches are to hear. */
export interface Held {
  /** Alerts that stand, of every figure that a verdict knows, by its key. */
  readonly alerts: ReadonlyMap<string, readonly Alert[]>
  readonly posts: ReadonlyMap<string, Pick<Post, 'id' | 'state' | 'form'>>
  /** Ids of digests that wait for their time, by `digestId`. */
  readonly digests: ReadonlySet<string>
  readonly watches: ReadonlyMap<string, Watch>
  readonly due: (watch: Watch) => Date
}

/** What is written, in one transaction with the news being consumed. */
export interface Plan {
  readonly posts: readonly NewPost[]
  readonly alerts: readonly NewAlert[]
  /** Posts whose message says too little now. */
  readonly edits: readonly string[]
  /** Alerts that no longer stand, under another key so that the figure may come again. */
  readonly withdrawn: readonly Move[]
  /** Posts that nobody has seen and nobody needs to see any more. */
  readonly cancelled: readonly string[]
  /** Alerts whose figure now stands under another key, since its article was edited round it. */
  readonly moved: readonly Move[]
}

/** An alert that is to stand under another key and view, for a claim that says the same figure. */
export interface Move {
  readonly alert: Alert
  readonly key: string
  readonly tenant: Tenant
  readonly claim: StoredClaim
}

interface Draft {
  /** As `Held.alerts`, with what earlier verdicts of the same turn changed. */
  readonly standing: Map<string, readonly Alert[]>
  readonly posts: Map<string, NewPost>
  readonly alerts: Map<string, NewAlert>
  readonly edits: Set<string>
  readonly withdrawn: Map<number, Move>
  readonly cancelled: Set<string>
  readonly moved: Map<number, Move>
}

/** What is to be told to whom. */
export function planOf(found: readonly Found[], held: Held): Plan {
  const draft: Draft = {
    standing: new Map(held.alerts),
    posts: new Map(),
    alerts: new Map(),
    edits: new Set(),
    withdrawn: new Map(),
    cancelled: new Set(),
    moved: new Map(),
  }
  for (const each of found) {
    if (each.verdict.outcome === 'new') announce(each, held, draft)
    else if (each.verdict.outcome === 'again') update(each, held, draft)
    else if (each.verdict.outcome === 'gone') withdraw(each, held, draft)
  }
  const { posts, alerts, edits, withdrawn, cancelled, moved } = draft
  return {
    posts: [...posts.values()],
    alerts: [...alerts.values()],
    edits: [...edits],
    withdrawn: [...withdrawn.values()],
    cancelled: [...cancelled],
    moved: [...moved.values()],
  }
}

const keysOf = ({ known }: Verdict): string[] => [...new Set(known.map(figureKey))]

function announce({ verdict, tenant, seenBy, watches, at }: Found, held: Held, draft: Draft): void {
  const key = figureKey(verdict.claim)
  // Who was told of it as it read before sees in the same message how it reads now.
  for (const alert of alertsOf(keysOf(verdict), seenBy, held, draft)) edit(alert, held, draft)
  const told = new Set(draft.standing.get(key)?.map(({ watch }) => watch))
  const corrects = new Set(verdict.corrects.map(figureKey))
  const corrected = new Map(
    [...corrects].flatMap(each => draft.standing.get(each) ?? []).map(alert => [alert.watch, alert]),
  )
  for (const watch of watches) {
    if (whyNotWanted(watch, verdict) !== null || watch.created > at) continue
    if (told.has(watch.id)) continue
    const former = corrected.get(watch.id)
    const kinds = verdict.kinds.filter(kind => watch.kinds.includes(kind))
    add({ watch, key, kinds, tenant, at, form: 'alert', under: seenPost(former, held)?.id ?? null }, held, draft)
  }
}

interface Told extends Pick<NewAlert, 'key' | 'kinds' | 'tenant' | 'at'> {
  readonly watch: Watch
  readonly form: Form
  readonly under: string | null
}

/** Watches of one channel hear of a figure in one message, digests of all that is due then in one. */
function add({ watch, key, kinds, tenant, at, form, under }: Told, held: Held, draft: Draft): void {
  const due = held.due(watch).toISOString()
  const isDigest = watch.cron !== null
  const id = isDigest ? digestId(watch, due) : postId(watch, due, key, at)
  const post = draft.posts.get(id)
  const mention = post?.mention ?? watch.role
  const { platform, channel, direct, thread, zone } = watch
  const to = { tenant: watch.tenant, channel, direct, thread }
  if (post !== undefined) draft.posts.set(id, { ...post, mention })
  else if (!held.digests.has(id))
    draft.posts.set(id, {
      id,
      watch: watch.id,
      platform,
      to,
      zone,
      mention,
      under,
      form: isDigest ? 'digest' : form,
      at,
      due,
    })
  draft.alerts.set(JSON.stringify([watch.id, key]), { watch: watch.id, key, tenant, kinds, at, post: id })
}

/** Platforms take nonces of up to 25 letters. */
const idLength = 20

const place = ({ platform, tenant, channel, direct, thread }: Watch): string =>
  JSON.stringify([platform, tenant, channel, direct, thread])

const postId = (watch: Watch, due: string, key: string, at: string): string =>
  shortId([place(watch), due, key, at], idLength)

/** Id of the digest that a watch hears at one time. */
export const digestId = (watch: Watch, due: string): string => shortId(['digest', watch.id, due], idLength)

/** More documents print a known figure, or fewer: alerts that told of it say so. */
function update({ verdict, tenant, seenBy }: Found, held: Held, draft: Draft): void {
  const keys = keysOf(verdict)
  const before = new Set(verdict.known.map(({ document }) => document.id))
  const isWider = verdict.claims.some(({ document }) => !before.has(document.id))
  const isNarrower = verdict.claims.length === 0
  const isPutRight = verdict.known.some(old => verdict.claims.some(claim => isReread(old, claim)))
  if (isWider || isNarrower || isPutRight)
    for (const alert of alertsOf(keys, seenBy, held, draft)) edit(alert, held, draft)
  const to = figureKey(verdict.claim)
  const lost = [...new Set(verdict.lost.map(figureKey))].filter(key => key !== to)
  for (const alert of alertsOf(lost, seenBy, held, draft)) {
    const first = draft.moved.get(alert.number)?.alert ?? alert
    draft.moved.set(alert.number, { alert: first, key: to, tenant, claim: verdict.claim })
    leave(alert, draft)
    draft.standing.set(to, [...(draft.standing.get(to) ?? []), { ...alert, key: to, tenant }])
  }
}

/** The message of an alert is to say what is true now; digests stay as they were. */
function edit(alert: Alert, held: Held, draft: Draft): void {
  const post = seenPost(alert, held)
  if (post?.form === 'alert') draft.edits.add(post.id)
}

/** A figure that is gone: its alerts say so, and are answered where nothing else tells of it. */
function withdraw({ verdict, tenant, seenBy, watches, at }: Found, held: Held, draft: Draft): void {
  const key = figureKey(verdict.claim)
  const gone = `${key} gone ${at}`
  const told = new Set<string>()
  for (const alert of alertsOf(keysOf(verdict), seenBy, held, draft)) {
    const watch = held.watches.get(alert.watch)
    draft.withdrawn.set(alert.number, { alert, key: withdrawnKey(alert.key, at), tenant, claim: verdict.claim })
    leave(alert, draft)
    told.add(alert.watch)
    const post = seenPost(alert, held)
    if (post === null) {
      const unseen = held.posts.get(alert.post)
      if (unseen?.state === 'waiting' && unseen.form === 'alert') draft.cancelled.add(unseen.id)
      continue
    }
    if (post.form === 'alert') draft.edits.add(post.id)
    const isTold =
      verdict.instead !== null && draft.alerts.has(JSON.stringify([alert.watch, figureKey(verdict.instead)]))
    if (watch === undefined || isTold || !watch.kinds.includes('withdrawn')) continue
    add({ watch, key: gone, kinds: ['withdrawn'], tenant, at, form: 'withdrawn', under: post.id }, held, draft)
  }
  if (verdict.instead !== null) return
  for (const watch of watches)
    if (!told.has(watch.id) && watch.created <= at && whyNotWanted(watch, verdict) === null)
      add({ watch, key: gone, kinds: ['withdrawn'], tenant, at, form: 'withdrawn', under: null }, held, draft)
}

/** Frees a figure's key, so that it may come again. */
const withdrawnKey = (key: string, at: string): string => `${key} withdrawn ${at}`

/** The figure that an alert is about. */
export const keyOfFigure = (key: string): string => key.split(' ', 2).join(' ')

/** Alerts of these figures whose watches go by one view. */
const alertsOf = (
  keys: readonly string[],
  seenBy: ReadonlySet<Tenant>,
  { watches }: Held,
  { standing }: Draft,
): Alert[] =>
  keys
    .flatMap(key => standing.get(key) ?? [])
    .filter(({ watch }) => {
      const known = watches.get(watch)
      return known !== undefined && seenBy.has(known.tenant)
    })

/** The figure's key no longer has this alert. */
function leave({ key, number }: Alert, { standing }: Draft): void {
  standing.set(
    key,
    (standing.get(key) ?? []).filter(each => each.number !== number),
  )
}

/** The post of an alert that people have seen, or are about to. */
function seenPost(alert: Alert | undefined, { posts }: Held): Pick<Post, 'id' | 'state' | 'form'> | null {
  const post = alert === undefined ? undefined : posts.get(alert.post)
  return post !== undefined && (post.state === 'posted' || post.state === 'sending') ? post : null
}
