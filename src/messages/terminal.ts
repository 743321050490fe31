import { fallbackText } from './fallback.ts'
import type { Message } from './message.ts'

export interface TerminalSettings {
  /** Columns of the window. */
  readonly width: number
  readonly color: boolean
}

/** The whole message as lines of text, wrapped to the width; document text cannot move the cursor. */
export function renderTerminal(message: Message, { width }: TerminalSettings): string {
  return fallbackText(message, 100 * width)
}
