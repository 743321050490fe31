import { promises as files, watch as watchSystem } from 'node:fs'
import { join } from 'node:path'
import type { Log } from '../../alerts/log.ts'
import { isMeantAsDocument } from '../../documents/read.ts'
import { walkFolder } from '../../documents/walk.ts'
import type { Ledger, Stamp } from '../ledger.ts'
import { isSame, verdict } from './look.ts'

export interface Watching {
  readonly folder: string
  /** What was read before; kept up to date. */
  readonly ledger: Ledger
  /** Reads a whole file into the index. */
  readonly take: (path: string, file: string) => Promise<void>
  readonly log: Log
  /** Milliseconds for which a file that is written to is left alone. */
  readonly settle?: number
  /** Whether the system tells of changes; where it does not, the folder is looked through often enough. */
  readonly told?: boolean
  /** Most milliseconds between two looks through the folder. */
  readonly latest?: number
}

export interface Watch {
  close(): Promise<void>
}

/** With it a file is read within two seconds after its last byte, and a writer may pause that long. */
const usualSettle = 800
/** The system's clock and its timers do not tick together. */
const margin = 10
/** Milliseconds between two looks through the folder: twenty times what one takes, within these bounds. */
const soonest = 1000
const usualLatest = 60_000

/**
 * Reads files as they come into a folder, or change there, once they are whole. The system tells of most changes; all
 * are found by looking through the folder now and then: links, network drives and new folders are told of by few systems.
 */
export function watchFolder({
  folder,
  ledger,
  take,
  log,
  settle = usualSettle,
  told = true,
  latest = usualLatest,
}: Watching): Watch {
  const waiting = new Map<string, { readonly stamp: Stamp; readonly at: number; readonly timer: NodeJS.Timeout }>()
  let reading: Promise<void> = Promise.resolve()
  let closed = false
  let timer: NodeJS.Timeout | null = null

  const forget = (path: string): void => {
    clearTimeout(waiting.get(path)?.timer)
    waiting.delete(path)
  }

  const see = (path: string, file: string, now: Stamp): void => {
    const before = waiting.get(path) ?? null
    const at = Date.now()
    const sight = { now, before, at, settle, read: ledger.stamps.get(path) ?? null }
    const said = verdict(sight)
    // It is looked at again anyway.
    if (said === 'wait' && before !== null && isSame(before.stamp, now)) return
    forget(path)
    if (said === 'wait')
      waiting.set(path, { stamp: now, at, timer: setTimeout(() => void look(path), settle + margin) })
    if (said !== 'read') return
    // Known from now on, so that a file that cannot be read is not tried over and over.
    ledger.stamps.set(path, now)
    reading = reading.then(async () => {
      if (!closed)
        await take(path, file).catch(error => log.error({ err: error, path }, 'A file could not be taken in'))
    })
  }

  /** Look at what changed: a file, or all that a new folder holds. */
  const look = async (path: string): Promise<void> => {
    if (closed || path.split('/').some(name => name.startsWith('.'))) return
    const file = join(folder, path)
    const found = await files.stat(file).catch(() => null)
    if (found === null) {
      forget(path)
      if (ledger.stamps.delete(path)) ledger.release(path)
    } else if (found.isDirectory()) await lookThrough(path)
    else if (found.isFile() && isMeantAsDocument(path)) see(path, file, { bytes: found.size, modified: found.mtimeMs })
  }

  const lookThrough = async (below: string): Promise<void> => {
    const there = new Set<string>()
    for await (const each of walkFolder(join(folder, below))) {
      if (closed) return
      if (!('file' in each)) continue
      const path = below === '' ? each.path : `${below}/${each.path}`
      there.add(path)
      if (isMeantAsDocument(path)) see(path, each.file, each)
    }
    if (below !== '') return
    for (const path of [...ledger.stamps.keys(), ...waiting.keys()]) if (!there.has(path)) await look(path)
  }

  const round = async (): Promise<void> => {
    const started = performance.now()
    await lookThrough('').catch(error => log.debug({ err: error }, 'The documents folder could not be looked through'))
    const wait = Math.min(latest, Math.max(soonest, (performance.now() - started) * 20))
    if (!closed) timer = setTimeout(round, wait)
  }

  const watcher = told ? tell(folder, path => void look(path), log) : null
  const first = round()
  return {
    async close() {
      closed = true
      watcher?.close()
      for (const path of [...waiting.keys()]) forget(path)
      await first
      if (timer) clearTimeout(timer)
      await reading
    },
  }
}

/** What the system tells of changes below a folder; null where it cannot. */
function tell(folder: string, changed: (path: string) => void, log: Log): { close(): void } | null {
  const cannot = (error: unknown): void =>
    log.debug({ err: error }, 'The system tells of no changes in the documents folder; it is looked through instead')
  try {
    const watcher = watchSystem(folder, { recursive: true }, (_, name) => {
      if (name !== null) changed(name.replaceAll('\\', '/'))
    })
    watcher.on('error', cannot)
    return watcher
  } catch (error) {
    cannot(error)
    return null
  }
}
