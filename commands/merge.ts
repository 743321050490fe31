import type { Command } from '../src/chat/command.ts'
import { correctedMessage } from '../src/messages/corrections.ts'
import { notice } from '../src/messages/notice.ts'
import { makerOf, subjectMeant, subjectOption, tableButton, undoButton } from './correcting/options.ts'

export const merge: Command = {
  name: 'merge',
  description: 'Make one subject of two',
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
    const { store, asker } = context
    const correction = await store.correct(asker.tenant, wish, makerOf(context))
    if (correction === null) return notice('Nothing was merged', [['One of the subjects is gone.']])
    const [first] = await store.claims({ tenant: asker.tenant, subjects: [from.id] })
    const table = first === undefined ? [] : [tableButton(into.id, first.measure)]
    return correctedMessage(correction, 'Merged', [undoButton(correction), ...table])
  },
}
