import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { renderDiscord } from '../../src/messages/discord.ts'
import { plainLine } from '../../src/messages/line.ts'
import type { Message } from '../../src/messages/message.ts'
import { renderSlack } from '../../src/messages/slack.ts'
import { renderTerminal } from '../../src/messages/terminal.ts'
import { readViewAddress } from '../../src/messages/view-key.ts'
import { widthOf } from '../../src/messages/width.ts'
import { violations } from '../peers/discord/violations.ts'
import { anyMessage, lettersOf, moments, tablesOnly } from './any-message.ts'
import { slackProblems } from './slack-limits.ts'

const invocation = '/casualties who:"North Korean soldiers"'
const runs = { numRuns: 30 }

const wordsOfMoment = new Map(
  moments.map(instant => [Math.floor(Date.parse(instant) / 1000), plainLine([{ instant }])] as const),
)

/** What Discord would say to the message as a new one. */
function discordProblems(body: unknown): readonly string[] {
  return violations({ method: 'POST', path: '/channels/1/messages', body: JSON.parse(JSON.stringify(body)) } as never)
}

function discordPages(message: Message) {
  const { pages } = renderDiscord(message, { invocation, page: 0 })
  return Array.from({ length: pages }, (_, page) => renderDiscord(message, { invocation, page }))
}

function slackPages(message: Message) {
  const { pages } = renderSlack(message, { invocation, page: 0 })
  return Array.from({ length: pages }, (_, page) => renderSlack(message, { invocation, page }))
}

/** Every address that a button or menu of the payload carries. */
function addressesIn(payload: unknown): readonly string[] {
  return [...JSON.stringify(payload).matchAll(/"(view:[^"]*)"/g)].map(match => match[1] ?? '')
}

/** Every text of the rows, letters alone, in the order in which surfaces without tables show them. */
function lettersOfRows(message: Message): string {
  return message.parts
    .flatMap(part => {
      if (part.kind !== 'table') return []
      const detail = part.columns.map(column => column.detail ?? false)
      return part.rows.flatMap(row => [
        ...row.cells.filter((_, index) => !detail[index]).map(plainLine),
        plainLine([row.mark ?? '']),
        ...row.cells.filter((_, index) => detail[index]).map(plainLine),
        ...row.notes.map(plainLine),
      ])
    })
    .map(lettersOf)
    .join('')
}

function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  return counts
}

describe('any message', () => {
  test('is within every limit of Discord on every page', () => {
    fc.assert(
      fc.property(anyMessage, message => {
        for (const { payload, fallback } of discordPages(message)) {
          expect(discordProblems(payload)).toEqual([])
          expect(fallback.length).toBeLessThanOrEqual(2000)
          expect(fallback.trim()).not.toBe('')
        }
      }),
      runs,
    )
  })

  test('is within every limit of Slack on every page', () => {
    fc.assert(
      fc.property(anyMessage, message => {
        for (const { text, blocks } of slackPages(message)) expect(slackProblems({ text, blocks })).toEqual([])
      }),
      runs,
    )
  })

  test('leads nowhere that the store was not asked to keep', () => {
    fc.assert(
      fc.property(anyMessage, message => {
        for (const { payload, views, pages } of discordPages(message)) {
          const kept = new Set(views.map(({ key }) => key))
          for (const address of addressesIn(payload)) {
            const read = readViewAddress(address)
            expect(kept).toContain(read?.key)
            expect(read?.page).toBeLessThan(pages)
          }
        }
        for (const { blocks, views } of slackPages(message)) {
          const kept = new Set(views.map(({ key }) => key))
          for (const address of addressesIn(blocks)) expect(kept).toContain(readViewAddress(address)?.key)
        }
      }),
      runs,
    )
  })

  test('stays inside the window of a terminal and brings no escape of its own', () => {
    const widths = fc.integer({ min: 20, max: 160 })
    fc.assert(
      fc.property(anyMessage, widths, (message, width) => {
        const plain = renderTerminal({ ...message, controls: [] }, { width, color: false })
        // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what must not be there
        expect(plain).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
        for (const line of plain.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(width)
        const painted = renderTerminal({ ...message, controls: [] }, { width, color: true })
        // biome-ignore lint/suspicious/noControlCharactersInRegex: the sequences the renderer itself writes
        expect(painted.replace(/\u001b\[[0-9;]+m/g, '')).toBe(plain)
      }),
      runs,
    )
  })
})

describe('no row is lost', () => {
  test('on Discord', () => {
    fc.assert(
      fc.property(tablesOnly, message => {
        const shown = discordPages(message).flatMap(({ payload }) =>
          payload.components.flatMap(top =>
            top.type === 17 ? top.components.flatMap(each => (each.type === 10 ? [each.content] : [])) : [],
          ),
        )
        const rows = shown.join('\n').replace(/^### .*$/gm, '')
        const withoutAddresses = rows
          .replace(/\]\(<[^>]*>\)/g, '')
          // Only moments that the messages hold: a document's own "<t:1:R>" stays what it is.
          .replace(/<t:(-?\d+):[fR]>/g, (token, seconds) => wordsOfMoment.get(Number(seconds)) ?? token)
        expect(lettersOf(withoutAddresses)).toBe(lettersOfRows(message))
      }),
      runs,
    )
  })

  test('on Slack', () => {
    fc.assert(
      fc.property(tablesOnly, message => {
        const blocks = slackPages(message).flatMap(page => page.blocks)
        const found = countsOf(lettersOf(blocks.flatMap(textsIn).join('')))
        for (const [letter, count] of countsOf(lettersOfRows(message)))
          expect(found.get(letter) ?? 0, letter).toBeGreaterThanOrEqual(count)
      }),
      runs,
    )
  })

  test('in the terminal', () => {
    fc.assert(
      fc.property(tablesOnly, fc.integer({ min: 20, max: 160 }), (message, width) => {
        const found = countsOf(lettersOf(renderTerminal(message, { width, color: false })))
        for (const [letter, count] of countsOf(lettersOfRows(message)))
          expect(found.get(letter) ?? 0, letter).toBeGreaterThanOrEqual(count)
      }),
      runs,
    )
  })
})

/** Every `text` that Slack would show, and what it shows in place of a moment that it cannot. */
function textsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, each]) =>
    (name === 'text' || name === 'fallback') && typeof each === 'string' ? [each] : textsIn(each),
  )
}

