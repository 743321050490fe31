/** Below the lines stand what is left of the answer, an empty line and the prompt. */
const kept = 4
/** A window so low shows nothing of use; it scrolls instead. */
const lowest = 10

/** As many lines as the window shows at once, and those that are left. `rows` is its height; null where nobody knows it. */
export function screenful(
  lines: readonly string[],
  rows: number | null,
): { readonly shown: readonly string[]; readonly left: readonly string[] } {
  if (rows === null || rows < lowest || lines.length <= rows - kept + 1) return { shown: lines, left: [] }
  const at = cutAt(lines, rows - kept)
  return { shown: lines.slice(0, at), left: lines.slice(at) }
}

/** Rather before an empty line than within a table, as long as that leaves most of the window in use. */
function cutAt(lines: readonly string[], most: number): number {
  for (let at = most; at > most * 0.75; at--) if (lines[at]?.trim() === '') return at
  return most
}

/** What tells that there is more, and how to see it. */
export const moreHint = (left: number): string =>
  `— ${left.toLocaleString('en-US')} more ${left === 1 ? 'line' : 'lines'}: press Enter for the next, or type all —`
