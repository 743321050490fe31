import { correctionsOf } from './corrections/keep.ts'
import { makeCorrection, switchCorrection } from './corrections/make.ts'
import { findCounts } from './counts.ts'
import { findClaim, findClaims, findVersion } from './find.ts'
import { knownClaimants, knownCounted, knownPlaces } from './find-known.ts'
import { findSubjects } from './find-subjects.ts'
import { findLateClaims } from './late-claims.ts'
import { listSubjects } from './list-subjects.ts'
import { findRetracted, retract, wasRetracted } from './retract.ts'
import { documentColumns, storedDocument } from './rows/document-row.ts'
import { seenBy } from './rows/tenant.ts'
import type { Database } from './schema.ts'
import { typedId } from './short-id.ts'
import { findDocument, findStale } from './stale.ts'
import type { Store, StoredDocument, SubjectQuery, Tenant } from './store.ts'
import { findView, keepViews } from './views.ts'
import { writeMany } from './write.ts'

/** Lists that are kept between two writes, of whatever was asked last. */
const keptLists = 100

/**
 * The claim index over any engine that Kysely speaks to, for one edition of the reading engine. `close` closes the database,
 * `wrote` hears of every write.
 */
export function databaseStore(
  db: Database,
  edition: string,
  close: () => Promise<void>,
  wrote: () => void = () => {},
): Store {
  // Completion asks for the same lists with every key that is pressed: they are kept until something is written.
  const lists = new Map<string, Promise<unknown>>()
  const kept = <Found>(name: string, query: Tenant | SubjectQuery, find: () => Promise<Found>): Promise<Found> => {
    // A set would be written as nothing at all, and two questions taken for one.
    const key = JSON.stringify([name, query], (_, value) => (value instanceof Set ? [...value] : value))
    const held = lists.get(key)
    if (held !== undefined) {
      // Asked for last, so thrown out last.
      lists.delete(key)
      lists.set(key, held)
      return held as Promise<Found>
    }
    const found = find()
    if (lists.size >= keptLists) lists.delete(lists.keys().next().value!)
    lists.set(key, found)
    found.catch(() => lists.delete(key))
    return found
  }
  const claimants = (tenant: Tenant) => kept('claimants', tenant, () => knownClaimants(db, tenant))
  const writeAll: Store['writeMany'] = async (tenant, entries, now, { quiet = false } = {}) => {
    const written = await writeMany(db, { tenant, edition, now, quiet }, entries)
    lists.clear()
    wrote()
    return written
  }
  return {
    async write(tenant, document, claims, now, options) {
      const [written] = await writeAll(tenant, [{ document, claims }], now, options)
      return written!
    },
    writeMany: writeAll,
    async retract(tenant, id, now) {
      const claims = await retract(db, tenant, id, now)
      lists.clear()
      wrote()
      return claims
    },
    retracted: tenant => findRetracted(db, tenant),
    wasRetracted: (tenant, id) => wasRetracted(db, tenant, id),
    stale: () => findStale(db, edition),
    document: key => findDocument(db, key),
    claims: query => findClaims(db, query),
    claim: (tenant, id) => findClaim(db, tenant, typedId(id)),
    lateClaims: (tenant, now, limit) => findLateClaims(db, tenant, now, limit),
    versionClaims: (key, version) => findVersion(db, key, version),
    subjects: query => kept('subjects', query, () => findSubjects(db, query)),
    listSubjects: (tenant, after, limit) => listSubjects(db, tenant, after, limit),
    claimants,
    counted: tenant => kept('counted', tenant, () => knownCounted(db, tenant)),
    places: tenant => kept('places', tenant, () => knownPlaces(db, tenant)),
    hasVersion: (tenant, id, version) => hasVersion(db, tenant, id, version),
    documents: tenant => documents(db, tenant),
    text: (tenant, id) => text(db, tenant, id),
    async counts(tenant) {
      return { ...(await findCounts(db, tenant)), claimants: (await claimants(tenant)).length }
    },
    keepViews: (tenant, views, now) => keepViews(db, tenant, views, now),
    view: (tenant, key) => findView(db, tenant, key),
    async correct(tenant, wish, maker) {
      const made = await makeCorrection(db, tenant, wish, maker)
      lists.clear()
      wrote()
      return made
    },
    async switchCorrection(tenant, id, to, maker) {
      const switched = await switchCorrection(db, tenant, typedId(id), to, maker)
      lists.clear()
      wrote()
      return switched
    },
    corrections: tenant => correctionsOf(db, tenant),
    close,
  }
}

async function hasVersion(db: Database, tenant: Tenant, id: string, version: string): Promise<boolean> {
  const row = await db
    .selectFrom('document')
    .select('version')
    .where('tenant', '=', tenant ?? '')
    .where('current', '=', 1)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return row !== undefined
}

async function documents(db: Database, tenant: Tenant): Promise<StoredDocument[]> {
  const rows = await db
    .selectFrom('document')
    .select(documentColumns)
    .where('tenant', 'in', seenBy(tenant))
    .where('current', '=', 1)
    .orderBy('id')
    .orderBy('tenant')
    .execute()
  return rows.map(storedDocument)
}

async function text(db: Database, tenant: Tenant, id: string): Promise<string | null> {
  const row = await db
    .selectFrom('document')
    .select('text')
    .where('tenant', 'in', seenBy(tenant))
    .where('current', '=', 1)
    .where('id', '=', id)
    // A tenant's own document stands before the operator's of the same name.
    .orderBy('tenant', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.text ?? null
}
