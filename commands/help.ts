import { runnable } from '../src/chat/actions.ts'
import { type Command, type Context, groups } from '../src/chat/command.ts'
import { formatInvocation } from '../src/chat/invocation.ts'
import { nearest } from '../src/chat/suggest.ts'
import type { Control, Message, Part } from '../src/messages/message.ts'
import { notice } from '../src/messages/notice.ts'

export const help: Command = {
  name: 'help',
  description: 'What each command answers, with examples to try',
  options: [
    {
      name: 'command',
      description: 'One command in full: its options and examples',
      type: 'text',
      complete: async (typed, { commands }) =>
        named(commands)
          .map(({ name }) => name)
          .filter(name => name.startsWith(typed.replace(/^\//, '').toLowerCase())),
    },
  ],
  examples: ['/help', '/help command:casualties'],
  run: async (options, context) => {
    if (typeof options.command !== 'string') return overview(context)
    const name = options.command.replace(/^\//, '').toLowerCase()
    const command = named(context.commands).find(each => each.name === name)
    return command ? oneCommand(command, context) : unknown(name, context.commands)
  },
}

/** Commands, and actions by their full names. */
const named = (commands: readonly Command[]): readonly Command[] => [
  ...commands,
  ...runnable(commands.filter(({ actions }) => actions)),
]

async function overview(context: Context): Promise<Message> {
  const { documents, claims, claimants } = await context.store.counts(context.asker.tenant)
  const tried = (await someExamples(context)).map(example => [{ code: example }])
  const number = (count: number, what: string) => `${count.toLocaleString('en-US')} ${what}${count === 1 ? '' : 's'}`
  const held = `${number(claims, 'claim')} of ${number(claimants, 'claimant')} from ${number(documents, 'document')}`
  return {
    title: 'Every figure, and who says it',
    parts: [
      { kind: 'text', lines: [[`The index holds ${held}.`]] },
      ...grouped(context.commands),
      ...(tried.length > 0 ? [{ kind: 'text' as const, lines: [[{ bold: 'Try' }], ...tried] }] : []),
    ],
    controls: [
      {
        kind: 'select',
        label: 'One command in full',
        choices: context.commands.map(({ name }) => ({ label: `/${name}`, command: `/help command:${name}` })),
      },
    ],
    private: true,
    tone: 'answer',
    data: {
      commands: context.commands.map(({ name, description, examples }) => ({ name, description, examples })),
    },
  }
}

/** The commands by what they are for, each with what it answers. */
function grouped(commands: readonly Command[]): readonly Part[] {
  return [...groups, undefined].flatMap((group): readonly Part[] => {
    const facts = commands
      .filter(command => command.group === group)
      .map(({ name, description }) => ({ name: `/${name}`, value: [description] }))
    if (facts.length === 0) return []
    return [{ kind: 'facts', ...(group === undefined ? {} : { heading: group }), facts }]
  })
}

/** The commands an overview shows an example of, the easiest first; the help of one command has more. */
const shownFirst = ['ask', 'casualties', 'compare', 'timeline']

async function someExamples(context: Context): Promise<readonly string[]> {
  const commands = shownFirst.flatMap(name => context.commands.find(each => each.name === name) ?? [])
  const found = await Promise.all(commands.map(async ({ liveExamples }) => (await liveExamples?.(context))?.[0] ?? []))
  return found.flat()
}

async function oneCommand(command: Command, context: Context): Promise<Message> {
  const examples = await examplesOf(command, context)
  const options: readonly Part[] = command.actions
    ? [actionsOf(command)]
    : command.options.length === 0
      ? []
      : [
          {
            kind: 'facts',
            facts: command.options.map(option => ({
              name: option.name,
              value: [
                option.description,
                option.required ? ' (needed)' : '',
                option.choices ? `. One of ${option.choices.join(', ')}` : '',
              ],
            })),
          },
        ]
  return {
    title: `/${command.name}`,
    parts: [
      { kind: 'text', lines: [[command.description]] },
      ...options,
      { kind: 'text', lines: [[{ bold: 'Examples' }], ...examples.map(example => [{ code: example }])] },
    ],
    controls: actionHelp(command),
    private: true,
    tone: 'answer',
    data: { name: command.name, description: command.description, examples },
  }
}

function actionsOf(command: Command): Part {
  const facts = runnable([command]).map(({ name, description }) => ({ name: `/${name}`, value: [description] }))
  return { kind: 'facts', facts }
}

/** The way to the options of each action. */
function actionHelp({ name, actions = [] }: Command): readonly Control[] {
  if (actions.length === 0) return []
  const choices = actions.map(action => ({
    label: `/${name} ${action.name}`,
    command: formatInvocation('help', { command: `${name} ${action.name}` }),
  }))
  return [{ kind: 'select', label: 'Its options', choices }]
}

/** Examples that show something on the present index; the general ones where it is empty. */
async function examplesOf(command: Command, context: Context): Promise<readonly string[]> {
  if (command.actions) return (await Promise.all(command.actions.map(action => examplesOf(action, context)))).flat()
  const live = (await command.liveExamples?.(context)) ?? []
  return live.length > 0 ? live : command.examples
}

function unknown(name: string, commands: readonly Command[]): Message {
  const close = nearest(
    name,
    commands.map(command => command.name),
  )
  const names = close.map(each => `/${each}`)
  return notice(
    `There is no command /${name}`,
    close.length > 0 ? [[`Did you mean ${names.join(' or ')}?`]] : [['All of them: ', { code: '/help' }]],
    close.map(each => ({ kind: 'button', label: `/help ${each}`, command: `/help command:${each}` })),
  )
}
