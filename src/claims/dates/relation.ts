import { wordSet } from '../../text/vocabulary.ts'
import type { DateMention } from './date.ts'
import { lowerAt, type Read, type Scene, tokenAt } from './scene.ts'

/** The words before a date that open or close a period. "by" says how things stood then, as "as of" does. */
const relations = new Map<string, DateMention['relation']>([
  ['since', 'since'],
  ['from', 'since'],
  ['after', 'since'],
  ['starting', 'since'],
  ['beginning', 'since'],
  ['until', 'until'],
  ['till', 'until'],
  ['til', 'until'],
  ['through', 'until'],
  ['before', 'until'],
  ['by', 'as-of'],
])

const passed = wordSet(['the', 'on', 'about', 'around', 'at', 'least'])

/** How a date stands to what it dates. */
export const relationOf = (scene: Scene, at: number, read: Read): DateMention['relation'] => {
  let before = at - 1
  for (let steps = 0; steps < 2 && passed(tokenAt(scene, before)); steps++) before--
  const word = lowerAt(scene, before)
  if ((word === 'of' || word === 'at') && lowerAt(scene, before - 1) === 'as') return 'as-of'
  if (lowerAt(scene, at - 1) === 'at' && lowerAt(scene, at - 2) === 'as') return 'as-of'
  const relation = relations.get(word)
  // "from Monday to Wednesday" is a period by itself; "after Monday's attack" dates the attack.
  if (relation === undefined || read.when.grain === 'period') return 'on'
  if (word === 'after' && (before < at - 1 || (read.when.grain !== 'month' && read.when.grain !== 'year'))) return 'on'
  return relation
}
