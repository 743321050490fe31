import { createHash } from 'node:crypto'

/** The short key a button carries for a command line: the same line, the same key, on every machine. */
export function viewKey(invocation: string): string {
  return createHash('sha256').update(invocation).digest('base64url').slice(0, 16)
}

/** What a button or a menu entry sends back: which kept command line to run again, and which page of it to show. */
export function viewAddress(invocation: string, page: number): string {
  return `view:${viewKey(invocation)}:${page}`
}

/** A button's address read back, null when it is none of ours. */
export function readViewAddress(address: string): { readonly key: string; readonly page: number } | null {
  const match = /^view:([\w-]{16}):(\d{1,6})$/.exec(address)
  return match?.[1] && match[2] ? { key: match[1], page: Number(match[2]) } : null
}
