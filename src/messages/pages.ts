/** Something that stands on one page whole. Costs are counted in the platform's own limits, in one fixed order. */
export interface Piece<Body> {
  /** Pieces of one section follow each other; a section's heading is repeated on each page it reaches. */
  readonly section: number
  readonly cost: readonly number[]
  /** What a page pays once for showing any piece of this section: heading, separator, table frame. */
  readonly opening: readonly number[]
  /** The row it belongs to, counted from 0 over all tables of the message. */
  readonly row?: number
  readonly body: Body
}

/** Pieces dealt out to pages in order, each page within the limits. There is always a page, be it empty. */
export function dealPages<Body>(
  pieces: readonly Piece<Body>[],
  limits: readonly number[],
): readonly (readonly Piece<Body>[])[] {
  const pages: Piece<Body>[][] = [[]]
  let spent = limits.map(() => 0)
  for (const piece of pieces) {
    const page = pages.at(-1) ?? []
    const opens = page.at(-1)?.section !== piece.section
    const after = limits.map((_, index) => (spent[index] ?? 0) + price(piece, index, opens))
    if (page.length === 0 || after.every((sum, index) => sum <= (limits[index] ?? 0))) {
      page.push(piece)
      spent = after
    } else {
      pages.push([piece])
      spent = limits.map((_, index) => price(piece, index, true))
    }
  }
  return pages
}

function price(piece: Piece<unknown>, index: number, opens: boolean): number {
  return (piece.cost[index] ?? 0) + (opens ? (piece.opening[index] ?? 0) : 0)
}
