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

/** Events named in a text, in order. Two words that stand together are tried first ("suicide bomber"). */
export function eventMentions(text: string): EventMention[] {
  const words = text.toLowerCase().split(/[^a-z-]+/)
  const found: EventMention[] = []
  for (let at = 0; at < words.length; at++) {
    const pair = `${words[at]}-${words[at + 1]}`
    const word = entries.has(pair) ? pair : words[at]!
    const entry = entries.get(word)
    if (entry === undefined) continue
    found.push({ ...entry, word })
    if (word === pair) at++
  }
  return found
}

/** A period of more than this many days is no single event's. */
const longEvent = 21

/** What the words round one figure say about its event. `days` is how long its period is, null when unknown. */
export function eventOf(
  text: string,
  scope: 'incident' | 'total' | 'unclear',
  days: number | null,
): EventMention | null {
  const mentions = eventMentions(text)
  const long = days !== null && days > longEvent
  if (mentions.length === 0) return long ? { kind: 'war', word: '', many: true, weak: true } : null
  const war = mentions.find(mention => mention.kind === 'war')
  const others = mentions.filter(mention => mention.kind !== 'war')
  const single = others.find(mention => !mention.weak) ?? others[0]
  // "The strike killed 12 as the war entered its second year" is about the strike, "46,000 have been killed in strikes
  // since the war began" about the war.
  if (scope === 'incident') return single ?? war ?? null
  if (war !== undefined && (single === undefined || single.kind === 'attack' || single.weak)) return war
  if (single?.kind === 'attack') {
    const attacks = others.filter(mention => mention.kind === 'attack')
    if (long || (scope === 'total' && attacks.every(mention => mention.many)))
      return { ...single, kind: 'war', many: true }
  }
  return single ?? mentions[0]!
}
