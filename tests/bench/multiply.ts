import { DatabaseSync } from 'node:sqlite'

/** Tables that grow with claims, and their columns that name what is written again under another name. */
const named: Readonly<Record<string, readonly string[]>> = {
  document: ['id'],
  paragraph: ['document', 'passage'],
  passage: ['hash'],
  claim: ['document', 'id', 'passage', 'subject'],
  subject: ['id'],
  subject_support: ['subject'],
  subject_word: ['subject'],
  spot_part: ['document'],
}
const days: ReadonlySet<string> = new Set(['day', 'published', 'as_of_from', 'as_of_to', 'first', 'last', 'latest'])

/**
 * Write what an index holds again and again, each time under other names and some weeks earlier, from the `from`-th time to before the
 * `to`-th: what is written one by one in hours is there in a minute, and no question can tell. The index must be closed.
 */
export function multiply(path: string, from: number, to: number): void {
  const db = new DatabaseSync(path)
  db.exec('pragma foreign_keys = off; pragma synchronous = off; pragma journal_mode = off; pragma cache_size = -300000')
  const indexes = db.prepare("select name, sql from sqlite_master where type = 'index' and sql is not null").all()
  db.exec('begin')
  for (const { name } of indexes) db.exec(`drop index ${name}`)
  for (const [table, names] of Object.entries(named)) {
    const columns = db
      .prepare(`select name from pragma_table_info('${table}')`)
      .all()
      .map(row => String(row.name))
    const [key] = names
    for (let turn = from; turn < to; turn++) {
      const values = columns.map(name => {
        if (names.includes(name)) return `"${name}" || '~${turn}'`
        return days.has(name) ? `date("${name}", '-${turn * 17} days')` : `"${name}"`
      })
      db.exec(`insert into ${table} select ${values.join(', ')} from ${table} where "${key}" not like '%~%'`)
    }
  }
  // Who is known for claims is so as often as they were written.
  db.exec(`update known set claims = claims / ${from} * ${to}, documents = documents / ${from} * ${to}`)
  for (const { sql } of indexes) db.exec(String(sql))
  db.exec('commit; pragma journal_mode = wal')
  db.close()
}
