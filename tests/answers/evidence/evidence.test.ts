import { describe, expect, test } from 'vitest'
import { evidenceOf } from '../../../src/answers/evidence/evidence.ts'
import { figureWords } from '../../../src/answers/wording.ts'
import { type Given, stored } from '../stored.ts'

const day = (to: string): Given => ({ asOf: { from: to, to } })
const monday = day('2025-01-06')

/** The first claim's evidence: who prints it, in how many stories, what stands beside it. */
type Row = readonly [
  name: string,
  claims: readonly (readonly [string, Given?])[],
  printed: readonly string[],
  origins: number,
  against: readonly string[],
]

const rows: readonly Row[] = [
  ['alone', [['300', { in: 'one' }]], ['one'], 1, []],
  [
    'one story in two documents',
    [
      ['300', { ...monday, in: 'one', origin: 'wire' }],
      ['300', { ...monday, in: 'two', origin: 'wire' }],
    ],
    ['one', 'two'],
    1,
    [],
  ],
  [
    'two stories',
    [
      ['300', { ...monday, in: 'one' }],
      ['300', { ...monday, in: 'two' }],
    ],
    ['one', 'two'],
    2,
    [],
  ],
  [
    'twice in one document is once',
    [
      ['300', { ...monday, in: 'one' }],
      ['300', { ...monday, in: 'one' }],
    ],
    ['one'],
    1,
    [],
  ],
  [
    'the same passage credited to another in a copy of it',
    [
      ['300', { ...monday, in: 'one', origin: 'wire' }],
      ['300', { ...monday, in: 'two', origin: 'wire', who: 'B' }],
    ],
    ['one', 'two'],
    1,
    ['agree 300 B'],
  ],
  [
    'the same number of another who says it in other words is no copy',
    [
      ['300', { ...monday, in: 'one' }],
      ['300', { ...monday, in: 'two', who: 'B' }],
    ],
    ['one'],
    1,
    ['agree 300 B'],
  ],
  [
    'the farthest conflict first, then what it replaced, then what bears it out; three at most',
    [
      ['300', { ...monday, in: 'one' }],
      ['200', { ...day('2025-01-01'), in: 'two' }],
      ['500', { ...monday, in: 'three', who: 'B' }],
      ['900', { ...monday, in: 'four', who: 'C' }],
      ['300', { ...monday, in: 'five', who: 'D' }],
    ],
    ['one'],
    1,
    ['conflict 900 C', 'conflict 500 B', 'superseded 200 A'],
  ],
  [
    'the farthest first, be it the smaller',
    [
      ['300', { ...monday, in: 'one' }],
      ['400', { ...monday, in: 'two', who: 'B' }],
      ['50', { ...monday, in: 'three', who: 'C' }],
    ],
    ['one'],
    1,
    ['conflict 50 C', 'conflict 400 B'],
  ],
  [
    'what is not comparable says nothing against it',
    [
      ['300', { ...monday, in: 'one' }],
      ['30', { ...monday, in: 'two', who: 'B', scope: 'incident' }],
    ],
    ['one'],
    1,
    [],
  ],
  [
    'more killed than another counts killed or wounded',
    [
      ['300', { ...monday, in: 'one' }],
      ['200', { ...monday, in: 'two', who: 'B', measure: 'casualties' }],
    ],
    ['one'],
    1,
    ['conflict 200 B'],
  ],
]

describe('evidence', () => {
  test.each(rows)('%s', (_, given, printed, origins, against) => {
    const claims = given.map(([words, fields]) => stored(words, fields))
    const found = evidenceOf(claims, claims[0]!)
    expect(found.printed.map(({ document }) => document.id)).toEqual(printed)
    expect(found.origins).toBe(origins)
    expect(
      found.against.map(
        ({ relation, position }) =>
          `${relation.verdict} ${figureWords(position.figures[0]!)} ${position.claimant.name}`,
      ),
    ).toEqual(against)
  })

  test('says how many more stand beside it', () => {
    const claims = ['A', 'B', 'C', 'D', 'E', 'F'].map((who, at) => stored(`${100 * (at + 1)}`, { ...monday, who }))
    expect(evidenceOf(claims, claims[0]!)).toMatchObject({ unsaid: 2, role: 'standing' })
  })

  test('other wordings, without its own', () => {
    const claims = [stored('about 300', { ...monday, in: 'one' }), stored('at least 300', { ...monday, in: 'one' })]
    expect(evidenceOf(claims, claims[0]!).wordings.map(each => figureWords(each))).toEqual(['at least 300'])
    expect(evidenceOf(claims, claims[1]!).wordings.map(each => figureWords(each))).toEqual(['about 300'])
  })

  test('what it is among the answers', () => {
    const claims = [
      stored('300', monday),
      stored('200', day('2025-01-01')),
      stored('30', { ...monday, subset: true }),
      stored('300', { ...monday, who: 'B', stance: 'denied' }),
    ]
    expect(claims.map(each => evidenceOf(claims, each).role)).toEqual(['standing', 'superseded', 'part', 'denied'])
  })

  test('a claim that its subject no longer holds stands alone', () => {
    const [gone, other] = [stored('300', monday), stored('400', { ...monday, who: 'B' })]
    expect(evidenceOf([other], gone)).toEqual({
      printed: [gone],
      origins: 1,
      wordings: [],
      role: null,
      against: [],
      unsaid: 0,
    })
  })
})
