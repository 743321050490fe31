import type { Axis } from '../../answers/charts/axis.ts'
import type { Chart } from '../../answers/charts/chart.ts'
import { signsOf } from '../../answers/units.ts'
import { drawable, fitLines, type Letter } from './fit.ts'
import { innerWidth, leading, letters, margin } from './look.ts'
import { type Ink, type PlacedText, textLines } from './scene.ts'

/** Texts of the page from top to bottom; `next` is where the top of what comes below them may stand. */
export interface Block {
  readonly texts: readonly PlacedText[]
  readonly next: number
}

/** Paragraphs below each other, each wrapped to the page. */
export function paragraphs(
  top: number,
  given: readonly { readonly text: string; readonly letter: Letter; readonly ink: Ink; readonly most: number }[],
): Block {
  const texts: PlacedText[] = []
  let at = top
  for (const { text, letter, ink, most } of given) {
    const words = drawable(text)
    if (words === '') continue
    const lines = fitLines(words, letter, innerWidth, most)
    const block = textLines(lines, { x: margin, y: at + letter.size, align: 'left', letter, ink }, leading(letter))
    texts.push(...block.texts)
    at = block.below - letter.size + paragraphGap
  }
  return { texts, next: at }
}

const paragraphGap = 10

/** Title and lead at the top of the page. */
export const heading = (chart: Chart): Block =>
  paragraphs(28, [
    { text: chart.title, letter: letters.title, ink: 'strong', most: 4 },
    { text: chart.lead, letter: letters.lead, ink: 'muted', most: 5 },
  ])

/** What stands at the foot of the page: what the signs mean, then the chart's own caption. */
export const footing = (top: number, lines: readonly string[]): Block =>
  paragraphs(
    top,
    lines.map(text => ({ text, letter: letters.small, ink: 'muted', most: 6 })),
  )

/** What must be known of an axis, and of which unit its numbers are where no sign says so. */
export const axisWords = ({ unit }: Chart, { note }: Axis): string =>
  [unit !== null && signsOf(unit).after.length > 1 ? `In ${signsOf(unit).after.trim()}.` : '', note ?? '']
    .filter(words => words !== '')
    .join(' ')
