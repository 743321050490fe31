import { expect, test } from 'vitest'
import { shortName } from '../../src/answers/wording.ts'

test.each([
  ['National Weather Office (NWO)', 'NWO'],
  ['sources in the Chilean newspaper El Faro', 'sources in El Faro'],
  ['the state news agency Tanda', 'Tanda'],
  ['the newspaper of the village', 'the newspaper of the village'],
  ['Harbor Broadcaster', 'Harbor Broadcaster'],
])('%s is called %s', (name, short) => {
  expect(shortName(name)).toBe(short)
})
