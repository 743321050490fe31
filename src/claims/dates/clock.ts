import type { Day } from './calendar.ts'
import { plainNumber } from './numbers.ts'
import { lowerAt, type Read, type Scene, tokenAt } from './scene.ts'
import { atTime, inPart, unknown, type When } from './when.ts'
import { partOfDayOf } from './words.ts'

interface Clock {
  readonly value: string
  readonly to: number
}

const two = (number: number): string => (number < 10 ? `0${number}` : `${number}`)
const halves = new Map([
  ['a.m.', 0],
  ['am', 0],
  ['a.m', 0],
  ['p.m.', 12],
  ['pm', 12],
  ['p.m', 12],
])
const zones = new Set('gmt utc est edt et pst pdt pt cst cdt cet cest eet bst msk ist'.split(' '))

const afterZone = (scene: Scene, at: number): number => {
  const word = lowerAt(scene, at)
  if (word === 'local' && lowerAt(scene, at + 1) === 'time') return at + 2
  return zones.has(word) ? at + 1 : at
}

/** "9 a.m.", "9:30 p.m.", "18:45", "0900 GMT", "noon": a time of day in TIMEX form. */
export const readClock = (scene: Scene, at: number): Clock | null => {
  const token = tokenAt(scene, at)
  if (token === undefined) return null
  if (token.lower === 'noon' || token.lower === 'midday') return { value: 'T12', to: at + 1 }
  if (token.lower === 'midnight') return { value: 'T00', to: at + 1 }
  if (token.kind !== 'number' || token.text.length > 5) return null
  let to = at + 1
  let hour: number | null = null
  let minute: number | null = null
  const next = tokenAt(scene, at + 1)
  const after = tokenAt(scene, at + 2)
  const dotted = /^(\d{1,2})\.(\d{2})$/.exec(token.text)
  if (dotted !== null) {
    hour = Number(dotted[1])
    minute = Number(dotted[2])
  } else if (next?.lower === ':' && next.glued && after?.glued && after.kind === 'number' && after.text.length === 2) {
    hour = plainNumber(token.text)
    minute = plainNumber(after.text)
    to = at + 3
    if (lowerAt(scene, to) === ':' && tokenAt(scene, to + 1)?.glued && tokenAt(scene, to + 1)?.text.length === 2)
      to += 2
  } else if (
    token.text.length === 4 &&
    (zones.has(next?.lower ?? '') || next?.lower === 'hrs' || (next?.lower === 'hours' && token.text[0] === '0'))
  ) {
    const both = plainNumber(token.text)
    if (both === null) return null
    hour = Math.floor(both / 100)
    minute = both % 100
    if (next?.lower === 'hrs' || next?.lower === 'hours') to = at + 2
  } else if (token.text.length <= 2) hour = plainNumber(token.text)
  const half = halves.get(lowerAt(scene, to))
  if (half !== undefined) {
    // "a.m." keeps its last point; a lone "am" may be the verb.
    if (lowerAt(scene, to) === 'am' && !tokenAt(scene, to)!.glued && lowerAt(scene, at - 1) === 'i') return null
    to++
    if (hour === null || hour > 12) return null
    hour = (hour % 12) + half
  } else if (minute === null || dotted !== null) return null
  if (hour === null || hour > 24 || (minute !== null && minute > 59)) return null
  // Scores and ratios ("1:1") have no minutes of two digits; "12:30" alone needs a time word or zone beside it below noon.
  const value = minute === null || minute === 0 ? `T${two(hour)}` : `T${two(hour)}:${two(minute)}`
  return { value, to: afterZone(scene, to) }
}

/** "overnight", "last night": nobody says on which side of midnight. "Tuesday night" is of Tuesday. */
const night = (day: Day): When => ({ ...inPart(day, 'NI'), to: day + 1 })

/** "tonight", "last night", "this morning", "overnight". */
export const readNight = (scene: Scene, at: number): Read | null => {
  const word = lowerAt(scene, at)
  const { published } = scene
  if (word === 'tonight')
    return { to: at + 1, when: published === null ? unknown('time') : inPart(published, 'NI'), rule: 'tonight' }
  if (word === 'overnight') {
    // "an overnight attack" as well as "overnight": the night before publication.
    return { to: at + 1, when: published === null ? unknown('time') : night(published - 1), rule: 'overnight' }
  }
  if (word === 'last' && (lowerAt(scene, at + 1) === 'night' || lowerAt(scene, at + 1) === 'evening')) {
    const part = lowerAt(scene, at + 1) === 'night' ? 'NI' : 'EV'
    const when =
      published === null ? unknown('time') : part === 'NI' ? night(published - 1) : inPart(published - 1, part)
    return { to: at + 2, when, rule: 'last night' }
  }
  if (word === 'this') {
    const part = partOfDayOf(tokenAt(scene, at + 1))
    if (part !== undefined)
      return {
        to: at + 2,
        when: published === null ? unknown('time') : inPart(published, part),
        rule: 'this <morning>',
      }
  }
  return null
}

/** Adds the part of the day or the time that follows a day: "Thursday morning", "Jan. 9 at 9 a.m.". */
export const withClock = (scene: Scene, read: Read): Read => {
  if (read.when.grain !== 'day') return read
  let at = read.to
  if (lowerAt(scene, at) === ',') at++
  if (lowerAt(scene, at) === 'at' || lowerAt(scene, at) === 'around' || lowerAt(scene, at) === 'about') at++
  const clock = readClock(scene, at)
  if (clock !== null) return { ...read, to: clock.to, when: atTime(read.when, clock.value) }
  let from = read.to
  if (lowerAt(scene, from) === 'in' && lowerAt(scene, from + 1) === 'the') from += 2
  const part = partOfDayOf(tokenAt(scene, from))
  if (part === undefined) return read
  const { from: day } = read.when
  if (day === null) return { ...read, to: from + 1, when: unknown('time') }
  return { ...read, to: from + 1, when: inPart(day, part) }
}

/** A time before its day ("9 a.m. on Thursday", "the night of January 5") or without one. */
export const readClockFirst = (scene: Scene, at: number, day: (at: number) => Read | null): Read | null => {
  const clock = readClock(scene, at)
  const part = clock === null ? partOfDayOf(tokenAt(scene, at)) : undefined
  if (clock === null && part === undefined) return null
  let from = clock?.to ?? at + 1
  const joint = lowerAt(scene, from)
  if (joint === ',' || joint === 'on' || joint === 'of') from++
  else if (part !== undefined) return null
  if (lowerAt(scene, from) === 'the') from++
  const dated = day(from)
  if (dated !== null && dated.when.grain === 'day') {
    const { from: start } = dated.when
    if (clock !== null) return { to: dated.to, when: atTime(dated.when, clock.value), rule: `<time> ${dated.rule}` }
    const when = start === null ? unknown('time') : inPart(start, part!)
    return { to: dated.to, when, rule: `<morning> of ${dated.rule}` }
  }
  return clock === null || joint === 'of' ? null : { to: clock.to, when: atTime(null, clock.value), rule: '<time>' }
}
