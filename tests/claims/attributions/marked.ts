/** A sentence whose source, cue, content and relay are marked: «source» {cue} <content> ‹relay›. Marks may nest. */
export interface Marked {
  readonly text: string
  readonly source: readonly [number, number] | null
  readonly cue: readonly [number, number] | null
  readonly content: readonly [number, number] | null
  readonly relay: readonly [number, number] | null
}

const pairs: Readonly<Record<string, keyof Omit<Marked, 'text'>>> = {
  '«': 'source',
  '{': 'cue',
  '<': 'content',
  '‹': 'relay',
}
const closing: Readonly<Record<string, string>> = { '»': '«', '}': '{', '>': '<', '›': '‹' }

/** Takes the marks out of a sentence and gives the positions they held. */
export const unmark = (marked: string): Marked => {
  let text = ''
  const starts = new Map<string, number>()
  const spans = new Map<string, readonly [number, number]>()
  for (const character of marked) {
    if (character in pairs) starts.set(character, text.length)
    else if (character in closing)
      spans.set(pairs[closing[character]!]!, [starts.get(closing[character]!)!, text.length])
    else text += character
  }
  const span = (name: string) => spans.get(name) ?? null
  return { text, source: span('source'), cue: span('cue'), content: span('content'), relay: span('relay') }
}
