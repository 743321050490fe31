import { describe, expect, test } from 'vitest'
import { briefs } from '../said.ts'

describe('counts whose noun stands in another sentence, or whose fate is told by turns of phrase', () => {
  test.each<[string, string]>([
    ['They had carried bodies down all night. "I alone counted 18 and then I stopped," a porter said.', 'killed 18'],
    ['The road was strewn with corpses; a nurse counted 30.', 'killed 30'],
    ['He was asked about the dead: "They were 24, no more."', 'killed 24'],
    ['The refugees wait at the bridge. The mayor counted 4,000 on Tuesday.', 'displaced 4000'],
    ['The blast killed 15. Six remain unidentified.', 'killed 15, killed 6 of them'],
    ['The raid killed 14 militiamen. Party newspapers mourned only six.', 'killed 14, killed 6'],
    ['A pastor buried 44 people that week. Twelve had been shot.', 'killed 44, killed 12 of them'],
    ['Cholera: 51 admissions (previous fortnight: 34).', 'affected 51, affected 34'],
    [
      'The crash killed 15. The victims comprise 12 passengers and three crew.',
      'killed 15, killed 12 of them, killed 3 of them',
    ],
    ['The dead comprised nine men and four women.', 'killed 9 of them, killed 4 of them'],
    ['The region has 84 suspected cholera cases, seven of them fatal.', 'affected 84, killed 7 of them'],
    ['Killings rose from 120 in March to 190 in April.', 'killed 120, killed 190'],
    ['The number of deaths fell from 55 in the dry months to 31 in the wet ones.', 'killed 55, killed 31'],
    ['In May they shot 60 policemen who had surrendered.', 'killed 60'],
    ['The militia shot, the inquiry found, 60 guards who had laid down their arms.', 'killed 60'],
    ['Seventeen of the raiders met their waterloo.', 'killed 17'],
    ['Nine of our servicemen fell in the battles for the pass.', 'killed 9'],
    ['We have not heard from 40 of our members since Monday.', 'missing 40'],
    ['Nothing has been heard of the nine climbers since Friday.', 'missing 9'],
    ['They are without news of eleven fishermen.', 'missing 11'],
    ['The mothers keep the names of 160 boys last seen on the ferry.', 'missing 160'],
    ['Gunmen had taken eleven farmers from their houses.', 'captured 11'],
    ['The offensive has driven 396,000 people into Chad.', 'displaced 396000'],
    ['About 52,000 villagers had moved into tents.', 'displaced 52000'],
    ['Some 3,000 residents have moved in with relatives.', 'displaced 3000'],
    ['Our desks at the camp have enrolled 1,288 new families.', 'displaced 1288'],
    ['Six hundred homes took a hit.', 'destroyed 600'],
    ['Seven people were shot. Three were flown to a trauma centre in Arda.', 'casualties 7, wounded 3'],
    ['Siege ends: 218 passengers freed, all 26 attackers dead', 'killed 26'],
    ['Disco fire: 13 held, owner on the run', 'captured 13'],
    ['Disco fire: toll stays at 38', 'killed 38'],
  ])('%s', (text, expected) => {
    expect(briefs(text)).toBe(expected)
  })
})

describe('headlines, labels and what another says', () => {
  test.each<[string, string]>([
    ['ARMY: 40 GUERRILLAS KILLED; REBELS SAY 6', 'killed 40, killed 6'],
    ['The army counts 40 dead, but the rebels say 6.', 'killed 40, killed 6'],
    [
      'QUAKE SHAKES ARDA, 31 DEAD, 40 HURT - MAYOR\nTWO SHOT DEAD AT ARDA CHECKPOINT',
      'killed 31, wounded 40, killed 2',
    ],
    [
      'SITUATION REPORT\n\nDeaths: 31\nInjured: 19\nPeople in shelters: 3,200 in 14 schools',
      'killed 31, wounded 19, displaced 3200',
    ],
    ['The search for bodies goes on. So far 31 recovered.', 'killed 31'],
    ['The crews found 31 bodies. Twelve have been identified.', 'killed 31, killed 12 of them'],
    [
      'The raid killed 43 villagers and destroyed 12 houses. Eleven of the victims were children.',
      'killed 43, destroyed 12, killed 11 of them',
    ],
    ['Storm cuts power to 80,000', 'affected 80000'],
    ['3,000 moved as lava nears', 'displaced 3000'],
    ['Rescuers voice fears for 12 climbers.', 'missing 12'],
    ['A further 16 men were taken to the camp, where five were beaten to death.', 'captured 16, killed 5'],
    ['The raid killed 40. In the camps the clerks counted 250,000.', 'killed 40'],
    ['The army counts 40 dead. The bus is due at 6.', 'killed 40'],
    ['The hall can hold 300 people.', ''],
    ['Twelve men were driven to the barracks for a concert.', ''],
  ])('%s', (text, expected) => {
    expect(briefs(text.replaceAll('\\n', '\n'))).toBe(expected)
  })
})

