import type { Token } from '../../text/text.ts'
import { wordSet } from '../../text/vocabulary.ts'
import { fractionMarks, scales, shortScales } from '../words.ts'
import { clean, isAnd, isHyphen, isWord, type Numeral, type Part, type Tokens } from './numeral.ts'
import { scalesBehind } from './scale.ts'
import { spelled } from './spelled.ts'

/** Only digits, in the decimal system of the Latin script. */
export const isPlain = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 48 || code > 57) return false
  }
  return true
}

/** The value of a token of digits, or null for versions and addresses ("192.168.1.2"). */
export const digitValue = (text: string): number | null => {
  if (isPlain(text)) return Number(text)
  const mark = fractionMarks.get(text)
  if (mark !== undefined) return mark
  const cleaned = text.replace(/[^\d.]/g, '')
  const point = cleaned.indexOf('.')
  if (point !== cleaned.lastIndexOf('.')) {
    // "1.200.000": points may group, but only in threes.
    return /^\d{1,3}(?:\.\d{3}){2,}$/.test(text) ? Number(cleaned.replaceAll('.', '')) : null
  }
  return Number(cleaned)
}

const isGroup = (token: Token | undefined): token is Token =>
  token?.kind === 'number' && token.glued === false && token.text.length >= 3 && /^\d{3}(?:\.\d+)?$/.test(token.text)

/** People that a country's papers count with a point between the thousands: "12.000 soldiers". */
const counted = wordSet(
  'people persons civilians soldiers troops fighters militants refugees children women men residents families homes houses victims prisoners migrants police protesters'.split(
    ' ',
  ),
)

/** "1 234 567", "10 000", "80, 000", "12.000 soldiers". Only sure forms: three noughts or two groups. */
const grouped = (tokens: Tokens, at: number): Part | null => {
  const { text } = tokens[at]!
  if (/^\d{1,3}\.\d{3}$/.test(text)) {
    return counted(tokens[at + 1]) ? { value: Number(text.replace('.', '')), to: at + 1 } : null
  }
  if (text.length > 3 || !/^[1-9]\d{0,2}$/.test(text)) return null
  let digits = text
  let to = at + 1
  // Seven groups are more than any number in the news has.
  while (isGroup(tokens[to]) && !digits.includes('.') && to < at + 7) {
    digits += tokens[to]!.text
    to++
  }
  if (to > at + 1) {
    const sure = to > at + 2 || tokens[to - 1]!.text.endsWith('0')
    return sure && tokens[to]?.text !== ',' ? { value: Number(digits), to } : null
  }
  const noughts = tokens[at + 1]?.text === ',' && tokens[at + 2]?.text === '000' && tokens[at + 2]!.glued === false
  return noughts ? { value: Number(text) * 1000, to: at + 3 } : null
}

/** "1/4", and no date: numerator below denominator, both short, no third number behind. */
const slashed = (tokens: Tokens, at: number): Part | null => {
  const [top, mark, bottom] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (top?.kind !== 'number' || bottom?.kind !== 'number' || (mark?.text !== '/' && mark?.text !== '\u2044'))
    return null
  if (!mark.glued || !bottom.glued || tokens[at + 3]?.text === '/') return null
  const [upper, lower] = [Number(top.text), Number(bottom.text)]
  if (!(upper > 0 && upper < lower && lower <= 100) || (upper === 9 && lower === 11)) return null
  return { value: upper / lower, to: at + 3 }
}

/** "1,5 million": a comma for a point, sure only before a scale. */
const decimalComma = (tokens: Tokens, at: number): Part | null => {
  const [comma, rest, scale] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]]
  if (comma?.text !== ',' || !comma.glued || rest?.kind !== 'number' || !rest.glued || !/^\d{1,2}$/.test(rest.text))
    return null
  if (
    !isWord(scale) ||
    (scales.get(scale.lower) ?? shortScales.get(scale.lower) ?? 0) < 1e6 ||
    !isPlain(tokens[at]!.text)
  )
    return null
  return { value: Number(`${tokens[at]!.text}.${rest.text}`), to: at + 3 }
}

/** "7½", "2 1/4": the part written behind a whole number. */
const mixed = (tokens: Tokens, at: number): Part | null => {
  const token = tokens[at]
  if (token?.kind !== 'number') return null
  const mark = fractionMarks.get(token.text)
  return mark === undefined ? (token.glued ? null : slashed(tokens, at)) : { value: mark, to: at + 1 }
}

/** "3-1/2". */
const hyphened = (tokens: Tokens, at: number): Part | null =>
  isHyphen(tokens[at]) && tokens[at]!.glued ? slashed(tokens, at + 1) : null

/** "3 hundred and 21", "4 thousand 3 hundred": what a scale leaves to add. */
const remainder = (tokens: Tokens, at: number, scale: number): Part | null => {
  const start = isAnd(tokens[at]) ? at + 1 : at
  const token = tokens[start]
  if (token?.kind === 'number' && isPlain(token.text)) {
    const behind = scalesBehind(tokens, start + 1)
    const value = Number(token.text) * behind.value
    if (value === 0 || value >= scale || (behind.value === 1 && (scale > 100 || start === at))) return null
    const more = behind.value > 1 ? remainder(tokens, behind.to, behind.value) : null
    return more === null ? { value, to: behind.to } : { value: value + more.value, to: more.to }
  }
  if (scale !== 100 || start === at || !isWord(token)) return null
  const words = spelled(tokens, start)
  return words !== null && words.value < scale ? words : null
}

/** A number that begins with digits: grouping, fractions and scales included. */
export const digits = (tokens: Tokens, at: number): Numeral | null => {
  const own = digitValue(tokens[at]!.text)
  if (own === null) return null
  const part = slashed(tokens, at)
  if (part !== null) return { from: at, to: part.to, value: part.value, form: 'fraction', plain: false, scale: 1 }
  const isMark = fractionMarks.has(tokens[at]!.text)
  const whole = grouped(tokens, at) ?? decimalComma(tokens, at) ?? { value: own, to: at + 1 }
  const rest = isPlain(tokens[at]!.text)
    ? (mixed(tokens, whole.to) ??
      hyphened(tokens, whole.to) ??
      (isAnd(tokens[whole.to]) ? slashed(tokens, whole.to + 1) : null))
    : null
  const written = rest === null ? whole : { value: whole.value + rest.value, to: rest.to }
  const behind = scalesBehind(tokens, written.to)
  const more = behind.value >= 100 ? remainder(tokens, behind.to, behind.value) : null
  return {
    from: at,
    to: more?.to ?? behind.to,
    value: clean(written.value * behind.value + (more?.value ?? 0)),
    form: isMark ? 'fraction' : 'digits',
    plain: behind.to === at + 1 && isPlain(tokens[at]!.text),
    scale: behind.value,
  }
}
