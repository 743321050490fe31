import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js'
import type { Command } from '../command.ts'
import { filledLine, formId, inputsOf } from '../forms.ts'

/** Discord's limits: characters of a text input, and five inputs a form. */
const limits = { holds: 4000, pieces: 2 }

/** A command's form as Discord shows it. */
export function modal(command: Command): APIModalInteractionResponseCallbackData {
  return {
    custom_id: formId(command),
    title: `/${command.name}`,
    components: inputsOf(command, limits).map(({ id, label, long, required, longest }) => ({
      type: ComponentType.Label,
      label,
      component: {
        type: ComponentType.TextInput,
        custom_id: id,
        style: long ? TextInputStyle.Paragraph : TextInputStyle.Short,
        required,
        max_length: longest,
      },
    })),
  }
}

/** The command line of a form that was sent. */
export function submittedLine(command: Command, { fields }: Pick<ModalSubmitInteraction, 'fields'>): string {
  const ids = inputsOf(command, limits).map(({ id }) => id)
  return filledLine(command, new Map(ids.map(id => [id, fields.getTextInputValue(id)])))
}
