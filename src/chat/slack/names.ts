import type { Command, Option } from '../command.ts'
import { reservedNames } from './reserved.ts'

/** One command under which every other can be asked; it is how those are asked whose names Slack keeps for itself. */
export const umbrella = '/tallywire'

/** How people type a command in Slack: "/casualties", or "/tallywire status" where Slack has a /status of its own. */
export function slackName(command: string): string {
  return hasOwnName(command) ? `/${command}` : `${umbrella} ${command}`
}

/** A slash command as Slack's app settings know it. */
export interface SlashCommand {
  readonly command: string
  readonly description: string
  readonly usage: string
}

/** The slash commands of the app: each command under its own name where Slack allows that, then the umbrella. */
export function slashCommands(commands: readonly Command[]): readonly SlashCommand[] {
  const own = commands
    .filter(({ name }) => hasOwnName(name))
    .map(command => ({ command: `/${command.name}`, description: command.description, usage: usageOf(command) }))
  const others = commands.filter(({ name }) => !hasOwnName(name)).map(({ name }) => name)
  const also = others.length > 0 ? `, also ${others.join(', ')}` : ''
  return [
    ...own,
    {
      command: umbrella,
      description: `Every command of Tallywire${also}`,
      usage: `[${commands.map(({ name }) => name).join(' | ')}] …`,
    },
  ]
}

/** The command line behind a slash command and its text. Slack escapes the text; the umbrella alone asks for help. */
export function commandLine(slash: string, text: string): string {
  const words = unescaped(text).trim()
  if (slash !== umbrella) return words === 'help' ? `/help command:${slash.slice(1)}` : `${slash} ${words}`.trim()
  return `/${(words === '' ? 'help' : words).replace(/^\//, '')}`
}

/** "who:… [history:true]", or "add | list | remove" for a command with actions. */
function usageOf({ actions, options }: Command): string {
  return actions ? actions.map(({ name }) => name).join(' | ') : options.map(usageOfOption).join(' ')
}

function usageOfOption({ name, type, required }: Option): string {
  const written = `${name}:${type === 'flag' ? 'true' : '…'}`
  return required ? written : `[${written}]`
}

function hasOwnName(command: string): boolean {
  return !reservedNames.has(command) && `/${command}` !== umbrella
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}
