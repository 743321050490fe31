import type { Claim, Place } from '../claims/claim.ts'
import type { Document } from '../documents/document.ts'
import type { Correction, Maker, Note, Wish } from './corrections/correction.ts'

/** The Discord server or Slack workspace a row belongs to; null is the operator's own, seen by everybody. */
export type Tenant = string | null

/** One claim as the index holds it. */
export interface StoredClaim extends Claim {
  /** Short id that people type: /claim ID. Stable across re-indexing of the same version. */
  readonly id: string
  readonly tenant: Tenant
  readonly document: StoredDocument
  readonly subject: Subject
  /** The place that the index takes it to be about, where that is another than it was read with. */
  readonly about?: Place
  /** Claims whose documents print the same story word for word share one origin. */
  readonly origin: string
  /** The paragraph round the quote, for evidence: text and the offset of its start in the document. */
  readonly paragraph: { readonly text: string; readonly start: number }
  /** Set when its document has a newer version that no longer says it; such claims are only found by their id. */
  readonly replaced?: true
  /** Who put it right, and what the machine reads; absent where it reads as by the machine. */
  readonly correction?: Note
  /** Somebody said that it is no claim; such claims are only found by their id. */
  readonly aside?: true
}

export interface StoredDocument extends Omit<Document, 'text'> {
  readonly tenant: Tenant
  readonly claims: number
  /** When it was indexed, ISO instant. */
  readonly indexed: string
}

/** What is being counted where: "North Korean soldiers in Kursk". */
export interface Subject {
  readonly id: string
  readonly name: string
  /** event: one strike, one earthquake, so every count in it is that event's. running: a war or campaign whose totals grow and whose single engagements stand beside them. */
  readonly nature: 'event' | 'running'
  /** place: it happened in one place, so documents that name different ones mean the same. */
  readonly reach?: 'place' | 'country'
}

/** A subject with how well the index supports it, counted over the claims that were asked for. */
export interface SubjectSupport extends Subject {
  readonly claims: number
  readonly documents: number
  readonly claimants: number
  /** Newest day any of its claims is known to be of, null when none has a date. */
  readonly latest: string | null
}

/** A subject with roughly how many claims it has. */
export interface ListedSubject {
  readonly id: string
  readonly claims: number
}

/** What a reader may ask of the index. Every field narrows; absent fields do not, empty lists match nothing. */
export interface ClaimQuery {
  readonly tenant: Tenant
  readonly measures?: readonly string[]
  readonly subjects?: readonly string[]
  readonly documents?: readonly string[]
  /** Keys as `claimants`, `counted` and `places` list them. */
  readonly claimants?: readonly string[]
  readonly counted?: readonly string[]
  readonly places?: readonly string[]
  /** ISO days; a claim's day is its as-of day, else its document's publication day. Claims without either match neither. */
  readonly since?: string
  readonly until?: string
}

/** Folded words of which a subject has one of `any`, or every one of `all`. */
export interface Words {
  readonly any: ReadonlySet<string>
  readonly all: readonly string[]
}

/** What subjects are asked for: those of the claims that match, as far as words or a name mean them. */
export interface SubjectQuery extends ClaimQuery {
  /** Each of them must be meant. */
  readonly terms?: readonly Words[]
  /** An id, or a whole name in any letters. */
  readonly named?: string
  /** So many at most; two hundred where nothing is said. */
  readonly limit?: number
}

/** One claimant, counted group or place that the index knows, and how often. */
export interface Known {
  /** What ClaimQuery takes: the claimant's id, the counted words, the place's id. */
  readonly key: string
  readonly name: string
  /** Country id of the name tables, null when unknown. */
  readonly country: string | null
  readonly kind: string
  readonly claims: number
  readonly documents: number
  /** Newest day of its claims, null when none has a date. */
  readonly latest: string | null
}

export interface IndexCounts {
  readonly documents: number
  readonly claims: number
  readonly subjects: number
  readonly claimants: number
}

/** What a button carries instead of a whole invocation (Discord's custom_id holds 100 characters). */
export interface View {
  readonly key: string
  /** A command line: /casualties who:"North Korean soldiers" history:true */
  readonly invocation: string
}

/** What came of writing one document: `reread` is the same version with the claims that another edition of the engine finds. */
export type Written =
  | { readonly outcome: 'added' | 'replaced' | 'reread'; readonly claims: number; readonly copies: readonly string[] }
  | { readonly outcome: 'unchanged' }

