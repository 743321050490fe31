import { wordOf } from '../../claims/links/lexicon.ts'
import { isEventWord } from './events.ts'
import { isStranger } from './places.ts'
import { lower, type Sheet, skipArticles } from './sheet.ts'
import type { Intent } from './understanding.ts'
import {
  doing,
  figureNouns,
  kindsOfPlace,
  locatives,
  silent,
  speakers,
  speaking,
  suffering,
  tollNouns,
} from './vocabulary.ts'

/** A stretch of tokens in which only somebody who says something can stand. */
export interface Slot {
  readonly from: number
  readonly to: number
}

/** Where a question names somebody who says something, whatever the words: "what did ... say", "according to ...", "the police number". */
export function slotsOf(sheet: Sheet, intent: Intent): Slot[] {
  const found: Slot[] = []
  for (let at = 0; at < sheet.text.tokens.length; at++) {
    const word = lower(sheet, at)
    if (word === 'on' && sheet.roles[at + 1] === 'measure')
      found.push(...before(sheet, at).filter(({ from, to }) => allStrangers(sheet, from, to)))
    if (leadsToSpeaker(sheet, at)) found.push(...listed(sheet, at + 1).phrases)
    else if (auxiliaries.has(word)) {
      const { phrases, to } = listed(sheet, at + 1)
      if (followsSpeech(sheet, to, phrases)) found.push(...phrases)
    } else if (isSpeech(sheet, at) && !auxiliaries.has(lower(sheet, at - 1))) {
      found.push(...before(sheet, at))
      if (word === 'says' || word === 'said' || word === 'say')
        found.push(...(lower(sheet, at - 1) === 'what' ? listed(sheet, at + 1).phrases : []))
    } else if (sheet.text.tokens[at]!.kind === 'possessive' && ownsFigure(sheet, at + 1))
      found.push(...before(sheet, at))
  }
  return [...found, ...speakersNamed(sheet, intent)].filter(({ from, to }) => isSomebody(sheet, from, to))
}

/** Nouns for those who speak that nothing else was made of: "houses destroyed mayor". */
export const speakersLeft = (sheet: Sheet): Slot[] =>
  speakersNamed(sheet, 'agree').filter(
    ({ from, to }) => isSomebody(sheet, from, to) && lower(sheet, from - 1) !== 'whose',
  )

/** A figure, or nothing at all, stands behind "'s". */
function ownsFigure(sheet: Sheet, at: number): boolean {
  const word = lower(sheet, at)
  return (
    sheet.text.tokens[at]?.kind !== 'word' ||
    figureNouns.has(word) ||
    tollNouns.has(word) ||
    sheet.roles[at] === 'measure' ||
    silent.has(word)
  )
}

/** "Elmer Dorn on the dead" */
const allStrangers = (sheet: Sheet, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (!isStranger(sheet, at)) return false
  return to > from
}

export const auxiliaries: ReadonlySet<string> = new Set('do does did has have had is are was were'.split(' '))

/** "according to", "per", "reported by". */
function leadsToSpeaker(sheet: Sheet, at: number): boolean {
  const [word, previous] = [lower(sheet, at), lower(sheet, at - 1)]
  if (word === 'to') return previous === 'according'
  // "deployed by CONAF": nobody else can be meant.
  if (word === 'by') return speaking.has(previous) || figureNouns.has(previous) || isStranger(sheet, at + 1)
  if (word === 'from') return figureNouns.has(previous)
  return word === 'per' || word === 'via'
}

const conjunctions = new Set(['and', 'or', ',', '&', '/', 'versus', 'nor'])

/** Phrases one after another, "the army and the RSF", and where they end. */
function listed(sheet: Sheet, at: number): { readonly phrases: readonly Slot[]; readonly to: number } {
  const phrases: Slot[] = []
  let to = at
  for (let from = skipArticles(sheet, at); ; ) {
    const end = phraseEnd(sheet, from)
    // What is named already is a phrase of the list as well.
    const taken = takenEnd(sheet, from)
    if (end > from) phrases.push({ from, to: end })
    else if (taken === from) break
    to = placeEnd(sheet, Math.max(end, taken))
    if (!conjunctions.has(lower(sheet, to))) break
    let next = to
    while (conjunctions.has(lower(sheet, next))) next++
    from = skipArticles(sheet, next)
  }
  return { phrases, to }
}

