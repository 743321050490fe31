import type { Measure } from '../claims/measures/measure.ts'
import type { Tenant } from '../index/store.ts'
import type { Poster } from './poster.ts'

/**
 * What may be new about a figure; one figure may be several.
 * - new-figure: its claimant has not given it before.
 * - new-claimant: who gives it had given no figure of this.
 * - revised: it takes the place of another by the same claimant.
 * - conflict: it and another claimant's figure cannot both be true.
 * - spread: it goes beyond the lowest or the highest that stood.
 * - withdrawn: its document no longer says it, and no other does.
 * - part: it counts only some of a larger figure; left out unless it is asked for.
 */
export const kinds = ['new-figure', 'new-claimant', 'revised', 'conflict', 'spread', 'withdrawn', 'part'] as const
export type Kind = (typeof kinds)[number]

/** What a watch hears of that names no kinds. */
export const usualKinds: readonly Kind[] = kinds.filter(kind => kind !== 'part')

/** Which figures are asked for; everything that is given narrows. */
export interface Criteria {
  /** Empty: every measure. */
  readonly measures: readonly Measure[]
  /** As the options of questions: who is counted, who says it, where. */
  readonly who: string | null
  readonly source: string | null
  readonly place: string | null
  /** Smallest change of a revised figure, and smallest other figure. */
  readonly minimum: number | null
  readonly kinds: readonly Kind[]
}

/** Somebody's wish to hear of new figures in one place. */
export interface Watch extends Criteria {
  /** Short id that people type. */
  readonly id: string
  readonly tenant: Tenant
  readonly platform: Poster['platform']
  /** Id of a channel, or of a user where `direct`; empty in the terminal. */
  readonly channel: string
  readonly direct: boolean
  readonly thread: string | null
  /** Who made it, told when it fails; null in the terminal. */
  readonly owner: string | null
  /** Cron expression of a digest; null: at once. */
  readonly cron: string | null
  /** IANA time zone of the digest and of quiet hours. */
  readonly zone: string
  /** "HH:MM" in the zone; both or none. Alerts wait for the end of quiet hours. */
  readonly quietFrom: string | null
  readonly quietTo: string | null
  /** Role that is mentioned. */
  readonly role: string | null
  /** ISO instant. */
  readonly created: string
  /** Since when and why its channel takes nothing; null when it does. */
  readonly failing: { readonly since: string; readonly why: string } | null
}

/** A watch as it is asked for. */
export type WatchWish = Omit<Watch, 'id' | 'created' | 'failing'>

/** True for the watches of where somebody is: of the channel, or those that write to whoever asks. */
export const isOfChannel = (
  { platform, channel, direct }: Watch,
  from: { readonly platform: string; readonly channel: string | null; readonly user: string | null },
): boolean =>
  platform === from.platform &&
  (direct ? channel === from.user : channel === (platform === 'terminal' ? '' : from.channel))
