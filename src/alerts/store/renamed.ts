import type { News } from '../../index/news.ts'
import { operator, tenantColumn } from '../../index/rows/tenant.ts'
import type { AlertChange } from './tables.ts'

/** Messages older than this stay as they are: nobody scrolls back so far, and there are many. */
const keptDays = 30

/** Posted messages of one figure whose subject or claimant goes by another name since: each is to say so. */
export async function postsRenamed(change: AlertChange, news: readonly News[]): Promise<string[]> {
  const found = new Set<string>()
  for (const { tenant, renamed = [], at } of news) {
    const since = new Date(Date.parse(at) - keptDays * 86_400_000).toISOString()
    const owner = tenantColumn(tenant)
    for (const id of renamed) {
      const query = change
        .selectFrom('post')
        .innerJoin('alert', 'alert.post', 'post.id')
        .innerJoin('verdict', join =>
          join.onRef('verdict.key', '=', 'alert.key').onRef('verdict.tenant', '=', 'alert.tenant'),
        )
        .select('post.id')
        .where('post.state', '=', 'posted')
        .where('post.form', '=', 'alert')
        .where('post.at', '>=', since)
        .where('verdict.facts', 'like', `%"id":"${id}"%`)
      const rows = await (owner === operator ? query : query.where('post.tenant', '=', owner)).execute()
      for (const row of rows) found.add(row.id)
    }
  }
  return [...found]
}
