import { expect, test } from 'vitest'
import { changesOf } from '../../src/alerts/matching/changes.ts'
import type { News } from '../../src/index/news.ts'

/** "a: -1" the document a becomes version 1, "a: 1-2" it was 1 before, "a: 1-" it is taken out; "~" quietly. */
function news(...lines: readonly string[]): News[] {
  return lines.map((line, at) => {
    const [, quiet, document, before, version] = /^(~?)(\w+): (\d*)-(\d*)$/.exec(line)!
    return {
      id: at + 1,
      tenant: null,
      document: document!,
      before: before || null,
      version: version || null,
      quiet: quiet === '~',
      at: `t${at}`,
    }
  })
}

const cases: readonly [string, readonly string[], readonly string[]][] = [
  ['each document once', ['a: -1', 'b: -1'], ['a: -1', 'b: -1']],
  ['versions that came meanwhile are one change', ['a: -1', 'b: -1', 'a: 1-2'], ['b: -1', 'a: -2']],
  ['what is quiet is no change', ['~a: -1', 'b: -1'], ['b: -1']],
  ['what comes after a baseline is one', ['~a: -1', 'a: 1-2'], ['a: 1-2']],
  ['a quiet version after a loud one does not hide it', ['a: -1', '~a: 1-2'], ['a: -2']],
  ['there and back is none', ['a: 1-2', 'a: 2-1'], []],
  ['added and taken out is none', ['a: -1', 'a: 1-'], []],
  ['taken out is one', ['a: 1-2', 'a: 2-'], ['a: 1-']],
]

test.each(cases)('%s', (_, given, expected) => {
  const found = changesOf(news(...given)).map(
    ({ document, before, version }) => `${document}: ${before ?? ''}-${version ?? ''}`,
  )
  expect(found).toEqual(expected)
})

test('two tenants’ documents of one name are two', () => {
  const [first] = news('a: -1')
  expect(changesOf([first!, { ...first!, id: 2, tenant: 'server' }])).toHaveLength(2)
})
