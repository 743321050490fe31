import { freshState } from '../../feeds/feed.ts'
import type { FeedStore } from '../../feeds/store.ts'
import { seenBy, tenantColumn } from '../rows/tenant.ts'
import type { Database } from '../schema.ts'
import { shortId } from '../short-id.ts'
import { itemStore } from './items.ts'
import { makeKeeping } from './keeping.ts'
import { feedOf, feedRow } from './row.ts'

const idLength = 5

/** Feeds and what was seen in them, in the index's own database. */
export function feedStore(db: Database): FeedStore {
  const byAddress = (tenant: string | null, address: string) =>
    db
      .selectFrom('feed')
      .selectAll()
      .where('tenant', '=', tenantColumn(tenant))
      .where('address', '=', address)
      .executeTakeFirst()
  const byId = (id: string) => db.selectFrom('feed').selectAll().where('id', '=', id).executeTakeFirst()

  return {
    async add(given) {
      const held = await byAddress(given.tenant, given.address)
      if (held) return { feed: feedOf(held), added: false }
      for (let salt = 0; ; salt++) {
        const id = shortId([given.tenant, given.address, salt], idLength)
        if (await byId(id)) continue
        const feed = { ...given, id, state: freshState }
        await db.insertInto('feed').values(feedRow(feed)).execute()
        return { feed, added: true }
      }
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
