import type { Claim } from '../../claims/claim.ts'
import { calendarUnit, isLong, type Period } from './case.ts'
import { eventKinds, weakEventWords } from './event-kinds.ts'

/** A kind of event that a text names, with the word that says so. */
export interface EventMention {
  readonly kind: string
  readonly word: string
  /** True when the word speaks of many such events at once. */
  readonly many: boolean
  /** True when the word speaks of what many kinds of events do. */
  readonly weak: boolean
}

type Entry = Pick<EventMention, 'kind' | 'many' | 'weak'>

const listed = (words: string): string[] => words.split(' ').filter(word => word !== '')

const entries: ReadonlyMap<string, Entry> = new Map<string, Entry>([
  ['struck', { kind: 'attack', many: false, weak: true }],
  ...eventKinds.flatMap(({ id: kind, nouns, words, many = '' }) => [
    ...[...listed(nouns), ...listed(words)].map(
      word => [word, { kind, many: false, weak: weakEventWords.has(word) }] as const,
    ),
    ...listed(many).map(word => [word, { kind, many: true, weak: false }] as const),
  ]),
])

/** "Opened fire on the crowd", "came under fire": nothing burns. */
const shooting = new Set('open opens opened opening under returned exchanged exchange trading'.split(' '))
const shots: EventMention = { kind: 'attack', word: 'shooting', many: false, weak: false }

/** Events named in a text, in order. Two words that stand together are tried first ("suicide bomber"). */
export function eventMentions(text: string): EventMention[] {
  const words = text.toLowerCase().split(/[^a-z-]+/)
  const found: EventMention[] = []
  for (let at = 0; at < words.length; at++) {
    const pair = `${words[at]}-${words[at + 1]}`
    const word = entries.has(pair) ? pair : words[at]!
    const entry = entries.get(word)
    if (entry === undefined) continue
    found.push(word === 'fire' && shooting.has(words[at - 1] ?? '') ? shots : { ...entry, word })
    if (word === pair) at++
  }
  return found
}

/** Strikes that have killed so many are a campaign of them. */
export const campaign = 1000

/** Words that only the running total of a war has, not one of its attacks. */
export const ofWar = /\b(?:since|so far|to date|(?:war|conflict|offensive) (?:has|had|have)|began)\b/i

/** What the words round one figure say about its event. */
export function eventOf(text: string, claim: Pick<Claim, 'scope' | 'low' | 'high' | 'asOf'>): EventMention | null {
  const mentions = eventMentions(text)
  const value = claim.low ?? claim.high ?? 0
  const long = claim.asOf !== null && (isLong(claim.asOf) || (isUnit(claim.asOf) && value >= campaign))
  if (mentions.length === 0) return long ? { kind: 'war', word: '', many: true, weak: true } : null
  const war = mentions.find(mention => mention.kind === 'war')
  const others = mentions.filter(mention => mention.kind !== 'war')
  const single = others.find(mention => !mention.weak) ?? others[0]
  if (single?.kind === 'attack' && long) return { ...single, kind: 'war', many: true }
  // "The strike killed 12 as the war entered its second year" is about the strike, "46,000 have been killed in strikes
  // since the war began" about the war.
  if (claim.scope === 'incident') return single ?? war ?? null
  if (war !== undefined && (single === undefined || single.weak)) return war
  if (war !== undefined && single?.kind === 'attack') return value < campaign && !ofWar.test(text) ? single : war
  if (single?.kind === 'attack' && claim.scope === 'total' && value >= campaign) {
    const attacks = others.filter(mention => mention.kind === 'attack')
    if (attacks.every(mention => mention.many)) return { ...single, kind: 'war', many: true }
  }
  return single ?? mentions[0]!
}

const isUnit = (period: Period): boolean => calendarUnit(period) !== null
