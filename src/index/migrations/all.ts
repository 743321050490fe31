import type { Migration } from 'kysely/migration'
import { first } from './0001-first.ts'
import { edition } from './0002-edition.ts'
import { episodes } from './0003-episodes.ts'
import { near } from './0004-near.ts'
import { news } from './0005-news.ts'
import { alerts } from './0006-alerts.ts'
import { feeds } from './0007-feeds.ts'
import { known } from './0008-known.ts'
import { focus } from './0009-focus.ts'
import { looking } from './0010-looking.ts'
import { corrections } from './0011-corrections.ts'
import { renamed } from './0012-renamed.ts'
import { keptClaims } from './0013-kept-claims.ts'

/**
 * Every change of the tables, in the order it is applied. The name is what a database remembers of it:
 * names sort in this order, and neither a name nor a published migration ever changes.
 */
export const migrations: readonly { readonly name: string; readonly migration: Migration }[] = [
  { name: '0001-first', migration: first },
  { name: '0002-edition', migration: edition },
  { name: '0003-episodes', migration: episodes },
  { name: '0004-near', migration: near },
  { name: '0005-news', migration: news },
  { name: '0006-alerts', migration: alerts },
  { name: '0007-feeds', migration: feeds },
  { name: '0008-known', migration: known },
  { name: '0009-focus', migration: focus },
  { name: '0010-looking', migration: looking },
  { name: '0011-corrections', migration: corrections },
  { name: '0012-renamed', migration: renamed },
  { name: '0013-kept-claims', migration: keptClaims },
]
