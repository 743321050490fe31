import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { lateLine } from '../../src/alerts/composing/late.ts'
import { type Delivery, makeDelivery } from '../../src/alerts/delivery/deliver.ts'
import { openOffice } from '../../src/alerts/delivery/office.ts'
import { readTime } from '../../src/alerts/timing/clock.ts'
import { cronWords } from '../../src/alerts/timing/cron-words.ts'
import { dueOf } from '../../src/alerts/timing/due.ts'
import { isSchedule, isZone, nextTime } from '../../src/alerts/timing/next.ts'
import type { Watch } from '../../src/alerts/watch.ts'
import { plainLine } from '../../src/messages/line.ts'
import { makePeer, words } from './peer.ts'
import { people, report, type Scene, scene, watching } from './scene.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
})
afterEach(() => {
  vi.useRealTimers()
})

const at = (instant: string): Date => {
  const now = new Date(instant)
  vi.setSystemTime(now)
  return now
}

describe('when a watch hears of what becomes known', () => {
  const cases: readonly [string, Partial<Watch>, now: string, due: string][] = [
    ['at once', {}, '2025-02-03T12:00:00.000Z', '2025-02-03T12:00:00.000Z'],
    ['with the next digest', { cron: '0 9 * * *' }, '2025-02-03T12:00:00.000Z', '2025-02-04T09:00:00.000Z'],
    ['with the digest of the same day', { cron: '0 9 * * *' }, '2025-02-03T08:59:00.000Z', '2025-02-03T09:00:00.000Z'],
    [
      'on the zone’s clock',
      { cron: '0 9 * * *', zone: 'Europe/Kyiv' },
      '2025-02-03T12:00:00.000Z',
      '2025-02-04T07:00:00.000Z',
    ],
    ['in summer', { cron: '0 9 * * *', zone: 'Europe/Kyiv' }, '2025-07-03T12:00:00.000Z', '2025-07-04T06:00:00.000Z'],
    ['on Mondays', { cron: '0 9 * * 1' }, '2025-02-04T12:00:00.000Z', '2025-02-10T09:00:00.000Z'],
    [
      'in quiet hours',
      { quietFrom: '22:00', quietTo: '07:00' },
      '2025-02-03T23:30:00.000Z',
      '2025-02-04T07:00:00.000Z',
    ],
    [
      'in quiet hours after midnight',
      { quietFrom: '22:00', quietTo: '07:00' },
      '2025-02-04T03:00:00.000Z',
      '2025-02-04T07:00:00.000Z',
    ],
    [
      'when they have ended',
      { quietFrom: '22:00', quietTo: '07:00' },
      '2025-02-04T07:00:00.000Z',
      '2025-02-04T07:00:00.000Z',
    ],
    [
      'before they begin',
      { quietFrom: '22:00', quietTo: '07:00' },
      '2025-02-04T21:59:00.000Z',
      '2025-02-04T21:59:00.000Z',
    ],
    [
      'in quiet hours of a day',
      { quietFrom: '12:00', quietTo: '14:30' },
      '2025-02-03T13:00:00.000Z',
      '2025-02-03T14:30:00.000Z',
    ],
    [
      'in quiet hours elsewhere',
      { quietFrom: '22:00', quietTo: '07:00', zone: 'Asia/Seoul' },
      '2025-02-03T14:00:00.000Z',
      '2025-02-03T22:00:00.000Z',
    ],
  ]
  test.each(cases)('%s', (_, fields, now, due) => {
    expect(dueOf(watching(fields), at(now), nextTime).toISOString()).toBe(due)
  })

  test('schedules and zones that there are', () => {
    expect(['0 9 * * *', '*/30 8-18 * * 1-5'].map(isSchedule)).toEqual([true, true])
    expect(['* * * * * *', '0 25 * * *', 'soon', '', '0 9 31 2 *'].map(isSchedule)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ])
    expect(['UTC', 'Europe/Kyiv', 'Mars/Olympus', ''].map(isZone)).toEqual([true, true, false, false])
  })

  test('times as people type them', () => {
    expect(['7:30', '07:30', '0730', '7', '7.30', '23:59'].map(readTime)).toEqual([
      '07:30',
      '07:30',
      '07:30',
      '07:00',
      '07:30',
      '23:59',
    ])
    expect(['24:00', '7:60', 'noon', '', '7:3'].map(readTime)).toEqual([null, null, null, null, null])
  })

  test.each([
    ['0 * * * *', 'hourly'],
    ['0 9 * * *', 'daily at 09:00'],
    ['30 14 * * 1-5', 'on weekdays at 14:30'],
    ['5 7 * * 1', 'on Mondays at 07:05'],
    ['*/5 * * * *', '*/5 * * * *'],
    ['0 9 1 * *', '0 9 1 * *'],
    ['0 9,17 * * *', '0 9,17 * * *'],
    ['15 * * * *', '15 * * * *'],
    ['0 9 * * 7', '0 9 * * 7'],
    ['0 0 9 * * *', '0 0 9 * * *'],
  ])('the schedule %s is said as %s', (cron, words) => expect(cronWords(cron)).toBe(words))

  test('what is late says of when it is', () => {
    const known = new Date('2025-02-03T14:05:00Z')
    const minutesOn = (minutes: number) => new Date(known.getTime() + minutes * 60_000)
    const at = known.toISOString()
    expect(lateLine(at, minutesOn(30))).toBeNull()
    expect(plainLine(lateLine(at, minutesOn(31)) ?? [])).toBe('Late: known since 3 Feb 2025 14:05 UTC.')
  })
})

