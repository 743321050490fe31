import { answer } from '../src/answers/ask.ts'
import type { Command } from '../src/chat/command.ts'
import { formatInvocation } from '../src/chat/invocation.ts'
import { measures } from '../src/claims/measures/measure.ts'
import { historyMessage } from '../src/messages/history.ts'
import type { Control } from '../src/messages/message.ts'
import { meant } from './questions/ask.ts'
import { chartView } from './questions/charts.ts'
import { questionExamples } from './questions/examples.ts'
import { measureOption, measuresOf, optionsWithout } from './questions/narrowing.ts'
import { readQuestion } from './questions/read.ts'

export const timeline: Command = {
  name: 'timeline',
  description: 'How the figures moved from day to day, and by how much',
  options: [measureOption, ...optionsWithout('history')],
  examples: ['/timeline', '/timeline measure:killed who:"North Korean soldiers"'],
  liveExamples: async context => (await questionExamples('timeline', context, measures)).slice(0, 2),
  run: async (options, context) => {
    const reading = readQuestion('timeline', measuresOf(options), options, context.asker.tenant)
    if ('wrong' in reading) return reading.wrong
    const { question, dated, again } = reading
    const found = await answer(context.store, question)
    const message = historyMessage([found], {
      title: 'Timeline',
      quotes: options.quotes === true,
      documents: false,
      ...chartView(options),
      dated,
      again,
      controls: found.tables.slice(0, 1).map(
        ({ measure }): Control => ({
          kind: 'button',
          label: 'Current figures',
          command: formatInvocation('figures', { measure, subject: found.subject?.id }),
        }),
      ),
    })
    return found.tables.length > 0 ? message : { ...message, controls: await meant(options, context, again) }
  },
}
