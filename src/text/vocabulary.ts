import type { Token } from './text.ts'

/**
 * The words that any table of the engine holds, each with a number. A token carries the number of its word, so that a table of
 * thousands of words is asked by index and not by letters, and so that all tokens of one word share one string.
 * Words enter when the tables are loaded, never from a text: no text can make it grow.
 */
const spellings: string[] = ['']
/** The letters of all words one behind the other. */
let letters = new Uint16Array(1 << 16)
let end = 0
/**
 * Open addressing: a word stands in the slot of its hash or in the next free one behind. A slot is four numbers side by side, so that
 * asking for a word touches one line of memory: the word's number (0 is free), its hash, where its letters begin, how many they are.
 * Where each word is asked for once, as in a short document, fetching memory is most of what the asking costs.
 */
let slots = new Int32Array(4 << 14)

/** What a hash begins with; `hashed` is then applied to each UTF-16 unit of the word in small letters. */
export const hashBasis = 0x811c9dc5
export const hashed = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)

const slotOf = (hash: number): number => ((hash ^ (hash >>> 15)) << 2) & (slots.length - 1)

const slotAfter = (slot: number): number => (slot + 4) & (slots.length - 1)

const hashOf = (word: string): number => {
  let hash = hashBasis
  for (let at = 0; at < word.length; at++) hash = hashed(hash, word.charCodeAt(at))
  return hash
}

const put = (number: number, hash: number, begin: number, length: number): void => {
  let slot = slotOf(hash)
  while (slots[slot] !== 0) slot = slotAfter(slot)
  slots[slot] = number
  slots[slot + 1] = hash
  slots[slot + 2] = begin
  slots[slot + 3] = length
}

/** The number of a word in small letters; 0 when no table holds it. */
export const numberOf = (word: string): number => {
  const hash = hashOf(word)
  for (let slot = slotOf(hash); slots[slot] !== 0; slot = slotAfter(slot)) {
    const number = slots[slot]!
    if (slots[slot + 1] === hash && spellings[number] === word) return number
  }
  return 0
}

const stands = (begin: number, units: Uint16Array, start: number, length: number): boolean => {
  for (let at = 0; at < length; at++) {
    const code = units[start + at]!
    if (letters[begin + at] !== (code >= 65 && code <= 90 ? code + 32 : code)) return false
  }
  return true
}

/** The number of the word of plain letters at [start, to) of a text's units, capitals or not; `hash` is that of its small letters. */
export const numberAt = (units: Uint16Array, start: number, to: number, hash: number): number => {
  const length = to - start
  for (let slot = slotOf(hash); slots[slot] !== 0; slot = slotAfter(slot)) {
    if (slots[slot + 1] !== hash || slots[slot + 3] !== length) continue
    if (stands(slots[slot + 2]!, units, start, length)) return slots[slot]!
  }
  return 0
}

/** All words by their numbers, in small letters; the first is none. */
export const allWords = (): readonly string[] => spellings

/** The word of a number, in small letters. */
export const spellingOf = (number: number): string => spellings[number]!

/** The number of a word of the tables, in small letters. A new one enters the vocabulary: never ask this of a text's words. */
export const enter = (word: string): number => {
  const known = numberOf(word)
  if (known !== 0 || word === '') return known
  const number = spellings.push(word) - 1
  if (end + word.length > letters.length) {
    const larger = new Uint16Array(letters.length * 2 + word.length)
    larger.set(letters)
    letters = larger
  }
  for (let at = 0; at < word.length; at++) letters[end + at] = word.charCodeAt(at)
  if (number * 8 > slots.length) {
    const before = slots
    slots = new Int32Array(before.length * 2)
    for (let slot = 0; slot < before.length; slot += 4)
      if (before[slot] !== 0) put(before[slot]!, before[slot + 1]!, before[slot + 2]!, before[slot + 3]!)
  }
  put(number, hashOf(word), end, word.length)
  end += word.length
  return number
}

/**
 * These make up half of any text. They enter first, so that what the tables hold of them lies side by side in memory.
 */
const commonest = `the of to and in a that for on with was said is at as by he it from were his an have has be had their they not who
 but are this its after more been which one about would there we will when or i people also out up if some no two than other she new
 first last into her over what all could government year years state them so time country during before three military president him
 while against security day united states week since many officials minister killed because where only until war forces between told
 police most our those under attack according city group official now made can may any just being did do local near area reported`

for (const word of commonest.split(/\s+/)) enter(word)

/** Looks a token's word up; undefined for a word the table does not hold. */
export type WordTable<Entry> = (token: Token | undefined) => Entry | undefined

/** A table of words in small letters that is asked by a token's number. What is put into the map afterwards is not seen. */
export const wordTable = <Entry>(
  entries: Iterable<readonly [string, Entry]>,
  options: WordOptions = {},
): WordTable<Entry> => {
  const byNumber: (Entry | undefined)[] = []
  const held = [...entries]
  for (const [word, entry] of held) {
    const number = enter(word)
    while (byNumber.length <= number) byNumber.push(undefined)
    byNumber[number] = entry
  }
  // Most words are in none of the tables: what says so lies together, a table's entries do not.
  const isHeld = wordSet(
    held.map(([word]) => word),
    options,
  )
  return token => (isHeld(token) ? byNumber[token!.word] : undefined)
}

/**
 * Which sets hold a word: a row of bits a word, a bit a set. A text asks many sets of each of its words, and so asks one line of memory
 * where each set would have its own: in a short document that is most of what the asking costs.
 */
let rows = new Int32Array(1 << 18)
const rowLength = 32
let sets = 1

export interface WordOptions {
  /** A word that stands in such tables alone may still be a name: a unit, a word inside phrases. */
  readonly strange?: boolean
}

/** The first bit of a row: a word of ordinary tables, by which it is told from the names that no table knows. */
export const isStrange = (token: Token): boolean => (rows[token.word * rowLength]! & 1) === 0

/** A set of words in small letters that is asked by a token's number. */
export const wordSet = (
  words: Iterable<string>,
  { strange = false }: WordOptions = {},
): ((token: Token | undefined) => boolean) => {
  if (sets === rowLength * 32) throw new Error('There are more sets of words than bits in a row: make the rows longer.')
  const cell = sets >> 5
  const bit = 1 << (sets & 31)
  sets++
  for (const word of words) {
    const number = enter(word)
    if (number === 0) continue
    if ((number + 1) * rowLength > rows.length) {
      const before = rows
      rows = new Int32Array(before.length * 2)
      rows.set(before)
    }
    rows[number * rowLength + cell]! |= bit
    if (!strange) rows[number * rowLength]! |= 1
  }
  return token => token !== undefined && (rows[token.word * rowLength + cell]! & bit) !== 0
}

wordSet(commonest.split(/\s+/))
