import type { AlertDesk } from '../alerts/desk.ts'
import type { FeedDesk } from '../feeds/desk.ts'
import type { Store, Tenant } from '../index/store.ts'
import type { Fact, Message } from '../messages/message.ts'
import type { Intake } from './intake.ts'

/** What an option takes. Platforms show completion for `complete` and fixed `choices`. */
export interface Option {
  /** Lower case, 1-32 characters, the same on every platform. */
  readonly name: string
  /** 1-100 characters. */
  readonly description: string
  /**
   * number: a value of OptionValues that is one. file: the address of what was attached, a path in the terminal.
   * channel, role: the platform's id. Everything else but a flag is words.
   */
  readonly type: 'text' | 'flag' | 'date' | 'number' | 'file' | 'channel' | 'role'
  readonly required?: boolean
  /** Most characters of its value; 300 unless it says so. */
  readonly longest?: number
  readonly choices?: readonly string[]
  readonly complete?: (typed: string, context: Context) => Promise<readonly string[]>
}

export type OptionValues = Readonly<Record<string, string | boolean | number>>

/** A file that somebody handed over, or in words why it cannot be had. */
export type Attached =
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly name: string; readonly what: string; readonly remedy: string }

/** Who asks, from where. */
export interface Asker {
  readonly tenant: Tenant
  readonly platform: 'discord' | 'slack' | 'terminal'
  /** The platform's id of the channel, thread or direct message it was asked in; null in the terminal. */
  readonly channel: string | null
  /** The platform's id of who asks; null in the terminal. */
  readonly user: string | null
  /** What the platform calls them: their user name, not one of their choice for this server; absent in the terminal. */
  readonly name?: string
  /** Whether they may change what all of their server see: Discord's Manage Server; everybody on Slack and in the terminal. */
  readonly manages: boolean
}

export interface Context {
  readonly store: Store
  readonly feeds: FeedDesk
  /** Watches, and why they did or did not tell of a claim. */
  readonly alerts: AlertDesk
  /** Takes pages, texts and files into the index. */
  readonly intake: Intake
  /** The content of a `file` option: fetched from where the platform keeps it, read from the disk in the terminal. */
  readonly attached: (file: string, asker: Asker) => Promise<Attached>
  readonly asker: Asker
  readonly now: () => Date
  readonly commands: readonly Command[]
  /** Facts for /status: uptime, connected platforms, version. */
  readonly status: () => Promise<readonly Fact[]>
}

/** One field of a form; what is written into it becomes the option's value. */
export interface FormField {
  readonly option: string
  /** 1-45 characters. */
  readonly label: string
  /** A text of many lines rather than a word. */
  readonly long?: true
  readonly required?: true
}

/** What commands are for, in the order in which help shows them. */
export const groups = ['Questions', 'Evidence', 'Alerts', 'Curation', 'House'] as const
export type Group = (typeof groups)[number]

/** One slash command: one file under commands/, one line in commands/all.ts; or one of the actions of a command. */
export interface Command {
  /** 1-32 characters, lower case. Of an action that runs: the command's and its own, "feeds add". */
  readonly name: string
  /** 1-100 characters. */
  readonly description: string
  /** commands/all.ts says it. */
  readonly group?: Group
  readonly options: readonly Option[]
  /** Invocations that work: shown by /help, run by tests. */
  readonly examples: readonly string[]
  /** The same made from what the index holds now, so that trying them shows something. */
  readonly liveExamples?: (context: Context) => Promise<readonly string[]>
  /** Asked for in a form, where the platform has forms, when the command comes without any option. */
  readonly form?: readonly FormField[]
  /** manage: it changes what all of a server see, so it is for those who manage the server. */
  readonly needs?: 'manage'
  /** "/feeds add", "/feeds list". The command's own options and run are those of the first of them. */
  readonly actions?: readonly Command[]
  readonly run: (options: OptionValues, context: Context) => Promise<Message>
}
