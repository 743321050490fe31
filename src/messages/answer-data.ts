import type { Answer, Position, Relation, Table } from '../answers/answer.ts'
import type { SubjectSupport } from '../index/store.ts'
import { claimData, documentData } from './claim-data.ts'
import { figureInWords } from './figure.ts'
import { briefClaimant, shownFigure } from './position.ts'

/**
 * An answer as --json prints it. The keys are a contract with those who pipe it on: docs/answers.md lists them, new
 * ones may come, none goes or changes its meaning.
 */
export function answerData(answer: Answer): object {
  const { subject, summary, nothing, tables, others } = answer
  return {
    subject,
    summary,
    nothing,
    conflicts: tables.flatMap(conflictsOf),
    tables: tables.map(tableData),
    others: others.map(otherData),
  }
}

/** Another subject that matches. */
export const otherData = ({ id, name, nature, claims, documents, claimants, latest }: SubjectSupport): object => ({
  id,
  name,
  nature,
  claims,
  documents,
  claimants,
  latest,
})

export function tableData({ measure, unit, spread, summary, positions, relations }: Table): object {
  return { measure, unit, spread, summary, positions: positions.map(positionData), relations }
}

/** A position with its claims and the documents that print them. */
export function positionData(position: Position): object {
  const { id, role, claimant, low, high, bound, day, origins, supersededBy, derivedFrom } = position
  // The claim that is shown comes first; a derived sum has the claims it was made from.
  const claims = [position.claim, ...position.claims.filter(claim => claim.id !== position.claim.id)]
  const printed = new Map(claims.map(({ document }) => [document.id, document]))
  return {
    id,
    role,
    figure: shownFigure(position),
    low,
    high,
    bound,
    figures: position.figures.map(figureInWords),
    claimant,
    via: [...new Set(position.claims.flatMap(claim => claim.via))],
    day,
    supersededBy,
    derivedFrom,
    origins,
    carriers: position.carriers.map(carrier => printed.get(carrier.id) ?? carrier).map(documentData),
    claims: claims.map(claimData),
  }
}

/** The conflicts of a table, each with what is needed to say it aloud. */
function conflictsOf({ measure, unit, positions, relations, crossings }: Table): readonly object[] {
  const all = [...positions, ...crossings.map(({ part }) => part)]
  const side = (id: string): object | null => {
    const position = all.find(each => each.id === id)
    return position ? { position: id, figure: shownFigure(position), claimant: briefClaimant(position) } : null
  }
  const isConflict = ({ verdict }: Relation): boolean => verdict === 'conflict'
  return [...relations.filter(isConflict), ...crossings.map(({ relation }) => relation)].map(
    ({ a, b, apart, why, unless }) => ({ measure, unit, a: side(a), b: side(b), apart, why, unless }),
  )
}
