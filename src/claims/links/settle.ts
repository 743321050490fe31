import { wordSet } from '../../text/vocabulary.ts'
import type { Measure } from '../measures/measure.ts'
import { measureFor } from './fits.ts'
import { be, have, modal } from './grammar.ts'
import { enough, leftScore, listedScore, rightScore } from './path.ts'
import type { Phrase } from './phrase.ts'
import { bitsAt, lowerAt, type Scene, tokenAt } from './scene.ts'
import { never } from './sides.ts'
import type { Trigger } from './trigger.ts'

/** A figure and the words that say what it counts. */
export interface Link {
  readonly phrase: Phrase
  readonly trigger: Trigger
  readonly measure: Measure
  readonly side: 'left' | 'right'
  readonly score: number
  /** It hangs on the figure before it in a list. */
  readonly listed: boolean
}

interface Part {
  readonly score: number
  readonly links: readonly Link[]
}

const nothing: Part = { score: 0, links: [] }
const noParts: readonly Part[] = [nothing]

type FigureAt = (at: number) => boolean

/** "shot down 83 drones and 59 more did not reach their targets": it is the subject of a verb of its own. */
const hasPredicate = (scene: Scene, { to }: Phrase): boolean =>
  (bitsAt(scene, to) & (be | have | modal)) !== 0 || lowerAt(scene, to) === 'did'

/** Best links of each prefix of the figures between two triggers, to the trigger on their left. */
const prefixes = (
  scene: Scene,
  phrases: readonly Phrase[],
  trigger: Trigger | null,
  figureAt: FigureAt,
): readonly Part[] => {
  if (phrases.length === 0) return noParts
  const parts: Part[] = [nothing]
  let last: Phrase | null = null
  for (const phrase of phrases) {
    const before = parts[parts.length - 1]!
    let score = never
    let listed = false
    const measure = trigger === null ? null : measureFor(phrase, trigger)
    if (trigger !== null && measure !== null) {
      score = last === null ? rightScore(scene, phrase, trigger, figureAt) : never
      if (last !== null && !hasPredicate(scene, phrase)) {
        score = listedScore(scene, last, phrase, figureAt)
        listed = true
      }
    }
    if (score >= enough) {
      const link: Link = { phrase, trigger: trigger!, measure: measure!, side: 'right', score, listed }
      parts.push({ score: before.score + score, links: [...before.links, link] })
      last = phrase
    } else parts.push(before)
  }
  return parts
}

/** "An official of the forces that besieged the city": one somebody must stand close to the clause that tells of him. */
const isFar = (phrase: Phrase, trigger: Trigger): boolean =>
  phrase.figure === null && trigger.relative && phrase.to < trigger.groupFrom - 1

/** "18 were killed including two aid workers and 90 were injured": the part belongs to the verb before it. */
const isIntroduced = (scene: Scene, phrase: Phrase): boolean => lowerAt(scene, phrase.from - 1) === 'including'

const them = wordSet(['them', 'those', 'whom', 'these'])

/** "got six, and one of those has died": a part of the figure before it and no second member of a list. */
const isOfThem = (scene: Scene, { from, figureTo }: Phrase): boolean =>
  lowerAt(scene, from - 1) === 'and' && lowerAt(scene, figureTo) === 'of' && them(tokenAt(scene, figureTo + 1))

/**
 * Best links of each suffix of the figures between two triggers, to the trigger on their right; `behind` tells whether there is one on
 * their left.
 */
