import { type Facts, mergeFacts, oneLine, readFact, webAddress } from '../facts.ts'
import { addressesOf, findArticle, nameWithin, readThings, type Thing } from './linked-data.ts'
import { fold, type PageElement } from './page.ts'

/** Names of <meta> that state a fact (as name, property or itemprop); earlier ones win. */
const metaNames: Readonly<Record<keyof Facts, readonly string[]>> = {
  title: ['og:title', 'twitter:title', 'headline', 'dc.title', 'parsely-title', 'sailthru.title'],
  outlet: ['og:site_name', 'publisher', 'dc.publisher', 'citation_journal_title', 'application-name'],
  address: ['og:url', 'parsely-link', 'twitter:url'],
  published: [
    'article:published_time',
    'article:published',
    'og:article:published_time',
    'og:published_time',
    'datepublished',
    'parsely-pub-date',
    'sailthru.date',
    'cxenseparse:recs:publishtime',
    'dc.date.issued',
    'dcterms.issued',
    'dcterms.created',
    'dc.date',
    'citation_publication_date',
    'publish-date',
    'publishdate',
    'publication_date',
    'pubdate',
    'date',
  ],
  updated: [
    'article:modified_time',
    'article:modified',
    'og:article:modified_time',
    'og:updated_time',
    'datemodified',
    'dcterms.modified',
    'last-modified',
    'lastmod',
  ],
}

export interface Metadata extends Facts {
  /** The article's text as the page's own data give it, for pages that are drawn by scripts. */
  readonly articleBody: string | null
}

/**
 * What a page says about itself: JSON-LD first, then <meta>, then what its readers see. Call it before the tree is changed.
 * `base` is where it was found; null for a saved page, of which relative addresses say nothing.
 */
export function readMetadata(page: PageElement, base: string | null = null): Metadata {
  const metas = readMetas(page)
  const link = page.querySelector('link[rel="canonical"]')?.getAttribute('href')?.trim() || null
  const canonical = link !== null && base !== null ? (URL.parse(link, base)?.href ?? null) : link
  const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')].map(script => script.textContent)
  const things = readThings(scripts)
  const article = findArticle(things, canonical)
  const body = article?.articleBody
  return {
    ...mergeFacts(
      { address: canonical ? webAddress(canonical) : null },
      article ? articleFacts(article, things) : {},
      metas,
      visibleFacts(page, metas.outlet ?? null),
    ),
    articleBody: typeof body === 'string' && body.trim() !== '' ? body : null,
  }
}

function articleFacts(article: Thing, things: readonly Thing[]): Facts {
  const read = (fact: keyof Facts, value: unknown): string | null =>
    typeof value === 'string' ? readFact(fact, fact === 'title' ? entityText(value) : value) : null
  const addresses = addressesOf(article).map(webAddress)
  return {
    title: read('title', article.headline) ?? read('title', article.name),
    outlet: read('outlet', nameWithin(article.publisher ?? article.sourceOrganization, things)),
    address: addresses.find(address => address !== null) ?? null,
    published: read('published', article.datePublished) ?? read('published', article.dateCreated),
    updated: read('updated', article.dateModified),
  }
}

/** Content management systems escape headlines once more inside their JSON. */
function entityText(words: string): string {
  const named: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' }
  return words
    .replace(/&#(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
    .replace(/&(amp|quot|apos|lt|gt|nbsp);/g, (_, name: string) => named[name] ?? '')
}

function readMetas(page: PageElement): Partial<Facts> {
  const contents = new Map<string, string>()
  for (const meta of page.querySelectorAll('meta')) {
    const content = meta.getAttribute('content')
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = meta.getAttribute(attribute)?.toLowerCase()
      if (name && content && !contents.has(name)) contents.set(name, content)
    }
  }
  const facts: Partial<Record<keyof Facts, string | null>> = {}
  for (const [fact, names] of Object.entries(metaNames) as [keyof Facts, readonly string[]][]) {
    for (const name of names) facts[fact] ??= readFact(fact, contents.get(name) ?? '')
  }
  return facts
}

/** The heading, the window's title and the time in the article's head. */
function visibleFacts(page: PageElement, outlet: string | null): Facts {
  const heading = page.querySelector('article h1, main h1, h1')?.textContent
  const windowTitle = fold(page.querySelector('title')?.textContent ?? '').trim()
  const title = oneLine(fold(heading ?? '')) ?? oneLine(withoutSite(windowTitle, outlet))
  const read = (fact: 'published' | 'updated', selectors: readonly string[]): string | null => {
    for (const selector of selectors) {
      for (const time of page.querySelectorAll(selector)) {
        const stated = time.getAttribute('datetime') ?? time.getAttribute('content') ?? time.textContent
        const day = isElsewhere(time) ? null : readFact(fact, stated.trim())
        if (day) return day
      }
    }
    return null
  }
  return {
    title,
    outlet: null,
    address: null,
    published: read('published', [
      '[itemprop="datePublished"]',
      'time[pubdate]',
      'article time',
      'main time',
      'header time',
    ]),
    updated: read('updated', ['[itemprop="dateModified"]']),
  }
}

/** "Quake kills 30 | The Daily" without the site's name, where the page names it or a bar sets it off. */
function withoutSite(title: string, outlet: string | null): string {
  const match = /^(.{10,}?)\s+([|–—-])\s+([^|–—]{1,60})$/.exec(title)
  if (!match?.[1] || !match[3]) return title
  return match[2] === '|' || match[3].toLowerCase() === outlet?.toLowerCase() ? match[1] : title
}

/** A time in a teaser or a sidebar dates another story. */
function isElsewhere(element: PageElement): boolean {
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (/^(?:A|ASIDE|NAV|FOOTER|LI)$/i.test(at.tagName)) return true
  }
  return false
}
