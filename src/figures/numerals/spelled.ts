import { smallNumberOf, tens } from '../words.ts'
import { afterHyphen, clean, isAnd, isWord, type Numeral, type Part, type Tokens } from './numeral.ts'
import { addedPart } from './parts.ts'
import { bigScale } from './scale.ts'

/** "seven", "twenty-one". */
const belowHundred = (tokens: Tokens, at: number): Part | null => {
  const token = tokens[at]
  if (!isWord(token)) return null
  const ten = tens.get(token.lower)
  if (ten === undefined) {
    const unit = smallNumberOf(token)
    return unit === undefined ? null : { value: unit, to: at + 1 }
  }
  const next = afterHyphen(tokens, at + 1)
  const unit = isWord(tokens[next]) ? smallNumberOf(tokens[next]!) : undefined
  if (unit !== undefined && unit > 0 && unit < 10) return { value: ten + unit, to: next + 1 }
  return { value: ten, to: at + 1 }
}

/** "three hundred and two"; bare "hundred" counts one. */
const belowThousand = (tokens: Tokens, at: number): Part | null => {
  const head = belowHundred(tokens, at)
  const hundredAt = head === null ? at : afterHyphen(tokens, head.to)
  if (tokens[hundredAt]?.lower !== 'hundred') return head
  const value = (head?.value ?? 1) * 100
  const to = hundredAt + 1
  // "two hundred and three quarters": the part is added whole, elsewhere.
  if (addedPart(tokens, to) !== null) return { value, to }
  const rest = belowHundred(tokens, isAnd(tokens[to]) ? to + 1 : to)
  return rest === null ? { value, to } : { value: value + rest.value, to: rest.to }
}

const decimals = (tokens: Tokens, at: number): Part | null => {
  if (tokens[at]?.lower !== 'point') return null
  let text = ''
  let to = at + 1
  for (let next = belowHundred(tokens, to); next !== null; next = belowHundred(tokens, to)) {
    text += next.value
    to = next.to
    if (text.length > 15) break
  }
  return text === '' ? null : { value: Number(`0.${text}`), to }
}

/** "one thousand, nine hundred": a comma before the hundreds of the same number. */
const opensHundreds = (tokens: Tokens, at: number): boolean => {
  if (tokens[at]?.text !== ',' || bigScale(tokens[at - 1]) === 0) return false
  const head = belowHundred(tokens, at + 1)
  return head !== null && head.value > 0 && head.value < 10 && tokens[head.to]?.lower === 'hundred'
}

/** A number in words from `at` on: groups of falling scale, as in "two hundred thousand and fifty". */
export const spelled = (tokens: Tokens, at: number): Numeral | null => {
  let to = at
  let value = 0
  let ceiling = Number.POSITIVE_INFINITY
  let scale = 1
  while (ceiling > 1) {
    if (to > at && addedPart(tokens, to) !== null) break
    const start = to > at && (isAnd(tokens[to]) || opensHundreds(tokens, to)) ? to + 1 : to
    let group = belowThousand(tokens, start)
    if (group === null) {
      // "million" alone, as in "a million".
      if (to > at || bigScale(tokens[at]) === 0) break
      group = { value: 1, to: at }
    }
    const point = decimals(tokens, group.to)
    if (point !== null) group = { value: group.value + point.value, to: point.to }
    const half = addedPart(tokens, group.to)
    if (half !== null && bigScale(tokens[half.to]) > 0) group = { value: group.value + half.value, to: half.to }
    let factor = 1
    let end = group.to
    for (;;) {
      const next = end === at ? at : afterHyphen(tokens, end)
      const step = bigScale(tokens[next])
      if (step === 0) break
      factor *= step
      end = next + 1
    }
    if (to > at && group.value * factor >= ceiling) break
    value += group.value * factor
    to = end
    if (factor > 1) scale = factor
    ceiling = factor
  }
  return to === at ? null : { from: at, to, value: clean(value), form: 'words', plain: false, scale }
}
