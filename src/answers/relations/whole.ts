import { type Measure, measureLabels } from '../../claims/measures/measure.ts'
import { isEarlier } from '../day.ts'
import { isOneVoice } from '../positions/voices.ts'
import { dayWords } from '../wording.ts'
import { firstValue, interval, shownValue } from './interval.ts'
import { compatible, notComparable, type Rule } from './rule.ts'
import { figure, main, name, type Side } from './side.ts'
import { unlessOlder } from './undated.ts'

/** What is counted in another measure as well: the killed are among the killed or wounded. */
const wholes: Readonly<Partial<Record<Measure, Measure>>> = { killed: 'casualties', wounded: 'casualties' }

/** True when the one measure counts some of what the other counts. */
export const isPartOf = (part: Measure, whole: Measure): boolean => wholes[part] === whole

/** A part can be no larger than its whole, whoever counts it. */
export const wholeRule: Rule = {
  name: 'some of a larger measure',
  judge: (a, b) => {
    if (a.measure === b.measure) return null
    const [part, whole] = isPartOf(a.measure, b.measure) ? [a, b] : [b, a]
    if (mayBeAmong(part, whole)) return compatible(`${counted(part)} may be among ${counted(whole)}`)
    if (isOneVoice(part, whole)) return notComparable(`${name(part)} gives both figures`)
    if (isEarlier(whole.day, part.day, whole.claim.subject.nature === 'event' ? 0 : undefined))
      return compatible(`totals grow: ${counted(whole)} is of ${dayWords(whole.day.to!)}, before ${counted(part)}`)
    const unless = unlessOlder(part, whole)
    return {
      verdict: 'conflict',
      why: `${counted(part)} alone are more than ${counted(whole)}`,
      apart: Math.max(0, firstValue(main(part)) - shownValue(main(whole))),
      ...(unless === null ? {} : { unless }),
    }
  },
}

const mayBeAmong = (part: Side, whole: Side): boolean =>
  part.figures.some(x => whole.figures.some(y => interval(x).from <= interval(y).to))

const counted = (side: Side): string => `${figure(side)} ${measureLabels[side.measure]}`