const ofPlace = new Set(['of', 'in', 'at', 'near', 'from'])

/** Past "of Kandrel" behind "the mayor". */
function placeEnd(sheet: Sheet, from: number): number {
  if (!ofPlace.has(lower(sheet, from)) || sheet.roles[from + 1] !== 'place') return from
  let to = from + 1
  while (sheet.roles[to] === 'place') to++
  return to
}

function takenEnd(sheet: Sheet, from: number): number {
  let to = from
  while (sheet.roles[to] === 'source') to++
  return to
}

/** Said of what somebody does behind "did": "report", which is a noun elsewhere. */
const baseVerbs = new Set(
  'report claim estimate count state put give say think agree disagree differ list record release confirm believe match mean contradict'.split(
    ' ',
  ),
)

function followsSpeech(sheet: Sheet, to: number, phrases: readonly Slot[]): boolean {
  for (let at = to; at < to + 3; at++) {
    const word = lower(sheet, at)
    if (baseVerbs.has(word) || isSpeech(sheet, at) || changing.has(word)) return true
    // "has the forest service deployed": nobody else is asked about.
    if (doing.has(word) || suffering.has(word))
      return phrases.some(({ from, to: end }) => end === from + 1 && isStranger(sheet, from))
    if (!between.has(word)) return false
  }
  return false
}

const changing = new Set('changed updated revised raised lowered upped adjusted corrected moved shifted'.split(' '))
const between = new Set(
  'ever really actually now currently still both all each officially even first publicly since also not'.split(' '),
)

/** Nouns as often as verbs, or said of things. */
const weakSpeech = new Set(
  'count counts counted report reports reported claim claims claimed claiming estimate estimates estimated list lists listed record records recorded stand stands mean means come comes get gets got back backs post note notes state states share shares issue issues release quote quotes confirmed verified given put puts noted quoted mention mentions released published talk talks talking posted revealed shared offer offers suggest suggests'.split(
    ' ',
  ),
)
/** These speak where somebody stands right before them and something is counted behind: "Seoul estimates 300 dead". */
const isSpeech = (sheet: Sheet, at: number): boolean => {
  const word = lower(sheet, at)
  return speaking.has(word) && !weakSpeech.has(word) && sheet.roles[at] === null && !passively.has(lower(sheet, at + 1))
}

/** "soldiers said to be captured", "claimed by anybody": they are spoken of. */
export const passively: ReadonlySet<string> = new Set(['by', 'to', 'as'])

const joints = new Set(['of', '-', "'", '&'])

/** Phrases that end right before a token: those of a list, last first. */
function before(sheet: Sheet, end: number): Slot[] {
  const found: Slot[] = []
  let to = end
  while (
    to > 0 &&
    (between.has(lower(sheet, to - 1)) || lower(sheet, to - 1) === 'has' || lower(sheet, to - 1) === 'have')
  )
    to--
  for (let hops = 0; hops < 4; hops++) {
    // "the mayor of Kandrel said"
    while (to > 0 && sheet.roles[to - 1] === 'place') to--
    if (sheet.roles[to] === 'place' && ofPlace.has(lower(sheet, to - 1))) to--
    const from = phraseStart(sheet, to)
    if (from < to) found.push({ from, to })
    let next = from < to ? from : to
    while (next > 0 && (lower(sheet, next - 1) === 'the' || sheet.roles[next - 1] === 'source')) next--
    if (!conjunctions.has(lower(sheet, next - 1))) break
    to = next - 1
  }
  return found
}

function phraseEnd(sheet: Sheet, from: number): number {
  let to = from
  while (to < from + 7 && isPhraseWord(sheet, to)) to++
  while (to > from && joints.has(lower(sheet, to - 1))) to--
  return to
}

