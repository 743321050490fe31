import { wordSet } from '../../text/vocabulary.ts'
import type { Measure } from '../measures/measure.ts'
import { type Aside, asideAt } from './asides.ts'
import type { Counting } from './counting.ts'
import type { Draft, Drafts } from './draft.ts'
import { isElliptical, isOneClause } from './ellipsis.ts'
import { fits } from './fits.ts'
import { ofThemDied, ofThemFatal, type Part, readPart } from './parts.ts'
import type { Phrase } from './phrase.ts'
import { lowerAt, type Scene, tokenAt } from './scene.ts'

const detail = '<whole>: <n> and <n>'

/** "12 people (seven men and five women)", "12 people: seven soldiers and a child" */
const detailOf = (scene: Scene, phrase: Phrase, asides: readonly Aside[], whole: Draft | null): Part | null => {
  if (whole === null || phrase.figure === null || phrase.head === -1 || whole.phrase.to > phrase.from) return null
  const aside = asideAt(asides, phrase.figureFrom)
  const opened = aside !== null ? aside.from - 1 : lowerAt(scene, phrase.from - 1) === ':' ? phrase.from - 1 : -1
  const before = lowerAt(scene, phrase.from - 1)
  if (phrase.from - 1 !== opened && before !== 'and' && before !== ',') return null
  const gap = opened - whole.phrase.to
  if (opened === -1 || gap < 0 || gap > (aside === null ? 12 : 6)) return null
  return { measure: null, whole: 'before', rule: detail }
}

/** Marks the figures that count a part of another, and gives them its measure where they have none. */
export const readWholes = (
  scene: Scene,
  phrases: readonly Phrase[],
  drafts: Drafts,
  last: Counting | null,
  asides: readonly Aside[],
): void => {
  let whole: Draft | null = null
  let part: Draft | null = null
  let latest: Draft | null = null
  /** Up to this figure they are the parts of a whole that they add up to. */
  let summed = -1
  for (const [index, phrase] of phrases.entries()) {
    const draft = drafts.get(phrase)!
    if (draft.alone) continue
    if (latest !== null && draft.measure === null && summed < index)
      summed = readSum(scene, phrases, drafts, latest, index)
    if (index < summed) continue
    draft.part =
      readPart(scene, phrase, whole !== null, phrases[index + 1]) ??
      (draft.measure === null ? detailOf(scene, phrase, asides, latest) : null)
    if (draft.part !== null) {
      let measure = draft.part.measure
      if (measure === null) {
        if (draft.part.whole === 'behind') {
          const behind = phrases[index + 1]
          measure = behind === undefined ? null : drafts.get(behind)!.measure
        } else if (draft.part.rule === detail) measure = latest?.measure ?? null
        else if (draft.part.whole === 'before' || whole !== null) measure = whole?.measure ?? null
        if (measure === null && (draft.part.whole === 'sentence before' || phrase.partitive))
          measure = last?.measure ?? null
      }
      draft.subset = true
      // "killed 46, among them 11 in a school": where they were, not what befell them.
      if (isWhereOnly(draft) && measure !== null && fits(phrase, measure, null)) {
        draft.measure = null
        draft.trigger = null
        draft.why = null
        draft.rules.length = 1
      }
      if (measure !== null && isFoundAgain(scene, phrase, measure)) draft.why = 'found or set free'
      else if (draft.measure === null && measure !== null && fits(phrase, measure, null)) {
        draft.measure = measure
        draft.why = whole?.why ?? null
        draft.rules.push(draft.part.rule)
      }
      // "240 patients, nine of whom died"
      const fatal = draft.part.rule === ofThemFatal && measure !== null
      if ((fatal || draft.part.rule === ofThemDied) && draft.measure !== 'killed') {
        draft.measure = 'killed'
        draft.rules.push(draft.part.rule)
      }
      part = draft
    } else if (
      part !== null &&
      (draft.measure === null || draft.measure === part.measure) &&
      (draft.listedOn === part.phrase || goesOn(scene, part, draft))
    ) {
      draft.subset = true
      part = draft
    } else if (
      part !== null &&
      draft.measure === null &&
      follows(scene, part.phrase, phrase) &&
      part.measure !== null &&
      fits(phrase, part.measure, null)
    ) {
      draft.measure = part.measure
      draft.subset = true
      draft.why = part.why
      draft.rules.push(`${part.part?.rule ?? 'part'}, in a list`)
      part = draft
    } else part = null
    if (draft.measure !== null && !draft.subset) whole = draft
    // "29 of the bodies had been identified: 17 Indians, four Nepalis"
    if (draft.measure !== null && part === null) latest = draft
    if (draft.measure !== null && draft.part !== null && draft.part.rule !== detail) latest = draft
  }
}

