import { siteOf } from './site.ts'
import { withoutTracking } from './tracking.ts'

/**
 * The address that an article goes by, whichever way it was reached: what the page states, where that can be believed,
 * else where it was found, without tracking parameters.
 */
export function canonicalAddress(found: string, stated: string | null): string {
  const here = withoutTracking(new URL(found))
  if (stated === null || !URL.canParse(stated, found)) return here.href
  const there = withoutTracking(new URL(stated, found))
  return isBelievable(here, there) ? secured(here, there).href : here.href
}

/**
 * Another site's address would let a page take the place of that site's article. A section or the front page is stated
 * by sites that give all their articles one address, and so is a script without the parameter that chooses the article.
 */
function isBelievable(here: URL, there: URL): boolean {
  if (!/^https?:$/.test(there.protocol) || there.username !== '' || there.password !== '') return false
  if (siteOf(here.hostname) !== siteOf(there.hostname) || here.port !== there.port) return false
  const [path, stated] = [plainPath(here), plainPath(there)]
  if (stated === path) return there.search !== '' || here.search === ''
  return stated !== '' && !path.startsWith(`${stated}/`)
}

const plainPath = ({ pathname }: URL): string => pathname.replace(/\/+$/, '')

/** Sites that moved to https still state http. */
function secured(here: URL, there: URL): URL {
  if (here.protocol !== 'https:' || there.protocol !== 'http:') return there
  const safe = new URL(there)
  safe.protocol = 'https:'
  return safe
}
