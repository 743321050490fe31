import type { Token } from '../../text/text.ts'
import { type Place, type Rule, takes } from '../rule.ts'

const months = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
)

/** Whether a month's name stands there; "may" and "march" only when capitals or a day beside them say so. */
export const isMonth = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'word' && months.has(token.lower) && token.text !== token.lower

const isDay = (token: Token | undefined): boolean =>
  token?.kind === 'number' && /^(?:0?[1-9]|[12]\d|3[01])$/.test(token.text)

const isYear = (token: Token | undefined): boolean => token?.kind === 'number' && /^(?:1[5-9]|20)\d\d$/.test(token.text)

const isShortYear = (token: Token | undefined): boolean => token?.kind === 'number' && /^\d\d$/.test(token.text)

const ordinalEnd = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.glued && /^(?:st|nd|rd|th)$/.test(tokens[at]!.lower) ? at + 1 : at

const isDash = (token: Token | undefined): boolean => token !== undefined && /^[-\u2010-\u2015/]$/.test(token.text)

/** Where a year behind a day ends: ", 2025" or "2025". */
const yearEnd = (tokens: readonly Token[], at: number): number => {
  if (tokens[at]?.text === ',' && isYear(tokens[at + 1])) return at + 2
  if (tokens[at]?.text === '.' && isYear(tokens[at + 1])) return at + 2
  return isYear(tokens[at]) ? at + 1 : at
}

/** "Jan. 9", "January 9th, 2025", "Dec 14-15", "October 24 and 25". */
const monthDay = ({ tokens, number }: Place) => {
  const at = number.from
  let month = at - 1
  if (tokens[month]?.text === '.') month--
  if (!isMonth(tokens[month]) || !isDay(tokens[at])) return null
  let to = ordinalEnd(tokens, at + 1)
  const joins = isDash(tokens[to]) || tokens[to]?.lower === 'to' || tokens[to]?.lower === 'and'
  if (joins && isDay(tokens[to + 1]) && (isDash(tokens[to]) || !isWordAfter(tokens[to + 2])))
    to = ordinalEnd(tokens, to + 2)
  return takes('date', month, yearEnd(tokens, to))
}

/** "October 24 and 25 people": the second number counts something. */
const isWordAfter = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.lower !== 'in' && token.lower !== 'at'

/** "9 January 2025", "14-15 December", "the 9th of January", "10 JAN 90". */
const dayMonth = ({ tokens, number }: Place) => {
  const at = number.from
  if (!isDay(tokens[at])) return null
  let to = ordinalEnd(tokens, at + 1)
  if ((isDash(tokens[to]) || tokens[to]?.lower === 'and' || tokens[to]?.lower === 'to') && isDay(tokens[to + 1]))
    to = ordinalEnd(tokens, to + 2)
  if (tokens[to]?.lower === 'of') to++
  if (!isMonth(tokens[to])) return null
  // "killed 12 May 3": the number behind belongs to the month, this one does not.
  const month = to
  to++
  if (tokens[to]?.text === '.' && tokens[to]!.glued && !isMonth(tokens[to + 1])) to++
  if (isYear(tokens[to]) || (tokens[to]?.text === ',' && isYear(tokens[to + 1])))
    return takes('date', at, yearEnd(tokens, to))
  if (isDay(tokens[to]) && yearEnd(tokens, to + 1) > to + 1) return null
  if (isShortYear(tokens[to]) && !tokens[to]!.glued && tokens[month]!.text.length === 3)
    return takes('date', at, to + 1)
  return takes('date', at, tokens[to - 1]!.text === '.' ? to - 1 : to)
}

const monthYear = ({ tokens, number }: Place) => {
  const at = number.from
  const month = tokens[at - 1]?.text === ',' || tokens[at - 1]?.text === '.' ? at - 2 : at - 1
  return isYear(tokens[at]) && isMonth(tokens[month]) ? takes('date', month, at + 1) : null
}

/** "2025-01-12", "12/01/2025", "12.01.2025", "1/12/25". */
const numericDate = ({ tokens, number }: Place) => {
  const at = number.from
  const text = tokens[at]!.text
  if (tokens[at]!.kind !== 'number') return null
  if (/^\d{1,2}\.\d{1,2}\.(?:\d\d|\d{4})$/.test(text)) return takes('date', at, at + 1)
  const [first, middle, second, last] = [tokens[at + 1], tokens[at + 2], tokens[at + 3], tokens[at + 4]]
  if (!isDash(first) || !first!.glued || !middle?.glued || middle.kind !== 'number') return null
  if (second?.text === first!.text && second.glued && last?.kind === 'number' && last.glued) {
    const parts = [text, middle.text, last.text]
    if (/^\d{4}$/.test(parts[0]!) && parts.slice(1).every(part => /^\d{1,2}$/.test(part)))
      return takes('date', at, at + 5)
    if (/^(?:\d{2}|\d{4})$/.test(parts[2]!) && parts.slice(0, 2).every(part => /^\d{1,2}$/.test(part)))
      return takes('date', at, at + 5)
    return null
  }
  if (text === '9' && middle.text === '11' && (first!.text === '/' || tokens[at + 3]?.lower !== 'people'))
    return takes('date', at, at + 3)
  if (text === '24' && middle.text === '7') return takes('label', at, at + 3)
  if (isYear(tokens[at]) && /^(?:0\d|1[0-2])$/.test(middle.text)) return takes('date', at, at + 3)
  return null
}

