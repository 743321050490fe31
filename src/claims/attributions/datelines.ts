import type { Sentence } from '../../text/text.ts'
import * as word from './lexicon.ts'
import { closeParenthesis, comma, dash, has, joint, openParenthesis, stop, type View } from './view.ts'

const longest = 18

/** First token after "SAN JOSE, 12 Jan (EFE) -- [TEXT]", or the sentence's first where no dateline stands. */
export const afterDateline = (view: View, sentence: Sentence): number => {
  const initials = afterInitials(view, sentence)
  if (initials > 0) return initials
  const limit = Math.min(sentence.to - 1, sentence.from + longest)
  let evidence = false
  for (let at = sentence.from; at < limit; at++) {
    const mark = view.marks[at]!
    if (mark === dash)
      return (evidence || isUpper(view, sentence.from, at)) && at > sentence.from
        ? afterBrackets(view, at + 1, sentence.to)
        : sentence.from
    const token = view.tokens[at]!
    if (mark === openParenthesis || mark === comma) evidence = true
    if (
      mark !== 0 &&
      mark !== comma &&
      mark !== joint &&
      mark !== openParenthesis &&
      mark !== closeParenthesis &&
      mark !== stop
    )
      break
    if (mark !== 0) continue
    const named = token.text[0] !== token.lower[0]
    if (!named && token.kind !== 'number' && !has(view, at, word.time)) break
    if (has(view, at, word.be | word.have | word.modal) && !has(view, at, word.time)) break
  }
  return sentence.from
}

/** "Arda (NW) | Gunmen attacked": a city and a newsroom's initials at the head of a text that has lost its dash; -1 for none. */
const afterInitials = (view: View, { from, to }: Sentence): number => {
  let at = from
  while (at < from + 4 && at < to && view.marks[at] === 0 && view.capital[at] === 1) at++
  if (at === from || at + 3 >= to || view.marks[at] !== openParenthesis || view.marks[at + 2] !== closeParenthesis)
    return -1
  const { text } = view.tokens[at + 1]!
  return text.length >= 2 && text === text.toUpperCase() && view.capital[at + 3] === 1 ? at + 3 : -1
}

/** "WASHINGTON" before the dash. */
const isUpper = (view: View, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) {
    const { text } = view.tokens[at]!
    if (text !== text.toUpperCase() || view.tokens[at]!.kind !== 'word') return false
  }
  return to - from <= 3
}

/** "[TEXT]" */
const afterBrackets = (view: View, from: number, to: number): number => {
  let at = from
  for (let hops = 0; hops < 4 && at < to && view.marks[at] === openParenthesis; hops++) {
    let end = at + 1
    while (end < to && end - at < 14 && view.marks[end] !== closeParenthesis) end++
    if (view.marks[end] !== closeParenthesis) break
    at = end + 1
  }
  return at < to ? at : from
}
