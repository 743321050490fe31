import { lookupOf } from '../../src/alerts/matching/lookup.ts'
import { type Matched, matchNews } from '../../src/alerts/matching/match.ts'
import { alertOf, postOf } from '../../src/alerts/store/posts.ts'
import { type AlertDatabase, alertDatabase } from '../../src/alerts/store/tables.ts'
import { keepWatch } from '../../src/alerts/store/watches.ts'
import type { Kind, Watch } from '../../src/alerts/watch.ts'
import { usualKinds } from '../../src/alerts/watch.ts'
import type { Claim } from '../../src/claims/claim.ts'
import type { Document } from '../../src/documents/document.ts'
import { type Index, openIndex } from '../../src/index/open.ts'
import type { StoredClaim, Tenant } from '../../src/index/store.ts'
import { claimOn, made, people, places } from '../index/made.ts'

/** One figure that a made-up document gives: "12", by whom, and what else is not as in `claimOn`. */
export interface Say extends Partial<Claim> {
  readonly say: string
}

/** A document of the figures given, one sentence each, and its claims. `title` and the like are the document's. */
export function report(id: string, says: readonly Say[], fields: Partial<Document> & { readonly ahead?: string } = {}) {
  const { ahead = '', ...facts } = fields
  const sentence = ({ say, source = people.mayor, measure = 'killed' }: Say): string =>
    `According to ${source.name}, ${say} people were ${measure} when the storm hit Harbor City.`
  const text = [...(ahead === '' ? [] : [ahead]), ...says.map(sentence)].join('\n\n')
  let from = 0
  const claims = says.map(each => {
    const { say, ...claim } = each
    const own = sentence(each)
    const at = text.indexOf(own, from)
    from = at + own.length
    const start = at + own.indexOf(`, ${say} people`) + 2
    return {
      ...claimOn(own, say, claim),
      figure: { start, end: start + say.length, text: say },
      quote: { start: at, end: at + own.length, text: own },
    }
  })
  return { document: made(id, text, { outlet: `${id} News`, published: '2025-02-03', ...facts }), claims }
}

export const watching = (fields: Partial<Watch> = {}): Watch => ({
  id: 'w1',
  tenant: null,
  platform: 'discord',
  channel: 'c1',
  direct: false,
  thread: null,
  owner: 'u1',
  measures: [],
  who: null,
  source: null,
  place: null,
  minimum: null,
  kinds: usualKinds,
  cron: null,
  zone: 'UTC',
  quietFrom: null,
  quietTo: null,
  role: null,
  created: '2025-01-01T00:00:00.000Z',
  failing: null,
  ...fields,
})

/** A real index in memory with watches, and what came of writing to it. */
export interface Scene {
  readonly index: Index
  readonly db: AlertDatabase
  readonly now: () => Date
  write(
    entry: ReturnType<typeof report>,
    options?: { readonly tenant?: Tenant; readonly quiet?: boolean },
  ): Promise<void>
  match(): Promise<Matched>
  /** "12 new-figure new-claimant" for each alert made since it was asked last, as the watch sees it. */
  told(watch?: string): Promise<string[]>
  posts(): Promise<ReturnType<typeof postOf>[]>
  posted(): Promise<void>
}

/** Nothing that a test does may be a fault. */
const loud = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: ({ err }: { err?: unknown }): never => {
    throw err
  },
}

export const start = new Date('2025-02-03T12:00:00.000Z')

/** `clock` moves on by a minute with each write unless one is given. */
export async function scene(
  watches: readonly Watch[] = [watching()],
  path = ':memory:',
  clock: (() => Date) | null = null,
  due: (watch: Watch) => Date = clock ?? (() => start),
): Promise<Scene> {
  const index = await openIndex({ path, edition: 'one' })
  const db = alertDatabase(index.database)
  for (const watch of watches) await keepWatch(db, watch)
  const lookup = lookupOf(watches)
  let seen = 0
  let minutes = 0
  const now = clock ?? (() => new Date(start.getTime() + minutes * 60_000))
  const posts = async () => (await db.selectFrom('post').selectAll().orderBy('number').execute()).map(postOf)
  return {
    index,
    db,
    now,
    posts,
    async write({ document, claims }, { tenant = null, quiet = false } = {}) {
      minutes++
      await index.store.write(tenant, document, claims, now(), { quiet })
    },
    async match() {
      let all: Matched = { documents: 0, claims: 0, alerts: 0, more: true }
      while (all.more) {
        const one = await matchNews({ database: index.database, lookup, due, log: loud })
        all = {
          ...one,
          documents: all.documents + one.documents,
          claims: all.claims + one.claims,
          alerts: all.alerts + one.alerts,
        }
      }
      return all
    },
    async told(watch) {
      const rows = (
        await db.selectFrom('alert').selectAll().where('number', '>', seen).orderBy('number').execute()
      ).map(alertOf)
      seen = rows.at(-1)?.number ?? seen
      return rows
        .filter(row => watch === undefined || row.watch === watch)
        .map(({ key, kinds }) => {
          const [low, high] = key.split(' ')[1]!.split('..')
          return [low === high ? low : `${low}..${high}`, ...kinds].join(' ')
        })
    },
    async posted() {
      for (const { id } of await posts())
        await db
          .updateTable('post')
          .set({ state: 'posted', message: `m-${id}` })
          .where('id', '=', id)
          .where('state', '=', 'waiting')
          .execute()
    },
  }
}

export type { Kind, StoredClaim }
export { people, places }
