import type { Measure } from '../../claims/measures/measure.ts'
import type { Position, Relation } from '../answer.ts'
import { countedWords, mayAgree, shareDocument, whyApart } from '../comparable.ts'
import { isNarrower } from '../counted-alike.ts'
import { areApart, areClose, isEarlier } from '../day.ts'
import { growing } from '../growing.ts'
import { isOneVoice } from '../positions/voices.ts'
import { dayWords, figureWords, listWords, periodWords, shortName } from '../wording.ts'
import { firstValue, interval, overlaps, shownValue } from './interval.ts'

/** What of a position its relations depend on. */
export type Side = Pick<
  Position,
  'id' | 'role' | 'claimant' | 'figures' | 'day' | 'claim' | 'claims' | 'carriers' | 'supersededBy'
>

type Verdict = Pick<Relation, 'verdict' | 'why' | 'apart'>

interface Rule {
  readonly name: string
  readonly judge: (a: Side, b: Side, measure: Measure) => Verdict | null
}

/**
 * How two positions of one measure and subject stand to each other. The first rule that knows decides, so the order
 * matters: what is not counted alike must be out of the way before numbers are compared, and numbers that can both be
 * true before days are asked.
 */
const rules: readonly Rule[] = [
  {
    name: 'a claimant replaces its own figure',
    judge: (a, b) => {
      const [old, present] = a.supersededBy === b.id ? [a, b] : b.supersededBy === a.id ? [b, a] : []
      if (old === undefined || present === undefined) return null
      return { verdict: 'superseded', why: `${name(old)} now says ${figure(present)}`, apart: null }
    },
  },
  {
    name: 'a denial',
    judge: (a, b) => {
      if (a.role !== 'denied' && b.role !== 'denied') return null
      const [denial, other] = a.role === 'denied' ? [a, b] : [b, a]
      if (other.role !== 'denied' && mayAgree(denial, other))
        return { verdict: 'conflict', why: `${name(denial)} denies ${figure(denial)}`, apart: null }
      return { verdict: 'not-comparable', why: `${name(denial)} denies another figure`, apart: null }
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
  {
    name: 'figures that agree',
    judge: (a, b) => {
      const close = a.figures.some(x =>
        b.figures.some(y => isPoint(x) && isPoint(y) && overlaps(interval(x), interval(y))),
      )
      return close
        ? { verdict: 'agree', why: `both say ${figure(a)}${same(a, b) ? '' : ` or ${figure(b)}`}`, apart: null }
        : null
    },
  },
  {
    name: 'a bound that allows the other figure',
    judge: (a, b) => {
      for (const x of a.figures)
        for (const y of b.figures)
          if (overlaps(interval(x), interval(y))) {
            const [open, other] = isPoint(x) ? [y, x] : [x, y]
            return { verdict: 'compatible', why: `${figureWords(open)} allows ${figureWords(other)}`, apart: null }
          }
      return null
    },
  },
  {
    name: 'some of the others',
    judge: (a, b) => {
      const [small, large] = firstValue(main(a)) < firstValue(main(b)) ? [a, b] : [b, a]
      if (!isNarrower(small.claim.counted.id, large.claim.counted.id)) return null
      return notComparable(`${countedWords(small)} may be only some of ${figure(large)} ${countedWords(large)}`)
    },
  },
  {
    name: 'bodies found so far',
    judge: (a, b) => {
      const [small, large] = firstValue(main(a)) < firstValue(main(b)) ? [a, b] : [b, a]
      if (!countsBodies(small)) return null
      return {
        verdict: 'compatible',
        why: `${figure(small)} bodies found leave room for ${figure(large)}`,
        apart: null,
      }
    },
  },
  {
    name: 'one voice',
    judge: (a, b) => (isOneVoice(a, b) ? notComparable(`${name(a)} gives both figures`) : null),
  },
  {
    name: 'a total that has grown',
    judge: (a, b, measure) => {
      if (!growing[measure] || a.role === 'incident') return null
      const [small, large] = firstValue(main(a)) < firstValue(main(b)) ? [a, b] : [b, a]
      if (!isEarlier(small.day, large.day)) return null
      const days = `${dayWords(small.day.to!)} and ${dayWords(large.day.to!)}`
      return {
        verdict: 'compatible',
        why: `totals grow: ${figure(small)} and ${figure(large)} are of ${days}`,
        apart: null,
      }
    },
  },
  {
    name: 'an unknown day',
    judge: (a, b) => {
      const unknown = [a, b].filter(side => side.day.known === 'unknown')
      if (unknown.length === 0 || shareDocument(a, b)) return null
      const figures = unknown.map(side => `${name(side)}'s ${figure(side)}`)
      return notComparable(
        `the ${figures.length === 1 ? 'day' : 'days'} of ${listWords(figures)} ${figures.length === 1 ? 'is' : 'are'} unknown`,
      )
    },
  },
  {
    name: 'numbers that go up and down',
    judge: (a, b, measure) => {
      if (growing[measure] || !areApart(a.day, b.day)) return null
      return notComparable('they are of different days, and this number may go up and down')
    },
  },
  {
    name: 'figures that cannot both be true',
    judge: (a, b) => {
      const [small, large] = firstValue(main(a)) < firstValue(main(b)) ? [a, b] : [b, a]
      const apart = Math.max(0, firstValue(main(large)) - shownValue(main(small)))
      const by = figureWords({ low: apart, high: apart, bound: 'exact', unit: main(a).unit })
      return { verdict: 'conflict', why: `${figure(large)} and ${figure(small)} are ${by} apart`, apart }
    },
  },
]

/** The relation of two positions of one measure. */
export function relate(a: Side, b: Side, measure: Measure): Relation {
  for (const rule of rules) {
    const verdict = rule.judge(a, b, measure)
    if (verdict !== null) return { a: a.id, b: b.id, ...verdict }
  }
  throw new Error('The last rule always decides.')
}

const notComparable = (why: string): Verdict => ({ verdict: 'not-comparable', why, apart: null })

const main = (side: Side) => side.figures[0]!
const name = (side: Side): string => shortName(side.claimant.name)
const figure = (side: Side): string => figureWords(main(side))
const same = (a: Side, b: Side): boolean => figure(a) === figure(b)

/** Both ends are known: the figure says how many, and not only how many at least or at most. */
const isPoint = (each: Side['figures'][number]): boolean => each.low !== null && each.high !== null

/** Those who are found dead are the least that have died. */
const countsBodies = ({ claim: { measure, quote, figure: span } }: Side): boolean =>
  measure === 'killed' && /^\s+(?:\w+ )?(?:bodies|corpses)\b/i.test(quote.text.slice(span.end - quote.start))

const stretch = ({ day }: Side): string => (day.to === null ? '' : periodWords(day.from, day.to))
