import { eventKinds } from './event-kinds.ts'

/** A kind of event that a text names, with the word that says so. */
export interface EventMention {
  readonly kind: string
  readonly word: string
  /** True when the word speaks of many such events at once. */
  readonly many: boolean
}

interface Entry {
  readonly kind: string
  readonly many: boolean
}

const entries: ReadonlyMap<string, Entry> = new Map(
  eventKinds.flatMap(kind => {
    const many = new Set((kind.many ?? '').split(' ').filter(word => word !== ''))
    return [...kind.words.split(' '), ...many].map(word => [word, { kind: kind.id, many: many.has(word) }] as const)
  }),
)

/** Events named in a text, in order. Two words that stand together are tried first ("suicide bomber"). */
export function eventMentions(text: string): EventMention[] {
  const words = text.toLowerCase().split(/[^a-z-]+/)
  const found: EventMention[] = []
  for (let at = 0; at < words.length; at++) {
    const pair = `${words[at]}-${words[at + 1]}`
    const word = entries.has(pair) ? pair : words[at]!
    const entry = entries.get(word)
    if (entry === undefined) continue
    found.push({ kind: entry.kind, word, many: entry.many })
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
  const first = mentions[0]
  if (first === undefined) return days !== null && days > longEvent ? { kind: 'war', word: '', many: true } : null
  const war = mentions.find(mention => mention.kind === 'war')
  const single = mentions.find(mention => mention.kind !== 'war')
  // "The strike killed 12 as the war entered its second year" is about the strike, "46,000 have been killed in strikes
  // since the war began" about the war.
  if (scope === 'incident') return single ?? war ?? null
  if (war !== undefined && (single === undefined || single.kind === 'attack')) return war
  if (single?.kind === 'attack') {
    const long = days !== null && days > longEvent
    if (long || (scope === 'total' && mentions.every(mention => mention.kind !== 'attack' || mention.many)))
      return { ...single, kind: 'war', many: true }
  }
  return single ?? first
}
