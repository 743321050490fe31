import type { Answer, Table } from '../answers/answer.ts'
import type { History, Step } from '../answers/histories/history.ts'
import { historySummary } from '../answers/histories/summary.ts'
import { otherData, tableData } from './answer-data.ts'

interface Told {
  readonly answer: Answer
  readonly table: Table
  readonly history: History
}

/** Histories as --json prints them: docs/answers.md says what they hold. */
export function historyData(found: readonly Answer[], told: readonly Told[]): object {
  return {
    nothing: found[0]?.nothing ?? null,
    subjects: found.flatMap(answer =>
      answer.subject === null
        ? []
        : {
            subject: answer.subject,
            tables: told
              .filter(each => each.answer === answer)
              .map(({ table, history }) => ({
                ...tableData(table),
                summary: historySummary(table.measure, history),
                steps: [...history.dated, ...history.undated].map(stepData),
              })),
          },
    ),
    others: (found[0]?.others ?? []).map(otherData),
  }
}

/** Positions are named by their ids, which the table of the step explains. */
function stepData({ position, day, until, before, move, replacedBy }: Step): object {
  return {
    position: position.id,
    day,
    until,
    before: before === null ? null : { position: before.position.id, day: before.day },
    direction: move?.direction ?? null,
    by: move?.by ?? null,
    supersededBy: replacedBy?.id ?? position.supersededBy,
  }
}
