import { webAddress } from '../documents/facts.ts'

/** Only a page's head links feeds. */
const longestHead = 200_000

/** Addresses of the feeds that a web page links as its own, in its order. */
export function linkedFeeds(html: string, base: string): readonly string[] {
  const found = new Set<string>()
  for (const [tag] of html.slice(0, longestHead).matchAll(/<link\s[^<>]{1,2000}>/gi)) {
    const type = attribute(tag, 'type')
    const rel = attribute(tag, 'rel')?.toLowerCase().split(/\s+/) ?? []
    const href = attribute(tag, 'href')?.replaceAll('&amp;', '&')
    if (!rel.includes('alternate') || !/^application\/(?:rss|atom|feed)\+(?:xml|json)$/i.test(type ?? '')) continue
    const address = href !== undefined && URL.canParse(href, base) ? webAddress(new URL(href, base).href) : null
    if (address !== null) found.add(address)
  }
  return [...found]
}

function attribute(tag: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(tag)
  return match?.[1] ?? match?.[2] ?? match?.[3]
}
