import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Claim } from '../../src/claims/claim.ts'
import { read } from '../../src/claims/read.ts'

const seeds = new URL('../../seeds/', import.meta.url)

/** Words of the seed that hold the figure, the claim in a few words, who is counted and who says it. */
type Row = readonly [words: string, claim: string, counted: string, claimants: string]

const koreans = 'north-korea:military'

const documents: Readonly<Record<string, { readonly published: string | null; readonly rows: readonly Row[] }>> = {
  '000_d4b5606301cf9601.txt': {
    published: null,
    rows: [
      ['captured 2 North', 'captured 2 exact', koreans, 'nis'],
      ['detained two North', 'captured 2 exact', koreans, 'nis, zelenskyy'],
      ['captured the two North', 'captured 2 exact', koreans, 'nis'],
      ['North Koreans at 4,000', 'casualties 4000 exact', koreans, 'zelenskyy'],
      ['around 1,200', 'casualties 1200 approximate', koreans, 'united-states'],
    ],
  },
  '001_d67a38d34441c929.txt': {
    published: '2025-01-11',
    rows: [
      ['Captures Two North', 'captured 2 exact', koreans, 'outlet'],
      ['captured two North', 'captured 2 exact', koreans, 'zelenskyy'],
      ['over 40%', 'territory 40 more-than %', ':territory', 'outlet'],
      ['984 square kilometers', 'territory 984 exact km2', ':territory', 'outlet'],
      ['around 200 North', 'casualties 200 approximate', koreans, 'senior-ukrainian-military-official'],
      ['10,000 to 12,000', 'deployed 10000-12000 range', koreans, 'ukraine'],
    ],
  },
  '002_f44bb0cf61f73123.txt': {
    published: null,
    rows: [
      ['captured two wounded', 'captured 2 exact', koreans, 'nis'],
      ['About 1,000 North', 'killed 1000 approximate', koreans, 'news-report'],
      ['approximately 300', 'killed 300 approximate', koreans, 'nis'],
      ['another 2,700 injured', 'wounded 2700 exact', koreans, 'nis'],
      ['captured two injured', 'captured 2 exact', koreans, 'zelenskyy'],
      ['at least 300', 'killed 300 at-least', koreans, 'nis'],
      ['another 2,700 wounded', 'wounded 2700 at-least', koreans, 'nis'],
    ],
  },
  '003_1da15d902f272ee3.txt': {
    published: '2025-01-12',
    rows: [
      ['captured two wounded', 'captured 2 exact', koreans, 'nis'],
      ['captured two North', 'captured 2 exact', koreans, 'nis'],
      ['the two captured', 'captured 2 exact', koreans, 'zelenskyy'],
      ['10,000 – 12,000', 'deployed 10000-12000 range', koreans, 'south-korea, ukraine, united-states'],
      ['North Koreans at 4,000', 'casualties 4000 exact', koreans, 'zelenskyy'],
      ['around 1,200', 'casualties 1200 approximate', koreans, 'united-states'],
    ],
  },
  '004_af708c7ba2965f8f.txt': {
    published: '2024-12-27',
    rows: [
      ['captured a North', 'captured 1 exact', koreans, 'nis'],
      ['approximately 12,000', 'deployed 12000 approximate', koreans, 'ukraine-intelligence'],
      ['500 officers', 'deployed 500 exact', koreans, 'ukraine-intelligence'],
      ['three generals', 'deployed 3 exact', koreans, 'ukraine-intelligence'],
      ['at least 30 soldiers', 'casualties 30 at-least', koreans, 'gur'],
      ['three more went missing', 'missing 3 exact', koreans, 'gur'],
      ['at least 100 North', 'killed 100 at-least', koreans, 'nis'],
      ['another 1,000 wounded', 'wounded 1000 at-least', koreans, 'nis'],
      ['more than 3,000', 'casualties 3000 more-than', koreans, 'zelenskyy'],
    ],
  },
}