describe('a menu of the rows', () => {
  const table = (heading: string, from: number, count: number, note = '') => ({
    kind: 'table' as const,
    heading,
    columns: [{ name: 'Figure', align: 'right' as const }],
    rows: Array.from({ length: count }, (_, at) => ({
      cells: [[`figure ${from + at}.`]],
      notes: [[note]],
      mark: null,
    })),
  })
  const choices = Array.from({ length: 130 }, (_, at) => ({ label: `open ${at}.`, command: `/claim c${at}` }))
  const message = (note: string, ofRows = true): Message => ({
    title: 'Many rows',
    parts: [table('Killed', 0, 100, note), { kind: 'text', lines: [['Between.']] }, table('Wounded', 100, 30, note)],
    controls: [
      { kind: 'button', label: 'Quotes', command: '/casualties quotes:true' },
      { kind: 'select', label: 'Open', choices, ...(ofRows ? { ofRows: true as const } : {}) },
      { kind: 'select', label: 'Other', choices: choices.slice(0, 3) },
    ],
    private: false,
    tone: 'answer',
    data: null,
  })
  const numbers = (text: string, word: string) =>
    new Set([...text.matchAll(new RegExp(`${word} (\\d+)\\.`, 'g'))].map(match => Number(match[1])))

  test.each([
    ['Discord', discordPages, ''],
    ['Discord, with notes', discordPages, 'a note '.repeat(30)],
    ['Slack', slackPages, ''],
    ['Slack, with notes', slackPages, 'a note '.repeat(30)],
  ])('holds those of its page, beside the other controls: %s', (_, pagesOf, note) => {
    const pages = pagesOf(message(note)).map(page => JSON.stringify('blocks' in page ? page.blocks : page.payload))
    expect(pages.length).toBeGreaterThan(1)
    expect(pages.length).toBeLessThan(20)
    for (const page of pages) {
      expect(page).toContain('Quotes')
      expect(page).toContain('Other')
      for (const row of numbers(page, 'figure')) expect(numbers(page, 'open')).toContain(row)
      expect(numbers(page, 'open').size).toBeLessThanOrEqual(numbers(page, 'figure').size + 3)
    }
  })

  test('that is none of its rows stands on every page as it is', () => {
    for (const { payload } of discordPages(message('', false)))
      expect(numbers(JSON.stringify(payload), 'open').size).toBeGreaterThan(24)
  })
})

describe('pages', () => {
  const long: Message = {
    title: 'Many rows',
    parts: [
      {
        kind: 'table',
        heading: 'Killed',
        columns: [{ name: 'Figure', align: 'right' }],
        rows: Array.from({ length: 300 }, (_, index) => ({
          cells: [[`row ${index} ${'of a long table '.repeat(3)}`]],
          notes: [],
          mark: null,
        })),
      },
    ],
    controls: [],
    private: false,
    tone: 'answer',
    data: null,
  }

  test('a page past the end shows the last, one before the start the first', () => {
    const last = renderDiscord(long, { invocation, page: 9999 })
    expect(last.pages).toBeGreaterThan(2)
    expect(last.page).toBe(last.pages - 1)
    expect(renderDiscord(long, { invocation, page: -3 }).page).toBe(0)
    expect(renderSlack(long, { invocation, page: 9999 }).page).toBe(
      renderSlack(long, { invocation, page: 0 }).pages - 1,
    )
  })

  test('lead to both ends where there are many, and never twice to one', () => {
    const message: Message = { ...long, parts: [...long.parts, ...long.parts] }
    const all = discordPages(message)
    expect(all.length).toBeGreaterThan(4)
    for (const { payload, page, pages } of all) {
      const to = addressesIn(payload).map(address => readViewAddress(address)?.page)
      expect(new Set(to).size).toBe(to.length)
      expect([...to].sort((a = 0, b = 0) => a - b)).toEqual(
        [...new Set([0, page - 1, page + 1, pages - 1])]
          .filter(each => each >= 0 && each < pages && each !== page)
          .sort((a, b) => a - b),
      )
    }
    for (const { blocks, page, pages } of slackPages(message)) {
      const text = JSON.stringify(blocks)
      expect(text.includes('« First')).toBe(page > 1)
      expect(text.includes('Last »')).toBe(page < pages - 2)
    }
  })

  test('a heading is repeated where its table goes on', () => {
    const second = renderDiscord(long, { invocation, page: 1 })
    expect(JSON.stringify(second.payload)).toContain('### Killed (continued)')
  })

  test('a short message has no paging', () => {
    const short = { ...long, parts: [] }
    expect(renderDiscord(short, { invocation, page: 0 }).payload.components).toHaveLength(1)
    expect(JSON.stringify(renderSlack(short, { invocation, page: 0 }).blocks)).not.toContain('Page 1')
  })
})
