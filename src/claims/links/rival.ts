import { wordSet } from '../../text/vocabulary.ts'
import { adverb, saying } from './grammar.ts'
import type { Phrase } from './phrase.ts'
import { bitsAt, lowerAt, type Scene, tokenAt } from './scene.ts'

const contrasts = wordSet('but while though although whereas ; and'.split(' '))
const speech = new Set('spoke speaks speak spoken talk talks talked speaking'.split(' '))
const counts = new Set(
  'counted counts count listed lists gave gives give documented recorded tallied had has have'.split(' '),
)

/** "Police put the dead at 19 but hospital sources spoke of 26": a bare figure that another speaker sets against the first. */
export const isRival = (scene: Scene, phrase: Phrase, first: Phrase): boolean => {
  if (phrase.head !== -1 || phrase.figure === null || first.to > phrase.from) return false
  const end = phrase.to >= scene.to || scene.tokens[phrase.to]!.kind === 'punctuation'
  if (!end) return false
  let verb = phrase.from - 1
  const told = lowerAt(scene, verb) === 'of'
  if (told) verb--
  while ((bitsAt(scene, verb) & adverb) !== 0) verb--
  const word = lowerAt(scene, verb)
  if (told ? !speech.has(word) : !counts.has(word) && (bitsAt(scene, verb) & saying) === 0) return false
  for (let at = first.to; at < verb; at++) if (contrasts(tokenAt(scene, at))) return true
  return false
}
