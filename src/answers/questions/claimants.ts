import { governmentOf, isSeat } from '../../names/governments.ts'
import { nameOf } from '../../names/lookup.ts'
import type { Name } from '../../names/name.ts'
import { bothWays } from './group-nouns.ts'
import { knownAt } from './known-at.ts'
import { type KnownLists, knownWords, nameHolding } from './known-names.ts'
import { isFree, lower, mark, nameAt, type Sheet, wordsBetween } from './sheet.ts'
import { auxiliaries, fillers, type Slot } from './slots.ts'
import type { Intent } from './understanding.ts'
import { type Named, spokenBy, type Use, useOf } from './uses.ts'
import { figureNouns, plainSpeakers, speakers } from './vocabulary.ts'

/** A claimant and the token where it is named. */
export interface Source {
  readonly from: number
  readonly name: string
}

export interface Claimants {
  readonly sources: readonly Source[]
  /** Who did it: "did Ukraine capture". */
  readonly doer: string | null
}

/** Names of a question that are claimants or doers, in its order; marks their words. */
export function namedClaimants(sheet: Sheet, known: KnownLists, intent: Intent): Claimants {
  const found: { readonly named: Named; readonly use: Use }[] = []
  for (let at = 0; at < sheet.text.tokens.length; ) {
    const named = isFree(sheet, at, at + 1) ? namedAt(sheet, at, known) : null
    if (named !== null) {
      const use = useOf(sheet, named, intent, known)
      found.push({ named, use: use === 'source' && isLeftOut(sheet, at) ? 'other' : use })
    }
    at = named?.to ?? at + 1
  }
  // "Ukraine, the U.S. and South Korea on troops sent": what the last of a list is, all are.
  const uses: Use[] = []
  for (const [index, { named, use }] of [...found.entries()].reverse()) {
    const next = found[index + 1]
    const isListed = use === 'other' && next !== undefined && isList(sheet, named.to, next.named.from)
    uses[index] = isListed && uses[index + 1] === 'source' && !isLeftOut(sheet, named.from) ? 'source' : use
  }
  for (const [index, { named }] of found.entries()) {
    const use = uses[index]!
    if (use !== 'other') mark(sheet, named.from, named.to, use)
  }
  const of = (wanted: Use) => found.filter((_, index) => uses[index] === wanted)
  return {
    sources: of('source').map(({ named: { from, shown } }) => ({ from, name: shown })),
    doer: of('doer')[0]?.named.shown ?? null,
  }
}

/** Nothing but "and" and commas stands between two names. */
function isList(sheet: Sheet, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!/^(?:,|and|or|\/|&|the)$/.test(lower(sheet, at))) return false
  return to > from
}

/** Claimants that no table names, by where they stand: "what did the mayor say"; marks their words. */
export function spokenClaimants(sheet: Sheet, known: KnownLists, slots: readonly Slot[]): readonly Source[] {
  const sources: Source[] = []
  for (const slot of slots) {
    if (!isFree(sheet, slot.from, slot.to) || isLeftOut(sheet, slot.from)) continue
    sources.push({ from: slot.from, name: resolved(sheet, slot, known) })
    mark(sheet, slot.from, slot.to, 'source')
  }
  return sources
}

/** "excluding the mayor", "other than Kyiv": nobody asks for them. */
function isLeftOut(sheet: Sheet, at: number): boolean {
  const start = /^(?:the|a|an)$/.test(lower(sheet, at - 1)) ? at - 1 : at
  const before = lower(sheet, start - 1)
  // "do not the mayor and ... agree"
  if (before === 'not' && auxiliaries.has(lower(sheet, start - 2))) return false
  return leavingOut.has(before) || (before === 'than' && lower(sheet, start - 2) === 'other')
}
const leavingOut = new Set(['not', 'excluding', 'except', 'besides', 'without', 'minus', 'ignoring'])

/** Each claimant once, in the order of the question. */
export const inOrder = (sources: readonly Source[]): readonly string[] => [
  ...new Set([...sources].sort((a, b) => a.from - b.from).map(({ name }) => name)),
]

