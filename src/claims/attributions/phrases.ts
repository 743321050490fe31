import { wordSet } from '../../text/vocabulary.ts'
import { isTrait, linksBack, nameBoundary, touches } from './boundaries.ts'
import * as word from './lexicon.ts'
import { isNominal, isNumeral, isPlural, isSpeaker } from './nominals.ts'
import { isSpeakerModifier, speakerKindOf } from './nouns.ts'
import { closeParenthesis, has, joint, lower, openParenthesis, type Range, type View } from './view.ts'

/** Longer noun phrases than this are not followed: it keeps hostile text linear. */
const longest = 28

/** Index of the opening mark of the parenthesis that closes at `at`, or -1. */
const parenthesisStart = (view: View, at: number, floor: number): number => {
  for (let index = at - 1; index >= floor && at - index <= 14; index--)
    if (view.marks[index] === openParenthesis) return index
  return -1
}

/** Index after the parenthesis that opens at `at`, or -1. */
const parenthesisEnd = (view: View, at: number, ceiling: number): number => {
  for (let index = at + 1; index < ceiling && index - at <= 14; index++)
    if (view.marks[index] === closeParenthesis) return index + 1
  return -1
}

/** "the rebels (the army says it is 800)": what the brackets hold is no part of the name. */
const holdsClause = (view: View, from: number, to: number): boolean => {
  for (let at = from; at < to; at++)
    if (view.capital[at] === 0 && has(view, at, word.be | word.have | word.modal | word.cueVerb)) return true
  return false
}

const isOutletNoun = (view: View, at: number): boolean =>
  at >= 0 && view.capital[at] === 0 && speakerKindOf(view.tokens[at]) === 'media'

/**
 * The noun phrase that ends before `end` and starts not before `floor`, or null.
 * Commas may be lost in the text, so a phrase also ends where two phrases touch: "four civilians | residents", "in Homs | the Observatory".
 */
export const phraseBefore = (view: View, end: number, floor: number): Range | null => {
  let at = end - 1
  let from = end
  while (at >= floor && end - at <= longest) {
    const mark = view.marks[at]!
    if (mark === joint) {
      at--
      continue
    }
    if (mark === closeParenthesis) {
      const open = parenthesisStart(view, at, floor)
      if (open < 0) break
      at = open - 1
      continue
    }
    if (mark !== 0) break
    if (has(view, at, word.determiner)) {
      // "the fact that | the mayor says": it may as well join a clause.
      if (lower(view, at) === 'that') break
      // "the newspaper The Times"
      if (view.capital[at] === 1 && from === at + 1 && view.capital[at + 1] === 1 && isOutletNoun(view, at - 1)) {
        from = at
        at--
        continue
      }
      from = at
      if (linksBack(view, at - 1, floor)) {
        at -= 2
        continue
      }
      if (at - 3 >= floor && has(view, at - 1, word.preposition) && isTrait(view, at - 2) && isSpeaker(view, at - 3)) {
        at -= 3
        continue
      }
      // "all the experts"
      if (at - 1 >= floor && /^(?:all|both|some|most|half|each)$/.test(lower(view, at - 1))) from = at - 1
      break
    }
    if (isNominal(view, at)) {
      if (from === at + 1 && from < end && view.tokens[at]!.kind !== 'possessive') {
        if (nameBoundary(view, at, from)) break
        const plural = view.capital[at] === 0 && isPlural(view, at) && !isSpeakerModifier(view.tokens[at])
        // "the rebels' radio"
        const owner = view.tokens[from]!.kind === 'possessive'
        if (plural && !owner && view.capital[from] === 0 && lower(view, from - 1) !== "'") break
      }
      from = at
      at--
      continue
    }
    if (from < end && from === at + 1 && linksBack(view, at, floor)) {
      at--
      continue
    }
    // "a source familiar with the talks"
    if (from < end && from === at + 1 && isTrait(view, at - 1) && at - 2 >= floor && isSpeaker(view, at - 2)) {
      at -= 2
      continue
    }
    // "the first medical bulletin", "the only official"
    if (
      from < end &&
      has(view, at, word.adverb | word.time) &&
      at - 1 >= floor &&
      (has(view, at - 1, word.determiner) || view.tokens[at - 1]!.kind === 'possessive')
    ) {
      at--
      continue
    }
    break
  }
  if (from >= end) return null
  return { from, to: end }
}

/** The noun phrase that starts at `start`, up to `ceiling`; `[start, start)` when none does. */
export const phraseAfter = (view: View, start: number, ceiling: number): Range => {
  const limit = Math.min(ceiling, start + longest)
  let at = start
  let open = true
  while (at < limit) {
    const mark = view.marks[at]!
    if (mark === joint) {
      at++
      continue
    }
    if (mark === openParenthesis && at > start) {
      const end = parenthesisEnd(view, at, limit)
      if (end < 0 || holdsClause(view, at + 1, end)) break
      at = end
      open = false
      continue
    }
    if (mark !== 0) break
    if (has(view, at, word.determiner)) {
      // "the newspaper The Times": an article with a capital belongs to the name behind it.
      const named = at > start && view.capital[at] === 1 && view.capital[at + 1] === 1 && isSpeaker(view, at - 1)
      if (!open && !named) break
      at++
      continue
    }
    if (isNominal(view, at)) {
      if (!open && touches(view, at, start)) break
      at++
      open = false
      continue
    }
    // "unnamed officials"
    if (
      open &&
      has(view, at, word.verb) &&
      !has(view, at, word.cueVerb) &&
      at + 1 < limit &&
      view.marks[at + 1] === 0 &&
      isSpeaker(view, at + 1)
    ) {
      at++
      continue
    }
    if (open && at > start) break
    if (has(view, at, word.linking) && at > start && phraseStarts(view, at + 1, limit)) {
      at++
      open = true
      continue
    }
    if (
      at > start &&
      isTrait(view, at) &&
      isSpeaker(view, at - 1) &&
      has(view, at + 1, word.preposition) &&
      phraseStarts(view, at + 2, limit)
    ) {
      at += 2
      open = true
      continue
    }
    if (has(view, at, word.coordinator) && at > start && joins(view, at + 1, limit)) {
      at++
      open = true
      continue
    }
    break
  }
  while (
    at > start &&
    (view.marks[at - 1] === joint || has(view, at - 1, word.determiner | word.preposition | word.coordinator))
  )
    at--
  return { from: start, to: at }
}

const amounts = wordSet(['least', 'most', 'about', 'around', 'more', 'fewer', 'less', 'over', 'nearly', 'almost'])

const phraseStarts = (view: View, at: number, limit: number): boolean =>
  at < limit &&
  view.marks[at] === 0 &&
  !isNumeral(view, at) &&
  !amounts(view.tokens[at]) &&
  !has(view, at, word.time) &&
  (has(view, at, word.determiner) || isNominal(view, at))

/** Whether "and" joins a second speaker. */
const joins = (view: View, at: number, limit: number): boolean =>
  at < limit &&
  (view.capital[at] === 1 || lower(view, at) === 'the' || isSpeaker(view, at) || isSpeakerModifier(view.tokens[at])) &&
  (has(view, at, word.determiner) || isNominal(view, at))
