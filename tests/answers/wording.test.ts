import { expect, test } from 'vitest'
import { figureWords, shortName } from '../../src/answers/wording.ts'

test.each([
  ['National Weather Office (NWO)', 'NWO'],
  ['sources in the Chilean newspaper El Faro', 'sources in El Faro'],
  ['the state news agency Tanda', 'Tanda'],
  ['the newspaper of the village', 'the newspaper of the village'],
  ['Harbor Broadcaster', 'Harbor Broadcaster'],
])('%s is called %s', (name, short) => {
  expect(shortName(name)).toBe(short)
})

test.each([
  ['km2', 984, 984, '984 km²'],
  ['%', 20, 30, '20 to 30%'],
  ['USD', 2, 3, '$2 to $3'],
  ['hectares', 12, 12, '12 hectares'],
])('a figure in %s', (unit, low, high, words) => {
  expect(figureWords({ low, high, bound: low === high ? 'exact' : 'range', unit })).toBe(words)
})
