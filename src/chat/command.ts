import type { Store, Tenant } from '../index/store.ts'
import type { Message } from '../messages/message.ts'

/** What an option takes. Platforms show completion for `complete` and fixed `choices`. */
export interface Option {
  /** Lower case, 1-32 characters, the same on every platform. */
  readonly name: string
  /** 1-100 characters. */
  readonly description: string
  readonly type: 'text' | 'flag' | 'date'
  readonly required?: boolean
  readonly choices?: readonly string[]
  readonly complete?: (typed: string, context: Context) => Promise<readonly string[]>
}

export type OptionValues = Readonly<Record<string, string | boolean>>

/** Who asks, from where. */
export interface Asker {
  readonly tenant: Tenant
  readonly platform: 'discord' | 'slack' | 'terminal'
}

export interface Context {
  readonly store: Store
  readonly asker: Asker
  readonly now: () => Date
  readonly commands: readonly Command[]
  /** Facts for /status: uptime, connected platforms, version. */
  readonly status: () => Promise<readonly { readonly name: string; readonly value: string }[]>
}

/** One slash command: one file under commands/, one line in commands/all.ts. */
export interface Command {
  /** 1-32 characters, lower case. */
  readonly name: string
  /** 1-100 characters. */
  readonly description: string
  readonly options: readonly Option[]
  /** Invocations that work: shown by /help, run by tests. */
  readonly examples: readonly string[]
  /** The same made from what the index holds now, so that trying them shows something. */
  readonly liveExamples?: (context: Context) => Promise<readonly string[]>
  readonly run: (options: OptionValues, context: Context) => Promise<Message>
}
