import type { StoredDocument } from '../index/store.ts'
import type { Line } from './message.ts'

const titleLimit = 60

/** Who a document is from, for a table's cell: its outlet, else its title, else its name; a link where it has an address. */
export function documentLine(document: Pick<StoredDocument, 'outlet' | 'title' | 'address' | 'id'>): Line {
  const words =
    document.outlet ?? (document.title === null ? documentName(document.id) : `“${shortTitle(document.title)}”`)
  return document.address === null ? [words] : [{ link: words, address: document.address }]
}

/**
 * What a document without outlet and title is called: its page's host, or its file's name without folders and ending.
 * "reports/2025/field notes.txt" is "field notes"; the third document of "wire.json" is "wire 3".
 */
export function documentName(id: string): string {
  if (/^https?:\/\//i.test(id) && URL.canParse(id)) return new URL(id).hostname.replace(/^www\./, '')
  const file = id.slice(id.lastIndexOf('/') + 1)
  return file.replace(/(.)\.[a-z]{1,8}(?:#(.+))?$/i, (_, last, part) => (part ? `${last} ${part}` : last)) || id
}

/** The beginning of a title, whole words. Where a document is opened its title stands whole. */
export function shortTitle(title: string): string {
  if (title.length <= titleLimit) return title
  const cut = title.slice(0, titleLimit)
  return `${(cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : cut).toWellFormed()}…`
}
