import { wordSet } from '../../text/vocabulary.ts'
import type { Counter } from './counters.ts'
import { adverb, be, held, marker, relative, rising, saying, semiBe, subordinator } from './grammar.ts'
import { firstFrom } from './order.ts'
import type { Phrase } from './phrase.ts'
import { bitsAt, lowerAt, type Scene, tokenAt } from './scene.ts'

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

/** Verbs with which "from 20 to 35" is a range, not a change. */
const spans = new Set('vary varies varied range ranges ranged run runs ran'.split(' '))

/** The value of a counter that a figure is, by what stands right before the figure and between the two. */
export const readValue = (scene: Scene, phrase: Phrase, counters: readonly Counter[]): Value | null => {
  const counter = counters[firstFrom(counters, one => one.to > phrase.from) - 1]
  if (counter === undefined || phrase.from - counter.to > farthest) return null
  // The figure may hold its verb: "surpassed 3,000".
  let before = (bitsAt(scene, phrase.figureFrom) & rising) !== 0 ? phrase.figureFrom : phrase.from - 1
  // "the number is now 29"
  while ((bitsAt(scene, before) & adverb) !== 0 && before >= counter.to) before--
  const word = lowerAt(scene, before)
  const bits = bitsAt(scene, before)
  const value = (rule: string): Value => ({
    phrase,
    counter,
    rule,
    risen: false,
    reached: rule !== '<count> is <n>' && scene.tokens[phrase.figureFrom]!.lower === 'up',
  })
  // "Death toll now 43"
  if (before + 1 === counter.to && before + 1 < phrase.from)
    return counter.measure === 'same' ? null : value('<count> <n>')
  if (counter.to === phrase.from) {
    if (counter.measure === 'same') return null
    // "raised the number of wounded from 85 to 102"
    const from = phrase.figure?.bound === 'range' && scene.tokens[phrase.figureFrom]!.lower === 'from'
    return from && rises(scene, counter, before)
      ? { ...value('<count> rose from <n> to <n>'), risen: true }
      : value('<count> <n>')
  }
  if (word === ',' && counter.to === before && lowerAt(scene, counter.at - 1) === ';') return value('<count>, <n>')
  if (word === ',' && counter.to === before && counter.measure !== 'same' && isAltogether(scene, phrase.to))
    return value('the <counted>, <n> in all')
  // "Toll from the bridge collapse: 12"
  if (word === ':' && counter.measure !== 'same' && near(scene, counter.to, before)) return value('<count>: <n>')
  // "The toll for June, 231, was the highest"
  if (
    word === ',' &&
    lowerAt(scene, phrase.to) === ',' &&
    counter.measure !== 'same' &&
    near(scene, counter.to, before)
  )
    return value('<count>, <n>,')
  if (
    word === ':' ||
    word === '=' ||
    word === '(' ||
    ((word === '-' || word === '–' || word === '—') && counter.to === before)
  ) {
    return counter.to === before && counter.measure !== 'same' ? value('<count>: <n>') : null
  }
  if (word === 'of')
    return near(scene, counter.to, before) && counter.measure !== 'same' ? value('<count> of <n>') : null
  if (word === 'by' && phrase.figure?.bound === 'range' && (bitsAt(scene, before - 1) & rising) !== 0) {
    return { ...value('<count> rose by <n> to <n>'), reached: true }
  }
  // "29 years (range 1-68)": ages.
  if ((bits & (marker | rising)) === 0 || (word === 'range' && lowerAt(scene, before - 1) === '(')) return null
  if (!isOpen(scene, counter.to, before) || lowerAt(scene, before - 1) === 'addition') return null
  // A count that has its value takes another only where it changes once more.
  const onward = word === 'to' && counter.given !== -1 && (counter.given === before || goesTo(scene, counter.given))
  if (counter.given !== -1 && !onward && !isRising(scene, counter.given, phrase.from)) return null
  if ((bits & be) !== 0) return before - counter.to <= 14 ? value('<count> is <n>') : null
  if ((bits & rising) !== 0) {
    const risen =
      phrase.figure?.bound === 'range' && scene.tokens[phrase.figureFrom]!.lower === 'from' && !spans.has(word)
    return risen ? { ...value('<count> rose from <n> to <n>'), risen } : value('<count> reached <n>')
  }
  // "rose from 20 to 35" tells what it was as well.
  if (word === 'from' && (lowerAt(scene, phrase.to) === 'to' || goesTo(scene, phrase.to))) {
    const rose = (bitsAt(scene, before - 1) & adverb) !== 0 ? before - 2 : before - 1
    if ((bitsAt(scene, rose) & rising) !== 0 && !spans.has(lowerAt(scene, rose))) return value('<count> rose from <n>')
    return counter.to === rose + 1 && rises(scene, counter, before) ? value('<count> from <n> to <n>') : null
  }
  if (word === 'from' || word === 'between') return null
  // "Bus crash toll at 25"
  if (word === 'at' && counter.to === before && counter.measure !== 'same') return value('<count> at <n>')
  const closer = word === 'to' && nearness(tokenAt(scene, before - 1))
  const kept = word === 'at' && keeping(tokenAt(scene, before - 1))
  const listed = closer || kept || (word === 'at' && (bitsAt(scene, before - 1) & held) !== 0)
  return listed || isGiven(scene, counter.to, before) || rises(scene, counter, before)
    ? value('<count> rose to <n>')
    : null
}

