import { expect, test } from 'vitest'
import { isApart } from '../../../src/claims/claimants/apart.ts'

test.each([
  ['foreign ministry of Kelmar', 'ministry', 'foreign ministry of Marovia'],
  ['health ministry', 'ministry', 'foreign ministry of Marovia'],
  ['Marovian interior ministry', 'ministry', 'Foreign Ministry of Marovia'],
  ['police of Eskby', 'police', 'police of Brinholt'],
])('%s is another %s than %s', (description, noun, name) => {
  expect(isApart(description, noun, name)).toBe(true)
})

test.each([
  ['ministry', 'ministry', 'foreign ministry of Marovia'],
  ['Marovian foreign ministry', 'ministry', 'Foreign Ministry of Marovia'],
  ['defense ministry', 'ministry', 'Ministry of Defence of Marovia'],
  ['interior ministry', 'ministry', 'Ministry of Internal Affairs of Marovia'],
  ['emergencies ministry', 'ministry', 'Ministry of Emergency Situations'],
  ['Brinholt police', 'police', 'police'],
])('%s may be the %s of %s', (description, noun, name) => {
  expect(isApart(description, noun, name)).toBe(false)
})
