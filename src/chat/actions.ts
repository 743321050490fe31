import type { Command } from './command.ts'
import type { Invocation } from './invocation.ts'
import { nearest } from './suggest.ts'

/** What all actions of a command share. */
export type Family = Pick<Command, 'name' | 'description' | 'needs'>

/** A command with several actions ("/feeds add", "/feeds list"); asked without one it does the first. */
export function withActions(family: Family, actions: readonly [Command, ...Command[]]): Command {
  const [first] = actions
  return {
    ...family,
    options: first.options,
    examples: actions.flatMap(({ examples }) => examples),
    actions,
    run: first.run,
  }
}

/** A command and what is asked of it; an unknown action that looks like one of those there are is a mistake. */
export type Chosen =
  | { readonly command: Command; readonly invocation: Invocation }
  | { readonly unknown: string; readonly close: readonly string[] }

/** Which action of a command an invocation means: its first word says so. */
export function chosenAction(command: Command, invocation: Invocation): Chosen {
  const { actions } = command
  if (!actions) return { command, invocation }
  const [word = '', ...rest] = invocation.bare?.split(' ') ?? []
  const named = actions.find(({ name }) => name === word.toLowerCase())
  if (named) {
    const { bare: _, ...others } = invocation
    const bare = rest.length > 0 ? { bare: rest.join(' ') } : {}
    return { command: fullyNamed(command, named), invocation: { ...others, ...bare } }
  }
  const close = rest.length > 0 ? [] : nearest(word, names(actions))
  if (close.length > 0) return { unknown: word, close }
  return { command: fullyNamed(command, actions[0]!), invocation }
}

/** The commands that can be run, actions by their full names ("feeds add"). */
export function runnable(commands: readonly Command[]): readonly Command[] {
  return commands.flatMap(command => command.actions?.map(action => fullyNamed(command, action)) ?? [command])
}

const fullyNamed = (command: Command, action: Command): Command => ({
  ...(command.needs ? { needs: command.needs } : {}),
  ...action,
  name: `${command.name} ${action.name}`,
})

const names = (commands: readonly Command[]): readonly string[] => commands.map(({ name }) => name)
