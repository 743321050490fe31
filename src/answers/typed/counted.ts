import type { Counted } from '../../claims/claim.ts'
import { wordOf } from '../../claims/links/lexicon.ts'
import { findNames } from '../../names/find.ts'
import { readText } from '../../text/read.ts'

/** Who or what is counted, by the words that somebody typed for it: "North Korean soldiers" is north-korea:military. */
export function typedCounted(typed: string): Counted {
  const words = typed.trim()
  const text = readText(words)
  const nation = findNames(text).find(
    ({ form, name }) => form === 'adjective' || form === 'people' || name.kind === 'country',
  )
  // The last noun is the head: "prisoners of war" are told by their first, which stands before a preposition.
  const heads = text.tokens
    .slice(0, text.tokens.findIndex(({ lower }) => prepositions.has(lower)) + 1 || undefined)
    .flatMap(({ lower }) => wordOf(lower)?.kind?.id ?? [])
  return { text: words, id: `${nation?.name.country ?? ''}:${heads.at(-1) ?? 'people'}` }
}

const prepositions = new Set(['of', 'in', 'from', 'at', 'near', 'on', 'with', 'who', 'under'])
