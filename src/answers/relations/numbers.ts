import { countedWords } from '../comparable.ts'
import { isNarrower } from '../counted-alike.ts'
import { areApart, isEarlier } from '../day.ts'
import { growing } from '../growing.ts'
import { isOneVoice } from '../positions/voices.ts'
import { dayWords, figureWords } from '../wording.ts'
import { firstValue, interval, overlaps, shownValue } from './interval.ts'
import { compatible, notComparable, type Rule } from './rule.ts'
import { bySize, figure, isPoint, main, name, type Side } from './side.ts'
import { unlessOlder } from './undated.ts'

/** Figures of the same people, place and time: whether both numbers can be true. */
export const numberRules: readonly Rule[] = [
  {
    name: 'figures that agree',
    judge: (a, b) => {
      for (const x of a.figures)
        for (const y of b.figures)
          if (isPoint(x) && isPoint(y) && overlaps(interval(x), interval(y)))
            return {
              verdict: 'agree',
              why: `${agreement(a, b)}${inOneStory(a, b) ? ', in one story' : ''}`,
              apart: null,
            }
      return null
    },
  },
  {
    name: 'a bound that allows the other figure',
    judge: (a, b) => {
      for (const x of a.figures)
        for (const y of b.figures)
          if (overlaps(interval(x), interval(y))) {
            const [open, other] = isPoint(x) ? [y, x] : [x, y]
            return compatible(`${figureWords(open)} allows ${figureWords(other)}`)
          }
      return null
    },
  },
  {
    name: 'a rounded figure',
    judge: (a, b) => {
      const [round, exact] = isRounded(a, b) ? [a, b] : isRounded(b, a) ? [b, a] : []
      if (round === undefined || exact === undefined) return null
      return compatible(`${figure(round)} may be ${figure(exact)}, rounded`)
    },
  },
  {
    name: 'some of the others',
    judge: (a, b) => {
      const [small, large] = bySize(a, b)
      if (!isNarrower(small.claim.counted.id, large.claim.counted.id)) return null
      return notComparable(`${countedWords(small)} may be only some of ${figure(large)} ${countedWords(large)}`)
    },
  },
  {
    name: 'bodies found so far',
    judge: (a, b) => {
      const [small, large] = bySize(a, b)
      return countsBodies(small) ? compatible(`${figure(small)} bodies found leave room for ${figure(large)}`) : null
    },
  },
  {
    name: 'one voice',
    judge: (a, b) => (isOneVoice(a, b) ? notComparable(`${name(a)} gives both figures`) : null),
  },
  {
    name: 'a total that has grown',
    judge: (a, b) => {
      if (!growing[a.measure] || a.role === 'incident') return null
      const [small, large] = bySize(a, b)
      // The toll of one event grows from day to day, that of a war is repeated for days.
      if (!isEarlier(small.day, large.day, a.claim.subject.nature === 'event' ? 0 : undefined)) return null
      const days = `${dayWords(small.day.to!)} and ${dayWords(large.day.to!)}`
      return compatible(`totals grow: ${figure(small)} and ${figure(large)} are of ${days}`)
    },
  },
  {
    name: 'numbers that go up and down',
    judge: (a, b) => {
      if (growing[a.measure] || !areApart(a.day, b.day)) return null
      return notComparable('they are of different days, and this number may go up and down')
    },
  },
  {
    name: 'figures that cannot both be true',
    judge: (a, b) => {
      const [small, large] = bySize(a, b)
      const apart = Math.max(0, firstValue(main(large)) - shownValue(main(small)))
      const by = figureWords({ low: apart, high: apart, bound: 'exact', unit: main(a).unit })
      const why =
        apart === 0
          ? `${figure(large)} and ${figure(small)} rule each other out`
          : `${figure(large)} and ${figure(small)} are ${by} apart`
      const unless = unlessOlder(a, b)
      return { verdict: 'conflict', why, apart, ...(unless === null ? {} : { unless }) }
    },
  },
]

/** "About" is taken as a tenth either way: the reason says so where nothing else makes two figures agree. */
function agreement(a: Side, b: Side): string {
  const met = a.figures.flatMap(x => {
    const y = b.figures.find(each => isPoint(x) && isPoint(each) && x.low! <= each.high! && each.low! <= x.high!)
    return y === undefined ? [] : [[x, y] as const]
  })
  const same = met.some(([x, y]) => x.low === y.low && x.high === y.high)
  if (same) return `both say ${figure(a)}${figure(a) === figure(b) ? '' : ` or ${figure(b)}`}`
  const [pair] = met
  if (pair === undefined) return `${figure(a)} and ${figure(b)} are one number if “about” means within a tenth`
  const [inner, outer] = pair[0].high! - pair[0].low! <= pair[1].high! - pair[1].low! ? pair : [pair[1], pair[0]]
  return outer.low! <= inner.low! && inner.high! <= outer.high!
    ? `${figureWords(inner)} lies within ${figureWords(outer)}`
    : `${figureWords(outer)} and ${figureWords(inner)} overlap`
}

/** Everything that says the one stands in a story that also says the other: nothing is confirmed by it. */
function inOneStory(a: Side, b: Side): boolean {
  const [one, other] = [a, b].map(({ claims }) => new Set(claims.map(({ origin }) => origin)))
  return [...one!].every(origin => other!.has(origin)) || [...other!].every(origin => one!.has(origin))
}

/** Rounding that nobody minds moves a number by no more than this share. */
const rounding = 0.01
/** Smaller numbers are counted, not rounded. */
const leastRounded = 100

/** "9,800" beside 9,786: as many zeros as it has, the other rounds to it. */
function isRounded(round: Side, exact: Side): boolean {
  const [value, other] = [firstValue(main(round)), firstValue(main(exact))]
  if (main(round).bound !== 'exact' || main(exact).bound !== 'exact' || value < leastRounded) return false
  const step = 10 ** (/0+$/.exec(String(value))?.[0].length ?? 0)
  return step > 1 && Math.round(other / step) * step === value && Math.abs(value - other) <= rounding * value
}

/** Those who are found dead are the least that have died. */
const countsBodies = ({ claim: { measure, quote, figure: span } }: Side): boolean =>
  measure === 'killed' && /^\s+(?:\w+ )?(?:bodies|corpses)\b/i.test(quote.text.slice(span.end - quote.start))
