/** One thing that a page describes in JSON-LD, such as its article. */
export type Thing = Readonly<Record<string, unknown>>

/** Kinds of things that are a document, best first. */
const articleKinds: readonly RegExp[] = [
  /(?:News|Analysis|Opinion|Report|Review|Satirical|Background)\w*Article$|^ReportageNewsArticle$|^LiveBlogPosting$/i,
  /Article$|Posting$|^Report$/i,
  /^(?:Web|About|Item)Page$/i,
]

/** Most things of a page that are looked at: a page is no database. */
const mostThings = 2000

/** Everything described in the scripts of a page, whether alone, in a list or in a @graph. Broken scripts say nothing. */
export function readThings(scripts: readonly string[]): Thing[] {
  const things: Thing[] = []
  const queue: unknown[] = scripts.map(parseScript)
  while (queue.length > 0 && things.length < mostThings) {
    const value = queue.shift()
    if (Array.isArray(value)) queue.push(...value.slice(0, mostThings))
    else if (isThing(value)) {
      things.push(value)
      queue.push(value['@graph'], value.mainEntity, value.mainEntityOfPage)
    }
  }
  return things
}

/** The thing that is the page's article: by its kind, and the page's own (`address`) before others. */
export function findArticle(things: readonly Thing[], address: string | null): Thing | null {
  for (const kind of articleKinds) {
    const ofKind = things.filter(thing => kindsOf(thing).some(name => kind.test(name)))
    const own = ofKind.find(thing => address !== null && addressesOf(thing).includes(address))
    const found = own ?? ofKind[0]
    if (found) return found
  }
  return null
}

/** A name, title or address inside a value: a string, the first of a list, an object with a name, or a reference to one. */
export function nameWithin(value: unknown, things: readonly Thing[]): string | null {
  const first = Array.isArray(value) ? value[0] : value
  if (typeof first === 'string') return first
  if (!isThing(first)) return null
  if (typeof first.name === 'string') return first.name
  const referred = things.find(thing => thing['@id'] === first['@id'] && typeof thing.name === 'string')
  return typeof referred?.name === 'string' ? referred.name : null
}

/** Where the page says an article stands. */
export function addressesOf(thing: Thing): string[] {
  const page = thing.mainEntityOfPage
  const all = [thing.url, page, isThing(page) ? page['@id'] : null, thing['@id']]
  return all.filter(value => typeof value === 'string')
}

function kindsOf(thing: Thing): string[] {
  const kinds = Array.isArray(thing['@type']) ? thing['@type'] : [thing['@type']]
  return kinds.filter(kind => typeof kind === 'string').map(kind => kind.slice(kind.lastIndexOf('/') + 1))
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Scripts in the wild stand in comments or CDATA, hold raw line ends inside strings, and commas before a closing bracket. */
function parseScript(script: string): unknown {
  const bare = script
    .replace(/^\s*(?:\/\*\s*)?(?:<!--|<!\[CDATA\[)(?:\s*\*\/)?/, '')
    .replace(/(?:\/\*\s*)?(?:-->|\]\]>)(?:\s*\*\/)?;?\s*$/, '')
  for (const attempt of [bare, bare.replace(/\p{Cc}+/gu, ' ').replace(/,\s?([}\]])/g, '$1')]) {
    try {
      return JSON.parse(attempt) as unknown
    } catch {
      // The next attempt, or nothing: what a page says about itself is optional.
    }
  }
  return null
}
