import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Answer, Position, Table } from '../../src/answers/answer.ts'
import { answer } from '../../src/answers/ask.ts'
import { knownValues, sources } from '../../src/answers/known.ts'
import type { Question } from '../../src/answers/question.ts'
import { dayWords, figureWords, periodWords } from '../../src/answers/wording.ts'
import { openStore } from '../../src/index/open.ts'
import type { Store } from '../../src/index/store.ts'
import { seeds } from './seed-claims.ts'

let store: Store
beforeAll(async () => {
  store = await openStore({ path: ':memory:' })
  for (const { document, claims } of seeds) await store.write(null, document, claims, new Date(0))
})
afterAll(() => store.close())

const losses = ['killed', 'wounded', 'casualties', 'missing'] as const
const ask = (question: Partial<Question> = {}): Promise<Answer> =>
  answer(store, { tenant: null, measures: losses, ...question })

const day = ({ day: { known, from, to } }: Position): string =>
  to === null ? 'unknown' : known === 'published' ? `by ${dayWords(to)}` : periodWords(from, to)

const row = (position: Position): string =>
  [position.figures.map(figureWords).join(' / '), position.claimant.id, day(position), position.role].join(', ')

const tableOf = (found: Answer, measure: string): Table => found.tables.find(table => table.measure === measure)!

describe('/casualties on the seeds', () => {
  test('is about one subject, and nothing else matches', async () => {
    const found = await ask()
    expect(found.subject).toMatchObject({ name: 'North Korean soldiers in Kursk', nature: 'running' })
    expect(found.tables.map(table => table.measure)).toEqual(losses)
    expect(found.others).toEqual([])
    expect(found.nothing).toBeNull()
  })

  test('killed or wounded', async () => {
    const table = tableOf(await ask(), 'casualties')
    expect(table.positions.map(row)).toEqual([
      '4,000, zelenskyy, 9 January 2025, standing',
      'about 3,000 / at least 3,000, nis, unknown, derived',
      'about 1,200, united-states, by 12 January 2025, standing',
      'about 200, senior-ukrainian-military-official, by 11 January 2025, standing',
      'at least 30, gur, 14–15 December 2024, incident',
      'more than 3,000, zelenskyy, by 27 December 2024, superseded',
    ])
    const [zelenskyy, nis, us, , , before] = table.positions
    expect([zelenskyy!.carriers.length, zelenskyy!.origins]).toEqual([2, 1])
    expect([us!.carriers.length, us!.origins]).toEqual([2, 1])
    expect(nis!.derivedFrom).toHaveLength(2)
    expect(before!.supersededBy).toBe(zelenskyy!.id)
    expect(table.spread).toEqual({ low: 200, high: 4000, claimants: 4, origins: 4 })
  })

  test('which of them conflict', async () => {
    const table = tableOf(await ask(), 'casualties')
    const names = new Map(table.positions.map(each => [each.id, `${each.claimant.id} ${each.low}`]))
    const relations = table.relations.map(each => `${names.get(each.a)} ${each.verdict} ${names.get(each.b)}`)
    expect(relations).toEqual([
      'zelenskyy 4000 compatible nis 3000',
      'zelenskyy 4000 conflict united-states 1200',
      'zelenskyy 4000 conflict senior-ukrainian-military-official 200',
      'nis 3000 conflict united-states 1200',
      'nis 3000 conflict senior-ukrainian-military-official 200',
      'united-states 1200 conflict senior-ukrainian-military-official 200',
      'gur 30 not-comparable zelenskyy 4000',
      'zelenskyy 3000 superseded zelenskyy 4000',
    ])
  })

  test('killed, wounded, missing', async () => {
    const found = await ask()
    expect(tableOf(found, 'killed').positions.map(row)).toEqual([
      'about 1,000, a-news-report, unknown, standing',
      'about 300 / at least 300, nis, unknown, standing',
      'at least 100, nis, by 27 December 2024, superseded',
    ])
    expect(tableOf(found, 'wounded').positions.map(row)).toEqual([
      '2,700 / at least 2,700, nis, unknown, standing',
      'at least 1,000, nis, by 27 December 2024, superseded',
    ])
    expect(tableOf(found, 'missing').positions.map(row)).toEqual(['3, gur, 14–15 December 2024, incident'])
  })

  test('in three sentences', async () => {
    expect((await ask()).summary).toEqual([
      'Killed or wounded: current figures run from about 200 (senior Ukrainian military official) to 4,000 (Volodymyr Zelenskyy), across 4 claimants, 4 origins.',
      'In conflict: about 200 with 4,000, about 3,000 (NIS) and about 1,200 (United States), 1,000 to 3,800 apart; about 1,200 with 4,000 and about 3,000, 1,800 to 2,800 apart; about 3,000 has no date and may be older; about 1,000 killed (a news report) alone are more than about 200 killed or wounded (senior Ukrainian military official).',
      'At least 3,000 (NIS) leaves room for 4,000.',
    ])
    expect(tableOf(await ask(), 'missing').summary).toEqual([
      'Missing: no running total, only single engagements: 3 (GUR, 14–15 December 2024).',
    ])
    expect(tableOf(await ask(), 'wounded').summary).toEqual([
      'Wounded: 2,700 (NIS), date unknown; nobody else gives a current figure.',
    ])
  })
})

