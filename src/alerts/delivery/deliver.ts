import { makeAlarm } from '../alarm.ts'
import type { Poster } from '../poster.ts'
import {
  busyChannels,
  type Channel,
  changePost,
  channelKey,
  duePosts,
  holdChannel,
  mergePosts,
  nextDue,
  nextEdit,
} from '../store/outbox.ts'
import { watchFailing } from './failing.ts'
import { flood } from './flood.ts'
import type { Office } from './office.ts'
import { edit, isHopeless, send, type Tried, troubleOf, waitUntil } from './send.ts'

/** So many channels are served at once; platforms say themselves when it is too much. */
const mostChannels = 16
/** Posts of one channel that are looked at together. */
const mostPosts = 200
/** Nothing is waited for longer than this without looking again. */
const longestWait = 30_000

export interface Delivery {
  /** Delivers until the signal ends it; then what is being sent is waited for. */
  run(signal: AbortSignal): Promise<void>
  /** Delivers everything that is due now. */
  drain(): Promise<void>
  /** Something may be due. */
  wake(): void
}

/** Sends what is due: one post at a time to a channel, in order, and many channels at once. */
export async function makeDelivery(office: Office, posters: readonly Poster[], changed: () => void): Promise<Delivery> {
  const { db, now, log } = office
  const byPlatform = new Map(posters.map(poster => [poster.platform, poster]))
  const failing = await watchFailing(office, changed)
  const busy = new Map<string, Promise<void>>()
  /** Channels whose edits wait. */
  const held = new Map<string, Date>()
  const alarm = makeAlarm()
  let stopping = false

  /** Serve a channel until nothing is due in it, or trouble makes it wait. */
  const serve = async (poster: Poster, channel: Channel): Promise<void> => {
    while (!stopping) {
      const posts = await duePosts(db, channel, now(), mostPosts)
      const many = flood(posts, now())
      if (many.length > 0) {
        await mergePosts(db, many)
        continue
      }
      const [first] = posts
      if (first !== undefined) {
        const tried = await sendOrHold(poster, first)
        if (tried.refused !== null) await failing.mark(poster, channel, tried.refused)
        if (tried.wait !== null) return await holdChannel(db, channel, now(), tried.wait)
        await failing.clear(channel)
        continue
      }
      const old = isHeld(channel) ? null : await nextEdit(db, channel)
      if (old === null) return
      const tried = await edit(office, poster, old)
      if (tried.wait !== null) held.set(channelKey(channel), tried.wait)
    }
  }

  const sendOrHold = async (poster: Poster, post: Parameters<typeof send>[2]): Promise<Tried> => {
    try {
      return await send(office, poster, post)
    } catch (error) {
      // Neither sent nor looked up: what is known of it stays as it is.
      const { kind, message, after } = troubleOf(error)
      log.warn({ post: post.id, kind, err: error }, 'An alert could not be looked up')
      const attempts = post.attempts + 1
      if (isHopeless(error, attempts)) {
        await changePost(db, post.id, { state: 'failed', error: message, attempts })
        return { wait: null, refused: null }
      }
      await changePost(db, post.id, { error: message, attempts })
      return { wait: waitUntil(now(), kind, attempts, after), refused: kind === 'refused' ? message : null }
    }
  }

  const isHeld = (channel: Channel): boolean => (held.get(channelKey(channel))?.getTime() ?? 0) > now().getTime()

  /** Begin to serve channels that have something due; how many are served now. */
  const begin = async (): Promise<number> => {
    for (const channel of await busyChannels(db, now())) {
      if (busy.size >= mostChannels) break
      const key = channelKey(channel)
      const poster = byPlatform.get(channel.platform)
      if (poster === undefined || busy.has(key)) continue
      if (isHeld(channel) && (await duePosts(db, channel, now(), 1)).length === 0) continue
      const serving = serve(poster, channel)
        .catch(error => log.error({ err: error, platform: channel.platform }, 'Delivery to a channel broke off'))
        .finally(() => {
          busy.delete(key)
          alarm.wake()
        })
      busy.set(key, serving)
    }
    return busy.size
  }

  const sleep = async (signal: AbortSignal): Promise<void> => {
    if (alarm.isWoken() || signal.aborted) return
    const due = [await nextDue(db, now()), ...[...held.values()].filter(until => until > now())]
      .filter(each => each !== null)
      .map(each => each.getTime() - now().getTime())
    const milliseconds = Math.max(10, Math.min(longestWait, ...due))
    if (!alarm.isWoken() && !signal.aborted) await alarm.sleep(milliseconds)
  }

  return {
    wake: alarm.wake,
    async drain() {
      while ((await begin()) > 0) await Promise.race(busy.values())
    },
    async run(signal) {
      const stop = (): void => {
        stopping = true
        alarm.wake()
      }
      signal.addEventListener('abort', stop, { once: true })
      while (!signal.aborted) {
        alarm.clear()
        try {
          await begin()
        } catch (error) {
          log.error({ err: error }, 'Delivery could not see what is due')
        }
        await sleep(signal)
      }
      await Promise.all(busy.values())
    },
  }
}
