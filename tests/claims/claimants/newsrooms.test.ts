import { describe, expect, test } from 'vitest'
import { behindAll, each, namesBehind } from './behind.ts'

describe('names that look like something else', () => {
  each([
    ['The WHO said «45» deaths had been reported in the region.', 'World Health Organization'],
    ['The man who said «45» had died is a nurse.', 'man'],
    ['The Red Cross’s Ravi Menon said «13» children were killed.', 'Ravi Menon'],
    ['Commander-in-Chief General Oleh Sidor put the number of dead at «45».', 'Oleh Sidor'],
    ['A member of the village guard, Bello Sani, said «13» people died.', 'Bello Sani'],
    ['Saba the news agency run by the movement said «13» people were killed.', 'Saba'],
    [
      'The Kareli Human Rights Centre (KHRC) documented «41» deaths. KHRC counted «300» arrests.',
      'Kareli',
      'Kareli Human',
    ],
    ['According to both the mayor’s office and the Red Cross, «17» are dead.', 'mayor'],
    ['The army said that the state had recorded «140» deaths.', 'army'],
  ])

  test('a place above the lead is no speaker, a speaker among others is', () => {
    const lead = 'Ferry sinks\n\nKOTRA: As many as «17» persons drowned.\n\nPolice found nobody else.'
    expect(namesBehind(lead)).toEqual(['outlet'])
    expect(namesBehind('ROE: How many?\n\nDOE: As many as «17» persons drowned.')).toEqual(['doe'])
  })
})

describe('parties by another name', () => {
  each([
    ['Al-Shabaab attacked the base. The militants said «30» soldiers were killed.', 'Al-Shabaab'],
    ['The White Helmets came at noon. The volunteers said «30» people were killed.', 'White Helmets'],
    ['The Red Cross came at noon. The militants said «30» soldiers were killed.', 'militants'],
    ['Ukraine was hit, Kyiv said. Ukraine is at war. The MoD says «30» died.', 'Defence Ministry of Ukraine'],
    ['Police deny «80» were killed, put the figure at «27».', 'police', 'police'],
    ['The centre has counted «12» dead. It says «four» were children. «Two» were girls.', 'centre', 'centre', 'centre'],
  ])

  test('a land that no table knows is no person', () => {
    const [found] = behindAll('Marovia said «12» of its men died. It often rains in Marovia.')
    expect(found?.claimant).toMatchObject({ name: 'Marovia', kind: 'government' })
    const [person] = behindAll('Marov said «12» of its men died. It often rains in Marov Street.')
    expect(person?.claimant.kind).toBe('person')
  })
})

describe('whose figure it is', () => {
  each([
    ['Figures compiled by the university show that «23» people were killed.', 'university'],
    ['A report by the Yale lab found that «230» were killed. The report counts «12» camps lost.', 'Yale', 'Yale'],
    ['The toll, which the ministry gives as «14», is put by residents at «60» dead.', 'ministry', 'residents'],
    ['Some died, rebels say. The ministry’s latest figure is «14» dead.', 'ministry'],
    ['Activists spoke of «17», a figure later raised to «23» by the Observatory.', 'activists', 'observatory'],
    [
      'The energy minister, Kemal Oz, on Monday revised the number of miners killed in the explosion at the old pit to «27».',
      'Kemal Oz',
    ],
    ['Contrary to rebel claims that «200» were killed, the army said it lost «four».', 'rebel', 'army'],
    ['Government figures show «14» dead. Police data put the dead at «15».', 'government', 'police'],
    ['He is accused by prosecutors of killing «20» people.', 'prosecutors'],
    ['Gaza was hit. Gaza has lost «40», says the territory’s health ministry.', 'Palestinian'],
    ['The army said «12» people died, contradicting reports of «40» deaths.', 'army', 'outlet'],
    ['The ministry said «12» had died, disputing rebel claims that «40» were killed.', 'ministry', 'rebel'],
    ['The militants claim to have killed «30» soldiers.', 'militants'],
  ])

  test('what is added behind a semicolon is not confirmed with it', () => {
    const [first, second] = behindAll('The monitor has verified «40» deaths; «20» people are behind bars.')
    expect([first?.stance, second?.stance]).toEqual(['confirmed', 'asserted'])
  })

  test('who is accused has not been counted against by the outlet', () => {
    const [found] = behindAll('He is accused of killing «20» people.')
    expect(found).toMatchObject({ stance: 'alleged', claimant: { kind: 'outlet' } })
  })

  test.each<[marked: string, ...via: string[]]>([
    ['The tribal envoy told Al Bahr television that the army held «40» men.', 'Al Bahr'],
    ['THE CHIEF OF STATE SECURITY TOLD RADIO ESTRELLA THAT «11» BODIES HAD REACHED THE MORGUE AT NOON.', 'Estrella'],
    ['A tally by the union, based on official figures, shows that «20» people have died.'],
  ])('%s', (marked, ...via) => {
    expect(behindAll(marked)[0]?.via.map(name => name.toLowerCase())).toEqual(via.map(name => name.toLowerCase()))
  })

  test('nobody stands between a source and the outlet it speaks to', () => {
    const [found] = behindAll('Police told News 8 that «12» people were shot.', 'Wrenfield News 8')
    expect(found?.via).toEqual([])
  })
})
