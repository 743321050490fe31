import type { Text } from '../../text/text.ts'
import { wordSet } from '../../text/vocabulary.ts'
import { isCapital } from './phrase-words.ts'

const within = wordSet(['in', 'across', 'inside', 'throughout', 'within'])

/** The words that stand behind "in" and "across" in a text, each alone: worked out once, when a stranger is asked for. */
const known = new WeakMap<Text, ReadonlySet<string>>()

const landsOf = (text: Text): ReadonlySet<string> => {
  const before = known.get(text)
  if (before !== undefined) return before
  const { tokens } = text
  const lands = new Set<string>()
  for (let at = 1; at < tokens.length; at++) {
    if (!within(tokens[at - 1]!) || !isCapital(tokens[at]!) || tokens[at]!.kind !== 'word') continue
    // "in Smith's view", "in Hassan Ali's house"
    const next = tokens[at + 1]
    if (next !== undefined && (next.kind === 'possessive' || isCapital(next))) continue
    lands.add(tokens[at]!.text)
  }
  known.set(text, lands)
  return lands
}

/** Whether a name that no table knows is somewhere rather than somebody: "Marovia" where people live "in Marovia". */
export const isLand = (text: Text, name: string): boolean => landsOf(text).has(name)
