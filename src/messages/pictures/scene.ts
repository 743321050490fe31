import type { Letter } from './fit.ts'
import { textWidth } from './letters.ts'

export type Ink = 'strong' | 'muted' | 'alert' | number

/** A text where it stands on the page; y is its baseline. A number as ink is that series' colour. */
export interface PlacedText {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly align: 'left' | 'center' | 'right'
  readonly letter: Letter
  readonly ink: Ink
}

/** Edges in pixels of the page. */
export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export function boxOf({ text, x, y, align, letter }: PlacedText): Box {
  const width = textWidth(text, letter.size, letter.weight)
  const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2
  return { left, right: left + width, top: y - letter.size * 0.78, bottom: y + letter.size * 0.24 }
}

export const boxesOverlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** Lines of one text from a first baseline downwards. */
export function textLines(
  lines: readonly string[],
  at: Omit<PlacedText, 'text'>,
  step: number,
): { readonly texts: readonly PlacedText[]; readonly below: number } {
  const texts = lines.map((text, index) => ({ ...at, text, y: at.y + index * step }))
  return { texts, below: at.y + lines.length * step }
}
