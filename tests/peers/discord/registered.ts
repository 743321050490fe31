import type { Received, Reply } from '../loopback.ts'
import { BOT } from './people.ts'

/** A command as the bot registered it. */
export interface Registered {
  readonly name: string
  readonly options?: readonly RegisteredOption[]
}

export interface RegisteredOption {
  readonly name: string
  readonly type: number
  readonly autocomplete?: boolean
  /** Of an action. */
  readonly options?: readonly RegisteredOption[]
}

/** The commands of an application: by the guild's id, or "global". */
export interface Registry {
  readonly answer: (request: Received) => Reply | null
  /** What the last bulk request registered, and where. */
  readonly latest: () => readonly Registered[]
  readonly scope: () => string | null
  readonly of: (scope: string) => readonly Registered[]
}

export function keepCommands(before: Readonly<Record<string, readonly Registered[]>>, newId: () => string): Registry {
  const held = new Map<string, readonly (Registered & { readonly id: string })[]>()
  let scope: string | null = null
  const keep = (where: string, commands: readonly Registered[]) =>
    held.set(
      where,
      commands.map(command => ({ id: newId(), application_id: BOT, version: newId(), type: 1, ...command })),
    )
  for (const [where, commands] of Object.entries(before)) keep(where, commands)
  return {
    answer: ({ method, path, body }) => {
      const match = /\/applications\/\d+\/(?:guilds\/(\d+)\/)?commands(?:\/(\d+))?$/.exec(path)
      if (!match) return null
      const where = match[1] ?? 'global'
      const there = held.get(where) ?? []
      if (method === 'DELETE') {
        held.set(
          where,
          there.filter(({ id }) => id !== match[2]),
        )
        return there.some(({ id }) => id === match[2]) ? { status: 204 } : null
      }
      if (match[2] !== undefined) return null
      if (method === 'PUT') {
        scope = where
        keep(where, body as Registered[])
      }
      return method === 'PUT' || method === 'GET' ? { status: 200, json: held.get(where) ?? [] } : null
    },
    latest: () => held.get(scope ?? '') ?? [],
    scope: () => scope,
    of: where => held.get(where) ?? [],
  }
}
