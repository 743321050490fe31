import { afterHyphen, type Tokens } from '../numerals/numeral.ts'
import { found, type Place, type Rule, takes } from '../rule.ts'
import { smallNumberOf } from '../words.ts'

/** The whole of "one in five": a small round number, with no scale behind it. */
const wholeAt = (tokens: Tokens, at: number): number | null => {
  const token = tokens[at]
  if (token === undefined || /^(?:hundred|thousand|million|dozen)$/.test(tokens[at + 1]?.lower ?? '')) return null
  if (token.kind === 'number')
    return /^(?:[2-9]|10|12|20|50|100|200|500|1,?000)$/.test(token.text) ? Number(token.text.replace(',', '')) : null
  const value = smallNumberOf(token)
  return value !== undefined && value >= 2 && value <= 12 ? value : null
}

/** "one in five", "two out of three", "one in every ten". */
const ratio = ({ tokens, number }: Place) => {
  if (number.form === 'vague' || !Number.isInteger(number.value) || number.value < 1 || number.value > 9) return null
  const joinAt = afterHyphen(tokens, number.to)
  const join = tokens[joinAt]?.lower
  const out = join === 'out' && tokens[joinAt + 1]?.lower === 'of'
  const every = tokens[joinAt + (out ? 2 : 1)]?.lower === 'every'
  if (!out && !(join === 'of' && every) && join !== 'in') return null
  const at = afterHyphen(tokens, joinAt + 1 + (out ? 1 : 0) + (every ? 1 : 0))
  const whole = wholeAt(tokens, at)
  if (whole === null || whole <= number.value) return null
  // "four in 5 villages" counts; only small parts and round wholes are ratios there.
  if (join === 'in' && number.value > 3 && whole !== 10 && whole !== 100) return null
  // "one in 2 villages" and "two out of the 12" are counts: what follows a ratio is no unit of its own.
  return takes('share', number.from, at + 1, number.value / whole)
}

/** "a third of", "two-thirds", "half the". */
const part = ({ amount }: Place) => {
  if (amount.form !== 'fraction') return null
  const unit = amount.unit
  if (unit !== null) return found(amount, unit.kind, unit.unit, amount.from, unit.to)
  return found(amount, 'share', null, amount.from, amount.to)
}

export const partRules: readonly Rule[] = [
  { name: '<n> in <n>', read: ratio },
  { name: 'part of a whole', read: part },
]
