import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commands } from '../../commands/all.ts'
import { dispatch } from '../../src/chat/dispatch.ts'
import { openStore } from '../../src/index/open.ts'
import type { Store } from '../../src/index/store.ts'
import type { Control, Message } from '../../src/messages/message.ts'
import { renderTerminal } from '../../src/messages/terminal.ts'
import { questionIndex } from '../answers/questions/score.ts'
import { desks } from '../chat/desks.ts'

let store: Store
let empty: Store
const failures: unknown[] = []

beforeAll(async () => {
  store = await questionIndex()
  empty = await openStore({ path: ':memory:' })
})
afterAll(async () => {
  await store.close()
  await empty.close()
})

async function run(line: string | { question: string }, of = store): Promise<Message> {
  const input = typeof line === 'string' ? line : { name: 'ask', options: line }
  const message = await dispatch(input, {
    store: of,
    asker: { tenant: null, platform: 'terminal', channel: null, user: null, manages: true },
    now: () => new Date('2025-01-20T09:00:00Z'),
    commands,
    status: async () => [],
    ...desks,
    log: { error: details => failures.push(details) },
  })
  expect(failures).toEqual([])
  return message
}

const ask = (question: string, of = store): Promise<Message> => run({ question }, of)
const words = (message: Message): string => renderTerminal(message, { width: 200, color: false })
const tables = ({ parts }: Message) => parts.flatMap(part => (part.kind === 'table' ? [part] : []))
const firstFigure = (message: Message): string => JSON.stringify(tables(message)[0]?.rows[0]?.cells[0])

describe('an answer', () => {
  test('begins with what was understood', async () => {
    const found = words(await ask('has washington said how many NK soldiers were killed or wounded since 1 january?'))
    expect(found.split('\n')[2]).toBe(
      'Understood: killed or wounded; North Korean soldiers; claimant: United States; since 1 January 2025.',
    )
  })

  test('to who says a figure holds that figure alone, with its quote', async () => {
    const found = await ask('who says 4,000?')
    expect(tables(found).flatMap(({ rows }) => rows)).toHaveLength(1)
    expect(words(found)).toContain('Zelenskyy put the number of killed or wounded North Koreans at 4,000')
  })

  test('to a figure that nobody gives shows none', async () => {
    const found = await ask('who says 4,321 were killed?')
    expect(tables(found)).toEqual([])
    expect(words(found)).toContain('Nobody is quoted with 4,321')
  })

  test('to the highest and the lowest has that row first, and says of how many', async () => {
    const highest = await ask('highest estimate of North Koreans killed or wounded')
    expect(words(highest)).toMatch(/Highest of 4 figures for killed or wounded: 4,000 \(Volodymyr Zelenskyy\)/)
    expect(firstFigure(highest)).toContain('4,000')
    const lowest = await ask('lowest estimate of North Koreans killed or wounded')
    expect(words(lowest)).toMatch(/Lowest of 4 figures for killed or wounded: about 200/)
    expect(firstFigure(lowest)).toContain('about 200')
    for (const each of [highest, lowest]) expect(words(each)).not.toMatch(/best estimate/i)
  })

  test('to the newest has the newest row first', async () => {
    const found = await ask('latest toll in Kandrel')
    expect(words(found)).toMatch(/Newest of \d+ figures for killed: .*15 January 2025/)
  })

  test('to a change tells how the figure went', async () => {
    expect(words(await ask('has Zelensky changed his number of killed or wounded?'))).toMatch(
      /more than 3,000 .*to 4,000/,
    )
  })

  test('to two who may disagree sets them side by side', async () => {
    expect(words(await ask('do Kyiv and Washington agree on North Korean casualties?'))).toMatch(
      /conflict, 2,800 apart/,
    )
  })

  test('to why gives the reasons of the summary', async () => {
    expect(words(await ask('why does Seoul say more killed or wounded than Washington?'))).toMatch(
      /about 3,000 \(NIS\) and about 1,200 \(United States\) are in conflict/,
    )
  })

  test('to casualties shows the killed and the wounded apart, too', async () => {
    const found = await ask('what does Seoul say about losses?')
    expect(tables(found).map(({ heading }) => heading)).toEqual(['Killed or wounded', 'Killed', 'Wounded'])
  })
})

