/** Milliseconds before a try is repeated after `attempts` of them: 1 s, doubled each time, at most a minute. */
export const afterTrouble = (attempts: number): number => Math.min(60_000, 1000 * 2 ** Math.max(0, attempts - 1))

/** The same for a channel that takes nothing: a minute, doubled each time, at most an hour, so that it resumes by itself. */
export const afterRefusal = (attempts: number): number => Math.min(3_600_000, 60_000 * 2 ** Math.max(0, attempts - 1))

/** Milliseconds after which nobody waits for a platform's answer any more: whether it arrived is not known then. */
export const patience = 60_000
