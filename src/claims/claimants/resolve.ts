import { slug } from '../../names/fold.ts'
import { governmentOf } from '../../names/governments.ts'
import type { Name, NameMention } from '../../names/name.ts'
import type { Text } from '../../text/text.ts'
import { speakerNouns } from '../attributions/nouns.ts'
import type { Claimant, ClaimantKind } from '../claim.ts'
import { type Cast, isBody, isPerson, type Member, newest } from './cast.ts'
import { type Description, describe, isBodyBeside } from './description.ts'
import { bodyAtHome, bodyOf, idOfUnnamed } from './home.ts'
import { phraseTokens, sentenceIndex } from './phrase-tokens.ts'
import { isBodyName } from './proper.ts'

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

/** Whom the source at tokens [from, to) means; null when a pronoun points at nobody. */
export const resolve = (
  text: Text,
  from: number,
  to: number,
  mentions: readonly NameMention[],
  cast: Cast,
): Resolved | null => {
  const description = describe(phraseTokens(text, from, to, mentions))
  const words = text.source.slice(text.tokens[from]!.start, text.tokens[to - 1]!.end)
  if (description.pronoun !== null) {
    if (somebody.has(description.pronoun)) return done(unnamedAs(description, words, cast), description)
    return (
      ofPronoun(description.pronoun, words, cast) ??
      ofSubjectBefore(text, from, description.pronoun, words, cast) ??
      ofOwnSubject(text, from, description.pronoun, words, cast)
    )
  }
  // "Our staff", "our correspondent": the outlet itself.
  if (text.tokens[from]!.lower === 'our' && description.name === null) return null
  if (description.name !== null) return done(fromName(description.name, words), description)
  if (description.proper !== null) return ofProper(description, description.proper, words, cast)
  return ofDescription(description, words, cast)
}

/** "a figure others put lower" */
const somebody = new Set(['others', 'some', 'many', 'both', 'someone', 'somebody'])

const unnamedAs = (description: Description, words: string, cast: Cast): Claimant => ({
  id: idOfUnnamed(cast, description, countryOf(description) !== null),
  name: description.text,
  text: words,
  kind: 'unnamed',
  country: null,
})

