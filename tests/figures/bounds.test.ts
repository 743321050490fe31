import { describe, expect, test } from 'vitest'
import { figuresIn, told } from './reading.ts'

const bounds: readonly (readonly [string, readonly string[]])[] = [
  [
    'count 300.. at-least',
    [
      'at least 300',
      'no fewer than 300',
      'not less than 300',
      '300 or more',
      '300-plus',
      '300+',
      'a minimum of 300',
      'upwards of 300',
      'at the very least 300',
      'at least about 300',
      'at least some 300',
      'at least 300 to 400',
    ],
  ],
  [
    'count 300.. more-than',
    [
      'more than 300',
      'over 300',
      'above 300',
      'in excess of 300',
      'well over 300',
      'just over 300',
      'a little more than 300',
      'more than an estimated 300',
      'more than some 300',
    ],
  ],
  [
    'count ..300 at-most',
    [
      'up to 300',
      'as many as 300',
      'no more than 300',
      'at most 300',
      'not more than 300',
      '300 or fewer',
      '300 at most',
      'a maximum of 300',
    ],
  ],
  [
    'count ..300 less-than',
    [
      'fewer than 300',
      'less than 300',
      'under 300',
      'just under 300',
      'not quite 300',
      'a shade under 300',
      'well below 300',
    ],
  ],
  [
    'count 300 approximate',
    [
      'about 300',
      'around 300',
      'some 300',
      'roughly 300',
      'approximately 300',
      'nearly 300',
      'almost 300',
      'close to 300',
      'an estimated 300',
      '300 or so',
      '~300',
      'getting on for 300',
      'close on 300',
      'in the region of 300',
      'somewhere around 300',
      'perhaps 300',
      'an estimated some 300',
    ],
  ],
  ['count 30 approximate', ['30-odd', 'thirty-odd', '30-some', 'about the same 30']],
  [
    'count 10000..12000 range',
    [
      '10,000 to 12,000',
      '10,000-12,000',
      '10,000–12,000',
      '10,000 – 12,000',
      'between 10,000 and 12,000',
      '10-12,000',
      '10k-12k',
      '10-12k',
      'ten to twelve thousand',
      'between 10 and 12 thousand',
      'about 10,000 to 12,000',
    ],
  ],
  ['count 2..3 range', ['two or three', '2-3', 'two to three', 'between two and three']],
  [
    'count 100..200 range',
    ['more than 100 but fewer than 200', 'at least 100 and at most 200', 'fewer than 200 and more than 100'],
  ],
  ['count 20.. vague', ['tens']],
  ['count 24.. vague', ['dozens', 'dozens and dozens', 'dozens, if not hundreds,']],
  ['count 40.. vague', ['scores']],
  ['count 200.. vague', ['hundreds', 'many hundreds', 'a couple of hundred', 'hundreds or even thousands']],
  ['count 300.. vague', ['several hundred']],
  ['count 2000.. vague', ['thousands', 'a few thousand']],
  ['count 20000.. vague', ['tens of thousands']],
  ['count 200000.. vague', ['hundreds of thousands']],
  ['count 2000000.. vague', ['millions']],
  ['count 24.. more-than', ['more than two dozen', 'over two dozen']],
]

describe.each(bounds)('%s', (expected, phrases) => {
  test.each(phrases)('%s', phrase => {
    const source = `Rescuers dug out ${phrase} of them before dawn.`
    const figures = figuresIn(source)
    expect(figures.map(told)).toEqual([expected])
    // The span covers the bound, but not the comma of a parenthesis.
    expect(figures[0]!.text).toBe(phrase.replace(/,$/, ''))
    expect(source.slice(figures[0]!.start, figures[0]!.end)).toBe(figures[0]!.text)
  })
})

describe('a bound behind what is counted leaves the span at the number', () => {
  test.each([
    ['It sheltered 300 people or more.', '300', 'count 300.. at-least'],
    ['It sheltered 300 people or so.', '300', 'count 300 approximate'],
    ['It held 40 hostages at least.', '40', 'count 40.. at-least'],
  ])('%s', (source, text, expected) => {
    const [figure] = figuresIn(source)
    expect(figure!.text).toBe(text)
    expect(told(figure!)).toBe(expected)
  })
})

describe('words that bound elsewhere', () => {
  test.each([
    ['The rebels handed over 61 bodies.', ['count 61']],
    ['The army owned up to 48 deaths.', ['count 48']],
    ['The reports add up to 2,160 dead.', ['count 2160']],
    ['Cholera cases top 900 this year.', ['count 900.. more-than']],
    ['He had information about 12 prisoners.', ['count 12']],
    ['She told us about two explosions.', ['count 2']],
    ['It will cost $84 billion over 10 years.', ['money 84000000000 USD', 'duration 10 year']],
    ['The siege lasted over 10 days.', ['duration 10.. more-than day']],
    ['Twelve died, over 300 fled.', ['count 12', 'count 300.. more-than']],
    ['At least 30 died and another 12 fled.', ['count 30.. at-least', 'count 12']],
    ['The toll rose from 12 to 16.', ['count 12', 'count 16']],
    ['Deaths rose 5 to 30.', ['count 5', 'count 30']],
    ['It took from 100 to as many as 300 men.', ['count 100..300 range']],
    ['Estimates vary from 100 to more than 300 dead.', ['count 100..300 range']],
  ])('%s', (source, expected) => {
    expect(figuresIn(source).map(told)).toEqual(expected)
  })
})
