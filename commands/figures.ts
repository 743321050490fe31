import { capitalised } from '../src/answers/wording.ts'
import type { Command } from '../src/chat/command.ts'
import { measureLabels, measures } from '../src/claims/measures/measure.ts'
import { ask } from './questions/ask.ts'
import { questionExamples } from './questions/examples.ts'
import { questionOptions } from './questions/options.ts'

export const figures: Command = {
  name: 'figures',
  description: 'Any measure: every figure and who says it',
  options: [
    { name: 'measure', description: 'What is counted', type: 'text', required: true, choices: measures },
    ...questionOptions,
  ],
  examples: ['/figures measure:territory', '/figures measure:displaced since:2024'],
  liveExamples: async context => {
    for (const measure of measures) {
      const examples = await questionExamples('figures', context, [measure], { measure })
      if (examples.length > 0) return examples
    }
    return []
  },
  run: (options, context) => {
    const measure = measures.find(each => each === options.measure) ?? 'killed'
    const label = measureLabels[measure]
    const title = capitalised(label)
    return ask({ command: 'figures', title, measures: [measure] }, options, context)
  },
}
