import { describe, expect, test } from 'vitest'
import type { Received } from '../loopback.ts'
import { keepResponses, type Shown } from './responses.ts'

const request = (path: string, body: unknown): Received => ({
  method: 'POST',
  path,
  query: new URLSearchParams(),
  headers: {},
  text: '',
  body,
  files: [],
})

describe('a response_url at the peer', () => {
  test('shows to the asker alone, unless it is said that all may see', () => {
    const responses = keepResponses(() => 0)
    const path = responses.open(null)
    responses.answer(request(path, { text: 'a' }))
    responses.answer(request(path, { text: 'b', response_type: 'in_channel' }))
    expect(responses.shown.map(({ text, ephemeral }) => [text, ephemeral])).toEqual([
      ['a', true],
      ['b', false],
    ])
  })

  test('is used five times at most, within half an hour', () => {
    let now = 0
    const responses = keepResponses(() => now)
    const used = responses.open(null)
    const statuses = Array.from({ length: 6 }, () => responses.answer(request(used, { text: 'a' }))?.status)
    expect(statuses).toEqual([200, 200, 200, 200, 200, 404])
    const old = responses.open(null)
    now = 30 * 60 * 1000 + 1
    expect(responses.answer(request(old, { text: 'a' }))).toMatchObject({ status: 404, json: { error: 'expired_url' } })
    expect(responses.answer(request('/response/99', {}))).toBeNull()
  })

  test('replaces or removes the message whose button was pressed', () => {
    const responses = keepResponses(() => 0)
    responses.answer(request(responses.open(null), { text: 'before', response_type: 'in_channel' }))
    const shown = responses.shown[0] as Shown
    responses.answer(request(responses.open(shown), { text: 'after', replace_original: true }))
    expect(shown).toMatchObject({ text: 'after', ephemeral: false, deleted: false })
    responses.answer(request(responses.open(shown), { delete_original: true }))
    expect(shown.deleted).toBe(true)
    expect(responses.shown).toHaveLength(1)
  })
})
