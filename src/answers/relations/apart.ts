import { measureLabels } from '../../claims/measures/measure.ts'
import { countedWords, mayAgree, whyApart } from '../comparable.ts'
import { areApart, areClose } from '../day.ts'
import { periodWords } from '../wording.ts'
import { notComparable, type Rule } from './rule.ts'
import { figure, main, name, type Side } from './side.ts'
import { isPartOf } from './whole.ts'

/** Who is not to be set against whom: what is replaced, denied, or does not count the same. */
export const apartRules: readonly Rule[] = [
  {
    name: 'another measure or unit',
    judge: (a, b) => {
      const isWithin = isPartOf(a.measure, b.measure) || isPartOf(b.measure, a.measure)
      if (a.measure !== b.measure && !isWithin)
        return notComparable(`one counts the ${measureLabels[a.measure]}, the other the ${measureLabels[b.measure]}`)
      return main(a).unit === main(b).unit ? null : notComparable('they are in different units')
    },
  },
  {
    name: 'a claimant replaces its own figure',
    judge: (a, b) => {
      const [old, other] = a.role === 'superseded' ? [a, b] : b.role === 'superseded' ? [b, a] : []
      if (old === undefined || other === undefined) return null
      const isBy = old.supersededBy === other.id
      const why = isBy ? `${name(old)} now says ${figure(other)}` : `${name(old)} no longer says ${figure(old)}`
      return { verdict: 'superseded', why, apart: null }
    },
  },
  {
    name: 'a denial',
    judge: (a, b) => {
      if (a.role !== 'denied' && b.role !== 'denied') return null
      const [denial, other] = a.role === 'denied' ? [a, b] : [b, a]
      if (other.role !== 'denied' && whyApart(denial, other) === null && mayAgree(denial, other))
        return { verdict: 'conflict', why: `${name(denial)} denies ${figure(denial)}`, apart: null }
      return notComparable(`${name(denial)} denies another figure`)
    },
  },
  {
    name: 'a part of a whole',
    judge: (a, b) => {
      const part = a.role === 'part' ? a : b.role === 'part' ? b : null
      if (part === null) return null
      return notComparable(`${figure(part)} counts only a part (${countedWords(part)})`)
    },
  },
  {
    name: 'a count apart',
    judge: (a, b) => {
      const apart = a.role === 'separate' ? a : b.role === 'separate' ? b : null
      if (apart === null) return null
      return notComparable(`${figure(apart)} is counted apart from ${name(apart)}'s larger figure`)
    },
  },
  {
    name: 'one engagement beside a total',
    judge: (a, b) => {
      if ((a.role === 'incident') === (b.role === 'incident')) return null
      const one = a.role === 'incident' ? a : b
      const when = one.day.known === 'stated' ? ` (${stretch(one)})` : ''
      return notComparable(`${figure(one)} counts one engagement${when}, not a total`)
    },
  },
  {
    name: 'two engagements of different days',
    judge: (a, b) => {
      if (a.role !== 'incident' || b.role !== 'incident' || !areApart(a.day, b.day)) return null
      // One capture is told on the day it happened and again on the day it is announced.
      if (areClose(a.day, b.day) && mayAgree(a, b)) return null
      return notComparable('they count engagements of different days')
    },
  },
  {
    name: 'different groups, places or periods',
    judge: (a, b) => {
      const why = whyApart(a, b)
      return why === null ? null : notComparable(why)
    },
  },
]

const stretch = ({ day }: Side): string => (day.to === null ? '' : periodWords(day.from, day.to))
