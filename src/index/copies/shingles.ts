import { createHash } from 'node:crypto'

/** Words of a paragraph as copies are compared: small letters, no marks, digits without grouping. */
export function foldedWords(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/(?<=\d)[,\u00a0\u202f](?=\d{3})/g, '')
    .replace(/['’ʼ]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '')
}

const shingleWords = 5

/** One number for each run of five words, each once. */
export function shingles(words: readonly string[]): Set<number> {
  const found = new Set<number>()
  for (let at = 0; at + shingleWords <= words.length; at++) {
    let hash = 0x811c9dc5
    for (let word = at; word < at + shingleWords; word++) {
      const letters = words[word]!
      for (let letter = 0; letter < letters.length; letter++)
        hash = Math.imul(hash ^ letters.charCodeAt(letter), 0x01000193)
      hash = Math.imul(hash ^ 32, 0x01000193)
    }
    // Signed after XOR and imul: made unsigned before it is compared or stored.
    found.add(hash >>> 0)
  }
  return found
}

/**
 * The share of shingles that is stored to find candidates by. For whole articles one in eight is enough; a paragraph of
 * forty words would keep four and be missed, so the shorter the text, the denser the sample.
 */
export function sampled(all: ReadonlySet<number>): number[] {
  const step = all.size <= 16 ? 1 : all.size <= 48 ? 2 : all.size <= 200 ? 4 : 8
  return [...all].filter(value => value % step === 0)
}

/** From this share of the shorter text on, two texts are one story. */
const containment = 0.4
/** Stock phrases ("according to the ministry of health") fill a few shingles by themselves. */
const fewestShared = 6

/** True when one text holds so much of the other, word for word, that both print one story. */
export function isCopy(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  const needed = Math.max(fewestShared, Math.ceil(small.size * containment))
  let shared = 0
  for (const value of small) if (large.has(value) && ++shared >= needed) return true
  return false
}

/** Two documents may well say "Twelve people were killed." by themselves: so few words alike are no copy. */
const fewestWords = 8

/** Names a passage by its words: documents that print it word for word share it, unless it is too short to prove anything. */
export function passageHash(words: readonly string[], documentId: string): string {
  const hash = createHash('sha256').update(words.join(' '))
  if (words.length < fewestWords) hash.update(`\n${documentId}`)
  return hash.digest('hex').slice(0, 16)
}
