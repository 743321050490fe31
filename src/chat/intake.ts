import type { Document } from '../documents/document.ts'
import type { Refused } from '../documents/fetch/outcome.ts'
import type { Beside } from '../documents/page/read.ts'
import type { Problem } from '../documents/problem.ts'
import type { Tenant, Written } from '../index/store.ts'

/** What came of taking something in: its documents as the index has them now, and what could not be read. */
export interface Taken {
  readonly documents: readonly { readonly document: Document; readonly written: Written }[]
  readonly problems: readonly Problem[]
  /** Why its address was not fetched, for whoever decides when to try again. */
  readonly refused: Refused | null
}

export interface TakeOptions extends Beside {
  /** Known before anybody could have heard of it: its figures alert nobody. */
  readonly quiet?: boolean
  /** Nobody asked for this very document: what was taken out stays out. */
  readonly unasked?: boolean
  /** It stands in for a document that could not be had: it takes the place of no fuller text. */
  readonly makeshift?: boolean
  readonly signal?: AbortSignal
}

/** Takes documents in while the process runs: fetched, read on threads that can be ended, written for their tenant. */
export interface Intake {
  /** An article's page. */
  address(tenant: Tenant, address: string, options?: TakeOptions): Promise<Taken>
  /** A text as somebody pasted it. With an address among the given facts it is that page's text. */
  text(tenant: Tenant, text: string, options?: TakeOptions): Promise<Taken>
  /** A file that somebody handed over. */
  upload(tenant: Tenant, name: string, bytes: Uint8Array, options?: TakeOptions): Promise<Taken>
  /** A document as it stands. */
  document(tenant: Tenant, document: Document, options?: TakeOptions): Promise<Taken>
}
