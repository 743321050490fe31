import type { Text } from '../../text/text.ts'
import type { Attribution, Stance } from '../attributions/attribution.ts'
import { basedOn } from '../attributions/rules/according.ts'
import type { Claimant } from '../claim.ts'
import type { Attributed } from './attributed.ts'
import {
  closesQuotation,
  hangs,
  isBulletin,
  isShifted,
  looksBack,
  opensQuotation,
  opensWithPlace,
  turning,
} from './openings.ts'

/** An attribution with its claimants resolved. */
export interface Speech {
  readonly attribution: Attribution
  readonly claimants: readonly Claimant[]
  readonly relays: readonly string[]
}

/** Gives for a figure's start who stands behind it; `authorAt` tells who does where nobody is credited. */
export const readScope = (
  text: Text,
  speeches: readonly Speech[],
  authorAt: (at: number) => Claimant,
): ((at: number) => Attributed) => {
  const named = speeches
    .filter(speech => speech.attribution.manner === 'report' && speech.claimants.length > 0)
    .toSorted((a, b) => a.attribution.content.start - b.attribution.content.start)
  const hearsay = speeches
    .filter(speech => speech.attribution.manner === 'report' && speech.attribution.source === null)
    .toSorted((a, b) => a.attribution.content.start - b.attribution.content.start)
  const longest = longestOf(named)
  const longestHearsay = longestOf(hearsay)
  const sentenceAt = sentenceFinder(text)
  /** Speeches by the sentence their cue stands in. */
  const bySentence = new Map<number, Speech[]>()
  for (const speech of named) {
    const cue = speech.attribution.cue ?? speech.attribution.content
    const index = sentenceAt(cue.start)
    const list = bySentence.get(index)
    if (list === undefined) bySentence.set(index, [speech])
    else list.push(speech)
  }

  const carried = new Map<number, Attributed | null>()
  /** Who still speaks in a sentence that credits nobody; null for nobody. */
  const carry = (index: number, hops: number): Attributed | null => {
    const known = carried.get(index)
    if (known !== undefined) return known
    const found = hops > longestCarry ? null : carryInto(index, hops)
    carried.set(index, found)
    return found
  }

  const carryInto = (index: number, hops: number): Attributed | null => {
    const sentence = text.sentences[index]
    const before = text.sentences[index - 1]
    if (sentence === undefined || before === undefined || bySentence.has(index)) return null
    if (sentence.block.kind !== 'body' || before.block.kind !== 'body') return null
    const first = text.tokens[sentence.from]!
    const sameBlock = sentence.block === before.block
    const inside = sameBlock && carry(index - 1, hops + 1)?.rule === quotationGoesOn && !closesQuotation(text, before)
    const quoted = opensQuotation(first.text) || inside
    const hanging = hangs(text, sentence)
    const spoken = speakerAtEnd(index - 1, false)
    const earlier = spoken === null ? carry(index - 1, hops + 1) : null
    const goesOn = sameBlock && isInBulletin(index - 1, earlier) && !looksBack(text, sentence)
    const shifted = sameBlock && !looksBack(text, sentence) && isShifted(text, sentence)
    const previous = spoken ?? (hanging || quoted || goesOn ? earlier : null)
    if (previous === null) return null
    if (quoted) return { ...previous, rule: quotationGoesOn }
    if (!sameBlock) return null
    if (goesOn) return { ...previous, rule: bulletinGoesOn }
    if (hanging || shifted) return { ...previous, rule: 'the sentence goes on from <source> said' }
    // After "..., officials said." the outlet takes over: only speech that ran to its sentence's end is taken up again.
    if (speakerAtEnd(index - 1, true) === null || turning.has(first.lower) || opensWithPlace(text, sentence))
      return null
    const after = bySentence.get(index + 1)?.[0]
    const next = text.sentences[index + 1]
    if (after !== undefined && next?.block === sentence.block && after.claimants[0]!.id === previous.claimant.id) {
      return { ...previous, rule: 'between two sentences of <source>' }
    }
    // "X has counted 12. It says 4 of them died. Two were children."
    const twice = text.sentences[index - 2]?.block === sentence.block ? speakerAtEnd(index - 2, true) : null
    if (twice?.claimant.id === previous.claimant.id) return { ...previous, rule: 'after two sentences of <source>' }
    return null
  }

  const isInBulletin = (index: number, carriedOver: Attributed | null): boolean =>
    carriedOver?.rule === bulletinGoesOn ||
    bySentence.get(index)?.some(({ attribution }) => isBulletin(text, attribution)) === true

  /** The speaker whose words reach the end of a sentence; one who stands behind them counts unless `strict`. */
  const speakerAtEnd = (index: number, strict: boolean): Attributed | null => {
    const list = bySentence.get(index)
    if (list === undefined) return null
    const sentence = text.sentences[index]!
    let best: Speech | null = null
    for (const speech of list) if (best === null || reach(speech) > reach(best)) best = speech
    if (best === null) return null
    const fits = strict
      ? best.attribution.content.end >= sentence.end - 3
      : reach(best) >= sentence.end - 3 || standsBefore(best)
    return fits ? attributed([best]) : null
  }

  const find = (at: number, heard: Speech | undefined): Attributed => {
    const covering = coveringAt(named, at, longest).filter(speech => !isAside(text.source, speech, at))
    if (covering.length > 0)
      return withStance(text.source, attributed(inBrackets(text.source, covering)), covering.at(-1)!, at)
    const found = carry(sentenceAt(at), 0)
    if (found !== null) return found
    const rule = heard === undefined ? 'nobody is credited' : heard.attribution.rule
    return { claimant: authorAt(at), others: [], via: [], stance: 'asserted', rule }
  }

  return at => {
    const heard = coveringAt(hearsay, at, longestHearsay).at(-1)
    const found = find(at, heard)
    // "40 are feared dead, the mayor said": he fears it, too.
    const stance = heard !== undefined && isBeside(text.source, heard, at) ? heard.attribution.stance : 'asserted'
    return found.stance === 'asserted' && stance !== 'asserted' ? { ...found, stance } : found
  }
}

