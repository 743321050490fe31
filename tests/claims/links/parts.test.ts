import { describe, expect, test } from 'vitest'
import { briefs } from '../said.ts'

describe('a part of a whole is marked, and takes its measure', () => {
  test.each<[string, string]>([
    ['The blast killed 12 people, including three children.', 'killed 12, killed 3 of them'],
    ['Twelve people, including three children, were killed.', 'killed 12, killed 3 of them'],
    ['The quake killed 12 and injured 30, including three children.', 'killed 12, wounded 30, wounded 3 of them'],
    [
      'There are 12,000 soldiers, including 500 officers and three generals.',
      'deployed 12000, deployed 500 of them, deployed 3 of them',
    ],
    ['The attack injured ten others, four of them seriously.', 'wounded 10, wounded 4 of them'],
    ['The attack injured 10 others 4 of them in a critical condition.', 'wounded 10, wounded 4 of them'],
    ['Police arrested 149 people, of whom about 100 are students.', 'captured 149, captured 100 of them'],
    [
      'Three people were killed and five others, two of them children, were wounded.',
      'killed 3, wounded 5, wounded 2 of them',
    ],
    ['Fifteen of the wounded are in a clinic.', 'wounded 15 of them'],
    ['Six of those killed were foreigners.', 'killed 6 of them'],
    ['Three of the dead were children.', 'killed 3 of them'],
    ['Of the 12 killed, three were children.', 'killed 12, killed 3 of them'],
    ['At least three children were among the dead.', 'killed 3+ of them'],
    ['At least six children were among 12 civilians killed.', 'killed 6+ of them, killed 12'],
    ['Among the dead were two officers and a nurse.', 'killed 2 of them, killed 1 of them'],
    ['The dead included four soldiers.', 'killed 4 of them'],
    ['The blast killed 12 people. Among them were three children.', 'killed 12, killed 3 of them'],
    ['Twelve people (seven men and five women) were killed.', 'killed 12, killed 7 of them, killed 5 of them'],
    ['The blast killed 12 people: seven men and five women.', 'killed 12, killed 7 of them, killed 5 of them'],
    ['21 civilians including six children were killed and dozens wounded.', 'killed 21, killed 6 of them, wounded 24+'],
    [
      'The strikes killed 17 people among them 5 women and 3 children and wounded 40.',
      'killed 17, killed 5 of them, killed 3 of them, wounded 40',
    ],
    ['Seven members of one family were among those killed.', 'killed 7 of them'],
    ['In the city 34 people were shot, seven of them fatally.', 'casualties 34, killed 7 of them'],
    ["Some 1.9 million of the enclave's 2.3 million people have been driven from their homes.", 'displaced 1900000'],
    ['Three of the 12 people killed were children.', 'killed 3 of them, killed 12'],
  ])('%s', (sentence, expected) => {
    expect(briefs(sentence)).toBe(expected)
  })
})

describe('no part', () => {
  test.each<[string, string]>([
    ['The blast killed 12 soldiers and three civilians.', 'killed 12, killed 3'],
    ['Attacks, including two bombings, killed 12 people.', 'killed 12'],
    ['Two officers were among those honoured.', ''],
  ])('%s', (sentence, expected) => {
    expect(briefs(sentence)).toBe(expected)
  })
})
