import { describe, expect, test } from 'vitest'
import { claimsOf } from '../said.ts'

const groups = (text: string): string =>
  claimsOf(text)
    .map(({ counted }) => `${counted.text} ${counted.id}`.trim())
    .join(', ')

test('a toll is of the dead, not of whoever was counted last', () => {
  expect(groups('Firefighters rescued 45 children. The mayor put the death toll at 70.')).toBe(
    'children :child, :people',
  )
  expect(groups('The blast killed 12 soldiers. The death toll later rose to 14.')).toBe(
    'soldiers :military, soldiers :military',
  )
})

describe('who is counted: the words, and the country and kind they mean', () => {
  test.each<[string, string]>([
    ['Twelve North Korean soldiers were killed.', 'North Korean soldiers north-korea:military'],
    ['Twelve soldiers from the DPRK were killed.', 'soldiers north-korea:military'],
    ['Twelve wounded Syrian civilians were evacuated.', 'Syrian civilians syria:civilian'],
    ['The army captured two wounded North Korean soldiers.', 'North Korean soldiers north-korea:military'],
    ['Police arrested 300 people.', 'people :people'],
    ['The blast killed 14 police officers.', 'police officers :police'],
    ['The blast killed five schoolchildren.', 'schoolchildren :child'],
    ['The army killed 20 rebels.', 'rebels :militant'],
    ['The blast killed six Jesuits.', 'Jesuits :people'],
    ['The fire destroyed 40 homes.', 'homes :building'],
    ['The army lost 12 tanks.', 'tanks :vehicle'],
    ['The army shot down 12 drones.', 'drones :aircraft'],
    ['Two of the soldiers were killed.', 'soldiers :military'],
    ['The blast killed 30.', ':people'],
    ['The navy destroyed 30.', ':thing'],
    ['The 30 other passengers were wounded.', 'passengers :people'],
  ])('%s', (sentence, expected) => {
    expect(groups(sentence)).toBe(expected)
  })
})

describe('a bare figure means those counted before it', () => {
  test.each<[string, string]>([
    [
      'At least 300 North Korean soldiers have been killed and another 2,700 wounded.',
      'North Korean soldiers north-korea:military, North Korean soldiers north-korea:military',
    ],
    ['The blast killed 12 soldiers and wounded 30.', 'soldiers :military, soldiers :military'],
    ['The blast killed a soldier and wounded four others.', 'soldier :military, others :people'],
    ['The army lost 12 tanks, and 30 men were killed.', 'tanks :vehicle, men :people'],
    ['The fire destroyed 12 homes and killed three.', 'homes :building, :people'],
    [
      'He put the number of killed or wounded North Koreans at 4,000, though estimates elsewhere are lower, at around 1,200.',
      'North Koreans north-korea:people, North Koreans north-korea:people',
    ],
    ['The toll among Syrian soldiers rose to 40.', 'Syrian soldiers syria:military'],
  ])('%s', (sentence, expected) => {
    expect(groups(sentence)).toBe(expected)
  })
})

describe('what the article has said before', () => {
  test.each<[string, string, string]>([
    [
      'a known pair',
      'The army captured two North Korean soldiers. A video shows the two prisoners.',
      'North Korean soldiers north-korea:military, prisoners north-korea:military',
    ],
    [
      'a people whose soldiers are counted',
      'Twelve North Korean soldiers were killed. Some 40 North Koreans were wounded.',
      'North Korean soldiers north-korea:military, North Koreans north-korea:military',
    ],
    [
      'forces named just before',
      'The first soldiers from the DPRK have come. There are 12,000 soldiers, including 500 officers.',
      'soldiers north-korea:military, officers north-korea:military',
    ],
    [
      'a part of a whole',
      'The blast killed 12 Syrians, including three children.',
      'Syrians syria:people, children syria:child',
    ],
    [
      'who a part of the dead were',
      'The shelling killed 40 soldiers. Twelve of the dead were women.',
      'soldiers :military, women :woman',
    ],
  ])('%s', (_, text, expected) => {
    expect(groups(text)).toBe(expected)
  })
})

describe('who sends or loses forces counts its own', () => {
  test.each<[string, string]>([
    ['Pyongyang has sent 10,000 troops.', 'troops north-korea:military'],
    ['Units of the DPRK army lost 30 soldiers killed and wounded.', 'soldiers north-korea:military'],
    ['Turkey has 5,000 soldiers in the north.', 'soldiers turkey:military'],
  ])('%s', (sentence, expected) => {
    expect(groups(sentence)).toBe(expected)
  })

  test('who kills does not', () => {
    expect(groups('Ukrainian forces killed 12 soldiers.')).toBe('soldiers :military')
  })
})
