import { statedDay } from './day.ts'
import type { Document } from './document.ts'

/** What a document states about itself; null where it states nothing. */
export type Facts = Pick<Document, 'title' | 'outlet' | 'address' | 'published' | 'updated'>

export const noFacts: Facts = { title: null, outlet: null, address: null, published: null, updated: null }

/** Earlier facts win; later ones fill what is missing. */
export function mergeFacts(...all: readonly Partial<Facts>[]): Facts {
  const merged: Record<string, string | null> = { ...noFacts }
  for (const facts of all) {
    for (const [name, value] of Object.entries(facts)) merged[name] ??= value
  }
  return merged as unknown as Facts
}

/** A name or title as one line of words; null when nothing is left of it, or it is too long to be one. */
export function oneLine(words: string, longest = 400): string | null {
  const line = words.replace(/\s+/g, ' ').trim()
  return line === '' || line.length > longest ? null : line
}

/** A web address, without its fragment; null for anything else. */
export function webAddress(words: string): string | null {
  const trimmed = words.trim()
  if (!/^https?:\/\/\S+$/i.test(trimmed) || !URL.canParse(trimmed)) return null
  const address = new URL(trimmed)
  address.hash = ''
  address.username = ''
  address.password = ''
  return address.href
}

/** Read one fact from the words that state it, in the form its kind asks for. */
export function readFact(fact: keyof Facts, words: string): string | null {
  if (fact === 'published' || fact === 'updated') return statedDay(words)
  if (fact === 'address') return webAddress(words)
  if (fact === 'outlet') return webAddress(words) ? null : oneLine(words, 100)
  return oneLine(words)
}
