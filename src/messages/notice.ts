import { plainLine } from './line.ts'
import type { Control, Line, Message } from './message.ts'

/** A short word to the asker alone: a mistake in the line, an unknown value. */
export function notice(title: string, lines: readonly Line[], controls: readonly Control[] = []): Message {
  return {
    title,
    parts: lines.length > 0 ? [{ kind: 'text', lines }] : [],
    controls,
    private: true,
    tone: 'notice',
    data: { notice: title, lines: lines.map(plainLine) },
  }
}

/** What somebody reads when a command, or a button (null), broke: that it did, and the id under which the log tells why. */
export function failure(command: string | null, id: string): Message {
  return {
    title: 'That did not work',
    parts: [
      {
        kind: 'text',
        lines: [
          [`${command === null ? 'This button' : `/${command}`} failed. Nothing was changed.`],
          ['Tell the operator this id, it stands in the log: ', { code: id }],
        ],
      },
    ],
    controls: [],
    private: true,
    tone: 'error',
    data: { error: 'failed', command, id },
  }
}
