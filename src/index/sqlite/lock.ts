import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'

export interface Lock {
  release(): void
}

/** Another process holds the index. The message is for people. */
export class IndexInUseError extends Error {
  override readonly name = 'IndexInUseError'
}

/** Long enough for a process that is just stopping, short enough that nobody wonders. */
const waitMilliseconds = 500

/**
 * Take the index at `path` for this process. The lock is a transaction held open on a small database beside it
 * (`<path>.lock`): the operating system drops it with the process, however that ends, so it is never stale.
 * `<path>.pid` only says who holds it. Other programs may still read the index itself.
 */
export function takeLock(path: string): Lock {
  const lock = new DatabaseSync(`${path}.lock`, { timeout: waitMilliseconds })
  try {
    lock.exec('begin immediate')
  } catch (error) {
    lock.close()
    if ((error as { errcode?: number }).errcode !== busy) throw error
    throw new IndexInUseError(
      `The index ${path} is in use by another Tallywire (${holder(path)}). ` +
        'Stop that one first, or set DATABASE_PATH to another file.',
    )
  }
  writeFileSync(`${path}.pid`, `${process.pid}\n`)
  return {
    release() {
      // The lock file itself stays: removing it would let two processes hold locks on two files of one name.
      rmSync(`${path}.pid`, { force: true })
      lock.close()
    },
  }
}

const busy = 5

function holder(path: string): string {
  try {
    const pid = readFileSync(`${path}.pid`, 'utf8').trim()
    if (/^\d+$/.test(pid)) return Number(pid) === process.pid ? `this process, pid ${pid}` : `pid ${pid}`
  } catch {
    // The holder may be between taking the lock and writing its number.
  }
  return 'its pid is not known'
}
