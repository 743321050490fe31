import { wordSet } from '../../text/vocabulary.ts'
import { cost, eventCosts, type FigureAt, listCosts, objectCosts, subjectCosts, tailCosts } from './costs.ts'
import { be, have, saying } from './grammar.ts'
import type { Phrase } from './phrase.ts'
import { bitsAt, lowerAt, type Scene, tokenAt, wordAt } from './scene.ts'
import type { Trigger } from './trigger.ts'

/** A link is worth this much when its two ends touch; what lies between takes from it. Below `enough` it is none. */
export const touching = 10
export const enough = 3.2

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
  // "One boat, with 46 aboard, sank": it was no 46 boats.
  if (trigger.measure === 'destroyed' && phrase.head === -1 && lowerAt(scene, from) === 'aboard')
    return Number.NEGATIVE_INFINITY
  // "the jury of nine that crews treated 61"
  if (!trigger.finite && to - from > 1 && lowerAt(scene, from) === 'that') return Number.NEGATIVE_INFINITY
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
    // "damage was reported to 300 houses", "no trace has been found of the 15"
    from = reportedEnd(scene, from)
    const of = lowerAt(scene, from)
    if (of !== 'of' && of !== 'to') {
      // "the murder last week of three priests": a time or place before the "of".
      if (lowerAt(scene, phrase.from - 1) !== 'of' || phrase.from - from > 12) return Number.NEGATIVE_INFINITY
      return base - 1 - cost(scene, from, phrase.from - 1, eventCosts, figureAt)
    }
    from++
  }
  // "Ferry with 130 aboard": a bare figure behind a preposition is no object.
  if (
    phrase.head === -1 &&
    phrase.from > from &&
    loosening(tokenAt(scene, phrase.from - 1)) &&
    !isRest(trigger, phrase, scene)
  )
    return Number.NEGATIVE_INFINITY
  // "31 houses swept away, 19 cracked": no object stands behind a comma.
  if (lowerAt(scene, from) === ',' && phrase.from === from + 1) return Number.NEGATIVE_INFINITY
  const direct = base - cost(scene, from, phrase.from, objectCosts, figureAt)
  return Math.max(direct, listScore(scene, from, phrase, base, figureAt))
}

const told = wordSet('found done caused inflicted reported recorded confirmed'.split(' '))

/** Behind "was reported" and the like, or the same index where nothing is reported. */
const reportedEnd = (scene: Scene, from: number): number => {
  let at = from
  while ((bitsAt(scene, at) & (be | have)) !== 0) at++
  return at > from && told(tokenAt(scene, at)) ? at + 1 : from
}

const loosening = wordSet('with for in by from on into'.split(' '))

/** The preposition is the verb's own: "searching for 12". */
const isRest = ({ opening, to }: Trigger, { from }: Phrase, scene: Scene): boolean =>
  from === to && opening.rest.includes(lowerAt(scene, from - 1))

/** "killed the driver, his wife and two passengers": a list whose first members have no figure. */
const listScore = (scene: Scene, from: number, phrase: Phrase, base: number, figureAt: FigureAt): number => {
  if (phrase.from - from > 24 || phrase.from - from < 2) return Number.NEGATIVE_INFINITY
  const before = lowerAt(scene, phrase.from - 1)
  if (before !== 'and' && before !== ',' && before !== '&' && before !== 'or') return Number.NEGATIVE_INFINITY
  return base - 1 - cost(scene, from, phrase.from, listCosts, figureAt)
}

/** How well a figure goes with the one before it in a list under the same trigger ("12 soldiers and three civilians"). */
export const listedScore = (scene: Scene, first: Phrase, second: Phrase, figureAt: FigureAt): number => {
  const from = first.to
  // "30 soldiers two tanks and a gun": the commas are lost.
  if (second.from === from && first.head !== -1 && second.head !== -1 && first.figure !== null) return touching - 1.5
  // "361 abandoned and 609 captured": the first has a participle of its own.
  if (isOwnParticiple(scene, first) || hasOwnVerb(scene, second) || isSetOff(scene, first, second))
    return Number.NEGATIVE_INFINITY
  // "overnight, a duty officer said"
  if (second.figure === null && (bitsAt(scene, second.to) & saying) !== 0) return Number.NEGATIVE_INFINITY
  const join = joinBefore(scene, from, second.from)
  if (join === null) return Number.NEGATIVE_INFINITY
  const tail = cost(scene, from, join.from, tailCosts, figureAt)
  // "1,000 marchers tried to storm the airport, witnesses spoke of two dead": what stands behind the comma is no list.
  const lead = cost(scene, join.to, second.from, objectCosts, figureAt)
  if (lead >= 1.3 || lowerAt(scene, join.to) === 'that') return Number.NEGATIVE_INFINITY
  // "ten people, seven of whom were in custody": the second has a verb of its own.
  const whom = lowerAt(scene, second.to) === 'of' && lowerAt(scene, second.to + 1) === 'whom' ? 9 : 0
  return touching - 1 - tail - lead - whom
}

/** "361 abandoned and 609 captured", "six workers unhurt, one dead" */
const isOwnParticiple = (scene: Scene, { head, to }: Phrase): boolean => {
  const lower = lowerAt(scene, to)
  if (spared.has(lower)) return true
  return (
    head === -1 && lower.endsWith('ed') && (wordAt(scene, to)?.openings.every(({ rest }) => rest.length > 0) ?? true)
  )
}

const spared = new Set(
  'unhurt unharmed uninjured safe alive survived escaped freed released spared discharged acquitted pardoned recovered'.split(
    ' ',
  ),
)

/** "killing 27, another 16,300 came in four days": a bare figure that is the subject of the verb behind it. */
const hasOwnVerb = (scene: Scene, { head, figure, to }: Phrase): boolean => {
  const token = scene.tokens[to]
  if (head !== -1 || figure === null || to >= scene.to || token?.kind !== 'word') return false
  return arrivals(token)
}

const arrivals = wordSet(
  'came arrived went left remained remain followed joined survived escaped returned feared believed thought presumed'.split(
    ' ',
  ),
)

/** "Of 85 drones, 61 were downed": the first only says out of how many. */
const isSetOff = (scene: Scene, first: Phrase, second: Phrase): boolean =>
  second.head === -1 &&
  second.from === first.to + 1 &&
  lowerAt(scene, first.from - 1) === 'of' &&
  (lowerAt(scene, scene.from) === 'of' || scene.tokens[first.from - 2]?.kind === 'punctuation')

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
