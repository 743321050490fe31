import { read, readTogether } from '../../src/claims/read.ts'
import { atLeast, atMost, type Finding, plain } from './finding.ts'
import { hostile } from './hostile.ts'
import { readByRecognizers, readByWink } from './peers.ts'
import { articlesOf } from './prose.ts'
import { costs } from './time.ts'

const million = 1_000_000

const extract = (text: string): unknown => read({ text, published: '2024-06-28', outlet: 'The Morning Post' })

/** As a file of many documents is read: a hundred at a time. */
const extractTogether = (texts: readonly string[]): void => {
  for (let at = 0; at < texts.length; at += hundred)
    readTogether(
      texts.slice(at, at + hundred).map(text => ({ text, published: '2024-06-28', outlet: 'The Morning Post' })),
    )
}
const hundred = 100

const eachAlone = (texts: readonly string[]): void => texts.forEach(extract)

const lengthOf = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length, 0)

/** How many times faster whole extraction is than a peer on the same texts, and how fast, in characters a microsecond. */
const against = (
  peer: (text: string) => unknown,
  texts: readonly string[],
  warm: number,
  counted: number,
  ours = eachAlone,
) => {
  const taken = costs({ ours: () => ours(texts), peer: () => texts.forEach(peer) }, { warm, counted })
  return { times: taken.peer / taken.ours, speed: lengthOf(texts) / taken.ours / 1000 }
}

/** The same articles, as they come and put together to documents of other lengths. */
const lengths = (): readonly (readonly [name: string, texts: readonly string[]])[] => {
  const articles = articlesOf(million, 3)
  const some = articles.slice(0, 200)
  const together = (size: number): string[] =>
    Array.from({ length: Math.ceil(some.length / size) }, (_, at) =>
      some.slice(at * size, (at + 1) * size).join('\n\n'),
    )
  return [
    ['1 KB', some],
    ['4 KB', together(4)],
    ['100 KB', together(100)],
    ['1 MB', [articles.join('\n\n')]],
  ]
}

/**
 * Turns before the counted ones. The engine's rules are many and each is small: the compiler takes some ten thousand documents to come
 * to rest, which a process that reads news all day has soon behind it. Both sides get the same turns.
 */
const warm = 50

/** How fast whole extraction is, on one core, beside peers that do less. */
export const speed = (): Finding[] => {
  const findings: Finding[] = []
  for (const [name, texts] of lengths()) {
    const { times, speed } = against(readByWink, texts, name === '1 MB' ? 8 : warm, 11)
    findings.push(plain(`whole extraction, documents of ${name}`, `${speed.toFixed(2)} MB/s`))
    findings.push(atLeast(`speed beside wink-nlp, documents of ${name}`, times, 1))
  }
  const [, short] = lengths()[0]!
  const together = against(readByWink, short, warm, 11, extractTogether)
  findings.push(plain('whole extraction, a file of documents of 1 KB', `${together.speed.toFixed(2)} MB/s`))
  findings.push(plain('speed beside wink-nlp, a file of documents of 1 KB', `${together.times.toFixed(2)}x`))
  for (const [name, texts] of lengths()) {
    const what = `speed beside recognizers-text-number, ${name}`
    // It takes more time a character the longer the text is, so there is one target, for the longest.
    if (name === '1 MB') findings.push(atLeast(what, against(readByRecognizers, texts, 0, 1).times, 20))
    else findings.push(plain(what, `${against(readByRecognizers, texts, 1, 3).times.toFixed(2)}x`))
  }
  return findings
}

/** Whether a character costs the same wherever it stands: the same articles one by one, and as one document. */
export const shape = (): Finding[] => {
  const short = articlesOf(million, 4)
  const long = short.join('\n\n')
  const taken = costs({ short: () => short.forEach(extract), long: () => extract(long) }, { warm: 10, counted: 9 })
  return [
    atMost('cost of a character of 1 MB beside one of 1 KB', taken.long / taken.short, 1.3),
    atMost('cost of a character of 1 KB beside one of 1 MB', taken.short / taken.long, 1.3),
  ]
}

/** Hostile texts of a megabyte beside an ordinary one. */
export const endurance = (): Finding[] => {
  const ordinary = articlesOf(million, 5).join('\n\n').slice(0, million)
  const texts = Object.entries(hostile).map(([name, make]) => [name, make(million)] as const)
  const works = Object.fromEntries(texts.map(([name, text]) => [name, () => void extract(text)]))
  const taken = costs({ ordinary: () => void extract(ordinary), ...works }, { warm: 1, counted: 3 })
  return texts.map(([name]) => atMost(name, taken[name as 'ordinary'] / taken.ordinary, 3))
}
