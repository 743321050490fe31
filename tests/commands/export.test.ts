import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dispatch } from '../../src/chat/dispatch.ts'
import type { Store, Tenant } from '../../src/index/store.ts'
import { largestFile } from '../../src/messages/export.ts'
import { columns } from '../../src/messages/exporting/columns.ts'
import type { Message } from '../../src/messages/message.ts'
import { readCsv, textOf } from '../messages/exporting/csv-reader.ts'
import { madeUpContext } from './context.ts'
import { army, madeUpIndex, story } from './made-up-index.ts'

let store: Store

const awkward = '=SUM(A1) was all the army wrote, "4,200", and\nit meant 4,200 rebel fighters killed; -12 @ night.'
const odd = story('odd.txt', { outlet: '@Outlet, "The"', address: 'https://odd.example/a', published: '2025-01-15' }, [
  { words: '4,200', sentence: awkward, claim: { low: 4200, high: 4200, source: army, via: ['Wire', 'AFP'] } },
])

const few = story('few.txt', { published: '2025-01-13' }, [
  {
    words: '15',
    sentence: 'Of the rebel pontoniers in Port Vell 15 were wounded, the army said.',
    claim: {
      measure: 'wounded',
      low: 15,
      high: 15,
      source: army,
      counted: { text: 'rebel pontoniers', id: 'arland:military' },
    },
  },
])

beforeAll(async () => {
  store = await madeUpIndex()
  await store.write(null, few.document, few.claims, new Date('2025-01-13'))
  await store.write(null, odd.document, odd.claims, new Date('2025-01-16'))
  const mine = story('mine.txt', { published: '2025-01-14' }, [
    { words: '7', sentence: 'The army lost 7 rebel fighters in Port Vell.', claim: { low: 7, high: 7, source: army } },
  ])
  await store.write('discord:1', mine.document, mine.claims, new Date('2025-01-16'))
})

afterAll(() => store.close())

const ask = (line: string, tenant: Tenant = null): Promise<Message> => {
  const context = madeUpContext(store)
  return dispatch(line, { ...context, asker: { ...context.asker, tenant } })
}

const contentOf = ({ files }: Message): string => String(files?.[0]?.content)

type Row = Readonly<Record<string, string | null>>

async function rowsOf(line: string, tenant?: Tenant): Promise<readonly Row[]> {
  const [head = [], ...rows] = readCsv(contentOf(await ask(line, tenant)).replace(/^\ufeff/, ''))
  expect(head).toEqual(columns.map(({ name }) => name))
  return rows.map(row => {
    expect(row).toHaveLength(head.length)
    return Object.fromEntries(row.map((cell, at) => [String(head[at]), cell]))
  })
}

