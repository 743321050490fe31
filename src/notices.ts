import type { Log } from './alerts/log.ts'
import type { Poster } from './alerts/poster.ts'
import type { Feed } from './feeds/feed.ts'
import { pausedMessage } from './messages/feed-list.ts'

/**
 * Tells the owner of a feed in a direct message that it is paused. The operator's feeds have no owner: the log and
 * /feeds list tell. What cannot be told is logged.
 */
export async function tellPaused(feed: Feed, posters: readonly Poster[], log: Log): Promise<void> {
  const { owner } = feed
  const poster = posters.find(({ platform }) => platform === owner?.platform)
  if (owner === null || poster === undefined) return
  try {
    await poster.tell(owner.user, pausedMessage(feed))
  } catch (error) {
    log.warn({ err: error, platform: owner.platform, feed: feed.address }, 'An owner could not be told')
  }
}
