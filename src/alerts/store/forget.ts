import type { AlertDatabase } from './tables.ts'

/** What was found and told so many days ago is asked for by nobody: a figure that comes up again then is worth telling again. */
const keptDays = 400

/** Why a figure was told to nobody is asked soon or never. */
const untoldDays = 30

/** Drop what is too old to be asked for. */
export async function forget(db: AlertDatabase, now: Date): Promise<void> {
  const before = (days: number): string => new Date(now.getTime() - days * 86_400_000).toISOString()
  const oldest = before(keptDays)
  await db.transaction().execute(async change => {
    await change.deleteFrom('verdict').where('at', '<', oldest).execute()
    await change
      .deleteFrom('verdict')
      .where('at', '<', before(untoldDays))
      .where('key', 'not in', change.selectFrom('alert').select('key'))
      .execute()
    const old = change
      .selectFrom('post')
      .select('id')
      .where('at', '<', oldest)
      .where('state', 'not in', ['waiting', 'sending'])
    await change.deleteFrom('alert').where('post', 'in', old).execute()
    await change.deleteFrom('post').where('at', '<', oldest).where('state', 'not in', ['waiting', 'sending']).execute()
  })
}
