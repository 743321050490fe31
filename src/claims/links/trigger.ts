import { wordSet } from '../../text/vocabulary.ts'
import type { Measure } from '../measures/measure.ts'
import { adverb, conjunction, determiner, have, preposition, relative, saying, subjectPronoun } from './grammar.ts'
import { type Opening, openingsBefore } from './lexicon.ts'
import { bitsAt, lowerAt, restEnd, type Scene, tokenAt, wordAt } from './scene.ts'
import { eitherSides, never, none, objectSides, type Sides, subjectSides } from './sides.ts'
import { type Group, readGroup } from './verb-group.ts'

/** Words that may count what a figure stands for, with the sides they may take it from. */
export interface Trigger {
  readonly opening: Opening
  /** Other readings of the same word, for other things counted ("lost 30 soldiers", "lost 30 tanks"). */
  readonly others: readonly Opening[]
  readonly measure: Measure
  readonly at: number
  readonly to: number
  /** Where its verb group begins ("have been killed"). */
  readonly groupFrom: number
  /** How well its grammar goes with a figure on its left and on its right; `never` rules a side out. */
  readonly left: number
  readonly right: number
  /** It has a finite verb of its own ("were killed", "died"), so something is its subject. */
  readonly finite: boolean
  /** "who were killed", "which killed 12" */
  readonly relative: boolean
  /** A pronoun is its subject: no figure further left is. */
  readonly pronoun: boolean
  /** "we" is its subject. */
  readonly ours: boolean
  readonly group: Group
  /** How it was read, in words: "passive", "active". */
  readonly voice: string
}

const clauseSubject = (scene: Scene, groupFrom: number): { relative: boolean; pronoun: boolean } => {
  const before = bitsAt(scene, groupFrom - 1)
  const lower = lowerAt(scene, groupFrom - 1)
  const isRelative = (before & relative) !== 0
  return { relative: isRelative, pronoun: (before & subjectPronoun) !== 0 && lower !== 'who' }
}

/** "crew who had fallen ill were taken to hospital" */
const tellsOfSick = (scene: Scene): boolean => {
  for (let at = scene.from; at < scene.to; at++) if (sickly(tokenAt(scene, at))) return true
  return false
}

const sickly = wordSet(
  'ill sick symptoms infected fever unwell malnourished malnutrition poisoned poisoning cholera measles dehydration heatstroke'.split(
    ' ',
  ),
)

/** Said of the sick as well as of the wounded: "in hospital", "hospitalised". */
const isHospital = ({ as, rest }: Opening, word: string): boolean =>
  as === 'state' ||
  rest.some(part => part.startsWith('hospital')) ||
  word.startsWith('hospital') ||
  word.startsWith('treat') ||
  word.startsWith('admit')

/** Before these a participle is a noun: "among those killed". */
const determiners = new Set('the a an his her its their of no mass under those'.split(' '))

/** Makes a trigger of an opening at `at`, or null when its form rules it out here. */
export const readTrigger = (scene: Scene, at: number, opening: Opening, to: number): Trigger | null => {
  if (opening.measure === 'same') return null
  const measure =
    opening.measure === 'wounded' && isHospital(opening, lowerAt(scene, at)) && (scene.outbreak || tellsOfSick(scene))
      ? 'affected'
      : opening.measure
  if (opening.as === 'event') {
    const before = scene.tokens[at - 1]
    // "the six priests' murder" has its figure on the left, "the murder of six priests" on the right.
    const possessive = before?.kind === 'possessive' && at - 1 >= scene.from
    const of = eventOf(scene, to)
    return {
      opening,
      others: [],
      measure,
      at,
      to,
      groupFrom: possessive ? at - 1 : at,
      left: possessive ? 1 : never,
      right: of ? 1 : 0,
      finite: false,
      relative: false,
      pronoun: false,
      ours: false,
      group: readGroup(scene, at),
      voice: 'noun',
    }
  }
  const group = readGroup(scene, at, opening.as === 'state')
  const previous = lowerAt(scene, at - 1)
  const gerund = opening.forms.includes('gerund')
  const owned = scene.tokens[at - 1]?.kind === 'possessive' && at - 1 >= scene.from
  const determined = (owned || determiners.has(previous)) && group.from === at && !(gerund && previous === 'of')
  let sides: Sides
  if (opening.as === 'state') {
    const bare = !group.be && !group.semiBe && !group.held
    sides = { left: bare ? 0 : 2, right: never, finite: group.be, voice: 'state' }
    // "the dead", "missing people": somebody else's noun.
    if (determined || (bare && describesNext(scene, to))) sides = none
  } else if (opening.takes === 'object') sides = objectSides(opening, group, determined)
  else if (opening.takes === 'subject')
    sides = isNoun(scene, at, opening, determined) ? none : subjectSides(opening, group)
  else sides = eitherSides(opening, group, determined)
  if (sides === none && opening.as === 'verb' && !opening.forms.includes('participle')) return null
  if (lowerAt(scene, at) === 'wounds' && (causes.has(previous) || causes.has(lowerAt(scene, at - 2)))) return null
  // "has posts for 455": a noun.
  if (opening.as === 'verb' && (bitsAt(scene, at - 1) & have) !== 0 && !verbal(opening)) return null
  if (opening.forms.includes('participle') && sides.left === 0 && (describesNext(scene, to) || hasObject(scene, to))) {
    sides = { ...sides, left: never }
  }
  // "three children and wounded 40": verbs are joined, nobody's state is told.
  const joined = group.from === at && (bitsAt(scene, at - 1) & conjunction) !== 0
  if (joined && opening.forms.includes('past') && sides.left === 0) sides = { ...sides, left: never }
  const { relative: isRelative, pronoun } = clauseSubject(scene, group.from)
  const { finite, voice } = sides
  // "Weapons seized: 58": things, whatever the bare figure could be.
  if (opening.only === 'people' && lowerAt(scene, to) === ':' && isThing(scene, at - 1)) return null
  // What a relative clause says of them gives way to what the main clause does: "the death of four who had been kidnapped".
  const left = isRelative ? sides.left - 4 : sides.left
  const right = opening.weak ? sides.right - 5 : sides.right
  return {
    opening,
    others: [],
    measure,
    at,
    to,
    groupFrom: group.from,
    left,
    right,
    finite,
    relative: isRelative,
    pronoun,
    ours: lowerAt(scene, group.from - 1) === 'we',
    group,
    voice,
  }
}

