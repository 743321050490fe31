import type { Phrase } from './phrase.ts'
import type { Scene } from './scene.ts'

const released = new Set(
  `release released releases releasing free freed frees freeing exchange exchanged exchanging exchanges swap swapped swapping swaps
   pardon pardoned amnestied`.split(/\s+/),
)

/** Whether those of a phrase are set free or exchanged: then nobody is captured. */
export const areReleased = (scene: Scene, phrase: Phrase): boolean => {
  for (let at = Math.max(scene.from, phrase.from - 8); at < Math.min(scene.to, phrase.to + 8); at++) {
    if (released.has(scene.tokens[at]!.lower)) return true
  }
  return false
}
