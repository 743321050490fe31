import { wordSet } from '../../text/vocabulary.ts'
import type { Measure } from '../measures/measure.ts'
import {
  afterwards,
  against,
  another,
  apposed,
  bracketed,
  confirmed,
  itIs,
  lower,
  makes,
  moreGear,
  mourned,
  nowIs,
  proven,
  remaining,
  saidOtherwise,
  slashed,
  spokenOf,
  tallied,
  theOthers,
  unidentified,
} from './again.ts'
import { type Before, type Carried, ends, endsClause, on, times } from './carry.ts'
import type { Context } from './context.ts'
import type { Draft, Drafts } from './draft.ts'
import { fits } from './fits.ts'
import { be, have, modal, subjectPronoun } from './grammar.ts'
import { readNamed } from './named.ts'
import type { Phrase } from './phrase.ts'
import { bitsAt, lowerAt, type Scene, tokenAt, wordAt } from './scene.ts'
import { looksPlural } from './spelling.ts'
import { isNot } from './verb-group.ts'

/** "On Wednesday alone there were 31." */
const thereWere = (scene: Scene, { from, to, head }: Phrase, before: Before): Carried | null =>
  !before.here &&
  head === -1 &&
  (bitsAt(scene, from - 1) & be) !== 0 &&
  (lowerAt(scene, from - 2) === 'there' ||
    (lowerAt(scene, from - 2) === 'had' && lowerAt(scene, from - 3) === 'there')) &&
  endsClause(scene, to) &&
  lowerAt(scene, to) !== 'of'
    ? on(before, 'there were <n>, of what was counted before')
    : null

const unsaved = new Set('save rescue revive resuscitate'.split(' '))
const unfound = new Set('find found locate located trace traced reach reached'.split(' '))

/** "Three I could not save.", "Two I haven't found.": the object stands first, and its noun stood in the sentence before. */
const unreached = (scene: Scene, { to }: Phrase): Carried | null => {
  if ((bitsAt(scene, to) & subjectPronoun) === 0) return null
  let not = false
  for (let at = to + 1; at < to + 5; at++) {
    const lower = lowerAt(scene, at)
    if (isNot(scene, at)) not = true
    else if (not && unsaved.has(lower)) return { measure: 'killed', subset: true, rule: '<n> we could not save' }
    else if (not && unfound.has(lower)) return { measure: 'missing', subset: true, rule: '<n> we have not found' }
    else if ((bitsAt(scene, at) & (have | modal)) === 0) return null
  }
  return null
}

/** "were killed, as were nine soldiers", "died, as did nine guards", "and nine guards did too" */
const asWere = (scene: Scene, { from, to }: Phrase, before: Before): Carried | null => {
  if (!before.here) return null
  const word = lowerAt(scene, from - 2)
  const verb = (bitsAt(scene, from - 1) & (be | have)) !== 0 || lowerAt(scene, from - 1) === 'did'
  if ((word === 'as' || word === 'so') && verb) return on(before, 'as were <n>')
  const too = lowerAt(scene, to + 1)
  return lowerAt(scene, to) === 'did' && (too === 'too' || too === 'so' || too === 'likewise')
    ? on(before, '<n> did too')
    : null
}

/** "On Thursday alone, 31.", "Six on Monday.": nothing but a figure and a day, behind a sentence that counted. */
const verbless = (scene: Scene, { from, to, head }: Phrase, before: Before, close: boolean): Carried | null => {
  if (head !== -1 || (before.here ? !opensBehindStop(scene, from) : !close)) return null
  let start = from
  while (start > scene.from && from - start <= shortest && !isStop(scene, start - 1)) start--
  let end = to
  while (end < scene.to && end - start <= shortest && !isStop(scene, end)) end++
  if (end - start > shortest) return null
  let timed = false
  for (let at = start; at < end; at++) {
    if (at >= from && at < to) continue
    const lower = lowerAt(scene, at)
    if (times.has(lower) || days.has(lower)) timed = true
    else if (!filling.has(lower) && scene.tokens[at]!.kind !== 'punctuation' && scene.tokens[at]!.kind !== 'number')
      return null
  }
  return timed ? on(before, 'a day and <n>') : null
}

/** A day and a figure take no more tokens. */
const shortest = 9

const isStop = (scene: Scene, at: number): boolean => stopMarks(tokenAt(scene, at))
const stopMarks = wordSet(['.', ';', '!', '?', '"', '“', '”', ':'])
const opensBehindStop = (scene: Scene, from: number): boolean => {
  let start = from
  while (start > scene.from && from - start < 6 && !isStop(scene, start - 1)) start--
  return start > scene.from && isStop(scene, start - 1)
}
const filling = new Set('on in at the alone and by during of week month night'.split(' '))
const days = new Set(
  `january february march april may june july august september october november december week weekend month year night morning afternoon
   evening`.split(/\s+/),
)

const gravities = wordSet('critically seriously severely badly gravely slightly lightly'.split(' '))

