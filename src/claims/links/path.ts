import {
  adding,
  adverb,
  be,
  conditional,
  conjunction,
  determiner,
  have,
  modal,
  preposition,
  relative,
  saying,
  semiBe,
  subjectPronoun,
  subordinator,
} from './grammar.ts'
import type { Phrase } from './phrase.ts'
import { lowerAt, type Scene, wordAt } from './scene.ts'
import type { Trigger } from './trigger.ts'

/** A link is worth this much when its two ends touch; what lies between takes from it. Below `enough` it is none. */
export const touching = 10
export const enough = 3.2
const farthest = 40

/** What may stand between a figure and its trigger without parting them: "a group of", "the lives of", "a total of". */
const partitives = new Set(
  'group groups force forces total contingent contingents team number lives life bodies members batch wave crowd convoy column estimated further minimum maximum'.split(
    ' ',
  ),
)

/** "dead", "killed": known to the lexicon as a trigger of any sort. */
const triggerish = (scene: Scene, at: number): boolean => {
  const openings = wordAt(scene, at)?.openings
  return (
    openings?.some(opening => opening.rest.length === 0 && (opening.as === 'verb' || opening.as === 'state')) ?? false
  )
}

interface Costs {
  readonly noun: number
  readonly preposition: number
  readonly of: number
  /** Before who did it, never before whom it was done to. */
  readonly by: number
  readonly comma: number
  readonly conjunction: number
  readonly be: number
  readonly semiBe: number
  readonly subordinator: number
  readonly trigger: number
  readonly figure: number
}

/** From a figure rightwards to the verb it is the subject of: what describes it stands between. */
const subjectCosts: Costs = {
  noun: 0.2,
  preposition: 0.5,
  of: 0.2,
  by: 1,
  comma: 0.6,
  conjunction: 1.2,
  be: 5,
  semiBe: 2,
  subordinator: 7,
  trigger: 3,
  figure: 1.5,
}

/** From a verb rightwards to its object: the object comes at once. */
const objectCosts: Costs = {
  noun: 1.3,
  preposition: 7.5,
  of: 3,
  by: 12,
  comma: 2,
  conjunction: 3,
  be: 6,
  semiBe: 6,
  subordinator: 7,
  trigger: 4,
  figure: 4,
}

const isDash = (lower: string): boolean => lower === '-' || lower === '–' || lower === '—' || lower === '--'

/** The second of a pair of dashes that set something apart ("- known as the White Helmets -"), or -1. */
const dashEnd = (scene: Scene, from: number, to: number): number => {
  for (let at = from + 2; at < to && at < from + 16; at++) {
    const token = scene.tokens[at]!
    if (token.kind === 'punctuation' && !token.glued && isDash(token.lower)) return at
  }
  return -1
}

/** The next comma within a few tokens, or -1. */
const commaAfter = (scene: Scene, from: number, to: number): number => {
  for (let at = from; at < to && at < from + 10; at++) if (lowerAt(scene, at) === ',') return at
  return -1
}

