import type { Log } from '../../alerts/log.ts'
import { problemLine } from '../../documents/problem.ts'
import type { OwnIntake } from '../intake.ts'
import type { Ledger } from '../ledger.ts'

export interface Taking {
  readonly intake: Pick<OwnIntake, 'file'>
  readonly ledger: Ledger
  readonly log: Log
}

/** Reads a file of the operator's folder into the index, as the folder's reading at the start does it. */
export function takeFile({ intake, ledger, log }: Taking): (path: string, file: string) => Promise<void> {
  return async (path, file) => {
    ledger.release(path)
    const { documents, problems } = await intake.file(null, file, path, {
      named(found) {
        const document = ledger.named(found, path)
        return ledger.repeats(document) ? null : document
      },
    })
    for (const problem of problems) log.warn({ path }, problemLine(problem))
    for (const { document, written } of documents)
      if (written.outcome !== 'unchanged')
        log.info({ document: document.id, outcome: written.outcome, claims: written.claims }, 'A file was read')
  }
}