/** "from 120 | in March to 190": when the first was counted stands between. */
const goesTo = (scene: Scene, from: number): boolean => {
  if (!whenWords(tokenAt(scene, from))) return false
  for (let at = from + 1; at < from + 12 && at < scene.to; at++) {
    if (lowerAt(scene, at) === 'to') return scene.figureAt(at + 1) || scene.figureAt(at + 2)
    if (scene.tokens[at]!.kind === 'punctuation') return false
  }
  return false
}

const whenWords = wordSet('in on at during last a the this yesterday'.split(' '))

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
  let quotes = 0
  for (let at = from; at < to; at++) {
    const lower = lowerAt(scene, at)
    // A name in quotation marks does not end the clause, a quotation does.
    if (lower === '"' || lower === '”' || lower === '“') quotes++
    if (lower === ';') return false
    const bits = bitsAt(scene, at)
    if ((bits & saying) !== 0 && (bits & (rising | held)) === 0) return false
    // "the number killed when two bombs hit a shop rose to 13": the clause has a verb of its own before the one that rises.
    if (lower === 'when' && isRising(scene, at + 3, to)) continue
    if (lower === 'when' || lower === 'while' || lower === 'but' || lower === 'because') return false
  }
  return quotes % 2 === 0
}

/** A verb of rising, standing or setting between the noun and the figure, or before the noun ("put the toll at"). */
const rises = (scene: Scene, counter: Counter, before: number): boolean => {
  if (isRising(scene, counter.to, before)) return true
  for (let at = counter.at - 1; at >= scene.from && counter.at - at <= 7; at--) {
    if ((bitsAt(scene, at) & rising) !== 0 || takes(tokenAt(scene, at))) return true
  }
  return false
}

const keeping = wordSet('stay stays stayed staying remain remains remained unchanged steady held holds'.split(' '))
const nearness = wordSet(['close', 'closer', 'near', 'nearer'])
const giving = wordSet('gave gives put puts listed lists'.split(' '))

/** "her own losses she gave as 83" */
const isGiven = (scene: Scene, from: number, before: number): boolean =>
  lowerAt(scene, before) === 'as' && before - from <= 6 && giving(tokenAt(scene, before - 1))

/** "taking the tally to 47", "listed its fallen as 46" */
const takes = wordSet(
  'taking takes took taken listed lists gave gives given giving corrects corrected correcting amends amended'.split(
    ' ',
  ),
)

const bygone = new Set(['year', 'month', 'week', 'night', 'day'])

/** "up from 371,000", "to 231 from 184", "compared with 12": what the count was before. */
export const readEarlier = (scene: Scene, phrase: Phrase): boolean => {
  const word = lowerAt(scene, phrase.from - 1)
  const before = lowerAt(scene, phrase.from - 2)
  if (word === 'from') {
    if (before === 'up' || before === 'down' || scene.tokens[phrase.from - 2]?.kind === 'number') return true
    // "fell to 312 last year from 400"
    const period = bygone.has(before) && scene.tokens[phrase.from - 4]?.kind === 'number'
    return period && lowerAt(scene, phrase.from - 5) === 'to' && phrase.head === -1
  }
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

const pronouns = wordSet(['it', 'this', 'that', 'which'])
const stood = wordSet('stood stands stand'.split(' '))
const changed = wordSet('updated revised raised rose climbed increased risen grew jumped lowered'.split(' '))

/** "This was later updated to 82": a pronoun for the count that the sentence before gave. */
export const readRevision = (scene: Scene, phrase: Phrase): boolean => {
  const before = lowerAt(scene, phrase.from - 1)
  if (phrase.from - scene.from > 14 || !pronouns(tokenAt(scene, scene.from))) return false
  // "It had stood at nine at midnight."
  if (before === 'at' && stood(tokenAt(scene, phrase.from - 2))) return true
  if (before !== 'to') return false
  for (let at = scene.from + 1; at < phrase.from - 1; at++) if (changed(tokenAt(scene, at))) return true
  return false
}

const isRising = (scene: Scene, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if ((bitsAt(scene, at) & rising) !== 0) return true
  return false
}
