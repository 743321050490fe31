import { longAgo, longDay, timeOfDay } from '../clock.ts'
import { escapeHtml, Undrawn } from '../html.ts'

/** Marks that stand at the start of a line, longest first, and what they make of it. */
const blocks = [
  ['### ', 'h3'],
  ['## ', 'h2'],
  ['-# ', 'small'],
] as const

/** Discord's markdown as HTML, as far as messages here use it; anything else that acts is an error. */
export function markdownHtml(markdown: string): string {
  const html: string[] = []
  let quote: string[] = []
  const endQuote = (): void => {
    if (quote.length > 0) html.push(`<blockquote>${quote.join('<br>')}</blockquote>`)
    quote = []
  }
  for (const line of markdown.split('\n')) {
    if (line.startsWith('> ')) {
      quote.push(inlineHtml(line.slice(2)))
      continue
    }
    endQuote()
    const block = blocks.find(([mark]) => line.startsWith(mark))
    if (block) html.push(`<${block[1]}>${inlineHtml(line.slice(block[0].length))}</${block[1]}>`)
    else if (line !== '>') html.push(`<p>${inlineHtml(line)}</p>`)
  }
  endQuote()
  return html.join('')
}

/** What one stretch of a line is, tried in this order at each place: an escape takes the meaning from what follows. */
const stretches: readonly (readonly [pattern: RegExp, html: (match: RegExpExecArray) => string])[] = [
  [/\\([^\p{L}\p{N}\s])/uy, match => escapeHtml(match[1] ?? '')],
  [/(`+)( ?)(.*?[^`])\2\1(?!`)/uy, match => `<code>${escapeHtml(match[3] ?? '')}</code>`],
  [
    /\[((?:\\.|[^\]\\])*)\]\(<([^>]*)>\)/uy,
    match => `<a href="${escapeHtml(match[2] ?? '')}">${inlineHtml(match[1] ?? '')}</a>`,
  ],
  [/\*\*((?:\\.|[^*\\])+)\*\*/uy, match => `<b>${inlineHtml(match[1] ?? '')}</b>`],
  [/\*((?:\\.|[^*\\])+)\*/uy, match => `<i>${inlineHtml(match[1] ?? '')}</i>`],
  [/<t:(-?\d+):([fR])>/uy, match => `<time>${momentWords(Number(match[1]), match[2] === 'R')}</time>`],
  [/<@&(\d+)>/uy, () => '<span class="mention">@desk</span>'],
  [/[^\\`[*<]+/uy, match => escapeHtml(match[0])],
]

function inlineHtml(line: string): string {
  let html = ''
  let at = 0
  scan: while (at < line.length) {
    for (const [pattern, toHtml] of stretches) {
      pattern.lastIndex = at
      const match = pattern.exec(line)
      if (!match) continue
      at += match[0].length
      html += toHtml(match)
      continue scan
    }
    throw new Undrawn('markdown', line.slice(at))
  }
  return html
}

function momentWords(seconds: number, relative: boolean): string {
  const at = new Date(seconds * 1000)
  return relative ? longAgo(at) : `${longDay(at)} ${timeOfDay(at)}`
}