const done = (claimant: Claimant, description: Description, open = false): Resolved => ({
  claimant,
  nouns: new Set(description.noun === null ? description.also : [description.noun, ...description.also]),
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

const again = (member: Member | null, words: string): Resolved | null =>
  member === null
    ? null
    : {
        claimant: { ...member.claimant, text: words },
        nouns: member.nouns,
        plural: member.plural,
        open: false,
        speaks: true,
      }

const ofPronoun = (pronoun: string, words: string, cast: Cast): Resolved | null => {
  if (pronoun === 'he' || pronoun === 'she' || pronoun === 'his' || pronoun === 'her' || pronoun === 'him')
    return again(newest(cast, isPerson), words)
  if (pronoun === 'it' || pronoun === 'its' || pronoun === 'which' || pronoun === 'that')
    return again(newest(cast, isBody), words)
  if (pronoun === 'they' || pronoun === 'their')
    return again(newest(cast, member => member.plural) ?? newest(cast, isBody), words)
  if (pronoun === 'who') return again(newest(cast, isPerson), words)
  return null
}

const singular = new Set(['he', 'she', 'it'])

/** "The ministry was silent at first. It later said": the noun that opens the sentence before, when nobody fitting has spoken. */
const ofSubjectBefore = (text: Text, from: number, pronoun: string, words: string, cast: Cast): Resolved | null => {
  if (!singular.has(pronoun)) return null
  const before = text.sentences[sentenceIndex(text, from) - 1]
  if (before === undefined) return null
  for (let at = before.from; at < Math.min(before.to, before.from + 8); at++) {
    const token = text.tokens[at]!
    if (token.kind !== 'word') return null
    const kind = speakerNouns.get(token.lower)
    if (kind === undefined || speakerNouns.has(text.tokens[at + 1]?.lower ?? '')) continue
    if ((kind === 'role' || kind === 'people') === (pronoun === 'it')) return null
    const description = describe(phraseTokens(text, before.from, at + 1, []))
    return done(unnamedAs(description, words, cast), description)
  }
  return null
}

/** "Firefighters saved 300 people, they said": the plural that opens the pronoun's own sentence. */
const ofOwnSubject = (text: Text, from: number, pronoun: string, words: string, cast: Cast): Resolved | null => {
  const sentence = text.sentences[sentenceIndex(text, from)]!
  if (pronoun !== 'they' && pronoun !== 'their') return null
  for (let at = sentence.from; at < Math.min(from, sentence.from + 6); at++) {
    const kind = speakerNouns.get(text.tokens[at]!.lower)
    if (kind === undefined || speakerNouns.has(text.tokens[at + 1]?.lower ?? '')) continue
    if (kind !== 'people' || !text.tokens[at]!.lower.endsWith('s')) return null
    const description = describe(phraseTokens(text, sentence.from, at + 1, []))
    return done(unnamedAs(description, words, cast), description)
  }
  return null
}

const ofProper = (description: Description, proper: string, words: string, cast: Cast): Resolved => {
  const key = proper
    .toLowerCase()
    .split(/[^\p{L}\p{N}']+/u)
    .filter(word => word.length > 1)
    .join(' ')
  const person = cast.surnames.get(key)
  if (person !== undefined) return done({ ...person, text: words }, description)
  const country = countryOf(description)
  const body =
    isBodyName(proper) ||
    description.kind === 'body' ||
    description.kind === 'media' ||
    description.kind === 'state' ||
    isBodyBeside(description)
  if (body) {
    const own = country === null && description.kind === 'state' ? bodyAtHome(cast, proper) : null
    if (own !== null) return done(fromName(own, words), description)
    // "the Observatory" after "the Syrian Observatory for Human Rights".
    const known = proper.includes(' ') ? undefined : cast.words.get(key)
    if (known !== undefined) return done({ ...known, text: words }, description)
    return done(
      {
        id: slug(proper),
        name: proper,
        text: words,
        kind: description.kind === 'state' ? 'government' : 'organisation',
        country,
      },
      description,
    )
  }
  return done({ id: slug(proper), name: proper, text: words, kind: 'person', country }, description)
}

const countryOf = (description: Description): string | null => {
  for (const mention of description.within) {
    const country = mention.name.kind === 'country' ? mention.name.id : mention.name.country
    if (country !== null) return country
  }
  return null
}

const generic = new Set([
  'group',
  'organisation',
  'organization',
  'ngo',
  'monitor',
  'watchdog',
  'observatory',
  'charity',
  'agency',
  'body',
  'network',
  'association',
  'committee',
  'centre',
  'center',
  'institute',
  'foundation',
])

/** Pictures prove, but they do not speak: who shows them does. */
const evidence =
  /(?:^|[ -])(?:footage|images?|imagery|videos?|photos?|photographs?|pictures?|clips?|geolocation|satellites?)$/

const ofDescription = (description: Description, words: string, cast: Cast): Resolved | null => {
  const { noun, kind } = description
  if (evidence.test(description.core)) {
    const owner = ownerOf(description)
    return owner === null ? null : done(fromName(owner, words), description)
  }
  const country = countryOf(description)
  if (noun === null) return ofNames(description, words, country, cast)
  if (kind === 'paper') {
    const owner = ownerOf(description)
    if (owner !== null) return done(fromName(owner, words), description)
  }
  if (description.definite || kind === 'role') {
    const before = earlier(description, noun, cast)
    if (before !== null) return again(before, words)!
  }
  // "Police" alone are those of the place.
  const local = noun === 'police' && country === null
  if (!description.indefinite && !local && (kind === 'state' || kind === 'body' || kind === 'media')) {
    const body = country === null ? bodyAtHome(cast, description.text) : bodyOf(cast, description)
    if (body !== null) return done(fromName(body, words), description)
  }
  const unnamed =
    kind === 'people' || kind === 'role' || kind === 'paper' || (description.indefinite && kind !== 'state')
  // "the ministry", of whom nothing else is known, is nobody in particular beyond this article.
  const nameless = unnamed || description.within.length === 0
  const claimantKind: ClaimantKind = nameless ? 'unnamed' : kind === 'state' ? 'government' : 'organisation'
  return done(
    {
      id: idOfUnnamed(cast, description, country !== null),
      name: description.text,
      text: words,
      kind: claimantKind,
      country,
    },
    description,
    description.indefinite && kind === 'body',
  )
}

/** "U.S." estimates, a "Washington Post" database, figures from the "Red Cross": whose paper it is. */
const ownerOf = (description: Description): Name | null => {
  const named = description.within.find(
    mention =>
      mention.name.kind === 'organisation' ||
      mention.name.kind === 'outlet' ||
      mention.name.kind === 'person' ||
      mention.name.kind === 'government',
  )
  return (named ?? description.within.find(mention => mention.name.kind === 'country'))?.name ?? null
}

/** Words with no noun that speaks: a bare country or nationality is its government, anything else stands as it is. */
const ofNames = (description: Description, words: string, country: string | null, cast: Cast): Resolved => {
  const mention = description.within.find(each => each.name.kind === 'country') ?? description.within[0]
  if (mention !== undefined && description.within.length > 0 && mention.to - mention.from >= description.length - 2) {
    return done(fromName(mention.name, words), description)
  }
  return done({ ...unnamedAs(description, words, cast), country }, description)
}

/** Whom "the group", "the spokesman", "the head of the Observatory" means. */
const earlier = (description: Description, noun: string, cast: Cast): Member | null => {
  const { kind } = description
  const names = new Set(description.within.map(mention => mention.name.id))
  const fits = (member: Member): boolean => {
    if (
      names.size > 0 &&
      member.claimant.country !== null &&
      ![...names].some(id => id === member.claimant.id || id === member.claimant.country) &&
      kind !== 'role'
    )
      return false
    if (member.nouns.has(noun)) return true
    if (kind === 'role' || (kind === 'people' && !noun.endsWith('s'))) return false
    if (kind === 'paper') return false
    return isBody(member) && nameHolds(member.claimant, noun)
  }
  const exact = newest(cast, fits)
  if (exact !== null) return exact
  if (!description.definite) return null
  if (kind === 'body' && generic.has(noun)) {
    return newest(cast, member => isBody(member) && member.claimant.kind !== 'government' && !member.plural)
  }
  if (kind === 'people' && noun === 'official') return newest(cast, isPerson)
  if (kind === 'paper' && noun === 'statement') return newest(cast, member => member.spoke)
  return null
}

const nameHolds = (claimant: Claimant, noun: string): boolean => claimant.name.toLowerCase().includes(noun)
