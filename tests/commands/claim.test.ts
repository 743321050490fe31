import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dispatch } from '../../src/chat/dispatch.ts'
import type { Store } from '../../src/index/store.ts'
import type { Inline, Message } from '../../src/messages/message.ts'
import { renderTerminal } from '../../src/messages/terminal.ts'
import { readDirective, shown } from '../text/fragments/directives.ts'
import { madeUpContext } from './context.ts'
import { army, madeUpIndex, story } from './made-up-index.ts'

let store: Store

const sentence = 'The army put the number of rebel fighters killed in Port Vell at 4,000 by January 9.'
const again = story(
  'again.txt',
  { outlet: 'Evening Post', address: 'https://post.example/vell#top', published: '2025-01-13' },
  [
    { words: 'No', sentence: 'No ship left Port Vell. The army put the number', claim: {} },
    {
      words: '4,000',
      sentence,
      claim: { low: 4000, high: 4000, source: army, asOf: { from: '2025-01-09', to: '2025-01-09' } },
    },
  ],
)

beforeAll(async () => {
  store = await madeUpIndex()
  await store.write(null, again.document, again.claims.slice(1), new Date('2025-01-13T10:00:00Z'))
})

afterAll(() => store.close())

async function claimOf(
  document: string,
): Promise<{ readonly id: string; readonly message: Message; readonly words: string }> {
  const [found] = await store.claims({ tenant: null, documents: [document], measures: ['killed'] })
  const message = await dispatch(`/claim ${found?.id}`, madeUpContext(store))
  return { id: found?.id ?? '', message, words: renderTerminal(message, { width: 140, color: false }) }
}

const linksIn = (value: unknown): string[] =>
  typeof value !== 'object' || value === null
    ? []
    : [
        ...('link' in value && 'address' in value ? [String((value as Inline & { address: string }).address)] : []),
        ...Object.values(value).flatMap(linksIn),
      ]

describe('the evidence of a claim', () => {
  test('who else prints it, and in how many stories', async () => {
    const { id, words } = await claimOf('again.txt')
    expect(words).toContain('Printed by 2 documents, one story')
    expect(words).toMatch(new RegExp(`Evening Post +13 Jan 2025 +same story +${id}`))
    expect(words).toMatch(/Morning Courier +12 Jan 2025 +same story/)
  })

  test('what stands against it, with its id', async () => {
    const [other] = await store.claims({ tenant: null, claimants: ['monitor'], measures: ['killed'] })
    expect((await claimOf('again.txt')).words).toContain(
      `In conflict with about 1,200 (Vell Monitor, by 12 Jan 2025), 2,800 apart ${other?.id}`,
    )
  })

  test('links that open the page at the quote, and not at the same words before it', async () => {
    const { message } = await claimOf('again.txt')
    const links = linksIn(message.parts).filter(address => address.startsWith('https://post.example/'))
    expect(links.length).toBeGreaterThan(2)
    for (const link of links) {
      const directive = readDirective(link)
      expect(directive).toMatchObject({ page: 'https://post.example/vell', hash: 'top' })
      expect(sentence).toContain(shown(again.document.text, directive))
    }
    expect(shown(again.document.text, readDirective((message.data as { link: string }).link))).toBe(sentence)
  })

  test('answers open their sources at the figure', async () => {
    const { parts } = await dispatch('/casualties quotes:true', madeUpContext(store))
    const links = linksIn(parts)
    expect(links.length).toBeGreaterThan(0)
    for (const link of links) expect(link).toContain(':~:text=')
  })

  test('nothing where there is no page', async () => {
    const [found] = await store.claims({ tenant: null, documents: ['notes/field.txt'] })
    const message = await dispatch(`/claim ${found?.id}`, madeUpContext(store))
    expect(linksIn(message.parts)).toEqual([])
    expect(message.data).toMatchObject({ link: null })
  })
})
