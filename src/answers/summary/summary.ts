import { type Measure, measureLabels } from '../../claims/measures/measure.ts'
import type { Position, Relation } from '../answer.ts'
import { isCurrent } from '../positions/current.ts'
import { voicesOf } from '../positions/voices.ts'
import { mainGroup } from '../relations/groups.ts'
import { asideWords } from './aside.ts'
import { conflictWords } from './conflicts.ts'
import { apartWords, reasonWords } from './reasons.ts'
import { dated, mostNamed, naming, spokenOf } from './spoken.ts'
import { figuresOf, spreadWords } from './spread.ts'

/**
 * One table in at most three plain sentences, made of nothing but its positions and their relations: how far the figures
 * reach, which of them conflict, and why the others do not.
 */
export function summaryOf(
  measure: Measure,
  positions: readonly Position[],
  relations: readonly Relation[],
  narrowed: boolean,
): string[] {
  const label = capital(measureLabels[measure])
  const current = positions.filter(isCurrent)
  if (current.length === 0) return [`${label}: ${asideWords(positions)}`]
  const main = mainGroup(current)
  const others = current.filter(each => !main.includes(each))
  const name = naming(current)
  const [only] = main
  const spread =
    main.length > 1
      ? spreadWords(main, name)
      : others.length > 0
        ? `${spokenOf(only!)}, ${dated(only!)}.`
        : `${name(main)}, ${dated(only!)}${narrowed ? '' : '; nobody else gives a current figure'}.`
  const denied = positions.filter(each => each.role === 'denied')
  const conflicts = conflictWords([...current, ...denied], relations, name)
  const reasons = reasonWords(main, relations, name).slice(0, mostNamed)
  const apart = others.length === 0 ? [] : [`counted apart: ${apartWords(others, only!)}`]
  return [
    `${label}: ${spread}`,
    ...(conflicts === null ? [] : [`In conflict: ${conflicts}.`]),
    // Nothing need be said of conflicts where everybody says the same.
    ...(conflicts === null && figuresOf(main).size > 1 && voicesOf(main) > 1
      ? [`${[['No two of them are in conflict', reasons.join('; ')].filter(Boolean).join(': '), ...apart].join('; ')}.`]
      : sentenceOf([...reasons, ...apart])),
  ]
}

const sentenceOf = (clauses: readonly string[]): string[] =>
  clauses.length === 0 ? [] : [`${capital(clauses.join('; '))}.`]

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