describe('what goes on, and what only stands beside', () => {
  test.each<[string, string]>([
    ['Six dead, we are told.\n\nUPDATE 14:10 Now eight.', 'killed 6, killed 8'],
    ['The front has cost them 212 soldiers. The rebels put it at 600.', 'casualties 212, casualties 600'],
    ['The union says 74 miners have died. Police admit to 12.', 'killed 74, killed 12'],
    ['The fire killed 53. Eight of the 53 were children.', 'killed 53, killed 8 of them'],
    ['The fire killed 53 people. Of the 53, eight were children.', 'killed 53, killed 8 of them'],
    ['The fire killed 53 people. Among the 53 were eight children.', 'killed 53, killed 8 of them'],
    ['The fire killed 53 people. Eight of the 54 shops were burnt.', 'killed 53, destroyed 8'],
    ['Two people were hit by stray bullets and later died.', 'killed 2'],
    ['Three were wounded and died in hospital.', 'killed 3'],
    ['The lawyer has the names of 53 people shot by police.', 'killed 53'],
    ['Fire deaths rose to 53 last year (2022: 41).', 'killed 53, killed 41'],
    ['The missing now number 12.', 'missing 12'],
    ['Those unaccounted for number 12.', 'missing 12'],
    ['Those in house number 12 were killed.', ''],
    ['Police found 12 bodies. The other five were found on Monday.', 'killed 12, killed 5'],
    ['"We have buried 26. The remaining five were burnt beyond recognition."', 'killed 26, killed 5'],
    ['Police found 12 bodies. The other five shops were shut.', 'killed 12'],
    ['Eight soldiers died, as did 15 of the attackers.', 'killed 8, killed 15'],
    ['Eight soldiers died and 15 attackers did too.', 'killed 8, killed 15'],
    ['Thirty-eight of the 40 passengers died.', 'killed 38'],
    ['Three of the 12 people killed were children.', 'killed 3 of them, killed 12'],
    ['One boat, with 46 aboard, capsized.', 'destroyed 1'],
    ['The strikes killed 46 people, among them 11 in a school.', 'killed 46, killed 11 of them'],
    ['4,100 of the town’s 6,000 houses are uninhabitable.', 'destroyed 4100'],
    ['The army put up 1,200 tents. Another 15,000 have gone to relatives.', 'displaced 15000'],
    ['300 homes gone', 'destroyed 300'],
    ['Six died. Traders now number eight.', 'killed 6'],
  ])('%s', (text, expected) => {
    expect(briefs(text)).toBe(expected)
  })
})

describe('turns of phrase for the dead and the hurt', () => {
  test.each<[string, string]>([
    ['The company lost nine of its drivers.', 'killed 9'],
    ['The regiment counts its dead at 212.', 'killed 212'],
    ['Six constables were blown up by a roadside bomb.', 'killed 6'],
    ['The plane went down with 112 people aboard; there were no survivors.', 'killed 112'],
    ['Of the nine on board, none survived.', 'killed 9'],
    ['There were no survivors among the 112 passengers.', 'killed 112'],
    ['Four did not come out alive.', 'killed 4'],
    ['The raiders put to the sword 40 villagers.', 'killed 40'],
    ['The raids sent 14 militants to their graves.', 'killed 14'],
    ['Eight of the 61 wounded died on the way.', 'killed 8 of them'],
    ['Police had earlier given the toll as 61.', 'killed 61'],
    ['The hospital took in 61, four of whom died.', 'wounded 61, killed 4 of them'],
    ['Ambulances took away 61.', 'wounded 61'],
    ['In all 61 needed stitches.', 'wounded 61'],
    ['Sixty-one were treated on the spot.', 'wounded 61'],
    ['Surgeons operated on 61 people.', 'wounded 61'],
    ['Sixty people were burned in the blast.', 'wounded 60'],
    ['Twelve others escaped with scratches.', 'wounded 12'],
    ['Fourteen lay in the burns unit.', 'wounded 14'],
    ['The plane went down with 112 sacks of mail; there were no survivors.', ''],
    ['The team lost nine of its members to rival clubs.', ''],
    ['Sixty houses were badly burned.', 'destroyed 60'],
    ['Troops took away 61.', 'captured 61'],
    ['Nine rescue workers rested.', ''],
  ])('%s', (text, expected) => {
    expect(briefs(text)).toBe(expected)
  })
})

