import { decode } from './decode.ts'
import type { Found } from './found.ts'
import { readHeader } from './header.ts'
import type { Trouble } from './problem.ts'

/** A plain text: its text is the file's, unchanged, so that offsets are the file's own. */
export function readPlain(bytes: Uint8Array): readonly (Found | Trouble)[] {
  const decoded = decode(bytes)
  if (!('text' in decoded)) return [decoded]
  return [{ ...readHeader(decoded.text), text: decoded.text, name: null }]
}
