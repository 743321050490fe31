import type { Claim, Claimant, Counted, Period } from '../../claims/claim.ts'
import type { Measure } from '../../claims/measures/measure.ts'
import type { ClaimTable } from '../schema.ts'
import type { Anchor } from './anchor.ts'

/**
 * How entries are put right, and stay right.
 *
 * The machine's reading is never touched. The `claim` table holds what the engine found, subjects are settled from that
 * alone, and no correction can disturb either. What people say is a list of its own (`correction`), and lies over the
 * machine's reading when somebody looks:
 *
 * - Claims (`/correct`, `/split`): every claim that somebody's corrections change is kept once more as they read it
 *   (`corrected`, the same columns as `claim`, so that the same questions find it under its new values); whoever looks with
 *   their eyes sees that row in place of the machine's. `overlay.ts` writes those rows, for one document at a time: whenever
 *   the document is written, and whenever a correction of it comes or goes.
 * - Subjects and claimants (`/merge`, `/alias`): one id stands for another. `lens.ts` knows which, questions are widened to
 *   all that one stands for, and answers name the one. New claims that settle in the subject that was merged away, or are
 *   by the name that means another, are read the same way with nothing to be done.
 *
 * Whose: a correction belongs to the tenant that made it, the operator's are seen by all. A tenant reads through the
 * operator's corrections and then through its own, whoever owns the document. Who has none, and looks at documents of which
 * nobody has any, pays for two questions to empty tables.
 *
 * What it hangs on: a document's name and the words of the quote, with the place of the figure among them (`anchor.ts`), not
 * on ids and offsets. So it is found again when another edition of the engine reads the document, and in a new version where
 * the same sentence stands elsewhere; where the sentence is gone the correction rests until it comes back, and where the
 * machine reads no claim in it any more, the claim stays as it was (`revive.ts`). A subject that is named follows its claims when settling ends it (`follow.ts`). A split or put-right subject that the machine does not have
 * is a row in `subject` that no settling looks at (`made-subjects.ts`).
 *
 * Who hears: a correction is news of its document, in the same transaction, with how its claims read until then. Matching
 * decides it like a new version of the article.
 */
export interface Correction {
  /** Short id that people type. */
  readonly id: string
  /** In the order they were made. */
  readonly number: number
  readonly tenant: string | null
  /** Who made it, as a message of its platform names people. */
  readonly by: string
  /** ISO instant. */
  readonly at: string
  /** Who took it back, and when; null while it holds. */
  readonly undone: { readonly by: string; readonly at: string } | null
  /** It holds, and no claim reads otherwise by it now: its sentences are gone, or the machine reads the same. */
  readonly idle?: true
  readonly change: Change
}

export type Change = ClaimChange | Merge | Alias

/** Claims that are to be read otherwise; all of them alike. */
export interface ClaimChange {
  readonly kind: 'claim' | 'split'
  readonly places: readonly Where[]
  readonly put: Reading
  /** How its first claim read before, in the fields that change. */
  readonly before: Reading
  /** A subject that the correction itself makes: what claims go to that no subject of the machine's is. */
  readonly made: NamedSubject | null
  /** Subjects that claims of whole documents leave: the one in `before`, and those which it stood for then. */
  readonly from?: readonly string[]
  /** The claims in words, as they read before: "about 300 killed, NIS". Ids as they were then. */
  readonly claims: readonly { readonly id: string; readonly words: string }[]
}

/** Where in which document. Without an anchor: all claims of the document that are of the subjects the correction takes from. */
export interface Where {
  readonly tenant: string | null
  readonly document: string
  readonly anchor: Anchor | null
  /** The claim as the machine read it then: it stays a claim when another edition reads none there. */
  readonly read?: ClaimTable
}

/** One subject's claims are shown among those of another. */
export interface Merge {
  readonly kind: 'merge'
  readonly from: NamedSubject
  readonly into: NamedSubject
}

/** What is claimed under one name is claimed by somebody else. */
export interface Alias {
  readonly kind: 'alias'
  /** A key as `Store.claimants` lists it, and the name under which its claimant is known. */
  readonly from: { readonly key: string; readonly name: string }
  readonly as: Claimant
}

/** What may be read otherwise. Absent: as the machine reads it. */
export interface Reading {
  readonly measure?: Measure
  readonly source?: Claimant
  readonly via?: readonly string[]
  readonly counted?: Counted
  readonly asOf?: Period | null
  readonly figure?: Pick<Claim, 'low' | 'high' | 'bound' | 'unit'>
  readonly subject?: NamedSubject
  /** False: it is no claim. */
  readonly claim?: boolean
}

/** A subject as the store gives it (`Subject`). */
export interface NamedSubject {
  readonly id: string
  readonly name: string
  readonly nature: 'event' | 'running'
  readonly reach?: 'place' | 'country'
}

export type Field = keyof Reading

/** The fields of a reading, in the order people are told of them. */
export const fields: readonly Field[] = ['claim', 'figure', 'measure', 'counted', 'source', 'via', 'asOf', 'subject']

/** How a claim came to read as it does: kept with the claim. */
export interface Note {
  /** Who made the last of the corrections that can be seen in it, and when. */
  readonly by: string
  readonly at: string
  /** Ids of the corrections, that one the last. */
  readonly ids: readonly string[]
  readonly fields: readonly Field[]
  /** What the machine reads in these fields. */
  readonly machine: Reading
  /** Names the reading where it is another figure than the machine's: of another measure, or by somebody else. */
  readonly other?: string
}

/** Who puts something right, and when. */
export interface Maker {
  /** As a message of its platform names people: "<@123>"; "the operator" in the terminal. */
  readonly by: string
  readonly now: Date
}

/** What somebody wants to be read otherwise. */
export type Wish = ClaimWish | Exclude<Change, ClaimChange>

export interface ClaimWish extends Pick<ClaimChange, 'put' | 'before' | 'claims'> {
  readonly kind: 'claim' | 'split'
  /** Documents all of whose claims of the subject in `before` are meant, beside the claims named one by one. */
  readonly documents?: readonly { readonly tenant: string | null; readonly id: string }[]
  /** A subject to be made for them, in place of one that is there. */
  readonly make?: Omit<NamedSubject, 'id'>
}
