import type { Token } from '../../text/text.ts'
import { wordSet } from '../../text/vocabulary.ts'
import { currencyCodes, currencySigns } from '../currencies.ts'
import { isHyphen, type Tokens } from '../numerals/numeral.ts'
import { type Found, type Place, type Rule, takes } from '../rule.ts'
import { unitOf } from '../units.ts'
import { isCapital, isRunning, isTitled, namedRules } from './named.ts'

const isDash = (token: Token | undefined): boolean => token !== undefined && /^[-\u2010-\u2013/]$/.test(token.text)

/** Where a label ends that runs on over what is glued to it: "F-16C", "S-300PMU2", "737-800". */
const labelEnd = (tokens: Tokens, at: number): number => {
  let to = at + 1
  while (tokens[to]?.glued) {
    const token = tokens[to]!
    const joined =
      isDash(token) &&
      tokens[to + 1]?.glued === true &&
      (tokens[to + 1]!.kind === 'word' || tokens[to + 1]!.kind === 'number')
    if (token.kind !== 'word' && token.kind !== 'number' && !joined) break
    to++
  }
  return to
}

/** A number inside an address of the web or of mail. */
const webAddress = ({ tokens, number }: Place): Found | null => {
  if (number.from === 0 || !tokens[number.from]!.glued) return null
  let at = number.from
  let marked = false
  // Fifty tokens back is further than any address that a person wrote.
  for (let back = 0; back < 50 && at > 0 && !marked && tokens[at]!.glued; back++) {
    at--
    const { lower } = tokens[at]!
    marked = lower === 'http' || lower === 'https' || lower === 'www' || lower === '@'
  }
  if (!marked) return null
  let to = number.to
  // A closing point or bracket belongs to the sentence.
  while (tokens[to]?.glued && (tokens[to]!.kind !== 'punctuation' || tokens[to + 1]?.glued)) to++
  return takes('label', number.from, to)
}

const callWords = wordSet('phone tel telephone call fax hotline mobile dial whatsapp call: isbn issn'.split(' '))

/** "+1-222-2222", "555-12-34", "192.168.1.2". */
const serial = ({ tokens, number }: Place): Found | null => {
  const at = number.from
  if (tokens[at]!.kind !== 'number' || number.form === 'fraction' || (number.to > at + 1 && !number.plain)) return null
  let to = at + 1
  let groups = 1
  let longest = tokens[at]!.text.length
  while (
    tokens[to]?.glued &&
    /^[-/.\u2011]$/.test(tokens[to]!.text) &&
    tokens[to + 1]?.kind === 'number' &&
    tokens[to + 1]!.glued
  ) {
    longest = Math.max(longest, tokens[to + 1]!.text.length)
    groups++
    to += 2
  }
  const called = callWords(tokens[at - 1]) || callWords(tokens[at - 2])
  const plus = tokens[at - 1]?.text === '+' && tokens[at]!.glued
  // "+44 20 7946 0958".
  if (plus && groups === 1) {
    let spaced = at + 1
    while (spaced < at + 6 && tokens[spaced]?.kind === 'number' && /^\d{2,8}$/.test(tokens[spaced]!.text)) spaced++
    if (spaced > at + 2) return takes('label', at, spaced)
  }
  return groups >= 3 || (groups === 2 && (plus || called || (longest >= 7 && !tokens[at]!.text.includes(','))))
    ? takes('label', at, to)
    : null
}

/** Prefixes whose number keeps its meaning: "mid-20s" is handled as a date, "sub-10-second" as a duration. */
const prefixes = wordSet(
  'sub ultra non pre post mid over under plus semi multi another additional more some about nearly magnitude'.split(
    ' ',
  ),
)

/** "G7", "F-16", "COVID-19", "MiG-29", "#5": letters, perhaps a hyphen, and the number, all glued. */
const lettered = ({ tokens, number }: Place): Found | null => {
  const at = number.from
  if (at === 0 || tokens[at]!.kind !== 'number' || !tokens[at]!.glued) return null
  const before = tokens[at - 1]!
  if (before.text === '#' || before.text === '_') return takes('label', at - 1, labelEnd(tokens, at))
  if (before.kind === 'word') {
    const { lower } = before
    const money = currencyCodes.has(lower) || (lower.length === 4 && currencyCodes.has(lower.slice(1)))
    return money ? null : takes('label', at - 1, labelEnd(tokens, at))
  }
  // "BA.5", "S&P 500" is a name's.
  if (before.text === '.' && before.glued && /^[A-Z]{1,3}$/.test(tokens[at - 2]?.text ?? ''))
    return takes('label', at - 2, labelEnd(tokens, at))
  if (!isDash(before) || before.text === '/' || !before.glued || tokens[at - 2]?.kind !== 'word') return null
  const word = tokens[at - 2]!
  return prefixes(word) ? null : takes('label', at - 2, labelEnd(tokens, at))
}

