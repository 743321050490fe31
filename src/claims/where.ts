import type { NameMention } from '../names/name.ts'
import type { Sentence, Text } from '../text/text.ts'
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

/** Where the story happens: the place its claims name most often, the first of equals; else the first its opening names. */
export const storyPlace = (
  text: Text,
  places: readonly PlaceMention[],
  names: readonly NameMention[],
  named: readonly (Place | null)[],
): Place | null => {
  const counts = new Map<string, { readonly place: Place; times: number }>()
  for (const place of named) {
    if (place === null) continue
    const seen = counts.get(place.id)
    if (seen === undefined) counts.set(place.id, { place, times: 1 })
    else seen.times++
  }
  let most: { readonly place: Place; times: number } | null = null
  for (const one of counts.values()) if (most === null || one.times > most.times) most = one
  if (most !== null) return most.place
  const opening = text.sentences.filter(({ block }) => block.kind === 'headline' || block.kind === 'body').slice(0, 4)
  const last = opening.at(-1)
  if (last === undefined) return null
  const early = places.filter(mention => mention.from < last.to)
  const where = early.find(mention => !isCountry(mention)) ?? early[0]
  if (where !== undefined) return where.place
  // "A blast shook Damascus": no word for where, but a place all the same.
  const hit = names.find(({ from, form, name }) => from < last.to && form === 'name' && name.kind === 'place')
  return hit === undefined ? null : { name: hit.name.name, id: hit.name.id, country: hit.name.country }
}
