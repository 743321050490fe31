import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Asker, Attached } from '../chat/command.ts'
import type { GuardedFetch } from '../documents/fetch/outcome.ts'
import { reasonWords } from '../documents/fetch/reasons.ts'
import { mostBytes, tooLarge } from '../documents/read.ts'
import { reason } from '../documents/walk.ts'

/**
 * The content of a file that somebody handed over: fetched from where the platform keeps it. Paths of this machine are
 * read for whoever sits at it alone; from a platform they are addresses that lead nowhere.
 */
export function makeAttached(fetch: GuardedFetch): (file: string, asker: Asker) => Promise<Attached> {
  return async (file, asker) => {
    if (asker.platform === 'terminal' && !/^https?:\/\//i.test(file)) return await ownFile(file)
    const fetched = await fetch(file, { accept: '*/*' })
    const name = nameIn(file)
    if (fetched.outcome === 'fetched') return { name, bytes: fetched.bytes }
    const { what, remedy } = fetched.outcome === 'refused' ? reasonWords[fetched.reason] : reasonWords.empty
    return { name, what, remedy }
  }
}

async function ownFile(file: string): Promise<Attached> {
  const name = basename(file)
  try {
    const found = await stat(file)
    if (!found.isFile()) return { name, what: 'is not a file', remedy: 'Name a file that can be read.' }
    if (found.size > mostBytes) return { name, ...tooLarge }
    return { name, bytes: await readFile(file) }
  } catch (error) {
    return { name, what: `cannot be opened: ${reason(error)}`, remedy: 'Name a file that can be read.' }
  }
}

/** The name in the address of an attachment. */
function nameIn(address: string): string {
  const last = URL.parse(address)?.pathname.split('/').at(-1) ?? ''
  try {
    return decodeURIComponent(last) || 'file'
  } catch {
    return last
  }
}
