import { byLetters } from '../grouped.ts'
import { batches } from '../rows/batches.ts'
import { insertRows } from '../rows/recurring.ts'
import { operator, seenBy, tenantOf } from '../rows/tenant.ts'
import type { Change } from '../schema.ts'
import { turns } from '../turns.ts'
import { isCopy, sampled, shingles } from './shingles.ts'

/** The words of a paragraph that holds a claim, under the name that all its carriers share. */
export interface Passage {
  readonly hash: string
  readonly words: readonly string[]
}

/**
 * So many likely copies are compared word for word; stock phrases bring more, but far down the list, and who is a copy of
 * some of many carriers is one of all of them.
 */
const mostCandidates = 10

/** Remember passages that this tenant's documents print, and which others they are copies of. */
export async function keepPassages(change: Change, tenant: string, passages: readonly Passage[]): Promise<void> {
  const turn = turns()
  for (const { hash, words } of passages) {
    await turn()
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
  const { candidates, full } = await sharing(change, tenant, hash, values)
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
  const open = values.filter(value => !full.has(value)).map(value => ({ value, passage: hash, tenant }))
  await insertRows(change, 'shingle', open)
}

/**
 * A shingle that so many passages share stands for them all: whoever prints it next is found to be a copy of those, and
 * through them of the others. Daily reports of one form would else be compared with all that came before.
 */
const mostPassages = 24

/** Passages that share most of the shingles, and shingles that as many have as are kept. */
async function sharing(change: Change, tenant: string, hash: string, values: readonly number[]) {
  const likely = new Map<string, Candidate & { shared: number }>()
  const holders = new Map<number, number>()
  // The operator's stories are seen by every tenant, so theirs may be copies of it too.
  const seen = tenant === operator ? null : new Set(seenBy(tenantOf(tenant)))
  for (const part of batches(values)) {
    const rows = await change
      .selectFrom('shingle')
      .select(['value', 'passage', 'tenant'])
      .where('value', 'in', part)
      .execute()
    for (const { value, passage, tenant: owner } of rows) {
      holders.set(Number(value), (holders.get(Number(value)) ?? 0) + 1)
      if (passage === hash || seen?.has(owner) === false) continue
      const key = candidateKey(owner, passage)
      const held = likely.get(key)
      if (held === undefined) likely.set(key, { passage, tenant: owner, shared: 1 })
      else held.shared++
    }
  }
  const candidates = [...likely.values()]
    .sort((a, b) => b.shared - a.shared || byLetters(a.passage, b.passage) || byLetters(a.tenant, b.tenant))
    .slice(0, mostCandidates)
  return {
    candidates,
    full: new Set([...holders].filter(([, count]) => count >= mostPassages).map(([value]) => value)),
  }
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
