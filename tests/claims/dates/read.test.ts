import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDates } from '../../../src/claims/dates/read.ts'
import { readText } from '../../../src/text/read.ts'

const read = (source: string, published: string | null) => readDates(readText(source), published)

/** Sunday. */
const sunday = '2025-01-12'

test('a date in figures has its day first where the other order lies ahead', () => {
  const value = (source: string, published: string | null) => read(source, published).map(mention => mention.value)
  expect(value('The bridge fell on 12/05/2024.', '2024-05-15')).toEqual(['2024-05-12'])
  expect(value('The bridge fell on 05/12/2024.', '2024-05-15')).toEqual(['2024-05-12'])
  expect(value('The bridge opens on 12/01/2025.', '2024-05-15')).toEqual(['2025-12-01'])
  expect(value('The bridge fell on 12/05/2024.', null)).toEqual(['2024-12-05'])
})

/** Value -> sentences of a paper of that Sunday, with the expression between brackets. */
const dated: readonly (readonly [string, readonly string[]])[] = [
  [
    '2025-01-09',
    [
      'The bridge fell on [January 9].',
      'The bridge fell on [Jan. 9, 2025].',
      'The bridge fell on [9 January 2025].',
      'The bridge fell on the [9th of January].',
      'The bridge fell on [Thursday].',
      'On [Thursday], the bridge fell.',
      'The bridge fell on [Thursday, January 9].',
      'The bridge fell [three days ago].',
      'The bridge fell on [2025-01-09].',
      'The bridge fell on [01/09/2025].',
      'The bridge fell on [9.1.2025].',
      'The bridge fell on [09-Jan-2025].',
      'The bridge fell [this past Thursday].',
      'The bridge fell on [Thursday of this week].',
      'The bridge fell [early Thursday].',
    ],
  ],
  [
    '2025-01-11',
    ['The bridge fell [yesterday].', 'The bridge fell on [Saturday].', 'The bridge fell [late on Saturday].'],
  ],
  ['2025-01-10', ['The bridge fell the [day before yesterday].', 'The bridge fell [two days before today].']],
  ['2025-01-12', ['The bridge fell [today].', 'The bridge fell on [Sunday].']],
  [
    '2024-12-26',
    [
      'The bridge fell on [December 26].',
      'The bridge fell on [Dec 26], officials said.',
      'The bridge fell on [Boxing Day].',
    ],
  ],
  [
    '2025-01-14',
    ['Voters will choose on [Tuesday].', 'The vote is scheduled for [Tuesday].', 'On [Tuesday], voters will choose.'],
  ],
  ['2025-01-20', ['He will be sworn in on [January 20].', 'The talks are to begin on [January 20].']],
  [
    '2024-12-14/2024-12-15',
    [
      'On [December 14-15], it rained.',
      'On [14-15 December], it rained.',
      'On [December 14 and 15] it rained.',
      'It rained from [December 14 to December 15].',
      'It rained between [December 14 and 15].',
    ],
  ],
  ['2024-12-30/2025-01-02', ['It rained from [Dec. 30 to Jan. 2].', 'It rained ([Dec. 30 – Jan. 2]).']],
  ['2025-01-06/2025-01-08', ['It rained from [Monday to Wednesday].', 'It rained [Monday through Wednesday].']],
  [
    '2024-10',
    [
      'It began in [October].',
      'It has rained since [October].',
      'It began in [Oct. 2024].',
      'It began in [early October].',
      'It began at the [end of October 2024].',
    ],
  ],
  ['2025-01', ['It rained [this month].', 'It rained [earlier this month].', 'It rained in [January].']],
  ['2024-12', ['It rained [last month].', 'It rained in [December 2024].', 'It rained in [late December].']],
  ['2024-05', ['It began in [May].', 'It began in [late May].', 'It has rained since [May 2024].']],
  ['2025-W02', ['It rained [this week].', 'It rained [earlier this week].', 'It rained in the [second week of 2025].']],
  ['2025-W01', ['It rained [last week].', 'It rained in the [week of January 1].']],
  ['2025-W02-WE', ['It rained over the [weekend].', 'It rained [this weekend].']],
  [
    '2024',
    [
      'It began in [2024].',
      'It began [last year].',
      'It ended the [2024] truce.',
      'It has rained since [2024].',
      'It began in [late 2024].',
    ],
  ],
  ['1996', ['The dam was built in [nineteen ninety six].', 'The dam was built in [1996].']],
  ['2024-SU', ['It began [last summer].', 'It began in the [summer of 2024].', 'It began in [summer 2024].']],
  ['2023-Q3', ['It fell in the [third quarter of 2023].', 'It fell in [Q3 2023].']],
  ['2024-H1', ['It fell in the [first half of 2024].']],
  ['199', ['It fell in the [1990s].', 'It fell in the [mid-1990s].']],
  ['2025-01-11TNI', ['It was hit [overnight].', 'It was hit [last night].', 'It was hit on [Saturday night].']],
  ['2025-01-11TMO', ['It was hit [yesterday morning].', 'It was hit on the [morning of January 11].']],
  [
    '2025-01-11T09',
    [
      'It was hit at [9 a.m. on Saturday].',
      'It was hit on [Saturday at 9 a.m.] sharp.',
      'It was hit at [09:00 Saturday].',
    ],
  ],
  [
    '2025-01-11T21:30',
    ['It was hit on [January 11 at 9:30 p.m.] local people said.', 'It was hit at [21:30 GMT on Saturday].'],
  ],
  ['2025-01-11/2025-01-12', ['Five died in the past [24 hours].']],
  ['2014-01-01/2015-12-31', ['It was the [2014-2015] outbreak.', 'It was the [2014-15] outbreak.']],
  ['2025-01-05', ['It fell on the [5th].', 'It fell [a week ago Sunday].']],
  ['2024-01-01/2024-03-31', ['It fell in the [first three months of 2024].']],
  ['2025-02-10/2025-02-12', ['They will meet from [10 to 12 February].']],
  ['PRESENT_REF', ['To [date], 40 have died.', 'There are [currently] 40 patients.']],
]

