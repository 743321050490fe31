import type { Generated, Kysely, Transaction } from 'kysely'
import type { Change, Database, Schema } from '../../index/schema.ts'

/** The tables of alerts, beside those of the index: instants are ISO text, flags 0 or 1, lists and facts JSON text. */
export type AlertTables = {
  watch: WatchTable
  verdict: VerdictTable
  post: PostTable
  alert: AlertTable
}

export interface WatchTable {
  id: string
  tenant: string
  platform: string
  channel: string
  direct: number
  thread: string | null
  owner: string | null
  measures: string
  who: string | null
  source: string | null
  place: string | null
  minimum: number | null
  kinds: string
  cron: string | null
  zone: string
  quiet_from: string | null
  quiet_to: string | null
  role: string | null
  created: string
  failing_since: string | null
  failing_why: string | null
}

/** What was found of a figure when its news was matched, as one tenant sees it. */
export interface VerdictTable {
  /** The figure's key (`figureKey`). */
  key: string
  tenant: string
  claim: string
  outcome: string
  kinds: string
  why: string
  facts: string
  at: string
}

/** One message to one channel: the outbox, and the record of what was posted. */
export interface PostTable {
  number: Generated<number>
  id: string
  watch: string
  platform: string
  tenant: string
  channel: string
  direct: number
  thread: string | null
  zone: string
  mention: string | null
  /** Id of the post that it answers. */
  under: string | null
  form: string
  state: string
  /** When the figure became known. */
  at: string
  /** Not to be sent before. */
  due: string
  attempts: number
  /** When the last try began. */
  tried: string | null
  sent: string | null
  /** The platform's id of the message. */
  message: string | null
  /** It may repeat a message that could not be looked for. */
  doubtful: number
  error: string | null
  edits_wanted: number
  edits_done: number
}

/** One figure that one watch hears of, in the post that tells of it. */
export interface AlertTable {
  number: Generated<number>
  watch: string
  /** The figure's key: announced once to one watch. Behind a figure that was withdrawn stands when, so that it may come again. */
  key: string
  /** Whose verdict on the figure it goes by. */
  tenant: string
  kinds: string
  at: string
  post: string
  state: string
}

export type AlertSchema = Schema & AlertTables
export type AlertDatabase = Kysely<AlertSchema>
export type AlertChange = Transaction<AlertSchema>
export type AlertReader = AlertDatabase | AlertChange

/** The index's database with the tables that alerts keep in it, outside of a transaction and inside one. */
export const alertDatabase = (database: Database): AlertDatabase => database.withTables<AlertTables>()
export const alertChange = (change: Change): AlertChange => change.withTables<AlertTables>()
