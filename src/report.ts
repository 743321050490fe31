import type { Log } from './chat/surface.ts'
import { type Problem, problemLine } from './documents/problem.ts'

/** More lines than this would push the answer off the screen. */
const mostLines = 10

/** Tell which files could not be read: into the log of a service, else as plain lines for whoever started it. */
export function reportProblems(problems: readonly Problem[], log: Log | null, write: (words: string) => void): void {
  for (const problem of log ? problems : []) log?.warn({ path: problem.path }, problemLine(problem))
  if (log || problems.length === 0) return
  for (const problem of problems.slice(0, mostLines)) write(`${problemLine(problem)}\n`)
  const more = problems.length - mostLines
  if (more > 0) write(`… and ${more.toLocaleString('en-US')} more files could not be read.\n`)
}
