import * as word from './lexicon.ts'
import { closeParenthesis, comma, has, joint, stop, type View } from './view.ts'

/** Whether the token before `at` is an edge at which a subject may start: a mark, a conjunction, the floor. */
export const atEdge = (view: View, at: number, floor: number): boolean => {
  if (at <= floor) return true
  const left = at - 1
  const mark = view.marks[left]!
  if (mark !== 0 && mark !== joint && mark !== closeParenthesis) return true
  return has(view, left, word.coordinator | word.subordinator | word.relative)
}

/** The end of a range without the full stop it ends in. */
export const withoutStop = (view: View, from: number, to: number): number => {
  let end = to
  while (end > from && (view.marks[end - 1] === stop || view.marks[end - 1] === comma)) end--
  return end
}
