import { ago } from './ago.ts'
import { dayInWords } from './day.ts'
import type { Inline, Message } from './message.ts'
import { wallClock } from './wall-clock.ts'
import { withLines } from './with-lines.ts'

export type Instant = Extract<Inline, { readonly instant: string }>

/** Whose clock a text is for. */
export interface Clock {
  readonly now: () => Date
  /** IANA name: "Europe/Kyiv". */
  readonly zone: string
}

/** Seconds since 1970, as platforms count them; null when it is no instant. */
export function unixSeconds({ instant }: Instant): number | null {
  const milliseconds = Date.parse(instant)
  return Number.isNaN(milliseconds) ? null : Math.floor(milliseconds / 1000)
}

/** "9 Jan 2025 14:05 UTC": a moment for a reader whose zone nobody knows. */
export function instantInWords(instant: Instant): string {
  return unixSeconds(instant) === null ? instant.instant : `${momentIn(instant, 'UTC')} UTC`
}

/** A message whose moments are put in words for one reader: "9 Jan 2025 16:05", "5 minutes ago". */
export function onClock(message: Message, { now, zone }: Clock): Message {
  const words = (inline: Inline): Inline => {
    if (typeof inline === 'string' || !('instant' in inline) || unixSeconds(inline) === null) return inline
    return inline.style === 'ago' ? ago(inline.instant, now()) : momentIn(inline, zone)
  }
  return { ...message, parts: message.parts.map(part => withLines(part, line => line.map(words))) }
}

function momentIn({ instant }: Instant, zone: string): string {
  const { day, time } = wallClock(new Date(instant), zone)
  return `${dayInWords(day)} ${time}`
}
