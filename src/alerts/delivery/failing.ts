import { notice } from '../../messages/notice.ts'
import type { Poster } from '../poster.ts'
import { type Channel, channelKey } from '../store/outbox.ts'
import { allWatches, markChannel } from '../store/watches.ts'
import type { Watch } from '../watch.ts'
import type { Office } from './office.ts'

/** Which channels take nothing: their watches are marked and their owners told once, until something is delivered again. */
export interface Failing {
  mark(poster: Poster, channel: Channel, why: string): Promise<void>
  clear(channel: Channel): Promise<void>
}

/** `changed` hears when watches were marked or cleared. */
export async function watchFailing({ db, log, now }: Office, changed: () => void): Promise<Failing> {
  const failing = new Set(
    (await allWatches(db)).filter(watch => watch.failing !== null).map(watch => channelKey(channelOf(watch))),
  )
  return {
    async mark(poster, channel, why) {
      failing.add(channelKey(channel))
      const marked = await markChannel(db, channel.platform, channel.to, { why, at: now() })
      if (marked.length === 0) return
      log.warn({ platform: channel.platform, channel: channel.to.channel, why }, 'A channel takes no alerts')
      changed()
      for (const owner of new Set(marked.flatMap(({ owner, direct }) => (owner === null || direct ? [] : [owner]))))
        await poster
          .tell(owner, failingMessage(channel, why, marked))
          .catch(error => log.warn({ err: error, platform: channel.platform }, 'An owner could not be told'))
    },
    async clear(channel) {
      if (!failing.delete(channelKey(channel))) return
      await markChannel(db, channel.platform, channel.to, null)
      log.info({ platform: channel.platform, channel: channel.to.channel }, 'A channel takes alerts again')
      changed()
    },
  }
}

export const channelOf = ({ platform, tenant, channel, direct, thread }: Watch): Channel => ({
  platform,
  to: { tenant, channel, direct, thread },
})

function failingMessage({ to }: Channel, why: string, watches: readonly Watch[]) {
  const ids = watches.map(({ id }) => id).join(', ')
  return notice('A channel takes no alerts', [
    ['Channel ', { code: to.channel }, `: ${why}.`],
    [`Kept and tried again by itself: ${watches.length === 1 ? 'watch' : 'watches'} `, { code: ids }, '.'],
    [
      'What is found meanwhile waits. Give the bot leave to post there, or end the watch with ',
      { code: '/unwatch' },
      '.',
    ],
  ])
}
