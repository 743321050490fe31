import type { Token } from '../../text/text.ts'
import { scaleOf, scales, shortScaleOf } from '../words.ts'
import { afterHyphen, isArticle, isHyphen, isWord, type Numeral, type Part, type Tokens } from './numeral.ts'

/** A thousand and more, 0 for any other word. */
export const bigScale = (token: Token | undefined): number => {
  const scale = isWord(token) ? scaleOf(token) : undefined
  return scale !== undefined && scale >= 1000 ? scale : 0
}

/** "m" behind digits is a million or a metre: rules that know what is counted ask again. */
const oneScale = (token: Token | undefined): number => {
  if (!isWord(token)) return 0
  const long = scaleOf(token)
  if (long !== undefined) return long
  if (token.text === 'M' && token.glued) return 1e6
  const short = shortScaleOf(token)
  // A letter with a space before it belongs to a list more often than to the number.
  return short !== undefined && (token.glued || token.lower.length > 1) ? short : 0
}

/** The scales behind digits at `at`: "1.6 million", "11k", "3 lakh crore"; the value is their product, 1 where none stands. */
export const scalesBehind = (tokens: Tokens, at: number): Part => {
  let value = 1
  let to = at
  for (;;) {
    const next = isHyphen(tokens[to]) && tokens[to]!.glued && scales.has(tokens[to + 1]?.lower ?? '') ? to + 1 : to
    const factor = oneScale(tokens[next])
    if (factor === 0) return { value, to }
    value *= factor
    to = next + 1
  }
}

/** "two dozen", "3 dozens". */
export const dozens = (number: Numeral, tokens: Tokens): Numeral => {
  const at = afterHyphen(tokens, number.to)
  const word = tokens[at]?.lower
  if (word !== 'dozen' && (word !== 'dozens' || at !== number.to)) return number
  return { ...number, value: number.value * 12, to: at + 1, plain: false, scale: number.scale * 12 }
}

/** "half a million", "half a dozen", "a quarter million". The `share` of one that stands at `at`. */
export const scaledShare = (tokens: Tokens, at: number, share: number): Numeral | null => {
  const from = isArticle(tokens[at - 1]) ? at - 1 : at
  const next = afterHyphen(tokens, isArticle(tokens[at + 1]) ? at + 2 : at + 1)
  let factor = 1
  let to = next
  for (let scale = scaleOf(tokens[to]); scale !== undefined; scale = scaleOf(tokens[to])) {
    factor *= scale
    to++
  }
  return to === next ? null : { from, to, value: share * factor, form: 'words', plain: false, scale: factor }
}
