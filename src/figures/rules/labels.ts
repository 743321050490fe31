import type { Token } from '../../text/text.ts'
import { currencyCodes, dollarPrefixes } from '../currencies.ts'
import { type Place, type Rule, takes } from '../rule.ts'
import { units } from '../units.ts'
import { ordinals, tens } from '../words.ts'

const isHyphen = (token: Token | undefined): boolean =>
  token !== undefined && /^[-\u2010\u2011\u2012\u2013/]$/.test(token.text)

const isCapital = (token: Token | undefined): boolean => token?.kind === 'word' && /^\p{Lu}/u.test(token.text)

/** Names of things that carry a number behind them. */
const namers = new Set(
  `flight article section resolution chapter rule law act paragraph clause amendment protocol page pages p pp no nos nr number numbers figure table room rooms apartment apt unit
   building block gate terminal platform track line route highway interstate autoroute motorway road exit km kilometre mile zone sector district ward area precinct
   camp checkpoint channel bbc radio studio level phase stage step round game week day group division league category cat tier class type mark version model series
   season episode part volume vol issue chapter verse lot item question exhibit count annex appendix schedule form order decree directive brigade battalion regiment
   squadron corps army task train bus tram tropical typhoon apollo voyager soyuz boeing airbus windows iphone galaxy formula world war super bowl covid h n
   psalm box suite hall pier bay grade ward cell branch local bed seat reactor well mine pit shaft block plant school hospital court station post base hill point
   top magnum studio opus psalms resolution resolutions case fortune`.split(/\s+/),
)

/** Namers that are common words too: the number is a label only when they are written with a capital. */
const commonNamers = new Set(
  `law act rule order part count day week line area point well mine case top class group army local post base hill court station hospital school plant world war order form item
   question issue number numbers figure table round game stage step type mark model series season episode lot train bus track level phase road exit mile km kilometre zone
   sector district ward camp building block unit room rooms page pages super radio bowl task h n tropical bed seat cell branch grade bay hall box suite pit shaft`.split(
    /\s+/,
  ),
)

/** The tokens of an address on the web or of mail: nothing in them counts. */
const webAddress = ({ tokens, number }: Place) => {
  let at = number.from
  let marked = false
  // Fifty tokens back is further than any address that a person wrote.
  for (let back = 0; back < 50 && tokens[at]?.glued; back++) {
    at--
    const lower = tokens[at]!.lower
    if (lower === 'http' || lower === 'https' || lower === 'www' || lower === '@') marked = true
  }
  if (!marked) return null
  let to = number.to
  while (tokens[to]?.glued) to++
  return takes('label', number.from, to)
}

/** "+1-222-2222", "555-12-34", "192.168.1.2". */
const phone = ({ tokens, number }: Place) => {
  const at = number.from
  if (tokens[at]!.kind !== 'number') return null
  let to = at + 1
  let groups = 1
  let longest = tokens[at]!.text.length
  while (
    tokens[to] !== undefined &&
    tokens[to]!.glued &&
    /^[-/.\u2011]$/.test(tokens[to]!.text) &&
    tokens[to + 1]?.kind === 'number' &&
    tokens[to + 1]!.glued
  ) {
    longest = Math.max(longest, tokens[to + 1]!.text.length)
    groups++
    to += 2
  }
  const plus = tokens[at - 1]?.text === '+' && tokens[at]!.glued
  if (groups >= 3 || (plus && tokens[at]!.text.length <= 3 && groups > 1)) return takes('label', at, to)
  if (groups === 2 && longest >= 7) return takes('label', at, to)
  return null
}

/** "G7", "F-16", "COVID-19", "MiG-29": letters, perhaps a hyphen, and the number, all glued. */
const lettered = ({ tokens, number }: Place) => {
  const at = number.from
  const token = tokens[at]!
  if (token.kind !== 'number' || !token.glued) return null
  const before = tokens[at - 1]!
  if (before.kind === 'word' && !currencyCodes.has(before.lower) && !dollarPrefixes.has(before.lower))
    return takes('label', at - 1, labelEnd(tokens, at))
  if (before.text === '#' || before.text === '_') return takes('label', at - 1, labelEnd(tokens, at))
  if (isHyphen(before) && before.glued && tokens[at - 2]?.kind === 'word') {
    const word = tokens[at - 2]!
    if (
      tokens[at + 1]?.kind === 'word' &&
      isHyphen(tokens[at + 1]) === false &&
      units.has(tokens[at + 1]!.lower) &&
      word.lower === word.text
    )
      return null
    if (ordinals.has(word.lower) || tens.has(word.lower)) return null
    return takes('label', at - 2, labelEnd(tokens, at))
  }
  return null
}

