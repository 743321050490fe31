import type { View } from '../index/store.ts'
import { type ControlRow, controlPages, controlViews, manyPages, rowsIn, shortLabel } from './controls.ts'
import { discordLine, escapeLineStart, escapeMarkdown } from './discord-markdown.ts'
import type { ActionRow, Button, Container, DiscordPayload, FileDisplay, MediaGallery } from './discord-payload.ts'
import { continued, type DiscordBody, discordPieces } from './discord-pieces.ts'
import { fallbackText } from './fallback.ts'
import { isBlankLine, splitLine } from './line.ts'
import type { Attachment, Message } from './message.ts'
import { dealPages, type Piece } from './pages.ts'
import { viewAddress } from './view-key.ts'

export interface DiscordRendering {
  readonly payload: DiscordPayload
  /** Command lines the store must keep (store.keepViews) before the payload is sent, or its buttons lead nowhere. */
  readonly views: readonly View[]
  /** The page shown (from 0) and how many there are; a page past the end shows the last. */
  readonly page: number
  readonly pages: number
  /** Ephemeral: add flag 64 where the reply is created. */
  readonly private: boolean
  /** To be sent along: the payload shows them by their names. On the first page only. */
  readonly files: readonly Attachment[]
  /** At most 2000 characters of plain text, for a client or a channel that refuses components. */
  readonly fallback: string
}

/** IS_COMPONENTS_V2. */
const componentsV2 = 1 << 15

/** Characters of all texts of a message (4000) and components of any depth (40), with some air. */
const characterLimit = 3900
const componentLimit = 40
const titleLimit = 300

const controlLimits = { buttonsInRow: 5, choicesInSelect: 25, rowsOnPage: 4 }

const accents: Readonly<Record<Message['tone'], number>> = { answer: 0x3b82f6, notice: 0xf59e0b, error: 0xdc2626 }

/** `invocation` is the command line that made the message; its pages are reached by buttons. */
export function renderDiscord(
  message: Message,
  { invocation, page }: { readonly invocation: string; readonly page: number },
): DiscordRendering {
  const [title = [], ...titleRest] = splitLine([message.title], line => discordLine(line).length <= titleLimit)
  const heading = isBlankLine(title) ? '' : `## ${discordLine(title)}`
  const controls = controlPages(message, controlLimits, invocation)
  const controlCost = Math.max(...controls.always.map(componentsOf)) + 2 * controls.menus
  // Container, title, and the row with the paging buttons.
  const { files = [] } = message
  const limits = [
    characterLimit - heading.length,
    componentLimit - 2 - 6 - controlCost - files.length,
    controls.mostRows,
  ]
  const contents = dealPages(discordPieces(message, titleRest), limits)

  const pages = Math.max(contents.length, controls.pages)
  const shown = Math.min(Math.max(0, Math.trunc(page) || 0), pages - 1)
  const paging = pages > 1 ? [pagingRow(invocation, shown, pages)] : []
  const taken = new Set(paging.flatMap(row => row.components.map(button => button.custom_id)))
  const rows = controls.on(shown, rowsIn(contents[shown] ?? [])).flatMap((row, index) => actionRow(row, index, taken))
  return {
    payload: {
      flags: componentsV2,
      components: [container(message, heading, contents, shown, shown === 0 ? files : []), ...paging, ...rows],
      allowed_mentions: { parse: [] },
    },
    views: controlViews(message.controls, invocation),
    page: shown,
    pages,
    private: message.private,
    files: shown === 0 ? files : [],
    fallback: fallbackText(message, 2000, line => escapeLineStart(escapeMarkdown(line))),
  }
}

