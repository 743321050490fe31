import { describe, expect, test } from 'vitest'
import { byLine, tabledIn } from './tabled.ts'

const rows = [
  'killed 12 of them, missing 3 of them, displaced 62500 of them, destroyed 4130 of them',
  'killed 4 of them, displaced 9300 of them, destroyed 388 of them',
  'killed 16, missing 3, displaced 71800, destroyed 4518',
]

/** One table in the ways that people write one. */
const layouts: Readonly<Record<string, string>> = {
  'wide gaps': `Township     Deaths   Missing   Displaced   Houses destroyed
Minbu        12       3         62,500      4,130
Pakokku      4        0         9,300       388
Total        16       3         71,800      4,518`,
  'numbers to the right': `Township      Dead  Missing  Displaced  Houses damaged
Minbu           12        3     62,500           4,130
Pakokku          4        -      9,300             388
Total           16        3     71,800           4,518`,
  tabs: `Township\tDeaths\tMissing\tPeople displaced\tHomes destroyed
Minbu\t12\t3\t62,500\t4,130
Pakokku\t4\tnil\t9,300\t388
Total\t16\t3\t71,800\t4,518`,
  'tabs, an empty cell': `Township\tFatalities\tMissing\tEvacuated\tHomes destroyed
Minbu\t12\t3\t62,500\t4,130
Pakokku\t4\t\t9,300\t388
Grand total\t16\t3\t71,800\t4,518`.replace('Grand total', 'Total'),
  bars: `Township | Killed | Missing | Displaced | Houses destroyed
Minbu | 12 | 3 | 62,500 | 4,130
Pakokku | 4 | | 9,300 | 388
Total | 16 | 3 | 71,800 | 4,518`,
  markdown: `| Township | Killed | Missing | Displaced | Houses destroyed |
|:---------|-------:|--------:|----------:|-----------------:|
| Minbu | 12 | 3 | 62,500 | 4,130 |
| Pakokku | 4 | – | 9,300 | 388 |
| Total | 16 | 3 | 71,800 | 4,518 |`,
  'no label over the first column': `             Killed   Missing   Displaced   Houses destroyed
Minbu        12       3         62,500      4,130
Pakokku      4        0         9,300       388
Total        16       3         71,800      4,518`,
  'a line between, and one that heads rows': `Township     Deaths   Missing   Displaced   Houses destroyed
--------------------------------------------------------

Lower valley
Minbu        12       3         62,500      4,130
Pakokku      4        n/a       9,300       388
Total        16       3         71,800      4,518`,
  'a cell left out': `Township     Deaths   Missing   Displaced   Houses destroyed
Minbu        12       3         62,500      4,130
Pakokku      4                  9,300       388
Total        16       3         71,800      4,518`,
  'columns that count nobody': `No.  Township     Rainfall (mm)   Deaths   Missing   Displaced   Houses destroyed   Roads damaged (km)
1    Minbu        212             12       3         62,500      4,130              14
2    Pakokku      98              4        0         9,300       388                3
     Total        -               16       3         71,800      4,518              17`,
}

describe('a table of places in columns', () => {
  test.each(Object.entries(layouts))('%s', (_, table) => {
    const counts = byLine(table).map(line => line.slice(line.indexOf(': ') + 2))
    expect(counts).toEqual(rows)
  })

  test('each figure is quoted with its row, and has the row for its place', () => {
    const claims = tabledIn(layouts.markdown!)
    expect(claims.map(({ figure, quote, place }) => [figure.text, quote.text, place?.name]).slice(4, 6)).toEqual([
      ['4', '| Pakokku | 4 | – | 9,300 | 388 |', 'Pakokku'],
      ['9,300', '| Pakokku | 4 | – | 9,300 | 388 |', 'Pakokku'],
    ])
  })

  test('its heading says who is counted', () => {
    const table = `Province  Civilians killed  Police injured  Health facilities destroyed  Families displaced
Herat     40                12              3                            1,200`
    expect(tabledIn(table).map(({ measure, counted }) => [measure, counted.text, counted.id])).toEqual([
      ['killed', 'Civilians', ':civilian'],
      ['wounded', 'Police', ':police'],
      ['destroyed', 'Health facilities', ':building'],
      ['displaced', 'Families', ':family'],
    ])
  })
})

/** One column's heading, and what its number counts. */
const headings: readonly (readonly [string, string])[] = [
  ['Dead', 'killed 31'],
  ['Death', 'killed 31'],
  ['No. of deaths', 'killed 31'],
  ['Number of people killed', 'killed 31'],
  ['KIA', 'killed 31'],
  ['Lives lost', 'killed 31'],
  ['Death toll', 'killed 31'],
  ['Injured', 'wounded 31'],
  ['Persons injured', 'wounded 31'],
  ['Killed or wounded', 'casualties 31'],
  ['Dead/missing', 'casualties 31'],
  ['Casualties', 'casualties 31'],
  ['IDPs', 'displaced 31'],
  ['Evacuated to shelters', 'displaced 31'],
  ['Arrested', 'captured 31'],
  ['Fully damaged houses', 'destroyed 31'],
  ['Drones shot down', 'destroyed 31'],
  ['Deaths in the last 24 hours', 'killed 31'],
  ['People affected', 'affected 31'],
]

