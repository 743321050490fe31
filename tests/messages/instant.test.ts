import { expect, test } from 'vitest'
import { renderDiscord } from '../../src/messages/discord.ts'
import { plainLine } from '../../src/messages/line.ts'
import type { Line, Message } from '../../src/messages/message.ts'
import { renderSlack } from '../../src/messages/slack.ts'
import { renderTerminal } from '../../src/messages/terminal.ts'
import { wallClock } from '../../src/messages/wall-clock.ts'

// 14:05 UTC is 16:05 in Kyiv, and already the next day in Auckland.
const instant = '2025-01-09T14:05:30Z'
const moment: Line = ['Read ', { instant }, '.']
const long: Line = ['Read ', { instant, style: 'ago' }, '.']

const saying = (line: Line): Message => ({
  title: 'Times',
  parts: [
    { kind: 'text', lines: [line] },
    { kind: 'facts', heading: 'Facts', facts: [{ name: 'When', value: line }] },
    {
      kind: 'table',
      heading: 'Rows',
      columns: [{ name: 'When', align: 'left' }],
      rows: [{ cells: [line], notes: [line], mark: null }],
    },
    { kind: 'quote', text: 'Words.', emphasis: null, source: line },
  ],
  controls: [],
  private: false,
  tone: 'answer',
  data: null,
})
const places = 5

const discord = (line: Line): string =>
  JSON.stringify(renderDiscord(saying(line), { invocation: '/x', page: 0 }).payload)
const slack = (line: Line): string => JSON.stringify(renderSlack(saying(line), { invocation: '/x', page: 0 }).blocks)
const terminal = (line: Line, zone: string, now = '2025-01-09T14:35:30Z'): string =>
  renderTerminal(saying(line), { width: 80, color: false, clock: { now: () => new Date(now), zone } })
const count = (text: string, words: string): number => text.split(words).length - 1

test('Discord writes a moment on the clock of each reader, wherever it stands', () => {
  expect(count(discord(moment), 'Read <t:1736431530:f>.')).toBe(places)
  expect(count(discord(long), 'Read <t:1736431530:R>.')).toBe(places)
})

test('Slack does, and has words for what cannot', () => {
  const element = (format: string) =>
    JSON.stringify({ type: 'date', timestamp: 1736431530, format, fallback: '9 Jan 2025 14:05 UTC' })
  expect(count(slack(moment), element('{date_short_pretty} at {time}'))).toBe(places)
  expect(count(slack(long), element('{ago}'))).toBe(places)
})

test.each([
  ['Europe/Kyiv', '9 Jan 2025 16:05'],
  ['Pacific/Auckland', '10 Jan 2025 03:05'],
  ['UTC', '9 Jan 2025 14:05'],
])('the terminal writes it on the clock of %s', (zone, words) => {
  expect(count(terminal(moment, zone), `Read ${words}.`)).toBe(places)
})

test.each([
  ['2025-01-09T14:05:40Z', 'just now'],
  ['2025-01-09T14:35:30Z', '30 minutes ago'],
  ['2025-01-11T14:35:30Z', '2 days ago'],
  ['2025-03-29T00:00:00Z', '2 months ago'],
  ['2027-03-29T00:00:00Z', '2 years ago'],
  ['2025-01-09T12:05:30Z', 'in 2 hours'],
])('at %s it was %s', (now, words) => expect(terminal(long, 'UTC', now)).toContain(`Read ${words}.`))

test('whoever has no clock reads it in UTC', () => {
  expect(plainLine(moment)).toBe('Read 9 Jan 2025 14:05 UTC.')
  expect(renderTerminal(saying(long), { width: 80, color: false })).toContain('Read 9 Jan 2025 14:05 UTC.')
  expect(renderDiscord(saying(moment), { invocation: '/x', page: 0 }).fallback).toContain('9 Jan 2025 14:05 UTC')
  expect(renderSlack(saying(moment), { invocation: '/x', page: 0 }).text).toContain('9 Jan 2025 14:05 UTC')
})

test('what is no moment is shown as it stands', () => {
  const odd: Line = [{ instant: '<t:1:R>' }]
  expect(discord(odd)).toContain('\\\\<t:1:R>')
  expect(slack(odd)).toContain('"text":"<t:1:R>"')
  expect(terminal(odd, 'UTC')).toContain('<t:1:R>')
})

test('a long line is cut beside a moment, never in it', () => {
  const words = 'many words '.repeat(120)
  const message = saying([words, { instant }, words, { instant }, words])
  const { pages } = renderDiscord(message, { invocation: '/x', page: 0 })
  const shown = Array.from({ length: pages }, (_, page) => renderDiscord(message, { invocation: '/x', page }).payload)
  expect(count(JSON.stringify(shown), '<t:1736431530:f>')).toBe(2 * places)
})

test('a day stays the day it is', () => {
  expect(terminal([{ date: '2025-01-09' }], 'Pacific/Auckland')).toContain('9 Jan 2025')
  expect(discord([{ date: '2025-01-09' }])).not.toContain('<t:')
})

test('the clock of a zone', () => {
  const late = new Date('2025-02-03T23:30:00Z')
  expect(wallClock(late, 'UTC')).toEqual({ day: '2025-02-03', time: '23:30' })
  expect(wallClock(late, 'Asia/Kolkata')).toEqual({ day: '2025-02-04', time: '05:00' })
})
