import type { types, ViewStateValue } from '@slack/bolt'
import type { Command } from '../command.ts'
import { filledLine, formId, inputsOf } from '../forms.ts'

/** Slack's limit of characters in a text input. */
const limits = { holds: 3000, pieces: 3 }

/** Slack's limit for a form's title. */
const longestTitle = 24

/** A command's form as Slack shows it; `channel` is where its answer goes. */
export function formView(command: Command, channel: string): types.ModalView {
  return {
    type: 'modal',
    callback_id: formId(command),
    private_metadata: JSON.stringify({ channel }),
    title: { type: 'plain_text', text: `/${command.name}`.slice(0, longestTitle) },
    submit: { type: 'plain_text', text: 'Send' },
    close: { type: 'plain_text', text: 'Cancel' },
    blocks: inputsOf(command, limits).map(({ id, label, long, required, longest }) => ({
      type: 'input',
      block_id: id,
      optional: !required,
      label: { type: 'plain_text', text: label },
      element: { type: 'plain_text_input', action_id: id, multiline: long, max_length: longest },
    })),
  }
}

/** What somebody wrote into a form of the bot. */
export interface Submitted {
  readonly private_metadata: string
  readonly state: { readonly values: Readonly<Record<string, Readonly<Record<string, Pick<ViewStateValue, 'value'>>>>> }
}

/** The command line of a form that was sent, and where its answer goes. */
export function submittedForm(command: Command, view: Submitted): { readonly line: string; readonly channel: string } {
  const written = Object.entries(view.state.values).map(([id, input]) => [id, input[id]?.value ?? ''] as const)
  const { channel } = JSON.parse(view.private_metadata) as { readonly channel: string }
  return { line: filledLine(command, new Map(written)), channel }
}
