import type { Figure } from '../../figures/figure.ts'
import { areaUnits, landNouns, landVerbs } from '../measures/territory.ts'
import { unrealValue } from './asserted.ts'
import type { Counting, Linked } from './counting.ts'
import { type Phrase, readPhrase } from './phrase.ts'
import { lowerAt, type Scene } from './scene.ts'

/** Whether a figure may be land at all: an area, or a share whose whole must still be found. */
export const mayBeLand = (figure: Figure): boolean =>
  figure.kind === 'percent' || (figure.kind === 'measure' && figure.unit !== null && areaUnits.has(figure.unit))

const reach = 10

/** The verb of taking or holding nearest to the figure: the one before it first. */
const landVerb = (scene: Scene, phrase: Phrase): number => {
  for (let at = phrase.from - 1; at >= scene.from && phrase.from - at <= reach; at--) {
    if (landVerbs.has(lowerAt(scene, at))) return at
  }
  for (let at = phrase.figureTo; at < scene.to && at - phrase.figureTo <= reach; at++) {
    const lower = lowerAt(scene, at)
    if (landVerbs.has(lower)) return at
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
    const verb = share && !isLandShare(scene, phrase) ? -1 : landVerb(scene, phrase)
    const why =
      verb === -1 ? 'nobody takes, holds or loses it' : unrealValue(scene, Math.max(scene.from, verb - 4), verb)
    if (why !== null) passed.push({ figure, why })
    else {
      const rule = share ? '<share> of land, taken or held' : '<area>, taken or held'
      countings.push({
        phrase,
        measure: 'territory',
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
