import type { Log } from '../alerts/log.ts'
import type { Poster } from '../alerts/poster.ts'
import type { Chart } from '../answers/charts/chart.ts'
import type { Theme } from '../messages/pictures/look.ts'
import type { Context } from './command.ts'

/** What main hands to every surface: a command's context without the asker, whom only the surface knows. */
export interface Host extends Omit<Context, 'asker'> {
  readonly log: Log
  /** Draws a chart as PNG, off this thread. Without it charts are told in words. */
  readonly draw?: (chart: Chart, theme: Theme) => Promise<Uint8Array>
}

/** A place where people ask: Discord, Slack. Made with its settings and the host, connected by `start`. */
export interface Surface {
  /** "Discord", "Slack": used in /status and in the log. */
  readonly name: string
  /** Connects. Rejects when the platform refuses (wrong token), with what to change and without the token. */
  start(): Promise<void>
  /** Closes gateway and sockets. Safe to call twice, and before `start` has finished. */
  stop(): Promise<void>
  /** Sends alerts there. */
  readonly poster: Poster
  /** In words, for /status: "connected", "connecting", "stopped". */
  state(): string
}