function container(
  message: Message,
  heading: string,
  contents: readonly (readonly Piece<DiscordBody>[])[],
  shown: number,
  files: readonly Attachment[],
): Container {
  const texts = sections(contents[shown] ?? []).map(pieces => {
    const first = pieces[0]
    const before = contents[shown - 1]?.at(-1)?.section === first?.section
    const head = first?.body.heading ? `${first.body.heading}${before ? continued : ''}\n` : ''
    return { section: first?.section ?? 0, content: head + pieces.map(piece => piece.body.content).join('\n') }
  })
  // The title stands close to the first text.
  const close = heading === '' ? 2 : 1
  const shownTexts = texts.length > 0 || heading !== '' ? texts : [{ section: 0, content: '—' }]
  const blocks = shownTexts.map(({ section, content }, index) => ({
    section,
    components: [
      ...(index < close ? [] : [{ type: 14 as const, divider: true, spacing: 1 as const }]),
      { type: 10 as const, content },
    ],
  }))
  // Pictures stand behind the words that sum up, before the first table; what is to be downloaded at the end.
  const table = message.parts.findIndex(({ kind }) => kind === 'table') + 1
  const isBefore = ({ section }: { section: number }) => table === 0 || section < table
  const isPicture = ({ type }: Attachment) => type.startsWith('image/')
  return {
    type: 17,
    accent_color: accents[message.tone],
    components: [
      ...(heading === '' ? [] : [{ type: 10 as const, content: heading }]),
      ...blocks.filter(isBefore).flatMap(({ components }) => components),
      ...files.filter(isPicture).map(display),
      ...blocks.filter(block => !isBefore(block)).flatMap(({ components }) => components),
      ...files.filter(file => !isPicture(file)).map(display),
    ],
  }
}

/** Discord shows no file of a message with components that none of them names. */
function display({ name, type, description }: Attachment): MediaGallery | FileDisplay {
  const url = `attachment://${name}`
  if (!type.startsWith('image/')) return { type: 13, file: { url } }
  return {
    type: 12,
    items: [{ media: { url }, ...(description ? { description: shortLabel(description, 1024) } : {}) }],
  }
}

function sections(pieces: readonly Piece<DiscordBody>[]): readonly (readonly Piece<DiscordBody>[])[] {
  const bySection = new Map<number, Piece<DiscordBody>[]>()
  for (const piece of pieces) bySection.set(piece.section, [...(bySection.get(piece.section) ?? []), piece])
  return [...bySection.values()]
}

/** One page back and on; where there are many, to both ends as well. A button that leads nowhere is there but off. */
function pagingRow(invocation: string, page: number, pages: number): ActionRow {
  const step = (label: string, to: number, off: string): Button => {
    const leads = to >= 0 && to < pages
    const address = leads ? viewAddress(invocation, to) : off
    return { type: 2, style: 2, label, custom_id: address, ...(leads ? {} : { disabled: true }) }
  }
  const here: Button = { type: 2, style: 2, label: `${page + 1}/${pages}`, custom_id: 'here', disabled: true }
  const near = [step('‹', page - 1, 'first'), here, step('›', page + 1, 'last')]
  if (pages < manyPages) return { type: 1, components: near }
  // Two buttons of one row may not lead to one page.
  const start = step('«', page > 1 ? 0 : -1, 'start')
  const end = step('»', page < pages - 2 ? pages - 1 : -1, 'end')
  return { type: 1, components: [start, ...near, end] }
}

function actionRow(row: ControlRow, index: number, taken: ReadonlySet<string>): ActionRow[] {
  if (row.kind === 'select') {
    const options = row.choices.map(({ label, address }) => ({ label: shortLabel(label, 100), value: address }))
    const placeholder = shortLabel(row.label, 150)
    return [{ type: 1, components: [{ type: 3, custom_id: `select-${index}`, placeholder, options }] }]
  }
  const buttons = row.buttons.filter(({ address }) => !taken.has(address))
  if (buttons.length === 0) return []
  const components = buttons.map(({ label, address }) => ({
    type: 2 as const,
    style: 2 as const,
    label: shortLabel(label, 80),
    custom_id: address,
  }))
  return [{ type: 1, components }]
}

function componentsOf(rows: readonly ControlRow[]): number {
  return rows.reduce((sum, row) => sum + 1 + (row.kind === 'buttons' ? row.buttons.length : 1), 0)
}
