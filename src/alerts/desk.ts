import { randomBytes } from 'node:crypto'
import { shortId, typedId } from '../index/short-id.ts'
import type { StoredClaim, Tenant } from '../index/store.ts'
import type { Message } from '../messages/message.ts'
import type { Office } from './delivery/office.ts'
import { explain, type Reason } from './explain.ts'
import { preview } from './preview.ts'
import { dropWatch, keepWatch } from './store/watches.ts'
import type { Watch, WatchWish } from './watch.ts'
import type { Watches } from './watches.ts'

/** Who asks about watches, and from where. */
export interface Visitor {
  readonly tenant: Tenant
  readonly platform: Watch['platform']
  readonly channel: string | null
  readonly user: string | null
}

/** What commands ask of alerts. */
export interface AlertDesk {
  /** Watches that a visitor may know of: the tenant's, but of those to a user only that user's own. */
  watches(visitor: Visitor): readonly Watch[]
  /** The watch made, or the one there is that asks for just the same. */
  add(wish: WatchWish): Promise<{ readonly watch: Watch; readonly isNew: boolean }>
  /** The watch that was ended, null when the visitor knows of none with that id. */
  remove(visitor: Visitor, id: string): Promise<Watch | null>
  /** What an alert of this watch looks like, made of a claim the index has; null when it has none. */
  preview(watch: WatchWish): Promise<Message | null>
  /** Why a claim did or did not alert, watch by watch. */
  explain(claim: StoredClaim, watches: readonly Watch[]): Promise<readonly Reason[]>
}

const idLength = 5

export function makeDesk(office: Office, watches: Watches): AlertDesk {
  const { db, store, now } = office
  const known = (visitor: Visitor): readonly Watch[] => watches.all().filter(watch => isKnown(watch, visitor))
  return {
    watches: known,
    async add(wish) {
      const same = watches.all().find(watch => isSame(watch, wish))
      if (same !== undefined) return { watch: same, isNew: false }
      const taken = new Set(watches.all().map(({ id }) => id))
      const watch: Watch = { ...wish, id: freshId(taken), created: now().toISOString(), failing: null }
      await keepWatch(db, watch)
      await watches.refresh()
      return { watch, isNew: true }
    },
    async remove(visitor, id) {
      const watch = known(visitor).find(each => each.id === typedId(id))
      if (watch === undefined) return null
      await dropWatch(db, watch.id)
      await watches.refresh()
      return watch
    },
    preview: wish => preview(store, wish, now()),
    explain: (claim, asked) => explain(office, claim, asked),
  }
}

const isKnown = (watch: Watch, { tenant, platform, user }: Visitor): boolean =>
  watch.tenant === tenant && watch.platform === platform && (!watch.direct || watch.owner === user)

function isSame(watch: Watch, wish: WatchWish): boolean {
  const { id: _, created: __, failing: ___, owner: ____, ...own } = watch
  const { owner: _____, ...other } = wish
  const ordered = (each: object) => JSON.stringify(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
  return ordered(own) === ordered(other)
}

function freshId(taken: ReadonlySet<string>): string {
  for (;;) {
    const id = shortId([randomBytes(16).toString('hex')], idLength)
    if (!taken.has(id)) return id
  }
}
