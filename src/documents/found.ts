import type { Facts } from './facts.ts'
import type { Trouble } from './problem.ts'

/** One document found in a file: its text and what it says about itself. */
export interface Found extends Facts {
  readonly text: string
  /** Tells it from the others of its file; null when it is the only one. */
  readonly name: string | null
}

/** Reads the bytes of a file: the documents in it, and what is wrong with those that could not be read. Never throws. */
export type Reader = (bytes: Uint8Array) => readonly (Found | Trouble)[]

export function isTrouble(read: Found | Trouble): read is Trouble {
  return 'what' in read
}

/**
 * The title belongs to the text, because figures stand in titles too: it goes in front where the text does not
 * begin with it.
 */
export function withTitle(title: string | null, body: string): string {
  if (title === null) return body
  const opening = body.slice(0, title.length * 2 + 300).split('\n')
  return opening.some(line => fold(line) === fold(title)) ? body : `${title}\n\n${body}`
}

function fold(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
