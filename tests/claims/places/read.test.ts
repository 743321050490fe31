import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPlaces } from '../../../src/claims/places/read.ts'
import { readText } from '../../../src/text/read.ts'

const read = (source: string) =>
  readPlaces(readText(source)).map(({ start, end, place }) => [source.slice(start, end), place.id, place.country])

/** Sentences and the places in them: words, id, country. */
const placed: readonly (readonly [string, readonly (readonly [string, string, string | null])[]])[] = [
  ['Shells fell in the Kursk region of Russia.', [['Kursk region of Russia', 'kursk', 'russia']]],
  ['Shells fell near Khan Younis, Gaza.', [['Khan Younis, Gaza', 'khan-younis', 'palestine']]],
  ['Two boats sank off the coast of Libya.', [['Libya', 'libya', 'libya']]],
  ['It rained across southern Turkey.', [['Turkey', 'turkey', 'turkey']]],
  ['It rained in war-torn Sudan.', [['Sudan', 'sudan', 'sudan']]],
  ['The Libya floods killed many.', [['Libya', 'libya', 'libya']]],
  [
    'A mine went off in Tellat village in Idlib province.',
    [
      ['Tellat village', 'tellat', 'syria'],
      ['Idlib province', 'idlib', 'syria'],
    ],
  ],
  ['It hit the town of Marevo, Ukraine.', [['Marevo, Ukraine', 'marevo', 'ukraine']]],
  ['A bus fell in Sidi Amer, Egypt, at noon.', [['Sidi Amer, Egypt', 'sidi-amer', 'egypt']]],
  ['A blast shook Kyiv’s suburb of Brovary.', [['Brovary', 'brovary', 'ukraine']]],
  ['They were taken to Kyiv.', [['Kyiv', 'kyiv', 'ukraine']]],
  ['Boats sank in the Red Sea.', [['Red Sea', 'red-sea', null]]],
  ['A ferry sank in the Kolomai Strait on Friday.', [['Kolomai Strait', 'kolomai', null]]],
  ['Shells fell in Harbor City on Friday.', [['Harbor City', 'harbor-city', null]]],
  ['He was seen in the Smith Camp of the party.', []],
  ['It rained, the Nile Monitor reported.', []],
  ['The Gulf Courier was first.', []],
  ['Shells fell in Marovka on Friday.', [['Marovka', 'marovka', null]]],
  [
    'Shells fell in Ukraine. Ukraine wept. A bus burned near Sela Marta.',
    [
      ['Ukraine', 'ukraine', 'ukraine'],
      ['Sela Marta', 'sela-marta', 'ukraine'],
    ],
  ],
  ['Homes burned in Altadena, California.', [['Altadena, California', 'altadena', 'united-states']]],
]

describe('places are found with their country', () => {
  test.each(placed)('%s', (sentence, expected) => expect(read(sentence)).toEqual(expected))
})

/** Governments, people and organisations that share a place's name. */
const unplaced: readonly string[] = [
  'A spokesman told reporters in Geneva that nobody had died.',
  'A spokesman for Lady Reading Hospital said so.',
  "In Mr. Hadley's words it was over.",
  'A man who spoke in Marovkish said so.',
  "He believes in Hadley's luck.",
  'It was put off in Omega FC and in Zalgo 12.',
  'Moscow has never acknowledged the losses.',
  'Kyiv said that Russia had lied.',
  'Ukraine’s military says so.',
  'Paris Hilton waved.',
  'The New York Times reported it.',
  'South Korea’s intelligence service confirmed it.',
  'The Gaza Health Ministry counted them.',
  'Talks in Parliament went on, and in English too.',
  'The region and the village were quiet.',
  'North Korean soldiers left.',
  'Nice words were said.',
]

test.each(unplaced)('no place: %s', sentence => expect(read(sentence)).toEqual([]))

test('mentions are in order, apart and inside the text, whatever the text is', () => {
  const words = fc.constantFrom(
    'in',
    'the',
    'town',
    'of',
    'village',
    'Tellat',
    'Pul',
    '-',
    'e',
    'Kyiv',
    ',',
    'Ukraine',
    'Gaza',
    'region',
    "'s",
    'al',
    'Syria',
    '.',
    'northern',
    'near',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(words).map(list => list.join(' ')),
      ),
      source => {
        const text = readText(source)
        let at = 0
        for (const mention of readPlaces(text)) {
          expect(mention.from).toBeGreaterThanOrEqual(at)
          expect(mention.to).toBeGreaterThan(mention.from)
          at = mention.to
          expect([mention.start, mention.end]).toEqual([
            text.tokens[mention.from]!.start,
            text.tokens[mention.to - 1]!.end,
          ])
          expect(mention.place.name).not.toBe('')
        }
      },
    ),
  )
})
