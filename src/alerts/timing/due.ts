import { wallClock } from '../../messages/wall-clock.ts'
import type { Watch } from '../watch.ts'
import type { NextTime } from './next.ts'

type Timing = Pick<Watch, 'cron' | 'zone' | 'quietFrom' | 'quietTo'>

/** When a watch is to hear of what becomes known now: at once, with its next digest, or when its quiet hours end. */
export function dueOf({ cron, zone, quietFrom, quietTo }: Timing, now: Date, next: NextTime): Date {
  if (cron !== null) return next(cron, zone)
  if (quietFrom === null || quietTo === null) return now
  const { time } = wallClock(now, zone)
  if (!isBetween(time, quietFrom, quietTo)) return now
  const [hour, minute] = quietTo.split(':').map(Number)
  return next(`${minute} ${hour} * * *`, zone)
}

/** Hours may run over midnight: 22:00 to 07:00. The end is no longer quiet; equal ends are no hours at all. */
const isBetween = (time: string, from: string, to: string): boolean =>
  from <= to ? from <= time && time < to : from <= time || time < to
