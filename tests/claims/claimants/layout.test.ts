import { describe, expect, test } from 'vitest'
import { behindAll, each } from './behind.ts'

describe('live reports', () => {
  each([
    ['LIVE: Quake in Sar\n\n6:05 p.m. Red Cross: «2,300» families in 27 schools.', 'Red Cross'],
    ['Storm, live\n\n14:20 – Civil protection agency: death toll now «19», six of them children.', 'protection agency'],
    ['Storm, live\n\n[18:45 GMT] Police say «12» people are held.', 'police'],
    ['Storm, live\n\nMayor Ivo Teren on Telegram: "«Seven» houses are gone."', 'Ivo Teren'],
    ['Storm, live\n\n4:10 p.m. Casualties: «12» dead.', 'outlet'],
  ])
})

describe('labels, lists and source lines', () => {
  each([
    ['KUWAIT: A fire in a tower took «31» lives, the Fire Force announced.', 'Fire Force'],
    ['SITUATION: According to relief officials, «12» people have been killed.', 'relief officials'],
    [
      'Flood report\n\nAccording to the Relief Council, as of 5 May:\n• «24» people are dead\n• «399» are hurt',
      'Relief Council',
      'Relief Council',
    ],
    [
      'Flood report\n\nThe Department of Homes reports:\n- «345» houses lost\n- «12» roofs gone\n\nIn Bo, «6» people died.',
      'Department of Homes',
      'Department of Homes',
      'outlet',
    ],
    [
      'Clashes near Tera left «7» dead (source: a security official in Niamey). «Six» men were freed.',
      'security official',
      'outlet',
    ],
    [
      'Deaths by province\n\nSource: Ministry of Health\n\nCebu  «12»\nBohol  «3»',
      'health ministry',
      'health ministry',
    ],
  ])
})

describe('headlines', () => {
  const page = (headline: string): string =>
    `${headline}\n\nIt rained in the valley all night, and the roads were closed.`
  each([
    [page('«Twelve» dead in blast: rescuers'), 'rescuers'],
    [page('Strike kills «12» in the valley (medics)'), 'medics'],
    [page('At least «40» dead in gang attack, says UN'), 'United Nations'],
    [page('More than «100» feared dead in mine, state media report'), 'state media'],
    [page('Zelensky: «400» civilians killed in May'), 'Zelensky'],
    [page('WHO reports «200» cholera deaths'), 'World Health'],
    [page('Syria: «11» killed in clashes'), 'outlet'],
    [page('Island remembers «1,300» lost to the sea'), 'outlet'],
  ])
})

describe('the next sentences', () => {
  each([
    ['Russia fired 112 drones, the Air Force reported. As of 9 a.m., «67» had been shot down.', 'Air Force'],
    [
      'The army lost «40» men, the General Staff said in its evening update. In the south «two» guns were hit.',
      'General Staff',
      'General Staff',
    ],
    ['The mayor said the bridge was shut. In March, «two» men fell from it.', 'outlet'],
    ['Since May 52 people have died, the Ombudsman’s Office said – «41» of them in clashes.', 'Ombudsman'],
  ])
})

test('police of two towns are two claimants, one town’s are one', () => {
  const of = (town: string) =>
    behindAll(`Police said «12» people died in ${town}. ${town} is in mourning.`)[0]!.claimant
  expect(of('Lagos').id).not.toBe(of('Mosul').id)
  expect(of('Lagos').id).toBe(of('Lagos').id)
  expect(of('Lagos')).toMatchObject({ kind: 'unnamed', name: 'police' })
})

test('a source that is a paper belongs to no town', () => {
  expect(behindAll('A news report said «12» people died in Lagos.')[0]!.claimant.id).toBe('news-report')
})
