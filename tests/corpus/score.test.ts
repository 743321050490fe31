import { describe, expect, it } from 'vitest'
import { sameClaimant } from './claimant.ts'
import { figureSpan, type GoldClaim, type GoldDocument, newsFiles, readCorpus } from './read.ts'
import { compare, type FoundClaim, levels, score } from './score.ts'

const text =
  'Police said at least 12 miners were killed and 30 hurt. A nurse, Ada Bell, counted 14 dead. Two guards fled. A dog died. The Red Cross and UNHCR spoke of some 900 homeless.'

function gold(find: string, figure: string, measure: string, number: number, more: Partial<GoldClaim> = {}): GoldClaim {
  return {
    find,
    figure,
    measure,
    low: number,
    high: number,
    bound: 'exact',
    source: 'police',
    via: [],
    counted: '',
    place: null,
    asOf: null,
    scope: 'incident',
    subset: false,
    stance: 'asserted',
    optional: false,
    ...more,
  }
}

const document: GoldDocument = {
  id: 'pit',
  outlet: 'Valley Herald',
  published: '2024-05-02',
  text,
  claims: [
    gold('least 12 miners', '12', 'killed', 12, { high: null, bound: 'at-least' }),
    gold('30 hurt', '30', 'wounded', 30, { boundAlso: ['at-least'], measureAlso: ['affected'] }),
    gold('counted 14', '14', 'killed', 14, { source: 'Ada Bell', sourceAlso: ['a nurse'] }),
    gold('A dog', 'A dog', 'killed', 1, { source: 'outlet', optional: true }),
    gold('some 900', '900', 'displaced', 900, { source: 'Red Cross', sourceAlso: ['UNHCR'], bound: 'approximate' }),
    gold('some 900', '900', 'displaced', 900, { source: 'UNHCR', bound: 'approximate', optional: true }),
  ],
}

function found(
  words: string,
  measure: string,
  number: number,
  name: string,
  more: Partial<FoundClaim> = {},
): FoundClaim {
  const start = text.indexOf(words)
  const source = { name: name === 'outlet' ? null : name, text: null, kind: name === 'outlet' ? 'outlet' : 'person' }
  const figure = { start, end: start + words.length }
  return { document: 'pit', measure, low: number, high: number, bound: 'exact', figure, source, ...more }
}

const perfect = [
  found('12', 'killed', 12, 'police', { high: null, bound: 'at-least' }),
  found('30', 'wounded', 30, 'the police'),
  found('14', 'killed', 14, 'Bell'),
  found('900', 'displaced', 900, 'the Red Cross', { bound: 'approximate' }),
]

const counts = (claims: FoundClaim[], level: 'figureAndMeasure' | 'joint') => {
  const { right, gold: asked, found: given } = score([document], claims, levels[level])
  return [right, asked, given]
}

