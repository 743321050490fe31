import type { Figure } from '../../figures/figure.ts'
import { areaUnits, landNouns, landVerbs, ruinVerbs } from '../measures/territory.ts'
import { unrealValue } from './asserted.ts'
import type { Counting, Linked } from './counting.ts'
import { type Phrase, readPhrase } from './phrase.ts'
import { lowerAt, type Scene } from './scene.ts'

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

/** Land that is taken, held or lost. */
export const readTerritory = (scene: Scene, figures: readonly Figure[], figureAt: (at: number) => boolean): Linked => {
  const countings: Counting[] = []
  const passed: { figure: Figure; why: string }[] = []
  for (const figure of figures) {
    const phrase = readPhrase(scene, figure, figure.from, figure.to, figureAt)
    const share = figure.kind === 'percent'
    const whole = share && !isLandShare(scene, phrase)
    const held = whole ? -1 : verbNear(scene, phrase, landVerbs)
    // "The fire has burned 4,000 hectares": land as well, but nobody takes it.
    const ruined = share || held !== -1 ? -1 : verbNear(scene, phrase, ruinVerbs)
    const verb = Math.max(held, ruined)
    const why =
      verb === -1 ? 'nobody takes, holds or loses it' : unrealValue(scene, Math.max(scene.from, verb - 4), verb)
    if (why !== null) passed.push({ figure, why })
    else {
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
