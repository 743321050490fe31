import type { Feed } from '../feeds/feed.ts'
import { feedName } from '../feeds/name.ts'
import { shortTitle } from './document.ts'
import type { Inline, Line, Message, Row } from './message.ts'
import { hasWords, moreLines, mostRows } from './narrow.ts'
import { notice } from './notice.ts'

const columns = [
  { name: 'Feed', align: 'left' },
  { name: 'State', align: 'left' },
  { name: 'Items', align: 'right', detail: true, behind: [' item', ' items'] },
  { name: 'Id', align: 'left', detail: true, before: 'id ' },
] as const

/** In the order in which they are shown: what somebody may have to see to comes first. */
const kinds = ['failing', 'paused', 'not read yet', 'fine'] as const
type Kind = (typeof kinds)[number]

/** The feeds that are followed; those with trouble come first and say which, and when they are tried again. `typed` narrows them. */
export function feedsMessage(all: readonly Feed[], typed: string | null): Message {
  if (all.length === 0)
    return notice('No feed is followed yet', [
      ['Follow one with ', { code: '/feeds add address:https://…' }],
      ['A page that links its feed will do.'],
    ])
  const matching = sorted(
    all.filter(feed => hasWords(typed, [feed.title, feed.address, feed.id, kindOf(feed), feed.state.paused])),
  )
  if (matching.length === 0)
    return notice(`No feed matches “${typed}”`, [[`${counted(all.length)} followed: `, { code: '/feeds list' }]])
  return {
    title: typed === null ? 'Feeds' : `Feeds: ${typed}`,
    parts: [
      {
        kind: 'table',
        heading: heading(matching),
        columns,
        rows: matching.slice(0, mostRows).map(row),
      },
      ...moreLines(matching.length, '/feeds list failing'),
    ],
    controls: [],
    private: false,
    tone: 'answer',
    data: { feeds: matching.map(({ tenant: _, owner: __, ...feed }) => feed) },
  }
}

const counted = (count: number): string => `${count.toLocaleString('en-US')} ${count === 1 ? 'feed' : 'feeds'}`

function heading(feeds: readonly Feed[]): string {
  const troubles = kinds
    .slice(0, -1)
    .map(kind => ({ kind, count: feeds.filter(feed => kindOf(feed) === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${count.toLocaleString('en-US')} ${kind}`)
  return [counted(feeds.length), ...troubles].join(', ')
}

function kindOf({ state }: Feed): Kind {
  if (state.paused !== null) return 'paused'
  if (state.trouble !== null) return 'failing'
  return state.answered === null ? 'not read yet' : 'fine'
}

/** By kind, then by name as people sort: "Town 9" before "Town 10". */
function sorted(feeds: readonly Feed[]): readonly Feed[] {
  const { compare } = new Intl.Collator('en', { numeric: true })
  return feeds
    .map(feed => ({ feed, rank: kinds.indexOf(kindOf(feed)), name: feedName(feed) }))
    .sort((a, b) => a.rank - b.rank || compare(a.name, b.name))
    .map(({ feed }) => feed)
}

function row(feed: Feed): Row {
  const { state, id, address } = feed
  const kind = kindOf(feed)
  return {
    cells: [
      [{ link: shortTitle(feedName(feed)), address }],
      stateOf(feed),
      [state.items.toLocaleString('en-US')],
      [{ code: id }],
    ],
    notes: notes(feed, kind),
    mark: kind === 'failing' || kind === 'paused' ? kind : null,
  }
}

function notes({ id, next, state }: Feed, kind: Kind): readonly Line[] {
  if (kind === 'paused') return [['asked again after ', { code: `/feeds resume feed:${id}` }]]
  if (kind !== 'failing') return []
  const last: Line = state.answered === null ? ['never read'] : ['last read ', since(state.answered)]
  return [[...last, ', tried again ', { instant: next }]]
}

const since = (instant: string): Inline => ({ instant, style: 'ago' })

function stateOf({ state, next }: Feed): Line {
  const { paused, trouble, failures, answered } = state
  if (paused !== null) return [paused]
  if (trouble !== null)
    return [failures > 1 ? `${trouble}, ${failures.toLocaleString('en-US')} times in a row` : trouble]
  return answered === null ? ['not read yet'] : ['read ', since(answered), ', next ', { instant: next }]
}

/** For the owner of a feed that is not asked any more because it is gone. */
export function pausedMessage({ id, address, title, state }: Feed): Message {
  return notice(`Your feed ${feedName({ title, address })} is paused`, [
    [`${state.paused ?? 'It is gone'}: `, { link: address, address }],
    ['It is not asked any more; what was read from it stays.'],
    [
      'Ask it again with ',
      { code: `/feeds resume feed:${id}` },
      ', or take it out with ',
      { code: `/feeds remove feed:${id}` },
    ],
  ])
}
