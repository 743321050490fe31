import type { Option, OptionValues } from '../../src/chat/command.ts'
import { type Measure, measures } from '../../src/claims/measures/measure.ts'
import { questionOptions } from './options.ts'

/** For commands that show every measure unless one is named. */
export const measureOption: Option = {
  name: 'measure',
  description: 'Only one measure: killed, displaced, …',
  type: 'text',
  choices: measures,
}

/** The measure that was chosen, or all of them. */
export const measuresOf = ({ measure }: OptionValues): readonly Measure[] => {
  const chosen = measures.find(each => each === measure)
  return chosen === undefined ? measures : [chosen]
}

/** The options of a question without those that a command has no use for. */
export const optionsWithout = (...names: readonly string[]): readonly Option[] =>
  questionOptions.filter(({ name }) => !names.includes(name))
