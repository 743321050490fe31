import { type ExpressionBuilder, type SelectQueryBuilder, sql } from 'kysely'
import type { Place } from '../claims/claim.ts'
import { findOrigins } from './copies/find-origins.ts'
import { type KnownKey, outletName } from './known.ts'
import { batches } from './rows/batches.ts'
import { claimOf } from './rows/claim-row.ts'
import { type DocumentRow, documentColumns, storedDocument } from './rows/document-row.ts'
import { seenBy, tenantColumn, tenantOf } from './rows/tenant.ts'
import type { Reader, Schema } from './schema.ts'
import type { ClaimQuery, DocumentKey, StoredClaim, StoredDocument, Subject, Tenant } from './store.ts'

type Claims<Row> = SelectQueryBuilder<Schema, 'claim', Row>
type Where = ExpressionBuilder<Schema, 'claim'>

/** Present claims that a question asks for. Every field of it narrows. */
export function narrowed<Row>(claims: Claims<Row>, query: ClaimQuery): Claims<Row> {
  // Where subjects or documents are given, their few claims are looked at and not all that a tenant has.
  const isFew = query.subjects !== undefined || query.documents !== undefined
  let found = claims
    .where(isFew ? sql`coalesce(claim.tenant, '')` : 'claim.tenant', 'in', seenBy(query.tenant))
    .where('claim.current', '=', 1)
  const lists = [
    ['claim.measure', query.measures],
    ['claim.subject', query.subjects],
    ['claim.document', query.documents],
    ['claim.counted_text', query.counted],
    ['claim.place_id', query.places],
  ] as const
  for (const [column, list] of lists) if (list !== undefined) found = found.where(eb => among(eb, column, list))
  if (query.claimants !== undefined) found = found.where(eb => byClaimant(eb, query.claimants!))
  if (query.since !== undefined) found = found.where('claim.day', '>=', query.since)
  if (query.until !== undefined) found = found.where('claim.day', '<=', query.until)
  return found
}

/** An outlet that credits nobody is its own claimant, and every outlet another one. */
function byClaimant(eb: Where, keys: readonly KnownKey[]) {
  const outlets = keys.flatMap(key => outletName(key) ?? [])
  const others = keys.filter(key => outletName(key) === null)
  // Each alone where there is but one: engines use no index for either of two.
  if (outlets.length === 0) return among(eb, 'claim.source_id', others)
  const isOutlet = eb.and([eb('claim.source_kind', '=', 'outlet'), among(eb, 'claim.source_name', outlets)])
  return others.length === 0 ? isOutlet : eb.or([among(eb, 'claim.source_id', others), isOutlet])
}

type Listed = 'measure' | 'subject' | 'document' | 'counted_text' | 'place_id' | 'source_id' | 'source_name'

/** One of the values; an empty list matches nothing, and not every engine can say so itself. */
function among(eb: Where, column: `claim.${Listed}`, values: readonly string[]) {
  return values.length === 0 ? eb.or([]) : eb(column, 'in', values)
}

/** Claims with everything that stands round them, newest first. */
export async function findClaims(reader: Reader, query: ClaimQuery): Promise<StoredClaim[]> {
  const rows = await narrowed(reader.selectFrom('claim'), query)
    .selectAll('claim')
    // Engines disagree where unknown days go; they go last.
    .orderBy(({ eb }) => eb.case().when('claim.day', 'is', null).then(1).else(0).end())
    .orderBy('claim.day', 'desc')
    .orderBy('claim.document')
    .orderBy('claim.figure_start')
    .orderBy('claim.id')
    .execute()
  return await stored(reader, query.tenant, rows)
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
  return row === undefined ? null : ((await stored(reader, tenant, [row]))[0] ?? null)
}

/** The claims of one version of a document, present or not, in the order of their figures. */
export async function findVersion(
  reader: Reader,
  { tenant, id }: DocumentKey,
  version: string,
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
  return await stored(reader, tenant, rows)
}

type Row = Schema['claim']
const versionKey = (tenant: string, document: string, version: string): string =>
  JSON.stringify([tenant, document, version])

async function stored(reader: Reader, tenant: Tenant, rows: readonly Row[]): Promise<StoredClaim[]> {
  const documents = await documentsOf(reader, rows)
  const paragraphs = await paragraphsOf(reader, rows)
  const subjects = await subjectsOf(reader, rows)
  const origins = await findOrigins(reader, tenant, [...new Set(rows.map(row => row.passage))])
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
  }))
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

/** A subject as its table keeps it. */
export const subjectOf = ({
  id,
  name,
  nature,
  reach,
}: Pick<Schema['subject'], 'id' | 'name' | 'nature' | 'reach'>): Subject => ({
  id,
  name,
  nature: nature as Subject['nature'],
  ...(reach === 'place' ? { reach } : {}),
})

async function subjectsOf(reader: Reader, rows: readonly Row[]): Promise<Map<string, Subject>> {
  const found = new Map<string, Subject>()
  for (const part of batches([...new Set(rows.flatMap(row => row.subject ?? []))])) {
    const subjects = await reader
      .selectFrom('subject')
      .select(['id', 'name', 'nature', 'reach'])
      .where('id', 'in', part)
      .execute()
    for (const row of subjects) found.set(row.id, subjectOf(row))
  }
  return found
}
