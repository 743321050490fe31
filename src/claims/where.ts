import { isSeat } from '../names/governments.ts'
import type { NameMention } from '../names/name.ts'
import type { Sentence, Text } from '../text/text.ts'
import { wordSet } from '../text/vocabulary.ts'
import type { Place } from './claim.ts'
import type { Counting } from './links/counting.ts'
import { firstFrom } from './links/order.ts'
import type { PlaceMention } from './places/place.ts'

/** Tokens that a clause edge between place and figure adds to the way. */
const edge = 6

const isCountry = ({ place }: PlaceMention): boolean => place.id === place.country

const distance = (text: Text, counting: Counting, mention: PlaceMention): number => {
  const { phrase } = counting
  // What follows says where it happened more often than what went before.
  const [first, last, before] =
    mention.to <= phrase.from
      ? [mention.to, phrase.from, 3]
      : mention.from >= phrase.to
        ? [phrase.to, mention.from, 0]
        : [0, 0, 0]
  let sum = last - first + before + (isCountry(mention) ? 12 : 0)
  for (let at = first; at < last && at < first + 60; at++) {
    const { lower } = text.tokens[at]!
    if (lower === ';' || lower === '"' || lower === 'while' || lower === 'but' || lower === 'where') sum += edge
  }
  return sum
}

/** The place a sentence gives for a figure, or null. */
export const placeIn = (
  text: Text,
  places: readonly PlaceMention[],
  sentence: Sentence,
  counting: Counting,
): Place | null => {
  let best: PlaceMention | null = null
  let least = Number.POSITIVE_INFINITY
  for (let at = firstFrom(places, place => place.from >= sentence.from); at < places.length; at++) {
    const mention = places[at]!
    if (mention.from >= sentence.to) break
    const far = distance(text, counting, mention)
    if (far < least) {
      best = mention
      least = far
    }
  }
  return best?.place ?? null
}

/** Headlines and sentences in which a report says where it happened. */
const opening = 3
/** Lines that make a page of headlines, each a story of its own. */
const manyLines = 4

/** Whether a text is lines without a full stop throughout: its places belong each to its own line. */
const isOnlyLines = ({ sentences, tokens }: Text): boolean =>
  sentences.length >= manyLines && sentences.every(({ to }) => !/^[.!?"”]$/.test(tokens[to - 1]!.text))

/**
 * Where the story happens: of the places in its opening the one that its claims name most often, the first of equals; else the
 * one they name most anywhere, else the country of the opening. None for a page of headlines.
 */
export const storyPlace = (
  text: Text,
  places: readonly PlaceMention[],
  names: readonly NameMention[],
  named: readonly (Place | null)[],
): Place | null => {
  if (isOnlyLines(text)) return null
  const counts = new Map<string, number>()
  for (const place of named) if (place !== null) counts.set(place.id, (counts.get(place.id) ?? 0) + 1)
  const mostNamed = (among: readonly (Place | null)[]): Place | null => {
    let most: Place | null = null
    for (const one of among)
      if (one !== null && (most === null || (counts.get(one.id) ?? 0) > (counts.get(most.id) ?? 0))) most = one
    return most
  }
  const prose = text.sentences.filter(({ block }) => block.kind === 'headline' || block.kind === 'body')
  const early = placesUntil(places, prose[opening - 1] ?? prose.at(-1))
  const told = mostNamed(early.filter(mention => !isCountry(mention)).map(({ place }) => place)) ?? mostNamed(named)
  if (told !== null) return told
  const last = prose[opening] ?? prose.at(-1)
  const where = placesUntil(places, last)[0]
  if (where !== undefined) return where.place
  // "A blast shook Damascus": no word for where, but a place all the same.
  const hit = names.find(
    ({ from, form, name }) =>
      last !== undefined &&
      from < last.to &&
      form === 'name' &&
      name.kind === 'place' &&
      text.tokens[from - 1]?.lower !== 'in' &&
      (!isSeat(name) || hitting(text.tokens[from - 1])),
  )
  return hit === undefined ? null : { name: hit.name.name, id: hit.name.id, country: hit.name.country }
}

/** A capital that does not say where it happens speaks ("Kyiv said"), unless something befell it. */
const hitting = wordSet(
  'hit hits shook shakes rocked rocks struck strikes shelled bombed pounded flooded swept attacked on'.split(' '),
)

const placesUntil = (places: readonly PlaceMention[], last: Sentence | undefined): readonly PlaceMention[] =>
  last === undefined
    ? []
    : places.slice(
        0,
        firstFrom(places, mention => mention.from >= last.to),
      )