function phraseStart(sheet: Sheet, to: number): number {
  let from = to
  while (from > to - 7 && from > 0 && isPhraseWord(sheet, from - 1)) from--
  while (from < to && joints.has(lower(sheet, from))) from++
  return from
}

function isPhraseWord(sheet: Sheet, at: number): boolean {
  const token = sheet.text.tokens[at]
  if (token === undefined || sheet.roles[at] !== null) return false
  const word = token.lower
  if (isEventWord(word)) return false
  if (word === '-' && !token.glued) return false
  if (joints.has(word))
    return sheet.roles[at + 1] === null && !silent.has(lower(sheet, at + 1)) && !silent.has(lower(sheet, at - 1))
  if (token.kind !== 'word') return false
  return (
    speakers.has(word) ||
    (!silent.has(word) &&
      !speaking.has(word) &&
      !figureNouns.has(word) &&
      !kindsOfPlace.has(word) &&
      !locatives.has(word))
  )
}

/** What nobody is heard from: ferries, quakes, towns. */
const isMute = (word: string): boolean => isEventWord(word) || mute.has(wordOf(word)?.kind?.class ?? '')
const mute: ReadonlySet<string> = new Set(['craft', 'event', 'thing', 'place', 'time', 'animal'])

/** "told lawmakers": they listen. */
const told = new Set(['tell', 'tells', 'told', 'telling'])
const anyOf = new Set(['which', 'what', 'whose', 'any', 'all', 'other', 'different', 'many', 'several', 'some', 'more'])

/** Something more than words that everybody uses. */
function isSomebody(sheet: Sheet, from: number, to: number): boolean {
  // "which organisations" asks for names.
  if (anyOf.has(lower(sheet, from - 1)) || told.has(lower(sheet, from - 1))) return false
  // The rest of a name that was read already: "Mr" of "Mr Zelenskyy".
  if (sheet.roles[to] === 'source' || sheet.roles[from - 1] === 'source') return false
  for (let at = from; at < to; at++) {
    const word = lower(sheet, at)
    if (sheet.text.tokens[at]!.kind !== 'word' || joints.has(word) || notAlone.has(word)) continue
    if (speakers.has(word) || !(silent.has(word) || isMute(word))) return true
  }
  return false
}

/** Nouns for those who speak, set side by side or before a noun for a figure: "the mayor and ...", "army number". */
function speakersNamed(sheet: Sheet, intent: Intent): Slot[] {
  const found: Slot[] = []
  const isCompared = intent === 'agree' || intent === 'why'
  for (let at = 0; at < sheet.text.tokens.length; at++) {
    if (sheet.roles[at] !== null || !speakers.has(lower(sheet, at))) continue
    let to = at + 1
    while (speakers.has(lower(sheet, to)) && sheet.roles[to] === null) to++
    const next = lower(sheet, sheet.text.tokens[to]?.kind === 'possessive' ? to + 1 : to)
    // Only words that belong to such nouns: a name before them may be where it happened.
    let from = at
    while (
      from > at - 4 &&
      sheet.roles[from - 1] === null &&
      (fillers.has(lower(sheet, from - 1)) || speakers.has(lower(sheet, from - 1)))
    )
      from--
    if (from >= to - 1 && notAlone.has(lower(sheet, at))) continue
    if (isCompared || figureNouns.has(next) || next === 'toll') found.push({ from, to })
    at = to - 1
  }
  return found
}

/** Stand before nouns for those who speak and belong to them: "the national disaster office". */
export const fillers: ReadonlySet<string> = new Set(
  'human rights right foreign defence defense health interior emergency emergencies civil protection disaster safety maritime medical forest fire forestry coast border national state local central main special provincial regional district aid relief red cross crescent spy security weather rescue public civic doctors army police secret treasury home humanitarian'.split(
    ' ',
  ),
)

const notAlone = new Set(
  'side sides source sources general group official command office service services media press'.split(' '),
)
