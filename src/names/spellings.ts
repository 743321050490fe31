/** The rows of a table: its lines, cut at `|` and trimmed. */
export const rowsOf = (table: string): string[][] =>
  table
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
    .map(line => line.split('|').map(cell => cell.trim()))

/** The items of a cell, parted by ` / `. */
export const itemsOf = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split(' / ')
    .map(item => item.trim())
    .filter(item => item !== '')

/** Cuts "id: Name / other" into its id, null where none is given, and the rest. */
export const idOf = (cell: string): { id: string | null; rest: string } => {
  const found = /^([a-z0-9-]+): (.*)$/.exec(cell)
  return found === null ? { id: null, rest: cell } : { id: found[1]!, rest: found[2]! }
}

/** A shown name without the abbreviation behind it: "World Health Organization (WHO)" is spelt without; "The Star (Malaysia)" is not. */
export const withoutAbbreviation = (name: string): string =>
  name.replace(/ \((?=[^)]*[A-Z][^)]*[A-Z])[A-Za-z-]+\)$/, '')

/** Plural people of an adjective where the table names none: "Iraqi" -> "Iraqis", "Russian" -> "Russians". */
export const peopleOf = (adjective: string): string[] =>
  /[a-z](?:n|i|k|b|c|t|r|h)$/.test(adjective) ? [`${adjective}s`] : []

export interface PersonSpellings {
  /** The name to show. */
  readonly shown: string
  readonly full: readonly string[]
  readonly family: readonly string[]
  /** The family name alone is too common to name this person. */
  readonly common: boolean
}

/** Reads "~Volodymyr/Vladimir Zelenskyy/Zelensky; Other Name" (see the head of tables/people.ts). */
export const readPerson = (cell: string): PersonSpellings => {
  const common = cell.includes('~')
  const [first = '', ...others] = cell.replaceAll('~', '').split('; ')
  const words = first.split(' ')
  const marked = words.findIndex(word => word.startsWith('*'))
  const familyAt = marked === -1 ? words.length - 1 : marked
  const variants = words.map(word =>
    word
      .replace(/^\*/, '')
      .split('/')
      .map(variant => variant.replaceAll('_', ' ')),
  )
  let full: string[] = ['']
  for (const choices of variants) {
    full = full.flatMap(start => choices.map(choice => (start === '' ? choice : `${start} ${choice}`)))
  }
  const more = others.map(other => other.replace(/[*]/g, '').replaceAll('_', ' '))
  return {
    shown: variants.map(choices => choices[0]!).join(' '),
    full: words.length === 1 ? more : [...full, ...more],
    family: variants[familyAt]!,
    common,
  }
}
