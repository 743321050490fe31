/** How far something long has come. */
export interface Step {
  readonly done: number
  readonly total: number
  /** What is at hand, for instance a file's path. */
  readonly path: string
}

/** The stream a bar is drawn on; standard error, so that answers on standard output stay clean. */
export interface Screen {
  readonly isTTY?: boolean
  readonly columns?: number
  write(words: string): unknown
}

/** Fewer are read before anybody wonders. */
const fewest = 100
const barEvery = 100
const lineEvery = 5000

/** A bar such as "Reading documents ████░░░░  412 of 1,000 · reports/a.txt", no wider than the window. */
export function progressBar({ done, total, path }: Step, columns: number): string {
  const share = total === 0 ? 1 : done / total
  const cells = Math.round(share * 20)
  const bar = `${'█'.repeat(cells)}${'░'.repeat(20 - cells)}`
  const counts = `${done.toLocaleString('en-US')} of ${total.toLocaleString('en-US')}`
  const line = `Reading documents ${bar} ${counts}${path === '' ? '' : ` · ${path.replace(/\p{C}/gu, '?')}`}`
  return [...line].slice(0, Math.max(10, columns - 1)).join('')
}

/**
 * Shows the reading of a folder from a hundred documents on: a bar that stays in its line on a terminal, a plain line
 * every few seconds elsewhere. `now` gives milliseconds.
 */
export function showProgress(screen: Screen, now: () => number): (step: Step) => void {
  let last = now()
  return step => {
    if (step.total < fewest) return
    const ended = step.done >= step.total
    const since = now() - last
    if (screen.isTTY) {
      if (!ended && step.done > 0 && since < barEvery) return
      last = now()
      screen.write(`\r\u001b[2K${ended ? '' : progressBar(step, screen.columns || 80)}`)
    } else if (since >= lineEvery) {
      last = now()
      screen.write(`${progressBar({ ...step, path: '' }, 120)}\n`)
    }
  }
}
