import type { Position } from '../../answers/answer.ts'
import { saidByMachine } from '../../index/corrections/machine.ts'
import type { StoredClaim } from '../../index/store.ts'
import type { Kind } from '../watch.ts'

/**
 * What is new about one figure of one document:
 * - new: its claimant has not given it before.
 * - again: it was known; more or fewer documents print it now.
 * - older: its claimant has given a newer figure already.
 * - inside: its document says it twice, and the other time says who gives it.
 * - gone: no document says it any more.
 */
export type Outcome = 'new' | 'again' | 'older' | 'inside' | 'gone'

export interface Verdict {
  readonly outcome: Outcome
  /** The claim that is shown for the figure; of a figure that is gone, one that said it. */
  readonly claim: StoredClaim
  /** The claims that are new, or gone. */
  readonly claims: readonly StoredClaim[]
  /** Claims that said the figure before, whose alerts are brought up to date. */
  readonly known: readonly StoredClaim[]
  /** Those of them that are gone. */
  readonly lost: readonly StoredClaim[]
  /** Kinds it is of; none where nobody is told. */
  readonly kinds: readonly Kind[]
  /** The figure of the same claimant whose place it takes. */
  readonly was: StoredClaim | null
  /** The document that said `was` says this instead. */
  readonly corrected: boolean
  /** Every claim of the figure that it corrects: the alert that told of it is answered. */
  readonly corrects: readonly StoredClaim[]
  /** What its document says instead of a figure that is gone. */
  readonly instead: StoredClaim | null
  /** In words, for whoever asks why. */
  readonly why: string
}

/** The positions of two states of the claims, and of both together: only there a figure keeps its identity. */
export interface States {
  readonly past: readonly Position[]
  readonly now: readonly Position[]
  readonly all: readonly Position[]
  /** Keys of the claims of the one, and of the other. */
  readonly old: ReadonlySet<string>
  readonly present: ReadonlySet<string>
}

/** Names one claim of one version of a document, as it reads through the corrections that lie over it. */
export const claimKey = ({ tenant, document, id, correction }: StoredClaim): string =>
  JSON.stringify([tenant, document.id, document.version, id, ...(correction?.ids ?? [])])

/** True for two readings of one claim, in one version of its document or in two. */
export const isReread = (a: StoredClaim, b: StoredClaim): boolean =>
  a.tenant === b.tenant &&
  a.document.id === b.document.id &&
  JSON.stringify(a.correction?.ids) !== JSON.stringify(b.correction?.ids) &&
  (a.document.version === b.document.version ? a.id === b.id : saidByMachine(a) === saidByMachine(b))

/**
 * Names one figure: the id stays while the article is edited round it, the number does not when the figure is, nor does the
 * id alone when somebody says that it is another measure, or another claimant's.
 */
export const figureKey = ({
  id,
  low,
  high,
  correction,
}: Pick<StoredClaim, 'id' | 'low' | 'high' | 'correction'>): string =>
  `${id}${correction?.other === undefined ? '' : `~${correction.other}`} ${low ?? ''}..${high ?? ''}`