describe('other questions to the seeds', () => {
  test('how many were sent: a part is no total, and the other army is another subject', async () => {
    const found = await ask({ measures: ['deployed'] })
    expect(tableOf(found, 'deployed').positions.map(row)).toEqual([
      '10,000 to 12,000, ukraine, by 11 January 2025, standing',
      'about 12,000, gur, 24 October 2024, standing',
      '500, gur, by 27 December 2024, part',
      '3, gur, by 27 December 2024, part',
    ])
    expect(found.others.map(each => each.name)).toEqual(['Soldiers of Russia in Kursk'])
    const other = await ask({ measures: ['deployed'], subject: found.others[0]!.id })
    expect(tableOf(other, 'deployed').positions.map(row)).toEqual([
      '50,000, new-york-times, by 27 December 2024, standing',
    ])
  })

  test('who was captured: one engagement, whoever tells of it', async () => {
    const table = tableOf(await ask({ measures: ['captured'] }), 'captured')
    expect(table.positions.every(each => each.role === 'incident' && each.low === 2)).toBe(true)
    expect(table.relations.filter(each => each.verdict === 'conflict')).toEqual([])
    expect(table.spread).toBeNull()
  })

  test('percent and square kilometers are two tables', async () => {
    const found = await ask({ measures: ['territory'] })
    expect(found.tables.map(table => [table.unit, table.positions.length])).toEqual([
      ['%', 1],
      ['km2', 1],
    ])
  })

  const asked: readonly (readonly [Partial<Question>, readonly string[]])[] = [
    [{ source: 'Zelensky' }, ['zelenskyy']],
    [{ source: 'volodymyr zelenskyy' }, ['zelenskyy']],
    [{ source: 'NIS' }, ['nis']],
    [{ source: 'Seoul' }, ['nis']],
    [{ source: 'south korea' }, ['nis']],
    [{ source: "South Korea's intelligence service" }, ['nis']],
    [{ source: 'ukraine' }, ['gur', 'senior-ukrainian-military-official', 'zelenskyy']],
    [{ source: 'US' }, ['united-states']],
    [{ source: 'american' }, ['united-states']],
    [{ source: 'intelligence' }, ['gur', 'nis']],
    [{ source: 'official' }, ['senior-ukrainian-military-official']],
  ]
  test.each(asked)('%j is answered by %j', async (question, claimants) => {
    const found = await ask(question)
    const names = found.tables.flatMap(table => table.positions.map(each => each.claimant.id))
    expect([...new Set(names)].sort()).toEqual(claimants)
  })

  test.each([
    [{ who: 'North Korean soldiers' }, 'North Korean soldiers in Kursk', losses],
    [{ who: 'north korean troops' }, 'North Korean soldiers in Kursk', losses],
    [{ who: 'DPRK soldiers' }, 'North Korean soldiers in Kursk', losses],
    [{ who: 'north koreans' }, 'North Korean soldiers in Kursk', losses],
    [{ who: 'soldiers', place: 'kursk' }, 'North Korean soldiers in Kursk', losses],
    [{ place: 'Kursk' }, 'North Korean soldiers in Kursk', losses],
    [{ who: 'russian soldiers', measures: [] }, 'Soldiers of Russia in Kursk', ['deployed']],
    [{ who: 'land', measures: [] }, 'Land in Kursk', ['territory', 'territory']],
    [{ subject: 'North Korean soldiers in Kursk' }, 'North Korean soldiers in Kursk', losses],
  ] as const)('%j is about %s', async (question, name, measures) => {
    const found = await ask(question)
    expect(found.subject?.name).toBe(name)
    expect(found.tables.map(table => table.measure)).toEqual(measures)
  })

  test('every name of a subject finds it again', async () => {
    for (const { name } of await store.subjects({ tenant: null }))
      expect((await ask({ measures: [], who: name })).subject?.name).toBe(name)
  })

  test('since and until go by the day of a figure', async () => {
    const rows = async (question: Partial<Question>) =>
      (await ask({ measures: ['casualties'], ...question })).tables.flatMap(table =>
        table.positions.map(each => `${each.claimant.id} ${each.low}`),
      )
    expect(await rows({ since: '2025-01-10' })).toEqual([
      'united-states 1200',
      'senior-ukrainian-military-official 200',
    ])
    expect(await rows({ until: '2024-12-31' })).toEqual(['zelenskyy 3000', 'nis 1100', 'gur 30'])
    expect(await rows({ since: '2025-01-01', until: '2025-01-09' })).toEqual(['zelenskyy 4000'])
  })
})

