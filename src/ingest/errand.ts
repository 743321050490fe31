import type { Facts } from '../documents/facts.ts'
import { problemLine } from '../documents/problem.ts'
import type { Store } from '../index/store.ts'
import { takenData, takenLines } from '../messages/taken.ts'
import { describeTaken } from './described.ts'
import type { OwnIntake } from './intake.ts'

/** One thing the operator wants taken in; `input` is what it was called. */
export type Errand = { readonly input: string } & (
  | { readonly address: string }
  /** A path of this machine, whole, and the name that its documents go by. */
  | { readonly file: string; readonly name: string }
  | { readonly text: string }
)

/** What is said with all errands of one call. */
export interface Manner {
  readonly given: Partial<Facts>
  /** Known, but news to nobody. */
  readonly quiet: boolean
}

/** What came of one errand. */
export interface Report {
  readonly input: string
  /** For people. */
  readonly lines: readonly string[]
  /** For programs. */
  readonly data: object
  /** Whether something of it could not be taken in. */
  readonly failed: boolean
}

/** Do one errand for the operator. */
export async function runErrand(errand: Errand, manner: Manner, intake: OwnIntake, store: Store): Promise<Report> {
  const { input } = errand
  const taken = await take(errand, manner, intake)
  const described = await describeTaken(taken, store, null)
  const problems = taken.problems.map(problem => ({ ...problem, path: input }))
  const empty = described.length === 0 && problems.length === 0 ? [`${input} holds no document.`] : []
  return {
    input,
    lines: [...described.flatMap(takenLines), ...problems.map(problemLine), ...empty],
    data: { input, added: described.map(takenData), problems },
    failed: problems.length > 0 || empty.length > 0,
  }
}

function take(errand: Errand, options: Manner, intake: OwnIntake) {
  if ('address' in errand) return intake.address(null, errand.address, options)
  if ('text' in errand) return intake.text(null, errand.text, options)
  return intake.file(null, errand.file, errand.name, options)
}
