import type { Token } from '../../text/text.ts'
import { wordSet } from '../../text/vocabulary.ts'
import type { Tokens } from '../numerals/numeral.ts'
import { type Found, type Place, type Rule, takes } from '../rule.ts'

const isYear = (token: Token | undefined): boolean => token?.kind === 'number' && /^(?:1[5-9]|20)\d\d$/.test(token.text)

const isDash = (token: Token | undefined): boolean => token !== undefined && /^[-\u2010-\u2015/]$/.test(token.text)

/** Words before a year. */
const leads = new Set(
  `in since until till by from during before after early late mid year fiscal through throughout circa spring summer autumn fall winter around the
   january february march april may june july august september october november december`.split(/\s+/),
)

/** Words before a number of four digits that make it a count, whatever it looks like. */
const counters = new Set(
  `another killed killing kills injured injuring wounded wounding least some estimated nearly almost additional totaled totalled totaling totalling
   approximately roughly over most exactly only`.split(/\s+/),
)

const moreOrLess = wordSet('more less fewer greater higher lower larger smaller bigger'.split(' '))

/** What is counted by the thousand: behind four digits it makes them a count. */
const counted = new Set(
  `people persons civilians soldiers troops fighters militants rebels men women children officers police policemen dead deaths killed wounded injured
   casualties victims refugees families residents houses homes buildings prisoners detainees hostages migrants workers protesters students passengers
   cases bodies were others more other vehicles tanks drones missiles rockets additional members households tons tonnes killings arrests evacuees
   returnees survivors dollars euros pounds acres hectares kilometers kilometres km miles meters metres square cubic per percent inhabitants villagers
   pilgrims reservists recruits volunteers mercenaries terrorists insurgents combatants employees patients infections fatalities injuries shelters
   schools villages hours shells bombs trucks cars jobs votes points copies units barrels gallons pages species sites stores`.split(
    /\s+/,
  ),
)

/** "1990s", "the 80s", "'90s"; "in his 30s" is an age. */
const decade = ({ tokens, number }: Place): Found | null => {
  const at = number.from
  const plural = tokens[at + 1]
  if (tokens[at]!.kind !== 'number' || !plural?.glued || (plural.lower !== 's' && plural.lower !== "'s")) return null
  if (/^(?:1[5-9]|20)\d0$/.test(tokens[at]!.text)) return takes('date', at, at + 2)
  if (!/^\d0$/.test(tokens[at]!.text)) return null
  // "over-50s" are people.
  const hyphen = tokens[at - 1]?.text === '-' ? 1 : 0
  const qualifier = tokens[at - 1 - hyphen]?.lower ?? ''
  if (hyphen === 1 && (qualifier === 'over' || qualifier === 'under')) return null
  const whose = at - 1 - hyphen - (qualifier === 'early' || qualifier === 'mid' || qualifier === 'late' ? 1 : 0)
  if (!/^(?:his|her|their|my|your|our)$/.test(tokens[whose]?.lower ?? '')) return takes('date', at, at + 2)
  const low = Number(tokens[at]!.text)
  return { from: at, to: at + 2, kind: 'age', unit: 'year', low, high: low + 9, bound: 'range' }
}

/** "1950-53", "2013/14", "1939-1945". */
const span = ({ tokens, number }: Place): Found | null => {
  const at = number.from
  if (!isYear(tokens[at]) || !number.plain || !isDash(tokens[at + 1])) return null
  const [first, second] = [tokens[at]!, tokens[at + 2]]
  if (isYear(second)) {
    const years = Number(second!.text) - Number(first.text)
    // "1500-2000 people" is round at both ends.
    const round =
      Number(first.text) % 100 === 0 && Number(second!.text) % 100 === 0 && counted.has(tokens[at + 3]?.lower ?? '')
    return years > 0 && years < 200 && !round ? takes('date', at, at + 3) : null
  }
  const short = second?.kind === 'number' && /^\d\d$/.test(second.text)
  return short && second.glued && tokens[at + 1]!.glued ? takes('date', at, at + 3) : null
}

/** "between 1987 and 1989", "from 1990 to 1995". */
const period = ({ tokens, amount }: Place): Found | null => {
  if (!amount.range || !amount.plain || amount.low < 1500 || amount.high > 2099 || amount.high - amount.low > 199)
    return null
  if (tokens[amount.to - 1]?.text.length !== 4 || counted.has(tokens[amount.to]?.lower ?? '')) return null
  return takes('date', amount.from, amount.to)
}

/** "since at least 2009", "by about 1990": the bound is the year's. */
const sinceAbout = (tokens: Tokens, at: number): boolean => {
  let back = at - 1
  while (back > at - 4 && loose(tokens[back])) back--
  return back < at - 1 && points.has(tokens[back]?.lower ?? '')
}

const loose = wordSet(['at', 'least', 'about', 'around', 'roughly', 'early', 'late', 'mid'])
const points = new Set(['since', 'until', 'till', 'by', 'before', 'in', 'from'])

const amounting = (token: Token | undefined): boolean =>
  token?.kind === 'symbol' && /^[$€£¥₹%°#+=~<>]$/.test(token.text)

/** A bare year. Four digits before something that is counted by the thousand are a count. */
const year = ({ tokens, number, amount }: Place): Found | null => {
  const at = number.from
  if (!isYear(tokens[at]) || !number.plain || amount.range) return null
  const [before, next, second] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]]
  if (amounting(before) || amounting(next)) return null
  if (amount.unit !== null && amount.unit.kind !== 'duration') return null
  const word = before?.lower ?? ''
  const value = Number(tokens[at]!.text)
  if (sinceAbout(tokens, at)) return takes('date', at, at + 1, value)
  if (counters.has(word) || (word === 'than' && moreOrLess(tokens[at - 2]))) return null
  const lead = leads.has(word)
  if (
    next?.kind === 'word' &&
    counted.has(next.lower) &&
    !(lead && next.lower !== 'people' && next.lower !== 'civilians')
  )
    return null
  // "2000 Arctic troops", "1900 young women": a counted thing two words on.
  if (!lead && next?.kind === 'word' && second?.kind === 'word' && second.lower !== 'were' && counted.has(second.lower))
    return null
  if (value < 1800 && !lead) return null
  return takes('date', at, at + 1, value)
}

export const yearRules: readonly Rule[] = [
  { name: 'decade', read: decade },
  { name: '<year>-<year>', read: span },
  { name: 'from <year> to <year>', read: period },
  { name: '<year>', read: year },
]
