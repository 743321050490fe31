import type { Context } from './context.ts'
import type { Draft, Drafts } from './draft.ts'
import { fits } from './fits.ts'
import { be } from './grammar.ts'
import { areReleased } from './released.ts'
import { bitsAt, lowerAt, type Scene } from './scene.ts'

/** Fewer than these are told of without saying their number again. */
const fewest = 3

const nearby = 8

/** "eight of | the 53": the draft before one that says the whole again. */
const isBefore = (scene: Scene, part: Draft, whole: Draft): boolean =>
  lowerAt(scene, part.phrase.figureTo) === 'of' && whole.phrase.figureFrom - part.phrase.figureTo <= 2

/** "Of the 53, | eight", "Among the 53 were | eight": the draft behind one that opens its sentence. */
const isBehind = (scene: Scene, part: Draft, whole: Draft): boolean => {
  const opener = lowerAt(scene, scene.from)
  if ((opener !== 'of' && opener !== 'among') || whole.phrase.figureFrom - scene.from > 2) return false
  const gap = part.phrase.from - whole.phrase.to
  const mark = lowerAt(scene, whole.phrase.to)
  return gap <= nearby && gap > 0 && (mark === ',' || (bitsAt(scene, whole.phrase.to) & be) !== 0)
}

/** "The fire killed 53. Eight of the 53 were children.": parts of a whole that is told again by its number. */
export const readOfTheSame = (scene: Scene, drafts: Drafts, { topic }: Context): void => {
  if (topic === null || topic.high === null || topic.high < fewest) return
  const all = [...drafts.values()]
  for (const [at, whole] of all.entries()) {
    const { figure, figureFrom } = whole.phrase
    if (figure?.high !== topic.high || figure.low !== topic.high || lowerAt(scene, figureFrom - 1) !== 'the') continue
    const [before, behind] = [all[at - 1], all[at + 1]]
    const part =
      before !== undefined && isBefore(scene, before, whole)
        ? before
        : behind !== undefined && isBehind(scene, behind, whole)
          ? behind
          : undefined
    if (part === undefined || part.measure !== null || part.alone || part.why !== null) continue
    if ((part.phrase.figure?.low ?? 1) >= topic.high || !fits(part.phrase, topic.measure, null)) continue
    if ((topic.measure === 'captured' || topic.measure === 'missing') && areReleased(scene, part.phrase)) continue
    part.measure = topic.measure
    part.subset = true
    part.rules.push('<n> of the <n> of before')
  }
}
