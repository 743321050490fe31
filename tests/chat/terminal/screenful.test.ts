import { expect, test } from 'vitest'
import { moreHint, screenful } from '../../../src/chat/terminal/screenful.ts'

const lines = (count: number): string[] => Array.from({ length: count }, (_, at) => `line ${at}`)

test('what fits is shown whole, and so is everything where nobody knows the window', () => {
  for (const rows of [null, 5, 40]) expect(screenful(lines(30), rows)).toEqual({ shown: lines(30), left: [] })
})

test('all screenfuls together are the answer', () => {
  const answer = lines(100)
  const shown: string[] = []
  let left: readonly string[] = answer
  while (left.length > 0) {
    const next = screenful(left, 24)
    expect(next.shown.length).toBeGreaterThan(0)
    expect(next.shown.length).toBeLessThanOrEqual(21)
    shown.push(...next.shown)
    left = next.left
  }
  expect(shown).toEqual(answer)
})

test('an empty line near the end is where it breaks', () => {
  const answer = lines(50)
  answer[18] = ''
  expect(screenful(answer, 24).shown).toEqual(answer.slice(0, 18))
})

test('says how much is left', () => {
  expect(moreHint(1)).toContain('1 more line:')
  expect(moreHint(1200)).toContain('1,200 more lines:')
})
