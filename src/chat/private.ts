import type { Command, Option } from './command.ts'

export const privateOption: Option = {
  name: 'private',
  description: 'Shown to you alone, where others would see it',
  type: 'flag',
}

/** A command whose answer others see, made to answer whoever asks for it to the asker alone. */
export function inPrivate(command: Command): Command {
  const { options, actions, run } = command
  return {
    ...command,
    options: [...options, privateOption],
    ...(actions ? { actions: actions.map(inPrivate) } : {}),
    run: async (given, context) => {
      const message = await run(given, context)
      return given[privateOption.name] === true ? { ...message, private: true } : message
    },
  }
}
