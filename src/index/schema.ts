import type { Kysely, Transaction } from 'kysely'
import type { CorrectionDocumentTable, CorrectionSubjectTable, CorrectionTable } from './corrections/tables.ts'
import type { FeedItemTable, FeedTable } from './feeds/tables.ts'

/**
 * The tables of the index, the same under every engine: days and instants are ISO text, booleans are 0 or 1,
 * lists are JSON text, and the operator's tenant is the empty text (a key column cannot be null).
 * Rows of earlier versions of a document stay, with current = 0.
 */
export interface Schema {
  document: DocumentTable
  paragraph: ParagraphTable
  claim: ClaimTable
  passage: PassageTable
  shingle: ShingleTable
  copy: CopyTable
  subject: SubjectTable
  subject_support: SupportTable
  subject_word: SubjectWordTable
  spot_part: SpotPartTable
  known: KnownTable
  view: ViewTable
  feed: FeedTable
  feed_item: FeedItemTable
  news: NewsTable
  correction: CorrectionTable
  correction_document: CorrectionDocumentTable
  correction_subject: CorrectionSubjectTable
  corrected: CorrectedTable
}

export interface DocumentTable {
  tenant: string
  id: string
  version: string
  current: number
  text: string
  title: string | null
  outlet: string | null
  address: string | null
  published: string | null
  updated: string | null
  claims: number
  indexed: string
  /** Of the engine that read it last. */
  edition: string
}

/** A paragraph that holds a claim's quote. */
export interface ParagraphTable {
  tenant: string
  document: string
  version: string
  current: number
  start: number
  text: string
  passage: string
}

export interface ClaimTable {
  tenant: string
  document: string
  version: string
  current: number
  id: string
  measure: string
  low: number | null
  high: number | null
  bound: string
  unit: string | null
  figure_start: number
  figure_end: number
  figure_text: string
  counted_text: string
  counted_id: string
  source_id: string
  source_name: string
  source_text: string | null
  source_kind: string
  source_country: string | null
  via: string
  stance: string
  place_id: string | null
  place_name: string | null
  place_country: string | null
  scope: string
  as_of_from: string | null
  as_of_to: string | null
  subset: number
  quote_start: number
  quote_end: number
  quote_text: string
  rules: string
  paragraph: number
  /** Its paragraph's, kept here too: settling reads thousands of claims and no paragraphs. */
  passage: string
  /** The as-of day, else the publication day: what since, until and "newest first" go by. */
  day: string | null
  /** What settling subjects goes by, read once when the claim is written. */
  family: string
  event: string | null
  event_word: string | null
  anchor_place: string | null
  anchor_name: string | null
  anchor_country: string | null
  episode: number
  /** The sort of thing that was hit. */
  focus: string | null
  near: string
  within: string
  /** Kind of event and place, under which claims of one event in any spelling are found. */
  spot: string
  subject: string | null
}

/** A claim as `owner` reads it, in every column of the claim itself. */
export interface CorrectedTable extends ClaimTable {
  owner: string
  /** It is no claim: found by its id alone. */
  aside: number
  /**
   * 0: it is of the subject that the machine's claim is of, and follows that. 1: somebody said which subject it is of.
   * 2: it counts somebody else than the machine reads, and was settled by itself; anew with what comes near it.
   */
  pinned: number
  /** Who changed what, JSON. */
  note: string
}

/** The words of one paragraph, folded and hashed: however many documents print it, it is one passage. */
export interface PassageTable {
  tenant: string
  hash: string
  words: string
}

export interface ShingleTable {
  tenant: string
  value: number
  passage: string
}

/** Two passages that are one story: a < b. */
export interface CopyTable {
  tenant: string
  a: string
  b: string
}

export interface SubjectTable {
  tenant: string
  id: string
  family: string
  name: string
  nature: string
  reach: string
  /** Folded words by which it is found. */
  words: string
  /** Kind of event. */
  event: string
  /** First and last day of its claims. */
  first: string | null
  last: string | null
  claims: number
  /** How often it is spoken of, roughly: what lists of words are ordered by. */
  rank: number
}

/** How well a tenant's claims support a subject: by measure, and under the empty one by all together. */
export interface SupportTable {
  subject: string
  tenant: string
  measure: string
  claims: number
  documents: number
  claimants: number
  latest: string | null
}

/** One word by which a subject is found. */
export interface SubjectWordTable {
  word: string
  rank: number
  subject: string
}

/** A claimant, counted group or place under one of its names, and how often claims have it. */
export interface KnownTable {
  list: 'claimant' | 'counted' | 'place'
  tenant: string
  id: string
  name: string
  /** Of a counted group, its id. */
  kind: string
  /** Empty when unknown. */
  country: string
  claims: number
  documents: number
  latest: string | null
}

/** A document with a claim about what lies in the place of a spot. */
export interface SpotPartTable {
  family: string
  spot: string
  /** Empty when it has none. */
  day: string
  tenant: string
  document: string
}

export interface ViewTable {
  tenant: string
  key: string
  invocation: string
  kept: string
}

/** What each write changed, until matching has consumed it. */
export interface NewsTable {
  id: number
  tenant: string
  document: string
  version: string | null
  before: string | null
  quiet: number
  at: string
  /** Of a correction: the claims of `before` as they read through corrections until then, JSON. */
  corrected: string | null
  /** Of no document: ids of subjects and claimants that go by another name since, JSON. */
  renamed: string | null
}

export type Database = Kysely<Schema>
/** Every query inside a transaction goes through this, never through the outer database. */
export type Change = Transaction<Schema>
export type Reader = Database | Change
