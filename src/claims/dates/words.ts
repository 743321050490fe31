import { wordTable } from '../../text/vocabulary.ts'
import type { PartOfDay, Season } from './when.ts'

const numbered = (list: string, first: number): Map<string, number> => {
  const map = new Map<string, number>()
  list
    .trim()
    .split(/\s+/)
    .forEach((spellings, index) => {
      for (const spelling of spellings.split('/')) map.set(spelling, first + index)
    })
  return map
}

export const months = numbered(
  'january/jan february/feb/febr march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct november/nov december/dec',
  1,
)

/** Months that are ordinary words or given names too. */
export const doubtfulMonths = new Set([
  'march',
  'mar',
  'april',
  'may',
  'june',
  'august',
  'jan',
  'dec',
  'jun',
  'jul',
  'sep',
])

export const weekdays = numbered('monday tuesday wednesday thursday friday saturday sunday', 1)

/** Short weekdays: many are ordinary words ("sat", "sun", "wed"), so they count only beside a date or a point. */
export const shortWeekdays = numbered('mon tue/tues wed/weds thu/thur/thurs fri sat sun', 1)

/** What makes "Sunday" part of another name. */
export const afterWeekday = new Set([
  'times',
  'telegraph',
  'mail',
  'express',
  'mirror',
  'school',
  'herald',
  'independent',
  'post',
  'people',
  'prayers',
  'prayer',
  'mass',
])
export const beforeWeekday = new Set([
  'bloody',
  'black',
  'good',
  'ash',
  'palm',
  'super',
  'cyber',
  'giving',
  'fat',
  'casual',
])

export type Unit =
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'weekend'

export const units = new Map<string, Unit>([
  ['minute', 'minute'],
  ['minutes', 'minute'],
  ['hour', 'hour'],
  ['hours', 'hour'],
  ['day', 'day'],
  ['days', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['workweek', 'week'],
  ['fortnight', 'fortnight'],
  ['fortnights', 'fortnight'],
  ['month', 'month'],
  ['months', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['years', 'year'],
  ['decade', 'decade'],
  ['decades', 'decade'],
  ['century', 'century'],
  ['weekend', 'weekend'],
])

export const seasons = new Map<string, Season>([
  ['spring', 'SP'],
  ['springtime', 'SP'],
  ['summer', 'SU'],
  ['summertime', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
  ['wintertime', 'WI'],
])

export const partsOfDay = new Map<string, PartOfDay>([
  ['morning', 'MO'],
  ['dawn', 'MO'],
  ['noon', 'MI'],
  ['midday', 'MI'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['dusk', 'EV'],
  ['night', 'NI'],
  ['midnight', 'NI'],
])

/** Which way a word before a weekday, month or unit points: last -1, this 0, next 1. */
export const modifiers = new Map<string, number>([
  ['last', -1],
  ['previous', -1],
  ['past', -1],
  ['preceding', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['following', 1],
  ['coming', 1],
  ['upcoming', 1],
])

/** "early", "mid" and "late", by thirds of what they stand before. */
export const edges = new Map<string, 0 | 1 | 2 | null>([
  ['early', 0],
  ['start', 0],
  ['beginning', 0],
  ['mid', 1],
  ['middle', 1],
  ['late', 2],
  ['end', 2],
  ['earlier', null],
  ['later', null],
])

/** Edges that need an "of" behind them: "start" and "end" are ordinary words. */
export const edgesWithOf = new Set(['start', 'beginning', 'middle', 'end'])

/** Days by their distance from the day of publication. */
export const relativeDays = new Map<string, number>([
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
  ['tmrw', 1],
])

/** Words that mean the time of writing or thereabouts, with their TIMEX value. */
export const references = new Map<string, 'PRESENT_REF' | 'PAST_REF'>([
  ['now', 'PRESENT_REF'],
  ['currently', 'PRESENT_REF'],
  ['nowadays', 'PRESENT_REF'],
  ['recently', 'PAST_REF'],
])

const numbers =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
export const smallNumbers = numbered(numbers, 0)
export const tens = new Map<string, number>(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, (index + 2) * 10]),
)
export const ordinals = numbered(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
  1,
).set('thirtieth', 30)

/** Nouns behind a number of four digits that make it a count, not a year. */
export const countNouns = new Set(
  `people persons civilians soldiers troops fighters men women children girls boys deaths casualties injured wounded dead killed injuries fatalities homes houses buildings families households refugees migrants prisoners detainees hostages tanks vehicles
  km kilometers kilometres miles metres meters feet tons tonnes dollars euros pounds hectares acres square sq cases hours days minutes weeks months years units victims residents workers members students patients terrorists militants rebels insurgents others more bodies drones missiles shells rockets bombs sites villages
  personnel officers police guards employees passengers protesters demonstrators citizens nationals inhabitants survivors doctors nurses teachers journalists pupils infants babies elderly displaced missing captured troops' rounds pieces square cattle animals sheep livestock schools hospitals bridges km2 percent mph`
    .trim()
    .split(/\s+/),
)

/** The same, asked by a token. */
export const monthOf = wordTable(months)

/** The same, asked by a token. */
export const partOfDayOf = wordTable(partsOfDay)

/** The same, asked by a token. */
export const unitOf = wordTable(units)

/** The same, asked by a token. */
export const smallNumberOf = wordTable(smallNumbers)

/** The same, asked by a token. */
export const tenOf = wordTable(tens)

/** The same, asked by a token. */
export const ordinalOf = wordTable(ordinals)

/** The same, asked by a token. */
export const seasonOf = wordTable(seasons)

/** The same, asked by a token. */
export const relativeDayOf = wordTable(relativeDays)