/** The cost of the tokens in [from, to); stops as soon as it is above what a link can bear. */
const cost = (scene: Scene, from: number, to: number, costs: Costs, figureAt: (at: number) => boolean): number => {
  if (to - from > farthest) return Number.POSITIVE_INFINITY
  let sum = 0
  let inRelative = false
  let paren = 0
  for (let at = from; at < to && sum < touching; at++) {
    const token = scene.tokens[at]!
    const { lower } = token
    if (token.kind === 'punctuation') {
      if (lower === '(' || lower === '[') paren++
      else if (lower === ')' || lower === ']') paren--
      else if (paren > 0) continue
      else if (lower === ',') {
        // "nine men, aged between 19 and 54, were held"
        const aged = lowerAt(scene, at + 1) === 'aged' ? commaAfter(scene, at + 2, to) : -1
        if (aged !== -1) at = aged
        sum += costs.comma
      } else if (!token.glued && isDash(lower) && dashEnd(scene, at, to) !== -1) {
        at = dashEnd(scene, at, to)
        sum += 1
      } else if (lower === ';' || lower === ':' || (!token.glued && isDash(lower))) sum += 6
      else if (lower === '"' || lower === '“' || lower === '”') sum += 1.5
      continue
    }
    if (paren > 0) continue
    if (figureAt(at)) {
      sum += costs.figure
      continue
    }
    if (token.kind !== 'word') continue
    const word = wordAt(scene, at)
    if (word === undefined) {
      sum += costs.noun
      continue
    }
    const { bits } = word
    if ((bits & relative) !== 0) {
      inRelative = true
      sum += 1.2
    } else if ((bits & subjectPronoun) !== 0) sum += 4
    else if ((bits & (be | have | modal)) !== 0) {
      // "12 people who were travelling in the bus": the first verb belongs to "who".
      sum += inRelative ? 0.5 : costs.be
      inRelative = false
    } else if ((bits & conditional) !== 0) sum += 8
    else if ((bits & conjunction) !== 0) sum += costs.conjunction
    else if (lower === 'of') sum += costs.of
    else if (lower === 'by') sum += costs.by
    else if (lower === 'after' || lower === 'before' || lower === 'since' || lower === 'as')
      sum += costs.subordinator * 0.8
    else if ((bits & subordinator) !== 0) sum += costs.subordinator
    else if ((bits & preposition) !== 0) sum += costs.preposition
    else if ((bits & adverb) !== 0) sum += 0.1
    else if ((bits & (determiner | adding)) !== 0) sum += 0.1
    else if (triggerish(scene, at)) sum += costs.trigger
    else if ((bits & saying) !== 0) sum += 4.5
    else if ((bits & semiBe) !== 0) sum += costs.semiBe
    else if (partitives.has(lower)) sum += 0.2
    else sum += costs.noun
  }
  return sum
}

type FigureAt = (at: number) => boolean

/** How well a figure does as what a trigger on its right says it of ("12 people in Homs were killed"). */
export const leftScore = (scene: Scene, phrase: Phrase, trigger: Trigger, figureAt: FigureAt): number => {
  if (trigger.left === Number.NEGATIVE_INFINITY || trigger.groupFrom < phrase.to) {
    // "two hostage": a state right inside the group may overlap the phrase's end.
    if (trigger.left === Number.NEGATIVE_INFINITY || trigger.at < phrase.to) return Number.NEGATIVE_INFINITY
  }
  // "two videos, one captured by a camera": a bare "one" of something else.
  if (phrase.head === -1 && phrase.figure?.high === 1 && !trigger.finite && lowerAt(scene, trigger.to) === 'by') {
    return Number.NEGATIVE_INFINITY
  }
  const from = phrase.to
  const to = Math.max(from, trigger.groupFrom)
  if (trigger.pronoun && to > from) return Number.NEGATIVE_INFINITY
  let between = cost(scene, from, trigger.relative ? Math.max(from, to - 1) : to, subjectCosts, figureAt)
  if (trigger.relative) between += 1
  // A participle with no verb of its own must stand right behind what it describes.
  if (!trigger.finite && to > from) between *= 1.6
  return touching + trigger.left - between
}

/** How well a figure does as the object of a trigger on its left ("killed at least 12 people"). */
export const rightScore = (scene: Scene, phrase: Phrase, trigger: Trigger, figureAt: FigureAt): number => {
  if (trigger.right === Number.NEGATIVE_INFINITY || phrase.from < trigger.to) return Number.NEGATIVE_INFINITY
  const base = touching + trigger.right
  let from = trigger.to
  if (trigger.opening.as === 'event') {
    // "the massacre [of six priests]": brackets that an editor put in.
    if (lowerAt(scene, from) === '[') from++
    const of = lowerAt(scene, from)
    if (of !== 'of' && of !== 'to') {
      // "the murder last week of three priests": a time or place before the "of".
      if (lowerAt(scene, phrase.from - 1) !== 'of' || phrase.from - from > 12) return Number.NEGATIVE_INFINITY
      return base - 1 - cost(scene, from, phrase.from - 1, eventCosts, figureAt)
    }
    from++
  }
  const direct = base - cost(scene, from, phrase.from, objectCosts, figureAt)
  return Math.max(direct, listScore(scene, from, phrase, base, figureAt))
}

