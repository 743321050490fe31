import { wordSet } from '../../text/vocabulary.ts'
import { unrealValue } from './asserted.ts'
import type { Draft, Drafts } from './draft.ts'
import { fits } from './fits.ts'
import { onTheRun } from './on-the-run.ts'
import type { Phrase } from './phrase.ts'
import { readRest, standing, strength } from './posted.ts'
import { areOnTheMove, areReleased } from './released.ts'
import { lowerAt, type Scene, tokenAt, wordAt } from './scene.ts'
import { areRoomFor, noNews, sought } from './sought.ts'

/** What is said only inside the phrase, or only by what somebody is: taken when nothing stronger was found. */
export const readWeak = (scene: Scene, drafts: Drafts): void => {
  for (const draft of drafts.values()) {
    const { phrase } = draft
    if (draft.measure !== null || draft.same || draft.alone) continue
    const lost = phrase.figure === null ? null : sought(scene, phrase)
    if (lost !== null) {
      draft.measure = 'missing'
      draft.why = lost === noNews ? null : unrealValue(scene, Math.max(scene.from, phrase.from - 4), phrase.from)
      draft.rules.push(lost)
      continue
    }
    const word = phrase.attributive ?? phrase.headed
    if (word !== null && word.opening.measure !== 'same') {
      const { measure } = word.opening
      if (measure === 'captured' && areReleased(scene, phrase)) continue
      if (measure === 'displaced' && phrase.attributive === null && !areOnTheMove(scene, phrase)) continue
      if (areRoomFor(scene, phrase)) continue
      if (phrase.figure === null || !fits(phrase, measure, word.opening.only)) continue
      draft.measure = measure
      draft.why = unrealValue(scene, Math.max(scene.from, phrase.from - 4), phrase.from)
      draft.rules.push(phrase.attributive === null ? `<n> <those ${measure}>` : `<n> <${measure}> <noun>`)
      continue
    }
    if (noneSurvived(scene, phrase)) {
      draft.measure = 'killed'
      draft.rules.push('<n>, none of whom survived')
      continue
    }
    if (isBuried(scene, phrase)) {
      draft.measure = 'killed'
      draft.rules.push('<they> buried <n>')
      continue
    }
    if (scene.outbreak && isDiagnosed(scene, draft)) {
      draft.measure = 'affected'
      draft.rules.push('<n> confirmed, of the cases')
      continue
    }
    const fled = onTheRun(scene, phrase)
    if (fled !== null) {
      draft.measure = 'displaced'
      draft.rules.push(fled)
      continue
    }
    const kind = phrase.kind ?? phrase.like
    const sized = phrase.figure === null ? null : strength(scene, phrase)
    if (sized !== null) takeDeployed(scene, draft, sized)
    else if ((kind?.forces === true || kind?.responders === true) && phrase.figure !== null) readStanding(scene, draft)
  }
  readRest(scene, drafts)
}

const nobody = new Set(['none', 'nobody', 'no-one'])

/** "There were no survivors", "none survived": said of all the people of a sentence. */
const hasNoSurvivors = (scene: Scene): boolean => {
  for (let at = scene.from; at < scene.to - 1; at++) {
    const lower = lowerAt(scene, at)
    if (lower === 'no' && lowerAt(scene, at + 1) === 'survivors') return true
    if (
      lowerAt(scene, at + 1) === 'survived' &&
      (nobody.has(lower) || (lower === 'one' && lowerAt(scene, at - 1) === 'no'))
    )
      return true
  }
  return false
}

const aboard = new Set(['aboard', 'on'])

/** "with 40 mercenaries aboard, none of whom survived", "There were no survivors among the 112 passengers" */
const noneSurvived = (scene: Scene, { figure, from, to, head, kind }: Phrase): boolean => {
  if (figure === null || (kind?.class !== 'person' && !(head === -1 && aboard.has(lowerAt(scene, to))))) return false
  const among =
    lowerAt(scene, from - 1) === 'among' || aboard.has(lowerAt(scene, to)) || lowerAt(scene, from - 1) === 'of'
  if (among && hasNoSurvivors(scene)) return true
  for (let at = to; at < to + 5; at++)
    if (lowerAt(scene, at) === 'none')
      return (
        lowerAt(scene, at + 1) === 'of' && lowerAt(scene, at + 2) === 'whom' && lowerAt(scene, at + 3) === 'survived'
      )
  return false
}

const buriers = wordSet(
  'we i they he she villagers residents relatives neighbours neighbors families gravediggers volunteers'.split(' '),
)
const burying = wordSet(['buried', 'bury'])

/** "By evening we had buried 33.", "I helped to bury fifty in one day": the dead, where somebody buries them and no landslide. */
const isBuried = (scene: Scene, { figure, from, to, head, kind }: Phrase): boolean => {
  if (figure === null || !burying(tokenAt(scene, from - 1))) return false
  if (head === -1 ? lowerAt(scene, to) === 'of' : kind?.class !== 'person') return false
  for (let at = from - 2; at >= scene.from && from - at <= 6; at--) {
    if (buriers(tokenAt(scene, at))) return true
    if (scene.tokens[at]!.kind !== 'word') return false
  }
  return false
}

const diagnoses = wordSet('confirmed probable suspected'.split(' '))

/** "60 confirmed and 15 suspected cases", "(21 confirmed, 17 probable)": of the sick, where no other noun follows. */
const isDiagnosed = (scene: Scene, { phrase }: Draft): boolean => {
  if (phrase.figure === null || phrase.head !== -1 || !diagnoses(tokenAt(scene, phrase.figureTo))) return false
  const next = scene.tokens[phrase.figureTo + 1]
  if (next === undefined || phrase.figureTo + 1 >= scene.to || next.kind === 'punctuation') return true
  return next.lower === 'and' || next.lower === 'or' || wordAt(scene, phrase.figureTo + 1)?.kind === null
}

const armedRules = new Set(['<operation> by <n> <forces>', 'filled <place> with <n> <forces>'])

/** "There are 12,000 soldiers", "has 12,000 troops in the region", "12,000 troops are at the front" */
const readStanding = (scene: Scene, draft: Draft): void => {
  const rule = standing(scene, draft.phrase)
  // Men are soldiers only where something says so.
  if (rule === null || (draft.phrase.kind?.id === 'people' && !armedRules.has(rule))) return
  takeDeployed(scene, draft, rule)
}

const takeDeployed = (scene: Scene, draft: Draft, rule: string): void => {
  const { from, figure, to } = draft.phrase
  // "one doctor for 16,000 residents": a rate.
  if (figure?.high === 1 || (lowerAt(scene, to) === 'for' && scene.figureAt(to + 1))) return
  draft.measure = 'deployed'
  draft.rules.push(rule)
  draft.why = unrealValue(scene, Math.max(scene.from, from - wait), from) ?? urged(scene, from)
}

const urging = new Set(
  'urge urged urges ask asked asks call called calls want wants wanted implore implored appealed appeals'.split(' '),
)

/** "urged the government to site a battalion of 650 soldiers": nobody has. */
const urged = (scene: Scene, from: number): string | null => {
  let infinitive = false
  for (let at = from - 1; at >= scene.from && from - at <= 12; at--) {
    const lower = lowerAt(scene, at)
    if (scene.tokens[at]!.kind === 'punctuation') return null
    if (lower === 'to') infinitive = true
    if (infinitive && urging.has(lower)) return 'only possible or planned'
  }
  return null
}

/** "will be watched by 200 police": so far before the figure a modal makes it a plan. */
const wait = 5
