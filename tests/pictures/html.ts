/** Words as HTML shows them letter for letter. */
export function escapeHtml(words: string): string {
  return words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}

/** Whoever asks for a picture of something that cannot be drawn is to hear of it. */
export class Undrawn extends Error {
  override readonly name = 'Undrawn'

  constructor(what: string, thing: unknown) {
    super(`There is no drawing for ${what}: ${JSON.stringify(thing)?.slice(0, 200)}`)
  }
}

/** Files that a message brings along, as addresses that a page can show. */
export type Shown = ReadonlyMap<string, string>

export function shownFiles(
  files: readonly { readonly name: string; readonly type: string; readonly content: string | Uint8Array }[],
): Shown {
  return new Map(
    files.map(({ name, type, content }) => [name, `data:${type};base64,${Buffer.from(content).toString('base64')}`]),
  )
}
