import type { Mark } from '../../answers/charts/chart.ts'
import { listWords, shortName } from '../../answers/wording.ts'
import { drawable } from './fit.ts'
import { textWidth } from './letters.ts'
import { innerWidth, letters } from './look.ts'

/** "≠ NIS and the Pentagon", on one line of the page: the others are counted. Null for a mark without conflicts. */
export function conflictWords(mark: Mark, all: readonly Mark[]): string | null {
  if (mark.conflicts.length === 0) return null
  const others = all.filter(({ id }) => mark.conflicts.includes(id))
  const names = [...new Set(others.map(({ id, claimant }) => drawable(shortName(claimant), `claim ${id}`)))]
  for (let shown = names.length; shown > 0; shown--) {
    const left = names.length - shown
    const items = left === 0 ? names : [...names.slice(0, shown), `${left} more`]
    const words = `≠ ${listWords(items)}`
    if (textWidth(words, letters.small.size, letters.small.weight) <= innerWidth) return words
  }
  return `≠ ${others.length} of the others`
}
