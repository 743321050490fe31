import type { Exported } from '../../answers/exporting/walk.ts'
import type { Format } from './formats.ts'

/** An export piece by piece, so that no more of it is held than what is being written. */
export async function* written(rows: AsyncIterable<readonly Exported[]>, format: Format): AsyncGenerator<string> {
  yield format.opening
  let first = true
  for await (const some of rows) {
    let piece = ''
    for (const row of some) {
      piece += format.row(row, first)
      first = false
    }
    yield piece
  }
  yield format.closing
}
