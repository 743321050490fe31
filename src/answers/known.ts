import type { Known, Store, Tenant } from '../index/store.ts'
import { nameOf } from '../names/lookup.ts'
import { holds, matchClaimants } from './matching/claimants.ts'

export type Choice = 'who' | 'source' | 'place'

/** What completion offers for an option: values the index knows that fit what is typed, best supported first. */
export async function knownValues(store: Store, tenant: Tenant, choice: Choice, typed: string): Promise<string[]> {
  const all = await lists[choice](store, tenant)
  if (typed.trim() === '') return unique(all)
  const held = all.filter(each => holds(each, typed))
  const meant = choice === 'source' ? matchClaimants(typed, await store.claimants(tenant)).map(each => each.name) : []
  const id = nameOf(typed)?.id
  const places =
    choice === 'place' ? (await store.places(tenant)).filter(each => each.key === id || each.country === id) : []
  return unique([...held, ...meant, ...places.map(each => each.name)])
}

const lists: Readonly<Record<Choice, (store: Store, tenant: Tenant) => Promise<string[]>>> = {
  async who(store, tenant) {
    const subjects = await store.subjects({ tenant })
    const counted = await store.counted(tenant)
    return [...subjects.map(each => each.name), ...counted.map(each => each.name)]
  },
  source: async (store, tenant) => (await store.claimants(tenant)).map(each => each.name),
  place: async (store, tenant) => (await store.places(tenant)).map(each => each.name),
}

/** Values that differ in more than capitals. */
function unique(values: readonly string[]): string[] {
  const found = new Map<string, string>()
  for (const value of values) if (!found.has(value.toLowerCase())) found.set(value.toLowerCase(), value)
  return [...found.values()]
}

/** Claimants, how often they are quoted and when last: what /sources shows. */
export async function sources(store: Store, tenant: Tenant): Promise<Known[]> {
  return store.claimants(tenant)
}
