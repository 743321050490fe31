import type { NameMention } from '../../names/name.ts'
import type { Text } from '../../text/text.ts'
import type { Counted } from '../claim.ts'
import { mentionsIn } from '../claimants/mentions.ts'
import type { Counting } from '../links/counting.ts'
import type { Measure } from '../measures/measure.ts'
import { forcesBefore, ownerOf } from './owner.ts'
import { aboutOf, countWords, phraseWords } from './words.ts'

/** Who or what a figure counts. */
export interface Group extends Counted {
  readonly country: string | null
  readonly kind: string
  /** Nothing in the words said who: the kind is what its measure usually counts. */
  readonly bare: boolean
}

const group = (text: string, country: string | null, kind: string, bare: boolean): Group => ({
  text,
  id: `${country ?? ''}:${kind}`,
  country,
  kind,
  bare,
})

/** What a measure counts when nobody says: people, but for these. */
const usualKinds: Readonly<Partial<Record<Measure, string>>> = {
  destroyed: 'thing',
  territory: 'territory',
  deployed: 'military',
}

const usualKind = ({ measure }: Counting): string => usualKinds[measure] ?? 'people'

/** Kinds of armed people: which country's they are is often said only once in an article. */
const forces = new Set(['military', 'militant', 'police'])

/** Kinds that are no people, so that a bare figure of people cannot mean them. */
const things = new Set(['building', 'vehicle', 'aircraft', 'ship', 'weapon', 'thing', 'place', 'territory', 'animal'])

/** Kinds that say no more than that they are people: the whole or the group known from before says which. */
const general = new Set(['people', 'prisoner', 'officer'])

export interface Groups {
  /** The sentence of this number begins. */
  readonly begin: (index: number) => void
  /** Who a counting of the sentence that begins at token `from` counts. */
  readonly read: (counting: Counting, from: number) => Group
}

/**
 * Reads who is counted, figure after figure through the document, for a bare figure ("another 2,700 wounded") and a known group
 * ("the two prisoners") take what was said before.
 */
export const newGroups = (text: Text, names: readonly NameMention[]): Groups => {
  /** The latest group with a country, by measure and number: whom "the two" means. */
  const known = new Map<string, Group>()
  /** Countries whose forces the article counts: its "North Koreans" are soldiers. */
  const armed = new Set<string>()
  let latest: Group | null = null
  /** The latest whole that each measure counted: whom a toll of that measure is of. */
  const wholes = new Map<Measure, Group>()
  let inSentence: Group | null = null
  let whole: Group | null = null
  /** The last group of the sentence right before; null where that counted nothing. */
  let before: Group | null = null
  let sentences = -2

  const keyOf = ({ measure, phrase }: Counting): string => `${measure} ${phrase.figure?.low ?? 1}`

  /** Whom a bare figure counts: the ones counted before it in its sentence, or those that "the toll" or "the figure" is of. */
  const meant = (counting: Counting): Group | null => {
    if (counting.phrase.figure === null) return null
    const those = counting.subset
      ? whole
      : counting.about === null
        ? (inSentence ?? justBefore(counting))
        : ofToll(counting)
    if (those === null) return null
    return things.has(those.kind) === (counting.measure === 'destroyed') ? those : null
  }

  /** "The figure" is of those counted last; "the death toll" of the dead before, or of a nation's, not of whoever else was counted. */
  const ofToll = ({ again, measure }: Counting): Group | null => {
    const last = inSentence ?? latest
    if (again || (last !== null && last.country !== null)) return last
    return wholes.get(measure) ?? null
  }

  /** "Roughly 1,000 were killed": a bare subject means those that the sentence before counted, where it says whose they are. */
  const justBefore = ({ side, trigger }: Counting): Group | null =>
    side === 'left' && trigger?.finite === true && before !== null && before.country !== null ? before : null

  const ofNation = (counting: Counting, from: number): boolean => {
    const stretch = aboutOf(counting, from) ?? { from: counting.phrase.figureTo, to: counting.phrase.to }
    return mentionsIn(names, stretch.from, stretch.to).some(mention => mention.form === 'people')
  }

  const readGroup = (counting: Counting, from: number): Group => {
    const { phrase } = counting
    const words = phraseWords(text, names, phrase) ?? (counting.again ? null : countWords(text, names, counting, from))
    const owner = words?.country == null ? ownerOf(text, names, counting, from) : null
    const country = words?.country ?? owner?.country ?? null
    if (words === null && phrase.kind !== null && phrase.head === -1) return group('', country, phrase.kind.id, false)
    if (words === null) {
      const before = meant(counting)
      if (before === null)
        return group('', country, owner?.forces === true ? 'military' : usualKind(counting), country === null)
      return group(before.text, country ?? before.country, before.kind, before.bare)
    }
    const { kind } = words
    if (country === null) {
      const before = phrase.definite ? (known.get(keyOf(counting)) ?? null) : counting.subset ? whole : null
      if (before !== null && before.country !== null) {
        return group(words.text, before.country, kind === null || general.has(kind) ? before.kind : kind, false)
      }
      if (counting.measure === 'deployed' && kind !== null && forces.has(kind)) {
        return group(words.text, forcesBefore(text, names, phrase.figureFrom), kind, false)
      }
      return group(words.text, null, kind ?? usualKind(counting), kind === null)
    }
    const open = kind === null || kind === 'people'
    const soldiers = open && (owner?.forces === true || (armed.has(country) && ofNation(counting, from)))
    return group(words.text, country, soldiers ? 'military' : (kind ?? usualKind(counting)), false)
  }

  return {
    begin: index => {
      before = index === sentences + 1 ? latest : null
      sentences = index
      inSentence = null
      whole = null
    },
    read: (counting, from) => {
      const found = readGroup(counting, from)
      latest = found
      if (found.country !== null) {
        known.set(keyOf(counting), found)
        if (forces.has(found.kind)) armed.add(found.country)
      }
      if (!counting.subset) {
        whole = found
        wholes.set(counting.measure, found)
        if (!found.bare) inSentence = found
      }
      return found
    },
  }
}
