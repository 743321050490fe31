import type { Command } from '../src/chat/command.ts'
import { ask } from './questions/ask.ts'
import { questionExamples } from './questions/examples.ts'
import { questionOptions } from './questions/options.ts'

const measures = ['captured'] as const

export const captured: Command = {
  name: 'captured',
  description: 'Captured or detained: every figure and who says it',
  options: questionOptions,
  examples: ['/captured', '/captured history:true'],
  liveExamples: context => questionExamples('captured', context, measures),
  run: (options, context) => ask({ command: 'captured', title: 'Captured', measures }, options, context),
}
