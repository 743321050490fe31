import type { Text, Token } from '../../text/text.ts'
import { wordSet, wordTable } from '../../text/vocabulary.ts'
import type { Measure } from '../measures/measure.ts'
import { ends, endsClause } from './carry.ts'
import type { Drafts } from './draft.ts'
import { fits } from './fits.ts'
import { adverb, be, conjunction, have } from './grammar.ts'
import type { Phrase } from './phrase.ts'
import { bitsAt, lowerAt, type Scene, tokenAt } from './scene.ts'

/** Nouns for those whom something befell; they stand for them without a number: "the roads were full of bodies". */
const groups: Readonly<Record<string, Measure>> = {
  bodies: 'killed',
  corpses: 'killed',
  coffins: 'killed',
  dead: 'killed',
  deaths: 'killed',
  wounded: 'wounded',
  injured: 'wounded',
  missing: 'missing',
  prisoners: 'captured',
  hostages: 'captured',
  captives: 'captured',
  detainees: 'captured',
  arrests: 'captured',
  displaced: 'displaced',
  refugees: 'displaced',
  evacuees: 'displaced',
}

const groupOf = wordTable(Object.entries(groups))

/** Adjectives and participles are nouns only behind one of these. */
const articled = wordSet(['dead', 'wounded', 'injured', 'missing', 'displaced'])
const articles = wordSet(['the', 'their', 'our', 'of', 'its', 'his', 'her', 'more'])

/** Whom a token tells of without a number; null for none. */
const namedAt = (tokens: readonly Token[], at: number, from: number): Measure | null => {
  const token = tokens[at]!
  const measure = groupOf(token)
  if (measure === undefined) return null
  return !articled(token) || (at > from && articles(tokens[at - 1]!)) ? measure : null
}

/** Whom the tokens [from, to) tell of last without a number; null where nobody is. */
export const namedIn = ({ tokens }: Pick<Text, 'tokens'>, from: number, to: number): Measure | null => {
  for (let at = to - 1; at >= from; at--) {
    const measure = namedAt(tokens, at, from)
    if (measure !== null) return measure
  }
  return null
}

const counting = wordSet('counted count counts tallied'.split(' '))

/** "I alone counted 18 and then I stopped": a bare figure that somebody counted. */
const isCounted = (scene: Scene, { from, to, head }: Phrase): boolean => {
  const verb = lowerAt(scene, from - 1) === 'only' ? from - 2 : from - 1
  return (
    head === -1 && counting(tokenAt(scene, verb)) && (endsClause(scene, to) || (bitsAt(scene, to) & conjunction) !== 0)
  )
}

const brought = wordSet('recovered found retrieved exhumed'.split(' '))

/** "So far 31 recovered": of the bodies. */
const areRecovered = (scene: Scene, { to, head }: Phrase): boolean => {
  if (head !== -1) return false
  let at = to
  while (at < to + 4 && (bitsAt(scene, at) & (be | have | adverb)) !== 0) at++
  return brought(tokenAt(scene, at)) && endsClause(scene, at + 1)
}

const pronouns = wordSet(['they', 'there'])

/** "They were 24, and no more.": a bare figure that somebody is. */
const areThey = (scene: Scene, { from, to, head }: Phrase): boolean =>
  head === -1 && (bitsAt(scene, from - 1) & be) !== 0 && pronouns(tokenAt(scene, from - 2)) && ends(scene, to)

/**
 * Figures that say how many they were whom the sentence before, or this one, told of without a number: "The road was strewn with bodies.
 * A doctor counted 30." `named` is whom the sentence before told of.
 */
export const readNamed = (scene: Scene, drafts: Drafts, named: Measure | null): void => {
  let last = named
  let seen = scene.from
  for (const draft of drafts.values()) {
    const { phrase } = draft
    if (phrase.figure === null || draft.alone || draft.same) continue
    for (; seen < phrase.from; seen++) last = namedAt(scene.tokens, seen, scene.from) ?? last
    if (draft.measure !== null || last === null || !fits(phrase, last, null)) continue
    const dead = last === 'killed' && areRecovered(scene, phrase)
    if (!dead && !isCounted(scene, phrase) && !areThey(scene, phrase)) continue
    draft.measure = last
    draft.rules.push('<those named>; <n> counted')
  }
}
