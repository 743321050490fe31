import type { Token } from '../text/text.ts'
import {
  denominators,
  fractionMarks,
  scales,
  shortScales,
  tens,
  units,
  vagueCounts,
  vagueScale,
  vagues,
} from './words.ts'

/**
 * A number as it is written, before anything is known about what it counts.
 * - digits: begins with digits; words: spelled out; vague: "dozens", "several hundred"; fraction: "a third", "two-thirds", "1/4"
 */
export interface Numeral {
  readonly from: number
  readonly to: number
  readonly value: number
  readonly form: 'digits' | 'words' | 'vague' | 'fraction'
  /** The first token's digits with nothing added: no scale, no fraction, no grouping. Years, labels and clock times are plain. */
  readonly plain: boolean
  /** The factor a scale word or letter brought ("1.6 million": 1e6), 1 without one. A range hands it to its first number. */
  readonly scale: number
}

type Tokens = readonly Token[]

const isHyphen = (token: Token | undefined): boolean =>
  token !== undefined && token.text.length === 1 && '-\u2010\u2011'.includes(token.text)

/** The value of a token of digits, or null for versions and addresses ("192.168.1.2"). */
export const digitValue = (text: string): number | null => {
  let plain = true
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 48 || code > 57) {
      plain = false
      break
    }
  }
  if (plain) return Number(text)
  const fraction = fractionMarks.get(text)
  if (fraction !== undefined) return fraction
  const cleaned = text.replace(/[^\d.]/g, '')
  const firstDot = cleaned.indexOf('.')
  if (firstDot !== cleaned.lastIndexOf('.')) {
    // "1.200.000": points may group, but only in threes.
    return /^\d{1,3}(?:\.\d{3}){2,}$/.test(text) ? Number(cleaned.replaceAll('.', '')) : null
  }
  return Number(cleaned)
}

/** Whether words of a number may follow at `at`, and where: over a hyphen glued on both sides or with spaces ("fifty - two"). */
const afterHyphen = (tokens: Tokens, at: number): number => (isHyphen(tokens[at]) ? at + 1 : at)

const isWord = (token: Token | undefined): token is Token => token !== undefined && token.kind === 'word'

/** A spelled number below a hundred: "seven", "twenty-one". Null where none stands. */
const belowHundred = (tokens: Tokens, at: number): { value: number; to: number } | null => {
  const token = tokens[at]
  if (!isWord(token)) return null
  const ten = tens.get(token.lower)
  if (ten === undefined) {
    const unit = units.get(token.lower)
    return unit === undefined ? null : { value: unit, to: at + 1 }
  }
  const next = tokens[afterHyphen(tokens, at + 1)]
  const unit = isWord(next) ? units.get(next.lower) : undefined
  if (unit !== undefined && unit > 0 && unit < 10) return { value: ten + unit, to: afterHyphen(tokens, at + 1) + 1 }
  return { value: ten, to: at + 1 }
}

const andAt = (tokens: Tokens, at: number): boolean => tokens[at]?.lower === 'and' || tokens[at]?.text === '&'

/** A spelled number below a thousand ("three hundred and two"); "a hundred" and bare "hundred" count one. */
const belowThousand = (tokens: Tokens, at: number): { value: number; to: number } | null => {
  const head = belowHundred(tokens, at)
  let value = head?.value ?? 1
  let to = head?.to ?? at
  const hundredAt = afterHyphen(tokens, to)
  if (tokens[hundredAt]?.lower !== 'hundred') return head
  value *= 100
  to = hundredAt + 1
  const rest = belowHundred(tokens, andAt(tokens, to) ? to + 1 : to)
  return rest === null ? { value, to } : { value: value + rest.value, to: rest.to }
}

const bigScale = (token: Token | undefined): number => {
  const scale = token === undefined ? undefined : scales.get(token.lower)
  return scale !== undefined && scale >= 1000 ? scale : 0
}

/** "and a half", "and three quarters", "1/2" behind a number: what it adds, and where it ends. */
const addedFraction = (tokens: Tokens, at: number): { value: number; to: number } | null => {
  if (!andAt(tokens, at)) return null
  const first = tokens[at + 1]
  if (!isWord(first)) return null
  const numerator = first.lower === 'a' || first.lower === 'an' ? 1 : (units.get(first.lower) ?? 0)
  const bottom = tokens[afterHyphen(tokens, at + 2)]
  const denominator = isWord(bottom) ? denominators.get(bottom.lower) : undefined
  if (numerator === 0 || denominator === undefined || numerator >= denominator) return null
  // "two and a third man": only halves and quarters may be followed by what is counted.
  return { value: numerator / denominator, to: afterHyphen(tokens, at + 2) + 1 }
}

