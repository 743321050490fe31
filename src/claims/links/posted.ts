import { backings, fillings, gatherings, placings, sizes } from '../measures/forces.ts'
import type { Draft, Drafts } from './draft.ts'
import { adverb, be, determiner, have, modal, negation, preposition } from './grammar.ts'
import { openingAt } from './openings.ts'
import type { Phrase } from './phrase.ts'
import { bitsAt, isCapital, lowerAt, type Scene } from './scene.ts'

/** Where forces are put: behind them stands a place. */
const places = new Set('in at on near along around across into onto to outside inside around'.split(' '))

const reach = 8

/** The place behind forces: "to Goma", "on the border", but not "to leave". */
const isPlaced = (scene: Scene, at: number): boolean => {
  const lower = lowerAt(scene, at)
  if (!places.has(lower)) return false
  if (lower !== 'to') return true
  return (bitsAt(scene, at + 1) & determiner) !== 0 || isCapital(scene.tokens[at + 1]?.text ?? '')
}

/** A verb of filling a place with forces before "with", and nothing but the place between. */
const isFilled = (scene: Scene, before: number): boolean => {
  for (let at = before - 1; at >= scene.from && before - at <= reach; at--) {
    if (fillings.has(lowerAt(scene, at))) return true
    if (scene.tokens[at]!.kind === 'punctuation') return false
  }
  return false
}

/** How the words next to forces say that they are somewhere; null when they do not. */
export const standing = (scene: Scene, { from, to }: Phrase): string | null => {
  const before = lowerAt(scene, from - 1)
  const first = lowerAt(scene, from - 2)
  if ((bitsAt(scene, from - 1) & be) !== 0 && first === 'there') return 'there are <n> <forces>'
  // "a force of 2,500 soldiers", "an offensive involving 30,000 troops", "backed by 200 police"
  if (before === 'of' && gatherings.has(first)) return 'a force of <n> <forces>'
  if (before === 'involving' || (before === 'by' && backings.has(first))) return '<something> with <n> <forces>'
  // "the force numbers 1,200 soldiers", "it took 120 firefighters"
  if (sizes.has(before) || (before === 'took' && first === 'it')) return '<force> numbers <n> <forces>'
  if (before === 'with' && isFilled(scene, from - 1)) return 'filled <place> with <n> <forces>'
  const behind = bitsAt(scene, to)
  if (placings.has(before) && isPlaced(scene, to)) return 'put <n> <forces> in <place>'
  if ((bitsAt(scene, from - 1) & have) !== 0 && (behind & preposition) !== 0 && lowerAt(scene, to) !== 'of') {
    return 'has <n> <forces> in <place>'
  }
  const next = lowerAt(scene, to + 1)
  if ((behind & be) === 0 || (next !== 'in' && next !== 'at' && next !== 'near' && next !== 'on')) return null
  return '<n> <forces> are in <place>'
}

/** "4,000 troops are on their way, and 700 have landed": a bare figure of the forces that were counted before it. */
export const readRest = (scene: Scene, drafts: Drafts): void => {
  let last: Draft | null = null
  for (const draft of drafts.values()) {
    const { phrase } = draft
    if (
      draft.measure === null &&
      !draft.same &&
      !draft.alone &&
      phrase.head === -1 &&
      phrase.figure !== null &&
      last !== null
    ) {
      if (isThere(scene, phrase.to)) {
        draft.measure = 'deployed'
        draft.rules.push('<n> of the <forces> before, deployed')
      }
    }
    if (draft.measure === 'deployed') last = draft
  }
}

const isThere = (scene: Scene, from: number): boolean => {
  let at = from
  while (
    at < scene.to &&
    (bitsAt(scene, at) & (be | have | adverb)) !== 0 &&
    (bitsAt(scene, at) & (modal | negation)) === 0
  )
    at++
  if (at === from) return false
  const found = openingAt(
    scene,
    at,
    ({ measure, as, forms }) =>
      measure === 'deployed' &&
      (as === 'state' || forms.includes('past') || forms.includes('participle') || forms.includes('gerund')),
  )
  return found !== null
}
