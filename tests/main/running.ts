import { type ChildProcess, type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { settings } from '../../src/settings.ts'

const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url))
const unset = Object.fromEntries(Object.keys(settings).map(name => [name, '']))

export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly output: string
  readonly errors: string
}

/** The real process, with every setting unset but those given, and an index of its own. */
export interface Running {
  readonly process: ChildProcess
  /** Resolves when standard output (or error) has said these words. */
  says(words: string, stream?: 'output' | 'errors'): Promise<void>
  readonly ended: Promise<Ended>
}

const folders: string[] = []

/** A folder that `cleanUp` removes. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tallywire-main-'))
  folders.push(folder)
  return folder
}

export function cleanUp(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
}

export function start(
  flags: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  input: 'ignore' | 'pipe' = 'ignore',
  [program, ...first]: readonly [string, ...string[]] = [process.execPath, main],
): Running {
  const child = spawn(program, [...first, ...flags], {
    env: { ...process.env, ...unset, DATABASE_PATH: join(newFolder(), 'index.db'), ...environment },
    stdio: [input, 'pipe', 'pipe'],
  }) as ChildProcessByStdio<Writable | null, Readable, Readable>
  const said = { output: '', errors: '' }
  const streams = { output: child.stdout, errors: child.stderr } as const
  for (const name of ['output', 'errors'] as const) {
    streams[name].setEncoding('utf8').on('data', (chunk: string) => {
      said[name] += chunk
    })
  }
  const ended = once(child, 'close').then(([code, signal]) => ({ code, signal, ...said }) as Ended)
  return {
    process: child,
    ended,
    says: (words, name = 'output') => heard(streams[name], () => said[name], words, ended),
  }
}

async function heard(stream: Readable, said: () => string, words: string, ended: Promise<Ended>): Promise<void> {
  const over = ended.then(({ code, output, errors }) => {
    throw new Error(`ended with ${code} before it said "${words}":\n${output}\n${errors}`)
  })
  over.catch(() => {})
  while (!said().includes(words)) await Promise.race([once(stream, 'data'), over])
}

/** Run to the end with these lines on standard input, or none. */
export function run(
  flags: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  input: string | null = null,
): Promise<Ended> {
  const running = start(flags, environment, input === null ? 'ignore' : 'pipe')
  if (input !== null) running.process.stdin?.end(input)
  return running.ended
}
