import { wordSet } from '../../text/vocabulary.ts'
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
import { bitsAt, lowerAt, type Scene, tokenAt, wordAt } from './scene.ts'

/** No link can bear more than this, and none reaches further. */
const bearable = 10
const farthest = 40

export type FigureAt = (at: number) => boolean

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
export const subjectCosts: Costs = {
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
export const objectCosts: Costs = {
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

/** Before "as": what somebody is, no clause. */
const roles = wordSet('acting working serving known described regarded identified posing employed such well'.split(' '))

const isDash = (lower: string): boolean => lower === '-' || lower === '–' || lower === '—' || lower === '--'

/** The second of a pair of dashes that set something apart ("- known as the White Helmets -"), or -1. */
const dashEnd = (scene: Scene, from: number, to: number): number => {
  for (let at = from + 2; at < to && at < from + 16; at++) {
    const token = scene.tokens[at]!
    if (token.kind === 'punctuation' && !token.glued && isDash(token.lower)) return at
  }
  return -1
}

/** Behind a comma these open an aside that the next comma ends. */
const asides = wordSet(['aged', 'including', 'incl', 'mostly', 'mainly'])

/** The next comma within a few tokens, or -1. */
const commaAfter = (scene: Scene, from: number, to: number): number => {
  for (let at = from; at < to && at < from + 10; at++) if (lowerAt(scene, at) === ',') return at
  return -1
}

/** Where a comma ends words such as "he said" or "it says" behind another one, or -1. */
const speechEnd = (scene: Scene, from: number, to: number): number => {
  const end = commaAfter(scene, from, Math.min(to, from + 6))
  if (end === -1 || end - from < 2) return -1
  return (bitsAt(scene, end - 1) & saying) !== 0 ||
    (bitsAt(scene, end - 2) & saying) !== 0 ||
    (bitsAt(scene, from) & saying) !== 0
    ? end
    : -1
}

/** The cost of the tokens in [from, to); stops as soon as it is above what a link can bear. */
export const cost = (
  scene: Scene,
  from: number,
  to: number,
  costs: Costs,
  figureAt: (at: number) => boolean,
): number => {
  if (to - from > farthest) return Number.POSITIVE_INFINITY
  let sum = 0
  let inRelative = false
  let paren = 0
  for (let at = from; at < to && sum < bearable; at++) {
    const token = scene.tokens[at]!
    const { lower } = token
    if (token.kind === 'punctuation') {
      if (lower === '(' || lower === '[') paren++
      else if (lower === ')' || lower === ']') paren--
      else if (paren > 0) continue
      else if (lower === ',') {
        // "nine men, aged between 19 and 54, were held", "five people, including a driver, with injuries"
        const aside = asides(tokenAt(scene, at + 1)) ? commaAfter(scene, at + 2, to) : -1
        if (aside !== -1) at = aside
        else {
          const speech = speechEnd(scene, at + 1, to)
          if (speech !== -1) at = speech
        }
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
    else if (lower === 'as' && roles(tokenAt(scene, at - 1))) sum += costs.preposition
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

export const listCosts: Costs = {
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

export const eventCosts: Costs = {
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

/** What may follow one member of a list before the next: "seven in Herat and three in Kunduz". */
export const tailCosts: Costs = {
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
