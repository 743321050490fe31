import { withActions } from '../src/chat/actions.ts'
import type { Command, Context, Option } from '../src/chat/command.ts'
import type { Correction } from '../src/index/corrections/correction.ts'
import { typedId } from '../src/index/short-id.ts'
import { aboutWords, correctedMessage, correctionsMessage } from '../src/messages/corrections.ts'
import type { Message } from '../src/messages/message.ts'
import { hasWords } from '../src/messages/narrow.ts'
import { notice } from '../src/messages/notice.ts'
import { makerOf, undoButton } from './correcting/options.ts'

const idOption = (isUndone: boolean): Option => ({
  name: 'id',
  description: 'Id of a correction: /corrections lists them',
  type: 'text',
  required: true,
  complete: async (typed, context) => {
    const own = (await context.store.corrections(context.asker.tenant)).filter(each => isOwn(each, context))
    return own
      .filter(({ undone, id, change }) => (undone !== null) === isUndone && hasWords(typed, [id, aboutWords(change)]))
      .map(({ id }) => id)
  },
})

const isOwn = ({ tenant }: Correction, { asker }: Context): boolean => tenant === asker.tenant

const list: Command = {
  name: 'list',
  description: 'What was put right, by whom and when',
  options: [{ name: 'text', description: 'Only those with these words', type: 'text' }],
  examples: ['/corrections', '/corrections list text:killed'],
  run: async ({ text }, context) => {
    const all = await context.store.corrections(context.asker.tenant)
    const words = typeof text === 'string' ? text : ''
    const found = all.filter(({ id, by, change }) => hasWords(words, [id, by, aboutWords(change)]))
    if (found.length === 0 && all.length > 0)
      return notice(`No correction has the words “${words.slice(0, 80)}”`, [
        ['All of them: ', { code: '/corrections' }],
      ])
    return correctionsMessage(found, each => isOwn(each, context))
  },
}

const undo: Command = {
  name: 'undo',
  description: 'Take a correction back: the claims read as they did',
  needs: 'manage',
  options: [idOption(false)],
  examples: ['/corrections undo id:k3v9x'],
  run: ({ id }, context) => turn(String(id), 'undone', context),
}

const redo: Command = {
  name: 'redo',
  description: 'Let a correction hold again that was taken back',
  needs: 'manage',
  options: [idOption(true)],
  examples: ['/corrections redo id:k3v9x'],
  run: ({ id }, context) => turn(String(id), 'holding', context),
}

async function turn(id: string, to: 'undone' | 'holding', context: Context): Promise<Message> {
  const { store, asker } = context
  const correction = await store.switchCorrection(asker.tenant, id, to, makerOf(context))
  if (correction !== null)
    return to === 'holding'
      ? correctedMessage(correction, 'Holds again', [undoButton(correction)])
      : correctedMessage(correction, 'Taken back', [
          { kind: 'button', label: 'Redo', command: `/corrections redo id:${correction.id}` },
        ])
  const held = (await store.corrections(asker.tenant)).find(each => each.id === typedId(id))
  if (held === undefined)
    return notice(`There is no correction ${id.slice(0, 80)}`, [['All of them: ', { code: '/corrections' }]])
  if (!isOwn(held, context))
    return notice('That correction is the operator’s', [
      ['Everybody sees it, so it cannot be taken back from here. What you correct yourself lies over it.'],
    ])
  return notice(to === 'undone' ? 'It was taken back already' : 'It holds already', [[aboutWords(held.change)]])
}

export const corrections: Command = withActions(
  { name: 'corrections', description: 'What was put right, by whom and when, and the way back' },
  [list, undo, redo],
)
