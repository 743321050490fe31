import { createHash } from 'node:crypto'

/** Crockford's base 32 in small letters: no i, l, o or u, so that an id can be read aloud and typed. */
const letters = '0123456789abcdefghjkmnpqrstvwxyz'

/** An id of `length` letters that follows from the parts alone, so the same thing has the same id on every machine. */
export function shortId(parts: readonly (string | number | null)[], length: number): string {
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest()
  let id = ''
  for (let at = 0; at < length; at++) id += letters[digest[at]! & 31]
  return id
}

/** What somebody typed, as ids are written: capitals, "O" for zero, "I" or "L" for one, and a leading "#" are forgiven. */
export function typedId(typed: string): string {
  return typed.trim().replace(/^#/, '').toLowerCase().replaceAll('o', '0').replace(/[il]/g, '1')
}
