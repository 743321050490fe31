import type { Name, NameMention } from '../../names/name.ts'
import type { Token } from '../../text/text.ts'
import { speakerModifiers, speakerNouns } from '../attributions/nouns.ts'
import { isCapital, nounOf } from './phrase-words.ts'

/** The known name that the head [from, to) is: all of it, or what stands behind its titles and adjectives. */
export const nameIn = (
  tokens: readonly Token[],
  within: readonly NameMention[],
  from: number,
  core: number,
  to: number,
): Name | null => {
  const beforeNoun = within.find(
    mention =>
      mention.from >= from && mention.to < core && isBodyMention(mention) && isKindOfBody(tokens, mention.to, core),
  )
  if (beforeNoun !== undefined) return beforeNoun.name
  const last = within.findLast(mention => mention.from < to && mention.to > from && mention.to >= core)
  if (last === undefined) return null
  const whole = last.from <= from && last.to >= to
  if (whole) return last.form === 'people' ? null : last.name
  // "Secretary of State Jane Doe": an office with "of" in its name.
  if (
    last.name.kind === 'person' &&
    last.from > core + 1 &&
    last.to >= to &&
    tokens[core]?.lower === 'of' &&
    nounOf(tokens[core - 1]!) === 'role' &&
    tokens.slice(core + 1, last.from).every(isCapital)
  )
    return last.name
  // "a source at the ministry": a name behind a preposition is where somebody works.
  if (last.from >= core || last.form === 'adjective' || last.form === 'people') return null
  // "in Homs officials" or "the Russia story": a country or place is only part of the words.
  return last.name.kind === 'place' || last.name.kind === 'country' ? null : last.name
}

const isBodyMention = ({ name, form }: NameMention): boolean =>
  form === 'name' && (name.kind === 'organisation' || name.kind === 'outlet')

/** "SANA | news agency", "White Helmets | rescue service": the small words say what kind of body the name before them is. */
const isKindOfBody = (tokens: readonly Token[], from: number, to: number): boolean => {
  const kind = nounOf(tokens[to - 1]!)
  if (kind !== 'body' && kind !== 'media') return false
  for (let at = from; at < to; at++) {
    const { lower } = tokens[at]!
    if (isCapital(tokens[at]!) || !(speakerModifiers.has(lower) || speakerNouns.get(lower) !== undefined)) return false
  }
  return true
}
