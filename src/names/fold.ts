const letters = new Map(
  Object.entries({
    ı: 'i',
    ł: 'l',
    ø: 'o',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ə: 'e',
  }),
)
const marks = /[\u0300-\u036f]/g
const known = new Map<string, string>()

const isAscii = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false
  return true
}

const foldSlowly = (lower: string): string => {
  if (isAscii(lower)) return lower.replace(/['.]/g, '')
  let folded = ''
  for (const character of lower.normalize('NFD').replace(marks, '')) {
    if (character !== "'" && character !== '.') folded += letters.get(character) ?? character
  }
  return folded
}

/** A lower-case word without accents, points and inner apostrophes, so that "Sana'a", "Erdoğan" and "U.S." match their plain spellings. */
export const fold = (lower: string): string => {
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at)
    if (code >= 97 && code <= 122) continue
    if (code !== 39 && code !== 46 && code < 128) continue
    const before = known.get(lower)
    if (before !== undefined) return before
    const folded = foldSlowly(lower)
    // Words repeat; a text of nothing but different ones must not fill the memory.
    if (known.size > 20_000) known.clear()
    known.set(lower, folded)
    return folded
  }
  return lower
}

const slugs = new Map<string, string>()

/** The id form of a name: "São Paulo" -> "sao-paulo". */
export const slug = (words: string): string => {
  const before = slugs.get(words)
  if (before !== undefined) return before
  const made = foldSlowly(words.toLowerCase())
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  if (slugs.size > 20_000) slugs.clear()
  slugs.set(words, made)
  return made
}
