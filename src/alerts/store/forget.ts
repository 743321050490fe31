import type { AlertDatabase } from './tables.ts'

/** What was found and told so many days ago is asked for by nobody: a figure that comes up again then is worth telling again. */
const keptDays = 400

/** Drop what is too old to be asked for. */
export async function forget(db: AlertDatabase, now: Date): Promise<void> {
  const oldest = new Date(now.getTime() - keptDays * 86_400_000).toISOString()
  await db.transaction().execute(async change => {
    await change.deleteFrom('verdict').where('at', '<', oldest).execute()
    const old = change
      .selectFrom('post')
      .select('id')
      .where('at', '<', oldest)
      .where('state', 'not in', ['waiting', 'sending'])
    await change.deleteFrom('alert').where('post', 'in', old).execute()
    await change.deleteFrom('post').where('at', '<', oldest).where('state', 'not in', ['waiting', 'sending']).execute()
  })
}