/** "killed the driver, his wife and two passengers": a list whose first members have no figure. */
const listScore = (scene: Scene, from: number, phrase: Phrase, base: number, figureAt: FigureAt): number => {
  if (phrase.from - from > 24 || phrase.from - from < 2) return Number.NEGATIVE_INFINITY
  const before = lowerAt(scene, phrase.from - 1)
  if (before !== 'and' && before !== ',' && before !== '&' && before !== 'or') return Number.NEGATIVE_INFINITY
  return base - 1 - cost(scene, from, phrase.from, listCosts, figureAt)
}

const listCosts: Costs = {
  noun: 0.25,
  preposition: 3.5,
  of: 0.3,
  by: 12,
  comma: 0.2,
  conjunction: 0.4,
  be: 8,
  semiBe: 6,
  subordinator: 8,
  trigger: 8,
  figure: 0.5,
}

const eventCosts: Costs = {
  noun: 0.4,
  preposition: 0.5,
  of: 0.3,
  by: 12,
  comma: 1,
  conjunction: 3,
  be: 8,
  semiBe: 6,
  subordinator: 8,
  trigger: 8,
  figure: 1,
}

/** How well a figure goes with the one before it in a list under the same trigger ("12 soldiers and three civilians"). */
export const listedScore = (scene: Scene, first: Phrase, second: Phrase, figureAt: FigureAt): number => {
  const from = first.to
  // "30 soldiers two tanks and a gun": the commas are lost.
  if (second.from === from && first.head !== -1 && second.head !== -1 && first.figure !== null) return touching - 1.5
  const join = joinBefore(scene, from, second.from)
  if (join === null) return Number.NEGATIVE_INFINITY
  const tail = cost(scene, from, join.from, tailCosts, figureAt)
  // "1,000 marchers tried to storm the airport, witnesses spoke of two dead": what stands behind the comma is no list.
  const lead = cost(scene, join.to, second.from, objectCosts, figureAt)
  if (lead >= 1.3) return Number.NEGATIVE_INFINITY
  // "ten people, seven of whom were in custody": the second has a verb of its own.
  const whom = lowerAt(scene, second.to) === 'of' && lowerAt(scene, second.to + 1) === 'whom' ? 3 : 0
  return touching - 1 - tail - lead - whom
}

/** Where "and", a comma, "as well as" or "along with" joins a phrase to what stands before it; null when nothing does. */
const joinBefore = (
  scene: Scene,
  from: number,
  phrase: number,
): { readonly from: number; readonly to: number } | null => {
  for (let at = phrase - 1; at >= from && phrase - at <= 5; at--) {
    const lower = lowerAt(scene, at)
    const before = lowerAt(scene, at - 1)
    if (lower === 'as' && before === 'well') return { from: Math.max(from, at - 2), to: at + 1 }
    if (lower === 'with' && (before === 'along' || before === 'together'))
      return { from: Math.max(from, at - 1), to: at + 1 }
    // "21 civilians including six children were killed": whole and part share the verb.
    if (lower === 'including' || (lower === 'them' && before === 'among')) {
      return { from: lower === 'them' ? at - 1 : at, to: at + 1 }
    }
    if (lower === 'and' || lower === ',' || lower === 'or' || lower === 'plus' || lower === '&')
      return { from: at, to: at + 1 }
  }
  return null
}

/** What may follow one member of a list before the next: "seven in Herat and three in Kunduz". */
const tailCosts: Costs = {
  noun: 0.3,
  preposition: 0.6,
  of: 0.2,
  by: 1,
  comma: 0.5,
  conjunction: 1.5,
  be: 7,
  semiBe: 6,
  subordinator: 7,
  trigger: 6,
  figure: 2,
}
