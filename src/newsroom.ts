import type { Log } from './alerts/log.ts'
import type { Asker, Attached } from './chat/command.ts'
import type { Intake } from './chat/intake.ts'
import type { Config } from './config.ts'
import { everywhere, type FetcherOptions, makeFetcher } from './documents/fetch/fetch.ts'
import { type FeedDesk, makeFeedDesk } from './feeds/desk.ts'
import type { Feed } from './feeds/feed.ts'
import { makeFeedParser } from './feeds/parser.ts'
import { type Politeness, politeFetch } from './feeds/polite.ts'
import { makePoller } from './feeds/poller.ts'
import { feedStore } from './index/feeds/feed-store.ts'
import type { Index } from './index/open.ts'
import { makeAttached } from './ingest/attached.ts'
import { type Errand, type Manner, runErrand } from './ingest/errand.ts'
import { takeItem } from './ingest/feed-item.ts'
import { serveInbox } from './ingest/inbox/serve.ts'
import { makeIntake } from './ingest/intake.ts'
import type { Ledger } from './ingest/ledger.ts'
import { takeFile } from './ingest/watching/take.ts'
import { type Watch, watchFolder } from './ingest/watching/watch.ts'
import type { Fact } from './messages/message.ts'

export interface NewsroomOptions {
  /** The operator's folder, with what its first reading learns of it; null watches none. */
  readonly folder: { readonly path: string; readonly ledger: Ledger } | null
  /** Where other processes lay what they want taken in; null answers none. */
  readonly inbox: string | null
  readonly config: Config['feeds']
  readonly index: Index
  readonly version: string
  readonly log: Log
  readonly now: () => Date
  /** Told of a feed that has just been paused because it is gone: its owner is to know. */
  readonly onPaused?: (feed: Feed) => void
  readonly limits?: NewsroomLimits
}

/** What a source may cost before it is given up, where that is another than usual: tests and benches have their own. */
export interface NewsroomLimits {
  readonly fetch?: Pick<FetcherOptions, 'limit' | 'mostBytes' | 'lookup' | 'permits'>
  readonly politeness?: Politeness
  /** Milliseconds that a feed may take to parse. */
  readonly parse?: number
  /** Milliseconds that an article may take to read. */
  readonly read?: number
}

/** Everything through which documents come in while the process runs. */
export interface Newsroom {
  readonly intake: Intake
  readonly feeds: FeedDesk
  /** A file that somebody attached: fetched from where the platform keeps it, read from the disk for whoever sits there. */
  readonly attached: (file: string, asker: Asker) => Promise<Attached>
  /** Asks a feed now; resolves once what it lists is in the index. */
  poll(feed: Feed): Promise<unknown>
  /** Begins to follow feeds, those of the settings included, and to watch the folder. */
  start(): Promise<void>
  stop(): Promise<void>
  /** For /status. */
  facts(): Promise<readonly Fact[]>
}

const operator = { tenant: null, owner: null }
const atTheMachine = { ...operator, platform: 'terminal', channel: null, user: null, manages: true } as const

export function openNewsroom(options: NewsroomOptions): Newsroom {
  const { folder, inbox, config, index, version, log, now, onPaused, limits = {} } = options
  const fetcher = makeFetcher({
    userAgent: `Tallywire/${version}`,
    ...(config.allowPrivate ? { permits: everywhere } : {}),
    ...limits.fetch,
  })
  const fetch = politeFetch(fetcher.fetch, limits.politeness)
  const parser = makeFeedParser(limits.parse === undefined ? {} : { limit: limits.parse })
  const store = feedStore(index.database)
  const intake = makeIntake({
    store: index.store,
    fetch,
    now,
    ...(limits.read === undefined ? {} : { limit: limits.read }),
  })
  const poller = makePoller({
    store,
    fetch,
    parse: parser.parse,
    take: arrival => takeItem(arrival, intake),
    now,
    chance: Math.random,
    log,
    onPaused(feed: Feed) {
      log.warn({ feed: feed.address, why: feed.state.paused }, 'A feed is paused')
      onPaused?.(feed)
    },
  })
  const feeds = makeFeedDesk({ store, fetch, parse: parser.parse, poller, now, every: config.every })
  const attached = makeAttached(fetcher.fetch)
  let watch: Watch | null = null
  let letters: { close(): Promise<void> } | null = null

  return {
    intake,
    feeds,
    attached,
    poll: feed => poller.pollNow(feed),
    async start() {
      for (const listed of config.listed) {
        if (/^https?:/i.test(listed)) await feeds.addKnown(listed, operator)
        else {
          const file = await attached(listed, atTheMachine)
          if ('what' in file) throw new Error(`FEEDS names neither an address nor a file: ${listed} ${file.what}.`)
          await feeds.addAll(file.bytes, operator)
        }
      }
      poller.start()
      const run = (errand: Errand, manner: Manner) => runErrand(errand, manner, intake, index.store)
      if (inbox !== null) letters = serveInbox({ folder: inbox, run, log })
      if (folder === null) return
      const { path, ledger } = folder
      // Nobody waits for it.
      void intake.warm()
      watch = watchFolder({ folder: path, ledger, take: takeFile({ intake, ledger, log }), log })
    },
    async stop() {
      await letters?.close()
      await watch?.close()
      await poller.stop()
      await intake.close()
      await parser.close()
      await fetcher.close()
    },
    async facts() {
      const { feeds: all, failing, paused, latest } = await store.counts()
      if (all === 0) return []
      const number = (count: number): string => count.toLocaleString('en-US')
      const trouble = [
        failing > 0 ? `${number(failing)} failing` : [],
        paused > 0 ? `${number(paused)} paused` : [],
      ].flat()
      return [
        { name: 'Feeds', value: [[`${number(all)} followed`, ...trouble].join(', ')] },
        { name: 'Last poll', value: [latest === null ? 'none yet' : { instant: latest, style: 'ago' }] },
      ]
    },
  }
}
