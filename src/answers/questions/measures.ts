import { wordOf } from '../../claims/links/lexicon.ts'
import { readScene } from '../../claims/links/scene.ts'
import { openingsAt } from '../../claims/links/trigger.ts'
import type { Measure } from '../../claims/measures/measure.ts'
import { outbreakWords } from '../../claims/measures/words.ts'
import { isEventWord } from './events.ts'
import { faintly, notHere, ofQuestions, phrases } from './measure-words.ts'
import { isFree, lower, mark, type Sheet } from './sheet.ts'
import { figureNouns, silent, speakers, speaking } from './vocabulary.ts'

interface Found {
  readonly measure: Measure
  readonly from: number
  readonly to: number
}

/** What a question asks to be counted, in its order; marks the words. */
export function measuresOf(sheet: Sheet): Measure[] {
  const all = triggers(sheet)
  const isDisease = sheet.text.tokens.some(token => sick.has(token.lower))
  const found = all.length > 0 ? all : isDisease ? ofSick(sheet) : faint(sheet)
  const meant = found.filter(
    each =>
      found.length === 1 ||
      !(isCircumstance(sheet, each) || isBareToll(sheet, each) || isLeftOut(sheet, each) || isHaven(sheet, each)),
  )
  for (const { from, to } of meant) mark(sheet, from, to, 'measure')
  return joined(sheet, isDisease ? meant.map(inOutbreak(sheet)) : meant)
}

const sick: ReadonlySet<string> = new Set(outbreakWords)

/** "children have cholera": they are sick. */
function ofSick(sheet: Sheet): Found[] {
  const at = sheet.text.tokens.findIndex(token => sick.has(token.lower))
  const before = [1, 2, 3].some(back => having.has(lower(sheet, at - back)))
  return before ? [{ measure: 'affected', from: at, to: at + 1 }] : faint(sheet)
}
const having = new Set('have has had got get with catch caught taken took contract contracted'.split(' '))

/** Those in hospital with cholera are no wounded. */
const inOutbreak =
  (sheet: Sheet) =>
  (found: Found): Found =>
    /^(?:hospital|in$|treated)/.test(lower(sheet, found.from)) && found.measure === 'wounded'
      ? { ...found, measure: 'affected' }
      : found

const faint = (sheet: Sheet): Found[] =>
  sheet.text.tokens.flatMap((token, at) => {
    const measure = isFree(sheet, at, at + 1) ? faintly.get(token.lower) : undefined
    return measure === undefined ? [] : [{ measure, from: at, to: at + 1 }]
  })

/** "killed in schools": where, not that they found shelter there. */
const isHaven = (sheet: Sheet, { measure, from }: Found): boolean =>
  measure === 'displaced' && /^(?:in|at|inside|to)$/.test(lower(sheet, from))

/** "killed, not wounded" */
const isLeftOut = (sheet: Sheet, { from }: Found): boolean =>
  /^(?:not|without|except|excluding|minus|rather)$/.test(lower(sheet, from - 1)) ||
  (lower(sheet, from - 1) === 'than' && lower(sheet, from - 2) === 'rather')

/** "the toll of the missing": of those who are named beside it. */
const isBareToll = (sheet: Sheet, { from, to }: Found): boolean =>
  to === from + 1 && /^tolls?$/.test(lower(sheet, from))

/** "killed when the ferry sank", "deaths after the dam collapsed": how it came about, beside what is counted. */
function isCircumstance(sheet: Sheet, { measure, from }: Found): boolean {
  if (measure !== 'destroyed') return false
  for (let at = from - 1; at >= 0 && at > from - 6; at--) if (circumstances.has(lower(sheet, at))) return true
  return isEventWord(lower(sheet, from)) || /ing$/.test(lower(sheet, from))
}

const circumstances = new Set('when after that as once where since because'.split(' '))

function triggers(sheet: Sheet): Found[] {
  const { text } = sheet
  const found: Found[] = []
  for (const sentence of text.sentences) {
    const scene = readScene(text, sentence, true, at => sheet.roles[at] === 'figure')
    for (let at = sentence.from; at < sentence.to; at++) {
      if (!isFree(sheet, at, at + 1)) continue
      const trigger = triggerAt(sheet, scene, at)
      if (trigger === null) continue
      found.push(trigger)
      at = trigger.to - 1
    }
  }
  return found
}

