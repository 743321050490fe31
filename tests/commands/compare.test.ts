import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compare } from '../../commands/compare.ts'
import { dispatch } from '../../src/chat/dispatch.ts'
import type { Store } from '../../src/index/store.ts'
import type { Message } from '../../src/messages/message.ts'
import { renderTerminal } from '../../src/messages/terminal.ts'
import { madeUpContext } from './context.ts'
import { madeUpIndex, story } from './made-up-index.ts'

let store: Store

const kyiv = { id: 'zelenskyy', name: 'Volodymyr Zelenskyy', text: 'He', kind: 'person', country: 'ukraine' } as const
const seoul = {
  id: 'nis',
  name: 'National Intelligence Service of South Korea (NIS)',
  text: 'NIS',
  kind: 'organisation',
  country: 'south-korea',
} as const

const told = story('told.txt', { outlet: 'Evening Post', published: '2025-01-15' }, [
  {
    words: '4,500',
    sentence: 'He spoke of 4,500 rebel fighters killed in Port Vell.',
    claim: { low: 4500, high: 4500, source: kyiv },
  },
  {
    words: '3,000',
    sentence: 'The agency spoke of 3,000 rebel fighters killed in Port Vell.',
    claim: { low: 3000, high: 3000, source: seoul },
  },
])

const elm = {
  place: { name: 'Elm Bay', id: 'elm-bay', country: 'arland' },
  counted: { text: 'villagers', id: ':people' },
}
const apart = story('apart.txt', { outlet: 'Evening Post', published: '2025-01-15' }, [
  {
    words: '70',
    sentence: 'He spoke of 70 villagers killed in the flood at Elm Bay.',
    claim: { ...elm, low: 70, high: 70, source: kyiv },
  },
  {
    words: '9',
    sentence: 'The agency spoke of 9 villagers missing in the flood at Elm Bay.',
    claim: { ...elm, measure: 'missing', low: 9, high: 9, source: seoul },
  },
])

beforeAll(async () => {
  store = await madeUpIndex()
  await store.write(null, apart.document, apart.claims, new Date('2025-01-15'))
  await store.write(null, told.document, told.claims, new Date('2025-01-16'))
})

afterAll(() => store.close())

const ask = (line: string): Promise<Message> => dispatch(line, madeUpContext(store))
const read = async (line: string): Promise<string> => renderTerminal(await ask(line), { width: 200, color: false })

