import type { Draft } from './draft.ts'
import { fits } from './fits.ts'
import { lowerAt, type Scene } from './scene.ts'

/** "900 suspected cases and 40 deaths, up from 700 and 30 a week earlier": two earlier counts in the order of the two now. */
export const readPaired = (scene: Scene, drafts: readonly Draft[]): void => {
  for (let at = 3; at < drafts.length; at++) {
    const [first, second, third, last] = [drafts[at - 3]!, drafts[at - 2]!, drafts[at - 1]!, drafts[at]!]
    if (!isJoined(scene, first, second) || !isJoined(scene, third, last)) continue
    const { from, head } = third.phrase
    const before = lowerAt(scene, from - 2)
    if (lowerAt(scene, from - 1) !== 'from' || (before !== 'up' && before !== 'down')) continue
    if (head !== -1 || last.phrase.head !== -1 || last.measure !== null) continue
    if (first.measure === null || second.measure === null || first.measure === second.measure) continue
    if (!fits(third.phrase, first.measure, null) || !fits(last.phrase, second.measure, null)) continue
    third.measure = first.measure
    last.measure = second.measure
    last.rules.push('<n> and <n>, from <n> and <n>')
  }
}

const isJoined = (scene: Scene, { phrase: one }: Draft, { phrase: other }: Draft): boolean =>
  lowerAt(scene, other.from - 1) === 'and' && other.from - one.to <= 2