/** Whether nothing parts a figure from the verb of belief in its sentence: "| 40 are feared dead, 12 are hurt". */
const isBeside = (source: string, { attribution }: Speech, at: number): boolean => {
  const cue = attribution.cue ?? attribution.content
  return !/[;:,] /.test(source.slice(Math.min(at, cue.end), Math.max(at, cue.start)))
}

/** '"...," said Ana Ruiz, one of 40 teachers. "..."': what is told of the speaker is not said by her. */
const isAside = (source: string, { attribution }: Speech, at: number): boolean => {
  const { cue, content } = attribution
  if (cue === null || cue.start <= content.start || cue.end > at || !opensQuotation(source[content.start] ?? ''))
    return false
  const end = Math.max(cue.end, attribution.source?.start ?? 0)
  return at > end && !/["“«”]|''/.test(source.slice(end, at))
}

/** "300, according to X (Y says it is 800)": within the brackets nobody relays. */
const inBrackets = (source: string, covering: readonly Speech[]): readonly Speech[] => {
  const { attribution } = covering.at(-1)!
  const start = Math.min(attribution.source?.start ?? attribution.content.start, attribution.content.start)
  return source[start - 1] === '(' ? covering.slice(-1) : covering
}

/** "He denied that his men, of whom 58 have died, took part": what is only added is not denied. */
const withStance = (source: string, found: Attributed, { attribution }: Speech, at: number): Attributed => {
  const { content, cue } = attribution
  // "It verified 40 deaths; 20 are in prison"
  if (found.stance === 'confirmed' && cue !== null && cue.end < at)
    return source.slice(cue.end, at).includes('; ') ? { ...found, stance: 'asserted' } : found
  if (found.stance !== 'denied') return found
  const before = source.slice(Math.max(content.start, at - 80), at)
  return /, (?:\w+ )?(?:of whom|of which|who|which) [^,]*$/.test(before) ? { ...found, stance: 'asserted' } : found
}

const reach = (speech: Speech): number =>
  Math.max(speech.attribution.content.end, speech.attribution.cue?.end ?? 0, speech.attribution.source?.end ?? 0)

/** "..., officials said on Monday": the content is all that stands before its cue. */
const standsBefore = ({ attribution }: Speech): boolean =>
  attribution.cue !== null && attribution.content.end <= attribution.cue.start

/** Sentences that one speaker may be carried over; a bound for hostile text. */
const longestCarry = 40

const bulletinGoesOn = 'a bulletin of <source> goes on'
const quotationGoesOn = 'a quotation after <source> said'

const longestOf = (speeches: readonly Speech[]): number =>
  speeches.reduce((most, { attribution }) => Math.max(most, attribution.content.end - attribution.content.start), 0)

/** Nobody nests speech deeper than this; a bound for hostile text. */
const deepest = 8

/** The speeches whose content covers `at`, outermost first. */
const coveringAt = (speeches: readonly Speech[], at: number, longest: number): readonly Speech[] => {
  let low = 0
  let high = speeches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (speeches[middle]!.attribution.content.start <= at) low = middle + 1
    else high = middle
  }
  const found: Speech[] = []
  for (let index = low - 1; index >= 0 && found.length < deepest; index--) {
    const { content } = speeches[index]!.attribution
    if (content.start < at - longest) break
    if (at < content.end) found.push(speeches[index]!)
  }
  // Who is cited stands inside who cites.
  return found.toSorted((a, b) => length(b) - length(a) || a.relays.length - b.relays.length)
}

