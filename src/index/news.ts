import { tenantColumn, tenantOf } from './rows/tenant.ts'
import type { Change, CorrectedTable, NewsTable, Reader } from './schema.ts'
import type { Tenant } from './store.ts'

/** What one write changed, kept in the same transaction as its claims until matching has consumed it. */
export interface News {
  /** Ascending in the order of the writes. */
  readonly id: number
  readonly tenant: Tenant
  readonly document: string
  /** The version that is present now; null: the document was retracted. */
  readonly version: string | null
  /** The version that was present before; null: none was. */
  readonly before: string | null
  /** True for what was known before anybody could have heard of it: the first poll of a feed, the folder of a new index. */
  readonly quiet: boolean
  /** ISO instant. */
  readonly at: string
  /** Of a correction: how claims of `before` read through corrections until then. Absent: as they do. */
  readonly corrected?: readonly CorrectedTable[]
  /** Of no document (its name is empty): ids of subjects and claimants that the tenant knows by another name since. */
  readonly renamed?: readonly string[]
}

export async function keepNews(change: Change, news: Omit<News, 'id'>): Promise<void> {
  const { tenant, document, version, before, quiet, at, corrected, renamed } = news
  await change
    .insertInto('news')
    .columns(['tenant', 'document', 'version', 'before', 'quiet', 'at', 'corrected', 'renamed'])
    .values({
      tenant: tenantColumn(tenant),
      document,
      version,
      before,
      quiet: quiet ? 1 : 0,
      at,
      corrected: corrected === undefined ? null : JSON.stringify(corrected),
      renamed: renamed === undefined ? null : JSON.stringify(renamed),
    } as NewsTable)
    .execute()
}

/** News nobody has consumed, oldest first. */
export async function waitingNews(reader: Reader): Promise<News[]> {
  const rows = await reader.selectFrom('news').selectAll().orderBy('id').execute()
  return rows.map(({ corrected, renamed, ...row }) => ({
    ...row,
    tenant: tenantOf(row.tenant),
    quiet: row.quiet === 1,
    ...(corrected === null ? {} : { corrected: JSON.parse(corrected) as CorrectedTable[] }),
    ...(renamed === null ? {} : { renamed: JSON.parse(renamed) as string[] }),
  }))
}
