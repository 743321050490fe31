import type { Host, Surface } from '../../../src/chat/surface.ts'

/** An answer as somebody at a surface sees it. */
export interface Seen {
  /** Everything that can be read, without markup. */
  readonly words: string
  /** Whether others see it too; null where there are no others. */
  readonly alone: boolean | null
  /** Labels of buttons and entries of menus. */
  readonly labels: readonly string[]
}

/** Somebody who asks at one surface: the same person for Discord, Slack and the terminal. */
export interface Driver {
  ask(line: string): Promise<Seen>
  /** Press the button, or choose the entry, with this label on what was seen; gives what is seen for it. */
  press(seen: Seen, label: string): Promise<Seen>
  /** The entry that leads to the next page, null on the last. */
  nextPage(seen: Seen): string | null
  /** The process ends and begins again, with another host over the same index. */
  restart(host: Host): Promise<void>
  /** Ends everything, and fails if the platform would have refused anything. */
  stop(): Promise<void>
}

export type MakeDriver = (host: Host) => Promise<Driver>

/** Every string under one of the names, in order. */
export function strings(value: unknown, names: readonly string[]): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(each => strings(each, names))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, each]) =>
    typeof each === 'string' ? (names.includes(name) ? [each] : []) : strings(each, names),
  )
}

/** Starts a surface in place of another. */
export async function replace(before: Surface | null, after: Surface): Promise<Surface> {
  await before?.stop()
  await after.start()
  return after
}
