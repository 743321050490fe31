import { describe, expect, test } from 'vitest'
import { origins } from '../../src/index/copies/origins.ts'
import { foldedWords, isCopy, passageHash, sampled, shingles } from '../../src/index/copies/shingles.ts'

const paragraph =
  'Rescue workers searched the rubble of the hotel for a second night on Sunday after a gas explosion brought down its east wing, killing at least 14 guests and two cooks, the regional governor told reporters at the scene.'

const of = (text: string) => shingles(foldedWords(text))

describe('copies of one story', () => {
  const copies: readonly (readonly [string, string])[] = [
    ['word for word', paragraph],
    ['with other marks', paragraph.replaceAll(',', ' –').replaceAll("'", '’').toUpperCase()],
    [
      'with its first words changed',
      paragraph.replace('Rescue workers searched', 'Firefighters and dogs went through'),
    ],
    ['with its end cut off', paragraph.slice(0, 150)],
    [
      'inside a longer paragraph',
      `The town is in shock. ${paragraph} Schools stay closed. The cause of it all is not known, and the owner of the building could not be reached by telephone.`,
    ],
    ['with another number', paragraph.replace('14', '16')],
  ]
  test.each(copies)('%s', (_, text) => expect(isCopy(of(paragraph), of(text))).toBe(true))

  const others: readonly (readonly [string, string])[] = [
    [
      'told in other words',
      'At least 14 guests and two cooks died when gas blew up in a hotel; crews were still digging on Sunday night, said the governor of the region.',
    ],
    [
      'with a stock phrase in common',
      'A bridge fell into the river, killing at least 14 guests of a wedding, the regional governor told reporters at the scene of the accident on Monday.',
    ],
    ['of nothing', ''],
  ]
  test.each(others)('not %s', (_, text) => {
    expect(isCopy(of(paragraph), of(text))).toBe(false)
    expect(isCopy(of(text), of(paragraph))).toBe(false)
  })

  test('a copy is found by the sample that is stored', () => {
    const stored = new Set(sampled(of(paragraph)))
    for (const [, text] of copies) expect(sampled(of(text)).some(value => stored.has(value))).toBe(true)
  })

  test('numbers are unsigned, and whole: every engine can store them', () => {
    for (const value of of(paragraph)) expect(value >= 0 && value < 2 ** 32 && Number.isInteger(value)).toBe(true)
  })

  test('long texts are sampled more thinly than short ones', () => {
    const long = of(Array.from({ length: 2000 }, (_, at) => `word${at}`).join(' '))
    expect(sampled(long).length).toBeLessThan(long.size / 6)
    expect(sampled(of('one two three four five six seven eight nine')).length).toBe(5)
  })
})

test('a passage is named by its words, a very short one by its document too', () => {
  const words = foldedWords(paragraph)
  expect(passageHash(words, 'a')).toBe(passageHash(words, 'b'))
  expect(passageHash(['twelve', 'dead'], 'a')).not.toBe(passageHash(['twelve', 'dead'], 'b'))
})

test('grouped digits and apostrophes fold away', () => {
  expect(foldedWords('Russiaʼs 4,000 and 1\u00a0200 — don’t')).toEqual(['russias', '4000', 'and', '1200', 'dont'])
})

describe('origins', () => {
  const pairs = [
    { a: 'b', b: 'd' },
    { a: 'd', b: 'f' },
    { a: 'c', b: 'e' },
  ]
  test('hang together through copies, and are named after the first of them', () => {
    const found = origins(['f', 'e', 'x'], pairs)
    expect([found.get('f'), found.get('e'), found.get('x')]).toEqual(['b', 'c', 'x'])
  })
  test('do not depend on the order of pairs', () => {
    expect(new Map([...origins([], [...pairs].reverse())].sort())).toEqual(new Map([...origins([], pairs)].sort()))
  })
  test('of a long chain', () => {
    const names = Array.from({ length: 20_000 }, (_, at) => `n${String(at).padStart(6, '0')}`)
    const chain = names.slice(1).map((b, at) => ({ a: names[at]!, b }))
    expect(new Set(origins([], chain.reverse()).values())).toEqual(new Set(['n000000']))
  })
})
