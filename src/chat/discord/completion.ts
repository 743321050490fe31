import type { Context, Option } from '../command.ts'
import { longestChoice, mostChoices } from './registration.ts'

export interface Choice {
  readonly name: string
  readonly value: string
}

/** What Discord offers while somebody types into an option. */
export async function completion(option: Option, typed: string, context: Context): Promise<readonly Choice[]> {
  const values = option.complete ? await option.complete(typed, context) : matching(option.choices ?? [], typed)
  // A value cut short would name something else, so one that is too long is not offered; people can still type it.
  const fitting = [...new Set(values)].filter(value => value.length > 0 && value.length <= longestChoice)
  return fitting.slice(0, mostChoices).map(value => ({ name: value, value }))
}

function matching(choices: readonly string[], typed: string): readonly string[] {
  const words = typed.trim().toLowerCase()
  return choices.filter(choice => choice.toLowerCase().includes(words))
}
