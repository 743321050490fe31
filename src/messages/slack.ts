import type { ActionsBlock, KnownBlock, PlainTextOption } from '@slack/types'
import type { View } from '../index/store.ts'
import { type ControlRow, controlPages, controlViews, type Entry, manyPages, rowsIn, shortLabel } from './controls.ts'
import { fallbackText } from './fallback.ts'
import { isBlankLine, plainLine, splitLine } from './line.ts'
import type { Attachment, Message } from './message.ts'
import { dealPages, type Piece } from './pages.ts'
import { bytesOf, type SlackBody, slackPieces } from './slack-pieces.ts'
import { escapeSlack } from './slack-text.ts'
import { viewAddress } from './view-key.ts'

/**
 * Blocks as Slack takes them. Every button and select has an `action_id` that begins with `view-` (unique in the
 * message); a button's `value`, and a select's chosen option's `value`, is the address `view:<key>:<page>`.
 */
export interface SlackRendering {
  /** What notifications and screen readers get; escaped. */
  readonly text: string
  readonly blocks: readonly KnownBlock[]
  /** Command lines the store must keep (store.keepViews) before the message is sent, or its buttons lead nowhere. */
  readonly views: readonly View[]
  /** The page shown (from 0) and how many there are; a page past the end shows the last. */
  readonly page: number
  readonly pages: number
  /** To be uploaded beside the message. On the first page only. */
  readonly files: readonly Attachment[]
  /** Ephemeral: response_type "ephemeral". */
  readonly private: boolean
}

const headerLimit = 150
const blockLimit = 50
/** Below the 13,200 at which Slack was seen to refuse a message (msg_blocks_too_long). */
const byteLimit = 12_000
const tableRowLimit = 100
const tableCharacterLimit = 10_000

const controlLimits = { buttonsInRow: 5, choicesInSelect: 25, rowsOnPage: 4 }

/** `invocation` is the command line that made the message; its pages are reached by buttons. */
export function renderSlack(
  message: Message,
  { invocation, page }: { readonly invocation: string; readonly page: number },
): SlackRendering {
  const [title = [], ...titleRest] = splitLine([message.title], line => plainLine(line).length <= headerLimit)
  const header: KnownBlock[] = isBlankLine(title)
    ? []
    : [{ type: 'header', text: { type: 'plain_text', text: plainLine(title), emoji: false } }]
  const controls = controlPages(message, controlLimits, invocation)
  const always = controls.always.map(rows => rows.map(actionsBlock))
  const fixed =
    bytesOf(header) +
    Math.max(...always.map(bytesOf)) +
    controls.menus * menuBytes +
    bytesOf(pagingBlocks(invocation, 99, 999))
  const mostControls = Math.max(...always.map(rows => rows.length)) + controls.menus
  const limits = [
    blockLimit - 1 - 2 - mostControls,
    byteLimit - fixed,
    tableRowLimit,
    tableCharacterLimit,
    controls.mostRows,
  ]
  const pieces = slackPieces(message, titleRest).map(piece => {
    const choice = piece.row === undefined ? null : controls.choice(piece.row)
    return choice === null ? piece : { ...piece, cost: withBytes(piece.cost, bytesOf(optionOf(choice)) + 1) }
  })
  const contents = dealPages(pieces, limits)

  const pages = Math.max(contents.length, controls.pages)
  const shown = Math.min(Math.max(0, Math.trunc(page) || 0), pages - 1)
  const content = contentBlocks(contents[shown] ?? [])
  const paging = pages > 1 ? pagingBlocks(invocation, shown, pages) : []
  const rows = controls.on(shown, rowsIn(contents[shown] ?? [])).map(actionsBlock)
  const blocks = [...header, ...content, ...paging, ...rows]
  return {
    text: fallbackText(message, 3000, escapeSlack),
    blocks: blocks.length > 0 ? blocks : [{ type: 'section', text: { type: 'plain_text', text: '—' } }],
    views: controlViews(message.controls, invocation),
    page: shown,
    pages,
    files: shown === 0 ? (message.files ?? []) : [],
    private: message.private,
  }
}

/** Bytes of a menu without its choices. */
const menuBytes = 400

/** A piece's costs with more bytes, which come second. */
function withBytes([blocks = 0, bytes = 0, ...others]: readonly number[], more: number): readonly number[] {
  return [blocks, bytes + more, ...others]
}

function contentBlocks(pieces: readonly Piece<SlackBody>[]): KnownBlock[] {
  const blocks: KnownBlock[] = []
  let section: number | null = null
  for (const { body, section: own } of pieces) {
    const heading = own === section ? null : body.kind === 'row' ? body.table.heading : body.heading
    if (heading) blocks.push(heading)
    const last = blocks.at(-1)
    if (body.kind === 'text') blocks.push(body.block)
    else if (own === section && last?.type === 'table') last.rows.push(body.cells)
    else
      blocks.push({ type: 'table', rows: [body.table.header, body.cells], column_settings: [...body.table.settings] })
    section = own
  }
  return blocks
}

function pagingBlocks(invocation: string, page: number, pages: number): KnownBlock[] {
  const ends = pages >= manyPages
  const steps = [
    { label: '« First', id: 'view-first', to: ends && page > 1 ? 0 : -1 },
    { label: '‹ Previous', id: 'view-previous', to: page - 1 },
    { label: 'Next ›', id: 'view-next', to: page + 1 },
    { label: 'Last »', id: 'view-last', to: ends && page < pages - 2 ? pages - 1 : -1 },
  ].filter(({ to }) => to >= 0 && to < pages)
  return [
    { type: 'context', elements: [{ type: 'plain_text', text: `Page ${page + 1} of ${pages}`, emoji: false }] },
    {
      type: 'actions',
      elements: steps.map(({ label, id, to }) => ({
        type: 'button',
        text: { type: 'plain_text', text: label, emoji: false },
        action_id: id,
        value: viewAddress(invocation, to),
      })),
    },
  ]
}

function optionOf({ label, address }: Entry): PlainTextOption {
  return { text: { type: 'plain_text', text: shortLabel(label, 75), emoji: false }, value: address }
}

function actionsBlock(row: ControlRow, index: number): ActionsBlock {
  if (row.kind === 'buttons')
    return {
      type: 'actions',
      elements: row.buttons.map(({ label, address }, place) => ({
        type: 'button',
        text: { type: 'plain_text', text: shortLabel(label, 75), emoji: false },
        action_id: `view-${index}-${place}`,
        value: address,
      })),
    }
  return {
    type: 'actions',
    elements: [
      {
        type: 'static_select',
        action_id: `view-${index}`,
        placeholder: { type: 'plain_text', text: shortLabel(row.label, 150), emoji: false },
        options: row.choices.map(optionOf),
      },
    ],
  }
}
