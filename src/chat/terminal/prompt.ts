import { createInterface } from 'node:readline'
import type { Host } from '../surface.ts'
import { answerLine, type Look, terminalAsker, written } from './answer.ts'
import { complete } from './complete.ts'
import { keepHistory, mostLines, readHistory } from './history.ts'

export interface Prompt {
  readonly input: NodeJS.ReadableStream
  readonly output: NodeJS.WritableStream & { readonly columns?: number }
  readonly host: Host
  readonly look: () => Look
  /** Where the lines typed are kept for the next session. */
  readonly historyFile: string
  /** Ends the conversation, for instance when the process is told to stop. */
  readonly signal: AbortSignal
}

const leaving = /^\/?(?:exit|quit|bye)$/i

/** Talk to whoever sits at the terminal until they leave (exit, Ctrl-D, Ctrl-C on an empty line) or the signal comes. */
export async function talk({ input, output, host, look, historyFile, signal }: Prompt): Promise<void> {
  const lines = createInterface({
    input,
    output,
    prompt: look().color ? '\u001b[1mtallywire>\u001b[0m ' : 'tallywire> ',
    terminal: true,
    history: readHistory(historyFile),
    historySize: mostLines,
    removeHistoryDuplicates: true,
    completer: (line: string, done: (error: null, result: [string[], string]) => void) => {
      complete(line, { ...host, asker: terminalAsker }).then(
        ({ offers, typed }) => done(null, [[...offers], typed]),
        error => {
          host.log.warn({ err: error }, 'Completion failed')
          done(null, [[], line])
        },
      )
    },
  })
  lines.on('history', kept => keepHistory(historyFile, kept))
  lines.on('SIGINT', () => {
    if (lines.line === '') lines.close()
    else {
      // Ctrl-C gives up the line, as a shell does.
      output.write('\n')
      lines.write(null, { ctrl: true, name: 'e' })
      lines.write(null, { ctrl: true, name: 'u' })
    }
  })
  const stop = (): void => lines.close()
  signal.addEventListener('abort', stop)
  lines.prompt()
  try {
    // The iterator keeps lines that are typed or pasted while an answer is still made.
    for await (const line of lines) {
      if (leaving.test(line.trim())) break
      if (line.trim() !== '') output.write(`\n${written(await answerLine(line, host), look())}\n`)
      if (!signal.aborted) lines.prompt()
    }
  } finally {
    signal.removeEventListener('abort', stop)
    lines.close()
    output.write('\n')
  }
}
