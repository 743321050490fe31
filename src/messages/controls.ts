import type { View } from '../index/store.ts'
import { cleanWords, isBlank } from './clean.ts'
import type { Control } from './message.ts'
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

/**
 * Rows of controls, page by page: all of them on every page as long as they fit, else dealt out to more pages.
 * `invocation` is the command line of the message they belong to.
 */
export function controlPages(
  controls: readonly Control[],
  limits: ControlLimits,
  invocation: string,
): readonly (readonly ControlRow[])[] {
  const rows = controlRows(controls, limits, invocation)
  return rows.length === 0 ? [[]] : chunks(rows, limits.rowsOnPage)
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
