import { describe, expect, test } from 'vitest'
import { type FeedState, freshState } from '../../src/feeds/feed.ts'
import { answered, type Failure, failed, nextPoll, refusal, unchanged } from '../../src/feeds/schedule.ts'

const start = new Date('2024-06-01T00:00:00Z')
const later = (minutes: number): Date => new Date(start.getTime() + minutes * 60_000)
const minutesOf = (next: string, from = start): number => (Date.parse(next) - from.getTime()) / 60_000

describe('the next poll', () => {
  test.each([
    [0, 0.5, null, 5],
    [0, 0, null, 4.5],
    [0, 1, null, 5.5],
    [1, 0.5, null, 10],
    [3, 0.5, null, 40],
    [20, 0.5, null, 1440],
    [1, 0.5, 3600, 60],
    [1, 0.5, 60, 10],
  ])('after %d failures, by chance %d, asked to wait %s s: %d minutes', (failures, chance, wait, minutes) => {
    const next = nextPoll({ every: 5, state: { ...freshState, failures } }, start, chance, wait)
    expect(minutesOf(next)).toBeCloseTo(minutes)
  })
})

/** A feed that is tried every `minutes` and fails each time, until it is paused or `most` tries are over. */
function failAll(failure: Failure, minutes: number, most: number): FeedState {
  let state: FeedState = freshState
  for (let at = 0; at < most && state.paused === null; at++) state = failed(state, failure, later(at * minutes))
  return state
}

describe('a feed is paused', () => {
  test('at once when it is gone for good, saying why', () => {
    const state = failAll(refusal('gone', null), 5, 1)
    expect(state.paused).toBe('its address is gone for good (410)')
  })

  test('when it is not found for two days', () => {
    expect(failAll(refusal('not-found', null), 60, 47).paused).toBeNull()
    expect(failAll(refusal('not-found', null), 60, 60)).toMatchObject({
      failures: 49,
      paused: expect.stringContaining('since 2024-06-01'),
    })
  })

  test('not for one answer that it is not found, however late', () => {
    const once = failed(freshState, refusal('not-found', null), start)
    expect(failed(once, refusal('not-found', null), later(10_000)).paused).toBeNull()
  })

  test('not for other trouble of a week', () => {
    expect(failAll(refusal('server-error', null), 60, 24 * 7).paused).toBeNull()
    expect(failAll(refusal('server-error', null), 60, 24 * 31).paused).not.toBeNull()
  })
})

describe('an answer', () => {
  const answer = { now: start, etag: '"1"', modified: 'Sat, 01 Jun 2024 00:00:00 GMT', items: 3, whole: true }

  test('ends trouble and makes a baseline', () => {
    const state = answered(failAll(refusal('server-error', null), 5, 3), answer)
    expect(state).toMatchObject({ based: true, failures: 0, failing: null, trouble: null, etag: '"1"', items: 3 })
  })

  test('that was not dealt with whole is asked for again, and is no baseline', () => {
    expect(answered(freshState, { ...answer, whole: false })).toMatchObject({
      based: false,
      etag: null,
      modified: null,
    })
    expect(answered({ ...freshState, based: true }, { ...answer, whole: false })).toMatchObject({
      based: true,
      etag: null,
    })
  })

  test('that nothing was modified keeps what was known', () => {
    const state = unchanged(answered(freshState, answer), later(5))
    expect(state).toMatchObject({ etag: '"1"', items: 3, answered: later(5).toISOString() })
  })
})
