import { expect, test } from 'vitest'
import { reportProblems } from '../../src/report.ts'

const problems = Array.from({ length: 14 }, (_, at) => ({ path: `${at}.txt`, what: 'is empty', remedy: 'Fill it.' }))

function report(count: number, service: boolean, files = count): { lines: string[]; logged: string[] } {
  const lines: string[] = []
  const logged: string[] = []
  const log = { debug: () => {}, info: () => {}, error: () => {}, warn: (_: object, line: string) => logged.push(line) }
  const ingested = { files, problems: problems.slice(0, count) }
  reportProblems(ingested, '/srv/news', service ? log : null, words => lines.push(words))
  return { lines, logged }
}

test('whoever started the process reads a line a file, and how many more there are', () => {
  expect(report(0, false, 3)).toEqual({ lines: [], logged: [] })
  expect(report(1, false).lines).toEqual(['0.txt is empty. Fill it.\n'])
  const { lines, logged } = report(14, false)
  expect(lines).toHaveLength(11)
  expect(lines.at(-1)).toBe('… and 4 more files could not be read.\n')
  expect(logged).toEqual([])
})

test('a folder without documents is said to have none', () => {
  expect(report(0, false).lines).toEqual([expect.stringMatching(/^No document in \/srv\/news\. .*\.txt.*\n$/)])
  expect(report(0, true)).toEqual({ lines: [], logged: [expect.stringContaining('No document in /srv/news.')] })
})

test('a service has them all in its log', () => {
  expect(report(14, true)).toEqual({ lines: [], logged: problems.map(({ path }) => `${path} is empty. Fill it.`) })
})
