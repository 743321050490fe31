import { scales, vagueCounts, vagueScale, vagues } from '../words.ts'
import { isAnd, isArticle, type Numeral, type Tokens } from './numeral.ts'

/** "dozens", "dozens and dozens", "tens of thousands". */
const plural = (tokens: Tokens, at: number): Numeral => {
  let value = vagues.get(tokens[at]!.lower)!
  let to = at + 1
  for (;;) {
    const next = tokens[to + 1]?.lower ?? ''
    if (tokens[to]?.lower === 'of') {
      const factor = vagueScale(next)
      if (factor < 1000) break
      value *= factor
    } else if (!isAnd(tokens[to]) || next !== tokens[to - 1]!.lower) break
    to += 2
  }
  return { from: at, to, value, form: 'vague', plain: false, scale: 1 }
}

/** "several hundred", "a few thousand", "many millions": null where no scale follows, for "several people" is no figure. */
const openCount = (tokens: Tokens, at: number, count: number): Numeral | null => {
  let to = at + 1
  if (tokens[at]!.lower === 'couple' && tokens[to]?.lower === 'of') to++
  let factor = 1
  for (;;) {
    const word = tokens[to]?.lower ?? ''
    const open = word === 'scores' || word === 'tens' ? 0 : vagueScale(word)
    const scale = scales.get(word) ?? open
    // "several hundreds of thousands".
    const of = word === 'of' && factor > 1 ? vagueScale(tokens[to + 1]?.lower ?? '') : 0
    if (scale === 0 && of < 1000) break
    factor *= scale === 0 ? of : scale
    to += scale === 0 ? 2 : 1
  }
  if (factor === 1) return null
  return {
    from: isArticle(tokens[at - 1]) ? at - 1 : at,
    to,
    value: count * factor,
    form: 'vague',
    plain: false,
    scale: factor,
  }
}

/** Numbers that leave their value open; the value is the smallest natural one. */
export const open = (tokens: Tokens, at: number): Numeral | null => {
  const word = tokens[at]!.lower
  const count = vagueCounts.get(word)
  return count === undefined ? plural(tokens, at) : openCount(tokens, at, count)
}
