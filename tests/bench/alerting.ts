import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { lookupOf } from '../../src/alerts/matching/lookup.ts'
import { matchNews } from '../../src/alerts/matching/match.ts'
import type { Poster } from '../../src/alerts/poster.ts'
import { openAlerts } from '../../src/alerts/start.ts'
import { alertDatabase } from '../../src/alerts/store/tables.ts'
import { allWatches, keepWatch } from '../../src/alerts/store/watches.ts'
import { usualKinds, type WatchWish } from '../../src/alerts/watch.ts'
import type { Claim } from '../../src/claims/claim.ts'
import type { Measure } from '../../src/claims/measures/measure.ts'
import { openIndex } from '../../src/index/open.ts'
import type { Entry } from '../../src/index/store.ts'
import { plainLine } from '../../src/messages/line.ts'
import { claimOn, made } from '../index/made.ts'
import { type Chance, chanceOf, pick } from './chance.ts'
import { type Finding, plain, within } from './finding.ts'
import { syllables } from './sentences.ts'
import { quantile } from './time.ts'

const counted: readonly Measure[] = ['killed', 'wounded', 'missing', 'captured', 'displaced']
const watchCount = 1000
/** Three minutes of a hundred claims a minute. */
const claimCount = 300
const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

const namesOf = (chance: Chance, count: number): string[] =>
  Array.from({ length: count }, () => {
    const word = Array.from({ length: 3 }, () => pick(chance, syllables)).join('')
    return word.charAt(0).toUpperCase() + word.slice(1)
  })

/** Documents of one claim each, about storms in some hundred towns, by some dozen claimants; every third repeats a figure. */
function* stories(seed: number): Generator<Entry> {
  const chance = chanceOf(seed)
  const towns = namesOf(chance, 100)
  const bodies = namesOf(chance, 40)
  for (let number = 0; ; number++) {
    const [town, body, measure] = [pick(chance, towns), pick(chance, bodies), pick(chance, counted)]
    const figure = String(10 * Math.ceil(chance() * 50))
    const text = `The ${body} ministry said that ${figure} people were ${measure} when the storm hit ${town}.`
    const id = body.toLowerCase()
    const claim: Partial<Claim> = {
      measure,
      source: { id, name: `${body} ministry`, text: `The ${body} ministry`, kind: 'government', country: null },
      place: { id: town.toLowerCase(), name: town, country: town.toLowerCase().slice(0, 3) },
    }
    const document = made(`story-${number}`, text, { outlet: `${pick(chance, towns)} News`, published: '2025-02-03' })
    yield { document, claims: [claimOn(text, figure, claim)] }
  }
}

/** What people watch: one town's figures, one claimant's, one measure's, a few everything; some in digests. */
function wishes(seed: number): WatchWish[] {
  const chance = chanceOf(seed)
  const towns = namesOf(chance, 100)
  const bodies = namesOf(chance, 40)
  return Array.from({ length: watchCount }, (_, number) => ({
    tenant: `server-${number % 300}`,
    platform: 'discord',
    channel: `channel-${number % 500}`,
    direct: false,
    thread: null,
    owner: 'somebody',
    measures: chance() < 0.5 ? [pick(chance, counted)] : [],
    who: null,
    source: chance() < 0.3 ? `${pick(chance, bodies)} ministry` : null,
    place: chance() < 0.97 ? pick(chance, towns) : null,
    minimum: chance() < 0.2 ? 50 : null,
    kinds: usualKinds,
    cron: chance() < 0.1 ? '0 9 * * *' : null,
    zone: 'UTC',
    quietFrom: null,
    quietTo: null,
    role: null,
  }))
}

const cpu = (since?: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1000
}

/** Bytes that are still needed. */
function heapInUse(): number {
  setFlagsFromString('--expose_gc')
  runInNewContext('gc')()
  return process.memoryUsage().heapUsed
}

