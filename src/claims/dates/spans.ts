import { readAt } from './rules.ts'
import { isDash, lowerAt, type Read, type Scene } from './scene.ts'
import { between, unknown } from './when.ts'

const whole = new Set(['day', 'month', 'year', 'week', 'quarter'])

/** Joins two dates that stand for a period: "from Monday to Wednesday", "between May and July", "Dec 30 – Jan 2". */
export const joinSpan = (scene: Scene, at: number, first: Read): Read => {
  if (!whole.has(first.when.grain)) return first
  const joint = lowerAt(scene, first.to)
  const opening = lowerAt(scene, lowerAt(scene, at - 1) === 'the' ? at - 2 : at - 1)
  const joins =
    isDash(joint) ||
    joint === 'through' ||
    (joint === 'to' && (opening === 'from' || first.when.grain === 'day')) ||
    (joint === 'until' && opening === 'from') ||
    (joint === 'till' && opening === 'from') ||
    (joint === 'and' && opening === 'between')
  if (!joins) return first
  const from = lowerAt(scene, first.to + 1) === 'the' ? first.to + 2 : first.to + 1
  if (from >= scene.end) return first
  const second = readAt(scene, from)
  if (second === null || !whole.has(second.when.grain)) return first
  const start = first.when.from
  const end = second.when.to
  if (start === null || end === null)
    return isDash(joint) ? first : { to: second.to, when: unknown('period'), rule: '<date> to <date>' }
  return start > end ? first : { to: second.to, when: between(start, end), rule: '<date> to <date>' }
}