const spelled = (tokens: Tokens, at: number): Numeral | null => {
  let to = at
  let total = 0
  let ceiling = Number.POSITIVE_INFINITY
  let scale = 1
  for (;;) {
    const start = to > at && andAt(tokens, to) ? to + 1 : to
    const group = belowThousand(tokens, start)
    if (group === null) {
      const bare = to === at ? bigScale(tokens[at]) : 0
      if (bare === 0) break
      total = bare
      scale = bare
      ceiling = bare
      to = at + 1
      continue
    }
    let end = group.to
    let factor = 1
    const half = addedFraction(tokens, end)
    let value = group.value
    if (half !== null && bigScale(tokens[half.to]) > 0) {
      value += half.value
      end = half.to
    }
    for (
      let next = bigScale(tokens[afterHyphen(tokens, end)]);
      next > 0;
      next = bigScale(tokens[afterHyphen(tokens, end)])
    ) {
      factor *= next
      end = afterHyphen(tokens, end) + 1
    }
    if (factor >= ceiling || (to > at && group.value * factor >= ceiling)) break
    total += value * factor
    to = end
    if (factor === 1) break
    scale = factor
    ceiling = factor
  }
  if (to === at) return null
  return { from: at, to, value: total, form: 'words', plain: false, scale }
}

/** "m" after digits is a million or a metre; the rules of money and counted people ask again (`withMillion`). */
const scaleAfterDigits = (tokens: Tokens, at: number): number => {
  const token = tokens[at]
  if (!isWord(token)) return 0
  const long = scales.get(token.lower)
  if (long !== undefined) return long
  if (token.text === 'M' && token.glued) return 1e6
  const short = shortScales.get(token.lower)
  if (short === undefined) return 0
  // "5 b" and "10 k" with a space are letters of lists more often than scales, unless the letter is glued.
  return token.glued || token.lower.length > 1 ? short : 0
}

/** Three digits alone: what a thin or plain space may group. */
const isTriple = (token: Token | undefined): token is Token =>
  token !== undefined && token.kind === 'number' && token.text.length === 3 && /^\d{3}$/.test(token.text)

/** "1 234 567", "10 000", "80, 000": digits grouped by spaces. Only sure forms: the last group is 000-like or there are two groups. */
const spacedGroups = (tokens: Tokens, at: number): { value: number; to: number } | null => {
  const first = tokens[at]!
  if (first.text.length > 3 || !/^[1-9]\d{0,2}$/.test(first.text)) return null
  let digits = first.text
  let to = at + 1
  while (isTriple(tokens[to]) && !tokens[to]!.glued) {
    digits += tokens[to]!.text
    to++
  }
  if (to > at + 1) {
    const sure = to > at + 2 || tokens[to - 1]!.text.endsWith('0')
    return sure && tokens[to]?.text !== ',' ? { value: Number(digits), to } : null
  }
  const comma = tokens[at + 1]
  if (comma?.text === ',' && tokens[at + 2]?.text === '000' && !tokens[at + 2]!.glued) {
    return { value: Number(digits) * 1000, to: at + 3 }
  }
  return null
}

