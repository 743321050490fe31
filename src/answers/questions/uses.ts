import { kinds } from '../../claims/counted/kinds.ts'
import { wordOf } from '../../claims/links/lexicon.ts'
import { isSeat } from '../../names/governments.ts'
import type { NameMention } from '../../names/name.ts'
import { isEventWord } from './events.ts'
import { isCountedNation, type KnownLists, knownWords } from './known-names.ts'
import { lower, type Sheet } from './sheet.ts'
import { auxiliaries, passively } from './slots.ts'
import type { Intent } from './understanding.ts'
import {
  anybody,
  doing,
  figureNouns,
  locatives,
  silent,
  speakers,
  speaking,
  suffering,
  tollNouns,
} from './vocabulary.ts'

/** Somebody or some place that a question names. */
export interface Named {
  readonly from: number
  readonly to: number
  readonly shown: string
  readonly mention: NameMention | null
  /** A noun for those who speak stands behind: "Ukrainian officials". */
  readonly speaks: boolean
}

/** source: says something; doer: did it; other: is counted, or says where. */
export type Use = 'source' | 'doer' | 'other'

/** What a name is in its question, by the words round it. */
export function useOf(sheet: Sheet, named: Named, intent: Intent, known: KnownLists): Use {
  const { from, to, mention, speaks } = named
  const kind = mention?.name.kind ?? 'organisation'
  const form = mention?.form ?? 'name'
  const owns = sheet.text.tokens[to]?.kind === 'possessive'
  const after = owns ? to + 1 : to
  const next = lower(sheet, after)
  const start = articles.has(lower(sheet, from - 1)) ? from - 1 : from
  const before = lower(sheet, start - 1)
  const isLand =
    kind === 'country' || kind === 'place' || (kind === 'government' && mention?.name.id === mention?.name.country)
  if (before === 'to' && lower(sheet, start - 2) === 'according') return 'source'
  if (before === 'per' || before === 'via') return 'source'
  if (before === 'by') return isSaidBy(sheet, start - 2) || !isLand ? 'source' : 'doer'
  // "losses of the North Korean army"
  if (speaks && before === 'of' && sheet.roles[start - 2] === 'measure') return 'other'
  if (speaks) return 'source'
  if (isPeopleNoun(next)) {
    if (!isLand && form === 'name' && kind !== 'person' && !isTheirs(next)) return 'source'
    return spokenBy(sheet, after) && !speakers.has(next) ? 'source' : 'other'
  }
  if (before === 'many' && isLand && form !== 'adjective' && !spokenBy(sheet, after)) return 'other'
  const isCountedPeople = isLand && isCountedNation(known, mention!.name.country)
  // Nobody has ever heard North Korea on its dead.
  if (
    isCountedPeople &&
    !knownWords(known.claimants).countries.has(mention!.name.country!) &&
    isFigureBehind(sheet, after, false)
  )
    return 'other'
  if (isFigureBehind(sheet, after, isCountedPeople)) return 'source'
  const isToll = tollNouns.has(next) || (next === 'death' && tollNouns.has(lower(sheet, after + 1)))
  const asked = auxiliaries.has(lower(sheet, start - 1))
  if (isLand && !asked && (isToll || stateAt(sheet, after))) return isSeatOf(mention) && owns ? 'source' : 'other'
  if (kind === 'outlet' || kind === 'person') return 'source'
  const isNear = isLand && locatives.has(before) && before !== 'from' && before !== 'of' && before !== 'on'
  if (isNear && before !== 'between' && !(intent === 'agree' && before === 'to')) return 'other'
  if (form === 'people' && verbUse(sheet, start, after, true) === 'doer') return 'doer'
  if (form === 'people')
    return owns ||
      spokenBy(sheet, after) ||
      isPartner(sheet, start, to, intent) ||
      (before === 'or' && sheet.roles.includes('figure'))
      ? 'source'
      : 'other'
  if (isLand && (before === 'from' || before === 'of'))
    return fromWhom(sheet, start, before, intent, isSeatOf(mention), isCountedPeople)
  const isHeard = !isCountedPeople || knownWords(known.claimants).countries.has(mention!.name.country!)
  const use = verbUse(sheet, start, after, isLand, isSeatOf(mention))
  // "nk captured since new year": they were.
  if (use === 'doer' && !isHeard && !asked) return 'other'
  if (use !== null) return use
  if (!isLand || isPartner(sheet, start, to, intent)) return 'source'
  if (next === 'on' || invertedSpeech(sheet, start)) return 'source'
  // "what about Kyiv", "and Washington?", "Seoul's"
  if (isSeatOf(mention)) return isEventBehind(sheet, after) ? 'other' : 'source'
  return owns && sheet.text.tokens[after]?.kind !== 'word' ? 'source' : 'other'
}

