import { readdirSync, readFileSync } from 'node:fs'

/** One claim a careful reader finds in a document: what is right, and what else counts as right. */
export type GoldClaim = {
  /** A substring that stands exactly once in the text and holds the figure. */
  find: string
  /** The words of the figure, bound left out; they stand once in `find`. */
  figure: string
  measure: string
  /** Measures a second careful reader could give. */
  measureAlso?: string[]
  low: number | null
  high: number | null
  bound: string
  /** Bounds a second careful reader could give, as for the second half of "at least 12 killed and 30 wounded". */
  boundAlso?: string[]
  /** What is measured where it is not a count of people or things: km2, %, share, ha, villages. */
  unit?: string
  /** The claimant in the document's fullest words, or "outlet". */
  source: string
  sourceAlso?: string[]
  via: string[]
  counted: string
  place: string | null
  asOf: string | { from: string; to: string } | null
  scope: 'incident' | 'total' | 'unclear'
  subset: boolean
  stance: 'asserted' | 'confirmed' | 'estimated' | 'alleged' | 'denied'
  /** Neither asked for nor counted as false. */
  optional: boolean
}

export type GoldDocument = { id: string; outlet: string; published: string; text: string; claims: GoldClaim[] }

export const halves = ['practice', 'held-out'] as const

export type Half = (typeof halves)[number]

/** The files of news documents: the two halves, and what was written later to learn from. */
export const newsFiles = [...halves, 'practice-2', 'practice-3', 'practice-4', 'practice-5'] as const

/** The documents of one file, as they stand in it. */
export const readCorpus = (file: (typeof newsFiles)[number]): GoldDocument[] => rowsOf<GoldDocument>(`./${file}.jsonl`)

/** The phrasings of one half: one or two sentences each, by the measure they were written for. */
export function readPhrasings(half: Half): GoldDocument[] {
  const files = readdirSync(new URL('./phrasings/', import.meta.url)).filter(name => name.endsWith('.jsonl'))
  const rows = files.sort().flatMap(name => rowsOf<GoldDocument & { half: Half }>(`./phrasings/${name}`))
  // A sentence alone has no outlet and no day of its own; what it says about both is not scored.
  return rows.filter(row => row.half === half).map(row => ({ ...row, outlet: 'The Courier', published: '2024-05-15' }))
}

const rowsOf = <Row>(path: string): Row[] =>
  readFileSync(new URL(path, import.meta.url), 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Row)

/** Where the figure of a gold claim stands in its document (UTF-16 positions). */
export function figureSpan(document: Pick<GoldDocument, 'text'>, claim: Pick<GoldClaim, 'find' | 'figure'>) {
  const start = document.text.indexOf(claim.find) + claim.find.indexOf(claim.figure)
  return { start, end: start + claim.figure.length }
}