describe('what is delivered', () => {
  let open: Scene
  let delivery: Delivery
  const peer = { current: makePeer() }
  const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

  const begin = async (fields: Partial<Watch>): Promise<void> => {
    peer.current = makePeer()
    const clock = () => new Date()
    open = await scene([watching(fields)], undefined, clock, watch => dueOf(watch, clock(), nextTime))
    delivery = await makeDelivery(openOffice(open.index, clock, silent), [peer.current.poster], () => {})
  }
  const figure = async (number: number): Promise<void> => {
    const source = { ...people.ministry, id: `body-${number}`, name: `Body number ${number}` }
    await open.write(report(`d${number}`, [{ say: String(number), source }]))
    await open.match()
    await delivery.drain()
  }
  const sent = (): string[] => peer.current.sent.map(({ content }) => content.title)
  afterEach(() => open.index.store.close())

  test('a digest comes at its time, with what became known since the last', async () => {
    at('2025-02-03T12:00:00Z')
    await begin({ cron: '0 9 * * *' })
    await figure(12)
    await figure(13)
    at('2025-02-04T08:59:59Z')
    await delivery.drain()
    expect(sent()).toEqual([])
    at('2025-02-04T09:00:01Z')
    await delivery.drain()
    expect(sent()).toEqual(['2 new figures'])
    expect(words(peer.current.sent[0]!.content)).toMatch(/3 Feb 2025 12:00 UTC · 12 killed · .*\n.*13 killed/)
    await figure(14)
    at('2025-02-05T09:00:01Z')
    await delivery.drain()
    expect(sent()).toEqual(['2 new figures', '1 new figure'])
  })

  test('a digest that was missed comes once, as soon as somebody runs again', async () => {
    at('2025-02-03T12:00:00Z')
    await begin({ cron: '0 9 * * *' })
    await figure(12)
    at('2025-02-07T15:00:00Z')
    await delivery.drain()
    await delivery.drain()
    expect(sent()).toEqual(['1 new figure'])
  })

  test('a digest leaves out what was withdrawn, and does not come for nothing', async () => {
    at('2025-02-03T12:00:00Z')
    await begin({ cron: '0 9 * * *' })
    await figure(12)
    await open.index.store.retract(null, 'd12', new Date())
    await open.match()
    at('2025-02-04T09:00:01Z')
    await delivery.drain()
    expect(sent()).toEqual([])
  })

  test('more than a digest holds comes in several', async () => {
    at('2025-02-03T12:00:00Z')
    await begin({ cron: '0 9 * * *' })
    for (let number = 0; number < 45; number++) await figure(100 + number)
    at('2025-02-04T09:00:01Z')
    await delivery.drain()
    expect(sent()).toEqual(['20 new figures', '20 new figures', '5 new figures'])
    const figures = peer.current.sent.flatMap(({ content }) =>
      [...words(content).matchAll(/• .* (\d+) killed/g)].map(match => match[1]),
    )
    expect(figures).toEqual(Array.from({ length: 45 }, (_, number) => String(100 + number)))
  })

  test('quiet hours hold back until they end', async () => {
    at('2025-02-03T23:00:00Z')
    await begin({ quietFrom: '22:00', quietTo: '07:00' })
    await figure(12)
    at('2025-02-04T06:59:00Z')
    await delivery.drain()
    expect(sent()).toEqual([])
    at('2025-02-04T07:00:00Z')
    await delivery.drain()
    expect(sent()).toHaveLength(1)
    expect(words(peer.current.sent[0]!.content)).toContain('Late: known since 3 Feb 2025 23:00 UTC.')
    await figure(13)
    expect(sent()).toHaveLength(2)
    expect(words(peer.current.sent[1]!.content)).not.toContain('Late')
  })

  test('a night of many figures is one message in the morning', async () => {
    at('2025-02-03T23:00:00Z')
    await begin({ quietFrom: '22:00', quietTo: '07:00' })
    for (let number = 0; number < 8; number++) await figure(100 + number)
    at('2025-02-04T07:00:00Z')
    await delivery.drain()
    expect(sent()).toEqual(['8 new figures'])
  })
})
