import { parseFeed } from 'feedsmith'
import { statedDay } from '../documents/day.ts'
import { decode } from '../documents/decode.ts'
import { oneLine, webAddress } from '../documents/facts.ts'
import { stripMarks } from '../documents/html/strip.ts'
import type { Item, Listing } from './feed.ts'
import { NoFeed, type Stated } from './no-feed.ts'

type Parsed = ReturnType<typeof parseFeed<string>>
type Of<Format extends Parsed['format']> = Extract<Parsed, { format: Format }>['feed']

/** Most items that are read of one feed: a listing that is longer is an archive. The first are the newest nearly everywhere. */
export const mostItems = 500

/**
 * Reads RSS, Atom, RDF and JSON Feed.
 * @throws NoFeed where the bytes are none, with what they are instead.
 */
export function readListing(bytes: Uint8Array, stated: Stated): Listing {
  const decoded = decode(bytes, encodingOf(bytes, stated.type))
  if (!('text' in decoded)) throw new NoFeed(`the answer ${decoded.what}`)
  const parsed = parse(decoded.text)
  switch (parsed.format) {
    case 'rss':
      return listing(parsed.feed.title, stated.address, parsed.feed.items, rssItem)
    case 'atom': {
      const base = below(parsed.feed.xml?.base, stated.address)
      return listing(parsed.feed.title?.value, base, parsed.feed.entries, atomItem)
    }
    case 'rdf':
      return listing(parsed.feed.title, stated.address, parsed.feed.items, rdfItem)
    case 'json':
      return listing(parsed.feed.title, stated.address, parsed.feed.items, jsonItem)
  }
}

function parse(text: string): Parsed {
  try {
    return parseFeed<string>(text)
  } catch (error) {
    if (/^\s*(?:<!doctype html|<html)/i.test(text)) throw new NoFeed('the answer is a web page, not a feed')
    const broken = error instanceof Error && error.name === 'MalformedError'
    throw new NoFeed(broken ? `the feed is broken: ${faultOf(error.cause)}` : 'the answer is no feed', { cause: error })
  }
}

/** What of markup cannot be read. Nothing that it names elsewhere, files or addresses, is ever fetched. */
function faultOf(cause: unknown): string {
  if (/external entit/i.test(String(cause))) return 'it wants other files read into it'
  if (/reserved/i.test(String(cause))) return 'it bears names that no feed has'
  return 'its markup does not close'
}

/** A byte order mark goes before all (see `decode`); then what the server says, then the XML declaration. */
function encodingOf(bytes: Uint8Array, type: string | null): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  const declared = /^\s*<\?xml[^>]{0,150}\sencoding\s*=\s*["']([\w.:-]{2,40})["']/i.exec(head)?.[1]
  return /;\s*charset\s*=\s*"?([\w.:-]{2,40})/i.exec(type ?? '')?.[1] ?? declared ?? null
}

function listing<Entry>(
  title: string | undefined,
  base: string,
  entries: readonly Entry[] | undefined,
  read: (entry: Entry, base: string) => Item,
): Listing {
  const items = (entries ?? []).slice(0, mostItems).map(entry => read(entry, base))
  return { title: words(title), items: items.filter(({ address, title, content }) => address ?? title ?? content) }
}

function rssItem(item: NonNullable<Of<'rss'>['items']>[number], base: string): Item {
  const { guid } = item
  // An id that is no address is often not marked as one.
  const permanent = guid?.isPermaLink !== false && /^https?:/i.test(guid?.value ?? '') ? guid?.value : undefined
  const link = item.link ?? item.atom?.links?.find(({ rel }) => (rel ?? 'alternate') === 'alternate')?.href ?? permanent
  return {
    address: absolute(link, base),
    guid: oneLine(guid?.value ?? ''),
    title: words(item.title),
    content: fullest(item.content?.encoded, item.description),
    outlet: words(item.source?.title ?? item.dc?.publishers?.[0]),
    published: day(item.pubDate ?? item.dc?.dates?.[0] ?? item.atom?.published ?? item.dcterms?.created?.[0]),
    updated: day(item.atom?.updated ?? item.dcterms?.modified?.[0]),
  }
}

function atomItem(entry: NonNullable<Of<'atom'>['entries']>[number], base: string): Item {
  const own = below(entry.xml?.base, base)
  const links = (entry.links ?? []).filter(({ rel }) => (rel ?? 'alternate') === 'alternate')
  const link = links.find(({ type }) => (type ?? 'text/html').includes('html')) ?? links[0]
  return {
    address: absolute(link?.href, own),
    guid: oneLine(entry.id ?? ''),
    title: words(entry.title?.value),
    content: fullest(entry.content?.value, entry.summary?.value),
    outlet: words(entry.source?.title?.value),
    published: day(entry.published ?? entry.updated),
    updated: day(entry.updated),
  }
}

function rdfItem(item: NonNullable<Of<'rdf'>['items']>[number], base: string): Item {
  return {
    address: absolute(item.link ?? item.rdf?.about, base),
    guid: oneLine(item.rdf?.about ?? ''),
    title: words(item.title),
    content: fullest(item.content?.encoded, item.description),
    outlet: words(item.dc?.publishers?.[0]),
    published: day(item.dc?.dates?.[0] ?? item.dcterms?.created?.[0]),
    updated: day(item.dcterms?.modified?.[0]),
  }
}

function jsonItem(item: NonNullable<Of<'json'>['items']>[number], base: string): Item {
  return {
    address: absolute(item.url, base),
    guid: oneLine(item.id ?? ''),
    title: words(item.title),
    content: fullest(item.content_html, item.content_text, item.summary),
    outlet: null,
    published: day(item.date_published ?? item.date_modified),
    updated: day(item.date_modified),
  }
}

/** One line of plain words: titles come with markup and entities in them. */
function words(marked: string | undefined): string | null {
  if (marked === undefined) return null
  return oneLine(/[<&]/.test(marked) ? stripMarks(marked) : marked)
}

function fullest(...texts: readonly (string | undefined)[]): string | null {
  const filled = texts.filter(text => text !== undefined && text.trim() !== '') as readonly string[]
  return filled.reduce<string | null>((best, text) => (best === null || text.length > best.length ? text : best), null)
}

const day = (date: string | undefined): string | null => (date === undefined ? null : statedDay(date))

const below = (base: string | undefined, address: string): string => absolute(base, address) ?? address

function absolute(link: string | undefined, base: string): string | null {
  const trimmed = link?.trim() ?? ''
  return trimmed !== '' && URL.canParse(trimmed, base) ? webAddress(new URL(trimmed, base).href) : null
}
