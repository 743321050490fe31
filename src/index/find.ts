import type { Place } from '../claims/claim.ts'
import { findOrigins } from './copies/find-origins.ts'
import type { Note } from './corrections/correction.ts'
import { asked, type Lens, lensOf, seen } from './corrections/lens.ts'
import { keptOnly, laidOn, laidOnVersion, laidRows, machineRows, type SeenRow } from './corrections/look.ts'
import { byLetters } from './grouped.ts'
import { batches } from './rows/batches.ts'
import { claimOf } from './rows/claim-row.ts'
import { type DocumentRow, documentColumns, storedDocument } from './rows/document-row.ts'
import { subjectsById } from './rows/subject-row.ts'
import { seenBy, tenantColumn, tenantOf } from './rows/tenant.ts'
import type { CorrectedTable, Reader, Schema } from './schema.ts'
import type { ClaimQuery, DocumentKey, StoredClaim, StoredDocument, Tenant } from './store.ts'

/** Claims with everything that stands round them, newest first. */
export async function findClaims(reader: Reader, query: ClaimQuery): Promise<StoredClaim[]> {
  const lens = await lensOf(reader, query.tenant)
  const narrow = await asked(reader, lens, query)
  const rows: SeenRow[] = await machineRows(reader, lens, narrow)
    .selectAll('claim')
    // Engines disagree where unknown days go; they go last.
    .orderBy(({ eb }) => eb.case().when('claim.day', 'is', null).then(1).else(0).end())
    .orderBy('claim.day', 'desc')
    .orderBy('claim.document')
    .orderBy('claim.figure_start')
    .orderBy('claim.id')
    .execute()
  if (!lens.lays) return await stored(reader, lens, rows)
  const laid = await laidRows(reader, lens, narrow).selectAll('claim').execute()
  return await stored(reader, lens, laid.length === 0 ? rows : [...rows, ...laid].sort(newestFirst))
}

function newestFirst(a: SeenRow, b: SeenRow): number {
  if (a.day !== b.day) return a.day === null ? 1 : b.day === null ? -1 : a.day < b.day ? 1 : -1
  return byLetters(a.document, b.document) || a.figure_start - b.figure_start || byLetters(a.id, b.id)
}

/** One claim by its id; a replaced one is found as long as no present one has the id. */
export async function findClaim(reader: Reader, tenant: Tenant, id: string): Promise<StoredClaim | null> {
  const row = await reader
    .selectFrom('claim')
    .innerJoin('document', join =>
      join
        .onRef('document.tenant', '=', 'claim.tenant')
        .onRef('document.id', '=', 'claim.document')
        .onRef('document.version', '=', 'claim.version'),
    )
    .selectAll('claim')
    .where('claim.id', '=', id)
    .where('claim.tenant', 'in', seenBy(tenant))
    .orderBy('claim.current', 'desc')
    .orderBy('document.indexed', 'desc')
    .limit(1)
    .executeTakeFirst()
  const lens = await lensOf(reader, tenant)
  if (row === undefined) {
    const kept = lens.lays ? await keptOnly(reader, lens, id) : null
    return kept === null ? null : ((await stored(reader, lens, [kept]))[0] ?? null)
  }
  const laid = lens.lays ? await laidOn(reader, lens, row) : null
  return (await stored(reader, lens, [laid ?? row]))[0] ?? null
}

/**
 * The claims of one version of a document, present or not, in the order of their figures, as `viewer` sees them; as they
 * read through other corrections than those there are, where such rows are given.
 */
export async function findVersion(
  reader: Reader,
  { tenant, id }: DocumentKey,
  version: string,
  viewer: Tenant = tenant,
  through?: readonly CorrectedTable[],
): Promise<StoredClaim[]> {
  const rows = await reader
    .selectFrom('claim')
    .selectAll()
    .where('document', '=', id)
    .where('tenant', '=', tenantColumn(tenant))
    .where('version', '=', version)
    .orderBy('figure_start')
    .orderBy('id')
    .execute()
  const lens = await lensOf(reader, viewer)
  const corrected = through ?? (await laidOnVersion(reader, { tenant, id }, version))
  return await stored(reader, lens, overlaid(rows, corrected, lens))
}

