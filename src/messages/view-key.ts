import { createHash } from 'node:crypto'

/** The short key a button carries for a command line: the same line, the same key, on every machine. */
export function viewKey(invocation: string): string {
  return createHash('sha256').update(invocation).digest('base64url').slice(0, 16)
}

export interface ViewAddress {
  readonly key: string
  readonly page: number
  /** Another command than the message's own: its answer comes beside the message, not in its place. */
  readonly opens: boolean
}

/**
 * What a button or a menu entry sends back: which kept command line to run again, and which page of it to show.
 * `from` is the command line of the message that holds the button.
 */
export function viewAddress(invocation: string, page: number, from: string = invocation): string {
  const opens = commandOf(invocation) !== commandOf(from)
  return `view:${viewKey(invocation)}:${page}${opens ? ':new' : ''}`
}

/** A button's address read back, null when it is none of ours. */
export function readViewAddress(address: string): ViewAddress | null {
  const match = /^view:([\w-]{16}):(\d{1,6})(:new)?$/.exec(address)
  return match?.[1] && match[2] ? { key: match[1], page: Number(match[2]), opens: match[3] !== undefined } : null
}

function commandOf(line: string): string {
  return (line.trim().split(/\s/, 1)[0] ?? '').toLowerCase()
}
