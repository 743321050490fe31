import { fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout } from 'node:timers/promises'
import { commands } from '../../commands/all.ts'
import type { Poster } from '../../src/alerts/poster.ts'
import { openAlerts } from '../../src/alerts/start.ts'
import { alertDatabase } from '../../src/alerts/store/tables.ts'
import { keepWatch } from '../../src/alerts/store/watches.ts'
import { usualKinds, type Watch } from '../../src/alerts/watch.ts'
import { answerLine } from '../../src/chat/terminal/answer.ts'
import { freshState } from '../../src/feeds/feed.ts'
import { feedRow } from '../../src/index/feeds/row.ts'
import { type Index, openIndex } from '../../src/index/open.ts'
import { openNewsroom } from '../../src/newsroom.ts'
import { reports } from './bulk.ts'
import type { FromSite, ToSite } from './feed-site.ts'
import { type Finding, plain, within } from './finding.ts'
import { places } from './sentences.ts'
import { quantile } from './time.ts'

const feedCount = 10_000
const hosts = 2500
const everyMinutes = 5
/** The part of the five minutes that is measured, at the full rate: two thousand polls. */
const seconds = 60
const perSecond = feedCount / (everyMinutes * 60)
/** A hundred claims a minute. */
const newItems = Math.round((100 * seconds) / 60)
const watchCount = 1000
const firstFigure = 1000
/** Milliseconds that a platform takes to answer. */
const platformTakes = 50
const log = { debug: () => {}, info: () => {}, warn: () => {}, error: (_: object, line: string) => troubles.push(line) }
const troubles: string[] = []

const nameOf = (number: number, port: number): string => `http://site-${number % hosts}.example:${port}/feed/${number}`

/** Ten thousand feeds that have been read before, due one after the other over five minutes. */
async function keepFeeds({ database }: Index, port: number, start: number): Promise<void> {
  const rows = Array.from({ length: feedCount }, (_, number) => {
    const polled = new Date(start - 60_000).toISOString()
    const state = { ...freshState, based: true, polled, answered: polled, etag: '"old"', items: 1 }
    return feedRow({
      id: `f${number}`,
      tenant: null,
      address: nameOf(number, port),
      title: `News ${number}`,
      every: everyMinutes,
      owner: null,
      added: polled,
      next: dueAt(number, start).toISOString(),
      state,
    })
  })
  await database.transaction().execute(async change => {
    for (let at = 0; at < rows.length; at += 500)
      await change
        .insertInto('feed')
        .values(rows.slice(at, at + 500))
        .execute()
  })
}

const dueAt = (number: number, start: number): Date => new Date(start + (number / perSecond) * 1000)

/** One in a hundred asks for everything, ten for one of the places that are in the news; the others are quiet. */
const placeOf = (number: number): string | null =>
  number % 100 === 0 ? null : number % 10 === 3 ? places[(number >> 4) % places.length]! : `Nowhere ${number}`

const watchOf = (number: number): Watch => ({
  id: `w${number}`,
  tenant: `server-${number % 300}`,
  platform: 'discord',
  channel: `channel-${number % 500}`,
  direct: false,
  thread: null,
  owner: 'somebody',
  measures: number % 2 === 0 ? ['killed'] : [],
  who: null,
  source: number % 50 === 3 ? 'police' : null,
  place: placeOf(number),
  minimum: null,
  kinds: usualKinds,
  cron: null,
  zone: 'UTC',
  quietFrom: null,
  quietTo: null,
  role: null,
  created: new Date(0).toISOString(),
  failing: null,
})

const lines = [
  '/casualties',
  '/feeds list',
  '/figures killed place:Kharkiv',
  '/status',
  '/documents',
  '/casualties place:Goma',
]

