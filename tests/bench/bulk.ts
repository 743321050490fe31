import type { Claim } from '../../src/claims/claim.ts'
import type { Measure } from '../../src/claims/measures/measure.ts'
import type { Entry } from '../../src/index/store.ts'
import { made } from '../index/made.ts'
import { type Chance, chanceOf, pick } from './chance.ts'
import { syllables } from './sentences.ts'

/** What happened, in the words of reports. */
const events = ['A missile strike', 'The earthquake', 'Flooding', 'A suicide bombing', 'A factory fire', 'Shelling']
const countries = ['ukraine', 'syria', 'turkey', 'sudan', 'lebanon', 'iraq', 'yemen', 'myanmar', 'haiti', 'mali']
const measures: readonly (readonly [measure: Measure, words: string])[] = [
  ['killed', 'people were killed'],
  ['wounded', 'people were wounded'],
  ['displaced', 'people were displaced'],
  ['missing', 'people were missing'],
]
/** Claims of one document. */
export const claimsEach = 5
const towns = 400
const claimants = 3000
const firstDay = Date.UTC(2023, 0, 1)

const word = (number: number): string => {
  const count = syllables.length
  const [a, b, c] = [number % count, Math.floor(number / count) % count, Math.floor(number / count / count) % count]
  return `${syllables[a]}${syllables[b]}${syllables[c]}`
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** One event: where, when and what, and how many it hit. */
const eventOf = (chance: Chance) => {
  const country = pick(chance, countries)
  const town = word(Math.floor(chance() ** 2 * towns) + 17)
  return {
    what: pick(chance, events),
    place: { id: town, name: capital(town), country },
    day: new Date(firstDay + Math.floor(chance() * 730) * 86_400_000).toISOString().slice(0, 10),
    toll: 2 + Math.floor(chance() ** 3 * 400),
  }
}

/**
 * Documents of five claims each, for ever, with what a reader would find in them: events in a few hundred towns of ten countries, each in the
 * reports of some outlets, that give several claimants' figures.
 */
export function* reports(seed: number): Generator<Entry> {
  const chance = chanceOf(seed)
  for (let number = 0; ; ) {
    const event = eventOf(chance)
    const outlets = 1 + Math.floor(chance() ** 2 * 5)
    for (let at = 0; at < outlets; at++) yield report(`report ${number++}`, event, chance)
  }
}

function report(id: string, { what, place, day, toll }: ReturnType<typeof eventOf>, chance: Chance): Entry {
  const claims: Claim[] = []
  let text = `${what} in ${place.name}\n\n${what} hit ${place.name} on ${day}.`
  for (let at = 0; at < claimsEach; at++) {
    const [measure, words] = measures[at % measures.length]!
    const speaker = Math.floor(chance() * claimants)
    const name = capital(word(speaker))
    const value = 1 + Math.floor(toll * (0.8 + chance() * 0.5))
    text += at % 3 === 0 ? '\n\n' : ' '
    const start = text.length
    const before = `${name} of the ${word(Math.floor(chance() * 100_000))} said after ${what.toLowerCase()} that `
    const figure = { start: start + before.length, end: start + before.length + String(value).length, text: `${value}` }
    const quote = `${before}${value} ${words} in ${place.name}.`
    text += quote
    claims.push({
      measure,
      low: value,
      high: value,
      bound: 'exact',
      unit: null,
      figure,
      counted: { text: 'people', id: ':people' },
      source: {
        id: name.toLowerCase(),
        name,
        text: name,
        kind: 'organisation',
        country: countries[speaker % countries.length]!,
      },
      via: [],
      stance: 'asserted',
      place,
      scope: 'incident',
      asOf: { from: day, to: day },
      subset: false,
      quote: { start, end: start + quote.length, text: quote },
      rules: ['made for the bench'],
    })
  }
  return { document: made(id, text, { published: day, outlet: id }), claims }
}

/** Command lines that people would type about them, no two alike. */
export function* commandLines(seed: number): Generator<string> {
  const chance = chanceOf(seed)
  for (;;) {
    const town = capital(word(Math.floor(chance() * towns) + 17))
    const country = capital(pick(chance, countries))
    const since = new Date(firstDay + Math.floor(chance() * 700) * 86_400_000).toISOString().slice(0, 10)
    yield pick(chance, [
      `/casualties place:${town}`,
      `/casualties place:${town}`,
      `/casualties who:people place:${country}`,
      `/casualties place:${town} since:${since}`,
      `/casualties source:${capital(word(Math.floor(chance() * claimants)))}`,
      `/casualties who:${country} history:true`,
      '/casualties',
    ])
  }
}
