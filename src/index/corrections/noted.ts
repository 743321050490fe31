import type { ClaimTable } from '../schema.ts'
import { shortId } from '../short-id.ts'
import type { Change, Field, NamedSubject, Note } from './correction.ts'
import { only, readingOf } from './lay.ts'
import type { Laying } from './through.ts'

/** How a claim came to read as `row` does, which is otherwise than by the machine in the fields named; `home` is its subject there. */
export function noted(
  { machine, by, isRead, aside }: Laying,
  row: ClaimTable,
  differing: readonly Field[],
  home: NamedSubject | null,
): Note {
  // That it is no claim hides all else that was said of it.
  const told: readonly Field[] = aside ? ['claim'] : differing
  const decided = told.flatMap(field => by.findLast(({ change }) => puts(change, field)) ?? [])
  const last = decided.toSorted((a, b) => a.number - b.number).at(-1) ?? by.at(-1)!
  return {
    by: last.by,
    at: last.at,
    ids: [...by.filter(each => each !== last), last].map(({ id }) => id),
    fields: differing,
    machine: { ...only(readingOf(machine, differing, home), differing), ...(isRead ? {} : { claim: false }) },
    ...(isOther(machine, row) ? { other: shortId([row.measure, row.source_id, row.source_name], 4) } : {}),
  }
}

const puts = (change: Change, field: Field): boolean => 'put' in change && change.put[field] !== undefined

const isOther = (a: ClaimTable, b: ClaimTable): boolean =>
  a.measure !== b.measure || a.source_id !== b.source_id || a.source_name !== b.source_name
