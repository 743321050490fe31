import { describe, expect, test } from 'vitest'
import { briefs } from '../said.ts'

/** Ways to say that people left home, forces are somewhere, things lie in ruins, people suffer and land changes hands. */
const tables: Readonly<Record<string, readonly string[]>> = {
  'displaced 300': [
    'Some 300 villagers were moved to higher ground.',
    'Troops shifted 300 villagers to relief camps.',
    'The fire drove 300 families from their homes.',
    'Landlords threw 300 families off their land.',
    'About 300 villagers are hiding in the forest.',
    'Around 300 families still live in tents.',
    'Police forced 300 villagers to leave.',
    'About 300 villagers slept in the open.',
    'In all, 300 residents were told to leave their homes.',
    "Mali's displaced now total 300.",
  ],
  'displaced 200, displaced 300': ['The estimate of the displaced was raised from 200 to 300.'],
  'deployed 300': [
    'The governor called out 300 members of the National Guard.',
    'The king flooded the square with 300 police.',
    'The general ordered 300 soldiers to Goma.',
    'The camp is guarded by 300 soldiers.',
    'Some 300 officers raided the mine.',
    'The army put 300 soldiers on the border.',
    'About 300 firefighters tackled the blaze.',
    'The number of troops in the valley rose to 300.',
    'The king sent 300 military advisers.',
    'About 300 search and rescue workers are on duty.',
  ],
  'deployed 400, deployed 70': ['Some 400 soldiers are on their way to Lima, and 70 have landed.'],
  'destroyed 12': [
    'The storm reduced 12 houses to rubble.',
    'Vandals desecrated 12 graves.',
    'The flood washed away 12 bridges.',
    'Twelve cabins went up in flames.',
    'The number of houses lost rose to 12.',
    'The quake left 12 houses in ruins.',
  ],
  'destroyed 3, destroyed 2': ['The brigade lost three tanks two trucks.'],
  'affected 40': [
    'A lifeboat plucked 40 sailors from the sea.',
    'Forty nurses caught the virus.',
    'The storm knocked out power to 40 homes.',
    'The flood hit 40 households.',
    'The infection has struck down 40 guests.',
    'Forty pupils who had fallen ill were taken to hospital.',
  ],
  'territory 12 km2': [
    'Only 12 square kilometres are left in rebel hands.',
    'Last month 12 square kilometres went to the attackers.',
    'The truce left the king in possession of 12 square kilometres.',
  ],
  'territory 12 km2, territory 30 km2': [
    'The army gained 12 square kilometres in May, against 30 square kilometres in April.',
  ],
  '': [
    'The storm could leave 300 people homeless.',
    'The minister threatened to put 300 soldiers on the streets.',
    'Lawmakers must approve any deployment of 300 soldiers.',
    'Demolition of 300 flats will begin in June.',
    'A plane carrying 300 freed soldiers landed.',
    'Divers practised saving 300 swimmers.',
    'The computer game lets players wreck 300 cars.',
    'The country lost 300 hectares of forest to logging.',
    'He thanked 300 polling officers on duty.',
    'Not one of the soldiers crossed the border.',
  ],
}

describe('what befell people, forces, things and land', () => {
  for (const [expected, sentences] of Object.entries(tables)) {
    test.each(sentences)(`${expected}: %s`, sentence => {
      expect(briefs(sentence)).toBe(expected)
    })
  }
})
