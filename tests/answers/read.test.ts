import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Answer, Position } from '../../src/answers/answer.ts'
import { answer } from '../../src/answers/ask.ts'
import { figureWords } from '../../src/answers/wording.ts'
import { read } from '../../src/claims/read.ts'
import { openStore } from '../../src/index/open.ts'
import type { Store } from '../../src/index/store.ts'
import { made } from '../index/made.ts'
import { seeds } from './seed-claims.ts'

/** From text to answer, with nothing made by hand: what the engine reads is what the index answers with. */
const losses = ['killed', 'wounded', 'casualties', 'missing'] as const

let store: Store
beforeAll(async () => {
  store = await openStore({ path: ':memory:' })
})
afterAll(() => store.close())

const row = (position: Position): string =>
  `${figureWords(position.figures[0]!)}, ${position.claimant.id}, ${position.role}`

const rows = (found: Answer, measure: string): string[] =>
  found.tables.filter(table => table.measure === measure).flatMap(table => table.positions.map(row))

describe('the seeds, read and answered', () => {
  beforeAll(async () => {
    for (const { document } of seeds) await store.write(null, document, read(document).claims, new Date(0))
  })

  test('losses of the North Korean soldiers', async () => {
    const found = await answer(store, { tenant: null, measures: losses })
    expect(found.subject?.name).toBe('North Korean soldiers in Kursk')
    const casualties = found.tables.find(table => table.measure === 'casualties')!
    expect(casualties.positions.map(row)).toEqual([
      '4,000, zelenskyy, standing',
      'about 3,000, nis, derived',
      'about 1,200, united-states, standing',
      'about 200, senior-ukrainian-military-official, standing',
      'at least 30, gur, incident',
      'more than 3,000, zelenskyy, superseded',
    ])
    expect(casualties.spread).toEqual({ low: 200, high: 4000, claimants: 4, origins: 4 })
    expect([casualties.positions[0]!.carriers.length, casualties.positions[0]!.origins]).toEqual([2, 1])
    const killed = found.tables.find(table => table.measure === 'killed')!
    expect(killed.positions.map(each => `${each.low} ${each.claimant.name} ${each.role}`)).toEqual([
      '1000 news report standing',
      '300 National Intelligence Service of South Korea (NIS) standing',
      '100 National Intelligence Service of South Korea (NIS) superseded',
    ])
    const wounded = found.tables.find(table => table.measure === 'wounded')!
    expect(
      wounded.positions.filter(each => each.claimant.id === 'nis').map(each => `${each.low} ${each.role}`),
    ).toEqual(['2700 standing', '1000 superseded'])
    expect(rows(found, 'missing')).toEqual(['3, gur, incident'])
  })

  test('nothing of the teasers below the first of them', async () => {
    const terms = [{ any: new Set(['california', 'wildfire']), all: [] }]
    expect(await store.subjects({ tenant: null, terms })).toEqual([])
    expect(await store.subjects({ tenant: null, terms: [{ any: new Set(['kursk']), all: [] }] })).not.toEqual([])
  })
})

/** Stories that stay apart in one index, each with what it says. */
const stories: readonly (readonly [published: string, text: string])[] = [
  [
    '2025-03-04',
    'Strong earthquake hits Nepal\n\nA strong earthquake in western Nepal has killed at least 53 people and injured 62, police said on Tuesday.',
  ],
  [
    '2025-03-05',
    'Nepal counts its dead\n\nThe death toll from the earthquake in Nepal has risen to 126, police said on Wednesday.',
  ],
  [
    '2023-09-09',
    'Morocco in mourning\n\nAn earthquake in Morocco killed more than 2,000 people, the interior ministry said on Saturday.',
  ],
  [
    '2025-03-06',
    'Bombs fall on Zaporizhzhia\n\nA bomb attack on Zaporizhzhia killed 13 people on Wednesday, the governor said.',
  ],
  ['2025-03-22', 'Night of drones\n\nA drone strike on Zaporizhzhia killed four people on Friday, the governor said.'],
  [
    '2025-03-07',
    'Another day of war in Gaza\n\nMore than 46,000 Palestinians have been killed in Gaza since the war began, the Gaza health ministry said on Thursday.\n\nAn air strike on Khan Younis killed eight people on Thursday, medics said.',
  ],
]

describe('stories side by side', () => {
  let index: Store
  beforeAll(async () => {
    index = await openStore({ path: ':memory:' })
    for (const [published, text] of stories) {
      const document = made(text.slice(0, 20), text, { published })
      await index.write(null, document, read(document).claims, new Date(0))
    }
  })
  afterAll(() => index.close())

  const killed = async (question: object): Promise<string[]> => {
    const found = await answer(index, { tenant: null, measures: ['killed'], ...question })
    return found.tables.flatMap(table => table.positions.map(each => figureWords(each.figures[0]!)))
  }

  test.each([
    [{ place: 'Nepal' }, ['126', 'at least 53']],
    [{ place: 'Morocco' }, ['more than 2,000']],
    [{ place: 'Khan Younis' }, ['8']],
    [{ who: 'Palestinians' }, ['more than 46,000']],
    [{ who: 'earthquake', place: 'nepal' }, ['126', 'at least 53']],
  ])('%j', async (question, figures) => expect(await killed(question)).toEqual(figures))

  test('two attacks on one city are two subjects, and one names the other', async () => {
    const first = await answer(index, { tenant: null, measures: ['killed'], place: 'Zaporizhzhia' })
    expect(first.others).toHaveLength(1)
    const second = await answer(index, { tenant: null, measures: ['killed'], subject: first.others[0]!.id })
    const figures = [first, second].flatMap(found => found.tables[0]!.positions.map(each => each.low))
    expect(figures.sort()).toEqual([13, 4])
  })
})
