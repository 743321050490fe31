import type { View } from '../index/store.ts'
import { cleanWords, isBlank } from './clean.ts'
import type { Control, Message } from './message.ts'
import type { Piece } from './pages.ts'
import { viewAddress, viewKey } from './view-key.ts'

export interface ControlLimits {
  readonly buttonsInRow: number
  readonly choicesInSelect: number
  readonly rowsOnPage: number
}

export interface Entry {
  readonly label: string
  readonly address: string
}

/** One line of buttons, or one menu. */
export type ControlRow =
  | { readonly kind: 'buttons'; readonly buttons: readonly Entry[] }
  | { readonly kind: 'select'; readonly label: string; readonly choices: readonly Entry[] }

/** The controls of a message, dealt to its pages. */
export interface ControlPages {
  /** How many pages they need by themselves. */
  readonly pages: number
  /** Rows of controls that a page may have, whatever stands on it: for what they cost. */
  readonly always: readonly (readonly ControlRow[])[]
  /** Menus that a page may have besides, of the rows on it. */
  readonly menus: number
  /** Most rows of tables a page may show, for those menus to hold them. */
  readonly mostRows: number
  /** What stands in such a menu for a row. */
  readonly choice: (row: number) => Entry | null
  /** The rows of controls of a page that shows these rows of tables. */
  readonly on: (page: number, shown: ReadonlySet<number>) => readonly ControlRow[]
}

/** From so many pages on there are buttons to both ends. */
export const manyPages = 4

/** More rows than two menus hold are too many for a page. */
const mostMenus = 2

/**
 * All controls on every page as long as they fit, else dealt out to more pages. A menu of the tables' rows holds those
 * of its page alone. `invocation` is the command line of the message.
 */
export function controlPages({ controls, parts }: Message, limits: ControlLimits, invocation: string): ControlPages {
  const count = parts.reduce((sum, part) => sum + (part.kind === 'table' ? part.rows.length : 0), 0)
  const listed = controls.find(
    control => control.kind === 'select' && control.ofRows && control.choices.length === count,
  )
  const others = controlRows(
    controls.filter(control => control !== listed),
    limits,
    invocation,
  )
  const menus = Math.min(mostMenus, limits.rowsOnPage - others.length, Math.ceil(count / limits.choicesInSelect))
  if (listed?.kind === 'select' && menus > 0) {
    return {
      pages: 1,
      always: [others],
      menus,
      mostRows: menus * limits.choicesInSelect,
      choice: row => entryOf(listed.choices[row] ?? { label: '', command: '' }, invocation),
      on(_, shown) {
        const choices = listed.choices.filter((_, row) => shown.has(row))
        const own = controls.map(control => (control === listed ? { ...listed, choices } : control))
        return controlRows(own, limits, invocation)
      },
    }
  }
  const rows = controlRows(controls, limits, invocation)
  const always = rows.length === 0 ? [[]] : chunks(rows, limits.rowsOnPage)
  return {
    pages: always.length,
    always,
    menus: 0,
    mostRows: Number.POSITIVE_INFINITY,
    choice: () => null,
    on: page => always[Math.min(page, always.length - 1)] ?? [],
  }
}

/** The rows of tables that some pieces show. */
export function rowsIn(pieces: readonly Piece<unknown>[]): ReadonlySet<number> {
  return new Set(pieces.flatMap(({ row }) => row ?? []))
}

function controlRows(controls: readonly Control[], limits: ControlLimits, invocation: string): readonly ControlRow[] {
  // A platform refuses two buttons with one address, and they would do the same.
  const seen = new Set<string>()
  const buttons = controls.flatMap(control => {
    const entry = control.kind === 'button' ? entryOf(control, invocation) : null
    if (!entry || seen.has(entry.address)) return []
    seen.add(entry.address)
    return [entry]
  })
  const selects = controls.flatMap(control => {
    if (control.kind !== 'select') return []
    const choices = new Map(
      control.choices.map(choice => entryOf(choice, invocation)).map(entry => [entry.address, entry]),
    )
    return chunks([...choices.values()], limits.choicesInSelect).map((some, index, all) => {
      const first = index * limits.choicesInSelect + 1
      const range = all.length > 1 ? ` (${first}–${first + some.length - 1})` : ''
      return { kind: 'select' as const, label: `${visible(control.label)}${range}`, choices: some }
    })
  })
  return [
    ...chunks(buttons, limits.buttonsInRow).map(some => ({ kind: 'buttons' as const, buttons: some })),
    ...selects,
  ]
}

/** Every command line the controls lead to, with the one that made the message: what the store must keep. */
export function controlViews(controls: readonly Control[], invocation: string): readonly View[] {
  const lines = controls.flatMap(control =>
    control.kind === 'button' ? [control.command] : control.choices.map(choice => choice.command),
  )
  return [...new Set([invocation, ...lines])].map(line => ({ key: viewKey(line), invocation: line }))
}

/** A label cut to what a button holds; the command behind it is whole. */
export function shortLabel(label: string, limit: number): string {
  return label.length <= limit
    ? label
    : `${label
        .slice(0, limit - 1)
        .toWellFormed()
        .replace(/\ufffd$/, '')}…`
}

function entryOf({ label, command }: { readonly label: string; readonly command: string }, from: string): Entry {
  return { label: visible(label), address: viewAddress(command, 0, from) }
}

function visible(label: string): string {
  const clean = cleanWords(label).trim()
  return isBlank(clean) ? '…' : clean
}

function chunks<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )
}
