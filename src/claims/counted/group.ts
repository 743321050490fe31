import type { NameMention } from '../../names/name.ts'
import type { Text } from '../../text/text.ts'
import type { Counted } from '../claim.ts'
import { mentionsIn } from '../claimants/mentions.ts'
import type { Counting } from '../links/counting.ts'
import { wordOf } from '../links/lexicon.ts'
import type { Phrase } from '../links/phrase.ts'
import { attributeWords } from './attributes.ts'

/** What is known of who or what a figure counts. */
export interface Group extends Counted {
  readonly country: string | null
  /** "military"; the measure's usual kind when nothing names one. */
  readonly kind: string
  /** Nothing in the words said who: the kind is a guess. */
  readonly bare: boolean
}

interface Words {
  readonly text: string
  readonly country: string | null
  readonly kind: string | null
}

const group = (text: string, country: string | null, kind: string, bare: boolean): Group => ({
  text,
  id: `${country ?? ''}:${kind}`,
  country,
  kind,
  bare,
})

/** What a measure counts when nobody says: people, but things are destroyed. */
const usualKind = (counting: Counting): string =>
  counting.measure === 'destroyed'
    ? 'thing'
    : counting.measure === 'territory'
      ? 'territory'
      : counting.measure === 'deployed'
        ? 'military'
        : 'people'

/** The words of a phrase that say who, without "the", "another", "captured" and the like before them. */
const wordsOf = (text: Text, phrase: Phrase): { readonly from: number; readonly to: number } | null => {
  if (phrase.head === -1) return null
  let from = phrase.figureTo
  while (from < phrase.to) {
    const token = text.tokens[from]!
    const skipped =
      from === phrase.attributive?.at ||
      attributeWords.has(token.lower) ||
      token.kind === 'number' ||
      token.kind === 'punctuation'
    if (!skipped) break
    from++
  }
  return from < phrase.to ? { from, to: phrase.to } : null
}

/** The country of the last people, nationality or country named in a stretch. */
const countryIn = (names: readonly NameMention[], from: number, to: number): NameMention | null =>
  mentionsIn(names, from, to).findLast(mention => mention.name.country !== null && mention.name.kind !== 'person') ??
  null

/** "soldiers from the DPRK", "members of the Afghan army" */
const countryBehind = (text: Text, names: readonly NameMention[], to: number): string | null => {
  const word = text.tokens[to]?.lower
  if (word !== 'of' && word !== 'from') return null
  return mentionsIn(names, to, to + 6).at(0)?.name.country ?? null
}

const readWords = (text: Text, names: readonly NameMention[], phrase: Phrase): Words | null => {
  const words = wordsOf(text, phrase)
  if (words === null) {
    const others = phrase.head !== -1 && text.tokens[phrase.head]!.lower === 'others'
    return others ? { text: text.tokens[phrase.head]!.text, country: null, kind: 'people' } : null
  }
  const named = countryIn(names, words.from, words.to)
  const shown = text.source.slice(text.tokens[words.from]!.start, text.tokens[words.to - 1]!.end)
  const kind =
    phrase.kind?.class === 'person' || phrase.kind !== null
      ? phrase.kind.id
      : named?.form === 'people'
        ? 'people'
        : null
  return { text: shown, country: named?.name.country ?? countryBehind(text, names, words.to), kind }
}

/** "the number of killed or wounded North Koreans", "the death toll among Syrian soldiers", "Russian losses" */
const readAbout = (text: Text, names: readonly NameMention[], counting: Counting, from: number): Words | null => {
  if (counting.about === null) return null
  const start = Math.max(from, counting.about.from - 2)
  const end = Math.min(counting.about.to + 5, counting.phrase.from)
  const named = mentionsIn(names, start, end).find(
    mention => mention.form === 'adjective' || mention.form === 'people' || mention.name.kind === 'country',
  )
  let kind: string | null = null
  let head = -1
  for (let at = counting.about.from; at < end; at++) {
    const known = wordOf(text.tokens[at]!.lower)
    if (known?.kind?.class === 'person' && known.plural) {
      kind = known.kind.id
      head = at
    }
  }
  if (named === undefined && kind === null) return null
  const first = named === undefined ? head : Math.min(named.from, head === -1 ? named.from : head)
  const last = Math.max(named?.to ?? 0, head + 1)
  const wide = last - first <= 5
  const shown = wide ? { from: first, to: last } : { from: named?.from ?? head, to: named?.to ?? head + 1 }
  return {
    text: text.source.slice(text.tokens[shown.from]!.start, text.tokens[shown.to - 1]!.end),
    country: named?.name.country ?? null,
    kind: kind ?? (named?.form === 'people' ? 'people' : null),
  }
}

/** Who deploys or loses forces counts its own: "Pyongyang has sent 10,000 troops", "units of the DPRK army lost 30 soldiers". */
const ownersCountry = (text: Text, names: readonly NameMention[], counting: Counting, from: number): string | null => {
  const { trigger, phrase } = counting
  const verb = trigger === null ? -1 : trigger.at
  if (counting.measure === 'deployed' && verb !== -1 && counting.side === 'right') {
    return countryIn(names, Math.max(from, verb - 12), verb)?.name.country ?? null
  }
  const before = text.tokens[phrase.from - 1]
  if (before === undefined || phrase.from - 1 < from) return null
  if (before.lower !== 'lost' && before.lower !== 'lose' && before.lower !== 'has' && before.lower !== 'have')
    return null
  return countryIn(names, Math.max(from, phrase.from - 12), phrase.from - 1)?.name.country ?? null
}

