import { type Dirent, promises as files } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from './problem.ts'

/** A file found in a folder, or why a part of the folder could not be looked at. */
export type Walked =
  | {
      readonly path: string
      readonly file: string
      readonly bytes: number
      /** When it was changed last, in milliseconds since 1970. */
      readonly modified: number
    }
  | Problem

/** A folder that cannot be read at all. Its message is for people. */
export class FolderError extends Error {
  override readonly name = 'FolderError'
}

/**
 * Every file below a folder in a steady order. Names that begin with a dot are passed over; links are followed, but no
 * folder is entered twice, so that links in a circle end.
 */
export async function* walkFolder(folder: string): AsyncGenerator<Walked> {
  const state = await files.stat(folder).catch(error => {
    throw new FolderError(`The documents folder ${folder} cannot be read: ${reason(error)}.`, { cause: error })
  })
  if (!state.isDirectory()) throw new FolderError(`The documents folder ${folder} is a file, not a folder.`)
  yield* walkBelow(folder, '', new Set())
}

async function* walkBelow(folder: string, below: string, entered: Set<string>): AsyncGenerator<Walked> {
  let entries: Dirent[]
  try {
    const real = await files.realpath(folder)
    if (entered.has(real)) return
    entered.add(real)
    entries = await files.readdir(folder, { withFileTypes: true })
  } catch (error) {
    yield { path: `${below || '.'}`, what: `cannot be opened: ${reason(error)}`, remedy: 'Check who may read it.' }
    return
  }
  for (const name of entries.map(entry => entry.name).sort(byCode)) {
    if (name.startsWith('.')) continue
    const path = below === '' ? name : `${below}/${name}`
    const file = join(folder, name)
    const state = await files.stat(file).catch(error => error as Error)
    if (state instanceof Error) {
      yield { path, what: `cannot be opened: ${reason(state)}`, remedy: 'Mend the link, or check who may read it.' }
    } else if (state.isDirectory()) yield* walkBelow(file, path, entered)
    else if (state.isFile()) yield { path, file, bytes: state.size, modified: state.mtimeMs }
  }
}

/** The same order on every machine, whatever its language. */
function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** What the operating system says, in words. */
export function reason(error: unknown): string {
  const code = (error as { code?: string }).code
  const words: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file',
    EACCES: 'no permission to read it',
    EPERM: 'no permission to read it',
    ELOOP: 'its links lead in a circle',
    ENOTDIR: 'a part of its path is a file',
  }
  return (code && words[code]) || (error instanceof Error ? error.message : String(error))
}
