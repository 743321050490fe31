import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Host, Surface } from './chat/surface.ts'
import { answerLine, type Look, written } from './chat/terminal/answer.ts'
import type { Board } from './chat/terminal/board.ts'
import { connectMessage } from './chat/terminal/connect.ts'
import { followSomething } from './chat/terminal/following.ts'
import { answerLines, inputKind } from './chat/terminal/lines.ts'
import { talk } from './chat/terminal/prompt.ts'
import { summaryMessage } from './chat/terminal/summary.ts'
import type { Config } from './config.ts'
import type { Flags } from './flags.ts'
import { aborted } from './stopping.ts'

export interface Conversation {
  readonly flags: Flags
  readonly config: Config
  readonly host: Host
  readonly version: string
  readonly surfaces: readonly Surface[]
  readonly board: Board
  readonly signal: AbortSignal
}

/** How long the first line of a pipe is waited for, unless --stdin says that it will come. */
const patience = 3000

/** Width of answers that no window shows. */
const pageWidth = 100

/** Everything after the documents are read: one answer, a chat, answers to lines, serving platforms. Gives the exit code. */
export async function converse(conversation: Conversation): Promise<number> {
  const { flags, host, surfaces, signal } = conversation
  if (signal.aborted) return 0
  if (flags.once !== null) return answerOnce(flags.once, conversation)
  if (flags.follow) {
    await printSummary(conversation)
    process.stderr.write(`${await followSomething(host)}\n`)
    await aborted(signal)
    return 0
  }
  const kind = inputKind(process.stdin.fd, process.stdin.isTTY === true)
  const serving = surfaces.length > 0
  if (kind === 'terminal' && process.stdout.isTTY) {
    await printSummary(conversation)
    await talk({
      input: process.stdin,
      output: process.stdout,
      host,
      look: () => lookOf(conversation),
      rows: () => process.stdout.rows ?? null,
      board: conversation.board,
      historyFile: join(dirname(conversation.config.database), 'history'),
      signal,
    })
    return 0
  }
  if (serving) {
    await printSummary(conversation)
    if (kind === 'stream') await lines(conversation, null)
    await aborted(signal)
    return 0
  }
  // Somebody at a terminal whose output goes elsewhere (npm start | less) sees no prompt, so nobody will type.
  const typed = kind === 'stream' || (kind === 'terminal' && flags.stdin)
  const answered = typed ? await lines(conversation, flags.stdin ? null : () => setTimeout(patience)) : 0
  if (answered === 0 && !signal.aborted) await showAround(conversation)
  return 0
}

/** Whether anybody would read alerts here: whoever follows, and whoever sits at a prompt. */
export const seesAlerts = ({ follow }: Flags): boolean =>
  follow || (process.stdin.isTTY === true && process.stdout.isTTY === true)

/** A wrong command is told from an answer by the exit code. */
async function answerOnce(line: string, conversation: Conversation): Promise<number> {
  const look = lookOf(conversation)
  const message = await answerLine(line, conversation.host, look)
  process.stdout.write(written(message, look))
  return message.tone === 'answer' ? 0 : 1
}

function lines(conversation: Conversation, wait: (() => Promise<void>) | null): Promise<number> {
  const look = lookOf(conversation)
  return answerLines({
    input: process.stdin,
    host: conversation.host,
    look: look.form === 'json' ? { ...look, form: 'json-line' } : look,
    write: words => process.stdout.write(words),
    patience: wait,
    signal: conversation.signal,
  })
}

/** For whoever started the process where nobody can type: what there is, one answer, and how to go on. */
async function showAround(conversation: Conversation): Promise<void> {
  const look = lookOf(conversation)
  const answer = written(await answerLine('/casualties', conversation.host, look), look)
  if (look.form === 'json') {
    process.stdout.write(answer)
    return
  }
  await printSummary(conversation)
  process.stdout.write(`\n${answer}\n${written(connectMessage, look)}`)
}

async function printSummary(conversation: Conversation): Promise<void> {
  const { host, version, surfaces, flags } = conversation
  if (flags.json) return
  const served = surfaces.map(({ name }) => name)
  process.stdout.write(written(await summaryMessage(host.store, version, served), lookOf(conversation)))
}

/** How answers look at this output. */
export function lookOf({ flags, config }: Pick<Conversation, 'flags' | 'config'>): Look {
  const { stdout } = process
  return {
    form: flags.json ? 'json' : 'text',
    width: stdout.isTTY ? stdout.columns : pageWidth,
    color: stdout.isTTY === true && config.color && stdout.hasColors(),
    clock: { now: () => new Date(), zone: new Intl.DateTimeFormat().resolvedOptions().timeZone },
    files: join(dirname(config.database), 'files'),
  }
}
