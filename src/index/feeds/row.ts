import type { Feed, FeedOwner, FeedState } from '../../feeds/feed.ts'
import { tenantColumn, tenantOf } from '../rows/tenant.ts'
import type { FeedTable } from './tables.ts'

type StateColumns = Omit<
  FeedTable,
  'id' | 'tenant' | 'address' | 'title' | 'every' | 'owner' | 'owner_platform' | 'added' | 'next'
>

export const stateColumns = ({ based, ...state }: FeedState): StateColumns => ({ ...state, based: based ? 1 : 0 })

export const feedRow = ({ tenant, owner, state, ...feed }: Feed): FeedTable => ({
  ...feed,
  tenant: tenantColumn(tenant),
  owner: owner?.user ?? null,
  owner_platform: owner?.platform ?? null,
  ...stateColumns(state),
})

export function feedOf(row: FeedTable): Feed {
  const { id, tenant, address, title, every, owner, owner_platform: platform, added, next, based, ...state } = row
  return {
    id,
    tenant: tenantOf(tenant),
    address,
    title,
    every,
    owner: owner === null ? null : { user: owner, platform: platform as FeedOwner['platform'] },
    added,
    next,
    state: { ...state, based: based === 1 },
  }
}
