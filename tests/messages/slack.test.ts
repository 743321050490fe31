import { describe, expect, test } from 'vitest'
import type { Message, Part } from '../../src/messages/message.ts'
import { renderSlack } from '../../src/messages/slack.ts'
import { slackProblems } from './slack-limits.ts'

const columns = [
  { name: 'Figure', align: 'right' },
  { name: 'Who says it', align: 'left' },
  { name: 'As of', align: 'left', detail: true },
] as const

function table(heading: string, rows: number, notes: Part & { kind: 'text' } = { kind: 'text', lines: [] }): Part {
  return {
    kind: 'table',
    heading,
    counts: heading.toLowerCase(),
    columns,
    rows: Array.from({ length: rows }, (_, index) => ({
      cells: [[{ bold: `${index + 1}` }], ['Ada Novak <!here>'], [{ date: index === 0 ? '2025-01-09' : null }]],
      notes: notes.lines,
      mark: index === 1 ? 'superseded by 1' : null,
    })),
  }
}

function message(parts: readonly Part[]): Message {
  return { title: 'Casualties: miners in Lipa', parts, controls: [], private: false, tone: 'answer', data: null }
}

function blocksOf(parts: readonly Part[], page = 0) {
  const { text, blocks } = renderSlack(message(parts), { invocation: '/casualties', page })
  expect(slackProblems({ text, blocks })).toEqual([])
  return blocks
}

function tableRows(parts: readonly Part[], page = 0): readonly (readonly string[])[] {
  const block = blocksOf(parts, page).find(each => each.type === 'table')
  return (block?.type === 'table' ? block.rows : []).map(row =>
    row.map(cell =>
      cell.type === 'raw_text'
        ? cell.text
        : [...JSON.stringify(cell).matchAll(/"text":"([^"]*)"/g)].map(([, words]) => words).join(''),
    ),
  )
}

describe('tables', () => {
  test('one table stands under its heading', () => {
    expect(blocksOf([table('Killed', 1)]).map(({ type }) => type)).toEqual(['header', 'rich_text', 'table'])
    expect(tableRows([table('Killed', 1)])).toEqual([
      ['Figure', 'Who says it', 'As of'],
      ['1', 'Ada Novak <!here>', '9 Jan 2025'],
    ])
  })

  test('neighbours of the same columns become one, since Slack allows one a message', () => {
    expect(blocksOf([table('Killed', 2), table('Wounded', 1)]).map(({ type }) => type)).toEqual(['header', 'table'])
    expect(tableRows([table('Killed', 2), table('Wounded', 1)])).toEqual([
      ['Figure', 'Who says it', 'As of'],
      ['1 killed', 'Ada Novak <!here>', '9 Jan 2025'],
      ['2 killed\\nsuperseded by 1', 'Ada Novak <!here>', 'date unknown'],
      ['1 wounded', 'Ada Novak <!here>', '9 Jan 2025'],
    ])
  })

  test('words say what they are about in front: behind them "missing" would be theirs', () => {
    const said = (heading: string): Part => ({
      kind: 'table',
      heading,
      columns: [
        { name: 'Ada', align: 'left' },
        { name: 'Bo', align: 'left' },
      ],
      rows: [{ cells: [['no figure'], ['31']], notes: [], mark: null }],
    })
    expect(tableRows([said('Missing'), said('Killed')]).slice(1)).toEqual([
      ['Missing: no figure', '31'],
      ['Killed: no figure', '31'],
    ])
  })

  test('rows with quotes below them are sections, since a cell is no place for a quote', () => {
    const blocks = blocksOf([table('Killed', 2, { kind: 'text', lines: [['“A quote.”']] })])
    expect(blocks.some(({ type }) => type === 'table')).toBe(false)
    expect(JSON.stringify(blocks)).toContain('rich_text_quote')
  })

  test('a long table goes on over pages, its head on each', () => {
    const parts = [table('Killed', 250)]
    const { pages } = renderSlack(message(parts), { invocation: '/casualties', page: 0 })
    expect(pages).toBeGreaterThan(2)
    const rows = Array.from({ length: pages }, (_, page) => tableRows(parts, page))
    expect(rows.every(([head]) => head?.[0] === 'Figure')).toBe(true)
    expect(rows.flatMap(page => page.slice(1).map(([figure]) => Number.parseInt(figure ?? '', 10)))).toEqual(
      Array.from({ length: 250 }, (_, index) => index + 1),
    )
  })
})

test('paging buttons say where they lead', () => {
  const json = JSON.stringify(blocksOf([table('Killed', 250)], 1))
  expect(json).toContain('Page 2 of')
  expect(json).toMatch(/‹ Previous.*view:[\w-]{16}:0/)
  expect(json).toMatch(/Next ›.*view:[\w-]{16}:2/)
})

test('the checks find what they are for', () => {
  const text = (words: string) => ({ type: 'plain_text', text: words })
  const problems = (blocks: unknown[], words = 'x') => slackProblems({ text: words, blocks }).length
  expect(problems([{ type: 'header', text: text('fine') }])).toBe(0)
  expect(problems([{ type: 'header', text: text('x'.repeat(151)) }])).toBeGreaterThan(0)
  expect(problems([{ type: 'section', text: { type: 'mrkdwn', text: 'hey <!channel>' } }])).toBeGreaterThan(0)
  expect(problems([{ type: 'sektion', text: text('x') }])).toBeGreaterThan(0)
  expect(problems([{ type: 'table', rows: [[{ type: 'raw_text', text: '' }]] }])).toBeGreaterThan(0)
  expect(problems([{ type: 'divider' }], '<@U1>')).toBeGreaterThan(0)
  expect(problems([{ type: 'divider' }], '')).toBeGreaterThan(0)
  expect(problems(Array.from({ length: 51 }, () => ({ type: 'divider' })))).toBeGreaterThan(0)
  expect(
    problems(Array.from({ length: 5 }, () => ({ type: 'section', text: text('x'.repeat(2900)) }))),
  ).toBeGreaterThan(0)
  expect(
    problems([
      { type: 'table', rows: [] },
      { type: 'table', rows: [] },
    ]),
  ).toBeGreaterThan(0)
})
