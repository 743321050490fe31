import { expect, test } from 'vitest'
import { progressBar, showProgress } from '../../../src/chat/terminal/progress.ts'

function watch(total: number, isTTY: boolean, millisecondsAStep: number): string[] {
  const written: string[] = []
  let now = 0
  const show = showProgress({ isTTY, columns: 70, write: words => written.push(words) }, () => now)
  for (let done = 0; done <= total; done++) {
    show({ done, total, path: `${done}.txt` })
    now += millisecondsAStep
  }
  return written
}

test('the bar tells the share, the counts and the file, within the window', () => {
  expect(progressBar({ done: 0, total: 200, path: '' }, 80)).toBe(`Reading documents ${'░'.repeat(20)} 0 of 200`)
  expect(progressBar({ done: 500, total: 1000, path: 'a/b.txt' }, 80)).toBe(
    `Reading documents ${'█'.repeat(10)}${'░'.repeat(10)} 500 of 1,000 · a/b.txt`,
  )
  expect(progressBar({ done: 1, total: 200, path: 'x'.repeat(500) }, 60)).toHaveLength(59)
  expect(progressBar({ done: 1, total: 200, path: 'a\u001b[2Jb\n' }, 80)).toMatch(/· a\?\[2Jb\?$/)
})

test('below a hundred documents nothing is shown', () => {
  expect(watch(99, true, 1000)).toEqual([])
  expect(watch(99, false, 1000)).toEqual([])
})

test('on a terminal the bar is drawn over itself, not more often than eyes see, and wiped at the end', () => {
  const written = watch(100, true, 20)
  expect(written.length).toBeGreaterThan(15)
  expect(written.length).toBeLessThan(30)
  expect(written.every(words => words.startsWith('\r\u001b[2K') && !words.includes('\n'))).toBe(true)
  expect(written[0]).toContain('0 of 100')
  expect(written.at(-1)).toBe('\r\u001b[2K')
})

test('elsewhere a plain line comes every few seconds', () => {
  expect(watch(100, false, 1)).toEqual([])
  const written = watch(100, false, 1000)
  expect(written).toHaveLength(20)
  expect(written[0]).toBe(`Reading documents █${'░'.repeat(19)} 5 of 100\n`)
})
