import { governmentOf } from '../../names/governments.ts'
import type { Name } from '../../names/name.ts'
import type { Claimant, ClaimantKind } from '../claim.ts'
import type { Cast, Member } from './cast.ts'
import type { Description } from './description.ts'
import { idOfUnnamed } from './home.ts'

/** A source's words and whom they mean. */
export interface Resolved {
  readonly claimant: Claimant
  readonly nouns: ReadonlySet<string>
  readonly plural: boolean
  /** Indefinite descriptions ("a monitoring group") may be named later in the article. */
  readonly open: boolean
  /** True for an office or a body, which may be meant by "he" or "it" before it has spoken. */
  readonly speaks: boolean
}

/** Somebody known by a description alone. */
export const unnamedAs = (description: Description, words: string, cast: Cast): Claimant => ({
  id: idOfUnnamed(cast, description, countryOf(description) !== null),
  name: description.text,
  text: words,
  kind: 'unnamed',
  country: null,
})

/** A claimant with what its description says of it. */
export const done = (claimant: Claimant, description: Description, open = false): Resolved => ({
  claimant,
  nouns: new Set([
    ...(description.noun === null ? [] : [description.noun]),
    ...description.also,
    ...description.titles,
  ]),
  plural: (description.noun ?? '').endsWith('s'),
  open,
  speaks: description.kind === 'state' || description.kind === 'body' || description.kind === 'role',
})

const kindOfName: Readonly<Record<Name['kind'], ClaimantKind>> = {
  person: 'person',
  organisation: 'organisation',
  government: 'government',
  country: 'government',
  place: 'government',
  // The document's own outlet is the only claimant of kind "outlet".
  outlet: 'organisation',
}

/** The claimant a known name is; a country and its capital are its government. */
export const fromName = (known: Name, words: string): Claimant => {
  const name = governmentOf(known) ?? known
  return { id: name.id, name: name.name, text: words, kind: kindOfName[name.kind], country: name.country }
}

/** One who was named before, in the words that name it here. */
export const again = (member: Member | null, words: string): Resolved | null =>
  member === null
    ? null
    : {
        claimant: { ...member.claimant, text: words },
        nouns: member.nouns,
        plural: member.plural,
        open: false,
        speaks: true,
      }

/** The country that a description names; null when it names none. */
export const countryOf = (description: Description): string | null => {
  for (const mention of description.within) {
    const country = mention.name.kind === 'country' ? mention.name.id : mention.name.country
    if (country !== null) return country
  }
  return null
}
