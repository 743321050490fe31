interface Option {
  readonly type: number
  readonly name: string
  readonly description?: string
  readonly required?: boolean
  readonly autocomplete?: boolean
  readonly choices?: readonly { readonly name: string; readonly value: string }[]
  /** Of an action. */
  readonly options?: readonly Option[]
}

const commandName = /^[-_'\p{L}\p{N}\p{Script=Devanagari}\p{Script=Thai}]{1,32}$/u

/** What Discord's own documentation forbids about slash commands, beyond its schema. */
export function commandProblems(commands: readonly Record<string, unknown>[], global: boolean): readonly string[] {
  return [
    ...(commands.length > 100 ? ['more than 100 commands'] : []),
    ...duplicates(commands.map(command => String(command.name))).map(name => `two commands named ${name}`),
    ...commands.flatMap(command => oneCommand(command, global).map(problem => `/${command.name}: ${problem}`)),
  ]
}

function oneCommand(command: Record<string, unknown>, global: boolean): readonly string[] {
  const options = (command.options ?? []) as readonly Option[]
  const firstOptional = options.findIndex(option => option.required !== true)
  return [
    ...nameProblems(String(command.name)),
    ...descriptionProblems(command.description),
    ...(options.length > 25 ? ['more than 25 options'] : []),
    ...duplicates(options.map(({ name }) => name)).map(name => `two options named ${name}`),
    ...(firstOptional >= 0 && options.slice(firstOptional).some(option => option.required === true)
      ? ['a required option stands after an optional one']
      : []),
    ...options.flatMap(option => optionProblems(option).map(problem => `${option.name}: ${problem}`)),
    ...options.filter(({ type }) => type === 1).flatMap(action => oneCommand({ ...action }, true)),
    ...(characters(command, options) > 8000 ? ['more than 8000 characters'] : []),
    ...(!global && ('contexts' in command || 'integration_types' in command)
      ? ['contexts and integration_types are for global commands only']
      : []),
  ]
}

function optionProblems(option: Option): readonly string[] {
  const choices = option.choices ?? []
  return [
    ...nameProblems(option.name),
    ...descriptionProblems(option.description),
    ...(choices.length > 25 ? ['more than 25 choices'] : []),
    ...(choices.length > 0 && option.autocomplete === true ? ['choices and autocomplete together'] : []),
    ...duplicates(choices.map(({ name }) => name)).map(name => `two choices named ${name}`),
    ...choices.flatMap(({ name, value }) =>
      name.length < 1 || name.length > 100 || value.length > 100 ? [`choice "${name}"`] : [],
    ),
  ]
}

function nameProblems(name: string): readonly string[] {
  return commandName.test(name) && name === name.toLowerCase() ? [] : [`"${name}" is no name`]
}

function descriptionProblems(description: unknown): readonly string[] {
  return typeof description === 'string' && description.length >= 1 && description.length <= 100
    ? []
    : [`a description of ${String(description).length} characters`]
}

function characters(command: Record<string, unknown>, options: readonly Option[]): number {
  const texts = [
    command.name,
    command.description,
    ...withActions(options).flatMap(({ name, description, choices = [] }) => [
      name,
      description,
      ...choices.flatMap(choice => [choice.name, choice.value]),
    ]),
  ]
  return texts.reduce<number>((sum, text) => sum + String(text).length, 0)
}

const withActions = (options: readonly Option[]): readonly Option[] =>
  options.flatMap(option => [option, ...(option.options ?? [])])

function duplicates(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))]
}