export interface WriteOptions {
  /**
   * True for what was known before anybody could have heard of it, the first poll of a feed or the folder of a new index:
   * its figures are indexed and nobody is alerted.
   */
  readonly quiet?: boolean
}

/** A document with what was read in it. */
export interface Entry {
  readonly document: Document
  readonly claims: readonly Claim[]
}

/** Names one document: two tenants may hold documents of one id. */
export interface DocumentKey {
  readonly tenant: Tenant
  readonly id: string
}

/**
 * The claim index. SQLite and PostgreSQL stand behind this one interface; both run the same conformance suite.
 * Every method takes the tenant that asks and sees the operator's rows and that tenant's own.
 */
export interface Store {
  /** Write one document with its claims in one transaction. */
  write(
    tenant: Tenant,
    document: Document,
    claims: readonly Claim[],
    now: Date,
    options?: WriteOptions,
  ): Promise<Written>
  /** Write several documents, in their order, in one transaction: all of them or none. */
  writeMany(tenant: Tenant, entries: readonly Entry[], now: Date, options?: WriteOptions): Promise<Written[]>
  /** Take a document out again, with its claims: how many there were, null when there is no such document. */
  retract(tenant: Tenant, id: string, now: Date): Promise<number | null>
  /** Versions of this tenant's own documents that were taken out and not added again, by the documents' names. */
  retracted(tenant: Tenant): Promise<ReadonlyMap<string, ReadonlySet<string>>>
  /** Whether a document of this tenant was taken out and not added again. */
  wasRetracted(tenant: Tenant, id: string): Promise<boolean>
  /** Documents of every tenant that another edition of the engine read last. */
  stale(): Promise<DocumentKey[]>
  /** The present version of a document as it was given to be written. */
  document(key: DocumentKey): Promise<Document | null>
  /** Claims that match, newest as-of first. */
  claims(query: ClaimQuery): Promise<StoredClaim[]>
  /** One claim by its id, null when there is none. */
  claim(tenant: Tenant, id: string): Promise<StoredClaim | null>
  /** Claims that answers of the last days lead to, the latest first; the newest claims where those are few. */
  lateClaims(tenant: Tenant, now: Date, limit: number): Promise<StoredClaim[]>
  /** The claims of one version of a document, present or replaced. */
  versionClaims(key: DocumentKey, version: string): Promise<StoredClaim[]>
  /** True when this version of the document is the present one: nothing to write again unless the engine is another. */
  hasVersion(tenant: Tenant, documentId: string, version: string): Promise<boolean>
  /** Subjects that the matching claims belong to, best supported first. */
  subjects(query: SubjectQuery): Promise<SubjectSupport[]>
  /** So many of all subjects, in the order of their ids, from behind one of them on: to walk through everything. */
  listSubjects(tenant: Tenant, after: string | null, limit: number): Promise<ListedSubject[]>
  /** Everybody who claims something, most often first. */
  claimants(tenant: Tenant): Promise<Known[]>
  /** The words for who or what is counted, most often first. */
  counted(tenant: Tenant): Promise<Known[]>
  places(tenant: Tenant): Promise<Known[]>
  documents(tenant: Tenant): Promise<StoredDocument[]>
  /** The full text of a document's present version. */
  text(tenant: Tenant, documentId: string): Promise<string | null>
  counts(tenant: Tenant): Promise<IndexCounts>
  /** Keep invocations behind the short keys that buttons carry, so that a button works after a restart. Idempotent. */
  keepViews(tenant: Tenant, views: readonly View[], now: Date): Promise<void>
  /** The invocation behind a button's key, null when it is not kept (any more). */
  view(tenant: Tenant, key: string): Promise<string | null>
  /** Put something right for a tenant, in one transaction; null when no claim is left that it could be about. */
  correct(tenant: Tenant, wish: Wish, maker: Maker): Promise<Correction | null>
  /** Take a correction of the tenant's own back, or let it hold again; null when there is none, or it is so already. */
  switchCorrection(tenant: Tenant, id: string, to: 'undone' | 'holding', maker: Maker): Promise<Correction | null>
  /** What a tenant reads through, newest first: the operator's corrections and its own, those taken back as well. */
  corrections(tenant: Tenant): Promise<Correction[]>
  close(): Promise<void>
}