describe('what a heading counts', () => {
  test.each(headings)('%s', (heading, expected) => {
    expect(byLine(`District | ${heading} | Remarks\nMinbu | 31 | provisional`)).toEqual([`Minbu: ${expected}`])
  })

  test('words that may be of anything count beside one that may not', () => {
    expect(byLine('District | Missing | Affected\nMinbu | 3 | 40')).toEqual([])
    expect(byLine('District | Dead | Missing | Affected\nMinbu | 1 | 3 | 40')).toEqual([
      'Minbu: killed 1, missing 3, affected 40',
    ])
  })
})

/** A cell, and what is claimed of it. */
const cells: readonly (readonly [string, string])[] = [
  ['1,204', 'killed 1204'],
  ['1 204', 'killed 1204'],
  ['2,024', 'killed 2024'],
  ['1999', 'killed 1999'],
  ['~40', 'killed 40'],
  ['at least 40', 'killed 40+'],
  ['40+', 'killed 40+'],
  ['10-12', 'killed 10-12'],
  ['12*', 'killed 12'],
  ['12 [4]', 'killed 12'],
  ['12 (3 children)', 'killed 12'],
  ['12 people', 'killed 12'],
]

/** A cell, and nothing to claim. */
const empty = ['0', '-', '–', 'nil', 'Nil', 'n/a', '..', 'unknown', '12%', '1.5', '$ 40', 'see below']

describe('a cell', () => {
  test.each(cells)('%s', (cell, expected) => {
    expect(byLine(`District | Killed | Injured\nMinbu | ${cell} | 7`)).toEqual([`Minbu: ${expected}, wounded 7`])
  })

  test.each(empty)('%s is no claim', cell => {
    expect(byLine(`District | Killed | Injured\nMinbu | ${cell} | 7`)).toEqual(['Minbu: wounded 7'])
  })
})

describe('what rows are of', () => {
  test('days that a total sums up are each their own', () => {
    const table = 'Date | Killed\n6 January | 4\n7 January | 9\n8 January | 2\nTotal | 15'
    expect(tabledIn(table).map(({ asOf, scope, subset }) => [asOf?.to ?? null, scope, subset])).toEqual([
      ['2025-01-06', 'incident', true],
      ['2025-01-07', 'incident', true],
      ['2025-01-08', 'incident', true],
      [null, 'total', false],
    ])
  })

  test('days whose counts only grow run on', () => {
    const table = 'Date | Killed\n6 January | 4\n7 January | 9\n8 January | 15'
    expect(tabledIn(table).map(({ scope }) => scope)).toEqual(['total', 'total', 'total'])
  })

  test('years and months', () => {
    const table = 'Year | Soldiers killed\n2023 | 40\n2024 | 31'
    expect(tabledIn(table).map(({ low, asOf }) => [low, asOf])).toEqual([
      [40, { from: '2023-01-01', to: '2023-12-31' }],
      [31, { from: '2024-01-01', to: '2024-12-31' }],
    ])
    expect(tabledIn('Month | Killed\nNovember | 40\nDecember | 31').map(({ asOf }) => asOf?.from)).toEqual([
      '2024-11-01',
      '2024-12-01',
    ])
  })

  test('a day and a place: each row an event', () => {
    const table = 'Date | Town | Killed\n6 January | Kharkiv | 4\n7 January | Sumy | 9\n8 January | Odesa | 12'
    expect(tabledIn(table).map(({ place, asOf, scope }) => [place?.id, asOf?.to, scope])).toEqual([
      ['kharkiv', '2025-01-06', 'incident'],
      ['sumy', '2025-01-07', 'incident'],
      ['odesa', '2025-01-08', 'incident'],
    ])
  })

  test('groups', () => {
    const table =
      '| Side | Killed | Wounded |\n|--|--|--|\n| Government soldiers | 120 | 300 |\n| Rebels | 80 | - |\n| Of which children | 3 | 4 |'
    expect(tabledIn(table).map(({ low, counted, subset }) => [low, counted.text, counted.id, subset])).toEqual([
      [120, 'Government soldiers', ':military', false],
      [300, 'Government soldiers', ':military', false],
      [80, 'Rebels', ':militant', false],
      [3, 'Of which children', ':child', true],
      [4, 'Of which children', ':child', true],
    ])
  })

  test('things, under a heading that names none', () => {
    expect(byLine('Type | Destroyed | Damaged\nHouses | 12 | 40\nSchools | 1 | 3')).toEqual([
      'Houses: destroyed 12, destroyed 40',
      'Schools: destroyed 1, destroyed 3',
    ])
  })
})

describe('measures in the first column', () => {
  test('of days', () => {
    const table = `                  6 January    7 January    8 January
Deaths            12           15           15
Still missing     40           31           30
People displaced  3,400        5,100        5,250`
    expect(tabledIn(table).map(({ measure, low, asOf }) => `${measure} ${low} ${asOf?.to}`)).toEqual([
      'killed 12 2025-01-06',
      'killed 15 2025-01-07',
      'killed 15 2025-01-08',
      'missing 40 2025-01-06',
      'missing 31 2025-01-07',
      'missing 30 2025-01-08',
      'displaced 3400 2025-01-06',
      'displaced 5100 2025-01-07',
      'displaced 5250 2025-01-08',
    ])
  })

  test('of a whole and what is new in it', () => {
    const table = 'Indicator | Last 24 hours | Total\nConfirmed cases | 40 | 1,200\nDeaths | 2 | 31'
    expect(tabledIn(table).map(({ measure, low, scope, subset }) => [measure, low, scope, subset])).toEqual([
      ['affected', 40, 'incident', true],
      ['affected', 1200, 'total', false],
      ['killed', 2, 'incident', true],
      ['killed', 31, 'total', false],
    ])
  })
})