/** Ten thousand feeds, a thousand watches and a hundred claims a minute in one process that goes on answering. */
export const feeds = async (): Promise<Finding[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'tallywire-bench-'))
  const index = await openIndex({ path: join(folder, 'index.db') })
  const now = () => new Date()
  const source = reports(1)
  const known = Array.from({ length: 200 }, () => source.next().value!)
  await index.store.writeMany(null, known, now(), { quiet: true })
  for (let number = 0; number < watchCount; number++) await keepWatch(alertDatabase(index.database), watchOf(number))

  const listed = new Map<number, number>()
  const lags = new Map<number, number>()
  const site = fork(new URL('feed-site.ts', import.meta.url), { stdio: 'inherit' })
  const port = await new Promise<number>(resolve =>
    site.on('message', (message: FromSite) => {
      if ('port' in message) resolve(message.port)
      else listed.set(message.figure, message.at)
    }),
  )
  const newsroom = openNewsroom({
    folder: null,
    inbox: null,
    config: { listed: [], every: everyMinutes, allowPrivate: true },
    index,
    version: '0',
    log,
    now,
    limits: { fetch: { lookup: (_, __, done) => done(null, [{ address: '127.0.0.1', family: 4 }]) } },
  })
  const alerts = await openAlerts({ index, log, now })
  let sent = 0
  const poster: Poster = {
    platform: 'discord',
    async send(_, { title }) {
      const figure = Number(/[\d,]+/.exec(title)?.[0].replaceAll(',', ''))
      if (!lags.has(figure)) lags.set(figure, Date.now())
      await setTimeout(platformTakes)
      return { message: String(++sent) }
    },
    async edit() {},
    find: async () => null,
    async tell() {},
  }
  const host = {
    store: index.store,
    feeds: newsroom.feeds,
    alerts: alerts.desk,
    intake: newsroom.intake,
    attached: newsroom.attached,
    commands,
    log,
    now,
    status: async () => [...(await newsroom.facts()), ...(await alerts.facts())],
  }
  const stopping = new AbortController()
  const running = alerts.run([poster], stopping.signal)
  try {
    // The reading thread loads its tables before the clock runs.
    await newsroom.intake.text(null, 'Two people were killed in Goma, police said.', { quiet: true })
    for (const line of lines) await answerLine(line, host, { files: folder })
    const start = Date.now()
    await keepFeeds(index, port, start)
    for (let at = 0; at < newItems; at++) {
      const publish = Math.floor(((at + 0.5) / newItems) * perSecond * (seconds - 5))
      site.send({ publish, figure: firstFigure + at } satisfies ToSite)
    }
    const waits = new Map<string, number[]>()
    const before = process.cpuUsage()
    const stalls = monitorEventLoopDelay({ resolution: 10 })
    stalls.enable()
    await newsroom.start()
    for (let turn = 0; Date.now() < start + seconds * 1000; turn++) {
      const line = lines[turn % lines.length]!
      const asked = performance.now()
      await answerLine(line, host, { files: folder })
      const took = performance.now() - asked
      waits.set(line, [...(waits.get(line) ?? []), took])
      await setTimeout(Math.max(0, 500 - took))
    }
    stalls.disable()
    const lasted = (Date.now() - start) / 1000
    const { user, system } = process.cpuUsage(before)
    const all = await index.database
      .selectFrom('feed')
      .selectAll()
      .where('polled', '>=', new Date(start).toISOString())
      .execute()
    const late = all.map(({ id, polled }) => Date.parse(polled!) - dueAt(Number(id.slice(1)), start).getTime())
    const told = [...lags].flatMap(([figure, at]) => (listed.has(figure) ? [at - listed.get(figure)!] : []))
    const troubled = all.filter(({ trouble }) => trouble !== null).length
    const slowest = [...waits]
      .map(([line, times]) => ({ line, most: Math.max(...times) }))
      .sort((a, b) => b.most - a.most)
    const rate = all.length / lasted
    return [
      plain('feeds followed, every five minutes', feedCount.toLocaleString('en-US')),
      plain('polls a second (33 come due)', rate.toFixed(1)),
      plain('share of one core, everything together', `${((user + system) / 10_000 / lasted).toFixed(0)} %`),
      plain('memory taken from the system', `${Math.round(process.memoryUsage().rss / 1_048_576)} MB`),
      within('a poll behind its time: median', quantile(late, 0.5), 5000),
      within('a poll behind its time: longest', quantile(late, 1), 10_000),
      plain('new items listed, and told of', `${listed.size}, ${told.length}`),
      plain('messages sent', sent.toLocaleString('en-US')),
      within('from a feed’s answer to its first alert: median', quantile(told, 0.5), 1000),
      within('from a feed’s answer to its first alert: longest', quantile(told, 1), 3000),
      within(`longest wait for a command (${slowest[0]!.line})`, slowest[0]!.most, 3000),
      within('longest stall of the event loop', stalls.max / 1e6, 1000),
      plain('stalls of the event loop, 99 of 100 within', `${(stalls.percentile(99) / 1e6).toFixed(0)} ms`),
      {
        ...plain('feeds in trouble, lines of trouble in the log', `${troubled}, ${troubles.length}`),
        met: troubled + troubles.length === 0,
      },
    ]
  } finally {
    stopping.abort()
    await running
    await newsroom.stop()
    await index.store.close()
    site.kill()
    rmSync(folder, { recursive: true, force: true })
  }
}
