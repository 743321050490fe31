import { waitingNews } from '../../index/news.ts'
import type { Database, Change as Writing } from '../../index/schema.ts'
import type { StoredClaim, Tenant } from '../../index/store.ts'
import { decide } from '../deciding/decide.ts'
import { withRereadings } from '../deciding/reread.ts'
import { claimKey, figureKey, type Verdict } from '../deciding/verdict.ts'
import type { Log } from '../log.ts'
import { consume, heldFor } from '../store/matched.ts'
import { postsRenamed } from '../store/renamed.ts'
import { alertChange } from '../store/tables.ts'
import { type KeptVerdict, keptVerdict } from '../store/verdicts.ts'
import type { Watch } from '../watch.ts'
import { type Change, changesOf } from './changes.ts'
import type { Lookup } from './lookup.ts'
import { type Found, planOf } from './plan.ts'
import { lensesOf, type Readings, readingsOf } from './readings.ts'
import { changed, documentKey, slotOf, stateBefore, unread } from './state.ts'
import { tenantsBeside } from './views.ts'

export interface Matching {
  readonly database: Database
  readonly lookup: Lookup
  readonly due: (watch: Watch) => Date
  /** Hears of figures that could not be decided: they are told to nobody, and hold up nothing. */
  readonly log: Log
}

/** What one turn of matching did. */
export interface Matched {
  readonly documents: number
  readonly claims: number
  readonly alerts: number
  /** True when more news waits. */
  readonly more: boolean
}

/**
 * So many documents are matched in one transaction: nobody is answered meanwhile. Where thousands wait, more of them, since
 * each turn looks at all that waits.
 */
const batchOf = (waiting: number): number => Math.max(16, Math.min(64, Math.ceil(waiting / 50)))

/** Consume the oldest news: decide what is new in it, and write what is to be told to whom, in one transaction. */
export async function matchNews({ database, lookup, due, log }: Matching): Promise<Matched> {
  return await database.transaction().execute(async writing => {
    const news = await waitingNews(writing)
    const changes = lookup.watches.length === 0 ? [] : changesOf(news)
    const most = batchOf(changes.length)
    const [batch, later] = [changes.slice(0, most), changes.slice(most)]
    const waits = new Set(later.map(({ tenant, document }) => documentKey(tenant, document)))
    const taken = news.filter(({ tenant, document }) => !waits.has(documentKey(tenant, document)))
    const reads = await read(writing, batch, lookup)
    const found = await findings(writing, reads, later, { lookup, log })
    const alerts = alertChange(writing)
    const keys = new Set(
      found.flatMap(({ verdict }) => [verdict.claim, ...verdict.known, ...verdict.corrects].map(figureKey)),
    )
    const watches = new Map(lookup.watches.map(watch => [watch.id, watch]))
    const plan = planOf(found, { ...(await heldFor(alerts, [...keys])), watches, due })
    const ids = taken.map(({ id }) => id)
    const edits = [...new Set([...plan.edits, ...(await postsRenamed(alerts, taken))])]
    await consume(alerts, ids, found.flatMap(kept), { ...plan, edits })
    const claims = reads.reduce((sum, { common }) => sum + common.present.length, 0)
    return { documents: reads.length, claims, alerts: plan.alerts.length, more: later.length > 0 }
  })
}

async function read(writing: Writing, changes: readonly Change[], lookup: Lookup): Promise<Readings[]> {
  if (changes.length === 0) return []
  const lenses = await lensesOf(writing, new Set(lookup.watches.map(({ tenant }) => tenant)), changes)
  const found: Readings[] = []
  for (const change of changes) found.push(await readingsOf(writing, change, lenses))
  return found
}