/** "the Kyiv strike", "Beirut deaths": where it happened. */
const isEventBehind = (sheet: Sheet, after: number): boolean =>
  [after, after + 1].some(
    at => isEventWord(lower(sheet, at)) || tollNouns.has(lower(sheet, at)) || sheet.roles[at] === 'measure',
  )

const articles = new Set(['the', 'a', 'an', 'both'])

const isSeatOf = (mention: NameMention | null): boolean => mention !== null && isSeat(mention.name)

/** A noun for somebody or something that is counted. */
const isPeopleNoun = (word: string): boolean => {
  const kind = wordOf(word)?.kind
  return (
    kind != null && countable.has(kind.class) && !figureNouns.has(word) && !anybody.has(word) && !tollNouns.has(word)
  )
}
/** Those whom an organisation may have: "RSF fighters", "MSF staff"; "IOM displaced children" are not its own. */
function isTheirs(word: string): boolean {
  const kind = wordOf(word)?.kind
  return kind?.forces === true || kind?.class === 'craft' || own.has(word)
}
const own = new Set(
  'staff worker workers employees volunteers peacekeepers doctors nurses personnel members vehicles journalists reporters officers leaders rescuers medics'.split(
    ' ',
  ),
)
const countable = new Set(
  kinds
    .filter(({ class: sort }) => ['person', 'household', 'animal', 'building', 'craft', 'unit'].includes(sort))
    .map(each => each.class),
)

const describes = new Set(
  'latest new newest own official highest lowest current first last initial original recent casualty death previous earlier revised updated losses toll killed wounded dead missing injured captured arrest public published estimated'.split(
    ' ',
  ),
)

/** "Seoul's latest death estimate": a noun for a figure, with what describes it. */
function isFigureBehind(sheet: Sheet, after: number, isCountedPeople: boolean): boolean {
  let at = after
  while (at < after + 4 && (describes.has(lower(sheet, at)) || sheet.roles[at] === 'measure')) {
    // "nk casualty figures" are figures of its people.
    if (isCountedPeople && (sheet.roles[at] === 'measure' || lower(sheet, at) === 'casualty')) return false
    at++
  }
  return figureNouns.has(lower(sheet, at))
}

/** A word right behind that counts whom it names: "nk missing", "north korean dead". */
function stateAt(sheet: Sheet, after: number): boolean {
  if (sheet.roles[after] !== 'measure') return isGot(lower(sheet, after)) && sheet.roles[after + 1] === 'measure'
  return !doing.has(lower(sheet, after)) || befalls.has(lower(sheet, after))
}
const isGot = (word: string): boolean =>
  word === 'got' ||
  word === 'get' ||
  word === 'were' ||
  word === 'are' ||
  word === 'was' ||
  word === 'have' ||
  word === 'been'
/** Told without "by", these befall whom they stand behind: nobody asks how many Ukraine killed without naming them. */
const befalls = new Set(['killed', 'wounded', 'injured', 'taken'])

/** "figures given by Ukraine", "the toll reported by police". */
const isSaidBy = (sheet: Sheet, at: number): boolean =>
  speaking.has(lower(sheet, at)) || figureNouns.has(lower(sheet, at))

const agreeing = new Set(
  'agree agrees disagree disagrees agreed differ differs match matches contradict contradicts changed change updated update revised revise raise raised lower lowered upped adjusted corrected'.split(
    ' ',
  ),
)

/** Whether those named speak: the verb behind them says so. */
export function spokenBy(sheet: Sheet, after: number): boolean {
  let isDone = false
  for (let at = after; at < after + 4; at++) {
    const word = lower(sheet, at)
    if (agreeing.has(word)) return true
    // "claimed by anybody" is said of them.
    if (speaking.has(word) && (passively.has(lower(sheet, at + 1)) || isDone)) return false
    // "soldiers are reported killed": others say so.
    if (at > after || sheet.roles[at] === null) isDone ||= bes.has(word)
    if (speaking.has(word) && sheet.roles[at] === null) return word !== 'got' && word !== 'get'
    const isNoun = at === after && isPeopleNoun(word)
    if (sheet.roles[at] !== null || (!isNoun && !between.has(word))) return false
  }
  return false
}

