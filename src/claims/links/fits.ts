import type { CountedClass } from '../counted/kinds.ts'
import type { Measure } from '../measures/measure.ts'
import type { Opening } from './lexicon.ts'
import type { Phrase } from './phrase.ts'
import type { Trigger } from './trigger.ts'

/** Whom a side loses when they die, forces apart. */
const losable = new Set(
  'people persons civilians children women men lives souls citizens inhabitants relatives sons daughters brothers sisters cousins neighbours neighbors friends comrades colleagues'.split(
    ' ',
  ),
)

/** Whom a side loses by their leaving it. */
const leaving = new Set('members players delegates workers employees staff supporters voters customers'.split(' '))

/** Who sleeps in a tent, fills a hotel or crosses a border for pleasure or work. */
const idle = new Set(
  'guests campers tourists visitors fans pilgrims runners holidaymakers festivalgoers concertgoers shoppers commuters spectators players delegates truckers supporters'.split(
    ' ',
  ),
)

/** What a measure may count. A head that the tables do not know may be anything; a bare figure as well. */
const classes: Readonly<Record<Measure, readonly CountedClass[]>> = {
  killed: ['person', 'animal', 'household'],
  wounded: ['person', 'animal'],
  casualties: ['person'],
  missing: ['person', 'craft'],
  captured: ['person', 'craft'],
  displaced: ['person', 'household'],
  deployed: ['person', 'unit', 'craft'],
  destroyed: ['building', 'craft', 'thing', 'place'],
  affected: ['person', 'household', 'building', 'animal'],
  territory: ['place'],
}

/** The measure that a trigger gives a phrase: that of its first reading that can count it; null when none can. */
export const measureFor = (phrase: Phrase, trigger: Trigger): Measure | null => {
  // "We have lost 87 since Monday.": nobody says so of things.
  if (trigger.ours && phrase.head === -1 && phrase.figure !== null) {
    const lives = [trigger.opening, ...trigger.others].find(({ only }) => only === 'lives')
    if (lives !== undefined && lives.measure !== 'same') return lives.measure
  }
  if (fits(phrase, trigger.measure, trigger.opening.only)) return trigger.measure
  for (const { measure, only } of trigger.others) if (measure !== 'same' && fits(phrase, measure, only)) return measure
  return null
}

/** Whether a measure counts things of a class at all. */
export const countsClass = (measure: Measure, of: CountedClass): boolean => classes[measure].includes(of)

/** Whether what a phrase counts can be counted by a measure: houses are not wounded, days not arrested. */
export const fits = (phrase: Phrase, measure: Measure, only: Opening['only']): boolean => {
  // "five others" are of the sort that was counted before.
  const others = phrase.noun === 'others' && measure === 'destroyed'
  if (phrase.class !== null && !others && !classes[measure].includes(phrase.class)) return false
  // Nobody keeps count of one soldier sent.
  if (measure === 'deployed' && (phrase.figure === null || (phrase.figure.high === 1 && phrase.class === 'person')))
    return false
  // "12 bodies were pulled from the rubble": they are dead, whatever is done with them.
  if (phrase.headed?.opening.measure === 'killed' && measure !== 'killed') return false
  const kind = phrase.kind ?? phrase.like
  switch (only) {
    case 'responders':
      return phrase.kind?.responders === true
    case 'refugees':
      return kind?.id === 'displaced' || kind?.class === 'household'
    case 'forces':
      return (
        kind?.forces === true ||
        kind?.responders === true ||
        (phrase.head === -1 && kind === null && phrase.figure !== null && phrase.added)
      )
    case 'army':
      return (
        ((phrase.figure?.low ?? phrase.figure?.high ?? 0) >= 10 || phrase.figure?.bound === 'vague') &&
        fits(phrase, measure, 'forces')
      )
    case 'lives':
      // "lost 30 soldiers", "lost 500 people", but not "lost 300 members"
      return (
        phrase.kind?.forces === true ||
        losable.has(phrase.noun) ||
        // "lost nine of its drivers"
        (phrase.partitive && phrase.class === 'person' && !leaving.has(phrase.noun)) ||
        (phrase.head === -1 && (phrase.added || phrase.partitive || phrase.like?.class === 'person'))
      )
    case 'civilians':
      if (phrase.like !== null && phrase.like.class !== 'person' && phrase.like.class !== 'household') return false
      return (
        (kind?.forces !== true || kind.id === 'people') && !idle.has(phrase.noun) && fits(phrase, measure, 'people')
      )
    case 'troops':
      return kind?.id !== 'militant' && fits(phrase, measure, 'forces')
    case 'households':
      return phrase.class === 'household'
    case 'served':
      return (
        phrase.class === 'household' ||
        phrase.class === 'building' ||
        phrase.class === 'person' ||
        (phrase.head === -1 && phrase.figure !== null)
      )
    case 'things':
      return kind?.class === 'building' || kind?.class === 'craft' || kind?.class === 'thing'
    case 'people':
      return phrase.class === null ? phrase.somebody : phrase.class !== 'craft' && phrase.class !== 'building'
    case 'craft':
      return kind?.class === 'craft'
    case 'buildings':
      return kind?.class === 'building'
    default:
      return true
  }
}
