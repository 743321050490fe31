import { firstFrom } from './order.ts'
import type { Scene } from './scene.ts'

/** Tokens [from, to) inside brackets or a pair of dashes: "(five Spaniards and one Salvadoran)". */
export interface Aside {
  readonly from: number
  readonly to: number
}

const longest = 30

const closing = (open: string): string | undefined => (open === '(' ? ')' : open === '[' ? ']' : undefined)

const isDash = (lower: string): boolean => lower === '-' || lower === '–' || lower === '—' || lower === '--'

/** The asides of a sentence, in order. A bracket or dash that nothing closes within reach opens none. */
export const readAsides = (scene: Scene): Aside[] => {
  const asides: Aside[] = []
  for (let at = scene.from; at < scene.to; at++) {
    const token = scene.tokens[at]!
    if (token.kind !== 'punctuation') continue
    const dash = isDash(token.lower)
    if (dash && token.glued && scene.tokens[at + 1]?.glued === true) continue
    const close = closing(token.lower)
    if (close === undefined && !dash) continue
    for (let end = at + 1; end < scene.to && end - at <= longest; end++) {
      const other = scene.tokens[end]!
      if (other.kind !== 'punctuation') continue
      if (
        dash ? isDash(other.lower) && !(other.glued && scene.tokens[end + 1]?.glued === true) : other.lower === close
      ) {
        asides.push({ from: at + 1, to: end })
        at = end
        break
      }
    }
  }
  return asides
}

/** The aside that a token stands in, or null. */
export const asideAt = (asides: readonly Aside[], at: number): Aside | null => {
  const aside = asides[firstFrom(asides, one => one.to > at)]
  return aside !== undefined && aside.from <= at ? aside : null
}
