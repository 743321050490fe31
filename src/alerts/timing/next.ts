import { createTask, type ScheduledTask, validate } from 'node-cron'

/** When a cron expression comes next in a time zone, from now on. */
export type NextTime = (cron: string, zone: string) => Date

/** Schedules that are kept made up: few are used, again and again. */
const mostKept = 500
const kept = new Map<string, ScheduledTask>()

/** By node-cron, after the system's clock. Throws when either cannot be read. */
export const nextTime: NextTime = (cron, zone) => {
  const [next] = taskOf(cron, zone).getNextRuns(1)
  if (next === undefined) throw new Error(`The schedule ${cron} never comes.`)
  return next
}

/** True for five fields: a digest every second is none. */
export const isSchedule = (cron: string): boolean => cron.trim().split(/\s+/).length === 5 && validate(cron)

export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}

function taskOf(cron: string, zone: string): ScheduledTask {
  const key = `${zone} ${cron}`
  const held = kept.get(key)
  if (held !== undefined) return held
  // Never started: it is only asked when it would run.
  const task = createTask(cron, () => {}, { timezone: zone })
  if (kept.size >= mostKept) {
    const [oldest, old] = kept.entries().next().value!
    kept.delete(oldest)
    void old.destroy()
  }
  kept.set(key, task)
  return task
}
