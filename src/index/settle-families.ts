import type { Scope } from '../claims/claim.ts'
import type { Measure } from '../claims/measures/measure.ts'
import { mostFrequent } from './grouped.ts'
import { batches } from './rows/batches.ts'
import { operator, seenBy } from './rows/tenant.ts'
import { flagOf, listColumn, listOf } from './rows/value.ts'
import type { Change, Database, Reader, SubjectTable } from './schema.ts'
import type { Tenant } from './store.ts'
import type { Case, Cluster } from './subjects/case.ts'
import { subjectIds } from './subjects/identity.ts'
import { subjectNames, subjectWords } from './subjects/name.ts'
import { settle } from './subjects/settle.ts'

/**
 * Settle the subjects of every family that was touched since it was last settled. Done before reading rather than with
 * each write, so that a batch of documents settles each family once.
 */
export async function settleFamilies(db: Database, tenant: Tenant): Promise<void> {
  if ((await unsettled(db, tenant)).length === 0) return
  await db.transaction().execute(async change => {
    // The operator's families first: what a tenant added joins the operator's subjects.
    for (const { tenant: owner, family } of await unsettled(change, tenant)) {
      await settleFamily(change, owner, family)
      await change.deleteFrom('unsettled').where('tenant', '=', owner).where('family', '=', family).execute()
    }
  })
}

function unsettled(reader: Reader, tenant: Tenant): Promise<{ tenant: string; family: string }[]> {
  return reader
    .selectFrom('unsettled')
    .select(['tenant', 'family'])
    .where('tenant', 'in', seenBy(tenant))
    .orderBy('tenant')
    .orderBy('family')
    .execute()
}

interface Owned extends Case {
  readonly tenant: string
  readonly id: string
}

async function settleFamily(change: Change, owner: string, family: string): Promise<void> {
  const cases = await casesOf(change, owner, family)
  const owned = new Map(cases.map(each => [each.key, each]))
  const clusters = settle(family, cases)
  const mine: Cluster[] = []
  for (const cluster of clusters) {
    const own = cluster.cases.filter(each => owned.get(each.key)!.tenant === owner)
    if (own.length === 0) continue
    const theirs = cluster.cases.filter(each => owned.get(each.key)!.tenant !== owner)
    const joined = mostFrequent(theirs.flatMap(each => each.subject ?? []))
    if (joined !== null) await assign(change, owner, own, joined, owned)
    else mine.push({ ...cluster, cases: own })
  }
  const ids = subjectIds(owner, mine)
  const names = subjectNames(mine)
  await keepSubjects(
    change,
    owner,
    family,
    mine.map((cluster, at) => ({
      tenant: owner,
      id: ids[at]!,
      family,
      name: names[at]!,
      nature: cluster.nature,
      reach: cluster.reach,
      words: listColumn(subjectWords(cluster)),
    })),
  )
  for (const [at, cluster] of mine.entries()) await assign(change, owner, cluster.cases, ids[at]!, owned)
}

/** Write what changed: a family may have thousands of subjects, and a new document touches a few of them. */
async function keepSubjects(
  change: Change,
  owner: string,
  family: string,
  rows: readonly SubjectTable[],
): Promise<void> {
  const before = await change
    .selectFrom('subject')
    .selectAll()
    .where('family', '=', family)
    .where('tenant', '=', owner)
    .execute()
  const same = (a: SubjectTable, b: SubjectTable) =>
    a.name === b.name && a.nature === b.nature && a.reach === b.reach && a.words === b.words
  const present = new Map(rows.map(row => [row.id, row]))
  const kept = new Set(before.filter(row => present.has(row.id) && same(row, present.get(row.id)!)).map(row => row.id))
  for (const part of batches(before.filter(row => !kept.has(row.id))))
    await change
      .deleteFrom('subject')
      .where(
        'id',
        'in',
        part.map(row => row.id),
      )
      .execute()
  for (const part of batches(
    rows.filter(row => !kept.has(row.id)),
    200,
  ))
    await change.insertInto('subject').values(part).execute()
}

async function assign(
  change: Change,
  owner: string,
  cases: readonly Case[],
  subject: string,
  owned: ReadonlyMap<string, Owned>,
): Promise<void> {
  const moved = cases.filter(each => each.subject !== subject).map(each => owned.get(each.key)!.id)
  for (const part of batches(moved))
    await change
      .updateTable('claim')
      .set({ subject })
      .where('id', 'in', part)
      .where('tenant', '=', owner)
      .where('current', '=', 1)
      .execute()
}

async function casesOf(change: Change, owner: string, family: string): Promise<Owned[]> {
  const rows = await change
    .selectFrom('claim')
    .select([
      'tenant',
      'document',
      'id',
      'measure',
      'source_id',
      'low',
      'high',
      'scope',
      'subset',
      'as_of_from',
      'as_of_to',
      'day',
      'passage',
      'counted_text',
      'counted_id',
      'event',
      'event_word',
      'anchor_place',
      'anchor_name',
      'anchor_country',
      'episode',
      'near',
      'within',
      'subject',
    ])
    .where('family', '=', family)
    .where('tenant', 'in', owner === operator ? [operator] : [operator, owner])
    .where('current', '=', 1)
    .execute()
  return rows.map(row => ({
    tenant: row.tenant,
    id: row.id,
    key: `${row.tenant} ${row.id}`,
    family,
    event: row.event,
    word: row.event_word,
    place: row.anchor_place,
    placeName: row.anchor_name,
    country: row.anchor_country,
    episode: row.episode,
    near: listOf(row.near),
    within: listOf(row.within),
    document: `${row.tenant} ${row.document}`,
    measure: row.measure as Measure,
    claimant: row.source_id,
    low: row.low,
    high: row.high,
    scope: row.scope as Scope,
    subset: flagOf(row.subset),
    since: row.as_of_from,
    stated: row.as_of_to ?? row.as_of_from,
    day: row.day,
    passage: row.passage,
    counted: row.counted_text,
    countedId: row.counted_id,
    subject: row.subject,
  }))
}
