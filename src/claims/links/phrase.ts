import type { Figure } from '../../figures/figure.ts'
import { wordSet } from '../../text/vocabulary.ts'
import type { CountedClass, Kind } from '../counted/kinds.ts'
import { callingOf } from './callings.ts'
import { adding, adverb, determiner, held, saying } from './grammar.ts'
import { isNation, modifiers, nounFollows, stops } from './inside.ts'
import type { Opening } from './lexicon.ts'
import { isAttributive, isHead, isHeard, isPresent, isSort, isUnheard, openingAt } from './openings.ts'
import { bitsAt, isCapital, lowerAt, type Scene, tokenAt, wordAt } from './scene.ts'
import { isAgent, isDash, isLower, isQuote, looksPlural } from './spelling.ts'

/** A noun phrase with its figure: "the two captured North Korean soldiers". Indexes are tokens of the document. */
export interface Phrase {
  /** Null for a counted single ("a woman"): the article is its figure. */
  readonly figure: Figure | null
  /** Where the phrase begins, with "the" or "another" before its figure. */
  readonly from: number
  /** The figure's own tokens. */
  readonly figureFrom: number
  readonly figureTo: number
  readonly to: number
  /** Where the words after the figure begin that say who: behind "of the 30" and "head of". */
  readonly nounFrom: number
  /** Index of the head noun; -1 for a bare figure. */
  readonly head: number
  /** The head noun in small letters; empty for a bare figure. */
  readonly noun: string
  readonly kind: Kind | null
  readonly class: CountedClass | null
  /** Of a bare figure: what the noun counted before it stands for, which may be left unsaid ("of the 40 tanks nine were lost"). */
  readonly like: Kind | null
  /** A capital on the head inside a sentence, or a noun that is known: good enough to be somebody. */
  readonly somebody: boolean
  /** "the two", "these 12": known from before. */
  readonly definite: boolean
  /** "another 40", "12 more". */
  readonly added: boolean
  /** "five of the soldiers": a part of what is named. */
  readonly partitive: boolean
  /** A measure word inside the phrase before its head: "two captured soldiers". */
  readonly attributive: { readonly opening: Opening; readonly at: number } | null
  /** A measure word as the head itself: "12 deaths", "12 hostages". */
  readonly headed: { readonly opening: Opening; readonly at: number } | null
}

const pronouns = wordSet(['them', 'whom', 'us', 'these', 'those', 'which', 'whose'])

const reach = 9

const pointing = wordSet(['last', 'next', 'this', 'that'])
const weekdays = wordSet('monday tuesday wednesday thursday friday saturday sunday'.split(' '))

/** "another 900 last week": when, and no noun of the figure's. */
const isWhen = (scene: Scene, at: number): boolean =>
  pointing(tokenAt(scene, at)) && (wordAt(scene, at + 1)?.kind?.class === 'time' || weekdays(tokenAt(scene, at + 1)))