const glued = new Set('st nd rd th s am pm a.m. p.m. x yo m mm k bn mil pc p'.split(' '))

/** "5G", "24703L202": letters glued behind that are neither unit, scale nor ordinal. Small letters are some unit ("60fps", "150bhp"). */
const letteredBehind = ({ tokens, number }: Place): Found | null => {
  const next = tokens[number.to]
  if (next?.kind !== 'word' || !next.glued || tokens[number.to - 1]!.kind !== 'number') return null
  const more = tokens[number.to + 1]
  const power = more?.glued === true && more.kind === 'number' && more.text !== '2' && more.text !== '3'
  if (power) return takes('label', number.from, labelEnd(tokens, number.to))
  const unit = unitOf(next)
  const small = next.text === next.lower && next.text.length <= 4
  const known =
    small ||
    glued.has(next.lower) ||
    (unit !== undefined && (unit.short !== 'glued' || unit.unit === next.text)) ||
    currencyCodes.has(next.lower) ||
    currencySigns.has(next.text)
  return known ? null : takes('label', number.from, labelEnd(tokens, number.to))
}

const streets = wordSet(
  'street st avenue ave road rd lane boulevard blvd drive place terrace court row alley parkway'.split(' '),
)

/** "10 Downing Street", "PA 23456". */
const address = ({ tokens, number }: Place): Found | null => {
  if (number.form !== 'digits' || !number.plain) return null
  const state = tokens[number.from - 1]
  if (
    state?.kind === 'word' &&
    /^[A-Z]{2}$/.test(state.text) &&
    tokens[number.from]!.text.length === 5 &&
    tokens[number.from - 2]?.text === ','
  ) {
    return takes('label', number.from, number.to)
  }
  for (let at = number.to; at < number.to + 4 && isTitled(tokens[at]); at++) {
    if (at > number.to && streets(tokens[at]!)) return takes('label', number.from, at + 1)
  }
  return null
}

const openBracket = (tokens: Tokens, at: number): boolean => {
  for (let back = at - 1; back >= 0 && back > at - 25; back--) {
    const { text } = tokens[back]!
    if (text === '(') return true
    if (text === ')') return false
  }
  return false
}

const tolls = wordSet(
  'killed dead deaths injured wounded missing hurt casualties displaced arrested captured rescued'.split(' '),
)

/** "1)", "(2)", "[3]", "1." at a sentence's start: the numbers of a list and of notes. */
const enumerator = ({ tokens, number }: Place): Found | null => {
  if (number.form !== 'digits' || !number.plain || number.value > 199) return null
  const before = tokens[number.from - 1]?.text
  const after = tokens[number.to]
  if (before === '(' && tolls(tokens[number.from - 2])) return null
  if ((before === '(' && after?.text === ')') || (before === '[' && after?.text === ']'))
    return takes('label', number.from, number.to)
  if (after?.text === ')' && number.value < 40 && !openBracket(tokens, number.from))
    return takes('label', number.from, number.to + 1)
  const point = number.from === 0 && after?.text === '.' && after.glued && number.value < 100
  return point && tokens[number.to + 1]?.glued === false && isCapital(tokens[number.to + 1])
    ? takes('label', number.from, number.to)
    : null
}

/** "Marine One", "Day One", "Capital One": a name that ends in a number word, inside running prose. */
const named = (tokens: Tokens, at: number): boolean =>
  tokens[at]!.lower === 'one' &&
  at > 1 &&
  isTitled(tokens[at]) &&
  isTitled(tokens[at - 1]) &&
  !isCapital(tokens[at + 1]) &&
  isRunning(tokens, at)

/** "one-on-one", "hole-in-one": sayings. */
const spelledLabel = ({ tokens, number }: Place): Found | null => {
  if (number.form !== 'words') return null
  if (named(tokens, number.from)) return takes('label', number.from - 1, number.to, number.value)
  if (
    number.form !== 'words' ||
    !isHyphen(tokens[number.from - 1]) ||
    !tokens[number.from]!.glued ||
    !tokens[number.from - 1]!.glued
  )
    return null
  const word = tokens[number.from - 2]
  return word?.lower === 'on' || word?.lower === 'by' || word?.lower === 'in'
    ? takes(null, number.from, number.to)
    : null
}

export const labelRules: readonly Rule[] = [
  { name: 'inside a web address', read: webAddress },
  { name: 'phone or serial number', read: serial },
  { name: '<letters><n>', read: lettered },
  { name: '<n><letters>', read: letteredBehind },
  ...namedRules,
  { name: 'address', read: address },
  { name: 'number of a list item or note', read: enumerator },
  { name: 'one-on-one', read: spelledLabel },
]