describe('the score of a reading', () => {
  it('is 100 when every claim is found and nothing else', () => {
    const { precision, recall, f1 } = score([document], perfect, levels.joint)
    expect([precision, recall, f1]).toEqual([100, 100, 100])
  })

  it('is 0, not undefined, when nothing is found', () => {
    expect(score([document], [], levels.joint)).toMatchObject({ precision: 0, recall: 0, f1: 0, gold: 4 })
  })

  it('balances what is missing against what is false', () => {
    const claims = [perfect[0]!, perfect[1]!, found('Two', 'killed', 2, 'outlet')]
    const { precision, recall, f1 } = score([document], claims, levels.figureAndMeasure)
    expect(precision).toBeCloseTo(66.67, 1)
    expect(recall).toBe(50)
    expect(f1).toBeCloseTo(57.14, 1)
  })

  it('neither asks for optional rows nor blames those who give them', () => {
    const dog = found('A dog', 'killed', 1, 'outlet')
    expect(counts([...perfect, dog], 'joint')).toEqual([4, 4, 4])
    expect(counts([...perfect, { ...dog, measure: 'wounded' }], 'joint')).toEqual([4, 4, 5])
  })

  it('takes a second claimant of one figure, but not a wrong one beside the right one', () => {
    const again = (name: string) => found('900', 'displaced', 900, name, { bound: 'approximate' })
    expect(counts([...perfect, again('UNHCR')], 'joint')).toEqual([4, 4, 4])
    expect(counts([...perfect, again('Ada Bell')], 'joint')).toEqual([4, 4, 5])
    expect(counts([...perfect, again('Ada Bell')], 'figureAndMeasure')).toEqual([4, 4, 5])
  })

  it('counts a figure found twice once, and reports what was missed and what was surplus', () => {
    const { met, missed, surplus } = compare(document, [perfect[2]!, perfect[2]!], levels.joint)
    expect([met.length, missed.length, surplus.length]).toEqual([1, 3, 1])
  })

  const first = perfect[0]!
  it.each<[string, Partial<FoundClaim>, boolean, boolean]>([
    ['another bound of the same side', { bound: 'more-than' }, true, true],
    ['no bound', { bound: 'exact', high: 12 }, true, false],
    ['the wrong side', { bound: 'at-most', low: null, high: 12 }, true, false],
    ['another number', { low: 13 }, false, false],
    ['another measure', { measure: 'wounded' }, false, false],
    ['another place in the text', { figure: figureSpan(document, document.claims[2]!) }, false, false],
    ['nobody credited', { source: null }, true, false],
    ['somebody else credited', { source: { name: 'Ada Bell', kind: 'person' } }, true, false],
    [
      'the claimant in the words of the text',
      { source: { name: 'Mine Police Unit', kind: 'organisation' } },
      true,
      true,
    ],
    ['a wider span', { figure: { start: first.figure.start - 9, end: first.figure.end + 7 } }, true, true],
  ])('judges %s', (_, change, lenient, strict) => {
    const claims = [{ ...first, ...change }]
    expect(counts(claims, 'figureAndMeasure')[0]).toBe(lenient ? 1 : 0)
    expect(counts(claims, 'joint')[0]).toBe(strict ? 1 : 0)
  })

  it('accepts what a second careful reader could say', () => {
    const second = [found('30', 'affected', 30, 'police', { high: null, bound: 'at-least' })]
    expect(counts(second, 'joint')).toEqual([1, 4, 1])
  })

  it('lets an outlet that counts for itself be found by its name', () => {
    const own = { ...document, claims: [gold('counted 14', '14', 'killed', 14, { source: 'outlet' })] }
    const by = (name: string) => score([own], [found('14', 'killed', 14, name)], levels.joint).right
    expect([by('outlet'), by('The Valley Herald'), by('Ada Bell')]).toEqual([1, 1, 0])
  })
})

describe('one claimant in two wordings', () => {
  it.each([
    ['International Organization for Migration', 'IOM'],
    ['SCW', 'Sahel Conflict Watch'],
    ['U.N. refugee agency', 'the UN refugee agency'],
    ['Désiré Ngabo', 'Colonel Desire Ngabo'],
    ['officials', 'an official'],
    ['Army', 'the army'],
    ['Russian Defense Ministry', 'Defence Ministry of Russia'],
    ["Ombudsman's Office", 'the ombudsman'],
  ])('%s is %s', (one, other) => expect(sameClaimant(one, other)).toBe(true))

  it.each([
    ['Health Ministry', 'Ministry of Defence'],
    ['the head of the rescue service', 'the head of the hospital'],
    ['Congolese government', 'the government of Rwanda'],
    ['Ada Bell', 'police'],
  ])('%s is not %s', (one, other) => expect(sameClaimant(one, other)).toBe(false))
})

it('some documents of the news hold no claim at all', () => {
  const empty = newsFiles.flatMap(readCorpus).filter(({ claims }) => claims.length === 0)
  expect(empty.length).toBeGreaterThanOrEqual(8)
})

describe.each(newsFiles)('the %s documents', file => {
  const documents = readCorpus(file)

  it('have their own ids', () => {
    expect(documents.length).toBeGreaterThanOrEqual(20)
    expect(new Set(documents.map(({ id }) => id)).size).toBe(documents.length)
  })

  it('mark figures that stand where they say', () => {
    const wrong = documents.flatMap(({ id, text, claims }) =>
      claims
        .filter(({ find, figure }) => text.split(find).length !== 2 || find.split(figure).length !== 2)
        .map(({ find }) => `${id}: ${find}`),
    )
    expect(wrong).toEqual([])
  })

  it('leave the side open that the bound leaves open', () => {
    const open: Record<string, [boolean, boolean]> = {
      'at-least': [false, true],
      'more-than': [false, true],
      vague: [false, true],
      'at-most': [true, false],
      'less-than': [true, false],
    }
    const wrong = documents.flatMap(({ id, claims }) =>
      claims
        .filter(({ bound, low, high }) => {
          const [noLow, noHigh] = open[bound] ?? [false, false]
          return (low === null) !== noLow || (high === null) !== noHigh
        })
        .map(({ find }) => `${id}: ${find}`),
    )
    expect(wrong).toEqual([])
  })
})
