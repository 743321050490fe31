import * as word from './lexicon.ts'
import { isInitialism, particles } from './nominals.ts'
import { speakerKindOf } from './nouns.ts'
import { phraseAfter } from './phrases.ts'
import { comma, has, joint, lower, type Range, type View } from './view.ts'

/** No name with its titles is longer. */
const longestName = 9

const isOffice = (view: View, at: number): boolean => {
  const kind = speakerKindOf(view.tokens[at])
  return kind === 'role' || kind === 'people'
}

/** "the head of the hospital", "a resident", but not "Mayor Jane Doe", who is named already. */
const isNameless = (view: View, range: Range): boolean => {
  let office = false
  let at = range.from
  for (; at < range.to && !has(view, at, word.preposition); at++) {
    if (view.marks[at] !== 0 && view.marks[at] !== joint) return false
    if (isOffice(view, at)) office = true
  }
  return office && (isOffice(view, at - 1) || has(view, at - 1, word.speaker) || view.capital[at - 1] === 0)
}

/** Whether [from, to) is the name of a person: titles, then words in capitals. */
const isPersonName = (view: View, from: number, to: number): boolean => {
  let names = 0
  let titles = 0
  for (let at = from; at < to; at++) {
    if (view.marks[at] === joint) continue
    if (view.marks[at] !== 0 || has(view, at, word.determiner | word.time)) return false
    if (speakerKindOf(view.tokens[at]) === 'role' && names === 0) titles++
    else if (view.capital[at] === 1) {
      if (has(view, at, word.speaker) || isInitialism(view, at)) return false
      names++
    } else if (!particles.has(lower(view, at))) {
      // In a text of capitals a title vouches for the words behind it.
      if (titles === 0 || view.tokens[at]!.text !== view.tokens[at]!.text.toUpperCase()) return false
      names++
    }
  }
  return names > 1 || (names === 1 && titles > 0)
}

/** "the head of the hospital, Dr. Omar Faruq": an office with the name of who holds it, where the name stands behind its comma. */
export const withHolder = (view: View, range: Range, ceiling: number): Range => {
  if (range.to + 1 >= ceiling || view.marks[range.to] !== comma || !isNameless(view, range)) return range
  const name = phraseAfter(view, range.to + 1, Math.min(ceiling, range.to + 1 + longestName))
  const { to } = name
  const ends = to >= ceiling || (view.marks[to] !== 0 && view.marks[to] !== joint)
  return to > range.to + 1 && ends && isPersonName(view, name.from, to) ? { from: range.from, to } : range
}
