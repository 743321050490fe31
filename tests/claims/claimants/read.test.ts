import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAttributions } from '../../../src/claims/attributions/read.ts'
import { readClaimants } from '../../../src/claims/claimants/read.ts'
import { findNames } from '../../../src/names/find.ts'
import { readText } from '../../../src/text/read.ts'

/** Who stands behind the first occurrence of a figure's words in a text. */
const behind = (source: string, figure: string, outlet: string | null = null) => {
  const text = readText(source)
  const at = source.indexOf(figure)
  expect(at, figure).toBeGreaterThanOrEqual(0)
  return readClaimants(text, readAttributions(text), findNames(text), outlet)(at)
}

interface Expected {
  readonly kind: string
  /** What the name holds, in any case. */
  readonly name: string
  readonly via?: readonly string[]
  readonly others?: readonly string[]
  readonly stance?: string
  readonly country?: string
}

type Case = readonly [text: string, figure: string, expected: Expected]

const check = ([text, figure, expected]: Case): void => {
  const found = behind(text, figure)
  expect(found.claimant.name.toLowerCase()).toContain(expected.name.toLowerCase())
  expect(found.claimant.kind).toBe(expected.kind)
  if (expected.via) expect(found.via).toEqual(expected.via)
  if (expected.others) expect(found.others.map(other => other.name)).toEqual(expected.others)
  if (expected.stance) expect(found.stance).toBe(expected.stance)
  if (expected.country) expect(found.claimant.country).toBe(expected.country)
}

describe('a named source', () => {
  test.each<Case>([
    ['Ukraine said it lost 310 soldiers.', '310', { kind: 'government', name: 'Ukraine', country: 'ukraine' }],
    ["Moscow's estimate is 444.", '444', { kind: 'government', name: 'Russia', stance: 'estimated' }],
    ['U.S. estimates are lower, at about 90.', '90', { kind: 'government', name: 'United States' }],
    ['UN figures show that 20 villages are empty.', '20', { kind: 'organisation', name: 'United Nations' }],
    [
      'Doctors Without Borders said it treated 80 people.',
      '80',
      { kind: 'organisation', name: 'Doctors Without Borders' },
    ],
    [
      '“We moved 12 patients,” Mariam Okello told Reuters.',
      '12',
      { kind: 'person', name: 'Mariam Okello', via: ['Reuters'] },
    ],
    ["Peru's fire chief, Rosa Quispe, said 20 homes burned.", '20', { kind: 'person', name: 'Rosa Quispe' }],
    ['Police Chief Dan Rowe said the man fired 50 rounds.', '50', { kind: 'person', name: 'Dan Rowe' }],
    ['At least 27 died, state governor Amina Bello said.', '27', { kind: 'person', name: 'Amina Bello' }],
    [
      'SAN JOSE, 3 MAY (EFE) -- COLONEL PEDRO RUIZ SAID 14 REBELS DIED IN THE HILLS.',
      '14',
      { kind: 'person', name: 'Pedro Ruiz' },
    ],
    ['The Valley Rescue Service said it found 9 hikers.', '9', { kind: 'organisation', name: 'Valley Rescue Service' }],
  ])('%s', (...row) => check(row))
})

describe('an unnamed source keeps its description', () => {
  test.each<Case>([
    [
      'A senior Ukrainian military official earlier said that around 200 men fell.',
      '200',
      { kind: 'unnamed', name: 'senior Ukrainian military official', country: 'ukraine' },
    ],
    [
      'Two U.S. officials said 100 drones were lost.',
      '100',
      { kind: 'unnamed', name: 'two U.S. officials', country: 'united-states' },
    ],
    ['Residents put the toll at 12.', '12', { kind: 'unnamed', name: 'residents' }],
    [
      'The roof fell and 6 people died, a source at the fire department said.',
      '6',
      { kind: 'unnamed', name: 'source at the fire department' },
    ],
    ['A news report said 1,000 were buried.', '1,000', { kind: 'unnamed', name: 'news report' }],
    [
      'Hospital officials in Goma said 13 people were killed.',
      '13',
      { kind: 'unnamed', name: 'hospital officials in Goma' },
    ],
  ])('%s', (...row) => check(row))
})

