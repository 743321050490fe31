import { createHash } from 'node:crypto'
import type { Attachment } from '../../messages/message.ts'

/**
 * Which pictures stand in a channel a few messages above. Slack shows a picture as a message of its own, so a button that
 * changes something else of the answer must not bring it again.
 */
export interface Gallery {
  /** The files without the pictures that were hung in this place a short while ago; those left count as hung now. */
  hang(place: string, files: readonly Attachment[]): readonly Attachment[]
}

/** Milliseconds after which a picture is out of sight. */
const shortWhile = 10 * 60_000
const most = 500

/** `now` gives milliseconds. */
export function createGallery(now: () => number): Gallery {
  const hung = new Map<string, number>()
  return {
    hang: (place, files) =>
      files.filter(({ type, content }) => {
        if (!type.startsWith('image/')) return true
        const key = `${place} ${createHash('sha256').update(content).digest('base64url')}`
        const last = hung.get(key)
        if (last !== undefined && now() - last < shortWhile) return false
        hung.delete(key)
        hung.set(key, now())
        if (hung.size > most) hung.delete(hung.keys().next().value ?? key)
        return true
      }),
  }
}
