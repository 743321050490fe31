import type { Text } from '../../text/text.ts'
import type { Period, Scope } from '../claim.ts'
import { type Amount, isSome } from './amounts.ts'
import type { Caption } from './captions.ts'
import { type Heading, mayCount } from './headings.ts'
import type { Label } from './labels.ts'
import type { Line } from './lines.ts'
import { quoteOf } from './quotes.ts'
import type { Tabled } from './tabled.ts'
import type { Value } from './values.ts'

/** Where a value stands and what is said of it there. */
export interface Told {
  readonly text: Text
  readonly caption: Caption
  readonly heading: Heading
  readonly label: Label
  readonly value: Value
  readonly line: Line
  readonly scope: Scope
  readonly subset: boolean
  readonly rule: string
}

/** What a measure counts where no word says so. */
const usualKinds: Readonly<Partial<Record<Heading['measure'], string>>> = {
  destroyed: 'thing',
  deployed: 'military',
  territory: 'territory',
}

/** Who is counted: whom the label names ("Soldiers"), else whom the heading does ("Houses destroyed"). */
const countedOf = ({ heading, label }: Told): Tabled['counted'] => {
  const fits = mayCount(heading.measure, heading.only, label.kind)
  const byLabel = label.counted !== '' && fits && (heading.kind === null || heading.kind.id === 'people')
  const kind = (byLabel ? label.kind : null) ?? heading.kind
  const country = (byLabel ? label.country : null) ?? heading.country
  return {
    text: byLabel ? label.counted : heading.counted,
    id: `${country ?? ''}:${kind?.id ?? usualKinds[heading.measure] ?? 'people'}`,
  }
}

/** A total stands at the last day of what it sums up; a day's own count is of all that day. */
const asOf = ({ label, caption, scope }: Told): Period | null => {
  const period = label.period ?? caption.period
  return period === null || label.period === null || scope !== 'total' || isLong(period) ? period : lastDay(period)
}

const lastDay = ({ to }: Period): Period => ({ from: to, to })

const monthLong = 27 * 24 * 60 * 60 * 1000

const isLong = ({ from, to }: Period): boolean =>
  from !== null && to !== null && Date.parse(to) - Date.parse(from) >= monthLong

/** The claims of one value: its count, and what a bracket says that it grew by. */
export const tell = (told: Told): Tabled[] => {
  const { text, caption, heading, label, value, line, scope, subset, rule } = told
  const shared = {
    measure: heading.measure,
    counted: countedOf(told),
    place: label.place ?? caption.place,
    quote: quoteOf(text, line, value.amount.figure),
    claimants: caption.claimants,
    // At the line's beginning, for a lead-in may be said of all that follows it.
    spokenAt: [...caption.spokenAt, line.start],
  }
  const amounts = ({ low, high, bound, figure }: Amount): Pick<Tabled, 'low' | 'high' | 'bound' | 'figure'> => ({
    low,
    high,
    bound,
    figure,
  })
  const tabled: Tabled[] = [{ ...shared, ...amounts(value.amount), asOf: asOf(told), scope, subset, rules: [rule] }]
  if (value.gain !== null && isSome(value.gain)) {
    const period = asOf(told)
    tabled.push({
      ...shared,
      ...amounts(value.gain),
      asOf: period === null ? null : lastDay(period),
      scope: 'incident',
      subset: true,
      rules: [rule, '<total> (+<n>)'],
    })
  }
  return tabled
}