/** Every figure that the changes touch and somebody asks for, decided in the view of each tenant that sees it otherwise. */
async function findings(
  writing: Writing,
  reads: readonly Readings[],
  later: readonly Change[],
  { lookup, log }: Pick<Matching, 'lookup' | 'log'>,
): Promise<Found[]> {
  const asking = askingOnce(lookup)
  const slots = new Map<string, StoredClaim>()
  for (const { common, own } of reads)
    for (const { tenant, former, present } of [common, ...own.values()])
      for (const claim of [...former, ...present]) if (asking(tenant, claim).length > 0) slots.set(slotOf(claim), claim)
  if (slots.size === 0) return []
  const beside = await tenantsBeside(writing, slots.values())
  const tenants = new Set<Tenant>(lookup.watches.map(({ tenant }) => tenant))
  const states = new Map<Tenant, Map<string, StoredClaim[]>>()
  const stateOf = async (viewer: Tenant): Promise<Map<string, StoredClaim[]>> => {
    const held = states.get(viewer)
    if (held !== undefined) return held
    // What comes later is not known yet, even if the index has it.
    const own = reads.map(each => each.own.get(viewer) ?? each.common)
    const all = [...own, ...(await unread(writing, later, slots.values(), viewer))]
    const state = await stateBefore(writing, viewer, slots, all)
    states.set(viewer, state)
    return state
  }
  const found: Found[] = []
  for (const { change, common, own } of reads) {
    const byView = new Map<Tenant, Found[]>()
    const touched = new Map(
      [common, ...own.values()].map(read => [read, new Set([...read.former, ...read.present].map(slotOf))]),
    )
    for (const [slot, claim] of slots)
      for (const view of viewsOf(change, new Set([...beside(claim), ...own.keys()]), tenants)) {
        const read = own.get(view.tenant) ?? common
        if (touched.get(read)?.has(slot) !== true) continue
        const state = await stateOf(view.tenant)
        const before = state.get(slot) ?? []
        const after = changed(before, slot, read)
        state.set(slot, after)
        for (const verdict of inOrder(decided(before, after, claim, log))) {
          const asked = asking(change.tenant, verdict.claim)
          const watches = asked.filter(({ tenant }) => view.seenBy.has(tenant))
          byView.set(view.tenant, [...(byView.get(view.tenant) ?? []), { ...view, verdict, watches, at: change.at }])
        }
      }
    for (const [viewer, list] of byView) found.push(...withRereadings(list, (own.get(viewer) ?? common).present))
  }
  return found
}

/** A figure that breaks the rules is a fault of ours: the log has it, and everything else goes on. */
function decided(
  before: readonly StoredClaim[],
  after: readonly StoredClaim[],
  { measure, subject, document }: StoredClaim,
  log: Log,
): Verdict[] {
  try {
    return decide(before, after, measure)
  } catch (error) {
    log.error({ err: error, subject: subject.id, measure, document: document.id }, 'Figures could not be decided')
    return []
  }
}

/** A claim is looked up once, however many tenants see it. */
function askingOnce(lookup: Lookup): Lookup['asking'] {
  const held = new Map<string, Watch[]>()
  return (owner, claim) => {
    const key = claimKey(claim)
    const known = held.get(key)
    if (known !== undefined) return known
    const watches = lookup.asking(owner, claim)
    held.set(key, watches)
    return watches
  }
}

/** Whose eyes a change is seen with: a tenant's own documents with its own, everybody's also with those that see more. */
function viewsOf(
  { tenant }: Change,
  beside: ReadonlySet<Tenant>,
  tenants: ReadonlySet<Tenant>,
): Pick<Found, 'tenant' | 'seenBy'>[] {
  if (tenant !== null) return tenants.has(tenant) ? [{ tenant, seenBy: new Set([tenant]) }] : []
  const own = [...beside].filter(each => tenants.has(each))
  const common = new Set([...tenants].filter(each => each === null || !beside.has(each)))
  return [{ tenant: null, seenBy: common }, ...own.map(each => ({ tenant: each, seenBy: new Set<Tenant>([each]) }))]
}

/** What is new before what is gone, since the one may stand instead of the other; in the order of the text. */
function inOrder(verdicts: readonly Verdict[]): Verdict[] {
  const rank = ({ outcome }: Verdict): number => (outcome === 'gone' ? 1 : 0)
  return [...verdicts].sort((a, b) => rank(a) - rank(b) || a.claim.figure.start - b.claim.figure.start)
}

/** What is kept of a verdict: for every claim it is on, so that each can be explained. */
function kept({ verdict, tenant, at }: Found): KeptVerdict[] {
  const others = verdict.claims.filter(claim => figureKey(claim) !== figureKey(verdict.claim))
  const same = { ...verdict, kinds: [], why: `it is the same figure as claim ${verdict.claim.id}` }
  const outcome = verdict.outcome === 'new' ? 'again' : verdict.outcome
  return [
    keptVerdict(verdict, tenant, at),
    ...others.map(claim => keptVerdict({ ...same, outcome, claim }, tenant, at)),
  ]
}
