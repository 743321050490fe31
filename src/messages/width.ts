const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** First characters of what East Asian scripts and emoji draw over two columns (Unicode's East Asian Width W and F). */
const wide =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18aff}\u{1b000}-\u{1b2ff}\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}]|^\p{Emoji_Presentation}|\ufe0f/u

const invisible = /^[\p{M}\p{Cf}\p{Cc}\u115f\u1160\u3164]+$/u

/** How many columns of a terminal the text takes. */
export function widthOf(text: string): number {
  // Letters of ordinary alphabets are one column each; only other text is worth segmenting.
  if (/^[ -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e]*$/.test(text)) return text.length
  let width = 0
  for (const { segment } of graphemes.segment(text)) width += widthOfGrapheme(segment)
  return width
}

function widthOfGrapheme(grapheme: string): number {
  if (invisible.test(grapheme)) return 0
  return wide.test(grapheme) ? 2 : 1
}

/** The longest beginning that takes at most `width` columns, never half a character, never nothing. */
export function headOf(text: string, width: number): string {
  let taken = 0
  let end = 0
  for (const { segment, index } of graphemes.segment(text)) {
    taken += widthOfGrapheme(segment)
    if (taken > width && end > 0) break
    end = index + segment.length
  }
  return text.slice(0, end)
}
