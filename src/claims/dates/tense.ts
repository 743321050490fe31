import { wordSet } from '../../text/vocabulary.ts'
import { lowerAt, type Scene, tokenAt } from './scene.ts'

const future = wordSet(
  "will would shall won't due scheduled slated planned plan plans planning upcoming expected expects expect intends intend must".split(
    ' ',
  ),
)
const past = wordSet(
  'said says was were had did has told went left came took began became fell hit struck shot died met held sent saw made led got found lost won fought brought broke gave put rose ran drove grew ago killed since'.split(
    ' ',
  ),
)
const stops = wordSet(['.', ';', ':', '!', '?', '"', '”', '“', '—', '--'])
const reach = 12

/** 1 where the nearest verb looks ahead ("will vote on Sunday"), -1 where it looks back, 0 where no verb near tells. */
const lean = (scene: Scene, at: number): number => {
  const token = tokenAt(scene, at)
  if (token === undefined) return 0
  const word = token.lower
  if (future(token) || word.endsWith("'ll")) return 1
  if (past(token)) return -1
  if (word.length > 3 && word.endsWith('ed')) return lowerAt(scene, at - 1) === 'be' ? 0 : -1
  return 0
}

/** Which way the sentence looks from the expression at tokens [from, to): 1 ahead, -1 back, 0 unknown. Looks a few words around only. */
export const directionOf = (scene: Scene, from: number, to: number): number => {
  for (let at = from - 1; at >= scene.from && at >= from - reach; at--) {
    if (stops(tokenAt(scene, at))) break
    const direction = lean(scene, at)
    if (direction !== 0) return direction
  }
  for (let at = to; at < scene.end && at < to + reach; at++) {
    if (stops(tokenAt(scene, at))) break
    const direction = lean(scene, at)
    if (direction !== 0) return direction
  }
  return 0
}
