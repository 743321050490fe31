import { describe, expect, test } from 'vitest'
import { figuresIn, told } from './reading.ts'

/** Expected value, then phrasings. The words in brackets are the figure's span. */
const values: readonly (readonly [string, readonly string[]])[] = [
  ['count 7', ['Rebels freed [seven] miners.', 'They found [7] bodies.', 'The list has [seven] names.']],
  [
    'count 24',
    [
      'A blast hurt [two dozen] shoppers.',
      'Police held [24] men.',
      'They lost [twenty-four] trucks.',
      'AID FOR [TWENTY-FOUR] FAMILIES',
    ],
  ],
  ['count 6', ['It sank [half a dozen] boats.', 'She counted [six] rafts.']],
  ['count 12', ['The fire killed [a dozen] sheep.', '[Twelve] monks fled.']],
  [
    'count 103',
    ['He listed [one hundred and three] huts.', 'He listed [a hundred and three] huts.', 'He listed [103] huts.'],
  ],
  ['count 123', ['[one hundred and twenty-three] tents', '[one hundred twenty-three] tents']],
  [
    'count 1500',
    [
      'Floods took [1,500] goats.',
      'Floods took [fifteen hundred] goats.',
      'Floods took [one thousand five hundred] goats.',
      'Floods took [1.5 thousand] goats.',
      'Floods took [1.5k] goats.',
    ],
  ],
  [
    'count 11000',
    [
      'The army has [11,000] recruits.',
      'The army has [11k] recruits.',
      'The army has [11 thousand] recruits.',
      'The army has [eleven thousand] recruits.',
      'The army has [11 000] recruits.',
      'The army has [11.000] troops.',
      "The army has [11'000] recruits.",
    ],
  ],
  ['count 45600', ['[forty-five thousand six hundred] votes', '[45,600] votes', '[45 600] votes']],
  [
    'count 250000',
    [
      '[a quarter of a million] villagers',
      '[a quarter million] villagers',
      '[250,000] villagers',
      '[250k] villagers',
      '[two hundred and fifty thousand] villagers',
    ],
  ],
  [
    'count 500000',
    ['[half a million] pilgrims', '[half million] pilgrims', '[500,000] pilgrims', '[five lakh] pilgrims'],
  ],
  [
    'count 1500000',
    [
      '[one and a half million] people',
      '[1.5 million] people',
      '[1.5m] people',
      '[1.5M] people',
      '[a million and a half] people',
      '[1,5 million] people',
      '[15 lakh] people',
      '[1½ million] people',
    ],
  ],
  [
    'count 2500000',
    [
      '[two and a half million] people',
      '[two-and-a-half million] people',
      '[2.5mn] people',
      '[two point five million] people',
    ],
  ],
  ['count 3000000000', ['[3 billion] birds', '[3bn] birds', '[three billion] birds']],
  ['count 2', ['A drone cut [two] cables.']],
  [
    'share 0.25',
    [
      '[a quarter] of the town',
      '[one in four] homes',
      '[1/4] of the town',
      '[one-quarter] of the town',
      '[one of every four] homes',
    ],
  ],
  ['share 0.6666666666666666', ['[two-thirds] of the town', '[two thirds] of the town', '[two out of three] homes']],
  ['share 0.5', ['[half] the town', '[half] of the town']],
]

const split = (marked: string): { source: string; start: number; end: number } => {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  return { source: marked.replace('[', '').replace(']', ''), start, end }
}

describe.each(values)('%s', (expected, phrasings) => {
  test.each(phrasings)('%s', marked => {
    const { source, start, end } = split(marked)
    const figures = figuresIn(source)
    expect(figures.map(told)).toEqual([expected])
    expect([figures[0]!.start, figures[0]!.end]).toEqual([start, end])
  })
})
