import { findNames } from '../../names/find.ts'
import { slug } from '../../names/fold.ts'
import { nameById } from '../../names/lookup.ts'
import type { NameMention } from '../../names/name.ts'
import type { Sentence, Text } from '../../text/text.ts'
import type { Place } from '../claim.ts'
import { homeOf } from '../claimants/home.ts'
import type { PlaceMention } from './place.ts'
import { mayHoldUnknown, readBeforeCountry, readLocated, readUnknown } from './unknown.ts'
import { isPlaceName } from './where.ts'
import { kindsOfPlace } from './words.ts'

const isPlaceOrCountry = ({ name, form }: NameMention): boolean =>
  form === 'name' && (name.kind === 'place' || name.kind === 'country')

/** Whether `outer` holds a place: "Khan Younis, Gaza", "Azaz, Syria". */
const holds = (outer: NameMention, place: Place): boolean =>
  isPlaceOrCountry(outer) &&
  (place.country === null || outer.name.country === place.country) &&
  outer.name.id !== place.id

/** The places of one sentence, and which of them no table knows. */
interface Row {
  readonly found: PlaceMention[]
  readonly unknown: Set<number>
}

/** An unknown place lies in the country of the next place of its sentence that has one, else of the one before it. */
const settleCountries = ({ found, unknown }: Row): PlaceMention[] => {
  if (unknown.size === 0) return found
  const settled = [...found]
  const take = (index: number, near: string | null): string | null => {
    const one = settled[index]!
    if (one.place.country !== null) return one.place.country
    if (near !== null && unknown.has(index)) settled[index] = { ...one, place: { ...one.place, country: near } }
    return near
  }
  let near: string | null = null
  for (let index = settled.length - 1; index >= 0; index--) near = take(index, near)
  near = null
  for (let index = 0; index < settled.length; index++) near = take(index, near)
  return settled
}

/**
 * Every place of a text, in order: places and countries that the name tables know where the words say "where",
 * and unknown ones told by their kind ("Jarez village", "the town of Kalemie"). A place with what holds it
 * ("Khan Younis, Gaza") is one mention. People and organisations never count. One pass over the tokens.
 */
export const readPlaces = (text: Text, names: readonly NameMention[] = findNames(text)): PlaceMention[] => {
  const places: PlaceMention[] = []
  let next = 0
  for (const sentence of text.sentences) {
    while (next < names.length && names[next]!.from < sentence.from) next++
    const until = next
    while (next < names.length && names[next]!.from < sentence.to) next++
    if (next === until && !mayHoldUnknown(text.tokens, sentence.from, sentence.to)) continue
    for (const place of readSentence(text, sentence, names.slice(until, next))) places.push(place)
  }
  return atHome(places, homeOf(names)?.id ?? null)
}

/** A place that no table knows, beside no other, lies in the country the text is about. */
const atHome = (places: PlaceMention[], home: string | null): PlaceMention[] => {
  if (home === null) return places
  const known = new Map<string, boolean>()
  const isKnown = (id: string): boolean => {
    const seen = known.get(id) ?? nameById(id) !== null
    known.set(id, seen)
    return seen
  }
  return places.map(mention =>
    mention.place.country === null && !isKnown(mention.place.id)
      ? { ...mention, place: { ...mention.place, country: home } }
      : mention,
  )
}

const readSentence = (text: Text, sentence: Sentence, names: readonly NameMention[]): PlaceMention[] => {
  const { tokens, source } = text
  const row: Row = { found: [], unknown: new Set() }
  const lowerAt = (at: number): string => (at >= sentence.from && at < sentence.to ? tokens[at]!.lower : '')
  const afterKind = (at: number): number => (kindsOfPlace.has(lowerAt(at)) ? at + 1 : at)
  /** Takes in what holds the place: "Azaz, Aleppo province, Syria", "the Kursk region of Russia". */
  const withOuter = (place: Place, end: number, index: number): { place: Place; to: number } => {
    let to = end
    let { country } = place
    for (let outer = index; outer < names.length; outer++) {
      const mention = names[outer]!
      if (
        mention.from !== to + 1 ||
        (lowerAt(to) !== ',' && lowerAt(to) !== 'of') ||
        !holds(mention, { ...place, country })
      )
        break
      country ??= mention.name.country
      to = afterKind(mention.to)
    }
    return { place: { ...place, country }, to }
  }
  const push = (from: number, to: number, place: Place): void => {
    row.found.push({ start: tokens[from]!.start, end: tokens[to - 1]!.end, from, to, place })
  }
  let index = 0
  let at = sentence.from
  while (at < sentence.to) {
    while (index < names.length && names[index]!.from < at) index++
    const mention = names[index]
    if (mention === undefined || mention.from > at) {
      const until = mention?.from ?? sentence.to
      // "In Parliament, Ukraine's ..." opens a sentence as well as "In Sidi Amer, Egypt, ..." does: only the second comma tells.
      const unknown =
        readUnknown(tokens, at, sentence.from, until) ??
        (mention !== undefined && isPlaceOrCountry(mention) && (at - 1 > sentence.from || lowerAt(mention.to) === ',')
          ? readBeforeCountry(tokens, at, sentence.from, until)
          : null) ??
        readLocated(tokens, at, sentence.from, until)
      if (unknown === null) {
        at++
        continue
      }
      const name = source.slice(tokens[unknown.nameFrom]!.start, tokens[unknown.nameTo - 1]!.end)
      const owner = names[index - 1]
      const owned =
        owner !== undefined && owner.to >= unknown.nameFrom - 1 && tokens[unknown.nameFrom - 1]?.kind === 'possessive'
      const { place, to } = withOuter(
        { id: slug(name), name, country: owned ? owner.name.country : null },
        unknown.to,
        index,
      )
      row.unknown.add(row.found.length)
      push(unknown.nameFrom, to, place)
      at = to
      continue
    }
    const outer = names[index + 1]
    const own: Place = { id: mention.name.id, name: mention.name.name, country: mention.name.country }
    const chained =
      mention.name.kind === 'place' &&
      outer !== undefined &&
      lowerAt(mention.to) === ',' &&
      outer.from === mention.to + 1 &&
      holds(outer, own)
    if (!isPlaceName(tokens, mention, sentence) && !(chained && mention.form === 'name')) {
      at = mention.to
      continue
    }
    const { place, to } = withOuter(own, afterKind(mention.to), index + 1)
    push(mention.from, to, place)
    at = to
  }
  return settleCountries(row)
}
