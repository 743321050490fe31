import type { Kind } from '../../claims/counted/kinds.ts'
import { wordOf } from '../../claims/links/lexicon.ts'
import { isSeat } from '../../names/governments.ts'
import { nationOf } from '../../names/nations.ts'
import { isEventWord } from './events.ts'
import { knownAt } from './known-at.ts'
import { isCountedNation, type KnownLists, knownWords } from './known-names.ts'
import { isFree, lower, mark, nameAt, type Sheet, skipArticles, wordsBetween } from './sheet.ts'
import {
  anybody,
  doing,
  figureNouns,
  kindsOfPlace,
  silent,
  speakers,
  speaking,
  suffering,
  tollNouns,
} from './vocabulary.ts'

/** Who or what a question asks to be counted, in its words; marks them. Null where it does not say, or says people. */
export function groupOf(sheet: Sheet, known: KnownLists): string | null {
  const { tokens } = sheet.text
  const found: { readonly from: number; readonly to: number; readonly strength: number }[] = []
  for (let at = 0; at < tokens.length; at++) {
    const end = groupEnd(sheet, at, known)
    if (end === null) continue
    found.push({ from: at, ...end })
    at = end.to - 1
  }
  const best = found.reduce<(typeof found)[number] | null>(
    (most, each) => (most === null || each.strength > most.strength ? each : most),
    null,
  )
  if (best === null) return afterHowMany(sheet)
  // "women and children": both, where they stand together.
  const together = found.filter(
    ({ from, to }) =>
      (lower(sheet, best.to) === 'and' && from === best.to + 1) || (lower(sheet, to) === 'and' && best.from === to + 1),
  )
  const [first, last] = [
    Math.min(best.from, ...together.map(each => each.from)),
    Math.max(best.to, ...together.map(each => each.to)),
  ]
  mark(sheet, first, last, 'who')
  return whoWords(sheet, first, last)
}

/** The words as they are shown: a nation by its adjective or its people, "north korea" of its losses included. */
function whoWords(sheet: Sheet, from: number, to: number): string {
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
  const of = lower(sheet, to) === 'of' || lower(sheet, to) === 'from' ? nameAt(sheet, to + 1) : null
  const theirOwn = of?.name.kind === 'country' && isFree(sheet, of.from, of.to) ? nationOf(of.name.id) : null
  if (of !== null && theirOwn !== null) {
    mark(sheet, to, of.to, 'who')
    return `${theirOwn.adjective} ${words}`
  }
  // "how many troops did North Korea send": theirs.
  const owner = sheet.names.find(
    ({ name: { kind }, from: at, to: end }) =>
      kind !== 'person' && kind !== 'place' && isFree(sheet, at, end) && isTheirLoss(sheet, at, end),
  )
  if (owner === undefined) return losersWords(sheet, words)
  mark(sheet, owner.from, owner.to, 'who')
  return `${nationOf(owner.name.id)?.adjective ?? wordsBetween(sheet, owner.from, owner.to)} ${words}`
}

/** "did the SAF lose tanks": those who are named before the verb. */
function losersWords(sheet: Sheet, words: string): string {
  const verb = sheet.text.tokens.findIndex(token => /^(?:lose|lost|suffered?|lost)$/.test(token.lower))
  const asked = sheet.text.tokens.findIndex(token => /^(?:did|has|have|does)$/.test(token.lower))
  const from = asked < 0 ? verb : skipArticles(sheet, asked + 1)
  if (verb < 0 || from >= verb || verb - from > 4 || !isFree(sheet, from, verb) || anybody.has(lower(sheet, from)))
    return words
  mark(sheet, from, verb, 'who')
  return `${wordsBetween(sheet, from, verb)} ${words}`
}

