import type { Known, Store, Tenant } from '../index/store.ts'

export type Choice = 'who' | 'source' | 'place'

/** What completion offers for an option: values the index knows that fit what is typed, best supported first. */
export async function knownValues(_store: Store, _tenant: Tenant, _choice: Choice, _typed: string): Promise<string[]> {
  return []
}

/** Claimants, how often they are quoted and when last: what /sources shows. */
export async function sources(store: Store, tenant: Tenant): Promise<Known[]> {
  return store.claimants(tenant)
}
