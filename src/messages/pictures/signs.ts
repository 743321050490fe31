import type { Mark } from '../../answers/charts/chart.ts'

/** What is set under a picture about the signs in it; only those that are there. */
export function signWords(
  marks: readonly Mark[],
  drawn: { readonly counted?: boolean; readonly tails: boolean; readonly pale: boolean },
): string[] {
  const has = (test: (mark: Mark) => boolean, words: string) => (marks.some(test) ? [words] : [])
  return [
    [
      ...(drawn.tails ? ['An arrow: the figure is open to that side.'] : []),
      ...(drawn.pale ? ['A pale bar: “about”, taken as within a tenth.'] : []),
      ...has(({ role }) => role === 'derived', 'A hollow diamond: killed and wounded added up.'),
      ...has(
        ({ conflicts }) => conflicts.length > 0,
        drawn.counted ? '≠ 2: cannot be true together with 2 others.' : '≠: cannot be true together.',
      ),
    ].join(' '),
  ].filter(words => words !== '')
}