/** Reads the noun phrase round a figure; tokens from `figureTo` on are read to the right, and what belongs to it on the left. */
export const readPhrase = (
  scene: Scene,
  figure: Figure | null,
  figureFrom: number,
  figureTo: number,
  figureAt: (at: number) => boolean,
): Phrase => {
  // "over 4,300" casualties: the quotation ends behind the figure.
  let at = isQuote(lowerAt(scene, figureTo)) ? figureTo + 1 : figureTo
  // "110 out of 177 drones"
  if (lowerAt(scene, at) === 'out' && lowerAt(scene, at + 1) === 'of') at++
  let partitive = false
  let definite = false
  const dangling = scene.tokens[figureTo - 1]?.lower === 'of'
  if (lowerAt(scene, at) === 'of' || dangling) {
    const next = dangling ? at : at + 1
    const determined = (bitsAt(scene, next) & determiner) !== 0 && !pronouns(tokenAt(scene, next))
    if (determined) partitive = true
    // "four of them" has no noun of its own.
    if (!pronouns(tokenAt(scene, next))) at = determined ? next + 1 : next
    // "of Gaza's 2.3 million", "of the town's 6,000"
    const start = at
    for (let owner = next; owner < next + 4 && at === start && !figureAt(at); owner++) {
      if (scene.tokens[owner]?.kind === 'possessive' && figureAt(owner + 1)) at = owner + 1
    }
    // "23 of the 30 drones": the first figure counts, the second says out of how many.
    if (at > figureTo && figureAt(at) && !figureAt(next - 1)) {
      partitive = true
      while (figureAt(at)) at++
    }
  }
  // "45 head of cattle"
  if (lowerAt(scene, at) === 'head' && lowerAt(scene, at + 1) === 'of') at += 2
  const nounFrom = at
  let head = -1
  let kind: Kind | null = null
  let attributive: Phrase['attributive'] = null
  let headed: Phrase['headed'] = null
  let unknown = -1
  /** The last word of the phrase that may be a plural noun the tables do not know. */
  let plural = -1
  let modifierKind: Kind | null = null
  const single = figure === null || figure.high === 1
  for (const limit = Math.min(scene.to, at + reach); at < limit; ) {
    const token = scene.tokens[at]!
    if (figureAt(at) && at !== figureFrom) break
    if (token.kind === 'punctuation') {
      // "12 Afghan National Army (ANA) soldiers"
      if (token.lower === '(' && lowerAt(scene, at + 2) === ')' && head === -1 && nounFollows(scene, at + 3)) {
        at += 3
        continue
      }
      if (!token.glued || !(isDash(token.lower) || token.lower === '/') || scene.tokens[at + 1]?.glued !== true) break
      // "three Kh-59 missiles": the number of a model belongs to its name.
      at += scene.tokens[at + 1]!.kind === 'number' ? 2 : 1
      continue
    }
    if (token.kind === 'possessive') {
      unknown = -1
      plural = -1
      at++
      continue
    }
    if (token.kind !== 'word' || (head === -1 && isWhen(scene, at))) break
    // "200 search and rescue workers"
    if (token.lower === 'search' && lowerAt(scene, at + 2) === 'rescue' && head === -1) {
      at += 3
      continue
    }
    const word = wordAt(scene, at)
    if (word === undefined || isUnheard(scene, at, word) || isNation(scene, at, word)) {
      if (head !== -1) {
        // "12 bank robbers": a noun in the singular only tells the sort of the one that follows.
        // "eight bandits hideouts": the apostrophe is lost.
        const owners = wordAt(scene, head)?.plural === true && looksPlural(token.lower) && isLower(token.text)
        if ((wordAt(scene, head)?.plural === true && !owners) || single) break
        if (!looksPlural(token.lower)) {
          // "2,500 community health volunteers": more of the sort, as long as a plural comes.
          if (!nounFollows(scene, at + 1) || isLower(token.text) === false) break
          at++
          continue
        }
        head = at
        kind = null
        break
      }
      unknown = at
      if (looksPlural(token.lower)) plural = at
      at++
      continue
    }
    if (head === -1 && word.kind !== null && modifiers.has(token.lower)) {
      at++
      continue
    }
    const own = openingAt(scene, at, isHead)
    if (own !== null && head === -1) {
      head = own.to - 1
      headed = { opening: own.opening, at }
      kind = word.kind?.class === 'person' ? word.kind : null
      at = own.to
      break
    }
    if (
      head !== -1 &&
      word.kind === null &&
      !single &&
      word.bits === 0 &&
      looksPlural(token.lower) &&
      wordAt(scene, head)?.plural === false
    ) {
      // "two army bases": a plural behind a noun in the singular is the head, even where it could be a verb.
      head = at
      kind = null
      break
    }
    // "nine fighting positions", "three rescue workers": a sort of positions, of workers.
    if (
      head === -1 &&
      word.kind === null &&
      isSort(word) &&
      looksPlural(lowerAt(scene, at + 1)) &&
      !isHeard(scene, at, word)
    ) {
      at++
      continue
    }
    const adjective = openingAt(scene, at, isAttributive)
    if (adjective !== null && word.kind === null) {
      if (head !== -1 || !nounFollows(scene, at + 1)) break
      attributive ??= { opening: adjective.opening, at }
      at++
      continue
    }
    if (
      word.kind !== null &&
      (word.bits & stops) === 0 &&
      head === -1 &&
      !single &&
      !word.plural &&
      nounFollows(scene, at + 1)
    ) {
      // "300 police officers", "15 army personnel": a noun in the singular tells the sort.
      modifierKind = word.kind
      at++
      continue
    }
    // "34 of 39 shot down": a participle, for a noun would be a plural.
    // "12 test positive": so is a verb in the present.
    if (
      !single &&
      !word.plural &&
      word.kind?.class === 'event' &&
      (adjective !== null || openingAt(scene, at, isPresent) !== null)
    )
      break
    if (word.kind !== null && (word.bits & stops) === 0) {
      if (head !== -1 && (!word.plural || single || adjective !== null)) break
      // "peacekeepers stand guard": a verb behind the soldiers, not a sort of stands.
      if (head !== -1 && wordAt(scene, head)?.plural === true && openingAt(scene, at, isPresent) !== null) break
      // "300 police officers": the first noun says more than the second; "five health workers": it does not.
      if (head !== -1) modifierKind = kind
      head = at
      kind = word.kind
      at++
      continue
    }
    if (head !== -1) break
    if (modifiers.has(token.lower) || (word.bits & adding) !== 0) {
      at++
      continue
    }
    if ((word.bits & (stops | saying)) !== 0 || word.openings.length > 0 || (word.bits & determiner) !== 0) break
    if ((word.bits & (adverb | held)) !== 0 && !nounFollows(scene, at + 1)) break
    at++
  }
  if (head === -1 && unknown !== -1 && plural !== -1) head = plural
  // "one vigilante"
  if (head === -1 && unknown !== -1 && single && figure !== null && isLower(scene.tokens[unknown]!.text)) head = unknown
  if (
    head !== -1 &&
    modifierKind !== null &&
    (kind?.id === 'people' || kind?.id === 'officer') &&
    modifierKind.class === 'person'
  )
    kind = modifierKind
  if (head !== -1) kind = callingOf(scene, head) ?? kind
  const to = head === -1 ? phraseEnd(scene, figureTo, partitive) : head + 1
  let from = figureFrom
  let added = false
  while (from > scene.from) {
    const before = bitsAt(scene, from - 1)
    if ((before & adding) !== 0) added = true
    else if ((before & determiner) !== 0 && !definite) definite = true
    else break
    from--
  }
  // "not one but two helicopters"
  if (lowerAt(scene, from - 1) === 'but' && figureAt(from - 2) && lowerAt(scene, from - 3) === 'not') from -= 3
  for (let next = figureTo; next < to; next++) {
    const lower = scene.tokens[next]!.lower
    if (lower === 'more' || lower === 'further' || lower === 'additional') added = true
  }
  const headToken = head === -1 ? null : scene.tokens[head]!
  return {
    figure,
    from,
    figureFrom,
    figureTo,
    nounFrom,
    to,
    head,
    noun: headToken?.lower ?? '',
    kind,
    class: kind?.class ?? null,
    like: null,
    somebody:
      head === -1 || kind !== null || (headToken !== null && (isCapital(headToken.text) || isAgent(headToken.lower))),
    definite,
    added,
    partitive,
    attributive,
    headed,
  }
}

/** A bare figure takes "more", "others" and "of them" along, but nothing else. */
const phraseEnd = (scene: Scene, figureTo: number, partitive: boolean): number => {
  let at = figureTo
  if (partitive) {
    while (at < scene.to && (lowerAt(scene, at) === 'of' || (bitsAt(scene, at) & determiner) !== 0)) at++
    return at
  }
  while (at < scene.to && (bitsAt(scene, at) & adding) !== 0) at++
  return at
}
