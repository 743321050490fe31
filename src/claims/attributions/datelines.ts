import type { Sentence } from '../../text/text.ts'
import * as word from './lexicon.ts'
import { closeParenthesis, comma, dash, has, joint, openParenthesis, stop, type View } from './view.ts'

const longest = 18

/** First token after "SAN JOSE, 12 Jan (EFE) -- [TEXT]", or the sentence's first where no dateline stands. */
export const afterDateline = (view: View, sentence: Sentence): number => {
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