describe('words that point back', () => {
  const harbour = 'The harbour office said 20 boats sank. '
  test.each<Case>([
    [
      'Mariam Okello said 4 wells were dry. She added that 9 more were salty.',
      '9',
      { kind: 'person', name: 'Mariam Okello' },
    ],
    [
      'Mariam Okello said 4 wells were dry. Rain is due. Okello said 9 more were salty.',
      '9',
      { kind: 'person', name: 'Mariam Okello' },
    ],
    [`${harbour}The office said 7 men were missing.`, '7', { kind: 'unnamed', name: 'harbour office' }],
    [`${harbour}It later said 7 men were missing.`, '7', { kind: 'unnamed', name: 'harbour office' }],
    [
      'Amnesty International counted 40 graves. The group said 15 were new.',
      '15',
      { kind: 'organisation', name: 'Amnesty International' },
    ],
    [
      'The health ministry was silent at first. It later said 8 had died.',
      '8',
      { kind: 'unnamed', name: 'health ministry' },
    ],
    [
      'A source at the border post told AFP that 3 trucks burned. Later 5 more burned, according to the source.',
      '5',
      { kind: 'unnamed', name: 'source at the border post' },
    ],
    [
      'A quake struck eastern Turkey, killing 36 people in Van, the country’s disaster agency said.',
      '36',
      { kind: 'organisation', name: 'Turkey' },
    ],
    [
      'At least 29 men died, a monitoring group said. The Syrian Observatory for Human Rights said a bomb went off.',
      '29',
      { kind: 'organisation', name: 'Syrian Observatory' },
    ],
  ])('%s', (...row) => check(row))
})

describe('relays and several claimants', () => {
  test.each<Case>([
    [
      'Haidai said that Russia had said 600 men gave up.',
      '600',
      { kind: 'government', name: 'Russia', via: ['Serhiy Haidai'] },
    ],
    [
      'Reuters, citing hospital staff, said 60 were hurt.',
      '60',
      { kind: 'unnamed', name: 'hospital staff', via: ['Reuters'] },
    ],
    [
      'The toll is 45, Mayor Ana Ruiz said, citing the coast guard.',
      '45',
      { kind: 'unnamed', name: 'coast guard', via: ['Ana Ruiz'] },
    ],
    [
      'The ministry confirmed that 20 men drowned. This is reported by the agency Yonhap.',
      '20',
      { kind: 'unnamed', name: 'ministry', via: ['Yonhap'], stance: 'confirmed' },
    ],
    [
      'At least 30 died, according to the United Nations and local aid groups.',
      '30',
      { kind: 'organisation', name: 'United Nations', others: ['local aid groups'] },
    ],
    [
      'Despite Chilean and Peruvian assertions that 900 men had landed, the port stayed open.',
      '900',
      { kind: 'government', name: 'Chile', others: ['Peru'] },
    ],
  ])('%s', (...row) => check(row))
})

describe('text whose commas are lost', () => {
  test.each<Case>([
    [
      'Shells hit the town of Ras Nahar killing 11 people overnight the Syrian Observatory for Human Rights said Sunday.',
      '11',
      { kind: 'organisation', name: 'Syrian Observatory' },
    ],
    [
      'The Red Cross which keeps an office on the coast said 3 boats were lost.',
      '3',
      { kind: 'organisation', name: 'Red Cross' },
    ],
    [
      'Two blasts killed 46 people and hurt dozens state media and a monitor said.',
      '46',
      { kind: 'unnamed', name: 'state media', others: ['monitor'] },
    ],
    [
      'Ladoga governor Talal Amin told AFP 29 people were hurt.',
      '29',
      { kind: 'person', name: 'Talal Amin', via: ['Agence France-Presse (AFP)'] },
    ],
    ['According to activists at least 60 people have died.', '60', { kind: 'unnamed', name: 'activists' }],
    ['The envoy Piet de Meer said he saw 400 tents.', '400', { kind: 'person', name: 'Piet de Meer' }],
    [
      'A spokeswoman for the agency Nora Quist said 60 people cross daily.',
      '60',
      { kind: 'person', name: 'Nora Quist' },
    ],
    [
      'A bus fell and 7 people died the official SANA news agency reported quoting a police source.',
      '7',
      { kind: 'unnamed', name: 'police source', via: ['Syrian Arab News Agency (SANA)'] },
    ],
    [
      'Oxfam said in a report published on Tuesday that 130 wells were dry.',
      '130',
      { kind: 'organisation', name: 'Oxfam' },
    ],
    ['The army said on its Facebook page that 4 tanks were lost.', '4', { kind: 'unnamed', name: 'army' }],
    ['A resident reached by phone said 17 graves were new.', '17', { kind: 'unnamed', name: 'resident' }],
    ['Omar Nadir an activist in the town said 14 shells fell.', '14', { kind: 'person', name: 'Omar Nadir' }],
    [
      'Thirty homes and 8 cars were lost said the White Helmets rescue service.',
      '8',
      { kind: 'organisation', name: 'White Helmets' },
    ],
    [
      'The agency quoted the fire chief as saying that 9 floors had burned.',
      '9',
      { kind: 'unnamed', name: 'fire chief', via: ['agency'] },
    ],
  ])('%s', (...row) => check(row))
})

