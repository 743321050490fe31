import { expect, test } from 'vitest'
import { plainLine } from '../../src/messages/line.ts'
import { duration, statusFacts } from '../../src/status.ts'

test.each([
  [0, '0 seconds'],
  [999, '0 seconds'],
  [1000, '1 second'],
  [61_000, '1 minute 1 second'],
  [3_600_000, '1 hour'],
  [90_061_000, '1 day 1 hour'],
  [-5, '0 seconds'],
])('%d milliseconds are %s', (milliseconds, words) => expect(duration(milliseconds)).toBe(words))

test('says how the process is doing', () => {
  const surface = { name: 'Slack', state: () => 'connecting' }
  const facts = statusFacts({
    version: '1.2.3',
    started: new Date('2025-01-01T00:00:00Z'),
    now: new Date('2025-01-01T00:02:00Z'),
    surfaces: [surface],
    reading: { done: 40, total: 100, path: 'a.txt' },
    problems: 2,
  })
  expect(Object.fromEntries(facts.map(({ name, value }) => [name, plainLine(value)]))).toEqual({
    Version: '1.2.3',
    'Running for': '2 minutes, since 1 Jan 2025 00:00 UTC',
    Slack: 'connecting',
    'Reading documents': '40 of 100',
    'Files with problems': '2 (the log names them)',
  })
})
