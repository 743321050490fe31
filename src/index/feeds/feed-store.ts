import { setImmediate } from 'node:timers/promises'
import { type Feed, freshState } from '../../feeds/feed.ts'
import type { FeedStore, NewFeed } from '../../feeds/store.ts'
import { batches } from '../rows/batches.ts'
import { seenBy, tenantColumn } from '../rows/tenant.ts'
import type { Database } from '../schema.ts'
import { shortId } from '../short-id.ts'
import { itemStore } from './items.ts'
import { makeKeeping } from './keeping.ts'
import { feedOf, feedRow } from './row.ts'

const idLength = 5
/** Feeds that are added in one transaction. */
const inOne = 100

/** Feeds and what was seen in them, in the index's own database. */
export function feedStore(db: Database): FeedStore {
  const byId = (id: string) => db.selectFrom('feed').selectAll().where('id', '=', id).executeTakeFirst()

  return {
    add: given => addOne(db, given),
    async addAll(all) {
      let added = 0
      for (const part of batches(all, inOne)) {
        await db.transaction().execute(async writing => {
          for (const given of part) if ((await addOne(writing, given)).added) added++
        })
        // Others get a turn.
        await setImmediate()
      }
      return added
    },
    async list(tenant) {
      const rows = await db
        .selectFrom('feed')
        .selectAll()
        .where('tenant', 'in', seenBy(tenant))
        .orderBy('added')
        .orderBy('id')
        .execute()
      return rows.map(feedOf)
    },
    async due(now, most) {
      const rows = await db
        .selectFrom('feed')
        .selectAll()
        .where('next', '<=', now.toISOString())
        .where('paused', 'is', null)
        .orderBy('next')
        .limit(most)
        .execute()
      return rows.map(feedOf)
    },
    async feed(id) {
      const row = await byId(id)
      return row ? feedOf(row) : null
    },
    keep: makeKeeping(db),
    async remove(id) {
      await db.transaction().execute(async change => {
        await change.deleteFrom('feed_item').where('feed', '=', id).execute()
        await change.deleteFrom('feed').where('id', '=', id).execute()
      })
    },
    ...itemStore(db),
    async counts() {
      const row = await db
        .selectFrom('feed')
        .select(({ fn }) => [
          fn.countAll<number>().as('feeds'),
          fn.count<number>('paused').as('paused'),
          fn.count<number>('trouble').as('troubled'),
          fn.max('polled').as('latest'),
        ])
        .executeTakeFirstOrThrow()
      const paused = Number(row.paused)
      return {
        feeds: Number(row.feeds),
        paused,
        failing: Math.max(0, Number(row.troubled) - paused),
        latest: row.latest,
      }
    },
  }
}

async function addOne(db: Database, given: NewFeed): Promise<{ readonly feed: Feed; readonly added: boolean }> {
  const held = await db
    .selectFrom('feed')
    .selectAll()
    .where('tenant', '=', tenantColumn(given.tenant))
    .where('address', '=', given.address)
    .executeTakeFirst()
  if (held) return { feed: feedOf(held), added: false }
  for (let salt = 0; ; salt++) {
    const id = shortId([given.tenant, given.address, salt], idLength)
    if (await db.selectFrom('feed').select('id').where('id', '=', id).executeTakeFirst()) continue
    const feed = { ...given, id, state: freshState }
    await db.insertInto('feed').values(feedRow(feed)).execute()
    return { feed, added: true }
  }
}
