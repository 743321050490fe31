import { wordSet } from '../../text/vocabulary.ts'
import type { Measure } from '../measures/measure.ts'
import { numberNouns } from '../measures/words.ts'
import { countsClass } from './fits.ts'
import { adverb, be, held, marker, relative, rising, saying, semiBe, subordinator } from './grammar.ts'
import { openingAt } from './openings.ts'
import { firstFrom } from './order.ts'
import type { Phrase } from './phrase.ts'
import { bitsAt, lowerAt, type Scene, wordAt } from './scene.ts'
import type { Trigger } from './trigger.ts'

/** A noun that stands for a count ("the death toll", "the number of wounded"), waiting for its value. */
export interface Counter {
  readonly measure: Measure | 'same'
  readonly at: number
  readonly to: number
  /** Where the value it was last given ends; -1 while it waits. */
  given: number
}

export interface Value {
  readonly phrase: Phrase
  readonly counter: Counter
  readonly rule: string
  /** "rose from 20 to 35": the figure holds the old value and the new one, and the new one is claimed. */
  readonly risen: boolean
  /** Only the upper end of what looks like a limit or a range is the value: "brings it up to 14", "rose by 27 to 714". */
  readonly reached: boolean
}

const farthest = 45

const isNumberNoun = wordSet(numberNouns)

const valueVerbs = new Set(
  'at numbered number to reached exceeded total totals totalled totaled stand stands stood'.split(' '),
)

/** Verbs with which "from 20 to 35" is a range, not a change. */
const spans = new Set('vary varies varied range ranges ranged run runs ran'.split(' '))

const numbers = new Set(['number', 'numbers', 'total', 'totals'])

/** Counters of a sentence, in order. */
export const readCounters = (
  scene: Scene,
  triggers: readonly Trigger[],
  phraseAt: (at: number) => boolean,
): Counter[] => {
  const counters: Counter[] = []
  for (let at = scene.from; at < scene.to; at++) {
    const word = scene.words[at - scene.from]
    const isNumber = isNumberNoun(scene.tokens[at]!)
    if (!isNumber && (word === undefined || word.openings.length === 0)) continue
    if (phraseAt(at)) continue
    const joint = lowerAt(scene, at + 1)
    if (isNumber && (joint === 'of' || joint === 'for')) {
      const counter = numberOf(scene, at, triggers)
      if (counter !== null) {
        counters.push(counter)
        at = counter.to - 1
        continue
      }
    }
    if (word === undefined || word.openings.length === 0) continue
    // "Missing: 12", "Killed: 40": the label of a list.
    const label = lowerAt(scene, at + 1) === ':'
    // "put the dead at 29": a state that stands for its count.
    // "the displaced now total 40,000": a verb here.
    const { length } = counters
    if (lowerAt(scene, at) === 'total' && length > 0 && counters[length - 1]!.to >= at - 1) continue
    // "casualties in the offensive number 7,500"
    if (numbers.has(lowerAt(scene, at)) && length > 0 && scene.tokens[at + 1]?.kind === 'number') continue
    const named = lowerAt(scene, at - 1) === 'the' || scene.tokens[at - 1]?.kind === 'possessive'
    // "Mali's displaced now total 40,000"
    const behind = (bitsAt(scene, at + 1) & adverb) !== 0 ? at + 2 : at + 1
    // "the dead, 23 in all"
    const apart = lowerAt(scene, at + 1) === ',' && scene.tokens[at + 2]?.kind === 'number'
    const noun = named && (apart || valueVerbs.has(lowerAt(scene, behind)))
    const found = openingAt(
      scene,
      at,
      opening =>
        opening.as === 'toll' ||
        opening.as === 'count' ||
        ((label || noun) && (opening.as === 'state' || opening.forms.includes('participle'))),
    )
    if (found === null) continue
    // "Weapons seized: 58"
    const things = wordAt(scene, at - 1)?.kind ?? null
    if (label && found.opening.only === 'people' && things !== null && things.class !== 'person') continue
    counters.push({ measure: found.opening.measure, at, to: found.to, given: -1 })
    at = found.to - 1
  }
  return counters
}

const standsIn = new Set('in at on along near inside around across'.split(' '))

/** "the number of buildings lost": of the readings of the verb the one that can count what stands before it. */
const measureOf = (scene: Scene, from: number, trigger: Trigger): Measure => {
  for (let at = from; at < trigger.at; at++) {
    const kind = scene.words[at - scene.from]?.kind
    if (kind == null || countsClass(trigger.measure, kind.class)) continue
    const other = trigger.others.find(({ measure }) => measure !== 'same' && countsClass(measure, kind.class))
    if (other !== undefined) return other.measure as Measure
  }
  return trigger.measure
}

