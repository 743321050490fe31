import { wordOf } from '../../claims/links/lexicon.ts'
import { editDistance } from '../../names/distance.ts'
import { isSeat } from '../../names/governments.ts'
import { nameOf } from '../../names/lookup.ts'
import type { Token } from '../../text/text.ts'
import { readTokens } from '../../text/tokens.ts'
import { beforeUs, figureNouns, shortForms, silent, speakers, speaking } from './vocabulary.ts'

export interface Spelled {
  /** The question in small letters, short forms written out, slips put right. */
  readonly text: string
  readonly taken: readonly { readonly typed: string; readonly as: string }[]
}

/** Words that questions turn on: a slip in one of them is put right whatever the index holds. */
const turning =
  `casualties casualty killed wounded injured injuries captured detained arrested missing displaced evacuated destroyed damaged deployed
  soldiers troops civilians children prisoners hostages people deaths fatalities losses estimate estimates figure figures number numbers
  highest lowest largest smallest latest according difference disagree agree intelligence ministry president government officials
  january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday
  yesterday earthquake explosion houses homes buildings territory infected affected trapped rescued stranded homeless
  mayor governor ministry committee police military spokesman crescent
  changed claimed compare source sources toll many`.split(/\s+/)

const shortestSlip = 4

/** Words that might be a slip of another one, by their first letter and length, so that few are compared. */
export interface Slips {
  readonly byStart: ReadonlyMap<string, readonly string[]>
}

/** Words that slips are looked for among. */
export function slipsOf(words: Iterable<string>): Slips {
  const byStart = new Map<string, string[]>()
  for (const word of words) {
    if (word.length < shortestSlip || !/^\p{L}+$/u.test(word)) continue
    const key = `${word[0]}${word.length}`
    const same = byStart.get(key)
    if (same === undefined) byStart.set(key, [word])
    else same.push(word)
  }
  return { byStart }
}

const turningSlips = slipsOf(turning)

/** One letter of five may be wrong, two of eight. */
const allowed = (length: number): number => (length < 5 ? 0 : length < 8 ? 1 : 2)
/** A word of four may lack one letter. */
const mayLack = (typed: string, word: string): boolean => typed.length === 4 && word.length === 5

/** The word that another is a slip of; null when none is near, or two are equally near. */
function meantBy(typed: string, { byStart }: Slips): string | null {
  let best: string | null = null
  let least = Math.max(1, allowed(typed.length)) + 1
  for (let length = typed.length - 2; length <= typed.length + 2; length++)
    for (const word of byStart.get(`${typed[0]}${length}`) ?? []) {
      const distance = editDistance(typed, word)
      const most = mayLack(typed, word) ? 1 : allowed(Math.min(typed.length, word.length))
      if (distance > most || distance > least) continue
      if (distance === least && word !== best) best = null
      else if (distance < least) {
        best = word
        least = distance
      }
    }
  return best
}

/** A question as it would be written with care. `isKnown` tells words of names from slips; `names` are those of the index. */
export function spelled(question: string, isKnown: (word: string) => boolean, names: readonly Slips[]): Spelled {
  const text = question.toLowerCase()
  const tokens = readTokens(text)
  const taken: { typed: string; as: string }[] = []
  let written = ''
  let at = 0
  for (const [index, token] of tokens.entries()) {
    const as = tokenAs(tokens, index, question, isKnown, names, taken)
    written += text.slice(at, token.start) + as
    at = token.end
  }
  return { text: written + text.slice(at), taken }
}

function tokenAs(
  tokens: readonly Token[],
  index: number,
  question: string,
  isKnown: (word: string) => boolean,
  names: readonly Slips[],
  taken: { typed: string; as: string }[],
): string {
  const { lower, kind, start, end } = tokens[index]!
  if (kind !== 'word') return lower
  // "WHO" among small letters is the agency.
  if (lower === 'who' && isAgency(tokens, index, question.slice(start, end), question))
    return 'world health organization'
  if (lower === 'us' && isAskers(tokens, index) && question.slice(start, end) !== 'US') return lower
  const long = shortForms.get(lower)
  if (long !== undefined) return isShort(tokens, index, lower) ? long : lower
  if (silent.has(lower) || speaking.has(lower) || speakers.has(lower) || figureNouns.has(lower)) return lower
  if (tokens[index]!.word !== 0 || wordOf(lower) !== undefined || isKnown(lower)) return lower
  // "seouls", of lost apostrophes
  const owner = lower.endsWith('s') ? nameOf(lower.slice(0, -1)) : null
  if (owner !== null && (isSeat(owner) || owner.kind === 'person')) return `${lower.slice(0, -1)}'s`
  for (const slips of [turningSlips, ...names]) {
    const meant = meantBy(lower, slips)
    if (meant === null) continue
    taken.push({ typed: question.slice(start, end), as: meant })
    return meant
  }
  return lower
}

const ofAgency = new Set('figure number numbers toll tally data total estimate'.split(' '))

/** Written so among small letters, or where nobody asks: "who vs the ministry", "according to who". */
function isAgency(tokens: readonly Token[], index: number, word: string, question: string): boolean {
  if (word === 'WHO' && /\p{Ll}/u.test(question)) return true
  const [before, next] = [tokens[index - 1]?.lower ?? '', tokens[index + 1]?.lower ?? '']
  return (
    next === 'vs' ||
    next === 'versus' ||
    ofAgency.has(next) ||
    ['vs', 'versus', 'does', 'did', 'has', 'the', 'per'].includes(before)
  )
}

const isAskers = (tokens: readonly Token[], index: number): boolean => {
  const before = tokens[index - 1]?.lower
  return before !== undefined && beforeUs.has(before)
}

/** "sat", "mar", "min" and the like stand for days and months beside a number or a word of time only. */
const besideDates = new Set('since in until till by from on last before after of and to this between'.split(' '))
const doubtful = new Set('mar jan jun jul sep mon wed thu r y v w'.split(' '))

function isShort(tokens: readonly Token[], index: number, lower: string): boolean {
  if (!doubtful.has(lower)) return true
  const [before, next] = [tokens[index - 1], tokens[index + 1]]
  if (lower === 'y') return index === 0
  if (lower === 'v') return before !== undefined && next !== undefined
  if (lower === 'r' || lower === 'w') return true
  return next?.kind === 'number' || before?.kind === 'number' || besideDates.has(before?.lower ?? '')
}
