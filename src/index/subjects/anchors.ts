import type { Claim, Place } from '../../claims/claim.ts'
import { grouped } from '../grouped.ts'
import type { Around } from './around.ts'
import type { Anchor } from './case.ts'
import { countedGroups } from './counted-groups.ts'
import { isDigest } from './digests.ts'
import { episodesOf, looksBack } from './episodes.ts'
import { type EventMention, eventMentions, eventOf } from './event.ts'
import { familyKind, familyOf } from './family.ts'
import { focusOf } from './focus.ts'
import { namedByQuote, placesOf } from './own-places.ts'
import { withSmallTolls } from './small-tolls.ts'
import { surroundings } from './surroundings.ts'

/** One claim with the paragraph it stands in. */
export interface Placed {
  readonly claim: Claim
  readonly paragraph: string
}

/** What the claims' anchors follow from, besides the claims. */
export interface Source {
  readonly title: string | null
  readonly text: string
  readonly published: string | null
}

/** How much of a document tells what it is about. */
const opening = 1200

/** Anchor every claim of one document: by its own words first, then its paragraph's, then the document's. */
export function anchorsOf({ title, text, published }: Source, placed: readonly Placed[]): Anchor[] {
  if (placed.length === 0) return []
  const claims = placed.map(each => each.claim)
  const groups = countedGroups(claims)
  const head = `${title ?? ''}\n${text.slice(0, opening)}`
  const about = mostNamed(head)
  if (isDigest(text, claims)) return ofLines(claims, groups, published)
  const found = placed.map((each, at) => eventAround(each, groups[at]!, about))
  const events = alikeInSentence(claims, groups, withSmallTolls(claims, groups, found))
  const around = surroundings(head)
  const places = placesOf({ text, claims, groups, events, around })
  const country = mainCountry(places)
  const episodes = episodesOf(text, claims, places, published)
  return claims.map((_, at) => {
    const place = places[at]!
    const where = place?.country ?? (place === null ? null : country)
    const { kind, word } = events[at]!
    return {
      family: familyOf(groups[at]!, where, claims[at]!.counted.text).id,
      event: kind,
      word,
      place: place?.id ?? null,
      placeName: place?.name ?? null,
      country: where,
      // A force's engagements stand beside its losses, whichever of them the document is about.
      episode: familyKind(groups[at]!) === 'forces' ? 0 : episodes[at]!,
      focus: focusOf(claims[at]!.quote.text),
      near: place === null ? [] : [...around.named].filter(id => id !== place.id && id !== where),
      within: place === null ? [] : around.within.flatMap(([inner, outer]) => (inner === place.id ? outer : [])),
    }
  })
}

/** "At least 590,000 have fled, up from 371,000": what one sentence counts twice is of one event, dated or not. */
function alikeInSentence(claims: readonly Claim[], groups: readonly string[], found: readonly Around[]): Around[] {
  const wars = new Map<string, Around>()
  const key = (at: number): string =>
    JSON.stringify([claims[at]!.quote.start, claims[at]!.measure, claims[at]!.source.id, familyKind(groups[at]!)])
  for (const [at, each] of found.entries()) if (each.kind === 'war') wars.set(key(at), each)
  return found.map((each, at) => wars.get(key(at)) ?? each)
}

/** Each line of a list of headlines stands for itself. */
function ofLines(claims: readonly Claim[], groups: readonly string[], published: string | null): Anchor[] {
  const lines = new Map([...new Set(claims.map(({ quote }) => quote.start))].map((start, at) => [start, at + 1]))
  const named = namedByQuote(claims)
  return claims.map((claim, at) => {
    const event = eventAround({ claim, paragraph: claim.quote.text }, groups[at]!, { kind: null, word: null })
    const place = named[at] ? claim.place : null
    const past = looksBack(claim, published)
    return {
      family: familyOf(groups[at]!, place?.country ?? null, claim.counted.text).id,
      event: event.kind,
      word: event.word,
      place: place?.id ?? null,
      placeName: place?.name ?? null,
      country: place?.country ?? null,
      episode: lines.get(claim.quote.start)! * (past ? -1 : 1),
      focus: focusOf(claim.quote.text),
      near: [],
      within: [],
    }
  })
}

function eventAround({ claim, paragraph }: Placed, group: string, about: Around): Around {
  // Land is held from day to day, whatever attack is told beside it.
  if (claim.measure === 'territory') return { kind: 'war', word: null }
  const own = eventOf(claim.quote.text, claim)
  if (familyKind(group) === 'forces') return forcesEvent(claim, own)
  if (own !== null && !own.weak) return own
  const round = eventOf(paragraph, claim)
  if (round !== null && !round.weak) return round
  return about.kind === null ? (own ?? round ?? about) : about
}

/**
 * Forces are counted over a whole war unless the sentence itself names a single strike or disaster: what is taken from
 * a headline would tear one force's losses apart.
 */
function forcesEvent(claim: Claim, own: EventMention | null): Around {
  const campaign = { kind: 'war', word: null }
  if (own === null || claim.measure === 'captured' || claim.measure === 'deployed') return campaign
  if (own.kind === 'attack' && claim.scope !== 'incident') return campaign
  return own.kind === 'unrest' ? campaign : own
}

/** The kind of event that a text names most. */
function mostNamed(text: string): Around {
  const mentions = eventMentions(text)
  const kind = firstOfMost(mentions.map(each => each.kind))
  return { kind, word: firstOfMost(mentions.filter(each => each.kind === kind).map(each => each.word)) }
}

const mainCountry = (places: readonly (Place | null)[]): string | null =>
  firstOfMost(places.flatMap(place => place?.country ?? []))

/** The value met most often, of equals the one met first: news begins with what it is about. */
function firstOfMost(values: readonly string[]): string | null {
  let best: string | null = null
  let most = 0
  for (const [value, list] of grouped(values, each => each))
    if (list.length > most) {
      best = value
      most = list.length
    }
  return best
}