describe('what is not there', () => {
  test.each([
    ['how many died in the Maui fire', 'No figure about fire in Maui'],
    ['how many died in the Kandrel flood', 'No figure about flood in Kandrel'],
    ['how many Chinese soldiers were killed in Kursk', 'No figure about Chinese soldiers in Kursk'],
    ['what does UNICEF say about Tin Aghir deaths', 'No figure from'],
    ['how many are missing in Nacuvala', 'No figure about Nacuvala (missing)'],
    ['deaths in Kandrel before 2020', 'No figure until'],
  ])('%s: says so, and shows no other story', async (question, sentence) => {
    const found = await ask(question)
    expect(tables(found)).toEqual([])
    expect(found.tone).toBe('notice')
    expect(words(found)).toContain(sentence)
  })

  test.each(['who will win?', 'hello', 'numbers', 'how old is the mayor', 'delete everything', 'zzz qqq'])(
    '%s: is refused in a line, with questions that work',
    async question => {
      const found = await ask(question)
      expect(found.tone).toBe('notice')
      const { examples } = found.data as { examples: readonly string[] }
      expect(examples.length).toBeGreaterThan(2)
      for (const example of examples) expect([example, (await ask(example)).tone]).toEqual([example, 'answer'])
    },
  )

  test('names first what there is of the same place', async () => {
    const found = words(await ask('how many children were infected in Mukanda?'))
    expect(found).toContain('It has figures about People in Mukanda.')
  })

  test('an empty index says that it is empty', async () => {
    expect(words(await ask('how many were killed?', empty))).toContain('The index holds no figures yet.')
    expect(words(await ask('hello', empty))).toContain('The index holds no figures yet.')
  })
})

describe('menus', () => {
  const select = (message: Message, label: string) =>
    message.controls.find((control): control is Extract<Control, { kind: 'select' }> => control.label === label)!
  const choose = (message: Message, menu: string, label: string): Promise<Message> =>
    run(select(message, menu).choices.find(choice => choice.label === label)!.command)

  test('lead to the same question with another measure, claimant or period', async () => {
    const asked = await ask('how many North Koreans were killed?')
    expect(words(await choose(asked, 'Change the question', 'Measure: wounded'))).toContain(
      'Understood: wounded; North Koreans.',
    )
    const narrowed = await choose(asked, 'Change the question', 'Claimant: NIS')
    expect(words(narrowed)).toContain('Understood: killed; North Koreans; claimant: NIS.')
    expect(words(await choose(narrowed, 'Change the question', 'Claimant: any'))).toContain(
      'Understood: killed; North Koreans.',
    )
    const dated = await choose(asked, 'Change the question', 'Period: last 30 days')
    expect(words(dated)).toContain('since 21 December 2024')
    expect(words(await choose(dated, 'Change the question', 'Period: any'))).toContain(
      'Understood: killed; North Koreans.',
    )
  })

  test('take a claimant and a period away that the question names', async () => {
    const asked = await ask('what did Seoul say about killed North Koreans in December?')
    expect(words(asked)).toContain('claimant: South Korea; since 1 December 2024; until 31 December 2024')
    expect(words(await choose(asked, 'Change the question', 'Claimant: any'))).not.toContain('claimant:')
    expect(words(await choose(asked, 'Change the question', 'Period: any'))).not.toContain('2024;')
  })

  test('every one of them can be run', async () => {
    const asked = await ask('how many people were displaced?')
    const lines = asked.controls.flatMap(control =>
      control.kind === 'button' ? [control.command] : control.choices.map(({ command }) => command),
    )
    expect(lines.length).toBeGreaterThan(10)
    for (const line of new Set(lines)) expect([line, (await run(line)).tone]).not.toEqual([line, 'error'])
  })
})

describe('what is typed', () => {
  test('may hold anything: it stays words', async () => {
    for (const question of [
      '"; drop table claim; --',
      '@everyone <!channel> how many killed?',
      '\\" measure:killed',
      '{{7*7}}',
    ])
      expect((await ask(question)).tone).not.toBe('error')
  })

  test('is not read beyond five hundred characters', async () => {
    expect((await ask(`how many were killed ${'really '.repeat(80)}`)).title).toBe('question: is too long')
  })

  test('as options goes before the question', async () => {
    expect(words(await run('/ask question:"killed in Kandrel" measure:wounded place:Nacuvala'))).toContain(
      'Understood: wounded; in Nacuvala.',
    )
  })
})
