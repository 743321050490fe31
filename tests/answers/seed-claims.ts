import { readdirSync, readFileSync } from 'node:fs'
import type { Claim, Claimant, Place } from '../../src/claims/claim.ts'
import type { Document } from '../../src/documents/document.ts'
import { claimOn, made, on } from '../index/made.ts'

/** The seeds' claims as a careful reader writes them down, so that index and answers are tested without the engine. */
const folder = new URL('../../seeds/', import.meta.url)

const published: Readonly<Record<string, string | null>> = {
  '000': null,
  '001': '2025-01-11',
  '002': null,
  '003': '2025-01-12',
  '004': '2024-12-27',
}

const claimant = (id: string, name: string, kind: Claimant['kind'], country: string | null): Claimant => ({
  id,
  name,
  text: name,
  kind,
  country,
})

export const speakers = {
  zelenskyy: claimant('zelenskyy', 'Volodymyr Zelenskyy', 'person', 'ukraine'),
  nis: claimant('nis', 'National Intelligence Service of South Korea (NIS)', 'organisation', 'south-korea'),
  us: claimant('united-states', 'United States', 'government', 'united-states'),
  official: claimant('senior-ukrainian-military-official', 'senior Ukrainian military official', 'unnamed', 'ukraine'),
  gur: claimant('gur', 'Main Intelligence Directorate of Ukraine (GUR)', 'organisation', 'ukraine'),
  ukraine: claimant('ukraine', 'Ukraine', 'government', 'ukraine'),
  report: claimant('a-news-report', 'a news report', 'unnamed', null),
  times: claimant('new-york-times', 'The New York Times', 'organisation', 'united-states'),
  outlet: { ...claimant('outlet', 'the article', 'outlet', null), text: null },
} as const

const kursk: Place = { id: 'kursk', name: 'Kursk', country: 'russia' }
const ukraine: Place = { id: 'ukraine', name: 'Ukraine', country: 'ukraine' }
const soldiers = { text: 'North Korean soldiers', id: 'north-korea:military' }
const nationals = { text: 'North Koreans', id: 'north-korea:people' }
const about = { bound: 'approximate' } as const
const least = { bound: 'at-least', high: null } as const
const twoSoldiers = (source: Claimant, fields: Partial<Claim> = {}): Partial<Claim> => ({
  measure: 'captured',
  low: 2,
  high: 2,
  scope: 'incident',
  source,
  ...fields,
})
const engagement = {
  source: speakers.gur,
  scope: 'incident',
  asOf: { from: '2024-12-14', to: '2024-12-15' },
  counted: { text: 'units of the DPRK army', id: 'north-korea:military' },
} as const

type Row = readonly [document: string, words: string, fields: Partial<Claim>]

const rows: readonly Row[] = [
  ['000', '2 North Korean soldiers', twoSoldiers(speakers.nis)],
  ['000', 'two North Korean soldiers who', twoSoldiers(speakers.nis)],
  ['000', 'two North Korean soldiers on', twoSoldiers(speakers.nis, { asOf: on('2025-01-09'), place: kursk })],
  ['000', '4,000', { measure: 'casualties', source: speakers.zelenskyy, counted: nationals }],
  ['000', 'around 1,200', { measure: 'casualties', source: speakers.us, counted: nationals, ...about }],
  ['001', 'Two North', twoSoldiers(speakers.outlet)],
  ['001', 'two North', twoSoldiers(speakers.zelenskyy, { asOf: on('2025-01-11'), place: kursk })],
  [
    '001',
    '984 square kilometers',
    {
      measure: 'territory',
      unit: 'km2',
      source: speakers.outlet,
      place: kursk,
      counted: { text: 'land', id: ':territory' },
    },
  ],
  [
    '001',
    'over 40%',
    {
      measure: 'territory',
      unit: '%',
      low: 40,
      high: null,
      bound: 'more-than',
      source: speakers.outlet,
      place: kursk,
      counted: { text: 'land', id: ':territory' },
    },
  ],
  ['001', 'around 200', { measure: 'casualties', source: speakers.official, place: kursk, ...about }],
  [
    '001',
    '10,000 to 12,000',
    { measure: 'deployed', low: 10000, high: 12000, bound: 'range', source: speakers.ukraine, scope: 'unclear' },
  ],
  ['002', 'two wounded', twoSoldiers(speakers.nis)],
  ['002', 'About 1,000', { source: speakers.report, place: kursk, ...about }],
  ['002', 'approximately 300', { source: speakers.nis, place: ukraine, ...about }],
  ['002', 'another 2,700 injured', { measure: 'wounded', source: speakers.nis, place: ukraine }],
  ['002', 'two injured', twoSoldiers(speakers.zelenskyy, { place: kursk })],
  ['002', 'at least 300', { source: speakers.nis, place: ukraine, via: ['Yonhap'], ...least }],
  [
    '002',
    'another 2,700 wounded',
    { measure: 'wounded', source: speakers.nis, place: ukraine, via: ['Yonhap'], ...least },
  ],
  ['003', 'two wounded', twoSoldiers(speakers.nis)],
  [
    '003',
    'two North Korean soldiers on',
    twoSoldiers(speakers.nis, { asOf: on('2025-01-09'), place: kursk, via: ['AFP'] }),
  ],
  [
    '003',
    '10,000 – 12,000',
    {
      measure: 'deployed',
      low: 10000,
      high: 12000,
      bound: 'range',
      source: speakers.ukraine,
      place: kursk,
      scope: 'unclear',
    },
  ],
  ['003', '4,000', { measure: 'casualties', source: speakers.zelenskyy, counted: nationals, asOf: on('2025-01-09') }],
  ['003', 'around 1,200', { measure: 'casualties', source: speakers.us, counted: nationals, ...about }],
  [
    '004',
    'approximately 12,000',
    { measure: 'deployed', source: speakers.gur, asOf: on('2024-10-24'), scope: 'unclear', ...about },
  ],
  [
    '004',
    '500 officers',
    { measure: 'deployed', source: speakers.gur, subset: true, counted: { text: 'officers', id: ':military' } },
  ],
  [
    '004',
    'three generals',
    {
      measure: 'deployed',
      low: 3,
      high: 3,
      source: speakers.gur,
      subset: true,
      counted: { text: 'generals', id: ':military' },
    },
  ],
  [
    '004',
    '50,000 soldiers',
    { measure: 'deployed', source: speakers.times, place: kursk, counted: { text: 'soldiers', id: 'russia:military' } },
  ],
  ['004', 'at least 30', { measure: 'casualties', ...engagement, ...least }],
  ['004', 'three more', { measure: 'missing', low: 3, high: 3, ...engagement }],
  ['004', 'at least 100', { source: speakers.nis, place: kursk, ...least }],
  ['004', 'another 1,000', { measure: 'wounded', source: speakers.nis, place: kursk, ...least }],
  ['004', 'more than 3,000', { measure: 'casualties', source: speakers.zelenskyy, high: null, bound: 'more-than' }],
]

/** The five seeds, each with its claims. */
export const seeds: readonly { readonly document: Document; readonly claims: readonly Claim[] }[] = readdirSync(folder)
  .sort()
  .map(file => {
    const text = readFileSync(new URL(file, folder), 'utf8')
    const number = file.slice(0, 3)
    const own = rows.filter(row => row[0] === number)
    return {
      document: made(file, text, { published: published[number] ?? null }),
      claims: own.map(([, words, fields]) => claimOn(text, words, { counted: soldiers, place: null, ...fields })),
    }
  })
