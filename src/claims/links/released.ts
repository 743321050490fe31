import { wordSet } from '../../text/vocabulary.ts'
import type { Phrase } from './phrase.ts'
import type { Scene } from './scene.ts'

const released = wordSet(
  `release released releases releasing free freed frees freeing exchange exchanged exchanging exchanges swap swapped swapping swaps
   pardon pardoned amnestied escape escaped escapes escaping handed handing repatriated repatriate bailed broke let walked acquitted paroled`.split(
    /\s+/,
  ),
)

/** Whether those of a phrase are set free or exchanged: then nobody is captured. */
export const areReleased = (scene: Scene, phrase: Phrase): boolean => {
  for (let at = Math.max(scene.from, phrase.from - 8); at < Math.min(scene.to, phrase.to + 8); at++) {
    if (released(scene.tokens[at]!) && !isDemanded(scene, at)) return true
  }
  return false
}

const demanding = wordSet(
  'demand demands demanded demanding ransom await awaiting awaits negotiate negotiating'.split(' '),
)

/** "demanded a ransom for the release of 12 captives": they are still held. */
const isDemanded = (scene: Scene, at: number): boolean => {
  const noun = scene.tokens[at]!.lower === 'release' && scene.tokens[at + 1]?.lower === 'of'
  if (!noun) return false
  for (let back = at - 1; back >= scene.from && at - back <= 9; back--) if (demanding(scene.tokens[back]!)) return true
  return false
}

const onTheMove = wordSet(
  `crossed cross crossing fled flee fleeing arrived arriving arrive camp camps hosting hosts hosted shelter shelters sheltering sheltered
   registered crossing agency unhcr refugees poured streamed streaming streaming settlement settlements border returned returning stranded living displaced`.split(
    /\s+/,
  ),
)

/** Whether refugees of a phrase are told of as having fled: "accepted 10,000 refugees" is a quota. */
export const areOnTheMove = (scene: Scene, phrase: Phrase): boolean => {
  for (let at = Math.max(scene.from, phrase.from - 10); at < Math.min(scene.to, phrase.to + 10); at++) {
    if (onTheMove(scene.tokens[at]!)) return true
  }
  return false
}
