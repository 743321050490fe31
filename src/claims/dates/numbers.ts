import { isDash, lowerAt, type Scene, tokenAt } from './scene.ts'
import { ordinalOf, smallNumberOf, smallNumbers, tenOf, tens } from './words.ts'

export interface Counted {
  readonly value: number
  readonly to: number
}

/** The whole number of a token of plain digits; null for grouped, decimal and other ones. */
export const plainNumber = (text: string): number | null => {
  if (text.length > 8) return null
  let value = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at) - 48
    if (code < 0 || code > 9) return null
    value = value * 10 + code
  }
  return text === '' ? null : value
}

/** "two", "twenty-five", "thirty one": a number below a hundred in words. */
export const readSmall = (scene: Scene, at: number): Counted | null => {
  const word = lowerAt(scene, at)
  const small = smallNumbers.get(word)
  if (small !== undefined) return { value: small, to: at + 1 }
  const ten = tens.get(word)
  if (ten === undefined) return null
  const next = isDash(lowerAt(scene, at + 1)) ? at + 2 : at + 1
  const one = smallNumberOf(tokenAt(scene, next))
  return one !== undefined && one > 0 && one < 10 ? { value: ten + one, to: next + 1 } : { value: ten, to: at + 1 }
}

/** "3", "three", "a", "several" is none: how many units an offset counts. */
export const readCount = (scene: Scene, at: number): Counted | null => {
  const token = tokenAt(scene, at)
  if (token === undefined) return null
  if (token.kind === 'number') {
    const value = plainNumber(token.text)
    return value === null || value > 9999 ? null : { value, to: at + 1 }
  }
  if (token.lower === 'a' || token.lower === 'an') {
    if (lowerAt(scene, at + 1) !== 'couple') return { value: 1, to: at + 1 }
    return { value: 2, to: lowerAt(scene, at + 2) === 'of' ? at + 3 : at + 2 }
  }
  return readSmall(scene, at)
}

/** "21st", "the first", "twenty-sixth": an ordinal up to ninety-nine. */
export const readOrdinal = (scene: Scene, at: number): Counted | null => {
  const token = tokenAt(scene, at)
  if (token === undefined) return null
  if (token.kind === 'number') {
    const value = plainNumber(token.text)
    const ending = tokenAt(scene, at + 1)
    if (value === null || value > 99 || ending === undefined || !ending.glued) return null
    return /^(?:st|nd|rd|th)$/.test(ending.lower) ? { value, to: at + 2 } : null
  }
  const word = ordinalOf(token)
  if (word !== undefined) return { value: word, to: at + 1 }
  const ten = tenOf(token)
  if (ten === undefined) return null
  const next = isDash(lowerAt(scene, at + 1)) ? at + 2 : at + 1
  const one = ordinalOf(tokenAt(scene, next))
  return one !== undefined && one < 10 ? { value: ten + one, to: next + 1 } : null
}

/** "nineteen ninety six", "two thousand and fifteen", "seventeen hundred thirty three": a year in words. */
export const readYearWords = (scene: Scene, at: number): Counted | null => {
  const first = readSmall(scene, at)
  if (first === null) return null
  if (lowerAt(scene, first.to) === 'thousand') {
    if (first.value !== 1 && first.value !== 2) return null
    const and = lowerAt(scene, first.to + 1) === 'and' ? first.to + 2 : first.to + 1
    const rest = readSmall(scene, and)
    return rest === null
      ? { value: first.value * 1000, to: first.to + 1 }
      : { value: first.value * 1000 + rest.value, to: rest.to }
  }
  const word = lowerAt(scene, at)
  // A century is one word: "nineteen ninety", never "twenty five ninety".
  if (first.to !== at + 1 || first.value < 13 || first.value > 21) {
    // "twenty fifteen" reads twenty and fifteen apart; readSmall already does.
    if (word !== 'twenty') return null
  }
  const century = word === 'twenty' ? 20 : first.value
  const from = at + 1
  if (lowerAt(scene, from) === 'hundred') {
    const and = lowerAt(scene, from + 1) === 'and' ? from + 2 : from + 1
    const rest = readSmall(scene, and)
    return rest === null ? { value: century * 100, to: from + 1 } : { value: century * 100 + rest.value, to: rest.to }
  }
  const rest = readSmall(scene, from)
  return rest === null || rest.value < 10 ? null : { value: century * 100 + rest.value, to: rest.to }
}

/**
 * The year that two digits mean: below 30 this century, from 40 on the last one.
 * Between them nobody can tell; null.
 */
export const yearOfTwo = (digits: number): number | null =>
  digits < 30 ? 2000 + digits : digits >= 40 ? 1900 + digits : null
