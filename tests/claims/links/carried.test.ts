import { describe, expect, test } from 'vitest'
import { briefs } from '../said.ts'

describe('a figure whose noun and verb stood before', () => {
  test.each<[string, string]>([
    ['At least 90 people have been killed this week. On Tuesday alone there were 31.', 'killed 90+, killed 31'],
    ['Twelve nurses were killed in May. In June alone there had been seven.', 'killed 12, killed 7'],
    ['Twenty rebels were killed on Monday. Another 14 followed on Tuesday.', 'killed 20, killed 14'],
    ['Six miners were killed and 40 were hurt. That makes 22 since May.', 'killed 6, wounded 40, killed 22'],
    ['Dozens of pilgrims are dead; 35 confirmed.', 'killed 24+, killed 35'],
    ['Four patients were injured in the blast. Two I could not save.', 'wounded 4, killed 2 of them'],
    ['Four of my cousins were killed. Two we have not found.', 'killed 4, missing 2 of them'],
    ['Twelve rebels were killed, as were nine soldiers.', 'killed 12, killed 9'],
    ['The mayor put the dead at 60, then at more than 70.', 'killed 60, killed 70+'],
    ['The camp holds 4,000 displaced people. The clinic counted 2,655.', 'displaced 4000, displaced 2655'],
    ['Police say 31 people died. The ministry confirms five.', 'killed 31, killed 5'],
    ['The ministry says 812 people died. In the north the number is lower: 640.', 'killed 812, killed 640'],
    ['The rebels say they killed 200 soldiers; the governor says it is 16.', 'killed 200, killed 16'],
    [
      'Police hold 224 people in custody. Seventeen are minors and two are pregnant.',
      'captured 224, captured 17 of them, captured 2 of them',
    ],
    [
      'The raid killed 370 people. By town: Arda, 160; Belin, 190.',
      'killed 370, killed 160 of them, killed 190 of them',
    ],
    ['The van carried 34 bodies. "Six on Monday. Eleven on Tuesday."', 'killed 34, killed 6, killed 11'],
    ['Forty tanks took part. Nine were knocked out.', 'destroyed 9'],
  ])('%s', (text, expected) => {
    expect(briefs(text)).toBe(expected)
  })
})

describe('nothing is carried', () => {
  test.each<[string, string]>([
    ['Twelve people were killed. There were 212 meetings.', 'killed 12'],
    ['Twelve people were hurt. Police put the crowd at 3,500; the union claimed 20,000.', 'wounded 12'],
    ['Twelve people were killed.\n\nForty countries sent help, and so far it is two.', 'killed 12'],
    ['Twelve people were killed. The market reopened at noon. Traders sold 40.', 'killed 12'],
    ['The ferry sank with 40 aboard. All were saved.', ''],
  ])('%s', (text, expected) => {
    expect(briefs(text)).toBe(expected)
  })
})

describe('parts that add up to their whole', () => {
  test.each<[string, string]>([
    [
      'There were 38 dead: 17 women, 13 children, eight men.',
      'killed 38, killed 17 of them, killed 13 of them, killed 8 of them',
    ],
    [
      'Twelve bodies lay in the street; eight rebels and four soldiers.',
      'killed 12, killed 8 of them, killed 4 of them',
    ],
    [
      'Of the dead, two were from the navy, two from the army and two from the police.',
      'killed 2 of them, killed 2 of them, killed 2 of them',
    ],
    ['The strike killed 50 men, seven foreigners included.', 'killed 50, killed 7 of them'],
    ['Of the 23 first listed as missing, 17 were found safe.', 'missing 23'],
    ['Forty people were wounded, five critically.', 'wounded 40, wounded 5 of them'],
    ['Six workers were unhurt, one dead.', 'killed 1'],
    ['Of 85 drones, 61 were downed.', 'destroyed 61'],
    ['The blast killed 27, and another 300 came to help.', 'killed 27'],
    ['They shot down 83 drones and 59 more did not reach their targets.', 'destroyed 83'],
  ])('%s', (text, expected) => {
    expect(briefs(text)).toBe(expected)
  })
})

describe('a verb that shares the "were" of another', () => {
  test.each<[string, string]>([
    ['Two councillors were led to the square and then shot dead.', 'killed 2'],
    ['The bombs that were set off yesterday and killed six soldiers came by boat.', 'killed 6'],
    ['The wounded were taken out by ambulance.', ''],
    ["Ten villages were emptied in Sunday's raid on the valley.", ''],
  ])('%s', (text, expected) => {
    expect(briefs(text)).toBe(expected)
  })
})

describe('a count and its value', () => {
  test.each<[string, string]>([
    ['Toll from the bridge collapse: 12.', 'killed 12'],
    ['Ferry disaster death toll now 43', 'killed 43'],
    ['The toll for June, 231, was the highest of the year.', 'killed 231'],
    ['The number of people killed since "Red Dawn" began its war now totals 18,000.', 'killed 18000'],
    ['The number of people killed when two bombs hit a shop rose to 13.', 'killed 13'],
    ['The dead number 71.', 'killed 71'],
    ['The real number of dead is closer to 200.', 'killed 200'],
    ['Soldiers killed by shelling numbered 131.', 'killed 131'],
    ['Local radio put the dead, in the early hours, at 25.', 'killed 25'],
    ['He estimated rebel dead at 150.', 'killed 150'],
    ['On the rebel side, he said, the dead were 22.', 'killed 22'],
    ['Her own losses she gave as 98.', 'casualties 98'],
    ['It was the ninth death this week, bringing the total to nine.', 'killed 9'],
    ['The bodies of 15 soldiers lay at the scene.', 'killed 15'],
    ['Weapons seized: 58.', ''],
    ['The median age of cholera cases is 29 years (range 1-68).', ''],
    ['The script called for 1,100 dead and 300 wounded.', ''],
  ])('%s', (text, expected) => {
    expect(briefs(text)).toBe(expected)
  })
})
