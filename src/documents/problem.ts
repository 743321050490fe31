/** What is wrong with a file, or a part of it, and what to change. Both in words for people. */
export interface Trouble {
  readonly what: string
  readonly remedy: string
}

/** Trouble with the file at this path, which gave no document, or not all of them. */
export interface Problem extends Trouble {
  readonly path: string
  /** It is a fault of Tallywire, not of the file: another try may go well. */
  readonly ours?: true
}

/** One line: "notes/a.json is not valid JSON (line 3). Mend the file …" */
export function problemLine({ path, what, remedy }: Problem): string {
  return `${path} ${what}. ${remedy}`
}
