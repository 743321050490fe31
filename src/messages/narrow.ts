/** True when every typed word begins a word of what is searched; nothing typed matches all. */
export function hasWords(typed: string | null, searched: readonly (string | null)[]): boolean {
  if (typed === null) return true
  const words = folded(searched.join(' '))
  return folded(typed).every(word => words.some(each => each.startsWith(word)))
}

function folded(text: string): readonly string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.split(/[^\p{L}\p{N}]+/u).filter(word => word !== '')
}
