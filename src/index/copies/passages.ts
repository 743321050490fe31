import { batches } from '../rows/batches.ts'
import { operator, seenBy, tenantOf } from '../rows/tenant.ts'
import type { Change } from '../schema.ts'
import { isCopy, sampled, shingles } from './shingles.ts'

/** The words of a paragraph that holds a claim, under the name that all its carriers share. */
export interface Passage {
  readonly hash: string
  readonly words: readonly string[]
}

/** So many likely copies are compared word for word; stock phrases bring more, but far down the list. */
const mostCandidates = 50

/** Remember passages that this tenant's documents print, and which others they are copies of. */
export async function keepPassages(change: Change, tenant: string, passages: readonly Passage[]): Promise<void> {
  for (const { hash, words } of passages) {
    const made = await change
      .insertInto('passage')
      .values({ tenant, hash, words: words.join(' ') })
      .onConflict(conflict => conflict.columns(['tenant', 'hash']).doNothing())
      .executeTakeFirst()
    if (made.numInsertedOrUpdatedRows === 0n) continue
    await keepCopies(change, tenant, { hash, words })
  }
}

async function keepCopies(change: Change, tenant: string, { hash, words }: Passage): Promise<void> {
  const all = shingles(words)
  const values = sampled(all)
  if (values.length === 0) return
  let likely = change
    .selectFrom('shingle')
    .select(['passage', 'tenant', ({ fn }) => fn.countAll<number>().as('shared')])
    .where('value', 'in', values)
    .where('passage', '!=', hash)
  // The operator's stories are seen by every tenant, so theirs may be copies of it too.
  if (tenant !== operator) likely = likely.where('tenant', 'in', seenBy(tenantOf(tenant)))
  const candidates = await likely
    .groupBy(['passage', 'tenant'])
    .orderBy('shared', 'desc')
    .orderBy('passage')
    .orderBy('tenant')
    .limit(mostCandidates)
    .execute()
  const wordsOf = await candidateWords(change, candidates)
  for (const candidate of candidates) {
    const others = wordsOf.get(candidateKey(candidate.tenant, candidate.passage))
    if (others === undefined || !isCopy(all, shingles(others.split(' ')))) continue
    const [a, b] = hash < candidate.passage ? [hash, candidate.passage] : [candidate.passage, hash]
    await change
      .insertInto('copy')
      .values({ tenant: tenant === operator ? candidate.tenant : tenant, a, b })
      .onConflict(conflict => conflict.columns(['a', 'b', 'tenant']).doNothing())
      .execute()
  }
  const full = await fullShingles(change, values)
  for (const part of batches(values.filter(value => !full.has(value))))
    await change
      .insertInto('shingle')
      .values(part.map(value => ({ value, passage: hash, tenant })))
      .execute()
}

interface Candidate {
  readonly tenant: string
  readonly passage: string
}

const candidateKey = (tenant: string, passage: string): string => `${tenant} ${passage}`

async function candidateWords(change: Change, candidates: readonly Candidate[]): Promise<Map<string, string>> {
  if (candidates.length === 0) return new Map()
  const hashes = [...new Set(candidates.map(({ passage }) => passage))]
  const rows = await change
    .selectFrom('passage')
    .select(['tenant', 'hash', 'words'])
    .where('tenant', 'in', [...new Set(candidates.map(({ tenant }) => tenant))])
    .where('hash', 'in', hashes)
    .execute()
  return new Map(rows.map(({ tenant, hash, words }) => [candidateKey(tenant, hash), words]))
}

/**
 * A shingle that so many passages share stands for them all: whoever prints it next is found to be a copy of those, and
 * through them of the others. Daily reports of one form would else be compared with all that came before.
 */
const mostPassages = 100

async function fullShingles(change: Change, values: readonly number[]): Promise<Set<number>> {
  const rows = await change
    .selectFrom('shingle')
    .select('value')
    .where('value', 'in', values)
    .groupBy('value')
    .having(({ fn }) => fn.countAll(), '>=', mostPassages)
    .execute()
  return new Set(rows.map(row => Number(row.value)))
}

/** Forget those of the passages that no present paragraph of this tenant prints any more. */
export async function dropPassages(change: Change, tenant: string, hashes: readonly string[]): Promise<void> {
  for (const hash of hashes) {
    const used = await change
      .selectFrom('paragraph')
      .select('start')
      .where('passage', '=', hash)
      .where('tenant', '=', tenant)
      .where('current', '=', 1)
      .limit(1)
      .executeTakeFirst()
    if (used !== undefined) continue
    await change.deleteFrom('passage').where('tenant', '=', tenant).where('hash', '=', hash).execute()
    await change.deleteFrom('shingle').where('passage', '=', hash).where('tenant', '=', tenant).execute()
    await dropCopies(change, tenant, hash)
  }
}

/** A copy stands as long as whoever sees it sees both passages. */
async function dropCopies(change: Change, tenant: string, hash: string): Promise<void> {
  const holders = (await change.selectFrom('passage').select('tenant').where('hash', '=', hash).execute()).map(
    row => row.tenant,
  )
  if (tenant !== operator && holders.includes(operator)) return
  let gone = change.deleteFrom('copy').where(({ or, eb }) => or([eb('a', '=', hash), eb('b', '=', hash)]))
  if (tenant !== operator) gone = gone.where('tenant', '=', tenant)
  else if (holders.length > 0) gone = gone.where('tenant', 'not in', holders)
  await gone.execute()
}
