import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Lines kept between sessions. */
export const mostLines = 500

/** The lines typed in earlier sessions, newest first; none when there is no file, or it cannot be read. */
export function readHistory(file: string): string[] {
  try {
    const lines = readFileSync(file, 'utf8').split('\n')
    return lines.filter(line => line.trim() !== '').slice(0, mostLines)
  } catch {
    return []
  }
}

/** Keep the lines, newest first. Whoever cannot write there still can ask, so it never throws. */
export function keepHistory(file: string, lines: readonly string[]): void {
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, `${lines.slice(0, mostLines).join('\n')}\n`, { mode: 0o600 })
  } catch {
    // A history is a comfort.
  }
}
