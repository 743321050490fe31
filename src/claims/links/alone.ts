import { wordSet } from '../../text/vocabulary.ts'
import { be } from './grammar.ts'
import type { Phrase } from './phrase.ts'
import { bitsAt, lowerAt, type Scene, tokenAt } from './scene.ts'

const parents = wordSet('mother father mom mum dad parent parents grandmother grandfather widow'.split(' '))

const aged = wordSet('boy girl child baby infant toddler teenager youth lad lass man woman pensioner'.split(' '))

const unsaidMoney = wordSet('losses damage damages aid cash loot ransom compensation fines property'.split(' '))

/** "none of the 150", "all but three of the 20": how many were not. */
export const isExcepted = (scene: Scene, phrase: Phrase): boolean => {
  const before = lowerAt(scene, phrase.from - 1)
  const first = lowerAt(scene, phrase.from - 2)
  if (before === 'of') return first === 'none' || first === 'neither' || first === 'most'
  return before === 'but' && (first === 'all' || first === 'none')
}

/** "14 in a row" */
export const isInARow = (scene: Scene, { to }: Phrase): boolean =>
  lowerAt(scene, to) === 'in' && lowerAt(scene, to + 1) === 'a' && lowerAt(scene, to + 2) === 'row'

const ages = wordSet(['oldest', 'youngest', 'eldest'])
const paired = wordSet(['another', 'the', 'one'])

/** An age between commas ("Rivera, 65, was killed"), money left unsaid ("millions in losses"), "one of the best known". */
export const standsAlone = (scene: Scene, phrase: Phrase): boolean => {
  const { figure, from, to, head } = phrase
  if (figure === null) return false
  const before = lowerAt(scene, from - 1)
  const after = lowerAt(scene, to)
  if (head === -1 && before === ',' && after === ',' && figure.bound === 'exact' && (figure.low ?? 0) < 120) {
    const named = scene.tokens[from - 2]
    return named !== undefined && from - 2 >= scene.from && named.kind === 'word'
  }
  // "a boy of six"
  if (before === 'of' && head === -1 && aged(tokenAt(scene, from - 2)) && (figure.high ?? 200) < 120) return true
  if (isInARow(scene, phrase)) return true
  // "the oldest of them 83", "one of them 16 years old"
  if (before === 'them' && ages(tokenAt(scene, from - 3))) return true
  // "not one but two"
  if (before === 'not' && after === 'but') return true
  // "(range 1–68)", "one after the other"
  if (before === 'range') return true
  if (figure.high === 1 && head === -1 && (after === 'after' || after === 'by') && paired(tokenAt(scene, to + 1)))
    return true
  // "a mother of four"
  if (before === 'of' && head === -1 && parents(tokenAt(scene, from - 2))) return true
  // "seven members of one family"
  if (before === 'of' && figure.high === 1 && phrase.class === 'household') return true
  if (head === -1 && after === 'in' && unsaidMoney(tokenAt(scene, to + 1))) return true
  if (figure.high === 1 && phrase.partitive) return before === ',' || (bitsAt(scene, from - 1) & be) !== 0
  return false
}
