import { slug } from '../../names/fold.ts'
import type { Name, NameMention } from '../../names/name.ts'
import type { Text } from '../../text/text.ts'
import { type SpeakerKind, speakerKindOf, speakerNouns } from '../attributions/nouns.ts'
import type { Claimant, ClaimantKind } from '../claim.ts'
import { isApart } from './apart.ts'
import { mayBeCalled } from './callings.ts'
import { type Cast, isBody, isPerson, type Member, newest } from './cast.ts'
import { type Description, describe, isBodyBeside } from './description.ts'
import { bodyAtHome, bodyOf, idOfUnnamed } from './home.ts'
import { isLand } from './lands.ts'
import { isSameSentence, isTollBy, makerStart, ownerEnd, sourced } from './papers.ts'
import { phraseTokens } from './phrase-tokens.ts'
import { isAcronym } from './phrase-words.ts'
import { ofOwned, ofPronoun } from './pronouns.ts'
import { isBodyName } from './proper.ts'
import { again, countryOf, done, fromName, type Resolved, unnamedAs } from './resolved.ts'

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
    return ofPronoun(text, from, description.pronoun, words, cast)
  }
  const owner = ofOwned(text.tokens[from]!.lower, description, words, cast)
  if (owner !== null) return owner
  // "Ana Ruiz's last statement", "the clinic's own register": whose it is.
  const belongs = description.kind === 'paper' && description.name === null ? ownerEnd(text, from, to) : -1
  if (belongs > from)
    return resolve(
      text,
      from,
      belongs,
      mentions.filter(each => each.to <= belongs),
      cast,
    )
  // "A report by the university", "figures compiled by the union": whose work it is, which "the report" then means.
  const paper = description.kind === 'paper' || isTollBy(text, from, to)
  const maker = paper && description.name === null ? makerStart(text, from, to) : -1
  if (maker > 0) {
    const inside = mentions.filter(each => each.from >= maker)
    const found = resolve(text, maker, to, inside, cast)
    const nouns = description.noun === null ? [] : [description.noun]
    if (found !== null) return { ...found, nouns: new Set([...found.nouns, ...nouns]) }
  }
  // "X claimed the raid in a statement that spoke of 25 dead": X's.
  const issued = description.kind === 'paper' && description.indefinite && description.name === null
  if (issued && from > 1 && /^(?:in|with)$/.test(text.tokens[from - 1]!.lower)) {
    const speaker = newest(cast, member => member.spoke && member.at < from)
    if (speaker !== null && isSameSentence(text, speaker.at, from)) return again(speaker, words)
  }
  const keeper = sourced(text.tokens[to - 1]!) && to - from < 5 ? to - 1 : to
  if (keeper < to && keeper > from && speakerKindOf(text.tokens[keeper - 1]!) === 'state') {
    // "Government figures", "police data"
    const inside = mentions.filter(each => each.to <= keeper)
    return resolve(text, from, keeper, inside, cast)
  }
  // "Our staff", "our correspondent": the outlet itself.
  // "Own troops recorded two dead": so does a communique of theirs.
  const ours = text.tokens[from]!.lower === 'our' || text.tokens[from]!.lower === 'own'
  if (ours && description.name === null) return null
  if (description.name !== null) return done(fromName(description.name, words), description)
  if (description.proper !== null) return ofProper(text, description, description.proper, words, cast)
  return ofDescription(description, words, cast)
}

/** "a figure others put lower" */
const somebody = new Set(['others', 'some', 'many', 'both', 'someone', 'somebody'])

/** What headlines call ministries. */
const ministries: ReadonlyMap<string, string> = new Map([
  ['mod', 'defence ministry'],
  ['moh', 'health ministry'],
  ['mfa', 'foreign ministry'],
  ['moi', 'interior ministry'],
])

const ofProper = (text: Text, description: Description, proper: string, words: string, cast: Cast): Resolved => {
  const key = proper
    .toLowerCase()
    .split(/[^\p{L}\p{N}']+/u)
    .filter(word => word.length > 1)
    .join(' ')
  const person = cast.surnames.get(key)
  if (person !== undefined) return done({ ...person, text: words }, description)
  const full = isAcronym(proper) ? cast.initials.get(proper) : undefined
  if (full !== undefined) return done({ ...full, text: words }, description)
  const country = countryOf(description)
  const ministry = ministries.get(proper.split(' ').at(-1)!.toLowerCase())
  if (ministry !== undefined && proper.split(' ').length <= 2) {
    const own = bodyOf(cast, { ...description, core: ministry }) ?? bodyAtHome(cast, ministry)
    const as = { id: slug(proper), name: proper, text: words, kind: 'government', country } as const
    return done(own === null ? as : fromName(own, words), description)
  }
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
  // "Marovia said its army", where people died "in Marovia": no surname.
  const land = !proper.includes(' ') && isLand(text, proper)
  return done(
    { id: slug(proper), name: proper, text: words, kind: land ? 'government' : 'person', country },
    description,
  )
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
  const isOther = ({ claimant }: Member): boolean => kind === 'state' && isApart(description.text, noun, claimant.name)
  const fits = (member: Member): boolean => {
    if (
      names.size > 0 &&
      member.claimant.country !== null &&
      ![...names].some(id => id === member.claimant.id || id === member.claimant.country) &&
      kind !== 'role'
    )
      return false
    if (member.nouns.has(noun)) return !isOther(member)
    // "The militants" after "Al-Shabaab"
    if (names.size === 0 && description.definite && mayBeCalled(member.claimant.id, noun)) return true
    if (kind === 'role' || (kind === 'people' && !noun.endsWith('s'))) return false
    if (kind === 'paper') return false
    return isBody(member) && nameHolds(member.claimant, noun) && !isOther(member)
  }
  const exact = newest(cast, fits)
  if (exact !== null) return exact
  if (!description.definite) return null
  if (kind === 'body' && generic.has(noun)) {
    return newest(
      cast,
      member =>
        isBody(member) &&
        member.claimant.kind !== 'government' &&
        !member.plural &&
        ![...member.nouns].some(each => isOtherBody(noun, speakerNouns.get(each))),
    )
  }
  if (kind === 'people' && noun === 'official') return newest(cast, isPerson)
  if (kind === 'paper' && noun === 'statement') return newest(cast, member => member.spoke)
  return null
}

/** "The group" is neither a ministry nor the press; "the agency" may be a newswire. */
const isOtherBody = (noun: string, kind: SpeakerKind | undefined): boolean =>
  kind === 'state' || (kind === 'media' && noun !== 'agency' && noun !== 'network')

const nameHolds = (claimant: Claimant, noun: string): boolean => claimant.name.toLowerCase().includes(noun)
