import { countWords } from '../answers/wording.ts'
import type { Feed, Listing } from '../feeds/feed.ts'
import { feedName } from '../feeds/name.ts'
import type { Line, Message } from './message.ts'

/** What came of following a feed. */
export function addedMessage({
  outcome,
  feed,
  listing,
}: {
  readonly outcome: 'added' | 'known'
  readonly feed: Feed
  readonly listing: Listing
}): Message {
  const items = countWords(listing.items.length, 'item')
  const lines: Line[] =
    outcome === 'known'
      ? [['It was followed already. ', { code: `/feeds resume feed:${feed.id}` }, ' asks it now.']]
      : [
          [`It lists ${items} now: they are read and indexed, and nobody is told of them.`],
          [
            `From now on it is asked every ${countWords(feed.every, 'minute')}, and new figures go to those who watch: `,
            { code: '/watch' },
          ],
        ]
  return {
    title: outcome === 'known' ? `${feedName(feed)} is followed` : `Following ${feedName(feed)}`,
    parts: [{ kind: 'text', lines }],
    controls: [],
    private: false,
    tone: 'answer',
    data: { outcome, id: feed.id, address: feed.address, title: feed.title, items: listing.items.length },
  }
}

/** So many items show what a feed is like. */
const shownItems = 10

/** What a feed lists, newest first as it does. */
export function listingMessage(address: string, { title, items }: Listing): Message {
  return {
    title: title ?? address,
    parts: [
      {
        kind: 'table',
        heading: `${countWords(items.length, 'item')}${items.length > shownItems ? `, the first ${shownItems}` : ''}`,
        columns: [
          { name: 'Item', align: 'left' },
          { name: 'Published', align: 'left', detail: true },
        ],
        rows: items.slice(0, shownItems).map(item => ({
          cells: [
            [
              item.address === null
                ? (item.title ?? 'no title')
                : { link: item.title ?? item.address, address: item.address },
            ],
            [{ date: item.published }],
          ],
          notes: [],
          mark: null,
        })),
      },
    ],
    controls: [
      { kind: 'button', label: 'Follow it', command: `/feeds add address:"${address.replaceAll('"', '%22')}"` },
    ],
    private: true,
    tone: 'answer',
    data: { address, title, items },
  }
}
