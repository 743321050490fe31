import { wordSet } from '../../text/vocabulary.ts'
import { ends } from './carry.ts'
import { fits } from './fits.ts'
import { adverb, be, determiner, have, modal, preposition } from './grammar.ts'
import type { Phrase } from './phrase.ts'
import { bitsAt, isCapitalised, lowerAt, type Scene, tokenAt } from './scene.ts'

const going = wordSet(
  `came come arrived crossed left passed entered gone went moved walked landed poured streamed reached abandoned quit living live camping
   staying huddled sleeping camped waiting`.split(/\s+/),
)

/** Behind the verb: those who go home are no longer on the run, and who goes hungry or missing is something else. */
const home = new Set('home back through out behind hungry missing without dead ill sick unharmed away'.split(' '))

/** So many come by themselves; of fewer it is told why. */
const crowd = 20

/** How a figure without a word of flight says that its people are on the run, in a document that tells of nothing else; null when it does not. */
export const onTheRun = (scene: Scene, phrase: Phrase): string | null => {
  const { figure, to } = phrase
  if (!scene.exodus || figure === null || (figure.low ?? figure.high ?? 0) < crowd) return null
  if (!fits(phrase, 'displaced', 'civilians')) return null
  let at = to
  while (at < to + 5 && (bitsAt(scene, at) & (be | have | adverb)) !== 0) at++
  if ((bitsAt(scene, at) & modal) !== 0 || !going(tokenAt(scene, at))) return null
  const next = lowerAt(scene, at + 1)
  if (home.has(next)) return null
  return ends(scene, at + 1) || isWhere(scene, at + 1) || afterwards.has(next)
    ? '<n> have left or come, of people on the run'
    : null
}

/** "left | Zamzam camp", "entered | the zone", "are living | in it" */
const isWhere = (scene: Scene, at: number): boolean =>
  (bitsAt(scene, at) & (preposition | adverb | determiner)) !== 0 || isCapitalised(scene.tokens[at]!.text)

const afterwards = new Set('last when since as because before after'.split(' '))
