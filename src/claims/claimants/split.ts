import type { NameMention } from '../../names/name.ts'
import type { Text } from '../../text/text.ts'
import type { Phrase } from '../attributions/attribution.ts'
import { isSpeakerNoun } from '../attributions/nouns.ts'
import { mentionsIn } from './mentions.ts'

interface Part {
  readonly from: number
  readonly to: number
}

/** "the Observatory and Kurdish officials" are two claimants; "federal and state officials" and "Health and Social Services" are one. */
export const splitSources = (text: Text, source: Phrase, names: readonly NameMention[]): readonly Part[] => {
  const { tokens } = text
  const inside = mentionsIn(names, source.from, source.to)
  const whole: Part = { from: source.from, to: source.to }
  for (let at = source.from + 1; at < source.to - 1; at++) {
    if (tokens[at]!.text === ',' || tokens[at]!.text === '(') return [whole]
    if (tokens[at]!.lower !== 'and') continue
    if (inside.some(name => name.from < at && at < name.to)) return [whole]
    const left: Part = { from: source.from, to: at }
    const right: Part = { from: at + 1, to: source.to }
    return standsAlone(text, left) && standsAlone(text, right) ? [left, right] : [whole]
  }
  return [whole]
}

/** Whether the last word before any preposition is a name or a noun that speaks. */
const standsAlone = (text: Text, part: Part): boolean => {
  const { tokens } = text
  const token = tokens[part.to - 1]!
  if (isSpeakerNoun(token)) return true
  if (token.kind !== 'word' || token.text[0] === token.lower[0]) return false
  // A lone capitalised adjective ("Federal") is half of a description.
  return part.to - part.from > 1 || token.text === token.text.toUpperCase()
}
