import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commands } from '../../commands/all.ts'
import type { Poster } from '../../src/alerts/poster.ts'
import { openAlerts } from '../../src/alerts/start.ts'
import { usualKinds } from '../../src/alerts/watch.ts'
import { dispatch } from '../../src/chat/dispatch.ts'
import { withPictures } from '../../src/chat/drawing.ts'
import { openIndex } from '../../src/index/open.ts'
import { makeIntake } from '../../src/ingest/intake.ts'
import { ingestFolder } from '../../src/ingest.ts'
import type { Message } from '../../src/messages/message.ts'
import type { Theme } from '../../src/messages/pictures/look.ts'
import { openStudio } from '../../src/messages/pictures/studio.ts'
import { desks } from '../chat/desks.ts'
import { projectFolder } from '../project/sources.ts'
import { now } from './clock.ts'

const seeds = join(projectFolder, 'seeds')
const ignore = (): void => {}
const log = { debug: ignore, info: ignore, warn: ignore, error: (fields: object) => console.error(fields) }

/** What the bot answers to a command line over the seeds, charts drawn for a ground. */
export async function answered(line: string, ground: Theme): Promise<Message> {
  const { store } = await openIndex({ path: ':memory:' })
  const studio = openStudio()
  const clock = () => now
  const asker = { tenant: null, platform: 'discord', channel: 'news', user: 'mira', manages: true } as const
  const host = { store, commands, now: clock, status: async () => [], ...desks, log, draw: studio.draw }
  try {
    await ingestFolder({ folder: seeds, store, now: clock, log })
    return await withPictures(await dispatch(line, { ...host, asker }), host, ground)
  } finally {
    await studio.close()
    await store.close()
  }
}

/**
 * The alert that comes with one of the seeds when somebody watches and the others are known, all but its copy. `titled`:
 * which of those it brings.
 */
export async function alerted(late: string, copy: string, titled: RegExp): Promise<Message> {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'))
  const index = await openIndex({ path: ':memory:' })
  const stopping = new AbortController()
  const clock = () => now
  const intake = makeIntake({ store: index.store, now: clock, fetch: () => Promise.reject(new Error('no network')) })
  const found = Promise.withResolvers<Message>()
  let running: Promise<void> | null = null
  try {
    cpSync(seeds, folder, { recursive: true, filter: path => ![late, copy].some(name => path.endsWith(name)) })
    await ingestFolder({ folder, store: index.store, now: clock, log })
    const alerts = await openAlerts({ index, now: clock, log })
    await alerts.desk.add(watchOfAll)
    await intake.file(null, join(seeds, late), late)
    running = alerts.run([catching(found.resolve, titled)], stopping.signal)
    return await Promise.race([found.promise, soon(`no alert is titled ${titled}`)])
  } finally {
    stopping.abort()
    await running
    await intake.close()
    await index.store.close()
    rmSync(folder, { recursive: true })
  }
}

const watchOfAll = {
  tenant: null,
  platform: 'discord',
  channel: 'news',
  direct: false,
  thread: null,
  owner: 'mira',
  measures: [],
  who: null,
  source: null,
  place: null,
  minimum: null,
  kinds: usualKinds,
  cron: null,
  zone: 'UTC',
  quietFrom: null,
  quietTo: null,
  role: null,
} as const

function catching(take: (message: Message) => void, titled: RegExp): Poster {
  let count = 0
  return {
    platform: 'discord',
    async send(_, message) {
      if (titled.test(message.title)) take(message)
      return { message: `${++count}` }
    },
    edit: async () => {},
    find: async () => null,
    tell: async () => {},
  }
}

function soon(why: string): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error(why)), 20_000).unref()
  })
}