const digits = (tokens: Tokens, at: number): Numeral | null => {
  const token = tokens[at]!
  const own = digitValue(token.text)
  if (own === null) return null
  let value = own
  let to = at + 1
  let plain = /^\d+$/.test(token.text)
  let form: Numeral['form'] = fractionMarks.has(token.text) ? 'fraction' : 'digits'
  const grouped = plain ? spacedGroups(tokens, at) : null
  if (grouped !== null) {
    value = grouped.value
    to = grouped.to
    plain = false
  }
  // "1/4", "2 1/4", "7½".
  const slash = (from: number): number | null => {
    const [top, mark, bottom] = [tokens[from], tokens[from + 1], tokens[from + 2]]
    if (top?.kind !== 'number' || (mark?.text !== '/' && mark?.text !== '\u2044') || bottom?.kind !== 'number')
      return null
    if (!mark.glued || !bottom.glued || tokens[from + 3]?.text === '/') return null
    const [upper, lower] = [Number(top.text), Number(bottom.text)]
    return upper > 0 && upper < lower && lower <= 100 && bottom.text.length <= 3 && `${upper}/${lower}` !== '9/11'
      ? upper / lower
      : null
  }
  const own4 = slash(at)
  if (own4 !== null) {
    value = own4
    to = at + 3
    plain = false
    form = 'fraction'
  } else if (plain && tokens[to]?.kind === 'number') {
    const mark = fractionMarks.get(tokens[to]!.text)
    const added = mark ?? (tokens[to]!.glued ? null : slash(to))
    if (added !== null) {
      value += added
      to += mark === undefined ? 3 : 1
      plain = false
    }
  }
  let scale = 1
  for (;;) {
    const next = isHyphen(tokens[to]) && tokens[to]!.glued && scales.has(tokens[to + 1]?.lower ?? '') ? to + 1 : to
    const factor = scaleAfterDigits(tokens, next)
    if (factor === 0) break
    scale *= factor
    to = next + 1
    plain = false
  }
  value *= scale
  if (scale >= 100) {
    // "3 hundred and 21", "4 thousand 3 hundred".
    const next = tokens[andAt(tokens, to) && scale === 100 ? to + 1 : to]
    if (next?.kind === 'number' && /^\d{1,2}$/.test(next.text) && scale === 100) {
      value += Number(next.text)
      to = andAt(tokens, to) ? to + 2 : to + 1
    }
  }
  if (form === 'digits' && plain === false && scale === 1) form = 'digits'
  const half = addedFraction(tokens, to)
  if (half !== null) {
    value += half.value * (scale > 1 ? scale : 1)
    to = half.to
    plain = false
    const behind = bigScale(tokens[to])
    if (behind > 0 && scale === 1) {
      value *= behind
      scale = behind
      to++
    }
  }
  return { from: at, to, value: clean(value), form, plain, scale }
}

/** Takes the dust of binary fractions off: 1.1 × 1000000. */
const clean = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(15)))

const isArticle = (token: Token | undefined): boolean => token?.lower === 'a' || token?.lower === 'an'

/** "dozens", "tens of thousands", "several hundred", "a few thousand". */
const vague = (tokens: Tokens, at: number): Numeral | null => {
  const token = tokens[at]!
  const own = vagues.get(token.lower)
  if (own !== undefined) {
    let value = own
    let to = at + 1
    while (
      tokens[to]?.lower === 'of' ||
      (tokens[to]?.lower === 'and' && tokens[to + 1]?.lower === tokens[to - 1]!.lower)
    ) {
      const next = tokens[to + 1]
      const factor = next === undefined ? 0 : vagueScale(next.lower)
      if (tokens[to]!.lower === 'of') {
        if (factor < 1000) break
        value *= factor
      }
      to += 2
    }
    return { from: at, to, value, form: 'vague', plain: false, scale: 1 }
  }
  const count = vagueCounts.get(token.lower)
  if (count === undefined) return null
  let to = at + 1
  if (token.lower === 'couple' && tokens[to]?.lower === 'of') to++
  let factor = 1
  for (;;) {
    const word = tokens[to]?.lower ?? ''
    const scale =
      scales.get(word) ?? (vagues.has(word) && word !== 'scores' && word !== 'tens' ? vagueScale(word) : undefined)
    if (scale === undefined) break
    factor *= scale
    to++
  }
  if (factor === 1) return null
  const from = isArticle(tokens[at - 1]) ? at - 1 : at
  return { from, to, value: count * factor, form: 'vague', plain: false, scale: factor }
}

/** "half a million", "half a dozen", "half of", "half the". */
const halves = (tokens: Tokens, at: number): Numeral | null => {
  const from = tokens[at - 1]?.lower === 'a' ? at - 1 : at
  let next = at + 1
  if (isArticle(tokens[next])) next++
  const own = tokens[at]!.lower === 'half' ? 0.5 : 0.25
  next = afterHyphen(tokens, next)
  let factor = 1
  let to = next
  for (
    let scale = scales.get(tokens[to]?.lower ?? '');
    scale !== undefined;
    scale = scales.get(tokens[to]?.lower ?? '')
  ) {
    factor *= scale
    to++
  }
  return factor === 1 ? null : { from, to, value: own * factor, form: 'words', plain: false, scale: factor }
}

const times = (number: Numeral, tokens: Tokens): Numeral => {
  const at = afterHyphen(tokens, number.to)
  const word = tokens[at]?.lower ?? ''
  // "two dozen", "3 dozens".
  if (word === 'dozen' || (word === 'dozens' && at === number.to)) {
    return { ...number, value: number.value * 12, to: at + 1, plain: false, scale: number.scale * 12 }
  }
  return number
}

