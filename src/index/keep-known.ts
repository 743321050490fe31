import { grouped } from './grouped.ts'
import type { List } from './known.ts'
import { recurring } from './rows/recurring.ts'
import type { Change, ClaimTable, KnownTable } from './schema.ts'
import { latestOf } from './settling/support.ts'
import { turns } from './turns.ts'

export type Told = Pick<
  ClaimTable,
  | 'tenant'
  | 'document'
  | 'day'
  | 'source_id'
  | 'source_name'
  | 'source_kind'
  | 'source_country'
  | 'counted_text'
  | 'counted_id'
  | 'place_id'
  | 'place_name'
  | 'place_country'
>

type Entry = Pick<KnownTable, 'list' | 'tenant' | 'id' | 'name' | 'kind' | 'country'>

/** What a claim makes known. */
export function entriesOf(claim: Told): Entry[] {
  const { tenant, counted_text: counted, place_id: place } = claim
  const entry = (list: List, id: string, name: string, kind: string, country: string | null): Entry => ({
    list,
    tenant,
    id,
    name,
    kind,
    country: country ?? '',
  })
  return [
    entry('claimant', claim.source_id, claim.source_name, claim.source_kind, claim.source_country),
    ...(counted === '' ? [] : [entry('counted', counted, counted, claim.counted_id, null)]),
    ...(place === null ? [] : [entry('place', place, claim.place_name ?? place, 'place', claim.place_country)]),
  ]
}

/** Count who is known for what came into the index and what went out of it. */
export async function keepKnown(change: Change, come: readonly Told[], gone: readonly Told[]): Promise<void> {
  const told = [...come.map(claim => ({ claim, by: 1 })), ...gone.map(claim => ({ claim, by: -1 }))]
  const all = told.flatMap(({ claim, by }) => entriesOf(claim).map(entry => ({ entry, claim, by })))
  const turn = turns()
  for (const list of grouped(all, ({ entry }) => JSON.stringify(Object.values(entry))).values()) {
    await turn()
    const { entry } = list[0]!
    const documents = [...grouped(list, ({ claim }) => claim.document).values()].map(each => {
      const [came, went] = [each.some(({ by }) => by > 0), each.some(({ by }) => by < 0)]
      return Number(came) - Number(went)
    })
    const claims = sum(list.map(({ by }) => by))
    await add(change, [
      ...Object.values(entry),
      claims,
      sum(documents),
      latestOf(list.filter(({ by }) => by > 0).map(({ claim }) => claim.day)),
    ])
    if (claims < 0) await afterLoss(change, entry)
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0)

const adding = recurring(reader =>
  (reader as Change)
    .insertInto('known')
    .values({
      list: 'claimant',
      tenant: '',
      id: '',
      name: '',
      kind: '',
      country: '',
      claims: 0,
      documents: 0,
      latest: '',
    })
    .onConflict(conflict =>
      conflict.columns(['list', 'tenant', 'id', 'name', 'kind', 'country']).doUpdateSet(({ ref, eb }) => ({
        claims: eb('known.claims', '+', ref('excluded.claims')),
        documents: eb('known.documents', '+', ref('excluded.documents')),
        latest: eb
          .case()
          .when('known.latest', 'is', null)
          .then(ref('excluded.latest'))
          .when('excluded.latest', '>', ref('known.latest'))
          .then(ref('excluded.latest'))
          .else(ref('known.latest'))
          .end(),
      })),
    ),
)

const add = (change: Change, values: readonly unknown[]) => adding(change, values)

/** Whose last claim has gone is no longer known; for others the newest day is looked up again. */
async function afterLoss(change: Change, { list, tenant, id, name, kind, country }: Entry): Promise<void> {
  const key = { list, tenant, id, name, kind, country }
  await change
    .deleteFrom('known')
    .where(({ and }) => and(key))
    .where('claims', '<=', 0)
    .execute()
  const columns = { claimant: 'source_id', counted: 'counted_text', place: 'place_id' } as const
  const { day } = await change
    .selectFrom('claim')
    .select(({ fn }) => fn.max('day').as('day'))
    .where(columns[list], '=', id)
    .where('tenant', '=', tenant)
    .where('current', '=', 1)
    .executeTakeFirstOrThrow()
  await change
    .updateTable('known')
    .set({ latest: day })
    .where(({ and }) => and(key))
    .execute()
}
