import { decode } from './decode.ts'
import { type Facts, mergeFacts, readFact } from './facts.ts'
import { type Found, withTitle } from './found.ts'
import { readHeader } from './header.ts'
import { labelledFact } from './labels.ts'
import type { Trouble } from './problem.ts'

/** Markdown: front matter states the facts, and the body is read without its marks. */
export function readMarkdown(bytes: Uint8Array): readonly (Found | Trouble)[] {
  const decoded = decode(bytes)
  if (!('text' in decoded)) return [decoded]
  const { matter, body } = splitMatter(decoded.text)
  const plain = withoutMarks(body)
  if (plain.trim() === '') return [{ what: 'has no text below its front matter', remedy: 'Write the article there.' }]
  const facts = mergeFacts(readMatter(matter), { title: firstHeading(body) }, readHeader(plain))
  return [{ ...facts, text: withTitle(facts.title, plain), name: null }]
}

function splitMatter(text: string): { matter: string; body: string } {
  const open = /^\s*(---|\+\+\+)[ \t]*\r?\n/.exec(text)
  if (!open?.[1]) return { matter: '', body: text }
  const rest = text.slice(open[0].length)
  const close = rest.search(open[1] === '---' ? /^(?:---|\.\.\.)[ \t]*\r?$/m : /^\+\+\+[ \t]*\r?$/m)
  if (close < 0) return { matter: '', body: text }
  const end = rest.indexOf('\n', close)
  return { matter: rest.slice(0, close), body: end < 0 ? '' : rest.slice(end + 1) }
}

/** The plain `key: value` lines of YAML or `key = value` of TOML; nested values state nothing we know. */
function readMatter(matter: string): Partial<Facts> {
  const facts: Partial<Record<keyof Facts, string | null>> = {}
  for (const line of matter.split('\n')) {
    const match = /^["']?([\w -]{1,40}?)["']?\s*[:=]\s*(\S.*)$/.exec(line.trim())
    const fact = match?.[1] ? labelledFact(match[1]) : null
    if (!fact || !match?.[2] || line.startsWith(' ')) continue
    const value = match[2].replace(/\s+#\s.*$/, '').trim()
    const quoted = /^(["'])(.*)\1$/.exec(value)
    facts[fact] ??= readFact(fact, quoted?.[2] ?? value)
  }
  return facts
}

function firstHeading(body: string): string | null {
  const heading = /^#[ \t]+(\S.*)$/m.exec(body.slice(0, 5000))?.[1]
  return heading ? readFact('title', withoutMarks(heading.replace(/\s#+\s*$/, ''))) : null
}

/** One meaning a line; each looks at one line only, so that no text can hang it. */
const marks: readonly { readonly mark: RegExp; readonly becomes: string }[] = [
  { mark: /^ {0,3}(?:```|~~~).*$/, becomes: '' },
  { mark: /^ {0,3}#{1,6}[ \t]+/, becomes: '' },
  { mark: /^(?: {0,3}>[ \t]?)+/, becomes: '' },
  { mark: /^ {0,3}(?:[-*_][ \t]*){3,}$/, becomes: '' },
  { mark: /!\[[^\]]{0,300}\]\([^)]{0,1000}\)/g, becomes: '' },
  { mark: /\[([^\]]{1,300})\](?:\([^)]{0,1000}\)|\[[^\]]{0,100}\])/g, becomes: '$1' },
  { mark: /<(https?:[^>\s]{1,1000})>/g, becomes: '$1' },
  { mark: /(\*\*|__)(?=\S)([^*_]{1,500})\1/g, becomes: '$2' },
  { mark: /(?<![\w*])([*_])(?=\S)([^*_]{1,500})\1(?![\w*])/g, becomes: '$2' },
  { mark: /`([^`]{1,300})`/g, becomes: '$1' },
  { mark: /\\([\\`*_{}[\]()#+.!>-])/g, becomes: '$1' },
]

function withoutMarks(body: string): string {
  const lines = body.split('\n')
  return lines.map(line => marks.reduce((kept, { mark, becomes }) => kept.replace(mark, becomes), line)).join('\n')
}
