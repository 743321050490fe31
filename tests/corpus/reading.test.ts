import { expect, test } from 'vitest'
import { read } from '../../src/claims/read.ts'
import { type GoldDocument, halves, readCorpus, readPhrasings } from './read.ts'
import { levels, score } from './score.ts'

/**
 * How well the engine reads, printed by every run of the tests. A floor is a little below what was last measured: it
 * fails when a change loses what was gained, and is raised by hand, with docs/reading.md, when a gain is there to stay.
 */
const corpora: { name: string; documents: GoldDocument[]; floor: { figureAndMeasure: number; joint: number } }[] = [
  { name: 'news, practice', documents: readCorpus('practice'), floor: { figureAndMeasure: 95.5, joint: 94 } },
  { name: 'news, practice 2', documents: readCorpus('practice-2'), floor: { figureAndMeasure: 93, joint: 88 } },
  { name: 'news, practice 3', documents: readCorpus('practice-3'), floor: { figureAndMeasure: 92, joint: 86 } },
  { name: 'news, practice 4', documents: readCorpus('practice-4'), floor: { figureAndMeasure: 94, joint: 90 } },
  { name: 'news, practice 5', documents: readCorpus('practice-5'), floor: { figureAndMeasure: 94, joint: 90 } },
  { name: 'news, held out', documents: readCorpus('held-out'), floor: { figureAndMeasure: 85, joint: 79 } },
  { name: 'phrasings, practice', documents: readPhrasings('practice'), floor: { figureAndMeasure: 95, joint: 92 } },
  { name: 'phrasings, held out', documents: readPhrasings('held-out'), floor: { figureAndMeasure: 88, joint: 83 } },
]

test('both halves hold documents', () => {
  expect(halves.map(half => readCorpus(half).length)).toEqual([30, 30])
  for (const half of halves) expect(readPhrasings(half).length).toBeGreaterThan(400)
})

test.each(corpora)('reading of $name', ({ name, documents, floor }) => {
  const found = documents.flatMap(document => read(document).claims.map(claim => ({ document: document.id, ...claim })))
  for (const level of ['figureAndMeasure', 'joint'] as const) {
    const { precision, recall, f1 } = score(documents, found, levels[level])
    console.log(`${name}, ${level}: P ${precision.toFixed(1)} R ${recall.toFixed(1)} F1 ${f1.toFixed(1)}`)
    expect(f1).toBeGreaterThan(floor[level])
  }
})
