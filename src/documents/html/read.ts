import { Readability } from '@mozilla/readability'
import { decode } from '../decode.ts'
import { mergeFacts } from '../facts.ts'
import { type Found, withTitle } from '../found.ts'
import { readHeader } from '../header.ts'
import type { Trouble } from '../problem.ts'
import { pageBlocks } from './blocks.ts'
import { composeText } from './compose.ts'
import { isSafe } from './guard.ts'
import { readMetadata } from './metadata.ts'
import { type PageElement, parsePage } from './page.ts'
import { stripMarks } from './strip.ts'

/** Less text than this is a menu or a consent notice, not an article. */
const shortestArticle = 140

/** A saved page: its main text, its title in front, and what its metadata state. */
export function readHtmlFile(bytes: Uint8Array): readonly (Found | Trouble)[] {
  const decoded = decode(bytes, statedEncoding(bytes))
  return 'text' in decoded ? [readHtml(decoded.text)] : [decoded]
}

/** A page's markup as a document; `base` is where it was found. */
export function readHtml(html: string, base: string | null = null): Found | Trouble {
  if (!isSafe(html)) return foundIn(stripMarks(html), {})
  const page = parsePage(html)
  const { articleBody, ...facts } = readMetadata(page, base)
  const text = mainText(page, html)
  return foundIn(text.length < shortestArticle && articleBody ? articleBody : text, facts)
}

/** The text of markup that is an article already, as feeds and interfaces hand it over. */
export function htmlText(html: string): string {
  if (!isSafe(html)) return stripMarks(html)
  const body = parsePage(html).querySelector('body')
  return body ? composeText(pageBlocks(body)) : ''
}

/** Whether words hold block markup: a "<" in prose does not make it a page. */
export function looksLikeHtml(words: string): boolean {
  return /<\/?(?:p|div|br|h[1-6]|ul|ol|li|table|article|section|blockquote)\b[^<>]{0,500}>/i.test(words)
}

function foundIn(text: string, facts: Partial<Found>): Found | Trouble {
  if (text.trim() === '') {
    return { what: 'holds no text that a reader would see', remedy: 'Save the page once it has loaded, or its text.' }
  }
  const { title, ...stated } = mergeFacts({ ...facts }, { ...readHeader(text), title: null, address: null })
  return { ...stated, title, text: withTitle(title, text), name: null }
}

/** What Readability takes for the article; where it finds none, everything that is neither menu nor footer. */
function mainText(page: PageElement, html: string): string {
  const article = new Readability(page as never, { serializer: element => element, disableJSONLD: true }).parse()
  const content = article?.content as unknown as PageElement | null | undefined
  const text = content ? composeText(pageBlocks(content)) : ''
  if (text.length >= shortestArticle) return text
  // Readability took the tree apart.
  const whole = parsePage(html)
  const root = whole.querySelector('article') ?? whole.querySelector('main') ?? whole.querySelector('body') ?? whole
  const everything = composeText(pageBlocks(root))
  return everything.length > text.length ? everything : text
}

/** <meta charset="..."> or its older form, within the first bytes as the standard has it. */
export function statedEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  return /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,40})/i.exec(head)?.[1] ?? null
}
