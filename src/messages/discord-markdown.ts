import { type Instant, unixSeconds } from './instant.ts'
import { readyLine, wordsOf } from './line.ts'
import type { Inline, Line } from './message.ts'

/** Text that Discord shows letter for letter: no markup, no link, no mention, no custom emoji, no timestamp. */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replace(/[\\*_~`|[\]<]/g, '\\$&')
      // A bare address would become a link, and the escapes inside it part of the address.
      .replace(/:\/\//g, '\\://')
      // Nobody is pinged anyway; without this the words would still light up like a mention.
      .replace(/@(?=everyone|here)/gi, '@\u200b')
  )
}

/** Marks that make a heading, a list, a quote or small print at the start of a line. */
export function escapeLineStart(line: string): string {
  return line.replace(/^(\s*)([>#+-]|\d+(?=[.)]))/, (_, space: string, mark: string) =>
    /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
  )
}

/** One line in Discord's markdown. */
export function discordLine(line: Line): string {
  return escapeLineStart(readyLine(line).map(discordInline).join(''))
}

function discordInline(inline: Inline): string {
  const words = escapeMarkdown(wordsOf(inline))
  if (typeof inline === 'string') return words
  if ('bold' in inline) return `**${words}**`
  if ('italic' in inline) return `*${words}*`
  if ('code' in inline) return fence(inline.code)
  if ('link' in inline) {
    const address = linkable(inline.address)
    return isSafeAddress(address) ? `[${words}](<${address}>)` : words
  }
  if ('instant' in inline) return timestamp(inline) ?? words
  return words
}

/** Discord writes it on each reader's own clock, and counts on where it says how long ago. */
function timestamp(instant: Instant): string | null {
  const seconds = unixSeconds(instant)
  return seconds === null ? null : `<t:${seconds}:${instant.style === 'ago' ? 'R' : 'f'}>`
}

/** Code shows its characters as they are, between more back-ticks than it holds in a row. */
function fence(code: string): string {
  const longest = Math.max(0, ...(code.match(/`+/g) ?? []).map(run => run.length))
  const ticks = '`'.repeat(longest + 1)
  return longest > 0 ? `${ticks} ${code} ${ticks}` : `${ticks}${code}${ticks}`
}

/** The same address, with what would end a link in markup encoded behind its host: pages are named "/wiki/Vell_(town)". */
function linkable(address: string): string {
  const path = address.indexOf('/', 'https://'.length)
  if (path < 0) return address
  const encoded = (mark: string) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`
  return address.slice(0, path) + address.slice(path).replace(/[()[\]'"`|]/g, encoded)
}

/** Addresses that can stand in markup as they are; others are left out and the words stay. */
function isSafeAddress(address: string): boolean {
  return address.length <= 1000 && /^https?:\/\/[^\s<>()[\]"'`\\|\p{Cc}\p{Cf}]+$/u.test(address)
}
