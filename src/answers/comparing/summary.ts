import { measureLabels } from '../../claims/measures/measure.ts'
import type { Position } from '../answer.ts'
import { mostNamed, spoken } from '../summary/spoken.ts'
import { capitalised, countWords, figureWords, listWords, shortName } from '../wording.ts'
import type { ComparedTable, Comparison, Pair, Side } from './comparison.ts'

/**
 * What a comparison comes to: a plain sentence for each table in which both sides speak, made of nothing but its pairs,
 * then what only one of them gives.
 */
export function comparisonSummary({ a, b, subjects, meet }: Comparison): string[] {
  const sentences = subjects.flatMap(({ subject, tables }) => {
    const said = [
      ...tables.flatMap(metWords),
      ...[a, b].flatMap(side => onlyWords(side, side === a ? 'b' : 'a', tables)),
    ]
    return subjects.length > 1 ? said.map(words => `${subject.name}: ${words}`) : said.map(capitalised)
  })
  return meet ? sentences : ['They give no figures here that could be set against each other.', ...sentences]
}

function metWords({ measure, pairs }: ComparedTable): string[] {
  const label = measureLabels[measure]
  const of = (verdict: string) => pairs.filter(({ relation }) => relation?.verdict === verdict)
  const [conflict, agree, compatible] = [of('conflict'), of('agree'), of('compatible')]
  if (conflict.length > 0) return [`${label}: in conflict${conflictWords(conflict)}.`]
  if (agree.length > 0) return [`${label}: they agree: ${whys(agree)}.`]
  if (compatible.length > 0) return [`${label}: no conflict: ${whys(compatible)}.`]
  const apart = of('not-comparable')
  return apart.length > 0 ? [`${label}: not comparable: ${whys(apart)}.`] : []
}

/** Of what the other side gives no figure. */
function onlyWords({ name }: Side, silent: 'a' | 'b', tables: readonly ComparedTable[]): string[] {
  const own = tables.filter(({ pairs }) => pairs.every(pair => pair[silent] === null))
  return own.length === 0 ? [] : [`only ${shortName(name)} gives figures for ${listWords(labelsOf(own))}.`]
}

const labelsOf = (tables: readonly ComparedTable[]): string[] => [
  ...new Set(tables.map(({ measure }) => measureLabels[measure])),
]

/** ", 2,800 apart: 4,000 (Kyiv) and about 1,200 (United States); and 2 more pairs" */
function conflictWords(pairs: readonly Pair[]): string {
  const [first, ...others] = pairs
  const [a, b, relation] = [first!.a!, first!.b!, first!.relation!]
  const more = others.length === 0 ? '' : `; and ${countWords(others.length, 'more pair')}`
  if (relation.apart === null || relation.apart === 0) return `: ${relation.why}${more}`
  return `, ${apartWords(relation.apart, a)} apart: ${spoken(a)} and ${spoken(b)}${more}`
}

const apartWords = (apart: number, { figures }: Position): string =>
  figureWords({ low: apart, high: apart, bound: 'exact', unit: figures[0]!.unit })

/** Reasons hold commas of their own. */
function whys(pairs: readonly Pair[]): string {
  const all = [...new Set(pairs.map(({ relation }) => relation!.why))]
  const left = all.length - mostNamed
  return [...all.slice(0, mostNamed), ...(left > 0 ? [`and ${left} more`] : [])].join('; ')
}
