import type { Text, Token } from '../text/text.ts'
import { afterBrackets, bodyAfter, countryAfter, nameOfBody, powerIn } from './bodies.ts'
import { isFamilyName, isInOffice, isPlace, type Scene } from './guards.ts'
import { lexicon } from './lexicon.ts'
import type { Name, NameForm, NameMention } from './name.ts'
import { rules } from './tables/context.ts'
import { attributiveBodies } from './tables/state-bodies.ts'
import type { Spelling } from './trie.ts'
import { type Match, matchAt } from './walk.ts'

/** What the article has named so far. */
interface Memory {
  /** People named in full -> when, so that "Kim" is the Kim named last. */
  readonly people: Map<string, number>
  /** State bodies by their kind: "the health ministry" is the one that was named last. */
  readonly bodies: Map<string, Name>
  readonly countries: Map<string, number>
}

interface Found {
  readonly to: number
  readonly name: Name
  readonly form: NameForm
  /** Other names of the same spelling ("Tripoli" of Libya, of Lebanon). */
  readonly others: readonly Spelling[]
  /** The kind of state body it is, null for all else. */
  readonly body: string | null
}

const found = (to: number, name: Name, form: NameForm, others: readonly Spelling[] = []): Found => ({
  to,
  name,
  form,
  others,
  body: null,
})

const foundBody = (to: number, owner: Name, body: string): Found => ({
  to,
  name: nameOfBody(owner, body),
  form: 'body',
  others: [],
  body,
})

/** "the ministry of health of Gaza", "the Kenya-based ... army" with the country before or behind. */
const findBody = (scene: Scene, at: number, match: Match, memory: Memory): Found | null => {
  const { tokens, end, from } = scene
  const body = match.body!
  const owner = countryAfter(tokens, match.bodyTo, end)
  if (owner !== null) return foundBody(owner.to, owner.power, body)
  const before = at > from ? tokens[at - 1] : undefined
  const known = memory.bodies.get(body)
  if (known === undefined || before?.lower !== 'the' || body === 'government') return null
  const single = match.bodyTo - at === 1 && attributiveBodies.has(tokens[at]!.lower)
  return single ? null : found(match.bodyTo, known, 'body')
}

const findSpelling = (scene: Scene, at: number, match: Match, memory: Memory): Found | null => {
  const { tokens, end } = scene
  const { spellings, to } = match
  const families = spellings.filter(spelling => spelling.form === 'surname')
  const others = spellings.filter(
    spelling =>
      spelling.form !== 'surname' &&
      ((spelling.name.kind !== 'place' && spelling.name.kind !== 'country') ||
        spelling.form !== 'name' ||
        isPlace(scene, at, to, spelling.guarded)),
  )
  if (families.length > 0) {
    let latest = -1
    let chosen: Spelling | undefined
    for (const family of families) {
      const named = memory.people.get(family.name.id)
      if (named !== undefined && named > latest) {
        latest = named
        chosen = family
      }
    }
    chosen ??= families.find(family => !family.linked)
    if (chosen === undefined && families.length === 1 && isInOffice(scene, at)) chosen = families[0]
    if (chosen !== undefined && isFamilyName(scene, at, to, chosen.linked)) {
      return governs(tokens, to, end, chosen.name) ?? found(to, chosen.name, 'surname')
    }
  }
  const [first] = others
  if (first === undefined) return null
  if (first.name.kind === 'person') {
    memory.people.set(first.name.id, at)
    return governs(tokens, to, end, first.name) ?? found(to, first.name, 'name')
  }
  return found(to, first.name, first.form, others.length > 1 ? others : [])
}

/** "the Assad regime" is a government, not the man. */
const governs = (tokens: readonly Token[], to: number, end: number, person: Name): Found | null => {
  if (person.country === null || to >= end || !rules.has(tokens[to]!.lower)) return null
  const country = lexicon.powers.get(person.country)
  return country === undefined ? null : foundBody(to + 1, country, 'government')
}

