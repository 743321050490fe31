import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'

/** The stages whose code decides what the index holds of a document. */
const stages = ['documents', 'text', 'figures', 'claims', 'names', 'index']

let known: string | null = null

/**
 * Names the edition of the engine by its own source: whatever changes in how documents are read or kept makes another
 * edition, and nobody has to remember to say so.
 */
export function engineEdition(): string {
  known ??= hashOf(new URL('../', import.meta.url))
  return known
}

function hashOf(sources: URL): string {
  const hash = createHash('sha256')
  for (const stage of stages) {
    const folder = new URL(`${stage}/`, sources)
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(path => path.endsWith('.ts'))
    for (const path of files.map(path => path.replaceAll('\\', '/')).sort()) {
      hash.update(`${stage}/${path}\n`).update(readFileSync(new URL(path, folder)))
    }
  }
  return hash.digest('hex').slice(0, 16)
}