/** A bare part that only the place behind it had counted: "11 in a school". */
const isWhereOnly = ({ phrase, part, trigger, measure }: Draft): boolean =>
  phrase.head === -1 &&
  part !== null &&
  part.measure === null &&
  measure === 'displaced' &&
  trigger !== null &&
  trigger.voice === 'state' &&
  !trigger.finite

const longest = 12

/**
 * "38 dead: 17 women, 13 children, eight men", "a total of 38 cases (21 confirmed and 17 probable)": figures that nothing has counted and
 * that add up to the one before them are its parts. Gives the index behind the last of them, or -1.
 */
const readSum = (scene: Scene, phrases: readonly Phrase[], drafts: Drafts, whole: Draft, first: number): number => {
  const total = whole.phrase.figure?.high ?? null
  if (total === null || total < 3 || whole.measure === null || phrases[first]!.from - whole.phrase.to > 2 * longest)
    return -1
  let sum = 0
  for (let at = first; at < phrases.length && at - first < longest; at++) {
    const phrase = phrases[at]!
    const draft = drafts.get(phrase)!
    if (draft.measure !== null && draft.measure !== whole.measure) return -1
    if (draft.alone || (at > first && phrase.from - phrases[at - 1]!.to > longest)) return -1
    sum += phrase.figure === null ? 1 : (phrase.figure.high ?? Number.NaN)
    if (sum > total || Number.isNaN(sum)) return -1
    if (sum < total || at === first) continue
    for (let part = first; part <= at; part++) {
      const one = drafts.get(phrases[part]!)!
      if (one.measure === null && !fits(one.phrase, whole.measure, null)) return -1
    }
    for (let part = first; part <= at; part++) {
      const one = drafts.get(phrases[part]!)!
      if (isFoundAgain(scene, one.phrase, whole.measure)) {
        one.why = 'found or set free'
        one.subset = true
        continue
      }
      if (one.measure === null) one.rules.push('parts that add up to the whole')
      one.measure ??= whole.measure
      one.why ??= whole.why
      one.subset = true
    }
    return at + 1
  }
  return -1
}

const again = wordSet(
  'found located traced rescued released freed reunited safe alive accounted discharged exchanged returned'.split(' '),
)

/** "Of the 23 posted missing, 17 were found safe" */
const isFoundAgain = (scene: Scene, { to }: Phrase, measure: Measure): boolean => {
  if (measure !== 'missing' && measure !== 'captured') return false
  for (let at = to; at < to + 4; at++) if (again(tokenAt(scene, at))) return true
  return false
}

/** "including 500 officers and three generals" */
const follows = (scene: Scene, first: Phrase, second: Phrase): boolean => {
  // "two were from the police, two from the army"
  if (isElliptical(scene, second) && second.from > first.to && isOneClause(scene, first.to, second.from)) return true
  if (second.from - first.to > 3 || second.from <= first.to) return false
  const before = lowerAt(scene, second.from - 1)
  return before === 'and' || before === ','
}

/** "among them four women and six children, perished": the second part has the same verb as the first, and no whole of its own. */
const goesOn = (scene: Scene, part: Draft, next: Draft): boolean =>
  part.trigger !== null && next.trigger === part.trigger && follows(scene, part.phrase, next.phrase)