/** A label runs on over what is glued to it: "F-16C", "737-800", "S-300PMU2". */
const labelEnd = (tokens: readonly Token[], at: number): number => {
  let to = at + 1
  while (
    tokens[to]?.glued &&
    (tokens[to]!.kind === 'word' ||
      tokens[to]!.kind === 'number' ||
      (isHyphen(tokens[to]) && tokens[to + 1]?.glued && tokens[to + 1]!.kind !== 'punctuation'))
  )
    to++
  return to
}

/** "5G", "24703L202", "16F6": letters glued behind that are neither unit, scale nor ordinal. */
const letteredBehind = ({ tokens, number }: Place) => {
  const next = tokens[number.to]
  if (next === undefined || next.kind !== 'word' || !next.glued || tokens[number.to - 1]!.kind !== 'number') return null
  if (
    units.has(next.lower) ||
    currencyCodes.has(next.lower) ||
    /^(?:st|nd|rd|th|s|am|pm|a\.m\.|p\.m\.|x|yo|m|mm|km|kg|k|bn)$/.test(next.lower)
  )
    return null
  return takes('label', number.from, labelEnd(tokens, number.to))
}

const ordinalBehind = (token: Token | undefined): boolean => token?.kind === 'number' && token.glued

/** "Flight 370", "Article 5", "No. 5", "Resolution 2231". */
const named = ({ tokens, number, amount }: Place) => {
  const at = number.from
  if (number.scale > 1 || amount.form === 'vague' || amount.form === 'fraction') return null
  const dotted = tokens[at - 1]?.text === '.' && tokens[at - 1]!.glued
  const namer = tokens[dotted ? at - 2 : at - 1]
  if (namer?.kind !== 'word' || !namers.has(namer.lower)) return null
  const capital = isCapital(namer) && namer.text !== namer.text.toUpperCase()
  if (commonNamers.has(namer.lower) && !capital) {
    // "room 5", "page 12": a bare number behind that nothing follows which it could count.
    const next = tokens[number.to]
    if (next?.kind === 'word' && next.lower.endsWith('s')) return null
    if (
      number.form !== 'digits' ||
      !/^(?:rooms?|pages?|number|numbers|level|phase|stage|zone|exit|channel|type|grade|figure|table|step|unit|block|ward)$/.test(
        namer.lower,
      )
    )
      return null
  }
  if (
    dotted &&
    namer.lower !== 'no' &&
    namer.lower !== 'nos' &&
    namer.lower !== 'p' &&
    namer.lower !== 'pp' &&
    namer.lower !== 'nr' &&
    namer.lower !== 'vol'
  )
    return null
  if (number.form === 'words' && !capital) return null
  if (ordinalBehind(tokens[number.to])) return null
  return takes('label', at, amount.range ? amount.to : number.to, number.value)
}

const streets = new Set(
  'street st avenue ave road rd lane boulevard blvd drive square place way terrace highway court row alley parkway'.split(
    ' ',
  ),
)

/** "10 Downing Street". */
const address = ({ tokens, number }: Place) => {
  if (number.form !== 'digits' || !number.plain || !isCapital(tokens[number.to])) return null
  for (let at = number.to; at < number.to + 4 && isCapital(tokens[at]); at++) {
    if (at > number.to && streets.has(tokens[at]!.lower)) return takes('label', number.from, at + 1)
  }
  return null
}

/** "1)", "(2)", "[3]", "1." at a paragraph's start: the numbers of a list and of notes. */
const enumerator = ({ tokens, number, from }: Place) => {
  if (number.form !== 'digits' || !number.plain || number.value > 199) return null
  const before = tokens[number.from - 1]?.text
  const after = tokens[number.to]?.text
  if (after === ')' && before !== '(' && number.value < 40 && !insideBrackets(tokens, number.from))
    return takes('label', number.from, number.to + 1)
  if ((before === '(' && after === ')') || (before === '[' && after === ']'))
    return takes('label', number.from, number.to)
  if (
    number.from === from &&
    after === '.' &&
    tokens[number.to]!.glued &&
    number.value < 100 &&
    tokens[number.to + 1]?.glued === false
  ) {
    return isCapital(tokens[number.to + 1]) ? takes('label', number.from, number.to) : null
  }
  return null
}

const insideBrackets = (tokens: readonly Token[], at: number): boolean => {
  for (let back = at - 1; back >= 0 && back > at - 25; back--) {
    if (tokens[back]!.text === '(') return true
    if (tokens[back]!.text === ')') return false
  }
  return false
}

export const labelRules: readonly Rule[] = [
  { name: 'inside a web address', read: webAddress },
  { name: 'phone or serial number', read: phone },
  { name: '<letters><n>', read: lettered },
  { name: '<n><letters>', read: letteredBehind },
  { name: '<named thing> <n>', read: named },
  { name: 'street address', read: address },
  { name: 'number of a list item or note', read: enumerator },
]