/** A version's claims with the corrections that a tenant sees laid over them; without those that are no claims. */
function overlaid(rows: readonly SeenRow[], corrected: readonly CorrectedTable[], { owners }: Lens): SeenRow[] {
  if (corrected.length === 0) return [...rows]
  // The tenant's own lie over the operator's.
  const ordered = owners.flatMap(owner => corrected.filter(each => each.owner === owner))
  const laid = new Map<string, SeenRow>(ordered.map(each => [each.id, each]))
  // With claims that the machine does not read any more.
  const all = new Map([...rows.map(row => [row.id, row] as const), ...laid])
  return [...all.values()].filter(row => row.aside !== 1).sort((a, b) => a.figure_start - b.figure_start)
}

type Row = Schema['claim']
const versionKey = (tenant: string, document: string, version: string): string =>
  JSON.stringify([tenant, document, version])

async function stored(reader: Reader, lens: Lens, read: readonly SeenRow[]): Promise<StoredClaim[]> {
  const isPlain = lens.merged.size === 0 && lens.aliases.length === 0
  const rows = isPlain ? read : read.map(row => seen(lens, row))
  const documents = await documentsOf(reader, rows)
  const paragraphs = await paragraphsOf(reader, rows)
  const subjects = await subjectsById(
    reader,
    rows.flatMap(row => row.subject ?? []),
  )
  const origins = await findOrigins(reader, lens.tenant, [...new Set(rows.map(row => row.passage))])
  return rows.map(row => ({
    ...claimOf(row),
    id: row.id,
    tenant: tenantOf(row.tenant),
    document: documents.get(versionKey(row.tenant, row.document, row.version))!,
    // History keeps the subject it had, which may be gone by now.
    subject: subjects.get(row.subject ?? '') ?? { id: row.subject ?? '', name: row.counted_text, nature: 'event' },
    origin: origins.get(row.passage)!,
    ...aboutOf(row),
    paragraph: paragraphs.get(versionKey(row.tenant, row.document, row.version) + row.paragraph)!,
    ...(row.current === 1 ? {} : { replaced: true as const }),
    ...correctionOf(row),
    ...(row.aside === 1 ? { aside: true as const } : {}),
  }))
}

/** What was corrected and reads as by the machine all the same is not marked. */
function correctionOf({ note, aside }: SeenRow): { correction?: Note } {
  const correction = note === undefined ? null : (JSON.parse(note) as Note)
  return correction === null || (correction.fields.length === 0 && aside !== 1) ? {} : { correction }
}

function aboutOf({ place_id, anchor_place: id, anchor_name: name, anchor_country: country }: Row): { about?: Place } {
  return id === null || id === place_id ? {} : { about: { id, name: name ?? id, country } }
}

async function documentsOf(reader: Reader, rows: readonly Row[]): Promise<Map<string, StoredDocument>> {
  const found = new Map<string, StoredDocument>()
  for (const part of batches([...new Set(rows.map(row => row.document))])) {
    const documents: DocumentRow[] = await reader
      .selectFrom('document')
      .select(documentColumns)
      .where('tenant', 'in', [...new Set(rows.map(row => row.tenant))])
      .where('id', 'in', part)
      .execute()
    for (const row of documents) found.set(versionKey(row.tenant, row.id, row.version), storedDocument(row))
  }
  return found
}

async function paragraphsOf(reader: Reader, rows: readonly Row[]): Promise<Map<string, StoredClaim['paragraph']>> {
  const found = new Map<string, StoredClaim['paragraph']>()
  for (const part of batches([...new Set(rows.map(row => row.document))])) {
    const paragraphs = await reader
      .selectFrom('paragraph')
      .select(['tenant', 'document', 'version', 'start', 'text'])
      .where('tenant', 'in', [...new Set(rows.map(row => row.tenant))])
      .where('document', 'in', part)
      .execute()
    for (const { tenant, document, version, start, text } of paragraphs)
      found.set(versionKey(tenant, document, version) + start, { text, start })
  }
  return found
}