describe('/export', () => {
  test('one row a claim, with its byte order mark, quotes letter for letter', async () => {
    const message = await ask('/export')
    expect(message.files?.[0]).toMatchObject({ name: 'tallywire-claims.csv', type: 'text/csv' })
    expect(contentOf(message).startsWith('\ufeffclaim,subject_id,')).toBe(true)
    const rows = await rowsOf('/export')
    const claims = await store.claims({ tenant: null })
    expect(rows.map(({ claim }) => claim).sort()).toEqual(claims.map(({ id }) => id).sort())
    for (const { id, quote } of claims)
      expect(textOf(rows.find(({ claim }) => claim === id)?.quote ?? null)).toBe(quote.text)
    expect(message.data).toEqual({
      export: { file: 'tallywire-claims.csv', claims: claims.length, subjects: expect.any(Number) },
    })
  })

  test('nothing that a document says is a formula', async () => {
    const row = (await rowsOf('/export')).find(({ document_id }) => document_id === 'odd.txt')
    expect(row).toMatchObject({
      quote: `'${awkward}`,
      outlet: `'@Outlet, "The"`,
      relays: 'Wire; AFP',
      low: '4200',
      subset: 'false',
      role: 'standing',
      superseded_by: null,
      corrected_by: null,
    })
    expect(row?.link).toMatch(/^https:\/\/odd\.example\/a#:~:text=/)
  })

  test('what was superseded says by which claim', async () => {
    const rows = await rowsOf('/export measure:killed source:army')
    const [now] = rows.filter(({ role }) => role === 'standing')
    expect(rows.filter(({ role }) => role === 'superseded').map(row => [row.figure, row.superseded_by])).toEqual([
      ['4,000', now?.claim],
    ])
  })

  test.each([
    ['/export measure:captured', ['300']],
    ['/export source:monitor', ['about 1,200', 'more than 10,000']],
    ['/export since:2025-01-14', ['4,200']],
    ['/export until:2025-01-11', ['4,000']],
    ['/export who:"rebel fighters" measure:deployed', ['more than 10,000']],
    ['/export who:pontoniers', ['15']],
    ['/export place:"Port Vell" source:monitor measure:killed', ['about 1,200']],
  ])('%s narrows', async (line, figures) => {
    expect((await rowsOf(line)).map(({ figure }) => figure).sort()).toEqual(figures)
  })

  test('the role is that among all claims, whatever is narrowed to', async () => {
    expect((await rowsOf('/export until:2025-01-11')).map(({ role }) => role)).toEqual(['superseded'])
  })

  test('as JSON: one array, an object a line, values as they are', async () => {
    const content = contentOf(await ask('/export format:json source:army measure:killed'))
    const rows = JSON.parse(content) as Record<string, unknown>[]
    expect(content.trim().split('\n')).toHaveLength(rows.length + 2)
    for (const row of rows) expect(Object.keys(row)).toEqual(columns.map(({ name }) => name))
    expect(rows.find(({ document_id }) => document_id === 'odd.txt')).toMatchObject({
      quote: awkward,
      relays: ['Wire', 'AFP'],
      low: 4200,
      subset: false,
      unit: null,
    })
  })

  test('what was put right is as it was put, and says by whom', async () => {
    const [claim] = await store.claims({ tenant: null, measures: ['wounded'] })
    await ask(`/correct id:${claim?.id} measure:missing`, 'discord:3')
    const [row] = await rowsOf('/export measure:missing', 'discord:3')
    expect(row).toMatchObject({ claim: claim?.id, corrected_at: '2025-01-16T09:00:00.000Z' })
    expect(row?.corrected_by).toBeTruthy()
    expect(await ask('/export measure:missing')).toMatchObject({ tone: 'notice' })
  })

  test('claims of a subject that another stands for are met once, under the other', async () => {
    const { document, claims } = story('coast.txt', { published: '2025-01-14' }, [
      {
        words: '21',
        sentence: 'A flood at Elm Bay killed 21 villagers, the army said.',
        claim: {
          low: 21,
          high: 21,
          source: army,
          counted: { text: 'villagers', id: ':people' },
          place: { name: 'Elm Bay', id: 'elm-bay', country: 'arland' },
        },
      },
    ])
    await store.write('discord:4', document, claims, new Date('2025-01-16'))
    const before = await rowsOf('/export', 'discord:4')
    const flood = before.find(({ document_id }) => document_id === 'coast.txt')
    const other = before.find(({ subject_id }) => subject_id !== flood?.subject_id)
    await ask(`/merge subject:${flood?.subject_id} into:${other?.subject_id}`, 'discord:4')
    const after = await rowsOf('/export', 'discord:4')
    expect(after.map(({ claim }) => claim).sort()).toEqual(before.map(({ claim }) => claim).sort())
    expect(after.find(({ claim }) => claim === flood?.claim)?.subject_id).toBe(other?.subject_id)
  })

  test("a server's own claims are its own", async () => {
    const mine = async (tenant: Tenant) =>
      (await rowsOf('/export', tenant)).filter(row => row.document_id === 'mine.txt')
    expect(await mine(null)).toEqual([])
    expect(await mine('discord:2')).toEqual([])
    expect(await mine('discord:1')).toHaveLength(1)
  })

  test.each(['/export who:penguins', '/export source:Atlantis'])('%s finds nothing and says so', async line => {
    expect(await ask(line)).toMatchObject({ tone: 'notice', title: 'No claim fits that' })
  })

  test('more than a message carries is not sent; a subject is offered', async () => {
    const [claim] = await store.claims({ tenant: null, measures: ['captured'] })
    const huge = { ...claim!, quote: { ...claim!.quote, text: 'ї'.repeat(largestFile / 2) } }
    const context = madeUpContext({ ...store, claims: async () => [huge] })
    const message = await dispatch('/export measure:captured', context)
    expect(message.files).toBeUndefined()
    expect(message.title).toBe('That is more than a message can carry')
    expect(message.controls[0]).toMatchObject({
      kind: 'select',
      choices: [{ command: `/export measure:captured subject:${claim?.subject.id}` }],
    })
  })
})
