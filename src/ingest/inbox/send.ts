import { randomUUID } from 'node:crypto'
import { access, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Report } from '../errand.ts'
import { type Answer, endings, type Letter } from './letter.ts'

export interface Sending {
  readonly folder: string
  readonly letter: Letter
  readonly signal: AbortSignal
  /** Milliseconds until the letter is taken up, and between two answers: a page takes up to 40 seconds. */
  readonly patience?: { readonly begin: number; readonly answer: number }
}

/** The process that holds the index did not answer. */
export class NoAnswerError extends Error {
  override readonly name = 'NoAnswerError'
}

const usual = { begin: 10_000, answer: 90_000 }
const every = 100

/** Has the process that holds the index do errands, and gives what came of each. @throws NoAnswerError */
export async function* sendLetter({ folder, letter, signal, patience = usual }: Sending): AsyncGenerator<Report> {
  const path = join(folder, `${Date.now()}-${randomUUID()}`)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await writeFile(`${path}.new`, JSON.stringify(letter), { mode: 0o600 })
  await rename(`${path}.new`, `${path}${endings.asked}`)
  let read = 0
  let waited = 0
  try {
    for (;;) {
      signal.throwIfAborted()
      const lines = (await readFile(`${path}${endings.answered}`, 'utf8').catch(() => '')).split('\n').slice(0, -1)
      for (const line of lines.slice(read)) {
        waited = 0
        read++
        const answer = JSON.parse(line) as Answer
        if ('done' in answer) return
        yield answer.report
      }
      const begun = read > 0 || !(await exists(`${path}${endings.asked}`))
      if (waited >= (begun ? patience.answer : patience.begin))
        throw new NoAnswerError(
          'The Tallywire that holds the index does not answer. It may still be reading its folder: try again, or stop it.',
        )
      await setTimeout(every, undefined, { signal })
      waited += every
    }
  } finally {
    // A letter that was not taken up is taken back.
    for (const ending of [endings.asked, endings.answered]) await rm(`${path}${ending}`, { force: true })
  }
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
