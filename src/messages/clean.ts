/**
 * Characters that act instead of show: C0 and C1 controls (ANSI sequences begin with one), marks that turn the
 * direction of the text round them, the byte order mark. Tab and line feed are treated apart.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: taking them out is the point
const acting = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff]/g

/** Document text that is safe to show: line feeds stay, everything else that acts instead of shows is gone. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(acting, '')
    .replace(/\t/g, ' ')
}

/** Clean text on one line. */
export function cleanWords(text: string): string {
  return cleanText(text).replace(/\n/g, ' ')
}

/** True when nobody would see anything: platforms refuse such text as empty. */
export function isBlank(text: string): boolean {
  return /^[\s\p{Z}\p{Cf}\p{Cc}\p{M}\u115f\u1160\u2800\u3164\uffa0]*$/u.test(text)
}
