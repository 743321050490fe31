import { setImmediate as pause } from 'node:timers/promises'
import { claimIds } from './claim-ids.ts'
import { findCarriers } from './copies/find-origins.ts'
import { dropPassages, keepPassages } from './copies/passages.ts'
import { layWritten } from './corrections/written.ts'
import { keepKnown } from './keep-known.ts'
import { keepNews } from './news.ts'
import { prepared, type Ready } from './prepare.ts'
import { presentVersion } from './present-version.ts'
import { batches } from './rows/batches.ts'
import { documentRow } from './rows/document-row.ts'
import { insertRows } from './rows/recurring.ts'
import { tenantColumn } from './rows/tenant.ts'
import type { Change, ClaimTable, Database } from './schema.ts'
import { caseColumns } from './settling/cases.ts'
import { keepParts } from './settling/near.ts'
import { settleNew } from './settling/settle.ts'
import type { Entry, Tenant, Written } from './store.ts'

/** Who reads and when: what a row remembers of it. */
export interface Reading {
  readonly tenant: Tenant
  /** Of the engine that found the claims. */
  readonly edition: string
  readonly now: Date
  /** Known before anybody could have heard of it: never alerted. */
  readonly quiet: boolean
}

/** Write one version each of several documents with everything that belongs to them, all of it or nothing. */
export async function writeMany(db: Database, reading: Reading, entries: readonly Entry[]): Promise<Written[]> {
  const owner = tenantColumn(reading.tenant)
  const all = entries.map(({ document, claims }) => prepared(owner, document, claims))
  return await db.transaction().execute(async change => {
    const written: Written[] = []
    for (const part of distinct(all)) written.push(...(await writePart(change, reading, part)))
    return written
  })
}

/** Versions of one document are written one after the other: a later one replaces what the earlier one left. */
function distinct(all: readonly Ready[]): Ready[][] {
  const parts: Ready[][] = []
  let ids = new Set<string>()
  for (const ready of all) {
    const { id } = ready.document
    if (parts.length === 0 || ids.has(id)) {
      parts.push([])
      ids = new Set()
    }
    ids.add(id)
    parts.at(-1)!.push(ready)
  }
  return parts
}

/**
 * Documents first, then their claims: with their subjects, which are settled once for all of them. Between two documents
 * everybody else gets a turn; who asks the index waits for the whole.
 */
async function writePart(change: Change, reading: Reading, all: readonly Ready[]): Promise<Written[]> {
  const owner = tenantColumn(reading.tenant)
  const written: Written[] = []
  const fresh: ClaimTable[] = []
  const gone: Gone[] = []
  for (const ready of all) {
    const done = await writeDocument(change, reading, ready, fresh)
    written.push(done.written)
    fresh.push(...done.claims)
    gone.push(...done.gone)
    await pause()
  }
  const settled = await settleNew(change, owner, fresh, gone)
  await keepParts(change, settled)
  await insertRows(change, 'claim', settled)
  await keepKnown(change, settled, gone)
  const changed = all.filter((_, at) => written[at]!.outcome !== 'unchanged').map(({ document }) => document.id)
  await layWritten(change, owner, changed, { come: settled, gone })
  return written
}

interface Done {
  readonly written: Written
  readonly claims: readonly ClaimTable[]
  readonly gone: readonly Gone[]
}

