import type { Command } from '../src/chat/command.ts'
import { ask } from './questions/ask.ts'
import { questionExamples } from './questions/examples.ts'
import { questionOptions } from './questions/options.ts'

const measures = ['casualties', 'killed', 'wounded', 'missing'] as const

export const casualties: Command = {
  name: 'casualties',
  description: 'Killed, wounded and missing: every figure, who says it, and why they differ',
  options: questionOptions,
  examples: ['/casualties', '/casualties who:"North Korean soldiers" quotes:true'],
  liveExamples: context => questionExamples('casualties', context, measures),
  run: (options, context) => ask({ command: 'casualties', title: 'Casualties', measures }, options, context),
}
