import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

export interface Killing {
  /** What is run: Node's arguments, from the project's folder. */
  readonly run: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** How many lives end with kill -9. The last one is let live. */
  readonly kills: number
  /** Milliseconds a life has from its first line on. */
  readonly life: () => number
  /** Every line of standard output, of every life. */
  readonly said: (line: string) => void
  /** What else a life needs: commands on standard input, items in a feed. */
  readonly born?: (child: ChildProcess, life: number) => void
}

/**
 * Start a process, kill it with SIGKILL at some instant, start it again, as often as asked; then let it live until it ends by
 * itself. Gives how it ended and how many kills met it alive.
 */
export async function killing({ run, env = {}, kills, life, said, born }: Killing) {
  let met = 0
  for (let number = 0; ; number++) {
    const child = spawn(process.execPath, run, {
      cwd: new URL('../../..', import.meta.url).pathname,
      env: { ...process.env, ...env },
      stdio: ['pipe', 'pipe', 'pipe'],
    })
    let errors = ''
    child.stderr.on('data', words => {
      errors = `${errors}${words}`.slice(-4000)
    })
    child.stdin.on('error', () => {})
    const lines = createInterface({ input: child.stdout })
    lines.on('line', said)
    // A life that dies before it says anything is no life.
    const first = Promise.race([once(lines, 'line'), once(child, 'exit')])
    const ended = Promise.all([once(child, 'exit'), once(lines, 'close')]).then(([[code, signal]]) => ({
      code,
      signal,
    }))
    born?.(child, number)
    await first
    if (number === kills) return { ...(await ended), met, errors }
    const timer = setTimeout(() => child.kill('SIGKILL'), life())
    const { code, signal } = await ended
    clearTimeout(timer)
    if (signal === 'SIGKILL') met++
    else if (code !== 0) return { code, signal, met, errors }
  }
}

/** Numbers between 0 and 1, the same for the same seed. */
export function chanceOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