const findAt = (scene: Scene, at: number, memory: Memory, cased: boolean): Found | null => {
  const { tokens, end } = scene
  const match = matchAt(tokens, at, end, cased)
  if (match === null) return null
  let best: Found | null = null
  const owner = match.spellings.length > 0 ? powerIn(match) : null
  if (owner !== null) {
    const body = bodyAfter(tokens, match.to, end, owner.capital)
    if (body !== null) best = foundBody(body.to, owner.power, body.body)
  }
  if (best === null && match.body !== null && match.bodyTo >= match.to) best = findBody(scene, at, match, memory)
  if (best === null || best.to < match.to) {
    const spelt = match.spellings.length > 0 ? findSpelling(scene, at, match, memory) : null
    if (spelt !== null && (best === null || spelt.to >= best.to)) best = spelt
  }
  return best
}

/** A spelling that several names share, and where its mention stands in the list. */
interface Shared {
  readonly at: number
  readonly spellings: readonly Spelling[]
  /** Country named right behind it ("Tripoli, Lebanon"). */
  readonly behind: string | null
}

const countryBehind = ({ tokens, end }: Scene, to: number, cased: boolean): string | null => {
  if (to + 1 >= end || tokens[to]!.lower !== ',') return null
  const match = matchAt(tokens, to + 1, end, cased)
  return match === null ? null : (powerIn(match)?.power.country ?? match.spellings[0]?.name.country ?? null)
}

/** The country of the article decides between names of one spelling; a country's own name wins where the article speaks of it. */
const choose = (shared: Shared, countries: ReadonlyMap<string, number>): Name => {
  let best = shared.spellings[0]!.name
  let most = 0
  for (const { name } of shared.spellings) {
    if (shared.behind !== null && name.country === shared.behind && name.kind !== 'country') return name
    const count = countries.get(name.country ?? '') ?? 0
    if (name.kind === 'country' && count > 0) return name
    if (count > most) {
      most = count
      best = name
    }
  }
  return best
}

/**
 * Every name of the tables in a text, in order, none inside another: people, organisations, state bodies beside their country,
 * countries with their adjectives and people, places, outlets. One pass over the tokens.
 */
export const findNames = (text: Text): NameMention[] => {
  const { tokens } = text
  const memory: Memory = { people: new Map(), bodies: new Map(), countries: new Map() }
  const mentions: NameMention[] = []
  const shared: Shared[] = []
  const cased = /[A-Z]/.test(text.source)
  const strangers = new Set<string>()
  for (const sentence of text.sentences) {
    const scene: Scene = {
      tokens,
      from: sentence.from,
      end: sentence.to,
      headline: sentence.block.kind === 'headline' || sentence.block.kind === 'related',
      strangers,
    }
    for (let at = sentence.from; at < sentence.to; at++) {
      const kind = tokens[at]!.kind
      if (kind !== 'word' && kind !== 'number') continue
      const here = findAt(scene, at, memory, cased)
      if (here === null) continue
      const { name, form } = here
      let { to } = here
      if (here.body !== null) memory.bodies.set(here.body, name)
      if (form === 'body' || name.kind === 'organisation') {
        // "the National Intelligence Service (NIS)" is one mention where the brackets repeat the name.
        const after = afterBrackets(tokens, to, sentence.to)
        if (after > to && matchAt(tokens, to + 1, after, cased)?.spellings.some(other => other.name.id === name.id))
          to = after
      }
      if (here.others.length > 0) {
        shared.push({ at: mentions.length, spellings: here.others, behind: countryBehind(scene, to, cased) })
      } else if (name.country !== null) {
        memory.countries.set(name.country, (memory.countries.get(name.country) ?? 0) + 1)
      }
      mentions.push({ start: tokens[at]!.start, end: tokens[to - 1]!.end, from: at, to, name, form })
      at = to - 1
    }
  }
  for (const one of shared) {
    mentions[one.at] = { ...mentions[one.at]!, name: choose(one, memory.countries) }
  }
  return mentions
}
