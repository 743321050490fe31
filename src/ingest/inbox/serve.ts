import { appendFile, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Log } from '../../alerts/log.ts'
import type { Errand, Manner, Report } from '../errand.ts'
import { type Answer, endings, type Letter } from './letter.ts'

export interface Serving {
  readonly folder: string
  readonly run: (errand: Errand, manner: Manner) => Promise<Report>
  readonly log: Log
  /** Milliseconds between two looks into the folder. */
  readonly every?: number
}

/** Answers the letters in the inbox, one after the other, until it is closed. */
export function serveInbox({ folder, run, log, every = 250 }: Serving): { close(): Promise<void> } {
  let closed = false
  let timer: NodeJS.Timeout | null = null

  const answer = async (name: string): Promise<void> => {
    const path = join(folder, name.slice(0, -endings.asked.length))
    const say = (line: Answer): Promise<void> =>
      appendFile(`${path}${endings.answered}`, `${JSON.stringify(line)}\n`, { mode: 0o600 })
    // Whoever wrote it may have taken it back.
    await rename(`${path}${endings.asked}`, `${path}${endings.begun}`)
    const { errands, ...manner } = JSON.parse(await readFile(`${path}${endings.begun}`, 'utf8')) as Letter
    for (const errand of errands) {
      if (closed) return
      await say({ report: await run(errand, manner) })
    }
    await say({ done: true })
    await rm(`${path}${endings.begun}`, { force: true })
  }

  const look = async (): Promise<void> => {
    const names = await readdir(folder).catch(() => [])
    for (const name of names.sort()) {
      if (closed || !name.endsWith(endings.asked)) continue
      await answer(name).catch(error => log.warn({ err: error, name }, 'A letter in the inbox could not be answered'))
    }
    if (!closed) timer = setTimeout(() => (last = look()), every)
  }

  let last = look()
  return {
    async close() {
      closed = true
      if (timer) clearTimeout(timer)
      await last
    },
  }
}
