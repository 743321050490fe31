import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Make a folder and those above it. Level by level: where the system refuses one as missing (below /proc), Node's
 * recursive mkdir tries for ever.
 */
export function makeFolder(folder: string): void {
  const missing: string[] = []
  for (let at = folder; !existsSync(at) && dirname(at) !== at; at = dirname(at)) missing.unshift(at)
  for (const each of missing) {
    try {
      mkdirSync(each)
    } catch (error) {
      // Another process may have been quicker.
      if ((error as { code?: string }).code !== 'EEXIST') throw error
    }
  }
}