/** "Forty people were wounded, five critically." */
const gravely = (scene: Scene, { from, to, head }: Phrase, before: Before): Carried | null =>
  head === -1 &&
  before.here &&
  before.measure === 'wounded' &&
  lowerAt(scene, from - 1) !== 'of' &&
  gravities(tokenAt(scene, to)) &&
  ends(scene, to + 1)
    ? on(before, '<n> of them gravely', true)
    : null

/** "By town: Allaq, 16; Ram, 9": where those counted before were. */
const byPlace = (scene: Scene, { from, to, head }: Phrase, before: Before): Carried | null => {
  if (head !== -1 || lowerAt(scene, scene.from) !== 'by' || lowerAt(scene, scene.from + 2) !== ':') return null
  const mark = lowerAt(scene, from - 1)
  return (mark === ',' || mark === ':' || mark === '(') && ends(scene, to) ? on(before, 'by <place>: <n>', true) : null
}

/** "Seventeen are minors and two are pregnant": who the ones of the sentence before were. */
const whoTheyWere = (
  scene: Scene,
  { from, to, head, figure }: Phrase,
  before: Before,
  close: boolean,
): Carried | null => {
  if (
    (before.here && !before.who) ||
    !close ||
    head !== -1 ||
    (bitsAt(scene, to) & be) === 0 ||
    !people.has(before.measure)
  )
    return null
  const start = from - scene.from <= 1 || lowerAt(scene, from - 1) === 'and' || lowerAt(scene, from - 1) === ';'
  if (!start || (figure?.high ?? figure?.low ?? 0) >= (before.high ?? 0)) return null
  const next = wordAt(scene, to + 1)
  const noun = next?.kind?.class === 'person' || (next === undefined && looksPlural(lowerAt(scene, to + 1)))
  return noun || beings(tokenAt(scene, to + 1)) ? on(before, whoRule, true) : null
}

/** "Seven victims were under 18.": of the dead of the sentence before. */
const victims = (_scene: Scene, { noun }: Phrase, before: Before, close: boolean): Carried | null =>
  noun === 'victims' && !before.here && close && (before.measure === 'killed' || before.measure === 'casualties')
    ? on(before, '<n> victims, of those before', true)
    : null

const whoRule = '<n> of those before were <noun>'
const people: ReadonlySet<Measure> = new Set<Measure>(['killed', 'wounded', 'casualties', 'missing', 'captured'])
const beings = wordSet('pregnant under aged minors women children men foreigners civilians'.split(' '))

/** Tried in order on each figure that nothing has counted yet; the first that fits is taken. `close`: the sentence before has counted, in the same paragraph. */
const rules: readonly ((scene: Scene, phrase: Phrase, before: Before, close: boolean) => Carried | null)[] = [
  thereWere,
  another,
  spokenOf,
  makes,
  confirmed,
  unreached,
  asWere,
  afterwards,
  tallied,
  moreGear,
  proven,
  remaining,
  lower,
  itIs,
  against,
  whoTheyWere,
  victims,
  byPlace,
  apposed,
  bracketed,
  mourned,
  unidentified,
  theOthers,
  saidOtherwise,
  nowIs,
  gravely,
  slashed,
  verbless,
]

/** "Wounded? The colonel has heard of 90.": the first bare figure answers. */
const readAsked = (scene: Scene, drafts: Drafts, asked: Measure): void => {
  for (const draft of drafts.values()) {
    if (draft.phrase.figure === null) continue
    if (!isOpen(draft) || draft.phrase.head !== -1 || !endsClause(scene, draft.phrase.to)) return
    draft.measure = asked
    draft.rules.push('<asked after>? <n>')
    return
  }
}

/** Figures whose noun and verb stood before: they go on counting what was counted there. */
export const readCarried = (scene: Scene, drafts: Drafts, { topic, close, asked, named }: Context): void => {
  if (asked !== null) readAsked(scene, drafts, asked)
  readNamed(scene, drafts, named)
  let before: Before | null =
    topic === null ? null : { measure: topic.measure, high: topic.high, here: false, to: -1, who: false }
  for (const draft of drafts.values()) {
    if (before !== null && isOpen(draft)) {
      for (const rule of rules) {
        const carried = rule(scene, draft.phrase, before, close)
        if (carried === null || !fits(draft.phrase, carried.measure, null)) continue
        draft.measure = carried.measure
        draft.subset = carried.subset
        draft.rules.push(carried.rule)
        break
      }
    }
    // "put the crowd at 3,500; organisers claimed 20,000": another bare figure between, and nobody knows of what.
    if (isOpen(draft) && draft.phrase.head === -1 && draft.phrase.from > scene.from + 1) before = null
    if (draft.measure !== null && draft.why === null)
      before = {
        measure: draft.measure,
        high: draft.subset ? (before?.high ?? null) : (draft.phrase.figure?.high ?? 1),
        here: true,
        to: draft.phrase.to,
        who: draft.rules.at(-1) === whoRule,
      }
  }
}

const isOpen = ({ measure, same, alone, phrase }: Draft): boolean =>
  measure === null && !same && !alone && phrase.figure !== null
