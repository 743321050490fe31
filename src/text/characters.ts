/** Classes of characters, as small numbers so that the tokeniser walks text without one object or regular expression a character. */
export const space = 1
export const letter = 2
export const digit = 3
export const apostrophe = 4
export const dot = 5
export const dash = 6
export const symbol = 7
export const punctuation = 8
/** Marks that are written but not read: soft hyphens, zero-width joiners, byte order marks. */
export const ignorable = 9
/** One-character fractions: ½. */
export const fraction = 10

const unknown = 0
const classes = new Uint8Array(0x10000)

const put = (characters: string, kind: number): void => {
  for (let at = 0; at < characters.length; at++) classes[characters.charCodeAt(at)] = kind
}

for (let code = 0; code <= 32; code++) classes[code] = space
put('\u0085\u00a0\u2028\u2029\u202f\u2009\u3000', space)
put('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', letter)
put('0123456789', digit)
put("'\u2019\u02bc\u2018\u00b4\u0060\u2032\uff07", apostrophe)
put('.', dot)
put('-\u2010\u2011\u2012\u2013\u2014\u2015\u2212', dash)
put('\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff', ignorable)
put('$%+=<>~#@&^|*_', symbol)
put('½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞', fraction)

const classify = (code: number): number => {
  const character = String.fromCharCode(code)
  if (/[\p{L}\p{M}]/u.test(character)) return letter
  if (/\p{Nd}/u.test(character)) return symbol
  if (/\s/u.test(character)) return space
  if (/\p{P}/u.test(character)) return punctuation
  return symbol
}

/** The class of one UTF-16 code unit; halves of surrogate pairs are symbols. */
export const classOf = (code: number): number => {
  const known = classes[code]!
  if (known !== unknown) return known
  const found = code >= 0xd800 && code <= 0xdfff ? symbol : classify(code)
  classes[code] = found
  return found
}

/** Whether a word has no small letter, as `word === word.toUpperCase()` says, which makes a string for each word that is asked. */
export const isAllCapitals = (word: string): boolean => {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    if (code >= 97 && code <= 122) return false
    if (code > 127) return word === word.toUpperCase()
  }
  return true
}