async function writeDocument(
  change: Change,
  { tenant, edition, now, quiet }: Reading,
  ready: Ready,
  others: readonly ClaimTable[],
): Promise<Done> {
  const { document } = ready
  const owner = tenantColumn(tenant)
  const before = await presentVersion(change, owner, document.id)
  const isSame = before?.version === document.version
  if (isSame && before.edition === edition) return { written: { outcome: 'unchanged' }, claims: [], gone: [] }
  const old = before === undefined ? [] : await retire(change, owner, document.id)
  await dropVersion(change, owner, document)
  await change
    .insertInto('document')
    .values(documentRow(owner, document, { claims: ready.claims.length, edition, now }))
    .execute()
  await insertRows(change, 'paragraph', ready.paragraphs)
  const subjects = new Map(old.map(row => [said(row), row.subject]))
  const claims = (await withIds(change, owner, document.id, ready, others)).map(row => ({
    ...row,
    subject: subjects.get(said(row)) ?? null,
  }))
  await keepPassages(change, owner, ready.passages)
  const kept = new Set(ready.passages.map(passage => passage.hash))
  const past = new Set(old.map(row => row.passage))
  await dropPassages(change, owner, [...past.difference(kept)])
  const copies = await findCarriers(change, tenant, [...kept], document.id)
  const outcome = before === undefined ? 'added' : isSame ? 'reread' : 'replaced'
  const versions = { version: document.version, before: before?.version ?? null }
  // What another edition of the engine finds in the same words is no news.
  if (!isSame) await keepNews(change, { tenant, document: document.id, ...versions, quiet, at: now.toISOString() })
  return { written: { outcome, claims: claims.length, copies }, claims, gone: old }
}

async function withIds(
  change: Change,
  tenant: string,
  document: string,
  ready: Ready,
  others: readonly ClaimTable[],
): Promise<ClaimTable[]> {
  const wanted = claimIds(tenant, document, ready.claims, () => false)
  const near = new Set(others.map(row => row.id))
  const taken = new Set(wanted.filter(id => near.has(id)))
  for (const part of batches(wanted)) {
    const rows = await change
      .selectFrom('claim')
      .select('id')
      .where('id', 'in', part)
      .where(({ or, eb }) => or([eb('document', '!=', document), eb('tenant', '!=', tenant)]))
      .execute()
    for (const { id } of rows) taken.add(id)
  }
  const ids = taken.size === 0 ? wanted : claimIds(tenant, document, ready.claims, id => taken.has(id))
  return ready.rows.map((row, at) => ({ ...row, id: ids[at]! }))
}

/** What is done with claims that go: their subjects are settled anew, and who is known for them counted. */
const goneColumns = [
  ...caseColumns,
  'source_name',
  'source_kind',
  'source_country',
  'place_id',
  'place_name',
  'place_country',
] as const

export type Gone = Pick<ClaimTable, (typeof goneColumns)[number]>

/** Turn the present version into history: gives the claims it made, with the subjects they had. */
export async function retire(change: Change, tenant: string, document: string): Promise<Gone[]> {
  const present = await change
    .selectFrom('claim')
    .select(goneColumns)
    .where('tenant', '=', tenant)
    .where('document', '=', document)
    .where('current', '=', 1)
    .execute()
  for (const table of ['claim', 'paragraph', 'corrected'] as const)
    await change
      .updateTable(table)
      .set({ current: 0 })
      .where('tenant', '=', tenant)
      .where('document', '=', document)
      .where('current', '=', 1)
      .execute()
  await change
    .updateTable('document')
    .set({ current: 0 })
    .where('tenant', '=', tenant)
    .where('current', '=', 1)
    .where('id', '=', document)
    .execute()
  return present
}

/** A version that comes again, because an article was changed back, read anew, or taken out before, is written as new. */
async function dropVersion(change: Change, tenant: string, { id, version }: Ready['document']): Promise<void> {
  await change
    .deleteFrom('corrected')
    .where('tenant', '=', tenant)
    .where('document', '=', id)
    .where('version', '=', version)
    .execute()
  await change
    .deleteFrom('document')
    .where('tenant', '=', tenant)
    .where('id', '=', id)
    .where('version', '=', version)
    .execute()
}

/** What a claim says: a figure that only moved within the article keeps its subject. */
const said = (row: Pick<ClaimTable, 'family' | 'measure' | 'source_id' | 'low' | 'high'>): string =>
  JSON.stringify([row.family, row.measure, row.source_id, row.low, row.high])
