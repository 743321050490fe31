import { describe, expect, test } from 'vitest'
import { briefs } from '../said.ts'

/** Sentences in the voices of different newsrooms. What must be found, and sentences that say it; at the end sentences that count nothing. */
const tables: Readonly<Record<string, readonly string[]>> = {
  'deployed 40': [
    'A 40-member team of doctors from the south flew to the coast on Monday.',
    'A 40-man rescue team has reached the village.',
    'Army sends 40 to flooded valley',
    'A navy team of 40 personnel went in with boats.',
  ],
  'deployed 1200': [
    'The alliance has 1,200 trainers in the west of the country.',
    'Washington keeps 1,200 advisers in the northeast.',
  ],
  'displaced 700': [
    'Those displaced number 700, the district said.',
    'Those displaced numbered 700 by evening.',
    'Some 700 people arrived on the island by boat on Tuesday.',
    '700 migrants landed on the island in a day.',
  ],
  'killed 300+': [
    'Flood toll passes 300',
    'The toll has passed 300, the capital said.',
    'The number of dead in the two valleys has crossed 300.',
  ],
  'killed 300': ['Quake toll near 300', 'The toll is nearing 300.', 'The number of dead is approaching 300.'],
  'destroyed 24, destroyed 16 of them': [
    'The analysts list the loss of 24 tanks there as of August 21, 16 of them destroyed by drones.',
  ],
  'captured 38': ['The gang has demanded a ransom for the release of 38 captives.'],
  'killed 31': ['Gunmen storm village, kill 31'],
  'killed 5, captured 40+': ['Gunmen storm village, kill 5, abduct scores'],
  'killed 150, killed 189': [
    'Gangs killed 150 people in the quarter, and self-defence groups were responsible for another 189.',
  ],
  'killed 900, killed 1500': ['The ministry says 900 have been killed. One envoy spoke of 1,500.'],
  nothing: [
    'The engine displaces 1,998 cc.',
    'The chain has lost 30 stores since January.',
    'The coach deployed three strikers in the second half.',
    'The jail holds up to 52 inmates.',
    'The 12-member committee met twice.',
    'The column passed 12 villages.',
  ],
}

describe('voices of newsrooms', () => {
  for (const [expected, sentences] of Object.entries(tables)) {
    test.each(sentences)(`${expected}: %s`, sentence => {
      expect(briefs(sentence)).toBe(expected === 'nothing' ? '' : expected)
    })
  }
})

test('the lines of a summary are no furniture', () => {
  expect(briefs('Summary:\n- Deaths: 11\n- Missing: 6, all fishers\n- Injured: 40, mostly children')).toBe(
    'killed 11, missing 6, wounded 40',
  )
})
