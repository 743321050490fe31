import { describe, expect, test } from 'vitest'
import { briefs } from '../said.ts'

/** Land that is taken, held, lost or given up. What must be found, and sentences that say it; at the end sentences that count nothing. */
const tables: Readonly<Record<string, readonly string[]>> = {
  'territory 80 km2': [
    'The army recaptured 80 square kilometres.',
    'The army has retaken 80 sq km this month.',
    'The army has overrun 80 square kilometres.',
    'The army liberated 80 square kilometres.',
    'The gains amount to 80 square kilometres.',
    'Its gains came to 80 square kilometres.',
    'The army gave up 80 square kilometres.',
    'The army ceded 80 square kilometres.',
    'The army has lost 80 square kilometres.',
    'An area of 80 square kilometres is under rebel control.',
    'An area of 80 square kilometres is occupied.',
    'The enclave covers 80 square kilometres.',
    'The salient has shrunk to 80 square kilometres.',
    'Control of 80 square kilometres changed hands.',
    'Some 80 square kilometres changed hands.',
    '80 sq km of Sumy under occupation',
    'Sappers cleared 80 square kilometres of mines.',
    "The army's advance brought it 80 square kilometres.",
    'The army added 80 square kilometres to its holdings.',
    'The invaders grabbed 80 square kilometres.',
    'The capture of 80 square kilometres took a year.',
    'The occupied area has grown to 80 square kilometres.',
    'The occupied area measures 80 square kilometres.',
    'The amount of land taken was 80 square kilometres.',
  ],
  'territory 80 mi2': ['The army seized 80 square miles.', "The group's caliphate once spanned 80 square miles."],
  'territory 30 %': [
    'The rebels control 30% of the country.',
    "The rebels hold 30 per cent of the state's territory.",
    'The junta holds only 30% of the land.',
    'The army is in control of 30% of the region.',
    'About 30% of the country is in rebel hands.',
    'About 30% of the territory is occupied.',
    "About 30% of the province is under the militia's control.",
    'The monitor gives the junta 30% of the land.',
    'The government has lost control of 30% of the country.',
    'Land under rebel control rose to 30% of the state.',
  ],
  '': [
    'The park covers 80 square kilometres.',
    'The flat measures 80 square metres.',
    'The farm holds 80 hectares of wheat.',
    'The firm controls 30% of the market.',
    'The party controls 30% of the seats.',
    'The fund holds 30% of the shares.',
    "The museum acquired 14 villages' worth of pottery.",
    'Rangers patrol 80 square kilometres of forest.',
    'The reserve gained 80 hectares from the sale.',
    'The candidate carried 14 districts.',
    'The president won 14 districts in the vote.',
    'The party won 14 towns in the election.',
    'The charity supports 14 villages.',
    "The flood cut off 14 hamlets for a day last year as 30% of the county's roads were shut.",
  ],
}

describe('territory', () => {
  for (const [expected, sentences] of Object.entries(tables)) {
    test.each(sentences)(`${expected}: %s`, sentence => {
      expect(briefs(sentence)).toBe(expected)
    })
  }
})
