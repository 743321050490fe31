import { findClaims, findVersion } from '../../index/find.ts'
import { batches } from '../../index/rows/batches.ts'
import { tenantOf } from '../../index/rows/tenant.ts'
import type { Reader } from '../../index/schema.ts'
import type { StoredClaim, Tenant } from '../../index/store.ts'
import type { Change } from './changes.ts'

/** One measure and unit of one subject: what figures are set against each other in. */
export const slotOf = ({ subject, measure, unit }: StoredClaim): string => JSON.stringify([subject.id, measure, unit])

export const documentKey = (tenant: Tenant, document: string): string => JSON.stringify([tenant, document])

/** A change with the claims that its document made before, and makes now. */
export interface Read extends Change {
  readonly former: readonly StoredClaim[]
  readonly present: readonly StoredClaim[]
}

/** A change as a tenant sees it. */
export async function readChange(reader: Reader, change: Change, viewer: Tenant): Promise<Read> {
  const { tenant, document: id, before, version, through } = change
  const present = version === null ? [] : await findVersion(reader, { tenant, id }, version, viewer)
  const former = before === null ? [] : await findVersion(reader, { tenant, id }, before, viewer, through)
  // A correction may move a claim to another subject, and says so.
  return { ...change, former: before === version ? former : inPresentSubjects(former, present), present }
}

/**
 * History keeps the subject it had, and a new version may have moved its figures into another: what both versions say is of
 * the subject it is of now, and what only the former one says goes with the figures that stood beside it.
 */
function inPresentSubjects(former: readonly StoredClaim[], present: readonly StoredClaim[]): StoredClaim[] {
  const bySaid = new Map(present.map(claim => [said(claim), claim.subject]))
  const bySubject = new Map<string, StoredClaim['subject']>()
  for (const claim of former) {
    const subject = bySaid.get(said(claim))
    if (subject !== undefined) bySubject.set(claim.subject.id, subject)
  }
  return former.map(claim => {
    const subject = bySaid.get(said(claim)) ?? bySubject.get(claim.subject.id)
    return subject === undefined ? claim : { ...claim, subject }
  })
}

const said = ({ measure, source, counted, low, high }: StoredClaim): string =>
  JSON.stringify([measure, source.id, counted.id, low, high])

/**
 * Changes that are matched later, with what their documents said before: all of them, since what they say now is not known yet,
 * but read only where they said something in these slots.
 */
export async function unread(
  reader: Reader,
  later: readonly Change[],
  slots: Iterable<StoredClaim>,
  viewer: Tenant,
): Promise<Read[]> {
  const subjects = new Set([...slots].map(({ subject }) => subject.id))
  const touching = later.some(({ before }) => before !== null) ? await documentsThatSaid(reader, subjects) : new Set()
  const found: Read[] = []
  for (const change of later)
    if (touching.has(documentKey(change.tenant, change.document)))
      found.push(await readChange(reader, { ...change, version: null }, viewer))
    else found.push({ ...change, former: [], present: [] })
  return found
}

/** Documents with news whose version before it said something of these subjects. */
async function documentsThatSaid(reader: Reader, subjects: ReadonlySet<string>): Promise<Set<string>> {
  const found = new Set<string>()
  for (const part of batches([...subjects])) {
    const rows = await reader
      .selectFrom('news')
      .innerJoin('claim', join =>
        join
          .onRef('claim.document', '=', 'news.document')
          .onRef('claim.tenant', '=', 'news.tenant')
          .onRef('claim.version', '=', 'news.before'),
      )
      .select(['news.tenant as tenant', 'news.document as document'])
      .distinct()
      .where('claim.subject', 'in', part)
      .execute()
    for (const { tenant, document } of rows) found.add(documentKey(tenantOf(tenant), document))
  }
  return found
}

/**
 * The claims of some slots as a tenant saw them before the changes at hand: what is in the index now, without what the
 * changed documents say now, and with what they said before.
 */
export async function stateBefore(
  reader: Reader,
  tenant: Tenant,
  slots: ReadonlyMap<string, StoredClaim>,
  changes: readonly Read[],
): Promise<Map<string, StoredClaim[]>> {
  const wanted = [...slots.values()]
  const found = await findClaims(reader, {
    tenant,
    subjects: [...new Set(wanted.map(({ subject }) => subject.id))],
    measures: [...new Set(wanted.map(({ measure }) => measure))],
  })
  const changed = new Set(changes.map(each => documentKey(each.tenant, each.document)))
  const isSeen = (owner: Tenant): boolean => owner === null || owner === tenant
  const former = changes.filter(each => isSeen(each.tenant)).flatMap(each => each.former)
  const known = found.filter(claim => !changed.has(documentKey(claim.tenant, claim.document.id)))
  const state = new Map<string, StoredClaim[]>([...slots.keys()].map(slot => [slot, []]))
  for (const claim of [...known, ...former]) state.get(slotOf(claim))?.push(claim)
  return state
}

/** A slot after one document has changed. */
export function changed(claims: readonly StoredClaim[], slot: string, change: Read): StoredClaim[] {
  const key = documentKey(change.tenant, change.document)
  const others = claims.filter(claim => documentKey(claim.tenant, claim.document.id) !== key)
  return [...others, ...change.present.filter(claim => slotOf(claim) === slot)]
}
