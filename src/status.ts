import type { Surface } from './chat/surface.ts'
import type { Progress } from './ingest.ts'
import type { Fact } from './messages/message.ts'

export interface Facts {
  readonly version: string
  readonly started: Date
  readonly now: Date
  readonly surfaces: readonly Pick<Surface, 'name' | 'state'>[]
  /** How far the documents folder has been read; null once it has. */
  readonly reading: Progress | null
  readonly problems: number
}

/** What /status says of the process. */
export function statusFacts(facts: Facts): readonly Fact[] {
  const { version, started, now, surfaces, reading, problems } = facts
  const number = (value: number): string => value.toLocaleString('en-US')
  return [
    { name: 'Version', value: [version] },
    {
      name: 'Running for',
      value: [duration(now.getTime() - started.getTime()), ', since ', { instant: started.toISOString() }],
    },
    ...surfaces.map(surface => ({ name: surface.name, value: [surface.state()] })),
    ...(reading ? [{ name: 'Reading documents', value: [`${number(reading.done)} of ${number(reading.total)}`] }] : []),
    ...(problems > 0 ? [{ name: 'Files with problems', value: [`${number(problems)} (the log names them)`] }] : []),
  ]
}

/** "2 days 3 hours", "5 minutes", "12 seconds": the two largest units that count. */
export function duration(milliseconds: number): string {
  const units = [
    ['day', 86_400],
    ['hour', 3600],
    ['minute', 60],
    ['second', 1],
  ] as const
  let rest = Math.max(0, Math.floor(milliseconds / 1000))
  const parts: string[] = []
  for (const [name, seconds] of units) {
    const count = Math.floor(rest / seconds)
    rest -= count * seconds
    if (count > 0) parts.push(`${count} ${name}${count === 1 ? '' : 's'}`)
  }
  return parts.slice(0, 2).join(' ') || '0 seconds'
}
