import { describe, expect, test } from 'vitest'
import { tabledIn } from './tabled.ts'

/** Tables and lists that count nobody's fate. */
const nothing: Readonly<Record<string, string>> = {
  'a league table': 'Team\tPlayed\tWon\tLost\tPoints\nRovers\t10\t8\t2\t24\nUnited\t10\t7\t3\t21',
  'a league table with the injured': 'Team | Played | Injured\nRovers | 10 | 3\nUnited | 10 | 2',
  'a score card': 'Batsman      Runs   Balls   Lost\nSharma       40     31      1\nKhan         12     20      0',
  'a game of shooting': 'Player | Kills | Deaths | Assists\nAce | 12 | 3 | 8\nJoker | 9 | 4 | 11',
  'an election': 'Party | Seats | Votes | Lost\nLabour | 41 | 970,716 | 3\nGreens | 12 | 682,925 | 1',
  'a market':
    'Stock      Open   High   Low   Losses\nACME       12     14     11    3\nBETA       33     35     30    2',
  'a timetable': 'Flight   Departs   Arrives   Gate\nBA117    08:05     10:30     12\nAA100    09:00     11:45     7',
  'the weather': 'City     High   Low   Wind\nOslo     12     4     14\nRome     25     16    8',
  'a register of births': 'Year | Births | Deaths\n2023 | 613,936 | 689,629\n2024 | 620,110 | 690,200',
  'rates and shares': 'Country | Deaths per 100,000 | Death rate | Injured (%)\nPeru | 12 | 3 | 4\nChile | 9 | 2 | 1',
  'lengths, areas and money':
    'District | Crops damaged (ha) | Roads destroyed (km) | Damage cost\nMinbu | 120 | 14 | 40',
  'an inventory': 'Item  Missing  Damaged\nBolts  12  3\nNuts  4  1',
  plans: 'District | Planned evacuations | Evacuation capacity\nMinbu | 400 | 900',
  'labels of a page': 'Chapter 1\nChapter 2\nFigure 3',
  'facts of a quake': 'Magnitude: 7.1\nDepth: 10\nAftershocks: 31',
  'a result': 'Rovers: 3\nUnited: 1\nAttendance: 12,400',
  'percentages of the dead': 'Dead: 35%\nMissing: 10%',
  menus: 'Home | News | 12 comments\nSport | Weather | 3 comments',
  'prose typed with wide gaps': 'He was not hurt.  The road was closed for 12 hours.\nIt rained.  There were 4 buses.',
}

describe('no claims', () => {
  test.each(Object.entries(nothing))('%s', (_, table) => {
    expect(tabledIn(table).map(({ figure, measure }) => `${measure} ${figure.text}`)).toEqual([])
  })

  test('teasers of other stories', () => {
    const table = 'Related stories\nQuake in Peru | Killed | Injured\nLima | 12 | 30'
    expect(tabledIn(table)).toEqual([])
  })
})

describe('prose beside a table is read as ever', () => {
  test('before and after it', () => {
    const claims = tabledIn(
      'The flood killed 12 people.\n\nDistrict | Killed | Injured\nMinbu | 12 | 40\n\nA landslide killed nine people on Friday.',
    )
    expect(claims.map(({ measure, low }) => `${measure} ${low}`)).toEqual([
      'killed 12',
      'killed 12',
      'wounded 40',
      'killed 9',
    ])
  })

  test('in a long cell of it', () => {
    const claims = tabledIn(
      'Date | Killed | Remarks\n8 January | 12 | A second landslide in the valley killed nine people in a bus, police said',
    )
    expect(claims.map(({ measure, low }) => `${measure} ${low}`)).toEqual(['killed 12', 'killed 9'])
  })
})
