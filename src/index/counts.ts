import { type Lens, lensOf } from './corrections/lens.ts'
import { pairsSeen } from './corrections/look.ts'
import { madeFamily } from './corrections/made-subjects.ts'
import { touchedSubjects } from './corrections/touched.ts'
import { countedClaims } from './count-subjects.ts'
import { batches } from './rows/batches.ts'
import { seenBy } from './rows/tenant.ts'
import type { Reader } from './schema.ts'
import { everyMeasure } from './settling/support.ts'
import type { IndexCounts, Tenant } from './store.ts'

/** How much a tenant sees, without a look at any claim that nobody put right. */
export async function findCounts(reader: Reader, tenant: Tenant): Promise<Omit<IndexCounts, 'claimants'>> {
  const seen = seenBy(tenant)
  const { documents } = await reader
    .selectFrom('document')
    .select(({ fn }) => fn.countAll<number>().as('documents'))
    .where('tenant', 'in', seen)
    .where('current', '=', 1)
    .executeTakeFirstOrThrow()
  const { claims } = await reader
    .selectFrom('subject_support')
    .select(({ fn }) => fn.sum<number | null>('claims').as('claims'))
    .where('tenant', 'in', seen)
    .where('measure', '=', everyMeasure)
    .executeTakeFirstOrThrow()
  const lens = await lensOf(reader, tenant)
  const laid = lens.lays ? await pairsSeen(reader, lens) : []
  const twice = lens.lays ? await claimsOfMade(reader, seen) : 0
  return {
    documents: Number(documents),
    claims:
      Number(claims ?? 0) - twice + sum(laid.map(({ machine, laid: { aside } }) => (machine === null ? 1 : 0) - aside)),
    subjects: await subjectsSeen(reader, lens),
  }
}

/** Subjects are rows of their table; those that corrections touch are counted by the claims that are seen of them. */
async function subjectsSeen(reader: Reader, lens: Lens): Promise<number> {
  const { tenant, owners, lays, members } = lens
  const rows = reader.selectFrom('subject').where('tenant', 'in', owners)
  const { all } = await rows.select(({ fn }) => fn.countAll<number>().as('all')).executeTakeFirstOrThrow()
  const touched = lays ? await touchedSubjects(reader, lens) : new Set<string>()
  const ids = [...touched.union(new Set([...members.values()].flat()))]
  let living = 0
  for (const part of batches(ids)) living += (await rows.select('id').where('id', 'in', part).execute()).length
  const counted = ids.length === 0 ? [] : await countedClaims(reader, { lens, touched }, { tenant }, ids)
  return Number(all) - living + counted.length
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0)

/** Claims of made subjects are counted where the machine has them. */
async function claimsOfMade(reader: Reader, seen: readonly string[]): Promise<number> {
  const { claims } = await reader
    .selectFrom('subject_support')
    .innerJoin('subject', 'subject.id', 'subject_support.subject')
    .select(({ fn }) => fn.sum<number | null>('subject_support.claims').as('claims'))
    .where('subject.family', '=', madeFamily)
    .where('subject_support.tenant', 'in', seen)
    .where('subject_support.measure', '=', everyMeasure)
    .executeTakeFirstOrThrow()
  return Number(claims ?? 0)
}