describe('/compare', () => {
  test('sets two claimants side by side, with the way to each figure', async () => {
    const shown = await read('/compare a:army b:monitor')
    expect(shown).toContain('Arland army and Vell Monitor: Rebel fighters in Port Vell')
    expect(shown).toContain('Killed: in conflict, 2,800 apart: 4,000 (Arland army) and about 1,200 (Vell Monitor).')
    expect(shown).toMatch(
      /4,000 \(9 Jan 2025\) +about 1,200 \(by 12 Jan 2025\) +conflict, 2,800 apart +Morning Courier \w{7}; Morning Courier \w{7}/,
    )
    expect(shown).toContain('Only Arland army gives figures for captured.')
    expect(shown).toContain('Only Vell Monitor gives figures for deployed.')
    expect(shown.indexOf('\nKilled\n')).toBeLessThan(shown.indexOf('\nCaptured\n'))
  })

  test.each([
    ['/compare a:Kyiv b:Seoul', '1,500 apart: 4,500 (Volodymyr Zelenskyy) and 3,000 (NIS)'],
    ['/compare a:Zelensky b:"South Korea" who:"rebel fighters"', '1,500 apart'],
    ['/compare a:army b:monitor quotes:true', '“The monitor counts about 1,200 rebel fighters'],
    ['/compare a:army b:monitor until:2025-01-10', 'Only Arland army gives figures for killed'],
  ])('%s: claimants by any name, narrowed as every question', async (line, words) => {
    expect(await read(line)).toContain(words)
  })

  test.each([
    ['/compare a:Kyiv b:Ukraine', '“Kyiv” and “Ukraine” mean the same claimants'],
    ['/compare a:Kyiv b:Atlantis', 'No claimant is called “Atlantis”'],
    ['/compare a:army b:monitor measure:missing', 'Neither army nor monitor gives a figure of that'],
    ['/compare a:army', 'b:'],
  ])('%s says why not', async (line, words) => {
    expect((await ask(line)).tone).toBe('notice')
    expect(await read(line)).toContain(words)
  })

  test('what one gives beside what the other gives of another measure stands only where nothing meets', async () => {
    const { subjects, others, meet } = (await ask('/compare a:Kyiv b:Seoul')).data as Record<string, unknown[]>
    expect(meet).toBe(true)
    expect(subjects).toMatchObject([{ subject: { name: 'Rebel fighters in Port Vell' } }])
    expect(others).toMatchObject([{ name: expect.stringContaining('Elm Bay') }])
    const shown = await read('/compare a:Kyiv b:Seoul place:"Elm Bay"')
    expect(shown).toContain('They give no figures here that could be set against each other.')
    expect(shown).toContain('Only Volodymyr Zelenskyy gives figures for killed.')
    expect(shown).toContain('Only NIS gives figures for missing.')
  })

  test('a name typed wrong is answered with what was perhaps meant', async () => {
    const { controls } = await ask('/compare a:army b:Monitro')
    expect(controls).toContainEqual({
      kind: 'button',
      label: 'Did you mean Vell Monitor?',
      command: '/compare a:army b:"Vell Monitor"',
    })
  })

  test('both sides are completed from the claimants of the index', async () => {
    for (const option of compare.options.slice(0, 2))
      expect(await option.complete?.('Seo', madeUpContext(store))).toEqual([])
    expect(await compare.options[1]?.complete?.('kyiv', madeUpContext(store))).toEqual(['Volodymyr Zelenskyy'])
  })

  test('as a picture of both', async () => {
    expect((await ask('/compare a:army b:monitor')).controls).toContainEqual({
      kind: 'button',
      label: 'Chart',
      command: '/compare a:army b:monitor chart:true',
    })
    const { parts } = await ask('/compare a:army b:monitor chart:true')
    const charts = parts.flatMap(part => (part.kind === 'chart' ? [part.chart] : []))
    expect(charts.map(({ marks }) => marks.map(({ claimant, figure }) => [claimant, figure]))).toEqual([
      [
        ['Arland army', '4,000'],
        ['Vell Monitor', 'about 1,200'],
      ],
    ])
  })

  test('as data: pairs with their positions and relation', async () => {
    const data = JSON.parse(JSON.stringify((await ask('/compare a:army b:monitor')).data))
    expect(data).toMatchObject({ a: { name: 'Arland army', keys: ['army'] }, b: { keys: ['monitor'] }, meet: true })
    const [{ pairs }] = data.subjects[0].tables
    expect(pairs[0].relation.verdict).toBe('conflict')
    expect([pairs[0].a.figure, pairs[0].b.figure]).toEqual(['4,000', 'about 1,200'])
  })
})

describe('/ask', () => {
  test('whether two agree is shown side by side', async () => {
    const message = await ask('/ask question:"do Kyiv and Seoul agree on the rebel fighters killed?"')
    expect(renderTerminal(message, { width: 200, color: false })).toContain(
      'Killed: in conflict, 1,500 apart: 4,500 (Volodymyr Zelenskyy) and 3,000 (NIS).',
    )
    expect(message.data).toMatchObject({ understood: { intent: 'agree' }, meet: true })
  })

  test('as everybody is asked about where only one is named', async () => {
    const { data } = await ask('/ask question:"does Kyiv agree on the rebel fighters killed?"')
    expect(data).toHaveProperty('conflicts')
  })
})
