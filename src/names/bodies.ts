import type { Token } from '../text/text.ts'
import { wordSet } from '../text/vocabulary.ts'
import { lexicon } from './lexicon.ts'
import type { Name } from './name.ts'
import { withArticle } from './tables/articles.ts'
import { bodyFollowers } from './tables/context.ts'
import { attributiveBodies, bodyFillers, cityBodies, rulingGroups, runBy } from './tables/state-bodies.ts'
import { type Match, matchAt } from './walk.ts'

/** A state body beside its country: tokens up to `to`. */
export interface BodyFound {
  readonly body: string
  readonly to: number
}

const made = new Map<string, Name>()
const groups = new Map(Object.entries(rulingGroups))
const isFiller = wordSet(bodyFillers)

/** The name of a country's body: its own one where it has one ("NIS"), else "Health Ministry of France". */
export const nameOfBody = (power: Name, body: string): Name => {
  const own = lexicon.ownBodies.get(`${power.id} ${body}`)
  const named = own === undefined ? undefined : lexicon.byId.get(own)
  if (named !== undefined) return named
  const speaks = body === 'government'
  const id = speaks ? power.id : `${power.id}-${body}`
  if (!speaks && lexicon.byId.has(id)) return lexicon.byId.get(id)!
  const key = `${power.id} ${body}`
  const before = made.get(key)
  if (before !== undefined) return before
  const { pattern, kind } = lexicon.bodies.get(body)!
  const shown = speaks ? power.name : pattern.replace('%', withArticle(power.name))
  const name: Name = { id, name: shown, kind, country: power.country }
  made.set(key, name)
  return name
}

/** The country or territory that may own a body: itself, or what a capital is the capital of. Null for all else. */
export const powerOf = (name: Name): Name | null => {
  const own = lexicon.powers.get(name.id)
  if (own !== undefined && own === name) return own
  const country = lexicon.capitals.get(name.id)
  return country === undefined ? null : (lexicon.powers.get(country) ?? null)
}

/** The first country, territory or capital among the names of a match. */
export const powerIn = (match: Match): { power: Name; capital: boolean } | null => {
  for (const { name } of match.spellings) {
    const group = groups.get(name.id)
    const power = group === undefined ? powerOf(name) : lexicon.powers.get(group)
    if (power != null) return { power, capital: group === undefined && power !== name }
  }
  return null
}

const standsAlone = (tokens: readonly Token[], from: number, to: number, end: number): boolean => {
  if (to - from > 1 || !attributiveBodies.has(tokens[from]!.lower)) return true
  const next = to < end ? tokens[to] : undefined
  return next === undefined || next.kind !== 'word' || bodyFollowers.has(next.lower) || next.lower.endsWith('ed')
}

/** The body that follows a country which ends before `at` ("'s main military intelligence agency"); null for none. */
export const bodyAfter = (tokens: readonly Token[], at: number, end: number, capital: boolean): BodyFound | null => {
  let from = at
  if (from < end && tokens[from]!.kind === 'possessive') from++
  for (let skipped = 0; skipped < 3 && from < end; skipped++) {
    const match = matchAt(tokens, from, end, true)
    if (match?.body != null && (match.bodyTo >= match.to || !isFiller(tokens[from]!))) {
      if (capital && cityBodies.has(match.body)) return null
      if (!standsAlone(tokens, from, match.bodyTo, end)) return null
      // "the Ukrainian Defence Ministry's Main Intelligence Directorate": the last body is meant.
      const { bodyTo } = match
      if (bodyTo < end && tokens[bodyTo]!.kind === 'possessive') {
        const inner = matchAt(tokens, bodyTo + 1, end, true)
        if (inner?.body != null && standsAlone(tokens, bodyTo + 1, inner.bodyTo, end)) {
          return { body: inner.body, to: inner.bodyTo }
        }
      }
      return { body: match.body, to: bodyTo }
    }
    // "Gaza's Hamas-run health ministry"
    if (from + 2 < end && tokens[from + 1]!.lower === '-' && runBy.has(tokens[from + 2]!.lower)) {
      from += 3
      continue
    }
    const joined = tokens[from]!.lower === '-' && tokens[from]!.glued
    if (!joined && !isFiller(tokens[from]!)) return null
    from++
  }
  return null
}

/** The index after "(NIS)" where an abbreviation in brackets stands at `at`, else `at`. */
export const afterBrackets = (tokens: readonly Token[], at: number, end: number): number =>
  at + 2 < end && tokens[at]!.lower === '(' && tokens[at + 1]!.kind === 'word' && tokens[at + 2]!.lower === ')'
    ? at + 3
    : at

/** The country behind a body that ends before `at` ("of the Ministry of Defence of Ukraine"); null for none. */
export const countryAfter = (
  tokens: readonly Token[],
  at: number,
  end: number,
  depth = 0,
): { power: Name; to: number } | null => {
  let from = afterBrackets(tokens, at, end)
  if (from >= end || depth > 2) return null
  const joint = tokens[from]!.lower
  // "the health ministry in Gaza", but an army "in Ukraine" may be anybody's.
  if (joint !== 'of' && !(joint === 'in' && depth === 0 && !attributiveBodies.has(tokens[at - 1]!.lower))) return null
  from++
  if (from < end && tokens[from]!.lower === 'the') from++
  if (from >= end) return null
  const match = matchAt(tokens, from, end, true)
  if (match === null) return null
  const owner = powerIn(match)
  if (owner !== null && match.to >= match.bodyTo) {
    if (owner.capital) return null
    const further = bodyAfter(tokens, match.to, end, false)
    return { power: owner.power, to: further?.to ?? match.to }
  }
  return match.body === null || joint !== 'of' ? null : countryAfter(tokens, match.bodyTo, end, depth + 1)
}
