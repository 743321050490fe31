import type { RichTextBlock, RichTextElement } from '@slack/types'
import { longAgo, longDay, now, timeOfDay } from '../clock.ts'
import { escapeHtml, Undrawn } from '../html.ts'

/** A block of rich text. Throws Undrawn for an element it does not know. */
export function richTextHtml({ elements }: RichTextBlock): string {
  return elements
    .map(element => {
      switch (element.type) {
        case 'rich_text_section':
          return `<div>${element.elements.map(inlineHtml).join('')}</div>`
        case 'rich_text_quote':
          return `<blockquote>${element.elements.map(inlineHtml).join('')}</blockquote>`
        default:
          throw new Undrawn('rich text', element)
      }
    })
    .join('')
}

function inlineHtml(element: RichTextElement): string {
  switch (element.type) {
    case 'text':
      return styled(lines(element.text), element.style ?? {})
    case 'link':
      return `<a href="${escapeHtml(element.url)}">${lines(element.text ?? element.url)}</a>`
    case 'date':
      return escapeHtml(momentWords(new Date(element.timestamp * 1000), element.format))
    default:
      throw new Undrawn('rich text', element)
  }
}

const lines = (words: string): string => escapeHtml(words).replace(/\n/g, '<br>')

const styles = { bold: 'b', italic: 'i', code: 'code' } as const

function styled(html: string, style: object): string {
  return Object.entries(style).reduce((inner, [name, on]) => {
    if (!on) return inner
    if (!(name in styles)) throw new Undrawn('a style of text', style)
    const tag = styles[name as keyof typeof styles]
    return `<${tag}>${inner}</${tag}>`
  }, html)
}

function momentWords(at: Date, format: string): string {
  const today = longDay(at) === longDay(now)
  const known: Readonly<Record<string, string>> = {
    ago: longAgo(at),
    time: timeOfDay(at),
    date_short_pretty: today ? 'Today' : longDay(at),
  }
  return format.replace(/\{(\w+)\}/g, (_, name: string) => {
    const words = known[name]
    if (words === undefined) throw new Undrawn('a date', format)
    return words
  })
}
