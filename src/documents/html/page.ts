import { createRequire } from 'node:module'
import type * as Linkedom from 'linkedom'

let parser: typeof Linkedom | null = null

/** Loading it takes a tenth of a second: a start without pages does not wait for it. */
function htmlParser(): typeof Linkedom {
  parser ??= createRequire(import.meta.url)('linkedom') as typeof Linkedom
  return parser
}

/** The little of the document object model that reading a page takes. */
export interface PageNode {
  /** 1 is an element, 3 text. */
  readonly nodeType: number
  readonly nodeValue: string | null
  readonly childNodes: Iterable<PageNode>
}

export interface PageElement extends PageNode {
  readonly tagName: string
  readonly textContent: string
  readonly children: Iterable<PageElement>
  readonly parentElement: PageElement | null
  getAttribute(name: string): string | null
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
  remove(): void
}

/** The tree of a page; a fragment is read as the body of one. */
export function parsePage(html: string): PageElement {
  const whole = /<(?:html|body)[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`
  return htmlParser().parseHTML(whole).document as unknown as PageElement
}

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1
}

/** Words of a page as one line: white space folded, invisible characters out. */
export function fold(words: string): string {
  return words.replace(/[\u00ad\u200b\u2060\ufeff]/g, '').replace(/[\s\u00a0]+/g, ' ')
}
