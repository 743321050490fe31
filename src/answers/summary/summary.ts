import { type Measure, measureLabels } from '../../claims/measures/measure.ts'
import type { Crossing, Position, Relation } from '../answer.ts'
import { isCurrent } from '../positions/current.ts'
import { voicesOf } from '../positions/voices.ts'
import { mainGroup } from '../relations/groups.ts'
import { capitalised } from '../wording.ts'
import { asideWords } from './aside.ts'
import { conflictWords } from './conflicts.ts'
import { crossingWords } from './crossings.ts'
import { apartWords, reasonWords } from './reasons.ts'
import { dated, mostNamed, naming, spokenOf } from './spoken.ts'
import { figuresOf, spreadWords } from './spread.ts'

export interface Summed {
  readonly measure: Measure
  readonly positions: readonly Position[]
  readonly relations: readonly Relation[]
  readonly crossings: readonly Crossing[]
  /** True when claims of the subject were left out, so that nothing can be said about who is silent. */
  readonly narrowed: boolean
}

/**
 * One table in at most three plain sentences, made of nothing but its positions and their relations: how far the figures
 * reach, which of them conflict, and why the others do not.
 */
export function summaryOf({ measure, positions, relations, crossings, narrowed }: Summed): string[] {
  const label = capitalised(measureLabels[measure])
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
  const conflicts = [conflictWords([...current, ...denied], relations, name) ?? [], crossingWords(crossings)].flat()
  const reasons = reasonWords(main, relations, name).slice(0, mostNamed)
  const apart = others.length === 0 ? [] : [`counted apart: ${apartWords(others, only!)}`]
  return [
    `${label}: ${spread}`,
    ...(conflicts.length === 0 ? [] : [`In conflict: ${conflicts.join('; ')}.`]),
    // Nothing need be said of conflicts where everybody says the same.
    ...(conflicts.length === 0 && figuresOf(main).size > 1 && voicesOf(main) > 1
      ? [`${[['No two of them are in conflict', reasons.join('; ')].filter(Boolean).join(': '), ...apart].join('; ')}.`]
      : sentenceOf([...reasons, ...apart])),
  ]
}

const sentenceOf = (clauses: readonly string[]): string[] =>
  clauses.length === 0 ? [] : [`${capitalised(clauses.join('; '))}.`]