function triggerAt(sheet: Sheet, scene: Parameters<typeof openingsAt>[0], at: number): Found | null {
  const word = lower(sheet, at)
  const isGround =
    /^(?:recaptur|retak|retook)/.test(word) &&
    !sheet.text.tokens.some(token => wordOf(token.lower)?.kind?.class === 'person')
  if (isGround) return { measure: 'territory', from: at, to: at + 1 }
  // "hectares burned": what burned is counted.
  if (word === 'hectares' && /\bburn|destroy|scorch/.test(sheet.text.source)) return null
  const own = ofQuestions.get(word)
  const openings = openingsAt(scene, at).filter(found => saysHere(sheet, at, found))
  const phrase = phrases.find(({ words }) => words.every((each, index) => lower(sheet, at + index) === each))
  const [long] = openings
  if (phrase !== undefined && at + phrase.words.length >= (long?.to ?? 0))
    return { measure: phrase.measure, from: at, to: at + phrase.words.length }
  if (long !== undefined && (long.to > at + 1 || own === undefined)) {
    // "Captured" of people before things, "shot" of whom nobody says that they died.
    const fitting = openings.find(({ opening }) => fitsCounted(sheet, opening.only ?? null)) ?? long
    const { measure } = fitting.opening
    // Soldiers who have arrived were sent.
    const isForce = sheet.text.tokens.some(token => wordOf(token.lower)?.kind?.forces === true)
    if (measure === 'displaced' && isForce && /^arriv/.test(word))
      return { measure: 'deployed', from: at, to: fitting.to }
    return { measure: measure as Measure, from: nounsBefore(sheet, at, fitting.to), to: fitting.to }
  }
  if (own === undefined) return null
  if (own === 'casualties' && [1, 2, 3].some(back => /^(?:lives|life)$/.test(lower(sheet, at - back))))
    return { measure: 'killed', from: at, to: at + 1 }
  // A side that lost tanks lost no people by that.
  const isThings =
    own === 'casualties' && sheet.text.tokens.some(token => lostThings.has(wordOf(token.lower)?.kind?.class ?? ''))
  return { measure: isThings ? 'destroyed' : own, from: at, to: at + 1 }
}

/** Whether words that count in news count in a question too. */
function saysHere(sheet: Sheet, at: number, { opening, to }: ReturnType<typeof openingsAt>[number]): boolean {
  const { measure, as, near, only, rest, forms } = opening
  const word = lower(sheet, at)
  if (measure === 'same' || near != null) return false
  // "killed and wounded": asked as two things.
  if (rest[0] === 'and' || rest[0] === 'or') return false
  // News sends people about in a hundred ways, questions in a few.
  if (measure === 'deployed' && only != null && !sending.test(word)) return false
  const isGrammar = silent.has(word) || figureNouns.has(word) || speaking.has(word)
  if (to > at + 1) return as !== 'verb' || !isGrammar
  // "rescue workers"
  if ((word === 'rescue' || word === 'evacuation') && speakers.has(lower(sheet, at + 1))) return false
  // What is hit or sinks is counted where things are asked for.
  if (measure === 'destroyed' && only != null && !fitsCounted(sheet, only)) return false
  // "the flood", "claims", "the ferry": nouns here, whatever they count as verbs.
  const isNoun = isGrammar || isEventWord(word) || wordOf(word)?.kind != null
  const isVerb = as === 'verb' && !forms.includes('participle') && !forms.includes('past')
  return !notHere.has(word) && !(isVerb && isNoun)
}

/** "tank losses": the tanks are who is counted. */
function nounsBefore(sheet: Sheet, from: number, to: number): number {
  let first = from
  while (first < to - 1 && counted.has(wordOf(lower(sheet, first))?.kind?.class ?? '')) first++
  return first
}

const lostThings: ReadonlySet<string> = new Set(['craft', 'building'])

const counted: ReadonlySet<string> = new Set(['person', 'craft', 'building', 'household', 'animal'])

/** Verbs that send somebody somewhere, of the many that may say so in news. */
const sending = /^(?:sen[dt]|dispatch|deploy|redeploy|station|mobili[sz]|predeploy|mass(?:ed|ing)$|amass|assembl)/

const classesOf: Readonly<Record<string, ReadonlySet<string>>> = {
  craft: new Set(['craft']),
  buildings: new Set(['building']),
  things: new Set(['craft', 'building', 'thing']),
  households: new Set(['household']),
}

/** Whether what may be counted by a word stands in the question; people where nothing else does. */
function fitsCounted({ text }: Sheet, only: string | null): boolean {
  if (only === null) return true
  const classes = new Set(text.tokens.flatMap(token => wordOf(token.lower)?.kind?.class ?? []))
  const wanted = classesOf[only]
  const things = ['craft', 'building', 'thing'].some(each => classes.has(each as 'craft'))
  return wanted === undefined
    ? !things || classes.has('person')
    : [...wanted].some(each => classes.has(each as 'craft'))
}

/** "casualties, killed and wounded", "killed and wounded combined": one number. */
function together(sheet: Sheet, measures: Measure[]): Measure[] {
  if (!measures.includes('killed') || !measures.includes('wounded')) return measures
  const isOne =
    measures.includes('casualties') || /\b(?:combined|together|altogether|in total)\b/.test(sheet.text.source)
  if (!isOne) return measures
  return ['casualties', ...measures.filter(each => !['killed', 'wounded', 'casualties'].includes(each))]
}

/** "killed or wounded" are casualties, "killed and wounded" two measures. */
function joined(sheet: Sheet, found: readonly Found[]): Measure[] {
  const measures: Measure[] = []
  for (const [index, { measure, from }] of found.entries()) {
    const before = found[index - 1]
    const between = before === undefined ? '' : lower(sheet, from - 1)
    const either = (between === 'or' || between === '/') && before!.to >= from - 1
    const pair = new Set([before?.measure, measure])
    if (either && pair.has('killed') && pair.has('wounded') && measures.length > 0) {
      measures.splice(-1, 1, 'casualties')
      continue
    }
    if (!measures.includes(measure)) measures.push(measure)
  }
  return together(sheet, measures)
}
