import type { News } from '../../index/news.ts'
import type { CorrectedTable } from '../../index/schema.ts'
import type { Tenant } from '../../index/store.ts'

/** All that changed about one document since it was matched last. */
export interface Change {
  readonly tenant: Tenant
  readonly document: string
  /** The version that everybody who listens knows of; null: none. */
  readonly before: string | null
  /** The present one; null: it was taken out. */
  readonly version: string | null
  /** Of its last news. */
  readonly at: string
  /** What lay over the claims of `before` then, where corrections of them have come or gone since. */
  readonly through?: readonly CorrectedTable[]
}

/**
 * News as one change a document, in the order of each one's last news: what came and went meanwhile is told to nobody. What is
 * quiet only moves the version that counts as known.
 */
export function changesOf(news: readonly News[]): Change[] {
  const found = new Map<string, Change & { readonly loud: boolean }>()
  for (const each of news) {
    if (each.renamed !== undefined) continue
    const key = JSON.stringify([each.tenant, each.document])
    const held = found.get(key)
    const { tenant, document, version, at } = each
    const known = held === undefined ? each.before : held.before
    const loud = (held?.loud ?? false) || !each.quiet
    const before = loud ? known : version
    // The first correction of what is known: later ones lie over what came of it.
    const through = held?.through ?? (each.before === before ? each.corrected : undefined)
    // Deleted first, so that its place is that of its last news.
    found.delete(key)
    found.set(key, { tenant, document, version, at, loud, before, ...(through === undefined ? {} : { through }) })
  }
  return [...found.values()]
    .filter(({ before, version, loud, through }) => loud && (before !== version || through !== undefined))
    .map(({ loud: _, ...change }) => change)
}
