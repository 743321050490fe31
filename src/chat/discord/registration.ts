import {
  type APIApplicationCommandBasicOption,
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
    // Discord refuses a required option behind an optional one.
    options: [...command.options].sort((a, b) => Number(b.required ?? false) - Number(a.required ?? false)).map(option),
    ...(scope === 'global'
      ? {
          integration_types: [ApplicationIntegrationType.GuildInstall],
          contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
        }
      : {}),
  }))
}

/** Whether what is typed into an option is completed by us, rather than by a fixed list. */
export function isCompleted(option: Option): boolean {
  return option.type !== 'flag' && (option.complete !== undefined || (option.choices?.length ?? 0) > mostChoices)
}

function option(from: Option): APIApplicationCommandBasicOption {
  const named = { name: from.name, description: from.description, required: from.required ?? false }
  if (from.type === 'flag') return { ...named, type: ApplicationCommandOptionType.Boolean }
  if (isCompleted(from)) return { ...named, type: ApplicationCommandOptionType.String, autocomplete: true }
  const choices = from.choices?.map(choice => ({ name: choice, value: choice }))
  return { ...named, type: ApplicationCommandOptionType.String, ...(choices ? { choices } : {}) }
}
