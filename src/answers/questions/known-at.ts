import { foldedWords, type KnownWords } from './known-names.ts'
import type { Sheet } from './sheet.ts'

/** The longest name of a list that starts at a token, and where it ends; null for none. */
export function knownAt(
  { text, roles }: Sheet,
  at: number,
  known: KnownWords,
): { readonly name: string; readonly kind: string; readonly to: number } | null {
  const first = text.tokens[at]
  if (first === undefined || first.kind === 'punctuation') return null
  for (const { words, name, kind } of known.byFirst.get(folded(first.lower)) ?? []) {
    const to = endOf(text.tokens, at, words)
    if (to === null) continue
    let free = true
    for (let each = at; each < to; each++) if (roles[each] !== null) free = false
    if (free) return { name, kind, to }
  }
  return null
}

const folded = (word: string): string => foldedWords(word)[0] ?? word

function endOf(tokens: Sheet['text']['tokens'], at: number, words: readonly string[]): number | null {
  let to = at
  for (const word of words) {
    // Marks inside a name: "Medina-Ortiz", "U.N."
    let pieces = ''
    while (to < tokens.length && pieces.length < word.length) {
      const token = tokens[to]!
      pieces += token.lower.replace(/[.'’]/g, '')
      to++
    }
    if (pieces !== word) return null
  }
  return to
}