/** "1950-53", "2013/14", "1939-1945". */
const yearRange = ({ tokens, number }: Place) => {
  const at = number.from
  if (!isYear(tokens[at]) || !isDash(tokens[at + 1])) return null
  const second = tokens[at + 2]
  if (
    isYear(second) &&
    Number(second!.text) > Number(tokens[at]!.text) &&
    Number(second!.text) - Number(tokens[at]!.text) < 200
  ) {
    const round = Number(second!.text) % 100 === 0 && Number(tokens[at]!.text) % 100 === 0
    return round ? null : takes('date', at, at + 3)
  }
  return isShortYear(second) && second!.glued && tokens[at + 1]!.glued ? takes('date', at, at + 3) : null
}

/** "1990s", "the 80s", "'90s"; "in his 30s" is an age. */
const decade = ({ tokens, number }: Place) => {
  const at = number.from
  const plural = tokens[at + 1]
  if (tokens[at]!.kind !== 'number' || !plural?.glued || plural.lower.replace("'", '') !== 's') return null
  if (/^(?:1[5-9]|20)\d0$/.test(tokens[at]!.text)) return takes('date', at, at + 2)
  if (!/^\d0$/.test(tokens[at]!.text)) return null
  const low = Number(tokens[at]!.text)
  const aged = [at - 1, at - 2].some(back => /^(?:his|her|their|my|your)$/.test(tokens[back]?.lower ?? ''))
  if (aged)
    return { from: at, to: at + 2, kind: 'age' as const, unit: 'year', low, high: low + 9, bound: 'range' as const }
  return takes('date', at, at + 2)
}

const beforeYear = new Set(
  `in since until till by from of for during before after early late mid year fiscal through between to throughout around circa about spring summer autumn
   fall winter january february march april may june july august september october november december`.split(/\s+/),
)

const countedPeople = new Set(
  `people persons civilians soldiers troops fighters militants rebels men women children officers police policemen dead deaths killed wounded injured casualties
   victims refugees families residents houses homes buildings prisoners detainees hostages migrants workers protesters students passengers cases bodies
   were others more other vehicles tanks drones missiles rockets additional members households tons tonnes killings arrests evacuees returnees survivors
   dollars euros pounds acres hectares kilometers kilometres km miles meters metres square cubic per percent inhabitants villagers pilgrims reservists
   recruits volunteers mercenaries terrorists insurgents combatants employees patients infections fatalities injuries shelters schools villages
   hours hour gmt utc`.split(/\s+/),
)

/** A bare year. Four digits before something that is counted by the thousand are a count. */
const year = ({ tokens, number, amount }: Place) => {
  const at = number.from
  if (!isYear(tokens[at]) || !number.plain || amount.range) return null
  const next = tokens[at + 1]
  if (next?.kind === 'symbol' && /^[%$€£¥]$/.test(next.text)) return null
  const value = Number(tokens[at]!.text)
  const before = tokens[at - 1]?.lower ?? ''
  if (
    next?.kind === 'word' &&
    countedPeople.has(next.lower) &&
    !(beforeYear.has(before) && (next.lower === 'were' || next.lower === 'cases'))
  ) {
    return null
  }
  const symbol = tokens[at - 1]
  if (symbol?.kind === 'symbol' && symbol.glued !== undefined && /^[$€£¥₹#]$/.test(symbol.text)) return null
  if (value < 1800 && !beforeYear.has(before)) return null
  const second = tokens[at + 2]
  // "2000 North Korean troops", "1900 more people": a counted noun two words on.
  if (
    next?.kind === 'word' &&
    second?.kind === 'word' &&
    countedPeople.has(second.lower) &&
    second.lower !== 'were' &&
    !beforeYear.has(before) &&
    before !== 'the'
  ) {
    return null
  }
  if (bounding.has(before) && value % 100 === 0) return null
  if (counters.has(before)) return null
  return takes('date', at, at + 1, value)
}

const bounding = new Set([
  'than',
  'about',
  'some',
  'least',
  'nearly',
  'almost',
  'to',
  'over',
  'approximately',
  'roughly',
  'estimated',
])

const counters = new Set([
  'another',
  'killed',
  'killing',
  'injured',
  'injuring',
  'wounded',
  'wounding',
  'least',
  'than',
  'some',
  'estimated',
  'nearly',
  'almost',
  'additional',
  'totaled',
  'totalled',
])

export const calendarRules: readonly Rule[] = [
  { name: 'date in digits', read: numericDate },
  { name: '<month> <day>', read: monthDay },
  { name: '<day> <month>', read: dayMonth },
  { name: '<month> <year>', read: monthYear },
  { name: 'decade', read: decade },
  { name: '<year>-<year>', read: yearRange },
  { name: '<year>', read: year },
]
