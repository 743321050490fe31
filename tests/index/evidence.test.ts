import { describe, expect, test } from 'vitest'
import { claimIdLength, claimIds } from '../../src/index/claim-ids.ts'
import { paragraphRound } from '../../src/index/paragraph.ts'
import { typedId } from '../../src/index/short-id.ts'
import { eventOf } from '../../src/index/subjects/event.ts'
import { familyOf } from '../../src/index/subjects/family.ts'
import { readParagraphs } from '../../src/text/paragraphs.ts'
import { claimOn, people } from './made.ts'

const round = (text: string, words: string) => {
  const start = text.indexOf(words)
  return paragraphRound(text, readParagraphs(text), { start, end: start + words.length })
}

describe('the paragraph round a quote', () => {
  const text = 'Headline\n\nFirst paragraph with 12 dead.\nSecond with 30 hurt. It goes on.\n\nThird.'
  test.each([
    ['12 dead', 'First paragraph with 12 dead.'],
    ['30 hurt', 'Second with 30 hurt. It goes on.'],
    ['Headline', 'Headline'],
    ['Third.', 'Third.'],
    ['dead.\nSecond', 'First paragraph with 12 dead.\nSecond with 30 hurt. It goes on.'],
  ])('%j', (quote, expected) => {
    const found = round(text, quote)
    expect(found.text).toBe(expected)
    expect(text.slice(found.start, found.start + found.text.length)).toBe(found.text)
  })

  test('of an article on one line is a window of whole sentences', () => {
    const line = `${'Before it came a sentence. '.repeat(100)}Then 12 people died.${' After it came another one.'.repeat(100)}`
    const found = round(line, '12 people')
    expect(found.text.length).toBeLessThan(900)
    expect(found.text).toMatch(/^Before it came a sentence\..* Then 12 people died\. .*After it came another one\.$/)
    expect(line.slice(found.start, found.start + found.text.length)).toBe(found.text)
  })

  test('of a line without any mark still holds the quote', () => {
    const line = `${'x'.repeat(3000)} 12 people ${'y'.repeat(3000)}`
    const found = round(line, '12 people')
    expect(found.text).toContain('12 people')
    expect(found.text.length).toBeLessThan(900)
  })
})

describe('ids of claims', () => {
  const text = 'The mayor said 12 people were killed and 30 wounded.'
  const claims = [
    claimOn(text, '12'),
    claimOn(text, '30', { measure: 'wounded' }),
    claimOn(text, '30', { measure: 'killed' }),
    claimOn(text, '30', { measure: 'wounded', source: people.ministry }),
    claimOn(text, '30', { measure: 'wounded', counted: { text: 'men', id: ':people' } }),
  ]
  const free = () => false

  test('are short, differ, and are the same each time', () => {
    const ids = claimIds('', 'doc', claims, free)
    expect(new Set(ids).size).toBe(claims.length)
    expect(ids.every(id => id.length === claimIdLength)).toBe(true)
    expect(claimIds('', 'doc', claims, free)).toEqual(ids)
  })
  test('do not depend on the other claims', () => {
    expect(claimIds('', 'doc', claims.slice(1, 2), free)).toEqual(claimIds('', 'doc', claims, free).slice(1, 2))
  })
  test('of another document or tenant are others', () => {
    const all = [
      claimIds('', 'doc', claims, free),
      claimIds('', 'other', claims, free),
      claimIds('t', 'doc', claims, free),
    ].flat()
    expect(new Set(all).size).toBe(all.length)
  })
  test('grow by a letter when another document has the same', () => {
    const [id] = claimIds('', 'doc', claims, free)
    const [longer] = claimIds('', 'doc', claims, taken => taken === id)
    expect(longer).toHaveLength(claimIdLength + 1)
    expect(longer!.startsWith(id!)).toBe(true)
  })
  test.each([
    ['#K3M9X2P', 'k3m9x2p'],
    [' oIl ', '011'],
    ['abc', 'abc'],
  ])('%j is typed for %j', (typed, id) => {
    expect(typedId(typed)).toBe(id)
  })
})

describe('the event that words speak of', () => {
  const cases: readonly (readonly [string | null, string, 'incident' | 'total' | 'unclear', number | null])[] = [
    ['earthquake', 'The quake killed 12.', 'total', null],
    ['attack', 'A suicide bomber killed 12.', 'incident', 1],
    ['attack', 'The airstrike killed 12 as the war entered its third year.', 'incident', null],
    ['war', 'Airstrikes have killed 12,000 since the war began.', 'total', null],
    ['war', 'Airstrikes have killed 12,000.', 'total', null],
    ['war', 'The airstrike campaign has cost 12,000 lives.', 'total', 400],
    ['attack', 'The toll of the airstrike is 12.', 'total', null],
    ['storm', 'Floods killed 12.', 'total', 3],
    ['attack', 'Guards opened fire on the queue and 12 died.', 'incident', null],
    ['accident', 'A fire killed 12.', 'incident', null],
    ['accident', 'A ferry sank, drowning 12.', 'incident', null],
    ['epidemic', 'Cholera killed 12.', 'total', null],
    ['war', 'They number 12,000.', 'total', 300],
    ['earthquake', 'Walls collapsed and fires broke out when the quake struck, killing 12.', 'incident', null],
    ['accident', 'A roof collapsed on 12.', 'incident', null],
    [null, 'They number 12.', 'total', 2],
    [null, 'The board struggled with warm strikers.', 'incident', null],
  ]
  test.each(cases)('%s: %s (%s, %s days)', (kind, text, scope, days) => {
    const asOf =
      days === null
        ? null
        : { from: '2024-01-02', to: new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10) }
    const figure = Number(/[\d,]+(?=\D*$)/.exec(text)?.[0].replace(',', '') ?? 0)
    expect(eventOf(text, { scope, low: figure, high: figure, asOf })?.kind ?? null).toBe(kind)
  })
})

describe('families', () => {
  test.each([
    ['north-korea:military', 'russia', 'forces:north-korea'],
    ['north-korea:militant', null, 'forces:north-korea'],
    ['israel:police', null, 'police:israel'],
    [':militant', 'syria', 'militant@syria'],
    [':people', 'turkey', 'people@turkey'],
    [':child', 'turkey', 'people@turkey'],
    ['palestine:people', null, 'people@palestine'],
    ['india:people', 'afghanistan', 'people@india'],
    [':building', 'turkey', 'building@turkey'],
    [':', null, 'people@'],
    ['', null, 'people@'],
  ])('%s in %s is of %s', (counted, country, family) => {
    expect(familyOf(counted, country).id).toBe(family)
  })
})
