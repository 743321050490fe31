import { expect, test } from 'vitest'
import { renderDiscord } from '../../src/messages/discord.ts'
import type { Control, Message } from '../../src/messages/message.ts'
import { viewKey } from '../../src/messages/view-key.ts'

const answer: Message = {
  title: 'Casualties: miners in Lipa',
  parts: [
    { kind: 'text', lines: [['Totals run from ', { bold: 'about 1,200' }, ' to ', { bold: '4,000' }, '.']] },
    {
      kind: 'table',
      heading: 'Killed or wounded',
      columns: [
        { name: 'Figure', align: 'right' },
        { name: 'Who says it', align: 'left' },
        { name: 'Latest', align: 'left', detail: true, before: 'latest ' },
        { name: 'Copies', align: 'right', detail: true, behind: [' copy', ' copies'] },
        { name: 'Claim', align: 'left', detail: true },
      ],
      rows: [
        {
          cells: [[{ bold: '4,000' }], ['Ada Novak'], [{ date: '2025-01-09' }], ['3'], [{ code: 'ab12cd' }]],
          notes: [['“A ', { bold: '4,000' }, ' *quote*”']],
          mark: 'alleged',
        },
      ],
    },
    {
      kind: 'quote',
      text: 'First line.\n# Second line with 4,000.',
      emphasis: { start: 31, end: 36 },
      source: ['Morning Courier, ', { date: '2025-01-12' }],
    },
    { kind: 'facts', facts: [{ name: 'Place', value: ['Lipa'] }] },
  ],
  controls: [{ kind: 'button', label: 'Show quotes', command: '/casualties quotes:true' }],
  private: false,
  tone: 'answer',
  data: null,
}

test('a message reads as people read it', () => {
  const { payload } = renderDiscord(answer, { invocation: '/casualties', page: 0 })
  const [container] = payload.components
  expect(
    container?.type === 17 && container.components.flatMap(each => (each.type === 10 ? [each.content] : [])),
  ).toEqual([
    '## Casualties: miners in Lipa',
    'Totals run from **about 1,200** to **4,000**.',
    '### Killed or wounded\n**4,000** · Ada Novak\n-# *alleged* · latest 9 Jan 2025 · 3 copies · `ab12cd`\n> “A **4,000** \\*quote\\*”',
    '> First line.\n> \\# Second line with **4,000**.\n-# Morning Courier, 12 Jan 2025',
    '**Place** · Lipa',
  ])
})

test('a menu too long for one goes on in the next, which says what it holds', () => {
  const choices = Array.from({ length: 30 }, (_, index) => ({ label: `${index}`, command: `/claim c${index}` }))
  const menus = { ...answer, controls: [{ kind: 'select' as const, label: 'Open a claim', choices }] }
  const { payload } = renderDiscord(menus, { invocation: '/casualties', page: 0 })
  const placeholders = [...JSON.stringify(payload).matchAll(/"placeholder":"([^"]*)"/g)].map(([, words]) => words)
  expect(placeholders).toEqual(['Open a claim (1–25)', 'Open a claim (26–30)'])
})

test('nobody is pinged and the flag of Components V2 is set', () => {
  const { payload } = renderDiscord(answer, { invocation: '/casualties', page: 0 })
  expect(payload.allowed_mentions).toEqual({ parse: [] })
  expect(payload.flags).toBe(32768)
})

test('a button carries a key that is the same on every machine', () => {
  expect(viewKey('/casualties quotes:true')).toBe('oa2QuhBQwa7RGOKL')
  const { payload, views } = renderDiscord(answer, { invocation: '/casualties', page: 0 })
  expect(JSON.stringify(payload)).toContain('view:oa2QuhBQwa7RGOKL:0')
  expect(views).toContainEqual({ key: 'oa2QuhBQwa7RGOKL', invocation: '/casualties quotes:true' })
})

test('more controls than a page holds are dealt out to pages, none is dropped', () => {
  const controls: Control[] = Array.from({ length: 60 }, (_, index) => ({
    kind: 'button',
    label: `Button ${index}`,
    command: `/claim ${index}`,
  }))
  const { pages } = renderDiscord({ ...answer, controls }, { invocation: '/casualties', page: 0 })
  const all = Array.from({ length: pages }, (_, page) =>
    JSON.stringify(renderDiscord({ ...answer, controls }, { invocation: '/casualties', page }).payload),
  ).join()
  for (let index = 0; index < 60; index++) expect(all).toContain(`"Button ${index}"`)
})

test('two buttons that do the same are one, as Discord allows no id twice', () => {
  const controls: Control[] = ['Open', 'Open again'].map(label => ({ kind: 'button', label, command: '/claim a' }))
  const json = JSON.stringify(renderDiscord({ ...answer, controls }, { invocation: '/casualties', page: 0 }).payload)
  expect(json.match(/"label"/g)).toHaveLength(1)
})