/** "two thirds", "three-quarters", "one half"; with "of a million" or a scale behind it the fraction of that. */
const fraction = (number: Numeral, tokens: Tokens): Numeral => {
  const at = afterHyphen(tokens, number.to)
  const token = tokens[at]
  if (!isWord(token) || number.value < 1 || number.value > 20 || !Number.isInteger(number.value)) return number
  const denominator = denominators.get(token.lower)
  if (denominator === undefined) return number
  const plural = token.lower.endsWith('s') || token.lower === 'halves'
  if (plural !== number.value > 1) return number
  let to = at + 1
  let value = number.value / denominator
  const scaleAt = tokens[to]?.lower === 'of' && isArticle(tokens[to + 1]) ? to + 2 : to
  const scale = bigScale(tokens[scaleAt])
  if (scale > 0) {
    value *= scale
    to = scaleAt + 1
    return { ...number, to, value: clean(value), form: 'words', plain: false, scale }
  }
  return { ...number, to, value, form: 'fraction', plain: false }
}

const shareHeads = new Set(['by', 'than', 'about', 'nearly', 'almost', 'over', 'to', 'roughly', 'around'])

/** "a third of", "by a quarter": an article makes a fraction only where a whole follows or a change precedes. */
const articleFraction = (tokens: Tokens, at: number): Numeral | null => {
  const denominator = denominators.get(tokens[at]!.lower)
  const article = tokens[at - 1]
  if (denominator === undefined || tokens[at]!.lower.endsWith('s')) return null
  if (tokens[at]!.lower === 'half' && !isArticle(article)) {
    const next = tokens[at + 1]?.lower ?? ''
    const whole =
      next === 'of' ||
      next === 'the' ||
      next === 'its' ||
      next === 'their' ||
      next === 'his' ||
      next === 'her' ||
      next === 'those'
    const bounded = shareHeads.has(article?.lower ?? '') && tokens[at + 1]?.glued !== true
    return whole || bounded ? { from: at, to: at + 1, value: 0.5, form: 'fraction', plain: false, scale: 1 } : null
  }
  if (!isArticle(article)) return null
  const headed = shareHeads.has(tokens[at - 2]?.lower ?? '') && !isWord(tokens[at + 1])
  if (tokens[at + 1]?.lower !== 'of' && !headed) return null
  return { from: at - 1, to: at + 1, value: 1 / denominator, form: 'fraction', plain: false, scale: 1 }
}

const startsNumber = (word: string): boolean =>
  units.has(word) ||
  tens.has(word) ||
  scales.has(word) ||
  vagues.has(word) ||
  vagueCounts.has(word) ||
  denominators.has(word)

/** The number that begins at token `at` (its article included, which stands before it), or null. */
export const numeralAt = (tokens: Tokens, at: number): Numeral | null => {
  const token = tokens[at]
  if (token === undefined) return null
  if (token.kind === 'number') {
    const number = digits(tokens, at)
    return number === null ? null : fraction(times(number, tokens), tokens)
  }
  if (token.kind !== 'word' || !startsNumber(token.lower)) return null
  if (token.lower === 'half' || token.lower === 'quarter') {
    return halves(tokens, at) ?? articleFraction(tokens, at)
  }
  if (denominators.has(token.lower)) return articleFraction(tokens, at)
  if (vagues.has(token.lower) || vagueCounts.has(token.lower)) return vague(tokens, at)
  if (scales.has(token.lower)) {
    // "a hundred", "a dozen", or "hundred thousand dollars" alone.
    const from = isArticle(tokens[at - 1]) ? at - 1 : at
    if (token.lower === 'dozen')
      return from < at ? { from, to: at + 1, value: 12, form: 'words', plain: false, scale: 12 } : null
    const number = spelled(tokens, at)
    return number === null ? null : withHalf({ ...number, from }, tokens)
  }
  const number = spelled(tokens, at)
  if (number === null) return null
  return withHalf(fraction(times(number, tokens), tokens), tokens)
}

const withHalf = (number: Numeral, tokens: Tokens): Numeral => {
  if (number.form === 'fraction') return number
  const half = addedFraction(tokens, number.to)
  if (half === null) return number
  return { ...number, value: clean(number.value + half.value * number.scale), to: half.to }
}
