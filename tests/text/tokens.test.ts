import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readTokens } from '../../src/text/tokens.ts'

/** Tokens with a bar between them, and no bar's space where they are glued: "F·-·16". */
const cut = (source: string): string =>
  readTokens(source)
    .map(({ text, glued }, at) => (at === 0 ? text : `${glued ? '·' : ' | '}${text}`))
    .join('')

const cuts: readonly (readonly [string, string])[] = [
  ['The U.S. and U.K. left at 9 a.m. today.', 'The | U.S. | and | U.K. | left | at | 9 | a.m. | today·.'],
  ['U.S troops', 'U.S | troops'],
  ['An F-16 and COVID-19', 'An | F·-·16 | and | COVID·-·19'],
  ['al-Hasakah, 12-year-old', 'al·-·Hasakah·, | 12·-·year·-·old'],
  ["Kyiv's and Kyiv’s and Kyivʼs men", "Kyiv·'s | and | Kyiv·’s | and | Kyiv·ʼs | men"],
  ["the soldiers' camp", "the | soldiers·' | camp"],
  ["'the soldiers' he said", "'·the | soldiers·' | he | said"],
  ["It didn't reach Sana'a", "It | didn't | reach | Sana'a"],
  ['4,000 and 1,234,567.5 and 10,00,000', '4,000 | and | 1,234,567.5 | and | 10,00,000'],
  ['22,24 or May 9,2025', '22·,·24 | or | May | 9·,·2025'],
  ['11k, 152mm, 95th, 1990s', '11·k·, | 152·mm·, | 95·th·, | 1990·s'],
  ['$5m, €3bn, 40%', '$·5·m·, | €·3·bn·, | 40·%'],
  ['.5 or 3½', '.5 | or | 3·½'],
  ['wait... now -- go', 'wait·... | now | -- | go'],
  ['10 – 12 and 10–12', '10 | – | 12 | and | 10·–·12'],
  ['a\u00adb\u200bc d', 'a\u00adb\u200bc | d'],
  ['“Go,” he said', '“·Go·,·” | he | said'],
  ['George W. Bush', 'George | W·. | Bush'],
]

test.each(cuts)('%s', (source, expected) => {
  expect(cut(source)).toBe(expected)
})

test('kinds', () => {
  const kinds = Object.fromEntries(readTokens("Kyiv's 4,000 men, 5% (U.S.)").map(({ text, kind }) => [text, kind]))
  expect(kinds).toEqual({
    Kyiv: 'word',
    "'s": 'possessive',
    '4,000': 'number',
    men: 'word',
    ',': 'punctuation',
    '5': 'number',
    '%': 'symbol',
    '(': 'punctuation',
    'U.S.': 'word',
    ')': 'punctuation',
  })
})

test('small letters with plain apostrophes, and nothing unread in them', () => {
  expect(readTokens('DON’T Kyivʼs so\u00adft').map(({ lower }) => lower)).toEqual(["don't", 'kyiv', "'s", 'soft'])
})

test('every string: tokens in order, each the words at its span, and white space between', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), source => {
      let last = 0
      for (const token of readTokens(source)) {
        expect(source.slice(token.start, token.end)).toBe(token.text)
        expect(token.start).toBeGreaterThanOrEqual(last)
        expect(source.slice(last, token.start)).toMatch(/^[\s\p{Cf}\p{Cc}]*$/u)
        last = token.end
      }
      expect(source.slice(last)).toMatch(/^[\s\p{Cf}\p{Cc}]*$/u)
    }),
  )
})