const between = new Set(
  'that who which has have had is are also now still actually been currently first itself themselves himself reportedly officially recently ever even really just publicly own'.split(
    ' ',
  ),
)

const passive = new Set('be been being were was are is got get gets'.split(' '))
const bes = new Set(['is', 'are', 'was', 'were', 'been', 'be', 'being'])
const losing = new Set('lose loses lost losing suffer suffered suffers'.split(' '))

/** Somebody or something stands behind a verb. */
function hasObject(sheet: Sheet, at: number): boolean {
  const token = sheet.text.tokens[at]
  if (token === undefined) return false
  return (
    token.kind === 'number' ||
    articles.has(token.lower) ||
    isPeopleNoun(token.lower) ||
    sheet.names.some(({ from, form }) => from === at && form !== 'surname') ||
    sheet.roles[at] === 'figure' ||
    token.lower === 'how'
  )
}

/** Who says, who does, whom it befell, by the verb that the name is the subject of; null where no verb says. */
function verbUse(sheet: Sheet, start: number, after: number, isLand: boolean, isSeatNamed = false): Use | null {
  const asked = auxiliaries.has(lower(sheet, start - 1))
  for (let at = after; at < after + (asked ? 5 : 3); at++) {
    const word = lower(sheet, at)
    if (word === '')
      return asked && isLand && lower(sheet, after - 1) !== '' && lower(sheet, at - 1) === 'have' ? 'doer' : null
    if (agreeing.has(word)) return 'source'
    if (losing.has(word)) return 'other'
    if (suffering.has(word) && !auxiliaries.has(word)) return isSeatNamed ? 'doer' : isLand ? 'other' : 'source'
    // "were killed": done to them.
    if (passive.has(word)) return null
    // "madagascar displaced": whoever it was done to stands behind who did it.
    if (doing.has(word) && !asked && !hasObject(sheet, at + 1)) return null
    if (doing.has(word)) return lower(sheet, at + 1) === 'by' ? null : isLand ? 'doer' : 'source'
    // "how many troops does it have" are its own, "how many prisoners" are another's.
    if (word === 'have' && asked) return !isLand ? 'source' : sheet.roles.includes('measure') ? 'doer' : 'other'
    if (speaking.has(word)) return 'source'
    if (!between.has(word) && !(asked && silent.has(word))) return null
  }
  return null
}

/** "what says Washington" */
const invertedSpeech = (sheet: Sheet, start: number): boolean => {
  const word = lower(sheet, start - 1)
  return (word === 'says' || word === 'say' || word === 'said') && lower(sheet, start - 2) === 'what'
}

const estimates = new Set([
  'estimate',
  'estimates',
  'estimation',
  'estimations',
  'claim',
  'claims',
  'statement',
  'opinion',
  'view',
])

/** "figures from Kyiv" are Kyiv's, "soldiers from Mali" are counted, "evacuated from Kandrel" is a place. */
function fromWhom(
  sheet: Sheet,
  start: number,
  before: string,
  intent: Intent,
  isSeatNamed: boolean,
  isCountedPeople: boolean,
): Use {
  const noun = lower(sheet, start - 2)
  if (intent === 'agree' && before === 'from') return 'source'
  const isView = figureNouns.has(noun) || speakers.has(noun) || noun === 'opinion' || noun === 'view'
  if (before === 'of' && isSeatNamed && isView) return 'source'
  if (before === 'of' && estimates.has(noun) && !isCountedPeople) return 'source'
  if (before === 'of') return intent === 'agree' && figureNouns.has(noun) ? 'source' : 'other'
  if (figureNouns.has(noun) || speaking.has(noun) || sheet.roles[start - 2] === 'figure') return 'source'
  if (isPeopleNoun(noun) || anybody.has(noun) || sheet.roles[start - 2] !== null) return 'other'
  return 'source'
}

const links = new Set(['versus', 'and', 'or', 'with', 'between', 'than', ',', '/', '-', '&'])
const askers = new Set(['does', 'do', 'did', 'is', 'are', 'has', 'have'])

/** One of several who are set side by side: "Kyiv and Washington agree", "Seoul vs Kyiv". */
function isPartner(sheet: Sheet, start: number, to: number, intent: Intent): boolean {
  const [before, next] = [lower(sheet, start - 1), lower(sheet, to)]
  if (before === 'versus' || next === 'versus') return true
  return (intent === 'agree' || intent === 'why') && (links.has(before) || links.has(next) || askers.has(before))
}