/** Where the words for those who are counted end, if they begin at a token. */
function groupEnd(
  sheet: Sheet,
  at: number,
  known: KnownLists,
): { readonly to: number; readonly strength: number } | null {
  if (!isFree(sheet, at, at + 1)) return null
  const own = knownAt(sheet, at, knownWords(known.counted))
  const nation = nameAt(sheet, at)
  if (nation !== null && isFree(sheet, nation.from, nation.to)) {
    const { name, form, to } = nation
    const after = sheet.text.tokens[to]?.kind === 'possessive' ? to + 1 : to
    const nouns = nounsEnd(sheet, after)
    if (name.kind === 'person' || name.kind === 'outlet') return null
    const isTheirForce = isSeat(name) && wordOf(lower(sheet, after))?.kind?.forces === true
    if (name.kind === 'place' && form === 'name' && !isTheirForce) return null
    if (nouns > after) return { to: nouns, strength: 4 }
    if (form === 'people') return { to, strength: 4 }
    const isNamed = form === 'name' && name.kind === 'country' && !isCountedNation(known, name.id)
    if (
      isTheirLoss(sheet, at, after) &&
      !(
        isNamed &&
        sheet.roles[after] === 'measure' &&
        !/^(?:loss|losses|casualties|casualty)$/.test(lower(sheet, after))
      )
    )
      return { to, strength: form === 'adjective' || sheet.roles[after] === 'measure' ? 3 : 2 }
    if (form === 'name' && name.kind === 'country' && isBeside(sheet, at, after) && isCountedNation(known, name.id))
      return { to, strength: 2 }
    if (form !== 'adjective') return null
    return anybody.has(lower(sheet, after))
      ? { to, strength: 3 }
      : ofWhom.has(lower(sheet, at - 1))
        ? { to, strength: 2 }
        : null
  }
  const nouns = nounsEnd(sheet, at)
  // "has the army lost tanks": the tanks.
  const least = nouns === at + 1 && speakers.has(lower(sheet, at)) ? 0 : 1
  if (nouns > at && (own === null || own.to <= nouns)) return { to: nouns, strength: isForced(sheet, at) ? 3 : least }
  if (own !== null && !isPlain(sheet, at, own.to)) return { to: own.to, strength: 2 }
  return null
}

const ofWhom = new Set('of among for on about'.split(' '))

/** "captured nk", "wounded of North Korea", "NK: dead" */
function isBeside(sheet: Sheet, at: number, after: number): boolean {
  const isMeasure = (index: number) => sheet.roles[index] === 'measure'
  const [before, next] = [lower(sheet, at - 1), lower(sheet, after)]
  return (
    isMeasure(at - 1) ||
    figureNouns.has(next) ||
    isMeasure(after) ||
    (ofWhom.has(before) && isMeasure(at - 2)) ||
    (next === ':' && isMeasure(after + 1))
  )
}

/** Right behind "how many", or before the verb that counts. */
const isForced = (sheet: Sheet, at: number): boolean =>
  lower(sheet, at - 1) === 'many' || lower(sheet, at - 2) === 'many'

const isPlain = (sheet: Sheet, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) {
    const word = lower(sheet, at)
    if (
      !silent.has(word) &&
      !anybody.has(word) &&
      !tollNouns.has(word) &&
      !speakers.has(word) &&
      !figureNouns.has(word) &&
      sheet.roles[at] === null
    )
      return false
  }
  return true
}

