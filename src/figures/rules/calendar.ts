import type { Token } from '../../text/text.ts'
import { wordSet } from '../../text/vocabulary.ts'
import type { Tokens } from '../numerals/numeral.ts'
import { type Found, type Place, type Rule, takes } from '../rule.ts'
import { isMonth, mayBeMonth } from './months.ts'
import { yearRules } from './years.ts'

const isDay = (token: Token | undefined): boolean =>
  token?.kind === 'number' && /^(?:0?[1-9]|[12]\d|3[01])$/.test(token.text)

const isYear = (token: Token | undefined): boolean => token?.kind === 'number' && /^(?:1[5-9]|20)\d\d$/.test(token.text)

const isDash = (token: Token | undefined): boolean => token !== undefined && /^[-\u2010-\u2015/]$/.test(token.text)

const suffixes = wordSet(['st', 'nd', 'rd', 'th'])

const pastSuffix = (tokens: Tokens, at: number): number => (tokens[at]?.glued && suffixes(tokens[at]!) ? at + 1 : at)

/** Where a year behind a day ends: "9, 2025", "9 2025". */
const pastYear = (tokens: Tokens, at: number): number => {
  const mark = tokens[at]?.text
  if ((mark === ',' || mark === '.') && isYear(tokens[at + 1])) return at + 2
  return isYear(tokens[at]) ? at + 1 : at
}

const prepositions = wordSet(
  'on since until till by from of in before after due dated oct to through ended and'.split(' '),
)

const isJoin = (token: Token | undefined): boolean =>
  isDash(token) || token?.lower === 'to' || token?.lower === 'and' || token?.lower === 'or'

/** What may follow a second day: "October 24 and 25 in Kursk", but not "October 24 and 25 people". */
const openEnd = (token: Token | undefined): boolean =>
  token === undefined || token.kind !== 'word' || prepositions(token) || token.lower === 'at' || token.lower === 'near'

/** "Jan. 9", "January 9th, 2025", "Dec 14-15", "October 24 and 25". */
const monthDay = ({ tokens, number, previous }: Place): Found | null => {
  const at = number.from
  const dotted = tokens[at - 1]?.text === '.' ? 1 : 0
  const month = at - 1 - dotted
  if (!isDay(tokens[at]) || !mayBeMonth(tokens[month]) || (previous !== null && month < previous.to)) return null
  if (!isMonth(tokens[month]) && dotted === 0 && !prepositions(tokens[month - 1])) return null
  let to = pastSuffix(tokens, at + 1)
  if (isJoin(tokens[to]) && isDay(tokens[to + 1])) {
    const end = pastSuffix(tokens, to + 2)
    if (isDash(tokens[to]) || openEnd(tokens[end])) to = end
  }
  // A decimal or a unit behind makes it something else: "May 5 percent".
  return tokens[at + 1]?.kind === 'symbol' ? null : takes('date', month, pastYear(tokens, to))
}

/** "9 January 2025", "14-15 December", "the 9th of January", "10 JAN 90". */
const dayMonth = ({ tokens, number }: Place): Found | null => {
  const at = number.from
  if (!isDay(tokens[at])) return null
  let to = pastSuffix(tokens, at + 1)
  const suffixed = to > at + 1
  if (isJoin(tokens[to]) && isDay(tokens[to + 1])) to = pastSuffix(tokens, to + 2)
  if (tokens[to]?.lower === 'of') to++
  const month = tokens[to]
  if (!mayBeMonth(month)) return null
  if (!isMonth(month) && !suffixed && !prepositions(tokens[at - 1])) return null
  const behind = tokens[to + 1]?.text === '.' ? to + 2 : to + 1
  const year = pastYear(tokens, behind)
  if (year > behind) return takes('date', at, year)
  const next = tokens[behind]
  // "on 5 May 12 people died": what is counted behind the second number leaves the first to the month.
  if (next?.kind !== 'number' || next.glued || !openEnd(tokens[behind + 1])) return takes('date', at, to + 1)
  // "10 JAN 90" of the wires.
  if (/^\d\d$/.test(next.text) && month!.text.length === 3) return takes('date', at, behind + 1)
  return isDay(next) && !suffixed && !prepositions(tokens[at - 1]) ? null : takes('date', at, to + 1)
}

/** "January 2025", "Jan. 2025", "January, 2025". */
const monthYear = ({ tokens, number, previous }: Place): Found | null => {
  const at = number.from
  const mark = tokens[at - 1]?.text
  const month = mark === ',' || mark === '.' ? at - 2 : at - 1
  if (previous !== null && month < previous.to) return null
  return isYear(tokens[at]) && number.plain && mayBeMonth(tokens[month]) ? takes('date', month, at + 1) : null
}

const short = (text: string): boolean => text.length <= 2
const long = (text: string): boolean => text.length === 4 || text.length === 2

/** "2025-01-12", "12/01/2025", "12.01.2025", "9/11", "24/7". */
const inDigits = ({ tokens, number }: Place): Found | null => {
  const at = number.from
  const first = tokens[at]!
  if (first.kind !== 'number') return null
  if (first.text.includes('.'))
    return /^\d{1,2}\.\d{1,2}\.(?:\d\d|\d{4})$/.test(first.text) ? takes('date', at, at + 1) : null
  const [mark, middle, again, last] = [tokens[at + 1], tokens[at + 2], tokens[at + 3], tokens[at + 4]]
  if (!isDash(mark) || !mark!.glued || middle?.kind !== 'number' || !middle.glued) return null
  if (again?.text === mark!.text && again.glued && last?.kind === 'number' && last.glued) {
    const dated =
      short(middle.text) && ((first.text.length === 4 && short(last.text)) || (short(first.text) && long(last.text)))
    return dated ? takes('date', at, at + 5) : null
  }
  if (mark!.text === '/' && first.text === '9' && middle.text === '11') return takes('date', at, at + 3)
  if (first.text === '24' && middle.text === '7') return takes('label', at, at + 3)
  return isYear(first) && /^(?:0\d|1[0-2])$/.test(middle.text) ? takes('date', at, at + 3) : null
}

/** "October 24, 25 and 26": days behind a date. */
const nextDay = ({ tokens, number, previous }: Place): Found | null => {
  if (previous?.kind !== 'date' || !isDay(tokens[number.from]) || !number.plain) return null
  if (!isDay(tokens[previous.to - 1])) return null
  const gap = number.from - previous.to
  const comma =
    tokens[previous.to]?.text === ',' || tokens[previous.to]?.lower === 'and' || tokens[previous.to]?.lower === 'or'
  if (!comma || gap > 2 || (gap === 2 && tokens[previous.to + 1]?.lower !== 'and')) return null
  const next = tokens[number.to]
  const more = next?.text === ',' || next?.lower === 'and'
  // "As of August 21, 16 of them were lost": who they are, no month.
  if (next?.lower === 'of' && !mayBeMonth(tokens[number.to + 1])) return null
  return more || openEnd(next) ? takes('date', number.from, pastYear(tokens, pastSuffix(tokens, number.to))) : null
}

/** Days and months first, for a year beside them belongs to them. */
export const calendarRules: readonly Rule[] = [
  { name: 'date in digits', read: inDigits },
  { name: '<month> <day>', read: monthDay },
  { name: '<day> <month>', read: dayMonth },
  { name: '<month> <year>', read: monthYear },
  { name: 'one more day', read: nextDay },
  ...yearRules,
]
