import type { Text } from '../../text/text.ts'
import { isSome } from './amounts.ts'
import type { Caption } from './captions.ts'
import type { Heading } from './headings.ts'
import { type Known, type Label, readLabel } from './labels.ts'
import type { Line } from './lines.ts'
import type { Entry, List } from './lists.ts'
import type { Tabled } from './tabled.ts'
import { tell } from './tell.ts'

/** A label that only repeats what its heading says. */
const neutral = (label: Label): Label => ({ ...label, kind: null, country: null, counted: '', total: false })

/** The line of a document that an item stands on. */
type LineAt = (position: number) => Line

/** All counts of a list; `headings` are those of its entries, and `about` is the one that its lead-in gave to all. */
export const readListCounts = (
  known: Known,
  list: List,
  headings: readonly (Heading | null)[],
  caption: Caption,
  lineAt: LineAt,
): Tabled[] => {
  const { text } = known
  const shared = headings.length > 1 && headings[0] !== null && headings.every(heading => heading === headings[0])
  const labels = list.entries.map(({ item }) => readLabel(known, item.label, shared ? caption.naming : null))
  const summed = shared && labels.some(({ total }) => total)
  return list.entries.flatMap((entry, at) => {
    const { amount, gain } = entry.item
    const heading = headings[at]
    const label = labels[at]!
    if (heading == null || amount === null || !isSome(amount) || label.refused) return []
    return tell({
      text,
      caption: { ...caption, spokenAt: spokenAt(text, list, entry, caption) },
      heading,
      label: shared ? label : neutral(label),
      value: { amount, gain },
      line: lineAt(amount.figure.start),
      scope: heading.day || (shared && label.day) ? 'incident' : 'total',
      subset: label.part || (summed && !label.total),
      rule: shared ? `<${heading.measure}> by label: <n>` : `<label of ${heading.measure}>: <n>`,
    })
  })
}

/** Whoever speaks in the item's own sentence, where words lead into it, else over the list. */
const spokenAt = (text: Text, { leadIn }: List, { item }: Entry, caption: Caption): readonly number[] =>
  leadIn === null ? caption.spokenAt : [text.tokens[item.from]!.start, ...caption.spokenAt]
