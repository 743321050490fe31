import { type ExpressionBuilder, sql } from 'kysely'
import { tenantColumn, tenantOf } from '../../index/rows/tenant.ts'
import { flagColumn, flagOf } from '../../index/rows/value.ts'
import { shortId } from '../../index/short-id.ts'
import type { Post } from '../post.ts'
import type { Address, Poster } from '../poster.ts'
import { postOf } from './posts.ts'
import type { AlertDatabase, AlertSchema } from './tables.ts'

/** As the indexes of what is under way have it, letter for letter: with parameters instead, none of them would be used. */
const isOpen = sql<boolean>`state in ('waiting', 'sending')`

/** A channel of a platform, in which posts keep their order. */
export interface Channel {
  readonly platform: Poster['platform']
  readonly to: Address
}

export const channelKey = ({ platform, to }: Channel): string =>
  JSON.stringify([platform, to.tenant, to.channel, to.direct, to.thread])

const address = ['platform', 'tenant', 'channel', 'direct', 'thread'] as const

/** Channels that have something to send now, longest waiting first, and then those that have something to edit. */
export async function busyChannels(db: AlertDatabase, now: Date): Promise<Channel[]> {
  const rows = await db
    .selectFrom('post')
    .select(address)
    .select(({ fn }) => fn.min('number').as('first'))
    .where(isOpen)
    .where('due', '<=', now.toISOString())
    .groupBy(address)
    .orderBy('first')
    .execute()
  const edits = await db
    .selectFrom('post')
    .select(address)
    .distinct()
    .whereRef('edits_done', '<', 'edits_wanted')
    .where('state', '=', 'posted')
    .execute()
  const found = [...rows, ...edits].map(
    ({ platform, tenant, channel, direct, thread }): Channel => ({
      platform: platform as Channel['platform'],
      to: { tenant: tenantOf(tenant), channel, direct: flagOf(direct), thread },
    }),
  )
  return [...new Map(found.map(channel => [channelKey(channel), channel])).values()]
}

/** True of the posts of a channel. */
const inChannel =
  ({ platform, to }: Channel) =>
  ({ and }: ExpressionBuilder<AlertSchema, 'post'>) =>
    and({
      platform,
      tenant: tenantColumn(to.tenant),
      channel: to.channel,
      direct: flagColumn(to.direct),
      thread: to.thread,
    })

/** What is to be sent to a channel now, in order; also what began to be sent and whose end is not known. */
export async function duePosts(db: AlertDatabase, channel: Channel, now: Date, most: number): Promise<Post[]> {
  const rows = await db
    .selectFrom('post')
    .selectAll()
    .where(isOpen)
    .where('due', '<=', now.toISOString())
    .where(inChannel(channel))
    .orderBy('number')
    .limit(most)
    .execute()
  return rows.map(postOf)
}

/** The oldest post of a channel that says too little now. */
export async function nextEdit(db: AlertDatabase, channel: Channel): Promise<Post | null> {
  const row = await db
    .selectFrom('post')
    .selectAll()
    .whereRef('edits_done', '<', 'edits_wanted')
    .where('state', '=', 'posted')
    .where(inChannel(channel))
    .orderBy('number')
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? null : postOf(row)
}

/** When the next post is due that is not so yet, null when none waits. */
export async function nextDue(db: AlertDatabase, now: Date): Promise<Date | null> {
  const row = await db
    .selectFrom('post')
    .select(({ fn }) => fn.min('due').as('due'))
    .where(isOpen)
    .where('due', '>', now.toISOString())
    .executeTakeFirst()
  return row?.due ? new Date(row.due) : null
}

type Change = Partial<
  Pick<Post, 'state' | 'due' | 'tried' | 'sent' | 'message' | 'error' | 'attempts' | 'editsDone' | 'doubtful'>
>

/** Write what became of a post. */
export async function changePost(db: AlertDatabase, id: string, change: Change): Promise<void> {
  const { editsDone, doubtful, ...others } = change
  await db
    .updateTable('post')
    .set({
      ...others,
      ...(editsDone === undefined ? {} : { edits_done: editsDone }),
      ...(doubtful === undefined ? {} : { doubtful: flagColumn(doubtful) }),
    })
    .where('id', '=', id)
    .execute()
}

/** Nothing that is due in a channel is sent before `due`: what comes first stays first. */
export async function holdChannel(db: AlertDatabase, channel: Channel, now: Date, due: Date): Promise<void> {
  await db
    .updateTable('post')
    .set({ due: due.toISOString() })
    .where(isOpen)
    .where('due', '<=', now.toISOString())
    .where(inChannel(channel))
    .execute()
}

/** Make one digest of several posts: the first tells what all of them told. */
export async function mergePosts(db: AlertDatabase, [first, ...others]: readonly Post[]): Promise<void> {
  const ids = others.map(({ id }) => id)
  await db.transaction().execute(async change => {
    await change.updateTable('post').set({ form: 'digest' }).where('id', '=', first!.id).execute()
    await change.updateTable('alert').set({ post: first!.id }).where('post', 'in', ids).execute()
    await change.updateTable('post').set({ state: 'merged' }).where('id', 'in', ids).execute()
  })
}

/** A digest keeps its first figures; the rest go into one of their own behind it. */
export async function splitDigest(db: AlertDatabase, post: Post, most: number): Promise<void> {
  await db.transaction().execute(async change => {
    const alerts = await change
      .selectFrom('alert')
      .select(['number', 'key'])
      .where('post', '=', post.id)
      .orderBy('number')
      .execute()
    // Watches of one channel share a post: a figure is one however many of them hear of it.
    const kept = new Set([...new Set(alerts.map(({ key }) => key))].slice(0, most))
    const rest = alerts.filter(({ key }) => !kept.has(key))
    if (rest.length === 0) return
    const row = await change.selectFrom('post').selectAll().where('id', '=', post.id).executeTakeFirstOrThrow()
    const { number: _, ...copy } = row
    const id = shortId(['rest', post.id], post.id.length)
    await change
      .insertInto('post')
      .values({ ...copy, id, attempts: 0, tried: null })
      .execute()
    await change
      .updateTable('alert')
      .set({ post: id })
      .where(
        'number',
        'in',
        rest.map(({ number }) => number),
      )
      .execute()
  })
}

/** Posts by what is to become of them, for whoever asks how delivery is doing. */
export async function outboxCounts(db: AlertDatabase, now: Date) {
  const due = await db
    .selectFrom('post')
    .select(({ fn }) => [fn.countAll<number>().as('count'), fn.min('at').as('oldest')])
    .where(isOpen)
    .where('due', '<=', now.toISOString())
    .executeTakeFirstOrThrow()
  const states = await db
    .selectFrom('post')
    .select(({ fn }) => ['state', fn.countAll<number>().as('count'), fn.max('sent').as('last')])
    .groupBy('state')
    .execute()
  const news = await db
    .selectFrom('news')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  const of = (state: string) => Number(states.find(each => each.state === state)?.count ?? 0)
  return {
    due: Number(due.count),
    /** When the oldest figure became known that should have been told by now. */
    oldest: due.oldest,
    waiting: of('waiting') + of('sending'),
    posted: of('posted'),
    failed: of('failed'),
    last: states.find(each => each.state === 'posted')?.last ?? null,
    news: Number(news.count),
  }
}
