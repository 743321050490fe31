import type { Axis } from '../../answers/charts/axis.ts'
import type { Chart } from '../../answers/charts/chart.ts'
import { textWidth } from './letters.ts'
import { letters } from './look.ts'
import { heightOn } from './panel.ts'
import type { Box, PlacedText } from './scene.ts'
import { tickWords } from './tick-words.ts'

/** The numbers left of a box, each at its height. */
export function tickTexts({ unit }: Chart, axis: Axis, box: Box): PlacedText[] {
  return axis.ticks.map(tick => ({
    text: tickWords(tick, unit),
    x: box.left - 12,
    y: heightOn(axis, box, tick) + 8,
    align: 'right',
    letter: letters.small,
    ink: 'muted',
  }))
}

/** Pixels that these numbers take. */
export const gutterOf = ({ unit }: Chart, { ticks }: Axis): number =>
  Math.max(...ticks.map(tick => textWidth(tickWords(tick, unit), letters.small.size, 400))) + 12
