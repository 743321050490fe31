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
  'wounded 90': [
    'Wounded? The doctor has heard of 90.',
    'The wounded? He counted 90.',
    'Injured? Ninety, says the mayor.',
  ],
  'affected 240, killed 9 of them': ['The hospital has admitted 240 cholera patients, nine of whom died.'],
  'killed 40, killed 7 of them': ['The shelling killed 40 people on Monday. Seven victims were aged under 18.'],
  'killed 30, killed 32': ['Thirty people were killed, the mayor said. It is 32 at this hour.'],
  'killed 5, wounded 13': ['Five people are dead and 13 are in area hospitals.'],
  'killed 4, killed 3': ['Dead - 4 (3 confirmed, 1 for validation)'],
  'casualties 270, destroyed 2, destroyed 7': [
    "The enemy's losses amounted to 270 servicemen, two infantry fighting vehicles and seven trucks.",
    'Enemy losses over the past day: 270 personnel, two tanks, seven howitzers.',
  ],
  'killed 33': [
    '"We ran out of gauze at noon. By evening we had buried 33 and were waiting for cloth," she said.',
    'I helped to bury 33 in one day.',
    'The army admits to 33 fallen.',
  ],
  'destroyed 61': ['Air defence shot down 61 drones; another 25 were lost from radar.'],
  'captured 7': ['Seven people had been taken as porters.'],
  'killed 7, killed 21': ['Seven were beaten to death. Another 21 were shot at the quarry.'],
  'killed 4': ['Operatives neutralised four of the hoodlums.'],
  'displaced 2117, displaced 7480': ['Inside evacuation centers: 2,117 families / 7,480 persons in 58 towns'],
  'destroyed 900, destroyed 8560, destroyed 1650, destroyed 17': [
    'The tracker lists 900 tanks as destroyed. The army claims 8,560 tanks, as well as 1,650 armoured vehicles and 17 guns.',
  ],
  'deployed 800, deployed 300': [
    'The mission deployed 800 soldiers on Friday; another 300 came over the pass at night.',
  ],
  'captured 130, captured 50': ['Kidnappers took 130 villagers hostage in May; barely 50 remain.'],
  'captured 112': ['The ombudsman said 112 people remain in the hands of their kidnappers.'],
  'captured 204': ['The group recorded 204 cases of arbitrary detention in March.'],
  'killed 40': ['The army destroyed a plane with 40 mercenaries aboard, none of whom survived.'],
  'territory 52 %, territory 38 %': [
    "The army controls 52% of the state. Another group puts the junta's share at 38%.",
  ],
  'deployed 85': ['85 personnel of the fire brigade took nine hours to put it out.'],
  'displaced 3410': ['Between 1 and 14 June, 3,410 individuals crossed into Uganda.'],
  'killed 312, killed 400': ['Murders fell to 312 last year from 400.'],
  'affected 902, killed 44, affected 740, killed 29': [
    'The ministry recorded 902 suspected cholera cases and 44 deaths, up from 740 and 29 a week earlier.',
  ],
  nothing: [
    'Could 500 die in the next wave?',
    'He urged the government to site a battalion of 650 soldiers there.',
    "The company has a third of the market. Another survey puts its rival's share at 38%.",
    'That would be one death for every 19 arrests.',
    'We buried 12 cables last year.',
    'Prices have fallen 12 points.',
    'Is it over? The bus carries 60.',
    'The engine displaces 1,998 cc.',
    'The chain has lost 30 stores since January.',
    'The coach deployed three strikers in the second half.',
    'The jail holds up to 52 inmates.',
    'The 12-member committee met twice.',
    'The film showed detainees with fresh injuries—one with a plaster on his nose.',
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

test('a line of an army list ends with its line', () => {
  expect(
    briefs(
      'The total losses of the enemy:\n\npersonnel – about 48,370 (+1,540) persons\ntanks – 9,504 (+7)\naircraft – 369 (+1)',
    ),
  ).toBe(
    'casualties 48370, casualties 1540 of them, destroyed 9504, destroyed 7 of them, destroyed 369, destroyed 1 of them',
  )
})

test('the lines of a summary are no furniture', () => {
  expect(briefs('Summary:\n- Deaths: 11\n- Missing: 6, all fishers\n- Injured: 40, mostly children')).toBe(
    'killed 11, missing 6, wounded 40',
  )
})
