/**
 * A stretch of a page as browsers look for it (https://wicg.github.io/scroll-to-text-fragment/): from the first place
 * where `start` stands, behind `prefix` and before `suffix` where they are given, to the next place where `end` stands.
 */
export interface TextFragment {
  readonly prefix?: string
  readonly start: string
  readonly end?: string
  readonly suffix?: string
}

/** Longer links are shown as words by chat platforms, and cut by some mail programs. */
const longestLink = 1000

/** The address that opens its page at the stretch; as it was where nothing is looked for, or the link would be too long. */
export function addressAt(address: string, fragment: TextFragment | null): string {
  if (fragment === null) return address
  const [page = '', hash = ''] = splitHash(address)
  // What a page does with its own fragment it still does; an older directive would be looked for first.
  const link = `${page}#${hash.replace(/:~:.*$/s, '')}:~:text=${directive(fragment)}`
  return link.length > longestLink ? address : link
}

/** "prefix-,start,end,-suffix": commas and hyphens mean something here, so those of the words are encoded. */
export function directive({ prefix, start, end, suffix }: TextFragment): string {
  return [
    ...(prefix === undefined ? [] : [`${encoded(prefix)}-`]),
    encoded(start),
    ...(end === undefined ? [] : [encoded(end)]),
    ...(suffix === undefined ? [] : [`-${encoded(suffix)}`]),
  ].join(',')
}

/** Letters, digits and points stand as they are; whatever else may mean something to a browser, a platform or a terminal. */
const encoded = (words: string): string =>
  encodeURIComponent(words.toWellFormed()).replace(
    /[-_~!'()*]/g,
    mark => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )

function splitHash(address: string): readonly [page: string, hash: string] {
  const at = address.indexOf('#')
  return at < 0 ? [address, ''] : [address.slice(0, at), address.slice(at + 1)]
}
