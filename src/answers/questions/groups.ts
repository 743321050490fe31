import { wordOf } from '../../claims/links/lexicon.ts'
import { isSeat } from '../../names/governments.ts'
import { isEventWord } from './events.ts'
import { isCircumstance, nounsEnd } from './group-nouns.ts'
import { knownAt } from './known-at.ts'
import { isCountedNation, type KnownLists, knownWords } from './known-names.ts'
import { isFree, lower, mark, nameAt, type Sheet, wordsBetween } from './sheet.ts'
import { anybody, figureNouns, silent, speakers, speaking, tollNouns } from './vocabulary.ts'
import { isTheirLoss, ownerBehind, whoWords } from './whose.ts'

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
    // "Chile houses", "Mali civilians": it says where they are; soldiers are their country's.
    const isOfPlace = form === 'name' && name.kind === 'country' && after === to && !isCountedNation(known, name.id)
    if (nouns > after && isOfPlace && wordOf(lower(sheet, nouns - 1))?.kind?.forces !== true) return null
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
    if (strength.has(lower(sheet, after))) return { to, strength: 3 }
    return anybody.has(lower(sheet, after))
      ? { to, strength: 3 }
      : ofWhom.has(lower(sheet, at - 1))
        ? { to, strength: 2 }
        : null
  }
  const nouns = nounsEnd(sheet, at)
  // "has the army lost tanks": the tanks.
  const least = nouns === at + 1 && speakers.has(lower(sheet, at)) ? 0 : 1
  // "soldiers of North Korea"
  if (nouns > at && isOwned(sheet, nouns)) return { to: nouns, strength: 5 }
  if (nouns > at && (own === null || own.to <= nouns)) return { to: nouns, strength: isForced(sheet, at) ? 3 : least }
  if (own !== null && !isPlain(sheet, at, own.to) && !isCircumstance(sheet, at, own.to))
    return { to: own.to, strength: 2 }
  return null
}

/** How many a nation's forces are, in a word. */
const strength = new Set('strength manpower force forces army contingent presence headcount deployment'.split(' '))

const isOwned = (sheet: Sheet, to: number): boolean => ownerBehind(sheet, to) !== null

const ofWhom = new Set('of among for on about'.split(' '))

/** "captured nk", "wounded of North Korea", "NK: dead" */
function isBeside(sheet: Sheet, at: number, after: number): boolean {
  const isMeasure = (index: number) => sheet.roles[index] === 'measure'
  const [before, next] = [lower(sheet, at - 1), lower(sheet, after)]
  return (
    isMeasure(at - 1) ||
    figureNouns.has(next) ||
    isMeasure(after) ||
    ofWhom.has(before) ||
    figureNouns.has(before) ||
    before === ',' ||
    before === 'many' ||
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