/** Before "wounds", with or without a word between: "treated for bullet wounds". */
const causes = new Set(['for', 'with', 'of', 'from'])

const verbal = ({ forms }: Opening): boolean =>
  forms.includes('past') || forms.includes('participle') || forms.includes('gerund')

const isThing = (scene: Scene, at: number): boolean => {
  const kind = wordAt(scene, at)?.kind ?? null
  return kind !== null && kind.class !== 'person' && kind.class !== 'household'
}

/** "in a raid", "on patrol": the noun that is written like the verb. */
const isNoun = (scene: Scene, at: number, opening: Opening, determined: boolean): boolean =>
  (opening.forms.includes('base') || opening.forms.includes('third')) &&
  !opening.forms.includes('past') &&
  (determined || (bitsAt(scene, at - 1) & (determiner | preposition)) !== 0) &&
  lowerAt(scene, at - 1) !== 'to'

/** "Two gunmen killed the mayor": what follows is its object, unless it speaks ("12 killed the ministry said", commas lost). */
const hasObject = (scene: Scene, to: number): boolean => {
  if (!objects(tokenAt(scene, to))) return false
  for (let at = to + 1; at < to + 8; at++) if ((bitsAt(scene, at) & saying) !== 0) return false
  return true
}

const objects = wordSet('the a an his her their its him them himself themselves'.split(' '))

/** A noun for somebody comes next, so that an adjective describes it: "missing people", "wounded soldiers". */
const describesNext = (scene: Scene, to: number): boolean => {
  const next = wordAt(scene, to)
  return to < scene.to && next?.kind?.class === 'person' && next.bits === 0 && scene.tokens[to]!.kind === 'word'
}

/** A verb whose words its object may stand before, in a form that has an object; of participles such as "taken" those behind "has". */
const isParted = ({ as, takes, rest, forms }: Opening, perfect: boolean): boolean =>
  as === 'verb' &&
  takes !== 'subject' &&
  rest.length > 0 &&
  rest[0] !== '$' &&
  (forms.length > 1 || perfect || !forms.includes('participle'))

/** "of", or "to" for injuries, right behind the noun or behind "in <place>". */
const eventOf = (scene: Scene, to: number): boolean => {
  const next = lowerAt(scene, to)
  return next === 'of' || next === 'to'
}

/** An opening where it stands; `behind` are its words behind its object, where they are there. */
interface Found {
  readonly opening: Opening
  readonly to: number
  readonly behind?: { readonly from: number; readonly to: number }
}

/**
 * The openings at `at` that stand there, best first: the longest, and of those a verb before a noun where both are written alike.
 * `over` is where a counted phrase right behind `at` ends, or -1: the words of a verb may stand behind its object ("took 60 people aboard").
 */
export const openingsAt = (scene: Scene, at: number, over = -1): readonly Found[] => {
  const word = wordAt(scene, at)
  if (word === undefined || word.openings.length === 0) return []
  const openings = openingsBefore(word, at + 1 < scene.to ? lowerAt(scene, at + 1) : '')
  const found: Found[] = []
  if (over !== -1) {
    const perfect = (bitsAt(scene, (bitsAt(scene, at - 1) & adverb) !== 0 ? at - 2 : at - 1) & have) !== 0
    for (const opening of openingsBefore(word, lowerAt(scene, over))) {
      const end = isParted(opening, perfect) ? restEnd(scene, over - 1, opening) : -1
      if (end !== -1) found.push({ opening, to: at + 1, behind: { from: over, to: end } })
    }
  }
  for (const opening of openings) {
    const to = restEnd(scene, at, opening)
    if (to !== -1) found.push({ opening, to })
  }
  return found
}
