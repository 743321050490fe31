import { describe, expect, test } from 'vitest'
import { briefs } from '../said.ts'

/** Sentences of news as they stand in reports, with several things in them. What must be found, and sentences that say it; at the end sentences that count nothing. */
const tables: Readonly<Record<string, readonly string[]>> = {
  'displaced 4200, destroyed 310': [
    'Floods along the Tana have driven 4,200 people from their homes and washed away 310 houses, the Red Cross said on Monday.',
  ],
  'deployed 1500, captured 27': [
    'The interior ministry said it had deployed 1,500 gendarmes to the suburb, where 27 youths were detained overnight.',
  ],
  'captured 19, wounded 6': [
    'Nineteen miners who had blockaded the road were taken into custody after clashes that left six officers injured, police said.',
  ],
  'affected 34, missing 11': [
    'A barge overturned on Lake Kivu on Thursday; 34 passengers were plucked from the water by fishermen but 11 are still missing.',
  ],
  'killed 9, affected 210': [
    'Since New Year the fever has killed nine people and infected 210 in three districts, according to the health ministry.',
  ],
  'destroyed 5, destroyed 2': [
    'The ministry claimed its pilots had destroyed five tanks and two ammunition trucks near the pass.',
  ],
  'displaced 60000': [
    'The UN refugee agency says 60,000 people, most of them women and children, have crossed into Chad since the garrison fell.',
  ],
  'displaced 12000': ['More than a week after the eruption, 12,000 villagers are still in evacuation centres.'],
  'deployed 250': [
    'About 250 firefighters, helped by four aircraft, were trying to stop the flames from reaching the town.',
  ],
  'deployed 800': ['Kigali, which has 800 soldiers in the province, denies backing the rebels.'],
  'deployed 2000': ['The African Union mission, now 2,000 strong, lost its last helicopter in May.'],
  'captured 130': ['Human rights lawyers say 130 activists are being held without charge.'],
  'captured 15': [
    'Boko Haram fighters abducted 15 girls from a farm near the border on Sunday, residents told reporters.',
  ],
  'captured 300': ['The general said 300 enemy soldiers had surrendered in the pocket.'],
  'destroyed 1100': ['An estimate by the engineers put the number of houses damaged at 1,100.'],
  'destroyed 47, destroyed 12 of them': ['Of 59 missiles fired, 47 were intercepted and 12 hit their targets.'],
  'destroyed 70': ['Seventy shops in the old bazaar were gutted when a gas bottle exploded.'],
  'destroyed 2500 ha': ['The fire, fanned by strong winds, has destroyed 2,500 hectares of pine forest.'],
  'affected 18000': ['Some 18,000 homes in the county were without electricity on Friday morning.'],
  'affected 90': ['Doctors said 90 pupils had been treated for food poisoning.'],
  'affected 26': ['Rescue workers pulled 26 people alive from the rubble of the hotel.'],
  'affected 1200': ['Around 1,200 tourists are stranded on the island because ferries are not running.'],
  'affected 5': ['Five cavers trapped since Saturday were brought to the surface.'],
  'missing 23': ["Hopes are fading for 23 miners missing since Tuesday's blast."],
  'missing 2': ['Two climbers who set out on Friday have not returned.'],
  'missing 140+': ['At least 140 people are unaccounted for in the burnt-out town, the sheriff said.'],
  'territory 110 km2': ['The army says it has retaken 110 square kilometres since the start of the month.'],
  'territory 60 %': ['The rebels now control about 60 percent of the state, analysts say.'],
  'deployed 3500, deployed 900': ['Washington has 3,500 troops in the country and sent another 900 last week.'],
  'displaced 800': ['Police used tear gas to clear 800 migrants from a camp near the port.'],
  'displaced 5000, displaced 2000': [
    'Some 5,000 people fled to Uganda and a further 2,000 to Rwanda, aid workers said.',
  ],
  'displaced 35': ['Thirty-five families were made homeless when a block of flats burned down.'],
  'captured 6': ['Six people, all of them Tunisians, have been arrested over the theft.'],
  'captured 12': ["Troops shot dead the gang's leader and captured 12 of his men."],
  'missing 3, killed 4': ['Three sailors are missing and four are dead after a trawler sank.'],
  'displaced 700000': ['The war has uprooted 700,000 people, a third of them children.'],
  'deployed 40': ['Japan is sending 40 rescuers and two dogs.'],
  'deployed 1000': ['On Monday 1,000 reservists reported for duty along the northern border.'],
  'destroyed 3': ['Three of the drones were shot down over the sea.'],
  'destroyed 85, affected 20000': ['The typhoon tore the roofs off 85 houses and left 20,000 people without power.'],
  'destroyed 47': [
    'Of 59 missiles fired, 47 were intercepted.',
    'Of 59 missiles launched overnight, 47 were intercepted.',
  ],
  'affected 47': ['Of the 59 people on board, 47 were rescued.'],
  'killed 41, killed 12 of them': ['Of the 41 people killed, 12 were children.'],
  'missing 7': ['Of the 30 hikers, seven are still missing.'],
  '': [
    'A judge sentenced 12 men to death.',
    'The union says 400 of its members could be left homeless by the plan.',
    'The mayor, who promised 900 more police by May, did not come.',
    'Traders sent 500 tonnes of grain to the port.',
    'A hundred riders crossed the finish line in the town.',
    'The army base, built for 800 soldiers, stands empty.',
    'The minister said 3,000 people had crossed his desk in a year of audits.',
    'Voters in 14 districts went to the polls on Sunday.',
    'The airline said 40 of its jets would be grounded.',
    'The choir found 12 new singers.',
    'The museum displaced 200 exhibits for the show.',
    'Rescuers trained with 60 volunteers who played the trapped.',
    'The mine employs 700 people.',
    'The shelter has beds for 300 people.',
    'Some 300 guests were moved to another wing for the wedding.',
    'The drill simulated the evacuation of 2,000 residents.',
    'The general wants to send 500 men.',
    'The city will evict 60 families in May.',
    'Parliament refused to let 300 soldiers leave.',
    'The law would force 900 families out of their homes.',
  ],
}

describe('reports', () => {
  for (const [expected, sentences] of Object.entries(tables)) {
    test.each(sentences)(`${expected}: %s`, sentence => {
      expect(briefs(sentence)).toBe(expected)
    })
  }
})
