import type { Document } from '../../documents/document.ts'
import type { DocumentTable } from '../schema.ts'
import type { StoredDocument } from '../store.ts'
import { tenantOf } from './tenant.ts'

/** What is known of a document once it is read. */
interface Read {
  readonly claims: number
  readonly edition: string
  readonly now: Date
}

export function documentRow(tenant: string, document: Document, { claims, edition, now }: Read): DocumentTable {
  const { id, version, text, title, outlet, address, published, updated } = document
  return {
    tenant,
    id,
    version,
    current: 1,
    text,
    title,
    outlet,
    address,
    published,
    updated,
    claims,
    indexed: now.toISOString(),
    edition,
  }
}

/** Every column of a document but its text, which is long and rarely wanted. */
export const documentColumns = [
  'tenant',
  'id',
  'version',
  'title',
  'outlet',
  'address',
  'published',
  'updated',
  'claims',
  'indexed',
] as const

export type DocumentRow = Pick<DocumentTable, (typeof documentColumns)[number]>

export function storedDocument(row: DocumentRow): StoredDocument {
  const { id, version, title, outlet, address, published, updated, claims, indexed } = row
  return {
    tenant: tenantOf(row.tenant),
    id,
    version,
    title,
    outlet,
    address,
    published,
    updated,
    claims: Number(claims),
    indexed,
  }
}
