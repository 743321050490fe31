import { apostrophe, classOf, dash, digit, dot, fraction, ignorable, letter, punctuation, space } from './characters.ts'
import type { Token, TokenKind } from './text.ts'
import { unitsOf } from './units.ts'
import { hashBasis, hashed, numberAt, numberOf, spellingOf } from './vocabulary.ts'

const comma = 44

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** How many digits stand from `at` on, counted to four at most: more than three never make a group. */
const digitsFrom = (units: Uint16Array, at: number): number => {
  let count = 0
  while (count < 4 && isDigit(units[at + count]!)) count++
  return count
}

/** Where the number that starts with a digit at `start` ends: grouping commas, grouping apostrophes and decimal points inside it included. */
const numberEnd = (units: Uint16Array, start: number): number => {
  let at = start
  while (isDigit(units[at]!)) at++
  let grouped = at - start <= 3
  for (;;) {
    const code = units[at]!
    const kind = classOf(code || 32)
    if (kind === dot && isDigit(units[at + 1]!)) {
      at++
      while (isDigit(units[at]!)) at++
      grouped = false
      continue
    }
    if (grouped && (code === comma || kind === apostrophe)) {
      const group = digitsFrom(units, at + 1)
      // Groups of two ("10,00,000") only count when a group of three follows them.
      const indian = group === 2 && code === comma && units[at + 3]! === comma && digitsFrom(units, at + 4) === 3
      if (group === 3 || indian) {
        at += group + 1
        continue
      }
    }
    grouped = false
    return at
  }
}

/** Where the word that starts with a letter at `start` ends, an inner apostrophe included but never the possessive. */
const wordEnd = (units: Uint16Array, start: number): number => {
  let at = start
  for (;;) {
    const code = units[at]!
    const kind = classOf(code)
    if (kind === letter || kind === ignorable) {
      at++
      continue
    }
    if (kind === apostrophe && code !== 96 && classOf(units[at + 1]! || 32) === letter) {
      if (isPossessive(units, at)) return at
      at++
      continue
    }
    return at
  }
}

/** An apostrophe and an s with no letter behind it. */
const isPossessive = (units: Uint16Array, at: number): boolean => {
  const next = units[at + 1]!
  if (next !== 115 && next !== 83) return false
  const after = classOf(units[at + 2]! || 32)
  return after !== letter && after !== digit
}

/** Where the initialism that starts at `start` ends ("U.S.", "a.m."), or `start` when none stands there. */
const initialismEnd = (units: Uint16Array, start: number): number => {
  let at = start
  let letters = 0
  while (classOf(units[at]! || 32) === letter && units[at + 1]! === 46 && classOf(units[at + 2]! || 32) !== dot) {
    at += 2
    letters++
  }
  if (letters === 0) return start
  const next = classOf(units[at]! || 32)
  if (next !== letter && next !== digit) return letters >= 2 ? at : start
  // "U.S" without its last point.
  const afterNext = classOf(units[at + 1]! || 32)
  return next === letter && afterNext !== letter && afterNext !== digit && afterNext !== apostrophe ? at + 1 : start
}

const ignorables = /[\u00ad\u200b-\u200f\u2060\ufeff]/g
const apostrophes = /[\u2019\u02bc\u2018\u00b4\u2032\uff07]/g

/** The small letter of each plain capital. */
const smallOf: readonly string[] = Array.from({ length: 91 }, (_, code) => String.fromCharCode(code).toLowerCase())

const lowerOf = (text: string): string => {
  let plain = true
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 97 || code > 122) {
      plain = false
      break
    }
  }
  if (plain) return text
  const lower = text.toLowerCase()
  for (let at = 0; at < lower.length; at++) {
    if (lower.charCodeAt(at) > 127) return lower.replace(apostrophes, "'").replace(ignorables, '')
  }
  return lower
}

