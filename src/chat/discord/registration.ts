import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js'
import type { Command, Option } from '../command.ts'

/** Discord shows at most so many choices, fixed or completed. */
export const mostChoices = 25

/** Longest name and value of a choice. */
export const longestChoice = 100

/** The commands as Discord takes them in one bulk request. Where they may be used is said for global ones only. */
export function registration(
  commands: readonly Command[],
  scope: 'global' | 'guild',
): readonly RESTPostAPIChatInputApplicationCommandsJSONBody[] {
  return commands.map(command => ({
    name: command.name,
    description: command.description,
    options: command.actions?.map(subcommand) ?? optionsOf(command),
    ...(scope === 'global'
      ? {
          integration_types: [ApplicationIntegrationType.GuildInstall],
          contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
        }
      : {}),
  }))
}

function subcommand(action: Command): APIApplicationCommandSubcommandOption {
  return {
    type: ApplicationCommandOptionType.Subcommand,
    name: action.name,
    description: action.description,
    options: optionsOf(action),
  }
}

/** Discord refuses a required option behind an optional one. */
function optionsOf({ options }: Command): APIApplicationCommandBasicOption[] {
  return [...options].sort((a, b) => Number(b.required ?? false) - Number(a.required ?? false)).map(option)
}

/** Discord's own limit for text that is typed. */
const longestText = 6000

/** Whether what is typed into an option is completed by us, rather than by a fixed list. */
export function isCompleted(option: Option): boolean {
  return (
    (option.type === 'text' || option.type === 'date') &&
    (option.complete !== undefined || (option.choices?.length ?? 0) > mostChoices)
  )
}

function option(from: Option): APIApplicationCommandBasicOption {
  const named = { name: from.name, description: from.description, required: from.required ?? false }
  switch (from.type) {
    case 'flag':
      return { ...named, type: ApplicationCommandOptionType.Boolean }
    case 'number':
      return { ...named, type: ApplicationCommandOptionType.Number }
    case 'file':
      return { ...named, type: ApplicationCommandOptionType.Attachment }
    case 'channel':
      return { ...named, type: ApplicationCommandOptionType.Channel }
    case 'role':
      return { ...named, type: ApplicationCommandOptionType.Role }
  }
  if (isCompleted(from)) return { ...named, type: ApplicationCommandOptionType.String, autocomplete: true }
  const choices = from.choices?.map(choice => ({ name: choice, value: choice }))
  const longest = from.longest === undefined ? {} : { max_length: Math.min(from.longest, longestText) }
  return { ...named, type: ApplicationCommandOptionType.String, ...longest, ...(choices ? { choices } : {}) }
}
