import { batches } from './rows/batches.ts'
import { seenBy } from './rows/tenant.ts'
import type { Reader } from './schema.ts'
import { everyMeasure } from './settling/support.ts'
import { nameWord } from './settling/words.ts'
import type { SubjectQuery, Words } from './store.ts'

/** So many subjects of one word are looked at, those with most documents first. */
const mostOfWord = 5000
/** So many at once. */
const step = 200

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

/** Subjects that all the terms mean and that have claims the asker sees, those with most documents first. */
export async function subjectsByWords(reader: Reader, query: SubjectQuery, limit: number): Promise<string[]> {
  const some = await among(reader, query, limit, Math.min(mostOfWord, limit * 8))
  return some.isAll || some.found.length >= limit ? some.found : (await among(reader, query, limit, mostOfWord)).found
}

/** Of so many subjects of each word, whether those are all. */
async function among(reader: Reader, query: SubjectQuery, limit: number, size: number) {
  const terms = query.terms ?? []
  const lists: Listed[][] = []
  for (const term of terms) lists.push(await listed(reader, leading(term), size))
  // The shortest list leads; what stands in it is looked up under the other terms.
  const order = [...lists.keys()].sort((a, b) => lists[a]!.length - lists[b]!.length)
  const first = order[0]
  const found: string[] = []
  if (first === undefined) return { found, isAll: true }
  for (const part of byRank(lists[first]!)) {
    let left = await withAll(reader, part, terms[first]!)
    for (const at of order.slice(1)) left = await withTerm(reader, left, terms[at]!)
    const subjects = left.map(each => each.subject)
    found.push(...(await seen(reader, subjects, query)))
    if (found.length >= limit) break
  }
  return { found, isAll: lists[first]!.length < size }
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

/** Parts of a list, each of one rank: under word and rank, subjects are looked up one by one. */
function* byRank(list: readonly Listed[]): Generator<Listed[]> {
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
async function seen(reader: Reader, subjects: readonly string[], { tenant, measures }: SubjectQuery) {
  const found = new Set<string>()
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
