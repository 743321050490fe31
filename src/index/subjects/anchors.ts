import type { Claim } from '../../claims/claim.ts'
import { grouped } from '../grouped.ts'
import { type Anchor, dayNumber } from './case.ts'
import { countedGroups } from './counted-groups.ts'
import { type EventMention, eventMentions, eventOf } from './event.ts'
import { countedParts, familyKind, familyOf } from './family.ts'

/** One claim with the paragraph it stands in. */
export interface Placed {
  readonly claim: Claim
  readonly paragraph: string
}

/** How much of a document tells what it is about. */
const opening = 1200

/** Anchor every claim of one document: by its own words first, then its paragraph's, then the document's. */
export function anchorsOf(title: string | null, text: string, placed: readonly Placed[]): Anchor[] {
  const groups = countedGroups(placed.map(each => each.claim))
  const about = mostNamed(`${title ?? ''}\n${text.slice(0, opening)}`)
  const events = placed.map((each, at) => eventAround(each, groups[at]!, about))
  const country = mainCountry(placed)
  return placed.map((each, at) => {
    const { claim } = each
    const event = events[at]!
    const own = claim.place ?? inherited(placed, groups, events, at)
    const where = own?.country ?? (own === null ? null : country)
    const family = familyOf(groups[at]!, where)
    return { family: family.id, event: event.kind, word: event.word, place: own?.id ?? null, country: where }
  })
}

interface Around {
  readonly kind: string | null
  readonly word: string | null
}

function eventAround({ claim, paragraph }: Placed, group: string, about: Around): Around {
  const days = periodDays(claim)
  const own = eventOf(claim.quote.text, claim.scope, days)
  if (familyKind(group) === 'forces') return forcesEvent(claim, own)
  if (own !== null && !own.weak) return own
  const round = eventOf(paragraph, claim.scope, days)
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

function periodDays({ asOf }: Claim): number | null {
  if (asOf?.from == null || asOf.to === null) return null
  return dayNumber(asOf.to) - dayNumber(asOf.from) + 1
}

/** The kind of event that a text names most. */
function mostNamed(text: string): Around {
  const mentions = eventMentions(text)
  const kind = firstOfMost(mentions.map(each => each.kind))
  return { kind, word: firstOfMost(mentions.filter(each => each.kind === kind).map(each => each.word)) }
}

const mainCountry = (placed: readonly Placed[]): string | null =>
  firstOfMost(placed.flatMap(({ claim }) => claim.place?.country ?? []))

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

/** A place spoken of further away than this many figures is no longer meant; it also keeps lists of thousands linear. */
const furthest = 50

/** A figure without a place is about the place last spoken of in the same event, or the next one if it opens the text. */
function inherited(
  placed: readonly Placed[],
  groups: readonly string[],
  events: readonly Around[],
  at: number,
): Claim['place'] {
  // A force's theatre is settled over all its claims together.
  if (familyKind(groups[at]!) === 'forces') return null
  const fits = (other: number): boolean =>
    placed[other]!.claim.place !== null &&
    familyKind(groups[other]!) !== 'forces' &&
    events[other]!.kind === events[at]!.kind &&
    sameNation(groups[other]!, groups[at]!)
  for (let other = at - 1; other >= Math.max(0, at - furthest); other--)
    if (fits(other)) return placed[other]!.claim.place
  for (let other = at + 1; other < Math.min(placed.length, at + furthest); other++)
    if (fits(other)) return placed[other]!.claim.place
  return null
}

function sameNation(a: string, b: string): boolean {
  const [first, second] = [countedParts(a).country, countedParts(b).country]
  return first === null || second === null || first === second
}