/** "the secret service of South Korea": a body behind which its country stands. */
function bodyAt(sheet: Sheet, at: number): Named | null {
  if (!speakers.has(lower(sheet, at)) && !fillers.has(lower(sheet, at))) return null
  const end = speakersEnd(sheet, at)
  const land = end > at && lower(sheet, end) === 'of' ? nameAt(sheet, end + 1) : null
  const power = land === null ? null : governmentOf(land.name)
  if (land === null || power === null) return null
  const body = nameOf(`${power.name} ${wordsBetween(sheet, at, end)}`) ?? nameOf(wordsBetween(sheet, at, land.to))
  const isOwn = body !== null && body.id !== power.id
  const isPlain = end === at + 1 && plainSpeakers.has(lower(sheet, at))
  if (!isOwn && !isPlain) return null
  return { from: at, to: land.to, shown: isOwn ? body.name : power.name, mention: null, speaks: true }
}

function namedAt(sheet: Sheet, at: number, known: KnownLists): Named | null {
  const body = bodyAt(sheet, at)
  if (body !== null) return body
  const own = knownAt(sheet, at, knownWords(known.claimants))
  const mention = nameAt(sheet, at)
  if (own !== null && own.to > (mention?.to ?? 0))
    return { from: at, to: own.to, shown: own.name, mention: null, speaks: own.kind === 'person' }
  if (mention === null || !isFree(sheet, mention.from, mention.to)) return null
  const { name } = mention
  const whose = sheet.text.tokens[mention.to]?.kind === 'possessive' ? mention.to + 1 : mention.to
  // "the Red Crescent of Tajikistan"
  const land = lower(sheet, whose) === 'of' || lower(sheet, whose) === 'in' ? nameAt(sheet, whose + 1) : null
  const theirs =
    land?.name.kind === 'country' && name.kind === 'organisation' ? nameOf(wordsBetween(sheet, at, land.to)) : null
  if (land !== null && theirs !== null && theirs.id !== name.id)
    return { from: at, to: land.to, shown: theirs.name, mention: null, speaks: true }
  const end = isCountedHere(sheet, at) ? whose : speakersEnd(sheet, whose)
  // "Russian rescuers" are counted, unless they say something.
  const to =
    bothWays.has(lower(sheet, end - 1)) && end > whose && !spokenBy(sheet, end) && !isFigure(sheet, end) ? whose : end
  if (to === whose) return { from: at, to: mention.to, shown: shownName(name), mention, speaks: false }
  // "Ukrainian officials" are Ukraine, "the Ukrainian air force" is a body of its own.
  const words = wordsBetween(sheet, at, to)
  const ownBody = nameOf(words) ?? nameOf(words.replace('united nations', 'UN'))
  const isPlain = to === whose + 1 && plainSpeakers.has(lower(sheet, whose))
  const shown = ownBody !== null && ownBody.id !== name.id ? ownBody.name : isPlain ? shownName(name) : words
  return { from: at, to, shown, mention, speaks: true }
}

/** Capitals and governments go by their country. */
const shownName = (name: Name): string => (isSeat(name) ? (governmentOf(name)?.name ?? name.name) : name.name)

/** "how many Russian rescuers": those who speak elsewhere are counted here. */
const isCountedHere = (sheet: Sheet, at: number): boolean =>
  lower(sheet, at - 1) === 'many' || lower(sheet, at - 2) === 'many'

const isFigure = (sheet: Sheet, at: number): boolean =>
  sheet.text.tokens[at]?.kind === 'possessive' || figureNouns.has(lower(sheet, at))

function speakersEnd(sheet: Sheet, from: number): number {
  let to = from
  // "UN human rights office": words before the noun that belong to it.
  for (let at = from; at < from + 5 && isFree(sheet, at, at + 1); at++) {
    const word = lower(sheet, at)
    if (speakers.has(word)) to = at + 1
    else if (!fills(sheet, at)) break
  }
  return to
}

const fills = (sheet: Sheet, at: number): boolean => fillers.has(lower(sheet, at))

/** The words of a slot as the index or the tables name them, else as they are typed. */
function resolved(sheet: Sheet, { from, to }: Slot, known: KnownLists): string {
  const words = wordsBetween(sheet, from, to)
  const name = nameOf(words)
  if (name !== null) return shownName(name)
  return nameHolding(known.claimants, words) ?? words
}
