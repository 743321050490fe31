/**
 * Reads `:~:text=` links by the grammar of https://wicg.github.io/scroll-to-text-fragment/#syntax, refusing what it does
 * not allow, so that what is written is held against the grammar and not against itself.
 */
const character = "(?:[a-zA-Z0-9!$'()*+./:;=?@_~]|%[0-9A-Fa-f]{2})"
const grammar = new RegExp(
  `^text=(?:(?<prefix>${character}+)-,)?(?<start>${character}+)(?:,(?<end>${character}+))?(?:,-(?<suffix>${character}+))?$`,
)

export interface Directive {
  readonly page: string
  readonly hash: string
  readonly prefix?: string
  readonly start: string
  readonly end?: string
  readonly suffix?: string
}

export function readDirective(link: string): Directive {
  const [page, fragment, ...rest] = link.split('#')
  if (page === undefined || fragment === undefined || rest.length > 0) throw new Error(`Not one fragment: ${link}`)
  const [hash, directive, ...others] = fragment.split(':~:')
  if (hash === undefined || directive === undefined || others.length > 0) throw new Error(`Not one directive: ${link}`)
  const parts = grammar.exec(directive)?.groups
  if (parts === undefined) throw new Error(`Not by the grammar: ${directive}`)
  const words = Object.entries(parts).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, decodeURIComponent(value)]],
  )
  return { page, hash, ...Object.fromEntries(words) } as Directive
}

/** What a browser would show of a plain text: the first stretch that fits, as it stands there; null where none does. */
export function shown(text: string, { prefix, start, end, suffix }: Directive): string | null {
  const words = (part: string) => part.trim().split(/\s+/).map(escaped).join('\\s+')
  const [before, behind] = [String.raw`(?<![\p{L}\p{N}])`, String.raw`(?![\p{L}\p{N}])`]
  const pattern = [
    prefix === undefined ? '' : `${before}${words(prefix)}\\s*`,
    `(?<found>${before}${words(start)}${behind}`,
    end === undefined ? '' : `[\\s\\S]*?${before}${words(end)}${behind}`,
    ')',
    suffix === undefined ? '' : `\\s*${words(suffix)}${behind}`,
  ]
  return new RegExp(pattern.join(''), 'iu').exec(text)?.groups?.found ?? null
}

const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
