import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DispatchContext, dispatch } from '../../src/chat/dispatch.ts'
import type { Claim } from '../../src/claims/claim.ts'
import type { Store } from '../../src/index/store.ts'
import type { Message } from '../../src/messages/message.ts'
import { renderSlack } from '../../src/messages/slack.ts'
import { renderTerminal } from '../../src/messages/terminal.ts'
import { madeUpContext } from './context.ts'
import { army, madeUpIndex, monitor, story } from './made-up-index.ts'

let store: Store
let context: DispatchContext

const said = (words: string, sentence: string, claim: Partial<Claim>) => ({ words, sentence, claim })
const on = (day: string): Pick<Claim, 'asOf'> => ({ asOf: { from: day, to: day } })

const stories = [
  story('december.txt', { outlet: 'Evening Post', published: '2024-12-20' }, [
    said('more than 3,000', 'The army spoke of more than 3,000 rebel fighters killed in Port Vell.', {
      low: 3000,
      bound: 'more-than',
      source: army,
    }),
    said('900', 'The monitor had counted 900 rebel fighters killed in Port Vell by December 18.', {
      low: 900,
      high: 900,
      source: monitor,
      ...on('2024-12-18'),
    }),
  ]),
  story('january.txt', { outlet: 'Evening Post', published: '2025-01-15' }, [
    said('3,800', 'On January 14 the army lowered its count of rebel fighters killed in Port Vell to 3,800.', {
      low: 3800,
      high: 3800,
      source: army,
      ...on('2025-01-14'),
    }),
    said('12', 'Twelve rebel fighters died in Port Vell on January 14 when 12 of them tried to leave.', {
      low: 12,
      high: 12,
      source: army,
      scope: 'incident',
      ...on('2025-01-14'),
    }),
  ]),
]

beforeAll(async () => {
  store = await madeUpIndex()
  for (const { document, claims } of stories) await store.write(null, document, claims, new Date('2025-01-16'))
  context = madeUpContext(store)
})

afterAll(() => store.close())

const ask = (line: string): Promise<Message> => dispatch(line, context)
const read = async (line: string): Promise<string> => renderTerminal(await ask(line), { width: 300, color: false })

describe('/timeline', () => {
  test('every figure by day, with what it replaced and by how much', async () => {
    const shown = await read('/timeline measure:killed')
    expect(shown).toContain(
      'Killed: Arland army up from more than 3,000 (by 20 December 2024) to 3,800 (14 January 2025) in 2 steps; Vell Monitor up from 900 (18 December 2024) to about 1,200 (by 12 January 2025).',
    )
    expect(shown).toContain('Lowered on the way: Arland army from 4,000 to 3,800 (14 January 2025).')
    const days = [...shown.matchAll(/^ +(?:about |more than )?[\d,]+ {2}.*$/gm)].map(([row]) =>
      row.replace(/\s+/g, ' '),
    )
    expect(days.map(row => row.replace(/ (?:Evening|Morning).*/, '').trim())).toEqual([
      '900 Vell Monitor 18 Dec 2024',
      'more than 3,000 Arland army by 20 Dec 2024',
      '4,000 Arland army 9 Jan 2025',
      'about 1,200 Vell Monitor, via Wire Service by 12 Jan 2025',
      '3,800 Arland army 14 Jan 2025',
      '12 Arland army 14 Jan 2025',
    ])
    for (const mark of [
      'up 1,000 from more than 3,000 by 20 Dec 2024',
      'down 200 from 4,000 on 9 Jan 2025',
      'up 300 from 900 on 18 Dec 2024',
      'one engagement, not a total',
    ])
      expect(shown).toContain(mark)
  })

  test('narrows as every question does, and leads back to what stands', async () => {
    const message = await ask('/timeline measure:killed since:2025 source:army')
    const shown = renderTerminal(message, { width: 300, color: false })
    expect(shown).not.toMatch(/900|1,200|more than 3,000/)
    expect(shown).toContain('down 200 from 4,000')
    expect(shown).toContain('Figures whose date is unknown are left out here.')
    const current = message.controls.find(each => each.label === 'Current figures')
    expect(current).toMatchObject({
      kind: 'button',
      command: expect.stringMatching(/^\/figures measure:killed subject:/),
    })
    expect((await ask(String(current?.kind === 'button' && current.command))).tone).toBe('answer')
  })

  test('says how many figures have no date', async () => {
    expect(await read('/timeline measure:deployed')).toContain('This figure has no date.')
  })

  test('says that no figure has a date, and why there is no picture then', async () => {
    const undated = story('undated.txt', {}, [
      said('70', 'The army said 70 fishermen were killed.', {
        low: 70,
        high: 70,
        counted: { text: 'fishermen', id: ':fishermen' },
      }),
      said('90', 'The monitor said 90 fishermen were killed.', {
        low: 90,
        high: 90,
        source: monitor,
        counted: { text: 'fishermen', id: ':fishermen' },
      }),
    ])
    await store.write(null, undated.document, undated.claims, new Date('2025-01-16'))
    const shown = await read('/timeline who:fishermen chart:true')
    expect(shown).toContain('None of these figures has a date.')
    expect(shown).toContain('a picture needs two figures of one kind with a date.')
    await store.retract(null, 'undated.txt', new Date('2025-01-16'))
  })

  test('without a measure, every one', async () => {
    const shown = await read('/timeline')
    for (const heading of ['Killed', 'Captured', 'Deployed']) expect(shown).toMatch(new RegExp(`^${heading}$`, 'm'))
  })

  test.each([
    ['/timeline who:penguins', 'No figure about penguins'],
    ['/timeline since:2026 until:2024', 'The other way round?'],
  ])('%s says what is wrong', async (line, words) => {
    expect((await ask(line)).tone).toBe('notice')
    expect(await read(line)).toContain(words)
  })

  test('as data: steps that point at the positions of their table', async () => {
    const data = JSON.parse(JSON.stringify((await ask('/timeline measure:killed')).data))
    const [{ positions, steps }] = data.subjects[0].tables
    const ids = new Set(positions.map(({ id }: { id: string }) => id))
    expect(steps.map(({ direction, by }: { direction: string; by: number }) => [direction, by])).toEqual([
      [null, null],
      [null, null],
      ['up', 1000],
      ['up', 300],
      ['down', 200],
      [null, null],
    ])
    for (const { position, before } of steps) {
      expect(ids).toContain(position)
      if (before !== null) expect(ids).toContain(before.position)
    }
  })
})