describe('dates of a paper of Sunday, 12 January 2025', () => {
  for (const [value, sentences] of dated) {
    test.each(sentences)(`${value}: %s`, marked => {
      const words = /\[(.*)\]/.exec(marked)![1]!
      const source = marked.replace(/[[\]]/g, '')
      const [mention, ...others] = read(source, sunday)
      expect(others).toEqual([])
      expect(mention).toMatchObject({ value, text: words, start: marked.indexOf('[') })
    })
  }
})

/** Numbers and words that are no dates. */
const undated: readonly string[] = [
  'They may march on the palace and sat in the sun.',
  'Troops march 5 miles in the rain.',
  'April Jones and June Smith met August Wilson.',
  'About 1,200 in the camp fell ill.',
  'The toll was put at 4,000.',
  'A 15-year-old boy and a man of 42 died.',
  'The war has lasted three years.',
  'The nearly three-year-long war goes on.',
  'It took 15 years to build.',
  'The fire killed 2000 people.',
  'Some 2015 Syrian soldiers fled.',
  'They fell 24/7, said the 95th brigade.',
  'The score was 3:1 and then 21-19.',
  'It costs $2015.',
  'The Sunday Times reported it, as did USA Today.',
  'It was the second of three blasts.',
  'The fall of the city shook them.',
  'He was in his 80s.',
  'They killed 30 in two days.',
  'Call 555-0199 for help.',
  'They met on the 5th floor.',
  'COVID-19 and the G7',
]

test.each(undated)('no date: %s', sentence => expect(read(sentence, sunday)).toEqual([]))

describe('without a day of publication', () => {
  test.each([
    'On Thursday it rained.',
    'It rained yesterday.',
    'On January 9 it rained.',
    'It rained last week.',
    'It rained in October.',
    'It rained three days ago.',
  ])('nothing is made up: %s', sentence => {
    const [mention] = read(sentence, null)
    expect(mention).toMatchObject({ value: null, from: null, to: null })
  })
  test.each([
    ['It rained on January 9, 2025.', '2025-01-09'],
    ['It rained in December 2024.', '2024-12'],
    ['It rained on January 9, 2025. The next day it snowed.', '2025-01-10'],
  ])('what the text says in full stands: %s', (sentence, value) => {
    expect(read(sentence, null).at(-1)).toMatchObject({ value })
  })
})

test('a value covers its days', () => {
  const covered = (sentence: string) => read(sentence, sunday).map(({ from, to }) => [from, to])
  expect(covered('It rained in October.')).toEqual([['2024-10-01', '2024-10-31']])
  expect(covered('It rained in late October.')).toEqual([['2024-10-22', '2024-10-31']])
  expect(covered('It rained last week.')).toEqual([['2024-12-30', '2025-01-05']])
  expect(covered('It rained overnight.')).toEqual([['2025-01-11', '2025-01-12']])
  expect(covered('It rained on Friday night.')).toEqual([['2025-01-10', '2025-01-10']])
  expect(covered('It rained two months ago.')).toEqual([['2024-11-01', '2024-11-30']])
  expect(covered('It began in 2023.')).toEqual([['2023-01-01', '2023-12-31']])
})

test.each([
  ['It has rained since October.', 'since'],
  ['It rained until Thursday.', 'until'],
  ['By Thursday, 40 had died.', 'as-of'],
  ['As of Thursday, 40 had died.', 'as-of'],
  ['After Thursday’s storm, 40 had died.', 'on'],
  ['On Thursday, 40 died.', 'on'],
  ['It rained from Monday to Wednesday.', 'on'],
])('%s is %s', (sentence, relation) => {
  expect(read(sentence, sunday)[0]).toMatchObject({ relation })
})

test('later days lean on the day named before', () => {
  const source =
    'A dam broke on December 14. The next day the town was under water, and two days later the road was gone.'
  expect(read(source, '2024-12-27').map(({ value }) => value)).toEqual(['2024-12-14', '2024-12-15', '2024-12-17'])
})

test('mentions are in order and inside the text, days are days, whatever the text is', () => {
  const words = fc.constantFrom(
    '9',
    '31',
    '2024',
    '2025',
    'January',
    'Feb',
    '.',
    ',',
    '-',
    '–',
    'to',
    'of',
    'the',
    'last',
    'next',
    'week',
    'Monday',
    'two',
    'twenty',
    'first',
    'days',
    'ago',
    'later',
    'a.m.',
    ':',
    '30',
    'in',
    'since',
    'early',
    'Easter',
    'morning',
    's',
    '/',
    '12',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(words).map(list => list.join(' ')),
        fc.array(words).map(list => list.join('')),
      ),
      fc.option(
        fc
          .date({ min: new Date('1600-01-01'), max: new Date('2300-01-01'), noInvalidDate: true })
          .map(date => date.toISOString().slice(0, 10)),
      ),
      (source, published) => {
        let at = 0
        for (const mention of read(source, published)) {
          expect(mention.start).toBeGreaterThanOrEqual(at)
          expect(mention.text).toBe(source.slice(mention.start, mention.end))
          expect(mention.text).not.toBe('')
          at = mention.end
          if (mention.from === null) continue
          expect(mention.from).toMatch(/^\d{4}-\d\d-\d\d$/)
          expect(mention.to! >= mention.from).toBe(true)
        }
      },
    ),
  )
})
