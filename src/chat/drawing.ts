import type { Chart } from '../answers/charts/chart.ts'
import type { Attachment, Message, Part } from '../messages/message.ts'
import type { Theme } from '../messages/pictures/look.ts'
import type { Host } from './surface.ts'

type ChartPart = Extract<Part, { readonly kind: 'chart' }>

/** The ground that pictures have where nobody asked for another: that of most windows of the platform. */
export const usualTheme: Readonly<Record<'discord' | 'slack' | 'terminal', Theme>> = {
  discord: 'dark',
  slack: 'light',
  terminal: 'light',
}

/**
 * The message with its charts as pictures beside the words. What cannot be drawn is told in words, so that an answer
 * never fails for its picture.
 */
export async function withPictures(message: Message, host: Pick<Host, 'draw' | 'log'>, usual: Theme): Promise<Message> {
  if (!message.parts.some(isChart)) return message
  const files: Attachment[] = []
  const parts: Part[] = []
  for (const part of message.parts) {
    const drawn = isChart(part) ? await pictureOf(part, host, usual) : part
    if ('content' in drawn) files.push(numbered(drawn, files))
    else parts.push(drawn)
  }
  return { ...message, parts, files: [...files, ...(message.files ?? [])] }
}

/** The message with a file of each chart that a theme was named for; the charts stay, to be drawn with characters. */
export async function withPictureFiles(message: Message, host: Pick<Host, 'draw' | 'log'>): Promise<Message> {
  const wanted = message.parts.filter(part => isChart(part) && part.theme !== undefined)
  if (wanted.length === 0) return message
  const { files = [] } = await withPictures({ ...message, parts: wanted }, host, usualTheme.terminal)
  return { ...message, files }
}

/** The same charts left out: pages after the first show none. */
export const withoutCharts = (message: Message): Message =>
  message.parts.some(isChart) ? { ...message, parts: message.parts.filter(part => !isChart(part)) } : message

const isChart = (part: Part): part is ChartPart => part.kind === 'chart'

async function pictureOf({ chart, theme }: ChartPart, { draw, log }: Pick<Host, 'draw' | 'log'>, usual: Theme) {
  const ground = theme ?? usual
  try {
    if (draw) return attachmentOf(chart, ground, await draw(chart, ground))
  } catch (error) {
    log.error({ err: error }, 'A picture was not drawn')
  }
  return inWords(chart)
}

function inWords({ description }: Chart): Part {
  return { kind: 'text', lines: [[{ italic: 'The picture could not be drawn. In words: ' }, description]] }
}

function attachmentOf({ title, kind, description }: Chart, theme: Theme, content: Uint8Array): Attachment {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-|-$/g, '')
  const name = [words === '' ? 'chart' : words, ...(kind === 'timeline' ? ['over-time'] : []), theme].join('-')
  return { name: `${name}.png`, type: 'image/png', content, description }
}

/** Two files of one message have two names. */
function numbered(file: Attachment, before: readonly Attachment[]): Attachment {
  const same = before.filter(({ name }) => name === file.name).length
  return same === 0 ? file : { ...file, name: file.name.replace(/\.png$/, `-${before.length + 1}.png`) }
}