const tokenOf = (
  source: string,
  units: Uint16Array,
  start: number,
  end: number,
  kind: TokenKind,
  glued: boolean,
): Token => {
  let hash = hashBasis
  let small = kind !== 'number'
  let plain = small
  let capitals = 0
  for (let at = start; plain && at < end; at++) {
    const code = units[at]!
    if (code >= 65 && code <= 90) {
      small = false
      capitals++
      hash = hashed(hash, code + 32)
    } else if (code > 127) plain = false
    else hash = hashed(hash, code)
  }
  // Words of the tables share one string; only the others are cut out of the text.
  const known = plain ? numberAt(units, start, end, hash) : 0
  if (known !== 0) {
    const lower = spellingOf(known)
    return { start, end, kind, text: small ? lower : source.slice(start, end), lower, word: known, glued }
  }
  const text = source.slice(start, end)
  // "Khartoum": lowering by the letter alone costs a third of asking for the case of all letters.
  const titled = plain && capitals === 1 && units[start]! >= 65 && units[start]! <= 90
  const lower = small && plain ? text : titled ? smallOf[units[start]!]! + text.slice(1) : lowerOf(text)
  return { start, end, kind, text, lower, word: plain || kind === 'number' ? 0 : numberOf(lower), glued }
}

/**
 * Cuts a text into tokens in one pass. Runs of dots ("..."), of dashes ("--") and doubled quotes ("``", "''") are one token.
 * A closing apostrophe after a plural ("the soldiers' camp") is a possessive unless a single quote stands open.
 */
export const readTokens = (source: string, units: Uint16Array = unitsOf(source)): Token[] => {
  const tokens: Token[] = []
  const length = source.length
  let at = 0
  let last = -1
  let singleQuoteOpen = false
  const emit = (kind: TokenKind, end: number): void => {
    tokens.push(tokenOf(source, units, at, end, kind, at === last))
    at = end
    last = end
  }
  while (at < length) {
    const code = units[at]!
    const kind = classOf(code)
    if (kind === space || kind === ignorable) {
      // An ignorable mark does not part what it stands between.
      if (kind === ignorable && last === at) last++
      if (code === 10 && units[at + 1]! === 10) singleQuoteOpen = false
      at++
    } else if (kind === letter) {
      // "x.U.S." is no initialism, "(U.S.)" is one.
      const inside = at === last && tokens[tokens.length - 1]!.kind !== 'punctuation'
      const initialism = units[at + 1]! === 46 && !inside ? initialismEnd(units, at) : at
      emit('word', initialism > at ? initialism : wordEnd(units, at))
    } else if (kind === digit) {
      emit('number', numberEnd(units, at))
    } else if (kind === fraction) {
      emit('number', at + 1)
    } else if (kind === dot) {
      let end = at + 1
      while (units[end]! === 46) end++
      const next = units[end]!
      if (end === at + 1 && at !== last && isDigit(next)) emit('number', numberEnd(units, end))
      else emit('punctuation', end)
    } else if (kind === apostrophe) {
      const previous = tokens[tokens.length - 1]
      const onWord = at === last && previous !== undefined && (previous.kind === 'word' || previous.kind === 'number')
      const doubled = units[at + 1]! === code && code !== 0x2019
      if (doubled) {
        emit('punctuation', at + 2)
      } else if (onWord && code !== 96 && isPossessive(units, at)) {
        emit('possessive', at + 2)
      } else if (onWord && !singleQuoteOpen && code !== 96 && previous.lower.endsWith('s')) {
        emit('possessive', at + 1)
      } else {
        singleQuoteOpen = at !== last && classOf(units[at + 1]! || 32) === letter
        emit('punctuation', at + 1)
      }
    } else if (kind === dash) {
      let end = at + 1
      while (units[end]! === code) end++
      emit('punctuation', end)
    } else if (kind === punctuation) {
      emit('punctuation', at + 1)
    } else {
      const pair = code >= 0xd800 && code <= 0xdbff && at + 1 < length
      emit('symbol', pair ? at + 2 : at + 1)
    }
  }
  return tokens
}
