import type { Clock } from '../../messages/instant.ts'
import type { Message } from '../../messages/message.ts'
import { renderTerminal } from '../../messages/terminal.ts'
import type { Asker } from '../command.ts'
import { dispatch } from '../dispatch.ts'
import { withPictureFiles } from '../drawing.ts'
import { lineOfWords } from '../spoken.ts'
import type { Host } from '../surface.ts'
import { keepFiles } from './files.ts'

/** Whoever sits at the process is its operator. */
export const terminalAsker: Asker = { tenant: null, platform: 'terminal', channel: null, user: null, manages: true }

/** How answers look: lines for people, or the answer's data for programs. */
export interface Look {
  readonly form: 'text' | 'json' | 'json-line'
  readonly width: number
  readonly color: boolean
  /** Of whoever sits there. */
  readonly clock: Clock
  /** Folder for files that answers hand over. */
  readonly files: string
}

/** The answer to a command line, or to a question. Its files, if it has any, are put into the folder of `look`. */
export async function answerLine(line: string, host: Host, { files }: Pick<Look, 'files'>): Promise<Message> {
  // A line of nothing asks nothing: a script whose variable is empty is to hear of it.
  const words = /^\s*[^/\s]/.test(line)
  const message = await dispatch(words ? lineOfWords(line, host.commands) : line, { ...host, asker: terminalAsker })
  return await keepFiles(await withPictureFiles(message, host), files)
}

/** A message as it is written, with its line end. */
export function written(message: Message, { form, ...look }: Omit<Look, 'files'>): string {
  if (form === 'text') return `${renderTerminal(message, look)}\n`
  return `${JSON.stringify(message.data, null, form === 'json' ? 2 : undefined)}\n`
}
