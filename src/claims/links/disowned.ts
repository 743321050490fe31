import { wordSet } from '../../text/vocabulary.ts'
import type { Phrase } from './phrase.ts'
import { lowerAt, type Scene, tokenAt } from './scene.ts'

const hearsay = wordSet('reports report claims rumours rumors allegations suggestions'.split(' '))
const untrue = wordSet(
  'exaggerated false untrue wrong fabricated baseless lies nonsense incorrect inaccurate unfounded propaganda'.split(
    ' ',
  ),
)
const refusing = wordSet(
  'rejected rejects reject dismissed dismisses dismiss denied denies deny denying refuted refutes'.split(' '),
)

const reach = 7

/** "rejected reports of 40 dead", "said claims of 40 dead were false": nobody in the sentence stands by the figure. */
export const isDisowned = (scene: Scene, { from, to }: Phrase): boolean => {
  if (lowerAt(scene, from - 1) !== 'of' || !hearsay(tokenAt(scene, from - 2))) return false
  for (let at = from - 3; at >= scene.from && from - at <= reach; at--) if (refusing(tokenAt(scene, at))) return true
  for (let at = to; at < scene.to && at - to <= reach + reach; at++) {
    if (untrue(tokenAt(scene, at))) return true
    if (scene.tokens[at]!.kind === 'punctuation') return false
  }
  return false
}
