import type { Figure } from '../../figures/figure.ts'
import { wordSet } from '../../text/vocabulary.ts'
import {
  areaUnits,
  comparing,
  fires,
  givingVerbs,
  landNouns,
  landStates,
  landVerbs,
  otherLand,
  ruinVerbs,
  spreadingVerbs,
} from '../measures/territory.ts'
import { unrealValue } from './asserted.ts'
import type { Counting, Linked } from './counting.ts'
import { type Phrase, readPhrase } from './phrase.ts'
import { lowerAt, type Scene, tokenAt } from './scene.ts'

/** Whether a figure may be land at all: an area, or a share whose whole must still be found. */
export const mayBeLand = (figure: Figure): boolean =>
  figure.kind === 'percent' || (figure.kind === 'measure' && figure.unit !== null && areaUnits.has(figure.unit))

const reach = 10

/** The verb of taking or holding nearest to the figure: the one before it first. */
const verbNear = (scene: Scene, phrase: Phrase, verbs: ReadonlySet<string>): number => {
  for (let at = phrase.from - 1; at >= scene.from && phrase.from - at <= reach; at--) {
    if (verbs.has(lowerAt(scene, at))) return at
  }
  for (let at = phrase.figureTo; at < scene.to && at - phrase.figureTo <= reach; at++) {
    const lower = lowerAt(scene, at)
    if (verbs.has(lower)) return at
    if (lower === ',' || lower === ';') break
  }
  return -1
}

/** "40% of the 984 square kilometers", "a fifth of the country's territory": a share of land, not of people. */
const isLandShare = (scene: Scene, phrase: Phrase): boolean => {
  if (lowerAt(scene, phrase.figureTo) !== 'of') return false
  for (let at = phrase.figureTo + 1; at < scene.to && at - phrase.figureTo <= 7; at++) {
    if (landNouns.has(lowerAt(scene, at))) return true
    if (scene.tokens[at]!.kind === 'punctuation') return false
  }
  return false
}

/** "puts the rebels' share of the country at 30%" */
const isShareOfLand = (scene: Scene, phrase: Phrase, told: boolean): boolean => {
  if (lowerAt(scene, phrase.from - 1) !== 'at') return false
  let land = told
  for (let at = phrase.from - 2; at >= scene.from && phrase.from - at <= reach; at--) {
    const lower = lowerAt(scene, at)
    if (landNouns.has(lower)) land = true
    if (land && (lower === 'share' || lower === 'portion' || lower === 'part')) return true
  }
  return false
}

interface Held {
  readonly phrase: Phrase
  readonly verb: number
}

/** The word that says whose the land is; for a second area of the sentence that of the first. */
const landWord = (scene: Scene, phrase: Phrase, latest: Held | null, told: boolean): number => {
  const verb = verbNear(scene, phrase, landVerbs)
  if (verb !== -1) return verb
  const state = verbNear(scene, phrase, landStates)
  if (state !== -1) return state
  const given = verbNear(scene, phrase, givingVerbs)
  if (given !== -1 && (phrase.figure?.kind === 'percent' || handing(tokenAt(scene, given + 1)))) return given
  const went = verbNear(scene, phrase, changes)
  if (went !== -1 && passesOver(scene, went)) return went
  if (isShareOfLand(scene, phrase, told)) return phrase.from - 1
  const compared =
    latest !== null && phrase.from - latest.phrase.to <= 2 * reach && comparing.has(lowerAt(scene, phrase.from - 1))
  return compared ? latest.verb : -1
}

const handing = wordSet('up back away over'.split(' '))

const changes = new Set(
  'went gone go goes going fell fallen fall falls falling passed pass passes passing changed changes changing added adds adding'.split(
    ' ',
  ),
)

/** "went to the attackers", "fell under the control of", "passed into other hands" */
const passesOver = (scene: Scene, at: number): boolean => {
  const next = lowerAt(scene, at + 1)
  return next === 'to' || next === 'into' || next === 'under' || next === 'over' || next === 'hands'
}

/** "6,000 hectares of forest were lost to loggers": nobody's conquest. */
const isOther = (scene: Scene): boolean => {
  for (let at = scene.from; at < scene.to; at++) if (otherLand.has(lowerAt(scene, at))) return true
  return false
}

/** "The fire has spread over 4,000 hectares", "4,000 hectares went up in flames" */
const spreadOver = (scene: Scene, phrase: Phrase): number => {
  const fire = verbNear(scene, phrase, fires)
  return fire === -1 ? -1 : verbNear(scene, phrase, spreadingVerbs)
}

/** Land that is taken, held or lost. `told`: the sentences right before told of land, so that a share needs no noun of its own. */
export const readTerritory = (
  scene: Scene,
  figures: readonly Figure[],
  figureAt: (at: number) => boolean,
  told = false,
): Linked => {
  const countings: Counting[] = []
  const passed: { figure: Figure; why: string }[] = []
  let latest: Held | null = null
  for (const figure of figures) {
    const phrase = readPhrase(scene, figure, figure.from, figure.to, figureAt)
    const share = figure.kind === 'percent'
    const whole = share && !isLandShare(scene, phrase) && !isShareOfLand(scene, phrase, told)
    const held: number = whole || (!share && isOther(scene)) ? -1 : landWord(scene, phrase, latest, told)
    // "The fire has burned 4,000 hectares": land as well, but nobody takes it.
    const ruined = share || held !== -1 ? -1 : Math.max(verbNear(scene, phrase, ruinVerbs), spreadOver(scene, phrase))
    const verb = Math.max(held, ruined)
    const why =
      verb === -1 ? 'nobody takes, holds or loses it' : unrealValue(scene, Math.max(scene.from, verb - 4), verb)
    if (why !== null) passed.push({ figure, why })
    else {
      latest = held === -1 ? latest : { phrase, verb }
      const taken = share ? '<share> of land, taken or held' : '<area>, taken or held'
      const rule = ruined === -1 ? taken : '<area>, burnt or flooded'
      countings.push({
        phrase,
        measure: ruined === -1 ? 'territory' : 'destroyed',
        trigger: null,
        side: null,
        subset: false,
        running: false,
        risen: null,
        reached: false,
        about: null,
        again: false,
        rules: [figure.rule, rule],
      })
    }
  }
  return { countings, passed }
}
