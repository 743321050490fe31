import { statedDay } from '../day.ts'
import { decode } from '../decode.ts'
import type { Document } from '../document.ts'
import { type Facts, mergeFacts } from '../facts.ts'
import { type Found, isTrouble } from '../found.ts'
import { readHtml, statedEncoding } from '../html/read.ts'
import type { Trouble } from '../problem.ts'
import { withVersion } from '../version.ts'
import { canonicalAddress } from './canonical.ts'
import { kindOf, refusedKind } from './kinds.ts'
import { siteName } from './site.ts'

/** A page as it was fetched. */
export interface Page {
  /** Where it was found, after all redirects. */
  readonly address: string
  readonly bytes: Uint8Array
  /** Of the Content-Type header, in small letters; null when there was none. */
  readonly type: string | null
  readonly charset: string | null
}

/** What is known of a document beside what it says itself. */
export interface Beside {
  /** Said by whoever adds it: counts more than the document's own word. */
  readonly given?: Partial<Facts>
  /** Said by a feed that lists it: counts where the document says nothing. */
  readonly listed?: Partial<Facts>
}

/**
 * A fetched page as a document: its main text and what it says about itself. Its address, the one that it goes by
 * whichever way it was reached, is its name, so that the same article fetched again is the same document.
 */
export function readPage(page: Page, { given = {}, listed = {} }: Beside = {}): Document | Trouble {
  const found = readFound(page)
  if (isTrouble(found)) return found
  const address = canonicalAddress(page.address, found.address)
  const url = new URL(address)
  const { text, title, outlet, published, updated } = { ...found }
  const stated = { title, outlet, published, updated }
  const facts = mergeFacts(given, stated, listed, { outlet: siteName(url.hostname), published: dayInPath(url) })
  return withVersion({ ...facts, text, address, id: address })
}

function readFound(page: Page): Found | Trouble {
  const kind = kindOf(page.type, new TextDecoder('latin1').decode(page.bytes.subarray(0, 2000)))
  if (typeof kind === 'object') return refusedKind(kind.is)
  if (kind !== 'markup') return reworded(kind(page.bytes)[0] ?? { what: 'is empty', remedy: '' })
  const decoded = decode(page.bytes, page.charset ?? statedEncoding(page.bytes))
  if (!('text' in decoded)) return reworded(decoded)
  return readHtml(decoded.text, page.address)
}

/** What is said of files speaks of folders. */
function reworded(read: Found | Trouble): Found | Trouble {
  return isTrouble(read) ? { what: read.what, remedy: 'Add its text itself with /add text:' } : read
}

/** "/2025/01/12/…": the day on which an article was put there. */
function dayInPath({ pathname }: URL): string | null {
  const match = /\/((?:19|20)\d\d)\/(\d\d)\/(\d\d)(?:\/|$)/.exec(pathname)
  return match ? statedDay(`${match[1]}-${match[2]}-${match[3]}`) : null
}
