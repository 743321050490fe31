import * as word from './lexicon.ts'
import { isInitialism } from './nominals.ts'
import { speakerKindOf } from './nouns.ts'
import { has, lower, type Range, type View } from './view.ts'

/** Whether the phrase names one who can speak: it holds a speaker noun or an initialism, or consists of names. */
export const speaksFor = (view: View, range: Range): boolean => {
  let names = 0
  for (let at = range.from; at < range.to; at++) {
    if (has(view, at, word.speaker)) return true
    if (view.capital[at] === 1) {
      names++
      if (isInitialism(view, at)) return true
    }
  }
  if (range.to - range.from === 1 && has(view, range.from, word.subject)) return true
  const from = has(view, range.from, word.determiner) ? range.from + 1 : range.from
  return names > 0 && view.capital[range.to - 1] === 1 && view.capital[from] === 1 && lower(view, from) !== ''
}

/** Whether the phrase names a text that speaks: "the poll", "a study by the university". */
export const isPaper = (view: View, range: Range): boolean => {
  for (let at = range.from; at < range.to; at++) if (speakerKindOf(view.tokens[at]) === 'paper') return true
  return false
}