describe('/history', () => {
  test("one claimant's figures, and nobody else's", async () => {
    const shown = await read('/history source:Monitor')
    expect(shown).toContain('History of Vell Monitor')
    expect(shown).toContain('One figure has no date: it stands at the end.')
    expect(shown).toContain('up 300 from 900 on 18 Dec 2024')
    expect(shown).toContain('more than 10,000')
    expect(shown).not.toMatch(/Arland|3,800/)
  })

  test('the documents behind each figure', async () => {
    const copy = 'The monitor had counted 900 rebel fighters killed in Port Vell by December 18.'
    const { document, claims } = story('copy.txt', { outlet: 'Coast Radio', published: '2025-01-16' }, [
      said('900', copy, { low: 900, high: 900, source: monitor, ...on('2024-12-18') }),
    ])
    await store.write(null, document, claims, new Date('2025-01-17'))
    expect(await read('/history source:Monitor')).toMatch(
      /900 .*(?:Evening Post, Coast Radio|Coast Radio, Evening Post) \(one origin\)/,
    )
    expect(await read('/timeline measure:killed')).toMatch(
      /900 .*(?:Evening Post|Coast Radio) and 1 more \(one origin\)/,
    )
  })

  test('two documents of one outlet are told apart by their days', async () => {
    const sentence = 'The monitor had counted 900 rebel fighters killed in Port Vell by December 18.'
    const { document, claims } = story('later.txt', { outlet: 'Coast Radio', published: '2025-01-18' }, [
      said('900', sentence, { low: 900, high: 900, source: monitor, ...on('2024-12-18') }),
    ])
    await store.write(null, document, claims, new Date('2025-01-19'))
    const shown = await read('/history source:Monitor')
    expect(shown).toContain('Coast Radio (18 Jan 2025)')
    expect(shown).toContain('Coast Radio (16 Jan 2025)')
    expect(shown).not.toContain('Evening Post (2')
  })

  test('on Slack, where tables become one, every row says of which subject it is', async () => {
    const sentence = 'The monitor said 15 sailors were killed.'
    const { document, claims } = story('sailors.txt', {}, [
      said('15', sentence, { low: 15, high: 15, source: monitor, counted: { text: 'sailors', id: ':sailors' } }),
    ])
    await store.write(null, document, claims, new Date('2025-01-16'))
    const line = '/history source:Monitor measure:killed'
    const shown = JSON.stringify(renderSlack(await ask(line), { invocation: line, page: 0 }).blocks)
    expect(shown).toContain(' killed: Sailors in Port Vell')
    expect(shown).toContain(' killed: Rebel fighters in Port Vell')
    await store.retract(null, 'sailors.txt', new Date('2025-01-16'))
  })

  test('is of somebody', async () => {
    expect((await ask('/history')).title).toContain('source:')
    const message = await ask('/history source:Monitro')
    expect(message.controls).toContainEqual({
      kind: 'button',
      label: 'Did you mean Vell Monitor?',
      command: '/history source:"Vell Monitor"',
    })
  })
})

describe('/ask', () => {
  test('how a figure changed is shown as it moved', async () => {
    const shown = await read('/ask question:"has the monitor\'s figure of rebel fighters killed changed?"')
    expect(shown).toContain('Killed: Vell Monitor up from 900 (18 December 2024) to about 1,200 (by 12 January 2025).')
    expect(shown).toContain('up 300 from 900 on 18 Dec 2024')
  })
})
