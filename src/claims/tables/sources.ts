import { nameById } from '../../names/lookup.ts'
import type { NameMention } from '../../names/name.ts'
import type { Text } from '../../text/text.ts'
import { wordSet } from '../../text/vocabulary.ts'
import type { Claimant } from '../claim.ts'
import { newCast } from '../claimants/cast.ts'
import { homeOf } from '../claimants/home.ts'
import { mentionsIn } from '../claimants/mentions.ts'
import { resolve } from '../claimants/resolve.ts'
import type { Range } from '../links/counting.ts'
import { ends, type Page } from './page.ts'

const sources = wordSet('source sources data credit compiled'.split(' '))

/** Where the words behind "Source:" end: at a full stop, a bar, a bracket, or a comma before a date. */
const sourceEnd = ({ tokens }: Text, from: number, to: number): number => {
  for (let at = from; at < to; at++) {
    const token = tokens[at]!
    if (token.text === ';' || token.text === '|' || token.text === ')' || token.text === '(') return at
    if (token.text === '.' && at > from + 1) return at
    if (token.text === ',' && (tokens[at + 1]?.kind === 'number' || tokens[at + 1]?.lower === 'as')) return at
    if (token.lower === 'as' && tokens[at + 1]?.lower === 'of') return at
  }
  return to
}

/** "Source: State Disaster Response Centre": whose figures they are. */
export const claimantsIn = ({ text, names }: Page, ranges: readonly Range[]): readonly Claimant[] | null => {
  const { tokens } = text
  for (const { from, to } of ranges) {
    for (let at = from; at + 1 < to; at++) {
      if (!sources(tokens[at]!)) continue
      let next = at + 1
      if (tokens[next]?.lower === 'source' || tokens[next]?.lower === 'sources') next++
      const mark = tokens[next]?.text ?? ''
      if (
        mark !== ':' &&
        mark !== '-' &&
        mark !== '–' &&
        tokens[next]?.lower !== 'by' &&
        tokens[next]?.lower !== 'from'
      )
        continue
      const end = sourceEnd(text, next + 1, to)
      const found =
        end <= next + 1 || /^(?:https?|www)$/.test(tokens[next + 1]!.lower)
          ? null
          : claimantOf(text, names, next + 1, end)
      if (found !== null) return [found]
    }
  }
  return null
}

const releasing = wordSet(
  'released published gave issued provided listed announced shared recorded reported counted compiled updated registered'.split(
    ' ',
  ),
)
/** The subject of such a verb is no longer. */
const longestSubject = 12

/** "The health ministry released the following figures on Tuesday:": who leads in. */
export const announcerIn = ({ text, names }: Page, { from, to }: Range): readonly Claimant[] | null => {
  if (ends(text, { from, to }) !== ':') return null
  const { tokens } = text
  for (let at = from + 1; at < Math.min(to, from + longestSubject); at++) {
    if (tokens[at]!.kind === 'punctuation' && tokens[at]!.text !== '-') return null
    if (!releasing(tokens[at]!)) continue
    const end = /^(?:has|have|had|also)$/.test(tokens[at - 1]!.lower) ? at - 1 : at
    const found = end > from ? claimantOf(text, names, from, end) : null
    return found === null ? null : [found]
  }
  return null
}

const claimantOf = (text: Text, names: readonly NameMention[], from: number, to: number): Claimant | null => {
  const found = resolve(text, from, to, mentionsIn(names, from, to), newCast(homeOf(names)))
  if (found === null) return null
  const { claimant } = found
  // Figures have a body for their source, unless the tables know the name of a person.
  return claimant.kind === 'person' && nameById(claimant.id) === null ? { ...claimant, kind: 'organisation' } : claimant
}