/** "the number of people killed", "the number of displaced children", "the number of arrests" */
const numberOf = (scene: Scene, at: number, triggers: readonly Trigger[]): Counter | null => {
  const from = at + 2
  for (let index = firstFrom(triggers, one => one.at >= from); index < triggers.length; index++) {
    const trigger = triggers[index]!
    if (trigger.at >= from + 5) break
    if (trigger.opening.as !== 'state' && !trigger.opening.forms.includes('participle')) continue
    return { measure: measureOf(scene, from, trigger), at, to: trigger.to, given: -1 }
  }
  for (let next = from; next < from + 6 && next < scene.to; next++) {
    const noun = openingAt(
      scene,
      next,
      opening => opening.as === 'count' || opening.as === 'group' || opening.as === 'event',
    )
    if (noun !== null) return { measure: noun.opening.measure, at, to: noun.to, given: -1 }
    // "the number of people forced to flee"
    const infinitive =
      lowerAt(scene, next - 1) === 'to' ? openingAt(scene, next, opening => opening.forms.includes('base')) : null
    if (infinitive !== null) return { measure: infinitive.opening.measure, at, to: infinitive.to, given: -1 }
    const participle = openingAt(scene, next, opening => opening.as === 'state' || opening.forms.includes('participle'))
    if (participle !== null) return { measure: participle.opening.measure, at, to: participle.to, given: -1 }
    // "the number of troops in Chad"
    const kind = scene.words[next - scene.from]?.kind
    if (kind?.forces === true && kind.id !== 'people' && standsIn.has(lowerAt(scene, next + 1)))
      return { measure: 'deployed', at, to: next + 1, given: -1 }
    if (bitsAt(scene, next) !== 0 && scene.words[next - scene.from]?.kind === null) return null
  }
  return null
}

/** The value of a counter that a figure is, by what stands right before the figure and between the two. */
export const readValue = (scene: Scene, phrase: Phrase, counters: readonly Counter[]): Value | null => {
  const counter = counters[firstFrom(counters, one => one.to > phrase.from) - 1]
  if (counter === undefined || phrase.from - counter.to > farthest) return null
  // The figure may hold its verb: "surpassed 3,000".
  let before = (bitsAt(scene, phrase.figureFrom) & rising) !== 0 ? phrase.figureFrom : phrase.from - 1
  // "the number is now 29"
  while ((bitsAt(scene, before) & adverb) !== 0 && before > counter.to) before--
  const word = lowerAt(scene, before)
  const bits = bitsAt(scene, before)
  const value = (rule: string): Value => ({
    phrase,
    counter,
    rule,
    risen: false,
    reached: rule !== '<count> is <n>' && scene.tokens[phrase.figureFrom]!.lower === 'up',
  })
  if (counter.to === phrase.from) {
    if (counter.measure === 'same') return null
    // "raised the number of wounded from 85 to 102"
    const from = phrase.figure?.bound === 'range' && scene.tokens[phrase.figureFrom]!.lower === 'from'
    return from && rises(scene, counter, before)
      ? { ...value('<count> rose from <n> to <n>'), risen: true }
      : value('<count> <n>')
  }
  if (word === ',' && counter.to === before && counter.measure !== 'same' && isAltogether(scene, phrase.to))
    return value('the <counted>, <n> in all')
  if (word === ':' || word === '=' || word === '(' || (word === '-' && counter.to === before)) {
    return counter.to === before && counter.measure !== 'same' ? value('<count>: <n>') : null
  }
  if (word === 'of')
    return near(scene, counter.to, before) && counter.measure !== 'same' ? value('<count> of <n>') : null
  if (word === 'by' && phrase.figure?.bound === 'range' && (bitsAt(scene, before - 1) & rising) !== 0) {
    return { ...value('<count> rose by <n> to <n>'), reached: true }
  }
  if ((bits & (marker | rising)) === 0) return null
  if (!isOpen(scene, counter.to, before) || lowerAt(scene, before - 1) === 'addition') return null
  // A count that has its value takes another only where it changes once more.
  const onward = word === 'to' && counter.given === before
  if (counter.given !== -1 && !onward && !isRising(scene, counter.given, phrase.from)) return null
  if ((bits & be) !== 0) return before - counter.to <= 14 ? value('<count> is <n>') : null
  if ((bits & rising) !== 0) {
    const risen =
      phrase.figure?.bound === 'range' && scene.tokens[phrase.figureFrom]!.lower === 'from' && !spans.has(word)
    return risen ? { ...value('<count> rose from <n> to <n>'), risen } : value('<count> reached <n>')
  }
  // "rose from 20 to 35" tells what it was as well.
  if (word === 'from' && lowerAt(scene, phrase.to) === 'to') {
    const rose = (bitsAt(scene, before - 1) & adverb) !== 0 ? before - 2 : before - 1
    if ((bitsAt(scene, rose) & rising) !== 0 && !spans.has(lowerAt(scene, rose))) return value('<count> rose from <n>')
    return counter.to === rose + 1 && rises(scene, counter, before) ? value('<count> from <n> to <n>') : null
  }
  if (word === 'from' || word === 'between') return null
  return rises(scene, counter, before) ? value('<count> rose to <n>') : null
}

