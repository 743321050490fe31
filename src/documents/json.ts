import { dayOfInstant } from './day.ts'
import { decode } from './decode.ts'
import { type Facts, mergeFacts, readFact } from './facts.ts'
import { type Found, withTitle } from './found.ts'
import { readHeader } from './header.ts'
import { htmlText, looksLikeHtml } from './html/read.ts'
import { type Fact, labels } from './labels.ts'
import type { Trouble } from './problem.ts'

/** Where the text stands; earlier keys win. */
const textKeys = [
  'text',
  'body',
  'content',
  'articlebody',
  'article_body',
  'full_text',
  'fulltext',
  'bodytext',
] as const

/** Wrappers round a list of articles, as news interfaces write them. */
const listKeys = ['articles', 'documents', 'items', 'results', 'data', 'posts', '@graph'] as const

type Entry = Readonly<Record<string, unknown>>

/** JSON: one object is one document, a list of them several; a file with an object a line (JSONL) counts as a list. */
export function readJson(bytes: Uint8Array): readonly (Found | Trouble)[] {
  const decoded = decode(bytes)
  if (!('text' in decoded)) return [decoded]
  const parsed = parse(decoded.text)
  if ('what' in parsed) return [parsed]
  const entries = entriesOf(parsed.value)
  if (entries.length === 0) return [{ what: 'holds no articles', remedy: howToState }]
  const single = entries.length === 1 && !Array.isArray(parsed.value)
  return entries.map((entry, at) => readEntry(entry, single ? null : at + 1))
}

const howToState =
  'Write {"text": "...", "title": "...", "outlet": "...", "url": "https://...", "published": "2025-01-12"}, or a list of such.'

function parse(text: string): { value: unknown } | Trouble {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    const lines = text.split('\n').filter(line => line.trim() !== '')
    try {
      if (lines.length > 1) return { value: lines.map(line => JSON.parse(line) as unknown) }
    } catch {
      // Not an object a line either: what was wrong with the whole is worth more than what is wrong with a line.
    }
    return {
      what: `is not valid JSON${placeOf(String(error), text)}`,
      remedy: 'Mend the file, or take it out of the folder.',
    }
  }
}

/** Where the parser stopped, as far as it says so. */
function placeOf(error: string, text: string): string {
  const position = /at position (\d+)/.exec(error)?.[1]
  if (position) return ` (line ${text.slice(0, Number(position)).split('\n').length})`
  return error.includes('end of JSON input') ? ' (it ends too early)' : ''
}

function entriesOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  if (!isEntry(value)) return [value]
  if (textOf(value) !== null) return [value]
  for (const key of listKeys) if (Array.isArray(value[key])) return value[key]
  return [value]
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** `number` is the entry's place in its list, from 1; null for a lone one. */
function readEntry(entry: unknown, number: number | null): Found | Trouble {
  const where = number === null ? '' : ` in entry ${number}`
  if (!isEntry(entry)) return { what: `holds no object with an article${where}`, remedy: howToState }
  const text = textOf(entry)
  if (text === null || text.trim() === '') return { what: `holds no text${where}`, remedy: howToState }
  const body = looksLikeHtml(text) ? htmlText(text) : text
  const facts = mergeFacts(factsOf(entry), readHeader(body))
  const given = entry.id ?? entry._id ?? entry.uuid
  const name = typeof given === 'string' && given !== '' ? given : typeof given === 'number' ? String(given) : null
  return { ...facts, text: withTitle(facts.title, body), name: number === null ? null : (name ?? String(number)) }
}

function textOf(entry: Entry): string | null {
  const values = lowerKeys(entry)
  for (const key of textKeys) {
    const value = values.get(key)
    if (typeof value === 'string' && value.trim() !== '') return value
    if (Array.isArray(value) && value.length > 0 && value.every(part => typeof part === 'string')) {
      return value.join('\n\n')
    }
  }
  return null
}

function factsOf(entry: Entry): Facts {
  const values = lowerKeys(entry)
  const facts: Partial<Record<Fact, string | null>> = {}
  for (const [fact, names] of Object.entries(labels) as [Fact, readonly string[]][]) {
    for (const name of names) facts[fact] ??= readValue(fact, values.get(name))
  }
  // "source" with an address in it ({"source": "https://..."}) names no outlet but the page.
  const source = values.get('source')
  return mergeFacts(facts, { address: typeof source === 'string' ? readFact('address', source) : null })
}

function lowerKeys(entry: Entry): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(entry).map(([key, value]) => [key.toLowerCase(), value]))
}

/** A value as it stands, or the name or address inside it: {"publisher": {"name": "..."}}. */
function readValue(fact: Fact, value: unknown): string | null {
  if (typeof value === 'string') return readFact(fact, value)
  if (typeof value === 'number' && (fact === 'published' || fact === 'updated')) return dayOfInstant(value)
  if (!isEntry(value)) return null
  const inner =
    fact === 'outlet' ? (value.name ?? value.title) : fact === 'address' ? (value.url ?? value['@id']) : null
  return typeof inner === 'string' ? readFact(fact, inner) : null
}
