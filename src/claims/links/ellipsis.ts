import type { Drafts } from './draft.ts'
import { fits } from './fits.ts'
import { be, have, modal, preposition, saying, subjectPronoun, subordinator } from './grammar.ts'
import { openingAt } from './openings.ts'
import type { Phrase } from './phrase.ts'
import { bitsAt, lowerAt, type Scene } from './scene.ts'

/** Tokens that may stand between the verb of the first figure and a second one that shares it. */
const farthest = 14

/** "Five people were killed in the first attack and seven at the school": a bare figure and a place or time behind "and". */
export const isElliptical = (scene: Scene, phrase: Phrase): boolean => {
  if (phrase.head !== -1 || phrase.figure === null) return false
  const before = lowerAt(scene, phrase.from - 1)
  if (before !== 'and' && before !== ',') return false
  const next = lowerAt(scene, phrase.to)
  return next !== 'of' && (next === 'since' || (bitsAt(scene, phrase.to) & preposition) !== 0)
}

const parts = be | have | modal | saying | subjectPronoun

export const isOneClause = (scene: Scene, from: number, to: number): boolean => {
  if (to - from > farthest) return false
  let first = from
  // "402 deaths have been recorded since then, 23 in the past week": the first one's own verb.
  while (first < to && (bitsAt(scene, first) & (be | have)) !== 0) first++
  for (let at = first; at < to; at++) {
    const bits = bitsAt(scene, at)
    if ((bits & parts) !== 0 || ((bits & subordinator) !== 0 && lowerAt(scene, at) !== 'since')) return false
    // "1,166 deaths and disappearances": counted together.
    if (at <= first + 1 && lowerAt(scene, at - 1) === 'and') continue
    if (lowerAt(scene, at) === ';' || openingAt(scene, at, () => true) !== null) return false
  }
  return true
}

/** Gives bare figures the measure of the one before them whose verb they share. */
export const readEllipses = (scene: Scene, drafts: Drafts): void => {
  let last: { readonly phrase: Phrase; readonly end: number } | null = null
  for (const draft of drafts.values()) {
    const { phrase } = draft
    if (last !== null && draft.measure === null && !draft.same && !draft.alone && isElliptical(scene, phrase)) {
      const first = drafts.get(last.phrase)!
      const { measure } = first
      if (measure !== null && fits(phrase, measure, null) && isOneClause(scene, last.end, phrase.from)) {
        draft.measure = measure
        draft.why = first.why
        draft.running = first.running
        draft.rules.push(`and <n> <where>, like the <${measure}> before`)
      }
    }
    if (draft.measure !== null) last = { phrase, end: Math.max(phrase.to, draft.trigger?.to ?? 0) }
  }
}
