import { outletName } from '../known.ts'
import { keepNews } from '../news.ts'
import { seenBy, tenantColumn, tenantOf } from '../rows/tenant.ts'
import type { Database, Change as Writing } from '../schema.ts'
import { shortId } from '../short-id.ts'
import type { Tenant } from '../store.ts'
import { anchorOf } from './anchor.ts'
import type {
  Change,
  ClaimChange,
  ClaimWish,
  Correction,
  Maker,
  NamedSubject,
  Reading,
  Where,
  Wish,
} from './correction.ts'
import { documentsOf, keepCorrection, ownCorrection } from './keep.ts'
import { laidOnVersion } from './look.ts'
import { layDocument } from './overlay.ts'

/** Keep a correction and lay it over what it is about: all of it or nothing. Null when no claim is left that it could be about. */
export async function makeCorrection(
  db: Database,
  tenant: Tenant,
  wish: Wish,
  { by, now }: Maker,
): Promise<Correction | null> {
  const at = now.toISOString()
  return await db.transaction().execute(async writing => {
    const change = wish.kind === 'merge' || wish.kind === 'alias' ? wish : await changeOf(writing, tenant, wish, at)
    if (change === null) return null
    const kept = await keepCorrection(writing, tenant, change, { by, at })
    await layAnew(writing, kept, at)
    return kept
  })
}

/** Take a correction of one's own back, or let it hold again. Null when there is none, or it is so already. */
export async function switchCorrection(
  db: Database,
  tenant: Tenant,
  id: string,
  to: 'undone' | 'holding',
  { by, now }: Maker,
): Promise<Correction | null> {
  const at = now.toISOString()
  return await db.transaction().execute(async writing => {
    const held = await ownCorrection(writing, tenant, id)
    if (held === null || (held.undone !== null) === (to === 'undone')) return null
    const undone = to === 'undone' ? { by, at } : null
    await writing
      .updateTable('correction')
      .set({ undone_by: undone?.by ?? null, undone_at: undone?.at ?? null })
      .where('number', '=', held.number)
      .execute()
    await layAnew(writing, held, at)
    return { ...held, undone }
  })
}

/** Lay over its documents what holds now, with news of how they read until then. */
async function layAnew(writing: Writing, { tenant: owner, change }: Correction, at: string): Promise<void> {
  const renamed = renamedBy(change)
  const nothing = { document: '', version: null, before: null, quiet: false } as const
  if (renamed.length > 0) await keepNews(writing, { tenant: owner, ...nothing, at, renamed })
  for (const { tenant, document } of documentsOf(change)) {
    const present = await writing
      .selectFrom('document')
      .select('version')
      .where('tenant', '=', tenant)
      .where('current', '=', 1)
      .where('id', '=', document)
      .executeTakeFirst()
    if (present === undefined) continue
    const { version } = present
    const corrected = await laidOnVersion(writing, { tenant: tenantOf(tenant), id: document }, version)
    await layDocument(writing, tenant, document)
    const news = { tenant: tenantOf(tenant), document, version, before: version, quiet: false, at, corrected }
    await keepNews(writing, news)
  }
}

/** Ids that go by another name with a correction, or no longer do. */
function renamedBy(change: Change): string[] {
  if (change.kind === 'merge') return [change.from.id]
  if (change.kind !== 'alias') return []
  const outlet = outletName(change.from.key)
  return [outlet === null ? change.from.key : 'outlet']
}

async function changeOf(writing: Writing, tenant: Tenant, wish: ClaimWish, at: string): Promise<ClaimChange | null> {
  const { kind, put, before, claims, documents = [], make } = wish
  const places: Where[] = documents.map(({ tenant: owner, id }) => ({ tenant: owner, document: id, anchor: null }))
  for (const { id } of claims) {
    const place = await whereOf(writing, tenant, id)
    if (place !== null && !documents.some(each => each.id === place.document && each.tenant === place.tenant))
      places.push(place)
  }
  if (places.length === 0) return null
  const made = make === undefined ? null : { ...make, id: madeId(tenant, make, places, at) }
  const whole: Reading = made === null ? put : { ...put, subject: made }
  return { kind, places, put: whole, before, made, claims }
}

const madeId = (tenant: Tenant, { name }: Omit<NamedSubject, 'id'>, places: readonly Where[], at: string): string =>
  `s${shortId([tenantColumn(tenant), 'made', name, at, JSON.stringify(places[0])], 7)}`

/** What the correction of a present claim hangs on; null where the tenant sees no claim with that id. */
async function whereOf(writing: Writing, tenant: Tenant, id: string): Promise<Where | null> {
  const row = await writing
    .selectFrom('claim')
    .innerJoin('document', join =>
      join
        .onRef('document.tenant', '=', 'claim.tenant')
        .onRef('document.id', '=', 'claim.document')
        .onRef('document.version', '=', 'claim.version'),
    )
    .selectAll('claim')
    .select('document.text')
    .where('claim.id', '=', id)
    .where('claim.tenant', 'in', seenBy(tenant))
    .where('claim.current', '=', 1)
    .executeTakeFirst()
  if (row === undefined) return null
  const anchor = anchorOf(
    row.text,
    { start: row.quote_start, end: row.quote_end },
    {
      start: row.figure_start,
      end: row.figure_end,
      measure: row.measure,
      source: row.source_id,
      counted: row.counted_id,
      low: row.low,
      high: row.high,
    },
  )
  return { tenant: tenantOf(row.tenant), document: row.document, anchor }
}
