import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'

export const projectFolder = fileURLToPath(new URL('../..', import.meta.url))

/** A source file: its path from the project's folder, its text, and what it imports. */
export interface Source {
  readonly path: string
  readonly text: string
  /** Files of the project, as paths from its folder; packages by their names. */
  readonly imports: readonly {
    readonly target: string
    readonly typeOnly: boolean
    readonly own: boolean
    /** Loaded when it is needed rather than with the file. */
    readonly late: boolean
  }[]
}

/** Every TypeScript file below some folders of the project. */
export function readSources(...folders: readonly string[]): readonly Source[] {
  return folders.flatMap(folder =>
    readdirSync(join(projectFolder, folder), { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.ts'))
      .map(name => readSource(posix.join(folder, name)))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
  )
}

export function readSource(path: string, text = readFileSync(join(projectFolder, path), 'utf8')): Source {
  const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
  const found = code.matchAll(
    /\b(?:import|export)\s+(type\s)?(?:[\w*\s{},]*?\sfrom\s+)?'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/g,
  )
  const imports = [...found].map(([, type, fixed, dynamic]) => {
    const target = fixed ?? dynamic ?? ''
    const own = target.startsWith('.')
    return {
      target: own ? posix.join(dirname(path), target) : target,
      typeOnly: type !== undefined,
      own,
      late: dynamic !== undefined,
    }
  })
  return { path, text, imports }
}
