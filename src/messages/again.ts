/** The command line of the same question with some options changed; undefined takes one away. */
export type Again = (changes: Readonly<Record<string, string | boolean | undefined>>) => string