const length = ({ attribution }: Speech): number => attribution.content.end - attribution.content.start

/** The innermost speech gives the claimant; those round it are its relays; those of the same words speak beside it. */
const attributed = (covering: readonly Speech[]): Attributed => {
  const inner = covering.at(-1)!
  const beside = covering.filter(
    speech =>
      speech !== inner &&
      isSame(speech.attribution, inner.attribution) &&
      !isRelayOf(inner.attribution, speech.attribution),
  )
  const claimants = distinct([...inner.claimants, ...beside.flatMap(speech => speech.claimants)])
  // Only speeches with a claimant are asked for.
  const claimant = claimants[0]!
  const relays = new Set<string>(inner.relays)
  for (let index = covering.length - 2; index >= 0; index--) {
    const speech = covering[index]!
    if (beside.includes(speech)) {
      for (const relay of speech.relays) relays.add(relay)
      continue
    }
    // A paper that figures are based on relays nothing.
    if (speech.attribution.rule === basedOn.name) continue
    for (const each of speech.claimants) if (!claimants.some(known => known.id === each.id)) relays.add(each.name)
    for (const relay of speech.relays) relays.add(relay)
  }
  relays.delete(claimant.name)
  return {
    claimant,
    others: claimants.slice(1),
    via: [...relays],
    stance: stanceOf(inner),
    rule: inner.attribution.rule,
  }
}

const stanceOf = (speech: Speech): Stance => speech.attribution.stance

/** Whether the outer attribution's source is who relayed the inner one's. */
const isRelayOf = (inner: Attribution, outer: Attribution): boolean =>
  inner.relays.some(relay => relay.start === outer.source?.start)

const isSame = (a: Attribution, b: Attribution): boolean =>
  a.content.start === b.content.start && a.content.end === b.content.end

const distinct = (claimants: readonly Claimant[]): readonly Claimant[] =>
  claimants.filter((claimant, index) => claimants.findIndex(each => each.id === claimant.id) === index)

/** Gives the index of the sentence that holds a UTF-16 position. */
const sentenceFinder =
  (text: Text) =>
  (at: number): number => {
    let low = 0
    let high = text.sentences.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (text.sentences[middle]!.start <= at) low = middle + 1
      else high = middle
    }
    return Math.max(0, low - 1)
  }
