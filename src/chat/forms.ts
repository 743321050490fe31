import type { Command, FormField } from './command.ts'
import { formatInvocation } from './invocation.ts'

/** One input of a form on a platform whose inputs hold so many characters; a long text takes several. */
export interface Input {
  readonly id: string
  readonly label: string
  readonly long: boolean
  readonly required: boolean
  readonly longest: number
}

/** The inputs of a form. `holds`: most characters of one input; `pieces`: how many inputs a long text is given. */
export function inputsOf(
  command: Command,
  { holds, pieces }: { readonly holds: number; readonly pieces: number },
): readonly Input[] {
  return (command.form ?? []).flatMap(field =>
    Array.from({ length: field.long ? pieces : 1 }, (_, at) => ({
      id: idOf(field, at),
      label: at === 0 ? field.label : `${field.label}, continued`,
      long: field.long ?? false,
      required: at === 0 && (field.required ?? false),
      longest: Math.min(holds, command.options.find(({ name }) => name === field.option)?.longest ?? 300),
    })),
  )
}

/** The command line that a filled form stands for. */
export function filledLine(command: Command, values: ReadonlyMap<string, string>): string {
  const options = (command.form ?? []).map(field => {
    const pieces: string[] = []
    for (let at = 0; values.has(idOf(field, at)); at++) pieces.push(values.get(idOf(field, at))!.trim())
    return [field.option, pieces.filter(piece => piece !== '').join('\n')]
  })
  return formatInvocation(command.name, Object.fromEntries(options))
}

const idOf = ({ option }: FormField, at: number): string => (at === 0 ? option : `${option}-${at + 1}`)

const prefix = 'form-'

/** What a form carries through the platform: which command it is of. */
export const formId = ({ name }: Command): string => `${prefix}${name}`

export function commandOfForm(commands: readonly Command[], id: string): Command | null {
  return commands.find(command => command.form && formId(command) === id) ?? null
}
