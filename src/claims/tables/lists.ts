import type { Figure } from '../../figures/figure.ts'
import type { NameMention } from '../../names/name.ts'
import type { Sentence, Text } from '../../text/text.ts'
import { wordSet } from '../../text/vocabulary.ts'
import { mentionsIn } from '../claimants/mentions.ts'
import { kinds } from '../counted/kinds.ts'
import type { Range } from '../links/counting.ts'
import { wordOfToken } from '../links/lexicon.ts'
import { isCapital } from '../links/scene.ts'
import type { Caption } from './captions.ts'
import { type Heading, readHeading } from './headings.ts'
import { type Item, readItems } from './items.ts'
import { foreign, gear, losing, ownForces, totals } from './words.ts'

/** Sentences that are nothing but items, one behind the other. */
export interface List {
  readonly leadIn: Range | null
  readonly entries: readonly Entry[]
}

export interface Entry {
  readonly sentence: Sentence
  readonly item: Item
}

/** Two items at least: one by itself is a sentence like any other. */
const fewest = 2
const fewestGear = 2

/** The lists of a document in order, outside the tables. */
export const readLists = (text: Text, figures: readonly Figure[], isTaken: (sentence: Sentence) => boolean): List[] => {
  const lists: List[] = []
  let open: { leadIn: Range | null; entries: Entry[] } | null = null
  const close = (): void => {
    if (open !== null && open.entries.length >= fewest) lists.push(open)
    open = null
  }
  let next = 0
  for (const sentence of text.sentences) {
    while (next < figures.length && figures[next]!.to <= sentence.from) next++
    const { kind } = sentence.block
    // A sentence without a figure has no item, and most have none.
    const readable =
      next < figures.length && figures[next]!.from < sentence.to && kind !== 'related' && kind !== 'furniture'
    const found = readable && !isTaken(sentence) ? readItems(text, sentence.from, sentence.to) : null
    if (found === null || found.leadIn !== null) close()
    if (found === null) continue
    open ??= { leadIn: found.leadIn, entries: [] }
    for (const item of found.items) open.entries.push({ sentence, item })
  }
  close()
  return lists
}

const some = ({ from, to }: Range, has: (at: number) => boolean): boolean => {
  for (let at = from; at < to; at++) if (has(at)) return true
  return false
}

const isGear = (text: Text, at: number): boolean => {
  const token = text.tokens[at]!
  return gear(token) || wordOfToken(token)?.kind?.class === 'craft'
}

const armies = wordSet(['army', 'forces', 'military', 'troops', 'navy', 'side'])

/** Whose losses a line tells: "Russian losses", "losses of the Russian army"; not those of whoever counts them. */
const loserIn = (text: Text, names: readonly NameMention[], { from, to }: Range): string | null => {
  let losses = from
  while (losses < to - 1 && !losing(text.tokens[losses]!)) losses++
  let nearest: NameMention | null = null
  let least = Number.POSITIVE_INFINITY
  for (const mention of mentionsIn(names, from, to)) {
    const { form, name } = mention
    const lost =
      form === 'adjective' || form === 'people' || name.kind === 'country' || armies(text.tokens[mention.to - 1]!)
    const far = mention.from > losses ? mention.from - losses : losses - mention.to
    if (!lost || name.country === null || far >= least) continue
    nearest = mention
    least = far
  }
  return nearest?.name.country ?? null
}

const weapon = kinds.find(({ id }) => id === 'weapon')!
const thing = kinds.find(({ id }) => id === 'thing')!

/** What an army has lost: men are casualties, for nobody says that all of them died; gear is destroyed. */
const lossOf = (text: Text, { from, to }: Range, country: string | null): Heading => {
  let kind = thing
  let forces = false
  for (let at = from; at < to; at++) {
    const token = text.tokens[at]!
    if (ownForces(token)) forces = true
    const known = wordOfToken(token)?.kind ?? null
    if (known?.class === 'craft') kind = known
    else if (gear(token) && kind === thing) kind = weapon
  }
  const counted = text.source.slice(text.tokens[from]!.start, text.tokens[to - 1]!.end)
  const shared = { only: null, counted, strong: true, day: false }
  const soldiers = kinds.find(({ id }) => id === 'military')!
  return forces
    ? { ...shared, measure: 'casualties', kind: soldiers, country }
    : { ...shared, measure: 'destroyed', kind, country }
}

/** A list of what an army has lost: the line over it says so, or it holds men and gear and nothing else says what of them. */
const losses = (text: Text, list: List, caption: Caption): Range | null => {
  const men = list.entries.some(({ item }) => some(item.label, at => ownForces(text.tokens[at]!)))
  const arms = list.entries.filter(({ item }) => some(item.label, at => isGear(text, at))).length
  if (arms < fewestGear) return null
  const lead = caption.above.find(range => some(range, at => losing(text.tokens[at]!)))
  return lead ?? (men ? (caption.above[0] ?? { from: 0, to: 0 }) : null)
}

/**
 * What the items of a list count, by item; null for those that count nothing. Their labels say it ("Killed: 12"), or the line over
 * them does: "Losses of the enemy:", "Deaths by county:". Null when the list is of something else.
 */
export const headingsOf = (
  text: Text,
  names: readonly NameMention[],
  list: List,
  caption: Caption,
): (Heading | null)[] | null => {
  if (caption.scaled || list.entries.some(({ item }) => some(item.label, at => foreign(text.tokens[at]!)))) return null
  const own = list.entries.map(({ item }) => readHeading(text, names, item.label.from, item.label.to))
  const lead = losses(text, list, caption)
  if (lead !== null) {
    const country = loserIn(text, names, lead)
    return list.entries.map(({ item }, at) => own[at] ?? lossOf(text, item.label, country))
  }
  const { about } = caption
  // One word before a number is an item only where something says what is counted: no chapters and no flights.
  const isSaid = (label: Range, at: number): boolean =>
    own[at] != null || totals(text.tokens[label.from]!) || (about !== null && isCapital(text.tokens[label.from]!.text))
  if (list.entries.some(({ item: { mark, label } }, at) => mark === null && !isSaid(label, at))) return null
  if (own.some(heading => heading?.strong === true)) return own
  if (about === null) return null
  return own.every(heading => heading === null) ? list.entries.map(() => about) : null
}
