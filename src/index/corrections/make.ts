import { outletName } from '../known.ts'
import { keepNews } from '../news.ts'
import { presentVersion } from '../present-version.ts'
import { seenBy, tenantColumn, tenantOf } from '../rows/tenant.ts'
import type { ClaimTable, Database, Change as Writing } from '../schema.ts'
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
import { documentsOf, holdingOn, keepCorrection, ownCorrection } from './keep.ts'
import { lensOf } from './lens.ts'
import { keptOnly, laidOn, laidOnVersion } from './look.ts'
import { layDocument } from './overlay.ts'
import { standing } from './through.ts'

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
    const present = await presentVersion(writing, tenant, document)
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
  const from = documents.length === 0 ? {} : { from: await leftBy(writing, tenant, wish) }
  return { kind, places, put: whole, before, made, ...from, claims }
}

/** The subjects of claims, without what merges make of them: those hold for as long as they hold. */
async function leftBy(writing: Writing, tenant: Tenant, { before, claims }: ClaimWish): Promise<string[]> {
  const lens = await lensOf(writing, tenant)
  const found = new Set(before.subject === undefined ? [] : [before.subject.id])
  for (const { id } of claims) {
    const machine = await machineClaim(writing, tenant, id)
    const row =
      machine === null ? await keptOnly(writing, lens, id) : ((await laidOn(writing, lens, machine)) ?? machine)
    if (row?.subject != null) found.add(row.subject)
  }
  return [...found]
}

const madeId = (tenant: Tenant, { name }: Omit<NamedSubject, 'id'>, places: readonly Where[], at: string): string =>
  `s${shortId([tenantColumn(tenant), 'made', name, at, JSON.stringify(places[0])], 7)}`

/** What the correction of a present claim hangs on; null where the tenant sees no claim with that id. */
async function whereOf(writing: Writing, tenant: Tenant, id: string): Promise<Where | null> {
  const read = (await machineClaim(writing, tenant, id)) ?? (await keptClaim(writing, tenant, id))
  if (read === null) return null
  const { text } = await writing
    .selectFrom('document')
    .select('text')
    .where('tenant', '=', read.tenant)
    .where('id', '=', read.document)
    .where('version', '=', read.version)
    .executeTakeFirstOrThrow()
  const quote = { start: read.quote_start, end: read.quote_end }
  return {
    tenant: tenantOf(read.tenant),
    document: read.document,
    anchor: anchorOf(text, quote, standing(read), await isShared(writing, read)),
    read,
  }
}

/** Whether other claims stand on the figure of one: "12 killed and wounded". */
async function isShared(writing: Writing, row: ClaimTable): Promise<boolean> {
  const others = await writing
    .selectFrom('claim')
    .select('id')
    .where('document', '=', row.document)
    .where('tenant', '=', row.tenant)
    .where('current', '=', 1)
    .where('figure_start', '<', row.figure_end)
    .where('figure_end', '>', row.figure_start)
    .where('id', '!=', row.id)
    .limit(1)
    .execute()
  return others.length > 0
}

async function machineClaim(writing: Writing, tenant: Tenant, id: string): Promise<ClaimTable | null> {
  const row = await writing
    .selectFrom('claim')
    .selectAll()
    .where('id', '=', id)
    .where('tenant', 'in', seenBy(tenant))
    .where('current', '=', 1)
    .executeTakeFirst()
  return row ?? null
}

/** A claim that the machine does not read any more, as it was read before it was first put right. */
async function keptClaim(writing: Writing, tenant: Tenant, id: string): Promise<ClaimTable | null> {
  const row = await writing
    .selectFrom('corrected')
    .selectAll()
    .where('id', '=', id)
    .where('owner', 'in', seenBy(tenant))
    .where('current', '=', 1)
    .orderBy('owner', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (row === undefined) return null
  for (const held of await holdingOn(writing, row.tenant, row.document)) {
    const { change } = held
    if (change.kind !== 'claim' && change.kind !== 'split') continue
    const place = change.places.find(({ read }) => read?.id === id)
    if (place?.read === undefined) continue
    const { quote_start, quote_end, quote_text, figure_start, figure_end, figure_text, version, paragraph, passage } =
      row
    const spans = { quote_start, quote_end, quote_text, figure_start, figure_end, figure_text }
    return { ...place.read, ...spans, version, paragraph, passage, current: 1 }
  }
  return null
}
