import { turnOf } from './relative.ts'
import { lowerAt, type Read, type Scene, tokenAt } from './scene.ts'
import { unknown, type When } from './when.ts'
import { edges, edgesWithOf, unitOf } from './words.ts'

/** The first, second or last third of a period of more than a week; its value stays. */
const third = (when: When, part: 0 | 1 | 2 | null): When => {
  if (part === null || when.from === null || when.to === null || when.to - when.from < 20) return when
  const length = (when.to - when.from + 1) / 3
  return { ...when, from: when.from + Math.round(length * part), to: when.from + Math.round(length * (part + 1)) - 1 }
}

/** "early Sunday", "late May", "mid-2024", "the end of the year", "earlier this month", "later in the week". */
export const readEdge = (scene: Scene, at: number, inner: (at: number) => Read | null): Read | null => {
  const word = lowerAt(scene, at)
  const part = edges.get(word)
  if (part === undefined) return null
  let from = at + 1
  const joint = lowerAt(scene, from)
  let the = false
  if (joint === 'of' || joint === 'in' || joint === 'on' || joint === '-') from++
  else if (edgesWithOf.has(word) && word !== 'end') return null
  if (lowerAt(scene, from) === 'the') {
    the = true
    from++
  }
  // "the end of the week", "end of month".
  const unit = unitOf(tokenAt(scene, from))
  const following = tokenAt(scene, from + 1)
  const alone = following === undefined || following.kind !== 'word' || following.lower !== 'of'
  if (unit !== undefined && (unit === 'day' || unit === 'week' || unit === 'month' || unit === 'year') && alone) {
    if (joint !== 'of' && joint !== 'in') return null
    if (unit === 'day' && !the) return null
    const when = scene.published === null ? unknown(unit) : turnOf(scene.published, unit, 0)
    return { to: from + 1, when: third(when, part), rule: '<end> of the <unit>' }
  }
  if (the && (word === 'early' || word === 'late')) return null
  const read = inner(from)
  if (read === null || (read.when.grain === 'time' && part === null))
    return read === null ? null : { ...read, rule: `<early> ${read.rule}` }
  return { ...read, when: third(read.when, part), rule: `<early> ${read.rule}` }
}
