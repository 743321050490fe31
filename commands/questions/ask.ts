import { answer } from '../../src/answers/ask.ts'
import { knownValues } from '../../src/answers/known.ts'
import type { Context, OptionValues } from '../../src/chat/command.ts'
import { didYouMean } from '../../src/chat/suggest.ts'
import type { Measure } from '../../src/claims/measures/measure.ts'
import type { Again } from '../../src/messages/again.ts'
import { answerMessage } from '../../src/messages/answer.ts'
import type { Control, Message } from '../../src/messages/message.ts'
import { chartView } from './charts.ts'
import { readQuestion } from './read.ts'

const choices = ['who', 'source', 'place'] as const

/** What a command asks: its name and title, and the measures whose tables it shows, in their order. */
export interface Asked {
  readonly command: string
  readonly title: string
  readonly measures: readonly Measure[]
}

/** Answer a question about figures from the index, as a message. */
export async function ask(asked: Asked, options: OptionValues, context: Context): Promise<Message> {
  const reading = readQuestion(asked.command, asked.measures, options, context.asker.tenant)
  if ('wrong' in reading) return reading.wrong
  const { question, dated, again } = reading
  const found = await answer(context.store, question)
  const message = answerMessage(found, {
    title: asked.title,
    quotes: options.quotes === true,
    history: options.history === true,
    ...chartView(options),
    dated,
    again,
  })
  return found.tables.length > 0 ? message : { ...message, controls: await meant(options, context, again) }
}

/** Buttons for what was perhaps meant, where nothing fits what was typed. */
export async function meant(
  options: OptionValues,
  { store, asker }: Context,
  again: Again,
): Promise<readonly Control[]> {
  const close = choices.map(async (choice): Promise<readonly Control[]> => {
    const typed = options[choice]
    if (typeof typed !== 'string') return []
    const known = await knownValues(store, asker.tenant, choice, '')
    return didYouMean(typed, known, value => again({ [choice]: value }))
  })
  return (await Promise.all(close)).flat()
}
