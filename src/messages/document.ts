import type { StoredDocument } from '../index/store.ts'
import type { Line } from './message.ts'

const titleLimit = 60

/** Who a document is from, for a table's cell: its outlet, else its title, else its name; a link where it has an address. */
export function documentLine(document: Pick<StoredDocument, 'outlet' | 'title' | 'address' | 'id'>): Line {
  const words = document.outlet ?? (document.title === null ? document.id : `“${shortTitle(document.title)}”`)
  return document.address === null ? [words] : [{ link: words, address: document.address }]
}

/** The beginning of a title, whole words. Where a document is opened its title stands whole. */
export function shortTitle(title: string): string {
  if (title.length <= titleLimit) return title
  const cut = title.slice(0, titleLimit)
  return `${(cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : cut).toWellFormed()}…`
}