describe('people on the run, in a document that tells of nothing else', () => {
  const story = 'The refugees are fleeing the war in the valley. '
  test.each<[string, string]>([
    ['Around 450,000 had already left Arda camp in April.', 'displaced 450000'],
    ['More than 150,000 are living in it.', 'displaced 150000+'],
    ['On Monday, 2,000 crossed into Poland.', 'displaced 2000'],
    ['Some 46,000 people had passed in a single day.', 'displaced 46000'],
    ['Since April 892,000 people have entered the north.', 'displaced 892000'],
    ['An estimated 60,000 have left since Friday.', 'displaced 60000'],
    ['Nearly 9,000 had come home by Sunday.', ''],
    ['Three came with gifts.', ''],
    ['As many as 9,000 could come in May.', ''],
    ['Some 600 soldiers entered the town.', 'deployed 600'],
  ])('%s', (text, expected) => {
    expect(briefs(story + text)).toBe(expected)
  })
  test('elsewhere nobody has fled', () => {
    expect(briefs('The fair opened on Monday. More than 2,000 came on Tuesday, and 150 left early.')).toBe('')
  })
})

describe('being moved, and being somewhere', () => {
  test.each<[string, string]>([
    ['Border guards counted 9,800 arrivals from the north in one day.', 'displaced 9800'],
    ['The shop counted 9,800 arrivals of new goods.', ''],
    ['Sweden has granted protection to 1,100 families.', 'displaced 1100'],
    ['Up to 300 tenants had to quit a tower block after cracks appeared.', 'displaced -300'],
    ['Firefighters cleared 300 tenants from a tower block.', 'displaced 300'],
    ['300 hotel guests were moved out after a gas leak.', 'displaced 300'],
    ['4,000 villagers were trucked to a stadium.', 'displaced 4000'],
    ['4,000 were bused out of the besieged suburb.', 'displaced 4000'],
    ['Demolitions left 4,000 slum dwellers on the street.', 'displaced 4000'],
    ['The band left 4,000 fans on the street.', ''],
    ['Nine thousand families have been torn from their land.', 'displaced 9000'],
    ['150 policemen have taken up quarters near the airport.', 'deployed 150'],
    ['Some 1,200 marines stormed ashore at dawn.', 'deployed 1200'],
    ['The government has 90,000 people under arms.', 'deployed 90000'],
  ])('%s', (text, expected) => {
    expect(briefs(text)).toBe(expected)
  })
})

describe('forces, in a document that tells of nothing else', () => {
  const story = 'The troops of the mission are deployed here; soldiers of six contingents serve. '
  test.each<[string, string]>([
    ['Diplomats said only 8,900 were on the ground last week.', 'deployed 8900'],
    ['Kenya sent 700.', 'deployed 700'],
    ['A further 900 arrived in May.', 'deployed 900'],
    ['On Monday there were 31.', ''],
    ['Kenya sent 700 blankets.', ''],
  ])('%s', (text, expected) => {
    expect(briefs(story + text)).toBe(expected)
  })
  test('elsewhere a bare number is nobody', () => {
    expect(briefs('The shop sent 700 on Monday. Only 12 were on the ground.')).toBe('')
  })
})

describe('what only looks so', () => {
  test.each<[string, string]>([
    ['The minister rejected reports of 40 dead as lies.', ''],
    ['The minister said reports of 40 dead were exaggerated.', ''],
    ['The minister spoke of reports of 40 dead.', 'killed 40'],
    ['The refugees wait at the bridge. The baker counted 40 loaves.', ''],
    ['The refugees wait at the bridge. The town has 40 wells. They were 12 before.', ''],
    ['There were 30 crashes, four of them fatal.', ''],
    ['The fleet comprises 12 boats.', ''],
    ['We have heard from 40 of our members.', ''],
    ['The militia has driven 40 trucks into Goma.', ''],
    ['The war has driven 40,000 people into poverty.', ''],
    ['The army held, 13 times, the same hill.', ''],
    ['There is one doctor for 16,000 residents.', ''],
    ['Should the road stay shut, 5,000 children would be at risk of starvation.', ''],
    ['The guide, a corporal, died in the fighting.', ''],
    ['Prices of 12 goods fell in the battle for customers.', ''],
  ])('%s', (text, expected) => {
    expect(briefs(text)).toBe(expected)
  })
})
