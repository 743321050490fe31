import type { Command } from '../src/chat/command.ts'
import { ask } from './questions/ask.ts'
import { questionExamples } from './questions/examples.ts'
import { questionOptions } from './questions/options.ts'

const measures = ['deployed'] as const

export const troops: Command = {
  name: 'troops',
  description: 'Troops sent or deployed: every figure and who says it',
  options: questionOptions,
  examples: ['/troops', '/troops place:Kursk'],
  liveExamples: context => questionExamples('troops', context, measures),
  run: (options, context) => ask({ command: 'troops', title: 'Troops deployed', measures }, options, context),
}
