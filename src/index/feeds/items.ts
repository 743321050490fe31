import type { FeedStore } from '../../feeds/store.ts'
import { batches, inserts } from '../rows/batches.ts'
import type { Database } from '../schema.ts'

/** Keys of one feed that are kept: weeks of a busy one's. A listing has 1,500 at most. */
const mostKeys = 5000
/** So many more may gather before the oldest are looked for. */
const slack = 1000

/** What is remembered of the items of feeds. */
export function itemStore(db: Database): Pick<FeedStore, 'seen' | 'remember' | 'forget'> {
  const ofFeed = (id: string) => db.selectFrom('feed_item').where('feed', '=', id)
  return {
    async seen(id, keys) {
      const found = new Map<string, { readonly print: string; readonly tries: number }>()
      for (const part of batches(keys)) {
        const rows = await ofFeed(id).select(['key', 'print', 'tries']).where('key', 'in', part).execute()
        for (const { key, print, tries } of rows) found.set(key, { print, tries })
      }
      return found
    },
    async remember(id, items, now) {
      const seen = now.toISOString().slice(0, 10)
      const rows = items.flatMap(({ keys, seen: { print, tries } }) =>
        keys.map(key => ({ feed: id, key, print, tries, seen })),
      )
      await db.transaction().execute(async writing => {
        for (const part of inserts(rows))
          await writing
            .insertInto('feed_item')
            .values(part)
            .onConflict(conflict =>
              conflict.columns(['feed', 'key']).doUpdateSet(({ ref }) => ({
                print: ref('excluded.print'),
                tries: ref('excluded.tries'),
                seen: ref('excluded.seen'),
              })),
            )
            .execute()
      })
    },
    async forget(id, listed) {
      const { count } = await ofFeed(id)
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow()
      if (Number(count) <= mostKeys + slack) return
      const rows = await ofFeed(id).select('key').orderBy('seen').orderBy('key').execute()
      const old = rows.filter(({ key }) => !listed.has(key)).slice(0, Number(count) - mostKeys)
      await db.transaction().execute(async writing => {
        for (const part of batches(old.map(({ key }) => key)))
          await writing.deleteFrom('feed_item').where('feed', '=', id).where('key', 'in', part).execute()
      })
    },
  }
}
