import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { read } from '../../src/claims/read.ts'
import { explain, layers, rows } from '../../src/claims/rows.ts'

/** Pieces that the rules look at, in any order: that is where an index would run out of its sentence. */
const pieces = fc.constantFrom(
  'killed',
  'wounded',
  'were',
  'have been',
  'and',
  'or',
  ',',
  '.',
  '\n\n',
  'the death toll',
  'rose to',
  'of',
  'including',
  'among them',
  'at least',
  '12',
  '3,000',
  'a',
  'soldiers',
  'North Korean',
  'people',
  'said',
  'according to',
  'the ministry',
  '"',
  '(',
  ')',
  '--',
  ':',
  'lost',
  'their lives',
  'the number of',
  'missing',
  'who',
  'that',
  'could',
  'to',
  'another',
  'more',
  'in',
  'Kursk',
  'on Thursday',
  'km2',
  '40%',
  'captured',
  "'s",
  'lives',
  'claimed',
  'along with',
  'none of the',
  'of the 12',
  'there are',
  'U.S.',
  '\u2014',
  '\ud83d\ude00',
  '\u00ad',
)

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.array(pieces, { maxLength: 80 }).map(parts => parts.join(' ')),
)

test('any text gives claims whose figures and quotes are words of the text, in bounds that make sense', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom(null, '2025-01-12'), (text, published) => {
      const reading = read({ text, published, outlet: null })
      for (const claim of reading.claims) {
        const { figure, quote, low, high } = claim
        expect(text.slice(figure.start, figure.end)).toBe(figure.text)
        expect(text.slice(quote.start, quote.end)).toBe(quote.text)
        expect(quote.start <= figure.start && figure.end <= quote.end).toBe(true)
        expect(low !== null || high !== null).toBe(true)
        if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high)
        expect(claim.counted.id).toMatch(/^[a-z0-9-]*:[a-z-]+$/)
        expect(claim.rules.length).toBeGreaterThan(0)
      }
    }),
    { numRuns: 600 },
  )
})

test('every figure is in a claim or says why it is in none', () => {
  fc.assert(
    fc.property(texts, text => {
      const { figures, claims, passed } = read({ text, published: null, outlet: null })
      const claimed = new Set(claims.map(claim => claim.figure.start))
      const left = new Set(passed.map(one => one.figure.start))
      for (const figure of figures) expect(claimed.has(figure.start) || left.has(figure.start)).toBe(true)
    }),
    { numRuns: 300 },
  )
})

test('every layer of any text can be written as JSON, and explained', () => {
  fc.assert(
    fc.property(texts, text => {
      const reading = read({ text, published: null, outlet: null })
      for (const layer of layers) for (const row of rows('d', reading, layer)) JSON.stringify(row)
      expect(explain('d', reading).length).toBeGreaterThanOrEqual(reading.figures.length)
    }),
    { numRuns: 200 },
  )
})

test.each([
  '12 killed, ',
  'a woman and ',
  'the death toll of ',
  '12 of the ',
  '( ',
  '- 12 ',
  '"',
  'killed or wounded ',
  ', including 3 ',
])('a long run of %j is read', piece => {
  const text = piece.repeat(3_000)
  for (const { quote } of read({ text, published: null, outlet: null }).claims) {
    expect(quote.text.length).toBeLessThan(4_000)
  }
})

describe('figures of one sentence', () => {
  const counted = (text: string): number => read({ text, published: null, outlet: null }).claims.length

  test('are all read where prose could hold them', () => {
    const list = Array.from({ length: 60 }, (_, at) => `${at + 2} people were killed in the village of Tora`).join(
      ' and ',
    )
    expect(counted(`${list}.`)).toBe(60)
  })

  test('are read no further where no prose could', () => {
    const { claims, passed } = read({ text: '(12 killed '.repeat(2000), published: null, outlet: null })
    expect(claims.length).toBeGreaterThan(200)
    expect(claims.length).toBeLessThan(1000)
    expect(passed.map(({ why }) => why)).toContain('one of more figures than a sentence can count')
  })
})
