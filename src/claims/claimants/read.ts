import type { NameMention } from '../../names/name.ts'
import type { Sentence, Text } from '../../text/text.ts'
import type { Attribution, Phrase } from '../attributions/attribution.ts'
import type { Claimant } from '../claim.ts'
import type { Attributed } from './attributed.ts'
import { outletClaimant, readAuthors } from './authors.ts'
import { type Cast, newCast, remember } from './cast.ts'
import { homeOf, sceneOf } from './home.ts'
import { mentionsIn } from './mentions.ts'
import { resolve } from './resolve.ts'
import { fromName, type Resolved } from './resolved.ts'
import { readScope, type Speech } from './scope.ts'
import { splitSources } from './split.ts'
import { openingSubject } from './subjects.ts'

/**
 * Who stands behind the figure that starts at a UTF-16 position: the innermost attribution whose content covers it, else the speaker
 * whose words clearly go on there, else the outlet.
 */
export const readClaimants = (
  text: Text,
  attributions: readonly Attribution[],
  names: readonly NameMention[],
  outlet: string | null,
): ((at: number) => Attributed) => {
  // A document without figures asks for nobody.
  let scope: ((at: number) => Attributed) | null = null
  return at => {
    if (scope === null) {
      const own = outletClaimant(outlet)
      scope = readScope(text, withOutlet(resolveAll(text, attributions, names), own), readAuthors(text, names, own))
    }
    return scope(at)
  }
}

const bare = (name: string): string => name.toLowerCase().replace(/^the /, '')

const initials = (name: string): string => bare(name).replace(/(\p{L})[\p{L}\p{N}'’]*\s*/gu, '$1')

/** "The Courier has counted 12" in The Courier is the outlet's own word. */
const withOutlet = (speeches: readonly Speech[], own: Claimant): readonly Speech[] => {
  if (own.name.length < 3) return speeches
  const name = bare(own.name)
  const short = initials(own.name).toUpperCase()
  // Only a name about as long as the outlet's, with or without an article, can be it.
  const isOwn = (other: string): boolean =>
    other === short || (Math.abs(other.length - own.name.length) <= theLength && bare(other) === name)
  // "told News 8" in Wrenfield News 8: nobody stands between.
  const isSelf = (relay: string): boolean =>
    isOwn(relay) || (relay.length >= theLength && own.kind === 'outlet' && ` ${name} `.includes(` ${bare(relay)} `))
  return speeches.map(speech => {
    const self = speech.claimants.some(claimant => isOwn(claimant.name))
    const told = speech.relays.some(isSelf)
    if (!self && !told) return speech
    return {
      ...speech,
      claimants: self ? speech.claimants.map(claimant => (isOwn(claimant.name) ? own : claimant)) : speech.claimants,
      relays: told ? speech.relays.filter(relay => !isSelf(relay)) : speech.relays,
    }
  })
}

const theLength = 'the '.length

interface Turn {
  readonly attribution: Attribution
  readonly sources: readonly Resolved[]
  readonly relays: readonly string[]
}

/** All attributions with their claimants, in the order of the text. */
const resolveAll = (text: Text, attributions: readonly Attribution[], names: readonly NameMention[]): Speech[] => {
  const cast = newCast(homeOf(names), sceneOf(names))
  const turns: Turn[] = []
  let next = 0
  let opened = 0
  for (const attribution of attributions) {
    const { source } = attribution
    const position = source?.from ?? attribution.content.from
    while (opened < text.sentences.length && text.sentences[opened]!.from < position) {
      const sentence = text.sentences[opened++]!
      while (next < names.length && names[next]!.from < sentence.from) meet(text, cast, names[next++]!)
      open(text, sentence, names, cast)
    }
    while (next < names.length && names[next]!.from < position) meet(text, cast, names[next++]!)
    if (source === null) {
      turns.push({ attribution, sources: [], relays: [] })
      continue
    }
    const whole = widened(text, source, names)
    const sources: Resolved[] = []
    for (const part of splitSources(text, whole, names)) {
      const mentions = mentionsIn(names, part.from, part.to)
      const found = resolve(text, part.from, part.to, mentions, cast)
      if (found === null) continue
      const { claimant, nouns, plural } = found
      remember(cast, { claimant, at: part.from, nouns, spoke: true, plural })
      sources.push(found)
    }
    const relays = attribution.relays.map(
      relay =>
        resolve(text, relay.from, relay.to, mentionsIn(names, relay.from, relay.to), cast)?.claimant.name ?? relay.text,
    )
    turns.push({ attribution, sources, relays })
  }
  return nameLater(turns).map(turn => ({
    attribution: turn.attribution,
    claimants: turn.sources.map(source => source.claimant),
    relays: turn.relays,
  }))
}

/** "Save the Children said": the words of a name that the rules took for a phrase of its own. */
const widened = (text: Text, source: Phrase, names: readonly NameMention[]): Phrase => {
  const [mention] = mentionsIn(names, Math.max(0, source.from - longestName), source.from + 1 + longestName).filter(
    each => each.from < source.from && each.to > source.from && each.to <= source.to,
  )
  if (mention === undefined) return source
  const { start } = text.tokens[mention.from]!
  return { ...source, from: mention.from, start, text: text.source.slice(start, source.end) }
}

const longestName = 8

/** Whom a sentence is about is whom the next one calls "he" or "it", as if it had spoken. */
const open = (text: Text, sentence: Sentence, names: readonly NameMention[], cast: Cast): void => {
  if (sentence.block.kind !== 'body') return
  const opening = openingSubject(text, sentence)
  if (opening === null) return
  const found = resolve(text, opening.from, opening.to, mentionsIn(names, opening.from, opening.to), cast)
  if (found === null || found.plural || (found.claimant.kind === 'unnamed' && !found.speaks)) return
  remember(cast, { claimant: found.claimant, at: opening.from, nouns: found.nouns, spoke: true, plural: false })
}

const noNouns: ReadonlySet<string> = new Set()

const meet = (text: Text, cast: Cast, mention: NameMention): void => {
  const { kind } = mention.name
  if (kind !== 'person' && kind !== 'organisation' && kind !== 'government') return
  remember(cast, {
    claimant: fromName(
      mention.name,
      text.source.slice(text.tokens[mention.from]!.start, text.tokens[mention.to - 1]!.end),
    ),
    at: mention.from,
    nouns: noNouns,
    spoke: false,
    plural: false,
  })
}

/** How many turns later "a monitoring group" may be given its name. */
const reach = 4

/** A body that the lead leaves unnamed ("an NGO said") is the next body that speaks, if it may be called so. */
const nameLater = (turns: readonly Turn[]): readonly Turn[] =>
  turns.map((turn, index) => {
    if (!turn.sources.some(source => source.open)) return turn
    const later = turns
      .slice(index + 1, index + 1 + reach)
      .flatMap(each => each.sources)
      .find(source => !source.open && source.claimant.kind === 'organisation')
    if (later === undefined) return turn
    const sources = turn.sources.map(source =>
      source.open ? { ...source, claimant: { ...later.claimant, text: source.claimant.text } } : source,
    )
    return { ...turn, sources }
  })
