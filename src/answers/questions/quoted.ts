import { readFigures } from '../../figures/read.ts'
import { isFree, lower, mark, type Sheet } from './sheet.ts'
import { figureNouns } from './vocabulary.ts'

/** Units of ground: their number is a figure somebody may have given. */
const groundUnits = new Set(['km2', 'm2', 'ha', 'acre', 'mi2', '%'])

/** A number that the question quotes ("who says 4,000?"); marks its words. Null for none. */
export function quotedFigure(sheet: Sheet): number | null {
  for (const figure of readFigures(sheet.text)) {
    const { kind, unit, from, to, low, high, text } = figure
    if (kind !== 'count' && kind !== 'percent' && !(kind === 'measure' && unit !== null && groundUnits.has(unit)))
      continue
    if (!isFree(sheet, from, to)) continue
    // "the two figures", "one official"
    const next = lower(sheet, to)
    const isOfSpeakers = (next === '' && (low ?? 0) < 10) || figureNouns.has(next) || beside.has(next)
    if (!/\d/.test(text) && (isOfSpeakers || (low ?? 0) < 2)) continue
    const value = low ?? high
    if (value === null || /\b(?:top|first|last)$/.test(lower(sheet, from - 1))) continue
    mark(sheet, from, to, 'figure')
    return value
  }
  return null
}

/** Nouns behind a number word that is no count of anybody's: "the two sides". */
const beside = new Set(
  'sides sources officials governments agencies claimants parties of or and different countries days weeks months years times other more hours ministries organisations organizations outlets groups capitals leaders'.split(
    ' ',
  ),
)