/** "in all", "altogether", "so far" behind a number set apart. */
const isAltogether = (scene: Scene, at: number): boolean => {
  const word = lowerAt(scene, at)
  const next = lowerAt(scene, at + 1)
  return (
    word === 'altogether' ||
    (word === 'in' && (next === 'all' || next === 'total')) ||
    (word === 'so' && next === 'far')
  )
}

/** Only a place or two between the noun and its "of": "the death toll in Homs of 47". */
const near = (scene: Scene, from: number, to: number): boolean => {
  if (to - from > 5) return false
  for (let at = from; at < to; at++) {
    if ((bitsAt(scene, at) & (be | saying | relative | subordinator | semiBe)) !== 0) return false
    if (scene.tokens[at]!.kind === 'punctuation') return false
  }
  return true
}

/** No speech and no other clause between, but for a relative one that commas or a short stretch keep apart. */
const isOpen = (scene: Scene, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) {
    const lower = lowerAt(scene, at)
    if (lower === ';' || lower === '"' || lower === '”' || lower === '“') return false
    const bits = bitsAt(scene, at)
    if ((bits & saying) !== 0 && (bits & (rising | held)) === 0) return false
    if (lower === 'when' || lower === 'while' || lower === 'but' || lower === 'because') return false
  }
  return true
}

/** A verb of rising, standing or setting between the noun and the figure, or before the noun ("put the toll at"). */
const rises = (scene: Scene, counter: Counter, before: number): boolean => {
  if (isRising(scene, counter.to, before)) return true
  for (let at = counter.at - 1; at >= scene.from && counter.at - at <= 7; at--) {
    if ((bitsAt(scene, at) & rising) !== 0 || takes.has(lowerAt(scene, at))) return true
  }
  return false
}

/** "taking the tally to 47" */
const takes = new Set('taking takes took taken'.split(' '))

/** "up from 371,000", "to 231 from 184", "compared with 12": what the count was before. */
export const readEarlier = (scene: Scene, phrase: Phrase): boolean => {
  const word = lowerAt(scene, phrase.from - 1)
  const before = lowerAt(scene, phrase.from - 2)
  if (word === 'from') return before === 'up' || before === 'down' || scene.tokens[phrase.from - 2]?.kind === 'number'
  return (word === 'with' || word === 'to') && before === 'compared'
}

/** "raises to 412 the number of civilians killed": the noun follows its value. */
export const readInverted = (scene: Scene, phrase: Phrase, counters: readonly Counter[]): Value | null => {
  if (lowerAt(scene, phrase.from - 1) !== 'to') return null
  const counter = counters[firstFrom(counters, one => one.at >= phrase.to)]
  if (
    counter === undefined ||
    counter.at - phrase.to > 2 ||
    counter.measure === 'same' ||
    lowerAt(scene, phrase.to) !== 'the'
  )
    return null
  for (let at = phrase.from - 2; at >= scene.from && phrase.from - at <= 4; at--) {
    if ((bitsAt(scene, at) & rising) !== 0)
      return { phrase, counter, rule: 'raised to <n> the <count>', risen: false, reached: false }
  }
  return null
}

const pronouns = new Set(['it', 'this', 'that', 'which'])
const changed = new Set('updated revised raised rose climbed increased risen grew jumped lowered'.split(' '))

/** "This was later updated to 82": a pronoun for the count that the sentence before gave. */
export const readRevision = (scene: Scene, phrase: Phrase): boolean => {
  const before = lowerAt(scene, phrase.from - 1)
  if (before !== 'to' || phrase.from - scene.from > 14) return false
  if (!pronouns.has(lowerAt(scene, scene.from))) return false
  for (let at = scene.from + 1; at < phrase.from - 1; at++) if (changed.has(lowerAt(scene, at))) return true
  return false
}

const isRising = (scene: Scene, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if ((bitsAt(scene, at) & rising) !== 0) return true
  return false
}
