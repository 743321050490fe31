import type { Command } from '../src/chat/command.ts'
import { formatInvocation } from '../src/chat/invocation.ts'
import { correctedMessage } from '../src/messages/corrections.ts'
import type { Control } from '../src/messages/message.ts'
import { notice } from '../src/messages/notice.ts'
import { makerOf, subjectMeant, subjectOption, undoButton } from './correcting/options.ts'

export const merge: Command = {
  name: 'merge',
  description: 'Make one subject of two: what is claimed of the first stands among the second, now and later',
  needs: 'manage',
  options: [
    subjectOption('subject', 'The subject that goes into the other, by its name or id', true),
    subjectOption('into', 'The subject that stays, by its name or id', true),
  ],
  examples: ['/merge subject:"People in Harbor (storm)" into:"People in Harbor City (storm)"'],
  run: async (options, context) => {
    const from = await subjectMeant('subject', String(options.subject), context)
    if ('tone' in from) return from
    const into = await subjectMeant('into', String(options.into), context)
    if ('tone' in into) return into
    if (from.id === into.id) return notice('That is one subject already', [[into.name]])
    const wish = { kind: 'merge', from, into } as const
    const correction = await context.store.correct(context.asker.tenant, wish, makerOf(context))
    if (correction === null) return notice('Nothing was merged', [['One of the subjects is gone.']])
    const table: Control = {
      kind: 'button',
      label: 'All figures of it',
      command: formatInvocation('figures', { subject: into.id }),
    }
    return correctedMessage(correction, 'Merged', [undoButton(correction), table])
  },
}