/** "Russian losses", "did Russia lose", "North Korea's casualties". */
function isTheirLoss(sheet: Sheet, at: number, after: number): boolean {
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

/** Nouns for those who are counted, one behind another: "civilians", "aid workers", "ferry passengers". */
function nounsEnd(sheet: Sheet, from: number): number {
  let to = from
  let counts = false
  while (to < from + 4 && sheet.text.tokens[to]?.kind === 'word' && isFree(sheet, to, to + 1)) {
    const word = lower(sheet, to)
    const kind = kindOf(word)
    const describes = modifiers.has(word)
    if (kind === null && !describes) break
    to++
    if (kind !== null) counts ||= !describes || sheet.roles[to] === 'measure' || tollNouns.has(lower(sheet, to))
  }
  while (to > from && modifiers.has(lower(sheet, to - 1)) && kindOf(lower(sheet, to - 1)) === null) to--
  // "the ferry" is what happened, "ferries" and "ferry passengers" are counted.
  if (to > from && isEventWord(lower(sheet, to - 1)) && !lower(sheet, to - 1).endsWith('s')) return from
  if (told.has(lower(sheet, from - 1))) return from
  if (to > from && !isMany(sheet, from, to)) return from
  return counts && to > from ? to : from
}

/** "civilians", "civilian deaths", "how many soldier", but not "the hospital". */
function isMany(sheet: Sheet, from: number, to: number): boolean {
  const last = lower(sheet, to - 1)
  if (wordOf(last)?.plural === true || /(?:s|people|men|women|children)$/.test(last) || extra.has(last)) return true
  const before = lower(sheet, from - 1)
  return (
    sheet.roles[to] === 'measure' ||
    tollNouns.has(lower(sheet, to)) ||
    figureNouns.has(lower(sheet, to)) ||
    before === 'many' ||
    nameEndsAt(sheet, from)
  )
}

const nameEndsAt = (sheet: Sheet, at: number): boolean =>
  sheet.names.some(({ to, form }) => to === at && form === 'adjective')

/** "told reporters" */
const told = new Set(['tell', 'told', 'tells', 'telling'])

/** Stand before such nouns and belong to them. */
const modifiers = new Set(
  'aid relief rescue health school ferry bus train plane foreign local young old elderly pregnant disabled residential apartment army government militia rebel civilian military police coast guard fishing cargo media medical humanitarian pro-russian special elite border wounded injured captured dead missing dual prison religious migrant factory garment construction red cross un u.n. peace opposition security emergency forces'.split(
    ' ',
  ),
)
const counting: ReadonlySet<Kind['class']> = new Set<Kind['class']>([
  'person',
  'household',
  'animal',
  'building',
  'craft',
  'unit',
])

function kindOf(word: string): Kind | null {
  if (
    anybody.has(word) ||
    kindsOfPlace.has(word) ||
    figureNouns.has(word) ||
    notCounted.has(word) ||
    (speakers.has(word) && !bothWays.has(word))
  )
    return null
  if (extra.has(word)) return { id: 'thing', class: 'craft', nouns: '' } as unknown as Kind
  const kind = wordOf(word)?.kind ?? null
  return kind !== null && counting.has(kind.class) ? kind : null
}

/** Speak as well as they are counted: the words round them decide, and claimants have been read before. */
const bothWays = new Set(
  'rescuers police doctors medics residents journalists reporters experts lawmakers officers commanders hospital hospitals army military forces diplomats residents'.split(
    ' ',
  ),
)
const notCounted = new Set(
  'plant bank complex other shot home post posts case cases local general force fan user guide guides cook man foreign tank-top national court station block room property people port pole stand stands table tables page pages'.split(
    ' ',
  ),
)
const extra = new Set('crops property acres trees mines shells weapons cattle'.split(' '))

/** "how many wotsits were destroyed": a word that nobody knows may be counted all the same. */
function afterHowMany(sheet: Sheet): string | null {
  const { tokens } = sheet.text
  const at = tokens.findIndex((token, index) => token.lower === 'many' && tokens[index - 1]?.lower === 'how')
  if (at < 0) return null
  let to = at + 1
  while (to < at + 4 && mayBeCounted(sheet, to)) to++
  if (to === at + 1 || !lower(sheet, to - 1).endsWith('s')) return null
  mark(sheet, at + 1, to, 'who')
  return wordsBetween(sheet, at + 1, to)
}

/** A noun, as far as anybody can tell who does not know it. */
function mayBeCounted(sheet: Sheet, at: number): boolean {
  const token = sheet.text.tokens[at]
  if (token === undefined || token.kind !== 'word' || sheet.roles[at] !== null) return false
  const word = token.lower
  const isVerb = /(?:ed|en)$/.test(word) || ((wordOf(word)?.openings.length ?? 0) > 0 && wordOf(word)?.kind == null)
  return !isVerb && !silent.has(word) && !anybody.has(word) && !speaking.has(word) && !isEventWord(word)
}