/** Words round figures that are no claims: other stories, durations, ordinals, money, what breaks off. */
const nothing: readonly (readonly [file: string, words: string])[] = [
  ['000_d4b5606301cf9601.txt', '15 years'],
  ['000_d4b5606301cf9601.txt', 'rises to 16'],
  ['000_d4b5606301cf9601.txt', '16 People'],
  ['000_d4b5606301cf9601.txt', '$100 Million'],
  ['000_d4b5606301cf9601.txt', '19th Annual'],
  ['001_d67a38d34441c929.txt', 'three-year-long'],
  ['002_f44bb0cf61f73123.txt', 'estimated 11,'],
  ['002_f44bb0cf61f73123.txt', '1950-53'],
  ['002_f44bb0cf61f73123.txt', 'three years'],
]

const textOf = (file: string): string => readFileSync(new URL(file, seeds), 'utf8')

const readings = new Map(
  Object.entries(documents).map(([file, { published }]) => {
    const text = textOf(file)
    return [file, { text, claims: read({ text, published, outlet: null }).claims }]
  }),
)

const at = (file: string, words: string): readonly Claim[] => {
  const { text, claims } = readings.get(file)!
  const start = text.indexOf(words)
  expect(start, `${words} stands in ${file}`).toBeGreaterThanOrEqual(0)
  return claims.filter(({ figure }) => figure.start < start + words.length && start < figure.end)
}

const brief = ({ measure, low, high, bound, unit }: Claim): string => {
  const value = bound === 'range' ? `${low}-${high}` : (low ?? high)
  return `${measure} ${value} ${bound}${unit === null ? '' : ` ${unit}`}`
}

for (const [file, { rows }] of Object.entries(documents)) {
  describe(file, () => {
    test.each(rows)('%s', (words, expected, counted, claimants) => {
      const found = at(file, words).filter(claim => brief(claim) === expected)
      expect(at(file, words).map(brief)).toContain(expected)
      expect(new Set(found.map(claim => claim.counted.id))).toEqual(new Set([counted]))
      expect(
        found
          .map(claim => claim.source.id)
          .sort()
          .join(', '),
      ).toBe(claimants)
    })

    test('quotes and figures are words of the document', () => {
      const { text, claims } = readings.get(file)!
      for (const { quote, figure } of claims) {
        expect(text.slice(quote.start, quote.end)).toBe(quote.text)
        expect(text.slice(figure.start, figure.end)).toBe(figure.text)
        expect(quote.text).toContain(figure.text)
      }
    })
  })
}

test.each(nothing)('%s: no claim in "%s"', (file, words) => {
  expect(at(file, words)).toEqual([])
})

test('relays are kept', () => {
  expect(at('003_1da15d902f272ee3.txt', 'captured two North')[0]!.via.join()).toContain('AFP')
  expect(at('002_f44bb0cf61f73123.txt', 'at least 300')[0]!.via.join()).toContain('Yonhap')
  expect(at('004_af708c7ba2965f8f.txt', 'captured a North')[0]!.via.join()).toContain('Yonhap')
})

test('one day of fighting is an incident, what came together until now a total', () => {
  const scopes = (file: string, words: string): readonly string[] => at(file, words).map(claim => claim.scope)
  expect(scopes('004_af708c7ba2965f8f.txt', 'at least 30 soldiers')).toEqual(['incident'])
  expect(scopes('004_af708c7ba2965f8f.txt', 'three more went missing')).toEqual(['incident'])
  for (const words of ['at least 100 North', 'another 1,000 wounded', 'more than 3,000']) {
    expect(scopes('004_af708c7ba2965f8f.txt', words)).toEqual(['total'])
  }
  expect(scopes('003_1da15d902f272ee3.txt', 'North Koreans at 4,000')).toEqual(['total'])
  expect(scopes('002_f44bb0cf61f73123.txt', 'About 1,000 North')).toEqual(['total'])
  expect(scopes('001_d67a38d34441c929.txt', 'around 200 North')).toEqual(['total'])
})
