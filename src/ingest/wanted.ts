import type { TakeOptions } from '../chat/intake.ts'
import type { Document } from '../documents/document.ts'
import type { Trouble } from '../documents/problem.ts'
import type { Store, Tenant } from '../index/store.ts'

/** A document that was read and is about to be written. */
export interface Candidate {
  readonly tenant: Tenant
  readonly document: Document
  readonly claims: number
  /** It was fetched from the web, where notices stand in the place of articles. */
  readonly page: boolean
}

/** Fewer characters than this without a claim in them are a notice or a menu. */
const shortestArticle = 300

const noArticle: Trouble = {
  what: 'shows no article, only a few words',
  remedy: 'It may need a browser: open it there and add its text instead.',
}

const hidden: Trouble = {
  what: 'does not show its article any more, only a notice in its place',
  remedy: 'What was read before stays.',
}

/** Whether a document belongs into the index: null when it does, else why not; no words where nobody need be told. */
export async function whyNot(
  { tenant, document, claims, page }: Candidate,
  { unasked = false, makeshift = false }: TakeOptions,
  store: Store,
): Promise<Trouble | 'unwanted' | null> {
  const { id, text } = document
  if (unasked && (await store.wasRetracted(tenant, id))) return 'unwanted'
  if (!makeshift && (!page || claims > 0)) return null
  const before = await store.document({ tenant, id })
  if (makeshift) return before !== null && before.text.length > text.length * 1.5 ? 'unwanted' : null
  // A notice about cookies or robots under an article's address is no newer version of it.
  const shrunk = before !== null && text.length <= before.text.length / 3
  if (shrunk && (await store.claims({ tenant, documents: [id] })).length > 0) return hidden
  return before === null && text.length < shortestArticle ? noArticle : null
}
