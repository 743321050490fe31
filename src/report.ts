import type { Log } from './alerts/log.ts'
import { problemLine } from './documents/problem.ts'
import type { Ingested } from './ingest.ts'

/** More lines than this would push the answer off the screen. */
const mostLines = 10

/**
 * Tell which files could not be read, and that there was none: into the log of a service, else as plain lines for
 * whoever started it.
 */
export function reportProblems(
  { files, problems }: Pick<Ingested, 'files' | 'problems'>,
  folder: string,
  log: Log | null,
  write: (words: string) => void,
): void {
  const none = `No document in ${folder}. It takes .txt, .md, .html and .json files, at any depth.`
  if (log) {
    if (files === 0) log.warn({ folder }, none)
    for (const problem of problems) log.warn({ path: problem.path }, problemLine(problem))
    return
  }
  if (files === 0) write(`${none}\n`)
  for (const problem of problems.slice(0, mostLines)) write(`${problemLine(problem)}\n`)
  const more = problems.length - mostLines
  if (more > 0) write(`… and ${more.toLocaleString('en-US')} more files could not be read.\n`)
}
