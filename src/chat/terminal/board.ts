import type { Poster } from '../../alerts/poster.ts'
import type { Message } from '../../messages/message.ts'
import { type Look, written } from './answer.ts'

/** Where alerts of the terminal are shown: at first on the output, above the prompt once there is one. */
export interface Board {
  readonly poster: Poster
  /** How alerts are written from now on. */
  show(write: (text: string) => void): void
}

/** `look`: lines for people, or one JSON object a line for programs. */
export function makeBoard(output: (text: string) => void, look: () => Omit<Look, 'files'>): Board {
  let write = output
  const post = (message: Message, what: object): void => {
    const { form } = look()
    if (form === 'text') write(`${written(message, look())}\n`)
    else write(`${JSON.stringify({ ...what, ...(message.data as object) })}\n`)
  }
  return {
    show: next => {
      write = next
    },
    poster: {
      platform: 'terminal',
      async send(_, message, { nonce, under }) {
        post(message, { alert: nonce, ...(under === null ? {} : { answers: under }) })
        return { message: nonce }
      },
      // What has scrolled away cannot be changed: the new wording comes as another line that says which it is.
      async edit(_, nonce, message) {
        post(message, { alert: nonce, changed: true })
      },
      // Whoever killed the process saw what it had written: nobody can look.
      find: async () => 'cannot-look',
      async tell(_, message) {
        post(message, {})
      },
    },
  }
}