describe('how far a speaker is heard', () => {
  const credited: readonly Case[] = [
    [
      'The Red Cross reported on Monday that the dam had burst. There are about 300 people in tents, including 40 children.',
      '40',
      { kind: 'organisation', name: 'Red Cross' },
    ],
    ['Oxfam put the toll at 47. This was later raised to 82.', '82', { kind: 'organisation', name: 'Oxfam' }],
    [
      'Oxfam said 13 died in one camp. Rain destroyed 25 tents in another. Oxfam said more rain was due.',
      '25',
      { kind: 'organisation', name: 'Oxfam' },
    ],
    ['“The roof is gone,” Mariam Okello said.\n\n“We lost 12 beds.”', '12', { kind: 'person', name: 'Mariam Okello' }],
    [
      '“The roof is gone,” Mariam Okello said.\n\n“We are cold. We lost 12 beds. Help us.”',
      '12',
      { kind: 'person', name: 'Mariam Okello' },
    ],
    [
      'Divers found 12 people, Oxfam said on its site. Nine are in hospital.',
      'Nine',
      { kind: 'organisation', name: 'Oxfam' },
    ],
  ]
  test.each(credited)('still speaks: %s', (...row) => check(row))

  test.each([
    ['At least 16 people died, an official said. The blast, which also hurt 30, shook the town.', '30'],
    ['The Red Cross reported that the dam had burst. Meanwhile 2 boats sank at sea.', '2'],
    ['“It was hell,” said Maria Lopez, who lost her house. At least 20 homes burned.', '20'],
    ['Nobody knows why 12 cows died.', '12'],
    ['The mayor wants to move 300 families.', '300'],
    ['The army will announce that 40 won medals.', '40'],
  ])('speaks no more: %s', (text, figure) => {
    const found = behind(text, figure, 'The Daily Lantern')
    expect(found.claimant).toEqual({
      id: 'outlet',
      name: 'The Daily Lantern',
      text: null,
      kind: 'outlet',
      country: null,
    })
    expect(found.via).toEqual([])
  })

  test('what is only believed is the outlet’s, with its stance', () => {
    expect(behind('About 400 people are believed to have drowned.', '400')).toMatchObject({
      claimant: { kind: 'outlet' },
      stance: 'estimated',
    })
  })
})

test('one claimant has one id under all its names', () => {
  const text = 'President Volodymyr Zelensky said 10 men fell. Zelenskyy said 20 fell. He said 30 fell.'
  expect(new Set(['10', '20', '30'].map(figure => behind(text, figure).claimant.id))).toEqual(new Set(['zelenskyy']))
})

test('any text gives a claimant whose words stand in it, and never throws', () => {
  const words = fc.constantFrom(
    ...'the a an mayor official he it they said told that according to by and Russia UN Ana Ruiz group agency state media " . , 12 at put toll citing report estimates who \n\n'.split(
      ' ',
    ),
  )
  fc.assert(
    fc.property(fc.array(words, { maxLength: 100 }), list => {
      const source = list.join(' ')
      const text = readText(source)
      const who = readClaimants(text, readAttributions(text), findNames(text), null)
      for (const token of text.tokens) {
        const found = who(token.start)
        expect(found.claimant.id).not.toBe('')
        if (found.claimant.text !== null) expect(source).toContain(found.claimant.text)
      }
    }),
    { numRuns: 300 },
  )
})