describe('when there is nothing', () => {
  test.each([
    [{ source: 'Russia' }, 'No figure from Russia in the index. Figures come from'],
    [
      { source: 'russia', who: 'north korean soldiers' },
      'No figure from Russia about north korean soldiers in the index. Figures about them come from',
    ],
    [{ source: 'UNICEF' }, 'No figure from UNICEF in the index.'],
    [{ source: 'NYT' }, 'No figure from NYT (killed, wounded, killed or wounded and missing) in the index.'],
    [
      { who: 'martians' },
      'No figure about martians (killed, wounded, killed or wounded and missing) in the index. It has figures about North Korean soldiers in Kursk.',
    ],
    [{ who: 'martians', measures: [] }, 'No figure about martians in the index.'],
    [{ place: 'Osaka' }, 'No figure about Osaka'],
    [{ measures: ['displaced'] }, 'No figure for displaced in the index. It has figures for killed, wounded'],
    [
      { since: '2025-02-01' },
      'No figure since 1 February 2025 in the index. The newest one that fits is of 12 January 2025.',
    ],
    [
      { who: 'north korean soldiers', subject: 'gone' },
      'No subject “gone” in the index. It has figures about North Korean soldiers in Kursk.',
    ],
    [
      { subject: 'North Korean soldiers in Kursk', source: 'Russia' },
      'No figure from Russia about North Korean soldiers in Kursk in the index.',
    ],
  ] as const)('%j: %s', async (question, words) => {
    const found = await ask(question as Partial<Question>)
    expect(found.nothing).toContain(words)
    expect([found.subject, found.tables, found.summary, found.others]).toEqual([null, [], [], []])
  })

  test('in an empty index', async () => {
    const empty = await openStore({ path: ':memory:' })
    expect((await answer(empty, { tenant: null, measures: [] })).nothing).toBe('The index holds no figures yet.')
    expect(await knownValues(empty, null, 'who', '')).toEqual([])
    await empty.close()
  })
})

describe('completion', () => {
  test.each([
    ['who', 'nor', 'North Korean soldiers in Kursk'],
    ['who', '', 'North Korean soldiers in Kursk'],
    ['who', 'kursk', 'North Korean soldiers in Kursk'],
    ['source', 'zel', 'Volodymyr Zelenskyy'],
    ['source', 'Zelensky', 'Volodymyr Zelenskyy'],
    ['source', 'seoul', 'National Intelligence Service of South Korea (NIS)'],
    ['source', 'nis', 'National Intelligence Service of South Korea (NIS)'],
    ['place', 'k', 'Kursk'],
    ['place', 'russia', 'Kursk'],
  ] as const)('%s: %j offers %s first', async (choice, typed, value) => {
    expect((await knownValues(store, null, choice, typed))[0]).toBe(value)
  })
  test('offers nothing that is not there', async () => {
    expect(await knownValues(store, null, 'source', 'peskov')).toEqual([])
  })
  test('every value it offers has an answer', async () => {
    for (const choice of ['who', 'source', 'place'] as const)
      for (const value of await knownValues(store, null, choice, ''))
        expect((await ask({ measures: [], [choice]: value })).nothing, `${choice}: ${value}`).toBeNull()
  })
})

test('sources: how often, and when last', async () => {
  const [first] = await sources(store, null)
  expect(first).toMatchObject({ key: 'nis', claims: 12, documents: 4, latest: '2025-01-12' })
})
