import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { prepare, whyNotAsked, whyNotWanted, wordsOfClaim } from '../../src/alerts/matching/criteria.ts'
import { lookupOf } from '../../src/alerts/matching/lookup.ts'
import { kinds, usualKinds, type Watch } from '../../src/alerts/watch.ts'
import type { StoredClaim } from '../../src/index/store.ts'
import { people, report, type Scene, scene, watching } from './scene.ts'

let open: Scene
let claim: StoredClaim
beforeAll(async () => {
  open = await scene([])
  const source = { ...people.ministry, name: 'Health Ministry of Ukraine', country: 'ukraine' }
  const counted = { text: 'North Korean soldiers', id: 'north-korea:military' }
  await open.write(
    report('a', [{ say: '120', source, counted, place: { id: 'kursk', name: 'Kursk', country: 'russia' } }]),
  )
  claim = (await open.index.store.claims({ tenant: null }))[0]!
})
afterAll(() => open.index.store.close())

describe('a watch asks for a claim', () => {
  const asks: readonly Partial<Watch>[] = [
    {},
    { measures: ['killed'] },
    { measures: ['wounded', 'killed'] },
    { who: 'North Korean soldiers' },
    { who: 'soldiers' },
    { who: 'north korean troops' },
    { place: 'Kursk' },
    { place: 'Russia' },
    { who: 'North Korean soldiers', place: 'Kursk' },
    { source: 'Ukraine' },
    { source: 'health ministry' },
    { source: 'Kyiv' },
  ]
  test.each(asks.map(each => [JSON.stringify(each), each] as const))('%s', (_, fields) => {
    expect(whyNotAsked(prepare(watching(fields)), claim, wordsOfClaim(claim))).toBeNull()
    expect(lookupOf([watching(fields)]).asking(null, claim)).toHaveLength(1)
  })
})

describe('a watch does not ask for it', () => {
  const others: readonly (readonly [Partial<Watch>, RegExp])[] = [
    [{ measures: ['wounded'] }, /counts the killed, the watch is for wounded/],
    [{ who: 'children' }, /not about children/],
    [{ who: 'Russian soldiers' }, /not about Russian soldiers/],
    [{ place: 'Kherson' }, /not about Kherson/],
    [{ who: 'North Korean soldiers', place: 'Kherson' }, /not about North Korean soldiers in Kherson/],
    [{ source: 'Seoul' }, /not who is meant by “Seoul”/],
    [{ source: 'army' }, /not who is meant/],
  ]
  test.each(others.map(each => [JSON.stringify(each[0]), ...each] as const))('%s', (_, fields, why) => {
    expect(whyNotAsked(prepare(watching(fields)), claim, wordsOfClaim(claim))).toMatch(why)
    expect(lookupOf([watching(fields)]).asking(null, claim)).toEqual([])
  })
})

describe('whose claims a watch hears of', () => {
  const watches = [null, 's1', 's2'].map(tenant => watching({ id: String(tenant), tenant }))
  const asking = (owner: string | null) =>
    lookupOf(watches)
      .asking(owner, claim)
      .map(({ id }) => id)
  test('the operator’s are everybody’s', () => expect(asking(null).sort()).toEqual(['null', 's1', 's2']))
  test('a server’s are its own', () => expect(asking('s1')).toEqual(['s1']))
  test('another server’s are nobody’s here', () => expect(asking('s3')).toEqual([]))
})

describe('what is new about a figure', () => {
  const figure = (low: number) => ({ ...claim, low, high: low })
  const verdict = (now: number, was: number | null, of: readonly (typeof kinds)[number][] = ['new-figure']) => ({
    outcome: 'new' as const,
    claim: figure(now),
    claims: [],
    known: [],
    lost: [],
    kinds: of,
    was: was === null ? null : figure(was),
    corrected: false,
    corrects: [],
    instead: null,
    why: 'it is a test',
  })
  const cases: readonly (readonly [string, Partial<Watch>, () => ReturnType<typeof verdict>, RegExp | null])[] = [
    ['of a kind that is asked for', { kinds: ['revised'] }, () => verdict(20, 10, ['new-figure', 'revised']), null],
    [
      'of another kind',
      { kinds: ['conflict'] },
      () => verdict(20, 10, ['new-figure', 'revised']),
      /it comes under new figures and revised figures/,
    ],
    ['of no kind', { kinds }, () => verdict(20, null, []), /it is a test/],
    [
      'a part, unless asked for',
      { kinds: usualKinds },
      () => verdict(3, null, ['part']),
      /it comes under parts of larger figures/,
    ],
    ['a part that is asked for', { kinds: ['part'] }, () => verdict(3, null, ['part']), null],
    ['a change that is large enough', { minimum: 10 }, () => verdict(20, 10), null],
    ['a fall that is large enough', { minimum: 10 }, () => verdict(10, 20), null],
    [
      'a change that is too small',
      { minimum: 11 },
      () => verdict(20, 10),
      /changes 10 to 20, by less than the watch's minimum of 11/,
    ],
    ['a first figure that is large enough', { minimum: 20 }, () => verdict(20, null), null],
    [
      'a first figure that is too small',
      { minimum: 21 },
      () => verdict(20, null),
      /20 is less than the watch's minimum of 21/,
    ],
  ]
  test.each(cases)('%s', (_, fields, found, why) => {
    const reason = whyNotWanted(watching(fields), found())
    if (why === null) expect(reason).toBeNull()
    else expect(reason).toMatch(why)
  })
})
