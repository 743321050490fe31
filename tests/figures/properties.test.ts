import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readFigures } from '../../src/figures/read.ts'
import { readText } from '../../src/text/read.ts'
import { figuresIn } from './reading.ts'

const pieces = fc.constantFrom(
  ...`12 1,200 1.5 3/4 ½ 2016 0930 million thousand dozen hundred a half third quarter and to or - – , . $ € % km m years old -year-old at least more than
      about up over between from January May Oct. 9 one two twenty dozens hundreds of tens several few No. Flight G 7 : ( ) people killed + th st s ' " … …\n`.split(
    /\s+/,
  ),
  '\n',
  ' ',
  '\u00a0',
)
const numeric = fc
  .array(fc.tuple(pieces, fc.constantFrom(' ', '')), { maxLength: 40 })
  .map(parts => parts.flat().join(''))

const check = (source: string): void => {
  let last = 0
  for (const figure of figuresIn(source)) {
    expect(source.slice(figure.start, figure.end)).toBe(figure.text)
    expect(figure.start).toBeGreaterThanOrEqual(last)
    expect(figure.end).toBeGreaterThan(figure.start)
    expect(figure.to).toBeGreaterThan(figure.from)
    for (const value of [figure.low, figure.high]) expect(value === null || Number.isFinite(value)).toBe(true)
    if (figure.low !== null && figure.high !== null) expect(figure.low).toBeLessThanOrEqual(figure.high)
    last = figure.end
  }
}

describe('any string', () => {
  test('has figures in order whose text stands at their span', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), check))
  })

  test('made of pieces of numbers too', () => {
    fc.assert(fc.property(numeric, check), { numRuns: 2000 })
  })
})

/** How often the grammar looks at a token's words, so that the cost is counted and not timed. */
const work = (source: string): number => {
  const text = readText(source)
  let looks = 0
  const tokens = text.tokens.map(token => ({
    ...token,
    get lower() {
      looks++
      return token.lower
    },
    get text() {
      looks++
      return token.text
    },
  }))
  readFigures({ ...text, tokens })
  return looks
}

describe('the work grows with the text and not faster', () => {
  test.each([
    'At least 12 people were killed and 300-400 fled between 9 and 10 a.m. on 3 May. ',
    '1,',
    '1-',
    '1 111 ',
    'one and ',
    'hundred ',
    'about ',
    'about 5 ',
    'dozens and ',
    'tens of thousands of ',
    '(1 ',
    '$1 ',
    '1/2/',
    'a1',
    '@1.',
    'of Two Big ',
    'more than 5 but less than ',
  ])('%j', piece => {
    const small = work(piece.repeat(400))
    const large = work(piece.repeat(1600))
    // A word that fences no number in may cost no look at all.
    expect(large).toBeLessThanOrEqual(4.5 * small)
  })
})
