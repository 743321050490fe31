import { schedule } from 'node-cron'
import type { Feed } from './feed.ts'
import { makeTurns, type Politeness } from './polite.ts'
import { type Polled, type PollTools, poll } from './poll.ts'

export interface Polling extends PollTools {
  readonly log: {
    readonly info: (fields: object, line: string) => void
    readonly error: (fields: object, line: string) => void
  }
  /** Told of a feed that has just been paused because it is gone. */
  readonly onPaused: (feed: Feed) => void
}

export interface Poller {
  /** Asks feeds that are due. Resolves once every one of them is dealt with. */
  pollDue(): Promise<readonly Polled[]>
  /** Asks one feed now, whenever it is due; after a poll of it that is under way. */
  pollNow(feed: Feed): Promise<Polled | null>
  /** Begins to ask feeds as they come due, looking every second. */
  start(): void
  /** Ends what is under way; what was not finished is begun again with the next start. */
  stop(): Promise<void>
}

/**
 * Feeds that are asked at once; the fetches of their pages wait for each other beside that. A host that hangs, with however
 * many feeds, keeps the feeds of the others from nothing.
 */
const atOnce: Politeness = { perHost: 2, inAll: 16 }
/** Most feeds that are taken up at a time. */
const batch = 500
/** A poll that takes longer is given up: a baseline of many slow pages goes on with the next. */
const longestPoll = 240_000
/** Milliseconds for which a feed is left alone when it was we who failed: a full disk does not empty in a second. */
const rest = 60_000
/** Looks for feeds that are due; each feed has its own time, so this only says how late one may be. */
const everySecond = '* * * * * *'

export function makePoller(polling: Polling): Poller {
  const { store, now, log } = polling
  const stopping = new AbortController()
  const inTurn = makeTurns(atOnce)
  /** Feeds that we could not deal with, and until when they are left alone. */
  const resting = new Map<string, number>()
  const underWay = new Map<string, Promise<Polled | null>>()
  let stopSchedule: () => Promise<void> = async () => {}

  const run = async (id: string): Promise<Polled | null> => {
    // It may have been removed or paused while it waited.
    const feed = await store.feed(id)
    if (feed === null || feed.state.paused !== null || stopping.signal.aborted) return null
    resting.delete(id)
    const signal = AbortSignal.any([stopping.signal, AbortSignal.timeout(longestPoll)])
    try {
      const polled = await poll(feed, polling, signal)
      if (polled.paused) polling.onPaused(polled.feed)
      const { arrivals, failure } = polled
      if (failure) log.info({ feed: feed.address, why: failure.words }, 'A feed could not be read')
      else if (arrivals > 0) log.info({ feed: feed.address, arrivals }, 'A feed has something new')
      return polled
    } catch (error) {
      // Not the feed's fault: it stays due.
      resting.set(id, now().getTime() + rest)
      log.error({ err: error, feed: feed.address }, 'A feed could not be dealt with')
      return null
    }
  }

  const begin = ({ id, address }: Feed): Promise<Polled | null> => {
    const before = underWay.get(id)
    if (before !== undefined) return before
    const polled = inTurn(address, () => run(id)).finally(() => underWay.delete(id))
    underWay.set(id, polled)
    return polled
  }

  const takeUp = async (): Promise<readonly Promise<Polled | null>[]> => {
    const due = await store.due(now(), batch + underWay.size + resting.size)
    return due
      .filter(({ id }) => !underWay.has(id) && (resting.get(id) ?? 0) <= now().getTime())
      .slice(0, batch)
      .map(begin)
  }

  return {
    pollDue: async () => (await Promise.all(await takeUp())).filter(polled => polled !== null),
    async pollNow(feed) {
      // What is under way may have begun before what the asker wants to see was there.
      await underWay.get(feed.id)
      return await begin(feed)
    },
    start() {
      const round = async (): Promise<void> => {
        // What is under way is left to go on: a slow feed must not hold up the others.
        await takeUp().catch(error => log.error({ err: error }, 'Feeds could not be asked'))
      }
      const task = schedule(everySecond, round, { noOverlap: true, suppressMissedWarning: true })
      stopSchedule = async () => await task.destroy()
      void round()
    },
    async stop() {
      await stopSchedule()
      stopping.abort()
      await Promise.allSettled(underWay.values())
    },
  }
}
