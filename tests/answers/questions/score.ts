import { readdirSync, readFileSync } from 'node:fs'
import { matchClaimants } from '../../../src/answers/matching/claimants.ts'
import { termsOf } from '../../../src/answers/matching/terms.ts'
import type { KnownLists } from '../../../src/answers/questions/known-names.ts'
import { isRefusal, type Refusal, type Understanding } from '../../../src/answers/questions/understanding.ts'
import { kinds } from '../../../src/claims/counted/kinds.ts'
import { readDocuments } from '../../../src/documents/read.ts'
import { openStore } from '../../../src/index/open.ts'
import type { Store } from '../../../src/index/store.ts'
import { claimsOfAll } from '../../../src/ingest/together.ts'
import { nameOf } from '../../../src/names/lookup.ts'

export const today = '2025-01-20'

/** What a careful reader takes a question for; fields that nothing says are null or empty. */
export interface Reads {
  readonly intent: string
  readonly intentAlso?: readonly string[]
  readonly measures: readonly string[]
  readonly measuresAlso?: readonly (readonly string[])[]
  readonly who?: string | null
  readonly place?: string | null
  readonly sources?: readonly string[]
  readonly figure?: number | null
  readonly since?: string | null
  readonly until?: string | null
  readonly absent?: boolean
}

export interface Row {
  readonly id: string
  /** later: written by a third author when the reader stood. */
  readonly half: 'practice' | 'held-out' | 'later'
  readonly text: string
  readonly reads?: Reads
  readonly absent?: boolean
  readonly refuse?: string
}

const here = new URL('./', import.meta.url)

/** The blind table: questions of three authors who knew nothing of the reader. */
export const rows: readonly Row[] = readFileSync(new URL('questions.jsonl', here), 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line) as Row)

/** An index of the seeds and of the documents that the questions are about, as the engine reads them. */
export async function questionIndex(): Promise<Store> {
  const store = await openStore({ path: ':memory:' })
  for (const folder of [new URL('../../../seeds/', here), new URL('documents/', here)])
    for (const name of readdirSync(folder).sort()) {
      const { documents } = readDocuments({ path: name, bytes: readFileSync(new URL(name, folder)) })
      for (const [at, claims] of claimsOfAll(documents).entries())
        if (!(claims instanceof Error)) await store.write(null, documents[at]!, claims, new Date(0))
    }
  return store
}

export const fields = ['intent', 'measures', 'who', 'place', 'sources', 'figure', 'since', 'until'] as const
export type Field = (typeof fields)[number]

/** The fields of a row that were read otherwise; `refused` where the one refuses and the other reads. */
export function wrongFields({ reads }: Row, read: Understanding | Refusal, known: KnownLists): (Field | 'refused')[] {
  if (reads === undefined || isRefusal(read)) return reads === undefined && isRefusal(read) ? [] : ['refused']
  const right: Readonly<Record<Field, boolean>> = {
    intent: [reads.intent, ...(reads.intentAlso ?? [])].includes(read.intent),
    measures: [reads.measures, ...(reads.measuresAlso ?? [])].some(each => sameList(each, read.measures)),
    who: sameGroup(reads.who ?? null, read.who, read.measures),
    place: samePlace(reads.place ?? null, read.place),
    sources: sameSources(reads.sources ?? [], read.sources, known),
    figure: (reads.figure ?? null) === read.figure,
    since: (reads.since ?? null) === read.since,
    until: closed(reads.until) === closed(read.until),
  }
  return fields.filter(field => !right[field])
}

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  JSON.stringify([...a].sort()) === JSON.stringify([...b].sort())

/** A period that ends today or later is open: nothing newer can be in the index. */
const closed = (day: string | null | undefined): string | null => (day == null || day >= today ? null : day)

const kindIds = new Set(kinds.map(({ id }) => id))

/** Whose people and of what sort: "North Koreans" and "north korean troops" are told apart by the sort, soldiers and troops are not. */
function groupParts(words: string | null): { readonly nations: string; readonly sorts: string } {
  const terms = words === null ? [] : termsOf(words.replace(/['’]s\b/g, ''))
  const nations = terms.flatMap(({ any }) => [...any].filter(each => each.startsWith('of:')))
  const sorts = terms
    .filter(({ any }) => ![...any].some(each => each.startsWith('of:')))
    .map(
      ({ any, typed }) => [...any].find(each => kindIds.has(each) && each !== 'people') ?? [...any].sort()[0] ?? typed,
    )
    .filter(each => !['people', 'person', 'persons', 'forces'].includes(each))
  return { nations: nations.sort().join(' '), sorts: [...new Set(sorts)].sort().join(' ') }
}

function sameGroup(gold: string | null, read: string | null, measures: readonly string[]): boolean {
  const [one, other] = [groupParts(gold), groupParts(read)]
  // Who is sent to a front are soldiers, and a country's losses are theirs: they need not be named.
  const implied = one.nations !== '' || measures.includes('deployed')
  const sort = (words: string) => (implied && words === 'military' ? '' : words)
  return one.nations === other.nations && sort(one.sorts) === sort(other.sorts)
}

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/^the |\b(?:region|province|district|city|area|oblast|island|islands|strait)\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const samePlace = (gold: string | null, read: string | null): boolean =>
  gold === null || read === null
    ? gold === read
    : plain(gold) === plain(read) || (nameOf(gold)?.id ?? 0) === (nameOf(read)?.id ?? 1)

function sameSources(gold: readonly string[], read: readonly string[], known: KnownLists): boolean {
  if (gold.length !== read.length) return false
  const keys = (words: string) =>
    matchClaimants(words, known.claimants)
      .map(({ key }) => key)
      .sort()
      .join(' ')
  // "The ministry" is whichever ministry speaks of the subject: the index says which.
  const isMeant = (a: string, b: string) => nameOf(b) === null && keys(a) !== '' && keys(b).split(' ').includes(keys(a))
  const isSame = (a: string, b: string) =>
    plain(a) === plain(b) ||
    (nameOf(a)?.id ?? 0) === (nameOf(b)?.id ?? 1) ||
    (keys(a) !== '' && keys(a) === keys(b)) ||
    isMeant(a, b)
  return gold.every(each => read.some(other => isSame(each, other)))
}