const suffixes = (
  scene: Scene,
  phrases: readonly Phrase[],
  trigger: Trigger | null,
  figureAt: FigureAt,
  behind: boolean,
): readonly Part[] => {
  if (phrases.length === 0) return noParts
  const parts: Part[] = [nothing]
  let last: Phrase | null = null
  for (let at = phrases.length - 1; at >= 0; at--) {
    const phrase = phrases[at]!
    const before = parts[parts.length - 1]!
    let score = never
    let listed = false
    const measure = trigger === null ? null : measureFor(phrase, trigger)
    if (trigger !== null && measure !== null) {
      if (last === null) score = isFar(phrase, trigger) ? never : leftScore(scene, phrase, trigger, figureAt)
      else if (isOfThem(scene, last)) score = never
      else if (at === 0 && behind && isIntroduced(scene, phrase) && !isIntroduced(scene, last)) score = never
      else {
        score = listedScore(scene, phrase, last, figureAt)
        listed = true
      }
    }
    if (score >= enough) {
      const link: Link = { phrase, trigger: trigger!, measure: measure!, side: 'left', score, listed }
      parts.push({ score: before.score + score, links: [link, ...before.links] })
      last = phrase
    } else parts.push(before)
  }
  return parts.reverse()
}

interface State {
  readonly score: number
  /** Chosen so far, newest first; a chain, so that no list is copied. */
  readonly chosen: Chain | null
}

interface Chain {
  readonly links: readonly Link[]
  readonly before: Chain | null
}

/**
 * Chooses for a whole sentence which figure is counted by which trigger. A trigger takes its figures from one side only ("two gunmen
 * killed five": not both), a figure goes to the trigger before or behind it, and the sum of all scores decides.
 */
export const settle = (
  scene: Scene,
  phrases: readonly Phrase[],
  triggers: readonly Trigger[],
  figureAt: FigureAt,
): Link[] => {
  if (phrases.length === 0 || triggers.length === 0) return []
  const gaps: Phrase[][] = triggers.map(() => [])
  gaps.push([])
  let gap = 0
  for (const phrase of phrases) {
    while (gap < triggers.length && triggers[gap]!.at < phrase.figureFrom) gap++
    gaps[gap]!.push(phrase)
  }
  // States after trigger i: it looks left (0) or right (1).
  let states: readonly [State, State] = [
    { score: 0, chosen: null },
    { score: never, chosen: null },
  ]
  for (let at = 0; at <= triggers.length; at++) {
    const before = triggers[at - 1] ?? null
    const after = triggers[at] ?? null
    const between = nearest(gaps[at]!)
    const toLeft = prefixes(scene, between, before, figureAt)
    const toRight = suffixes(scene, between, after, figureAt, before !== null)
    const next: [State, State] = [
      { score: never, chosen: null },
      { score: never, chosen: null },
    ]
    for (let looked: 0 | 1 | 2 = 0; looked < 2; looked++) {
      const state = states[looked as 0 | 1]
      if (state.score === never) continue
      for (let looks: 0 | 1 | 2 = 0; looks < (after === null ? 1 : 2); looks++) {
        const part = best(between.length, looked === 1 ? toLeft : null, looks === 0 ? toRight : null)
        const score = state.score + part.score
        if (score > next[looks as 0 | 1].score) {
          const chosen = part.links.length === 0 ? state.chosen : { links: part.links, before: state.chosen }
          next[looks as 0 | 1] = { score, chosen }
        }
      }
    }
    states = next
  }
  const chosen: Link[] = []
  const winner = states[0].score >= states[1].score ? states[0] : states[1]
  for (let chain = winner.chosen; chain !== null; chain = chain.before)
    for (let at = chain.links.length - 1; at >= 0; at--) chosen.push(chain.links[at]!)
  return chosen.reverse()
}

/** Of a long run of figures, only those near a trigger can belong to one. */
const nearest = (phrases: readonly Phrase[]): readonly Phrase[] =>
  phrases.length <= 2 * longest ? phrases : [...phrases.slice(0, longest), ...phrases.slice(-longest)]

const longest = 16

/** Splits the figures between two triggers where the sum is highest. */
const best = (count: number, left: readonly Part[] | null, right: readonly Part[] | null): Part => {
  if (left === null && right === null) return nothing
  if (left === null) return right![0]!
  if (right === null) return left[count]!
  let found = nothing
  for (let split = 0; split <= count; split++) {
    const score = left[split]!.score + right[split]!.score
    if (score > found.score) found = { score, links: [...left[split]!.links, ...right[split]!.links] }
  }
  return found
}
