import { clearScreenDown, createInterface, cursorTo } from 'node:readline'
import type { Host } from '../surface.ts'
import { answerLine, type Look, terminalAsker, written } from './answer.ts'
import type { Board } from './board.ts'
import { complete } from './complete.ts'
import { keepHistory, mostLines, readHistory } from './history.ts'
import { moreHint, screenful } from './screenful.ts'

export interface Prompt {
  readonly input: NodeJS.ReadableStream
  readonly output: NodeJS.WritableStream & { readonly columns?: number }
  readonly host: Host
  readonly look: () => Look
  /** Height of the window in lines: longer answers are shown a screenful at a time. Null shows them whole. */
  readonly rows: () => number | null
  /** Where alerts are shown; above the line that is being typed while the conversation lasts. */
  readonly board: Board
  /** Where the lines typed are kept for the next session. */
  readonly historyFile: string
  /** Ends the conversation, for instance when the process is told to stop. */
  readonly signal: AbortSignal
}

/** Enter alone, or a word for it. */
const asksForRest = /^(?:|\/?(?:more|next|all))$/i
const leaving = /^\/?(?:exit|quit|bye)$/i

/** Talk to whoever sits at the terminal until they leave (exit, Ctrl-D, Ctrl-C on an empty line) or the signal comes. */
export async function talk({ input, output, host, look, rows, board, historyFile, signal }: Prompt): Promise<void> {
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
  // What of the last answer did not fit into the window.
  let rest: readonly string[] = []
  const show = (answer: readonly string[], height: number | null): void => {
    const { shown, left } = screenful(answer, height)
    rest = left
    output.write(`${shown.join('\n')}\n${left.length > 0 ? `${moreHint(left.length)}\n` : ''}`)
  }
  lines.prompt()
  board.show(text => {
    // The line that is being typed is taken away and comes again below.
    cursorTo(output, 0)
    clearScreenDown(output)
    output.write(`${text}\n`)
    lines.prompt(true)
  })
  try {
    // The iterator keeps lines that are typed or pasted while an answer is still made.
    for await (const line of lines) {
      const words = line.trim()
      if (leaving.test(words)) break
      if (rest.length > 0 && asksForRest.test(words)) show(rest, /all/i.test(words) ? null : rows())
      else if (words !== '') show(['', ...written(await answerLine(line, host, look()), look()).split('\n')], rows())
      if (!signal.aborted) lines.prompt()
    }
  } finally {
    board.show(text => output.write(text))
    signal.removeEventListener('abort', stop)
    lines.close()
    output.write('\n')
  }
}
