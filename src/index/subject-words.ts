import { batches } from './rows/batches.ts'
import { seenBy } from './rows/tenant.ts'
import type { Reader } from './schema.ts'
import { everyMeasure } from './settling/support.ts'
import { nameWord } from './settling/words.ts'
import type { SubjectQuery, Words } from './store.ts'

/** So many subjects of one word are looked at, those with most documents first. */
const mostOfWord = 5000
/** Subjects of that id, or of that name however it is written. */
export async function namedSubjects(reader: Reader, name: string): Promise<string[]> {
  const rows = await reader.selectFrom('subject_word').select('subject').where('word', '=', nameWord(name)).execute()
  const [own] = await reader.selectFrom('subject').select('id').where('id', '=', name).execute()
  return [...(own === undefined ? [] : [own.id]), ...rows.map(row => row.subject)]
}

interface Listed {
  readonly subject: string
  readonly rank: number
}

/** Subjects that all the terms mean and that have claims the asker sees, or may have by corrections; those with most documents first. */
export async function subjectsByWords(
  reader: Reader,
  query: SubjectQuery,
  limit: number,
  touched: ReadonlySet<string>,
): Promise<string[]> {
  const [first, ...others] = await rarestFirst(reader, query.terms ?? [])
  if (first === undefined) return []
  const found: string[] = []
  // What stands in the shortest list is looked up under the other terms: its beginning is mostly enough.
  const looked = new Set<string>()
  for (const size of [Math.min(mostOfWord, limit * 8), mostOfWord]) {
    const list = await listed(reader, leading(first), size)
    const unseen = list.filter(({ subject }) => !looked.has(subject))
    for (const part of byRank(unseen, Math.max(limit, 1))) {
      let left = await withAll(reader, part, first)
      for (const term of others) left = await withTerm(reader, left, term)
      const subjects = left.map(each => each.subject)
      found.push(...(await seen(reader, subjects, query, touched)))
      if (found.length >= limit) return found
    }
    if (list.length < size) break
    for (const { subject } of list) looked.add(subject)
  }
  return found
}

/** The term first that fewest subjects are found by. */
async function rarestFirst(reader: Reader, terms: readonly Words[]): Promise<Words[]> {
  if (terms.length < 2) return [...terms]
  const counted: { readonly term: Words; readonly count: number }[] = []
  for (const term of terms) counted.push({ term, count: await countOf(reader, leading(term)) })
  return counted.sort((a, b) => a.count - b.count).map(each => each.term)
}

/** How many entries the lists of some words have, counted no further than anybody reads. */
async function countOf(reader: Reader, words: readonly string[]): Promise<number> {
  if (words.length === 0) return 0
  const { count } = await reader
    .selectFrom(of =>
      of.selectFrom('subject_word').select('subject').where('word', 'in', words).limit(mostOfWord).as('some'),
    )
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Words of which every subject that the term means has one. */
const leading = ({ any, all }: Words): string[] => [...new Set([...any, ...all.slice(0, 1)])]

async function listed(reader: Reader, words: readonly string[], size: number): Promise<Listed[]> {
  const found = new Map<string, Listed>()
  for (const word of words) {
    const rows = await reader
      .selectFrom('subject_word')
      .select(['subject', 'rank'])
      .where('word', '=', word)
      .orderBy('rank', 'desc')
      .limit(size)
      .execute()
    for (const row of rows) found.set(row.subject, row)
  }
  return [...found.values()].sort((a, b) => b.rank - a.rank)
}

/** Parts of a list, each of one rank and so long at most: under word and rank, subjects are looked up one by one. */
function* byRank(list: readonly Listed[], step: number): Generator<Listed[]> {
  for (let at = 0; at < list.length; ) {
    const { rank } = list[at]!
    let end = at
    while (end < list.length && end - at < step && list[end]!.rank === rank) end++
    yield list.slice(at, end)
    at = end
  }
}

/** Those of the term's own list that have one of its words, or all of them. */
async function withAll(reader: Reader, part: readonly Listed[], term: Words): Promise<readonly Listed[]> {
  return term.all.length === 0 ? part : await withTerm(reader, part, term)
}

async function withTerm(reader: Reader, part: readonly Listed[], { any, all }: Words): Promise<readonly Listed[]> {
  const words = [...new Set([...any, ...all])]
  const held = await wordsOf(reader, part, words)
  const one = new Set(any)
  return part.filter(({ subject }) => {
    const has = held.get(subject)
    if (has === undefined) return false
    return [...has].some(word => one.has(word)) || (all.length > 0 && all.every(word => has.has(word)))
  })
}

async function wordsOf(reader: Reader, part: readonly Listed[], words: readonly string[]) {
  const found = new Map<string, Set<string>>()
  const [first] = part
  if (first === undefined || words.length === 0) return found
  const rows = await reader
    .selectFrom('subject_word')
    .select(['word', 'subject'])
    .where('word', 'in', words)
    .where('rank', '=', first.rank)
    .where(
      'subject',
      'in',
      part.map(each => each.subject),
    )
    .execute()
  for (const { word, subject } of rows) found.set(subject, (found.get(subject) ?? new Set()).add(word))
  return found
}

/** Those of the subjects that have claims of the measures which the asker sees. */
async function seen(
  reader: Reader,
  subjects: readonly string[],
  { tenant, measures }: SubjectQuery,
  touched: ReadonlySet<string>,
) {
  const found = new Set<string>(touched)
  for (const part of batches(subjects)) {
    const rows = await reader
      .selectFrom('subject_support')
      .select('subject')
      .where('subject', 'in', part)
      .where('tenant', 'in', seenBy(tenant))
      .where('measure', 'in', measures ?? [everyMeasure])
      .execute()
    for (const row of rows) found.add(row.subject)
  }
  return subjects.filter(subject => found.has(subject))
}
