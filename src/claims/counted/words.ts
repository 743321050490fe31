import type { NameMention } from '../../names/name.ts'
import type { Text } from '../../text/text.ts'
import { wordSet } from '../../text/vocabulary.ts'
import { mentionsIn } from '../claimants/mentions.ts'
import type { Counting } from '../links/counting.ts'
import { wordOf } from '../links/lexicon.ts'
import type { Phrase } from '../links/phrase.ts'
import { attributeWords } from './attributes.ts'

/** What the words at a figure say of who or what is counted. */
export interface GroupWords {
  readonly text: string
  readonly country: string | null
  /** Id of the kind table; null where the words name none. */
  readonly kind: string | null
}

/** The words of a phrase that say who, without "the", "another", "captured" and the like before them. */
const stretchOf = (text: Text, phrase: Phrase): { readonly from: number; readonly to: number } | null => {
  if (phrase.head === -1) return null
  let from = Math.max(phrase.figureTo, phrase.nounFrom)
  while (from < phrase.to) {
    const token = text.tokens[from]!
    const skipped =
      from === phrase.attributive?.at ||
      attributeWords.has(token.lower) ||
      /(?:ly|diagnosed)$/.test(token.lower) ||
      token.kind === 'number' ||
      token.kind === 'punctuation'
    if (!skipped) break
    from++
  }
  return from < phrase.to ? { from, to: phrase.to } : null
}

/** The last people, nationality or country named in a stretch. */
export const nationIn = (names: readonly NameMention[], from: number, to: number): NameMention | null =>
  mentionsIn(names, from, to).findLast(mention => mention.name.country !== null && mention.name.kind !== 'person') ??
  null

/** "soldiers from the DPRK", "members of the Afghan army" */
const countryBehind = (text: Text, names: readonly NameMention[], to: number): string | null => {
  const word = text.tokens[to]?.lower
  if (word !== 'of' && word !== 'from') return null
  const mention = mentionsIn(names, to, to + 6).at(0)
  return mention === undefined || mention.name.kind === 'person' ? null : mention.name.country
}

/** The head counts and is not counted: "12 deaths", "12 bodies". */
const isCounter = ({ headed }: Phrase): boolean =>
  headed !== null && (headed.opening.as === 'count' || headed.opening.measure === 'killed')

const wereWords = wordSet(['were', 'are', 'was', 'is', 'being'])

/** "12 of the dead were children": behind the verb stands who they were. */
const predicateWords = (text: Text, { head, to, partitive }: Phrase): GroupWords | null => {
  if (head !== -1 || !partitive) return null
  let at = to
  while (at < to + 4 && text.tokens[at]?.kind === 'word' && !wereWords(text.tokens[at]!)) at++
  if (!wereWords(text.tokens[at])) return null
  const noun = text.tokens[at + 1]
  const kind = noun === undefined ? null : (wordOf(noun.lower)?.kind ?? null)
  return kind?.class === 'person' ? { text: noun!.text, country: null, kind: kind.id } : null
}

/** What the figure's own noun phrase says: "12 North Korean soldiers", "two of the soldiers". */
export const phraseWords = (text: Text, names: readonly NameMention[], phrase: Phrase): GroupWords | null => {
  const stretch = stretchOf(text, phrase)
  if (stretch === null || (isCounter(phrase) && stretch.from >= phrase.headed!.at)) {
    const predicate = predicateWords(text, phrase)
    if (predicate !== null) return predicate
    const others = phrase.head !== -1 && text.tokens[phrase.head]!.lower === 'others'
    return others ? { text: text.tokens[phrase.head]!.text, country: null, kind: 'people' } : null
  }
  const nation = nationIn(names, stretch.from, stretch.to)
  // "12 civilian deaths": the civilians, not the deaths.
  const last = isCounter(phrase) ? phrase.headed!.at : stretch.to
  return {
    text: text.source.slice(text.tokens[stretch.from]!.start, text.tokens[last - 1]!.end),
    country: nation?.name.country ?? countryBehind(text, names, stretch.to),
    kind: phrase.kind?.id ?? (nation?.form === 'people' ? 'people' : null),
  }
}

/** Where the noun of a running count names the counted ones: "the number of wounded Syrians", "Russian losses". */
export const aboutOf = (counting: Counting, from: number): { readonly from: number; readonly to: number } | null =>
  counting.about === null
    ? null
    : {
        from: Math.max(from, counting.about.from - 2),
        to: Math.min(counting.about.to + 5, counting.phrase.from),
      }

/** What the noun of a running count says: "the death toll among Syrian soldiers". */
export const countWords = (
  text: Text,
  names: readonly NameMention[],
  counting: Counting,
  from: number,
): GroupWords | null => {
  const about = aboutOf(counting, from)
  if (about === null) return null
  const nation = mentionsIn(names, about.from, about.to).find(
    ({ form, name }) => form === 'adjective' || form === 'people' || name.kind === 'country',
  )
  let head = -1
  for (let at = counting.about!.from; at < about.to; at++) {
    const known = wordOf(text.tokens[at]!.lower)
    if (known?.plural === true && known.kind?.class === 'person') head = at
  }
  if (nation === undefined && head === -1) return null
  const kind = head === -1 ? null : wordOf(text.tokens[head]!.lower)!.kind!.id
  let first = nation?.from ?? head
  let last = nation?.to ?? head + 1
  if (nation !== undefined && head >= last && head - last <= 3) last = head + 1
  else if (nation !== undefined && head !== -1 && head < first) [first, last] = [head, head + 1]
  return {
    text: text.source.slice(text.tokens[first]!.start, text.tokens[last - 1]!.end),
    country: nation?.name.country ?? null,
    kind: kind ?? (nation?.form === 'people' ? 'people' : null),
  }
}
