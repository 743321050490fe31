import type { Position } from '../answers/answer.ts'
import type { Comparison, Side } from '../answers/comparing/comparison.ts'
import { comparisonSummary } from '../answers/comparing/summary.ts'
import { otherData, positionData } from './answer-data.ts'

/** A comparison as --json prints it: docs/answers.md says what it holds. */
export function compareData(comparison: Comparison): object {
  const { a, b, subjects, meet, others } = comparison
  return {
    a: sideData(a),
    b: sideData(b),
    meet,
    summary: comparisonSummary(comparison),
    subjects: subjects.map(({ subject, tables }) => ({
      subject,
      tables: tables.map(({ measure, unit, pairs }) => ({
        measure,
        unit,
        pairs: pairs.map(pair => ({ a: orNull(pair.a), b: orNull(pair.b), relation: pair.relation })),
      })),
    })),
    others: others.map(otherData),
  }
}

const sideData = ({ name, keys }: Side): object => ({ name, keys })

const orNull = (position: Position | null): object | null => (position === null ? null : positionData(position))
