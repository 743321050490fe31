import { outletWords } from '../../documents/outlet-words.ts'
import { isSeat } from '../../names/governments.ts'
import type { NameMention } from '../../names/name.ts'
import type { Sentence, Token } from '../../text/text.ts'
import { wordSet } from '../../text/vocabulary.ts'
import { speakerKindOf } from '../attributions/nouns.ts'
import { describing, directions, happenings, kindsOfPlace, locating, moving, partNouns } from './words.ts'

const lowerAt = (tokens: readonly Token[], at: number, { from, to }: Sentence): string =>
  at >= from && at < to ? tokens[at]!.lower : ''

/** Whether the words around a country or capital say where, not who: "in Ukraine", "southern Turkey", "Libya floods". */
const isWhere = (tokens: readonly Token[], mention: NameMention, sentence: Sentence): boolean => {
  const next = lowerAt(tokens, mention.to, sentence)
  if (happenings.has(next) || kindsOfPlace.has(next)) return true
  let before = mention.from - 1
  if (directions.has(lowerAt(tokens, before, sentence))) return true
  for (let steps = 0; steps < 4; steps++) {
    const word = lowerAt(tokens, before, sentence)
    if (word !== '-' && !describing.has(word)) break
    before--
  }
  const word = lowerAt(tokens, before, sentence)
  if (locating.has(word)) return true
  if (word === 'of') return partNouns.has(lowerAt(tokens, before - 1, sentence))
  if (word !== 'to') return false
  for (let at = before - 1; at >= before - 4; at--) if (moving.has(lowerAt(tokens, at, sentence))) return true
  return false
}

/** A name that opens a report: "KYIV, Ukraine (AP) —", "BEIRUT —". */
const isDateline = (tokens: readonly Token[], mention: NameMention, sentence: Sentence): boolean => {
  if (mention.from !== sentence.from || sentence.block.kind !== 'body') return false
  for (let at = mention.to; at < Math.min(mention.to + 8, sentence.to); at++) {
    const { lower, text } = tokens[at]!
    if (lower === '—' || lower === '–' || lower === '--' || lower === '(') return true
    if (lower !== ',' && !/^[A-Z]/.test(text)) return false
  }
  return false
}

const isCapital = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind === 'word' &&
  token.text[0] !== token.lower[0] &&
  token.text !== token.text.toUpperCase()

const audiences = wordSet(
  'reporters journalists newsmen briefing conference lawmakers diplomats statement interview speech'.split(' '),
)

/** "told reporters in Geneva": where it is said, not where it happens. */
const isWhereSaid = (tokens: readonly Token[], { from }: NameMention, sentence: Sentence): boolean =>
  from - 2 >= sentence.from &&
  (tokens[from - 1]!.lower === 'in' || tokens[from - 1]!.lower === 'at') &&
  audiences(tokens[from - 2]!)

const isOutletWord = wordSet(outletWords)

/** "Lady Reading Hospital", "Nile Monitor": a word of a body's or an outlet's name is no place. */
const isInName = (tokens: readonly Token[], { from, to }: NameMention, sentence: Sentence): boolean => {
  const next = tokens[to]
  if (next === undefined || to >= sentence.to || !isCapital(next)) return false
  if (isOutletWord(next)) return true
  return from - 1 > sentence.from && isCapital(tokens[from - 1]) && speakerKindOf(next) === 'body'
}

/**
 * Whether a mention of the name tables is a place here. Countries, capitals and seats of power also speak and act
 * ("Kyiv said"), so for them the words around must say "where".
 */
export const isPlaceName = (tokens: readonly Token[], mention: NameMention, sentence: Sentence): boolean => {
  if (isInName(tokens, mention, sentence) || isWhereSaid(tokens, mention, sentence)) return false
  const { name, form } = mention
  if (form !== 'name' || (name.kind !== 'place' && name.kind !== 'country')) return false
  if (name.kind === 'place' && !isSeat(name)) return true
  return isWhere(tokens, mention, sentence) || isDateline(tokens, mention, sentence)
}