/** A thousand watches and three minutes of news, all at once: what matching and delivering cost, and how long one claim takes. */
export const alerts = async (): Promise<Finding[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'tallywire-bench-'))
  const index = await openIndex({ path: join(folder, 'index.db'), edition: 'one' })
  const now = () => new Date()
  const source = stories(1)
  const take = (count: number): Entry[] => Array.from({ length: count }, () => source.next().value as Entry)
  try {
    await index.store.writeMany(null, take(1000), now(), { quiet: true })
    for (const [number, wish] of wishes(1).entries())
      await keepWatch(alertDatabase(index.database), {
        ...wish,
        id: `w${number}`,
        created: new Date(0).toISOString(),
        failing: null,
      })
    const opened = await openAlerts({ index, now, log })
    const lookup = lookupOf(await allWatches(alertDatabase(index.database)))
    if (lookup.watches.length !== watchCount) throw new Error('The watches are not there.')
    for (const { document, claims } of take(claimCount)) await index.store.write(null, document, claims, now())
    const before = process.cpuUsage()
    const began = performance.now()
    let found = 0
    let claims = 0
    let longest = 0
    for (let more = true; more; ) {
      const turn = performance.now()
      const done = await matchNews({ database: index.database, lookup, due: now, log })
      longest = Math.max(longest, performance.now() - turn)
      found += done.alerts
      claims += done.claims
      more = done.more
    }
    const matching = (performance.now() - began) / 1000
    const spent = cpu(before) / claims

    const lags: number[] = []
    let sends = 0
    const written = new Map<string, number>()
    const poster: Poster = {
      platform: 'discord',
      async send(_, { title }) {
        sends++
        const at = [...written].find(([figure]) => title.includes(figure))
        if (at !== undefined) lags.push(performance.now() - at[1])
        return { message: String(sends) }
      },
      async edit() {},
      find: async () => null,
      async tell() {},
    }
    const stopping = new AbortController()
    const delivering = performance.now()
    const sendCpu = process.cpuUsage()
    const running = opened.run([poster], stopping.signal)
    const idle = async (): Promise<void> => {
      for (;;) {
        const facts = await opened.facts()
        const left = facts.find(({ name }) => name === 'Alerts to send')
        if (left && plainLine(left.value).startsWith('0')) return
        await new Promise(resolve => setTimeout(resolve, 50))
      }
    }
    await idle()
    const delivered = (performance.now() - delivering) / 1000
    const each = cpu(sendCpu) / Math.max(1, sends)
    const total = sends

    // Six times the rate: a claim every hundred milliseconds.
    for (let number = 0; number < 60; number++) {
      const [entry] = take(1)
      const figure = (700_000 + number).toLocaleString('en-US')
      const text = entry!.document.text.replace(/that \d+/, `that ${figure}`)
      const claim = entry!.claims[0]!
      const { measure, source, place } = claim
      const document = made(`live-${number}`, text, { outlet: 'Live News', published: '2025-02-03' })
      written.set(figure, performance.now())
      await index.store.write(null, document, [claimOn(text, figure, { measure, source, place })], now())
      await new Promise(resolve => setTimeout(resolve, 100))
    }
    await idle()
    stopping.abort()
    await running
    return [
      plain('1,000 watches: claims matched a second', (claims / matching).toFixed(0)),
      plain('1,000 watches: processor time a claim', `${spent.toFixed(2)} ms`),
      plain('1,000 watches: alerts made of 300 claims', found.toLocaleString('en-US')),
      within('1,000 watches: longest turn of matching', longest, 1000),
      plain('outbox: messages sent', total.toLocaleString('en-US')),
      plain('outbox: messages a second', (total / delivered).toFixed(0)),
      plain('outbox: processor time a message', `${each.toFixed(2)} ms`),
      within('from written to sent, 10 claims a second: median', quantile(lags, 0.5), 1000),
      within('from written to sent, 10 claims a second: longest', quantile(lags, 1), 3000),
      plain('memory in use after all that', `${Math.round(heapInUse() / 1_048_576)} MB`),
      plain('memory taken from the system', `${Math.round(process.memoryUsage().rss / 1_048_576)} MB`),
    ]
  } finally {
    await index.store.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
