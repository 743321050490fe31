import { describe, expect, test } from 'vitest'
import { figuresIn, told } from './reading.ts'

/** Every figure of a sentence, in order. */
const sentences: readonly (readonly [string, readonly string[]])[] = [
  // Percent and money.
  ['Voter turnout was 61.5%, up 3 percentage points.', ['percent 61.5 %', 'percent 3 %']],
  ['Between 40 and 50 per cent of crops failed.', ['percent 40..50 range %']],
  [
    'Damage of $48.2 million, or EUR 1.5bn, or £3m.',
    ['money 48200000 USD', 'money 1500000000 EUR', 'money 3000000 GBP'],
  ],
  ['He paid C$5, US$ 150m and Rs 5 lakh.', ['money 5 CAD', 'money 150000000 USD', 'money 500000 INR']],
  [
    'Loans of $1-2 million or $10 million to $12 million.',
    ['money 1000000..2000000 range USD', 'money 10000000..12000000 range USD'],
  ],
  ['They lost millions of dollars and 30 million Swiss francs.', ['money 2000000.. vague USD', 'money 30000000 CHF']],
  ['It costs 3 dollars 50 cents.', ['money 3.5 USD']],
  // Measures, durations, ages.
  ['The fire burned 984 square kilometres and 40 hectares.', ['measure 984 km2', 'measure 40 ha']],
  ['A 152mm shell landed 3 km away.', ['measure 152 mm', 'measure 3 km']],
  ['A magnitude-6.3 quake followed the 7.8-magnitude shock.', ['measure 6.3 magnitude', 'measure 7.8 magnitude']],
  ['An 8- to 16-metre wave came.', ['measure 8..16 range m']],
  ['It fell to -5 degrees Celsius.', ['measure -5 C']],
  ['Dozens of kilometres of road vanished.', ['measure 24.. vague km']],
  ['The 12-member panel met in a five-storey house.', ['measure 12 member', 'measure 5 storey']],
  ['A 72-hour truce ended a nearly three-year-long war.', ['duration 72 h', 'duration 3 approximate year']],
  ['It took half an hour.', ['duration 0.5 h']],
  ['A 12-year-old and a man aged 45 were hurt.', ['age 12 year', 'age 45 year']],
  ['Olena Koval, 45, and her sons, aged 5 and 7, hid.', ['age 45 year', 'age 5 year', 'age 7 year']],
  ['Children under five suffer most.', ['age ..5 less-than year']],
  ['Men aged between 18 and 25 were called up.', ['age 18..25 range year']],
  ['She is 34.', ['age 34 year']],
  // Rates.
  ['The army loses 100 men a day.', ['rate 100 /day']],
  ['They fire 50 shells per hour.', ['rate 50 /h']],
  ['He was struck three times.', ['rate 3 times']],
  ['It pumps 500,000 barrels a day.', ['measure 500000 bbl/day']],
  ['It killed 30 people a year after the truce.', ['count 30']],
  // Dates and times.
  ['On Jan. 9 and on 9 January 2025 it rained.', ['date ', 'date ']],
  ['Raids on December 14-15 and the 9th of May.', ['date ', 'date ']],
  ['The 1950-53 war and the 1990s.', ['date ', 'date ']],
  ['In 2016 300 people left; 2000 people came.', ['date 2016', 'count 300', 'count 2000']],
  ['Between 1987 and 1989 it was shut.', ['date ']],
  ['It began at 9:30, ended at 5 p.m. and resumed at 2300 GMT.', ['time ', 'time ', 'time ']],
  ['On 7 October, 12 people died.', ['date ', 'count 12']],
  ['On 7 October 12 people died.', ['date ', 'count 12']],
  ['Raid kills 12 May 3.', ['count 12', 'date ']],
  ['LIMA, 10 JAN 90 -- SIX FLED.', ['date ', 'count 6']],
  ['AT 1130, TWO BOMBS WENT OFF.', ['time ', 'count 2']],
  ['It put the toll at 1130.', ['count 1130']],
  // Scores and shares.
  ['They won 3-1 in a 52-48 vote.', ['score 3', 'score 52']],
  ['A 2-to-1 vote.', ['score 2']],
  ['Dead (12), wounded (34).', ['count 12', 'count 34']],
  ['It sheltered 2m Rohingya and 1.2m returnees from 2m waves.', ['count 2000000', 'count 1200000', 'measure 2 m']],
  ['Three out of every four stayed.', ['share 0.75']],
  ['Five of the 12 crew swam.', ['count 5', 'count 12']],
  // Small numbers as people.
  ['One person was killed and one wounded.', ['count 1', 'count 1']],
  ['Killing one and injuring two.', ['count 1', 'count 2']],
  ['Minus 20 degrees.', ['measure -20 degree']],
]

test.each(sentences)('%s', (source, expected) => {
  expect(
    figuresIn(source).map(figure =>
      figure.kind === 'date' && !/^\d{4}$/.test(figure.text) ? 'date ' : told(figure).replace(/^time null$/, 'time '),
    ),
  ).toEqual(expected)
})

describe('a number cut off by the end of the text', () => {
  test.each(['Out of the estimated 11,', 'The town lost 3,…'])('%s', source => {
    expect(figuresIn(source).map(({ kind }) => kind)).toEqual(['truncated'])
  })

  test('a number before a comma that goes on is whole', () => {
    expect(figuresIn('Of the 11, two fled.').map(told)).toEqual(['count 11', 'count 2'])
  })
})

/** Sentences that hold numbers and count nothing: no figure of these kinds may come out. */
const nothing: readonly string[] = [
  'The 95th Brigade met the 3rd Army.',
  'COVID-19 spread before the G7 and the G-20 met.',
  'An F-16 escorted Flight 370 past a MiG-29.',
  'Article 5 and Resolution 1701 were cited, as were Articles 6 and 7.',
  'Call 555-1234 or +44 20 7946 0958.',
  'Write to desk24@example.org or see https://example.org/2024/12/300-dead.',
  'He lives at 12 Main Street.',
  'No one came, and no one called.',
  'This one is new and the first one is old.',
  'One by one they left; they helped one another.',
  'At one point the road forked.',
  'Ground Zero was silent.',
  'The second half was better.',
  'Several people ran and a few soldiers followed.',
  'Test scores fell.',
  'The twenty-first victim was buried on the 5th.',
  'Unit 731, Zone 5 and Phase 2 were closed.',
  'Version 2.1.3 runs on 192.168.1.2.',
  'Boeing 737-800 jets were grounded.',
  'Items: 1) bread 2) water [3] salt (4).',
  'A hole-in-one in a one-on-one match.',
  'See No. 5 and page 12.',
  'The Group of Seven agreed.',
]

test.each(nothing)('nothing counted: %s', source => {
  const counted = figuresIn(source).filter(({ kind }) => !['date', 'time', 'ordinal', 'label', 'score'].includes(kind))
  expect(counted).toEqual([])
})
