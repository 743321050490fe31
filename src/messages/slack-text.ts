import type { RichTextElement } from '@slack/types'
import { isBlank } from './clean.ts'
import { type Instant, unixSeconds } from './instant.ts'
import { readyLine, wordsOf } from './line.ts'
import type { Inline, Line } from './message.ts'

/** Text for Slack's `text` fields: the three characters that could open a mention or a link. */
export function escapeSlack(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

/**
 * One line as rich text. Rich text is taken letter for letter (no markup, no mention, no `:smile:`), so that document
 * text needs no escaping there and none can go wrong.
 */
export function slackLine(line: Line): RichTextElement[] {
  return readyLine(line).map(slackInline)
}

function slackInline(inline: Inline): RichTextElement {
  const text = wordsOf(inline)
  if (typeof inline === 'string') return { type: 'text', text }
  if ('bold' in inline) return { type: 'text', text, style: { bold: true } }
  if ('italic' in inline) return { type: 'text', text, style: { italic: true } }
  if ('code' in inline) return { type: 'text', text, style: { code: true } }
  if ('link' in inline && isWebAddress(inline.address)) return linkTo(inline.address, text)
  if ('instant' in inline) return moment(inline, text)
  return { type: 'text', text }
}

/** Slack writes it on each reader's own clock; what cannot shows the words. */
function moment(instant: Instant, fallback: string): RichTextElement {
  const timestamp = unixSeconds(instant)
  if (timestamp === null) return { type: 'text', text: fallback }
  const format = instant.style === 'ago' ? '{ago}' : '{date_short_pretty} at {time}'
  return { type: 'date', timestamp, format, fallback }
}

function linkTo(url: string, text: string): RichTextElement {
  return isBlank(text) ? { type: 'link', url } : { type: 'link', url, text }
}

function isWebAddress(address: string): boolean {
  return address.length <= 1000 && /^https?:\/\/[^\s<>|\p{Cc}\p{Cf}]+$/u.test(address) && URL.canParse(address)
}
