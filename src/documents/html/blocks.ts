import { fold, isElement, type PageElement, type PageNode } from './page.ts'
import { isDataRow, rowCells, type Spanning } from './rows.ts'

/** A paragraph, heading, list item or table row of a page, and how many of its characters are links. */
export interface PageBlock {
  readonly kind: 'paragraph' | 'heading' | 'item' | 'row'
  readonly text: string
  readonly linked: number
}

const set = (names: string): ReadonlySet<string> => new Set(names.toUpperCase().split(' '))

const silent = set(
  'audio button canvas datalist dialog embed fieldset figcaption footer form head iframe img input label link map math menu meta nav noscript object picture script select style svg template textarea title video',
)
const breaking = set(
  'address article aside blockquote body caption center dd details div dl dt figure header hgroup hr html li main ol p pre section summary table tbody td tfoot th thead tr ul',
)
const headings = set('h1 h2 h3 h4 h5 h6')

/** The text of a page in reading order, block by block; scripts, forms and captions are not text. */
export function pageBlocks(root: PageNode): PageBlock[] {
  const blocks: PageBlock[] = []
  let text = ''
  let linked = 0
  let kind: PageBlock['kind'] = 'paragraph'
  let spans: Spanning[] = []

  const flush = (): void => {
    for (const line of text.split('\n')) {
      const words = fold(line).trim()
      if (words !== '') blocks.push({ kind, text: words, linked: Math.min(linked, words.length) })
    }
    text = ''
    linked = 0
  }

  const within = (inner: PageBlock['kind'], element: PageElement, link: boolean): void => {
    flush()
    const outer = kind
    kind = inner
    for (const child of element.childNodes) walk(child, link)
    flush()
    kind = outer
  }

  const walk = (node: PageNode, link: boolean): void => {
    if (node.nodeType === 3) {
      const words = node.nodeValue ?? ''
      // A line break of the markup is white space; one of the page is <br>.
      text += words.replace(/\s+/g, ' ')
      if (link) linked += fold(words).trim().length
      return
    }
    if (!isElement(node)) return
    const name = node.tagName.toUpperCase()
    if (silent.has(name) || isHidden(node) || isFootnoteMark(node, name)) return
    if (name === 'BR') text += '\n'
    else if (headings.has(name)) within('heading', node, link)
    else if (name === 'LI') within('item', node, link)
    else if (name === 'TR' && isDataRow(node)) row(node)
    else if (name === 'TABLE') {
      spans = []
      within(kind === 'item' ? 'item' : 'paragraph', node, link)
    } else if (breaking.has(name)) within(kind === 'item' ? 'item' : 'paragraph', node, link)
    else for (const child of node.childNodes) walk(child, link || name === 'A')
  }

  const row = (element: PageElement): void => {
    flush()
    const cells = rowCells(element, spans)
    const links = [...element.querySelectorAll('a')].map(anchor => fold(anchor.textContent).trim().length)
    // An empty cell keeps its place, for the numbers beside it belong to their columns.
    const words = cells.filter(cell => cell !== '').length > 1 ? cells.join(' | ').trim() : cells.join('')
    if (words !== '') blocks.push({ kind: 'row', text: words, linked: links.reduce((sum, each) => sum + each, 0) })
  }

  walk(root, false)
  flush()
  return blocks
}

function isHidden(element: PageElement): boolean {
  if (element.getAttribute('hidden') !== null || element.getAttribute('aria-hidden') === 'true') return true
  return /display\s*:\s*none/i.test(element.getAttribute('style') ?? '')
}

/** "300<sup>[4]</sup>": the mark is no part of the number. */
function isFootnoteMark(element: PageElement, name: string): boolean {
  return name === 'SUP' && /^\s*(?:\[.{1,12}\]|[*†‡])\s*$/.test(element.textContent)
}
