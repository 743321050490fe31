import type { Token } from './text.ts'

/**
 * The words that any table of the engine holds, each with a number. A token carries the number of its word, so that a table of
 * thousands of words is asked by index and not by letters, and so that all tokens of one word share one string.
 * Words enter when the tables are loaded, never from a text: no text can make it grow.
 */
const spellings: string[] = ['']
/** The letters of all words one behind the other, and where each word's begin. */
let letters = new Uint16Array(1 << 16)
let begins = new Int32Array(1 << 13)
/** Open addressing: a word's number stands in the slot of its hash or in the next free one behind; 0 is free. */
let slots = new Int32Array(1 << 14)

/** What a hash begins with; `hashed` is then applied to each UTF-16 unit of the word in small letters. */
export const hashBasis = 0x811c9dc5
export const hashed = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)

const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (slots.length - 1)

const hashOf = (word: string): number => {
  let hash = hashBasis
  for (let at = 0; at < word.length; at++) hash = hashed(hash, word.charCodeAt(at))
  return hash
}

const put = (number: number): void => {
  let slot = slotOf(hashOf(spellings[number]!))
  while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
  slots[slot] = number
}

/** The number of a word in small letters; 0 when no table holds it. */
export const numberOf = (word: string): number => {
  for (let slot = slotOf(hashOf(word)); slots[slot] !== 0; slot = (slot + 1) & (slots.length - 1)) {
    const number = slots[slot]!
    if (spellings[number] === word) return number
  }
  return 0
}

const stands = (number: number, units: Uint16Array, start: number, length: number): boolean => {
  const begin = begins[number]!
  if (begins[number + 1]! - begin !== length) return false
  for (let at = 0; at < length; at++) {
    const code = units[start + at]!
    if (letters[begin + at] !== (code >= 65 && code <= 90 ? code + 32 : code)) return false
  }
  return true
}

/** The number of the word of plain letters at [start, end) of a text's units, capitals or not; `hash` is that of its small letters. */
export const numberAt = (units: Uint16Array, start: number, end: number, hash: number): number => {
  for (let slot = slotOf(hash); slots[slot] !== 0; slot = (slot + 1) & (slots.length - 1)) {
    const number = slots[slot]!
    if (stands(number, units, start, end - start)) return number
  }
  return 0
}

/** The word of a number, in small letters. */
export const spellingOf = (number: number): string => spellings[number]!

const enter = (word: string): number => {
  const known = numberOf(word)
  if (known !== 0 || word === '') return known
  const number = spellings.push(word) - 1
  if (number + 1 >= begins.length) begins = grown(begins, new Int32Array(begins.length * 2))
  const begin = begins[number]!
  while (begin + word.length > letters.length) letters = grown(letters, new Uint16Array(letters.length * 2))
  for (let at = 0; at < word.length; at++) letters[begin + at] = word.charCodeAt(at)
  begins[number + 1] = begin + word.length
  if (number * 2 < slots.length) put(number)
  else {
    slots = new Int32Array(slots.length * 2)
    for (let each = 1; each <= number; each++) put(each)
  }
  return number
}

const grown = <List extends Int32Array | Uint16Array>(list: List, larger: List): List => {
  larger.set(list)
  return larger
}

/** Looks a token's word up; undefined for a word the table does not hold. */
export type WordTable<Entry> = (token: Token) => Entry | undefined

/** A table of words in small letters that is asked by a token's number. What is put into the map afterwards is not seen. */
export const wordTable = <Entry>(entries: Iterable<readonly [string, Entry]>): WordTable<Entry> => {
  const byNumber: (Entry | undefined)[] = []
  for (const [word, entry] of entries) {
    const number = enter(word)
    while (byNumber.length <= number) byNumber.push(undefined)
    byNumber[number] = entry
  }
  return token => byNumber[token.word]
}

/** A set of words in small letters that is asked by a token's number. */
export const wordSet = (words: Iterable<string>): ((token: Token) => boolean) => {
  const numbers = [...words].map(enter)
  const held = new Uint8Array(Math.max(0, ...numbers) + 1)
  for (const number of numbers) held[number] = 1
  held[0] = 0
  return token => held[token.word] === 1
}
