import { openAlerts } from '../../../src/alerts/start.ts'
import { outboxCounts } from '../../../src/alerts/store/outbox.ts'
import { alertDatabase } from '../../../src/alerts/store/tables.ts'
import { openIndex } from '../../../src/index/open.ts'
import { report, watching } from '../scene.ts'
import { httpPoster } from './http-poster.ts'
import { documentsOf } from './story.ts'

/**
 * A process of its own: writes the documents of the story that the index does not have yet, says each one it was told is
 * safe, and meanwhile alerts. Ends by itself once everything is written and told.
 */
const [path = '', address = '', count = '0'] = process.argv.slice(2)
const index = await openIndex({ path, edition: 'one' })
const silent = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: (_: object, line: string) => console.error(line),
}
const alerts = await openAlerts({ index, now: () => new Date(), log: silent })
for (const channel of ['c1', 'c2']) {
  const { id: _, created: __, failing: ___, ...wish } = watching({ channel })
  await alerts.desk.add(wish)
}
const stopping = new AbortController()
const running = alerts.run([httpPoster(address)], stopping.signal)
process.stdout.write('alive\n')
for (const { id, says } of documentsOf(Number(count))) {
  const { document, claims } = report(id, says)
  if (await index.store.hasVersion(null, id, document.version)) continue
  await index.store.write(null, document, claims, new Date())
  process.stdout.write(`${id}\n`)
}
const db = alertDatabase(index.database)
for (;;) {
  const { waiting, news } = await outboxCounts(db, new Date())
  const edits = await db.selectFrom('post').select('id').whereRef('edits_done', '<', 'edits_wanted').execute()
  if (waiting === 0 && news === 0 && edits.length === 0) break
  await new Promise(resolve => setTimeout(resolve, 20))
}
stopping.abort()
await running
await index.store.close()
