import { wordOf } from '../../claims/links/lexicon.ts'
import { isSeat } from '../../names/governments.ts'
import type { NameMention } from '../../names/name.ts'
import { nationOf } from '../../names/nations.ts'
import { isFree, lower, mark, nameAt, type Sheet, skipArticles, wordsBetween } from './sheet.ts'
import { anybody, doing, silent, speaking, suffering, tollNouns } from './vocabulary.ts'

/** The words as they are shown: a nation by its adjective or its people, "north korea" of its losses included. */
export function whoWords(sheet: Sheet, from: number, to: number): string {
  const nation = nameAt(sheet, from)
  const called =
    nation?.name.country == null || (nation.name.kind !== 'country' && !isSeat(nation.name))
      ? null
      : nationOf(nation.name.country)
  const after = nation === null ? from : sheet.text.tokens[nation.to]?.kind === 'possessive' ? nation.to + 1 : nation.to
  if (called !== null && nation !== null)
    return after < to ? `${called.adjective} ${wordsBetween(sheet, after, to)}` : called.people
  const words = wordsBetween(sheet, from, to)
  // "soldiers of Mali"
  const owner = ownerBehind(sheet, to)
  if (owner !== null) {
    mark(sheet, to, owner.to, 'who')
    return `${nationOf(owner.name.id)!.adjective} ${words}`
  }
  // "how many troops did North Korea send": theirs.
  const sender = sheet.names.find(
    ({ name: { kind }, from: at, to: end }) =>
      kind !== 'person' && kind !== 'place' && isFree(sheet, at, end) && isTheirLoss(sheet, at, end),
  )
  if (sender === undefined) return losersWords(sheet, words)
  mark(sheet, sender.from, sender.to, 'who')
  return `${nationOf(sender.name.id)?.adjective ?? wordsBetween(sheet, sender.from, sender.to)} ${words}`
}

/** The country behind a noun that says whose they are: "soldiers of Mali", "soldiers North Korea"; null for none. */
export function ownerBehind(sheet: Sheet, to: number): NameMention | null {
  const word = lower(sheet, to)
  const isForce = wordOf(lower(sheet, to - 1))?.kind?.forces === true
  const at = word === 'of' || word === 'from' ? to + 1 : isForce ? to : -1
  const found = at < 0 ? null : nameAt(sheet, at)
  const isTheirs =
    found?.name.kind === 'country' && isFree(sheet, found.from, found.to) && nationOf(found.name.id) !== null
  return isTheirs ? found : null
}

/** "did the SAF lose tanks": those who are named before the verb. */
function losersWords(sheet: Sheet, words: string): string {
  const verb = sheet.text.tokens.findIndex(token => /^(?:lose|lost|suffered?|lost)$/.test(token.lower))
  const asked = sheet.text.tokens.findIndex(token => /^(?:did|has|have|does)$/.test(token.lower))
  const from = asked < 0 ? verb : skipArticles(sheet, asked + 1)
  if (
    verb < 0 ||
    from >= verb ||
    verb - from > 4 ||
    !isFree(sheet, from, verb) ||
    anybody.has(lower(sheet, from)) ||
    silent.has(lower(sheet, from))
  )
    return words
  mark(sheet, from, verb, 'who')
  return `${wordsBetween(sheet, from, verb)} ${words}`
}

/** "Russian losses", "did Russia lose", "North Korea's casualties". */
export function isTheirLoss(sheet: Sheet, at: number, after: number): boolean {
  const next = lower(sheet, after)
  if (
    sheet.roles[after] === 'measure' &&
    !/^(?:captured?|detained|arrested|destroyed|deployed|sent|held|seized)$/.test(next) &&
    next !== 'toll' &&
    next !== 'death'
  )
    return true
  if ((next === 'got' || next === 'were' || next === 'are' || next === 'been') && sheet.roles[after + 1] === 'measure')
    return true
  if (
    next === 'losses' ||
    next === 'casualties' ||
    next === 'loss' ||
    next === 'dead' ||
    next === 'wounded' ||
    next === 'fatalities' ||
    next === 'prisoners' ||
    next === 'pows'
  )
    return true
  if (
    nameAt(sheet, at)?.form === 'adjective' &&
    (tollNouns.has(next) ||
      sheet.roles[after] === 'measure' ||
      (next === 'death' && tollNouns.has(lower(sheet, after + 1))))
  )
    return true
  for (let index = after; index < after + 3; index++) {
    const word = lower(sheet, index)
    if (suffering.has(word) && word !== 'has' && word !== 'have') return true
    if (word === 'have' && lower(sheet, at - 1) === 'does') return true
    if (speaking.has(word) || doing.has(word)) return false
  }
  return false
}
