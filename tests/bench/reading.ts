import { read } from '../../src/claims/read.ts'
import { atLeast, atMost, type Finding, plain } from './finding.ts'
import { hostile } from './hostile.ts'
import { readByRecognizers, readByWink } from './peers.ts'
import { articlesOf } from './prose.ts'
import { costs } from './time.ts'

const million = 1_000_000

const extract = (text: string): unknown => read({ text, published: '2024-06-28', outlet: 'The Morning Post' })

const lengthOf = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length, 0)

/** Whole extraction against one peer on the same texts. */
const against = (peer: (text: string) => unknown, texts: readonly string[], rounds: number) => {
  const taken = costs(
    {
      ours: () => texts.forEach(extract),
      peer: () => texts.forEach(peer),
    },
    rounds,
  )
  return { ratio: taken.peer / taken.ours, speed: lengthOf(texts) / taken.ours / 1000 }
}

/** How fast whole extraction is, on one core, beside peers that do less. */
export const speed = (): Finding[] => {
  const short = articlesOf(200_000)
  const middle = [articlesOf(100_000, 2).join('\n\n')]
  const long = [articlesOf(million, 3).join('\n\n')]
  const ours = against(readByWink, short, 15)
  return [
    plain('whole extraction, articles of 1 KB', `${ours.speed.toFixed(2)} MB/s`),
    atLeast('speed beside wink-nlp, articles of 1 KB', ours.ratio, 1),
    atLeast('speed beside wink-nlp, a document of 100 KB', against(readByWink, middle, 15).ratio, 1),
    atLeast('speed beside wink-nlp, a document of 1 MB', against(readByWink, long, 5).ratio, 1),
    atLeast('speed beside recognizers-text-number, articles of 1 KB', against(readByRecognizers, short, 3).ratio, 20),
    atLeast('speed beside recognizers-text-number, 100 KB', against(readByRecognizers, middle, 1).ratio, 20),
  ]
}

/** Whether a character costs the same wherever it stands: the same articles one by one, and as one document. */
export const shape = (): Finding[] => {
  const short = articlesOf(million, 4)
  const long = short.join('\n\n')
  const taken = costs({ short: () => short.forEach(extract), long: () => extract(long) }, 9)
  const ratio = taken.long / taken.short
  return [atMost('cost of a character, 1 MB beside 1 KB', Math.max(ratio, 1 / ratio), 1.3)]
}

/** Hostile texts of a megabyte beside an ordinary one. */
export const endurance = (): Finding[] => {
  const ordinary = articlesOf(million, 5).join('\n\n').slice(0, million)
  const texts = Object.entries(hostile).map(([name, make]) => [name, make(million)] as const)
  const works = Object.fromEntries(texts.map(([name, text]) => [name, () => void extract(text)]))
  const taken = costs({ ordinary: () => void extract(ordinary), ...works }, 3)
  return texts.map(([name]) => atMost(name, taken[name as 'ordinary'] / taken.ordinary, 3))
}