/** Kinds of armed people: which of them is meant is often said only once in an article. */
const forces = new Set(['military', 'militant', 'police'])

/**
 * Reads who is counted, sentence after sentence, for a bare figure ("another 2,700 wounded") and a known group ("the two prisoners") take
 * what was said before.
 */
export const newGroups = (text: Text, names: readonly NameMention[]) => {
  const seen: { readonly low: number | null; readonly counting: Counting; readonly group: Group }[] = []
  /** Countries whose forces the article counts: its "North Koreans" are soldiers. */
  const armed = new Set<string>()
  let sentence: Group | null = null
  let whole: Group | null = null

  const read = (counting: Counting, from: number): Group => {
    const { phrase } = counting
    const words = readWords(text, names, phrase) ?? readAbout(text, names, counting, from)
    const country = words?.country ?? ownersCountry(text, names, counting, from)
    const kind = words?.kind ?? null
    if (words === null || (kind === null && country === null)) {
      const known =
        phrase.figure === null
          ? null
          : counting.subset
            ? whole
            : (sentence ?? (counting.about === null ? null : before()))
      if (known !== null && words === null && fitsKind(counting, known))
        return group(known.text, country ?? known.country, known.kind, known.bare)
      if (words === null) return group('', country, usualKind(counting), true)
      return group(words.text, country, usualKind(counting), true)
    }
    if (country === null) {
      const meant = phrase.definite ? same(counting) : counting.subset ? whole : null
      if (meant !== null && meant.country !== null) {
        const general = kind === 'people' || kind === 'prisoner' || kind === null
        return group(words.text, meant.country, general ? meant.kind : kind, false)
      }
      if (counting.measure === 'deployed' && kind !== null && forces.has(kind)) {
        const last = forcesBefore(text, names, phrase.figureFrom)
        if (last !== null) return group(words.text, last, kind, false)
      }
    }
    if (kind === 'people' && country !== null && armed.has(country) && isNation(text, names, phrase, counting)) {
      return group(words.text, country, 'military', false)
    }
    return group(words.text, country, kind ?? (country !== null && armed.has(country) ? 'military' : 'people'), false)
  }

  /** "the two prisoners": the latest group that was counted with the same number and measure. */
  const same = (counting: Counting): Group | null => {
    const low = counting.phrase.figure?.low ?? 1
    return (
      seen.findLast(one => one.low === low && one.counting.measure === counting.measure && one.group.country !== null)
        ?.group ?? null
    )
  }

  const before = (): Group | null => seen.at(-1)?.group ?? null

  return {
    /** A new sentence begins at token `from`. */
    begin: (): void => {
      sentence = null
      whole = null
    },
    read: (counting: Counting, from: number): Group => {
      const found = read(counting, from)
      seen.push({ low: counting.phrase.figure?.low ?? 1, counting, group: found })
      if (found.country !== null && forces.has(found.kind)) armed.add(found.country)
      if (!counting.subset) whole = found
      if (!counting.subset && !found.bare) sentence = found
      return found
    },
  }
}

const fitsKind = (counting: Counting, known: Group): boolean =>
  counting.measure === 'destroyed' ? !personKinds.has(known.kind) : personKinds.has(known.kind) === true

const personKinds = new Set(
  'child woman police militant military aid-worker journalist prisoner displaced civilian people family'.split(' '),
)

/** The head is the people itself ("North Koreans"), not people of that country ("North Korean workers"). */
const isNation = (text: Text, names: readonly NameMention[], phrase: Phrase, counting: Counting): boolean => {
  const [from, to] =
    counting.about === null
      ? [phrase.figureTo, phrase.to]
      : [counting.about.from, Math.min(counting.about.to + 5, phrase.from)]
  return mentionsIn(names, from, to).some(mention => mention.form === 'people') && text.tokens.length > 0
}

/** "the first soldiers from the DPRK had arrived. There are about 12,000 soldiers": the forces named last before, within reach. */
const forcesBefore = (text: Text, names: readonly NameMention[], at: number): string | null => {
  for (const mention of mentionsIn(names, Math.max(0, at - 60), at).toReversed()) {
    if (mention.name.country === null || mention.name.kind === 'person') continue
    const next = wordOf(text.tokens[mention.to]?.lower ?? '')
    if (next?.kind?.forces === true && mention.form === 'adjective') return mention.name.country
    for (let back = mention.from - 1; back >= mention.from - 3 && back >= 0; back--) {
      const { lower } = text.tokens[back]!
      if (lower === 'from' || lower === 'of') {
        if (wordOf(text.tokens[back - 1]?.lower ?? '')?.kind?.forces === true) return mention.name.country
        break
      }
      if (lower !== 'the') break
    }
  }
  return null
}
