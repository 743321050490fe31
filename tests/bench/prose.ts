import { readdirSync, readFileSync } from 'node:fs'
import { type Chance, chanceOf, pick } from './chance.ts'
import {
  bodies,
  counting,
  days,
  headlines,
  months,
  people,
  places,
  smallNumbers,
  syllables,
  telling,
} from './sentences.ts'

const seedFolder = new URL('../../seeds/', import.meta.url)

/** Sentences of the documents that the index starts with. */
const seedSentences = (): readonly string[] =>
  readdirSync(seedFolder)
    .flatMap(name => readFileSync(new URL(name, seedFolder), 'utf8').split('\n'))
    .flatMap(line => line.split(/(?<=[.!?][”"]?) +(?=[A-Z“"])/))
    // Prose alone: headers and teasers that break off are no sentences.
    .filter(sentence => sentence.length > 40 && /^["“A-Z].*[.!?]["”]?$/.test(sentence))

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

const madeUp = (chance: Chance): string => {
  const count = 2 + Math.floor(chance() * 2)
  return capital(Array.from({ length: count }, () => pick(chance, syllables)).join(''))
}

const count = (chance: Chance): string => {
  const size = 10 ** (1 + Math.floor(chance() * 4))
  return Math.ceil(2 + chance() * size).toLocaleString('en-US')
}

const slots: Readonly<Record<string, (chance: Chance) => string>> = {
  n: count,
  w: chance => pick(chance, smallNumbers),
  p: chance => String(Math.ceil(chance() * 99)),
  d: chance => String(Math.floor(chance() * 10)),
  place: chance => (chance() < 0.4 ? pick(chance, places) : madeUp(chance)),
  person: chance => (chance() < 0.3 ? pick(chance, people) : `${madeUp(chance)} ${madeUp(chance)}`),
  body: chance => pick(chance, bodies),
  day: chance => pick(chance, days),
  month: chance => pick(chance, months),
}

const filled = (pattern: string, chance: Chance): string =>
  capital(
    pattern
      .replace(/\(([^()]+\|[^()]*)\)/g, (_, choices: string) => pick(chance, choices.split('|')))
      .replace(/<(\w+)>/g, (_, slot: string) => slots[slot]!(chance)),
  )

/** A sentence of the seeds with other digits in it. */
const varied = (sentence: string, chance: Chance): string =>
  sentence.replace(/\d/g, digit => (digit === '0' ? '0' : String(1 + Math.floor(chance() * 9))))

/**
 * The share of sentences that count something. With it a thousand characters hold about 6 figures, 16 digits, 3 claims, 6 attributions
 * and 2 quotation marks. Reports of wars, counted in the same way, hold 5 to 7, 13, 3 to 5, 4 to 6 and 2; general news has half as many
 * figures, hardly a claim and twice as many quotation marks, which would be read faster.
 */
const dense = 0.3

/** Made-up articles of about a thousand characters each, for ever; no two are alike, and each run's are the same. */
export function* articles(seed: number): Generator<string> {
  const chance = chanceOf(seed)
  const seeds = seedSentences()
  for (;;) {
    const head = `${filled(pick(chance, headlines), chance)}\n\n${pick(chance, months)} ${1 + Math.floor(chance() * 28)}, 2024\n`
    let text = head
    while (text.length < 900) {
      const long = 1 + Math.floor(chance() * 3)
      const paragraph = Array.from({ length: long }, () =>
        chance() < 0.1
          ? varied(pick(chance, seeds), chance)
          : filled(pick(chance, chance() < dense ? counting : telling), chance),
      )
      text += `\n${paragraph.join(' ')}\n`
    }
    yield text
  }
}

/** Articles that come to this many characters together. */
export const articlesOf = (size: number, seed = 1): string[] => {
  const found: string[] = []
  let length = 0
  for (const article of articles(seed)) {
    if (length >= size) break
    found.push(article)
    length += article.length
  }
  return found
}
