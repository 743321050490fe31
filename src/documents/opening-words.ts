const most = 80

/** What a text without a title goes by: its first words, whole ones, "…" where they are cut; null when it has none. */
export function openingWords(text: string): string | null {
  const [first = ''] = text.trim().split('\n', 1)
  const line = first.replace(/\s+/g, ' ').trim()
  if (!/[\p{L}\p{N}]/u.test(line)) return null
  if (line.length <= most) return line
  const cut = line.slice(0, most)
  return `${(cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : cut).toWellFormed()}…`
}
