import { fstatSync } from 'node:fs'
import { createInterface, type Interface } from 'node:readline'
import type { Host } from '../surface.ts'
import { answerLine, type Look, written } from './answer.ts'

/**
 * What standard input is: somebody at a terminal, a file or pipe that lines may come from, or nothing at all
 * (closed, /dev/null, another device).
 */
export type InputKind = 'terminal' | 'stream' | 'nothing'

/** The kind of an open file, by its number. */
export function inputKind(descriptor: number, isTerminal: boolean): InputKind {
  if (isTerminal) return 'terminal'
  try {
    const state = fstatSync(descriptor)
    return state.isFile() || state.isFIFO() || state.isSocket() ? 'stream' : 'nothing'
  } catch {
    return 'nothing'
  }
}

export interface Lines {
  readonly input: NodeJS.ReadableStream
  readonly host: Host
  readonly look: Look
  readonly write: (words: string) => void
  /** Settles when the first line has been waited for long enough; null waits for as long as the input is open. */
  readonly patience: (() => Promise<void>) | null
  readonly signal: AbortSignal
}

/**
 * Answer each line of an input until it ends; gives how many lines were answered. An input that stays silent counts as no input when patience ends: a pipe that nobody will ever write to
 * looks like one whose writer is slow.
 */
export async function answerLines(work: Lines): Promise<number> {
  const { input, host, look, write, patience, signal } = work
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })
  const stop = (): void => lines.close()
  signal.addEventListener('abort', stop)
  if (patience) closeWhenSilent(lines, patience)
  let answered = 0
  try {
    for await (const line of lines) {
      if (line.trim() === '') continue
      const message = await answerLine(line, host, look)
      // A blank line sets answers apart for people; programs get one line an answer.
      write(`${answered > 0 && look.form === 'text' ? '\n' : ''}${written(message, look)}`)
      answered++
    }
  } finally {
    signal.removeEventListener('abort', stop)
    lines.close()
  }
  return answered
}

function closeWhenSilent(lines: Interface, patience: () => Promise<void>): void {
  let heard = false
  lines.once('line', () => {
    heard = true
  })
  void patience().then(() => {
    if (!heard) lines.close()
  })
}
