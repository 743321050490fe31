/** Days as documents state them about themselves: headers, datelines, metadata. Dates inside the prose are read elsewhere. */

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const weekday = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?'
const clock = '(?:at\\s+)?\\d{1,2}(?:[:.h]\\d{2}){0,2}(?:[.,]\\d+)?\\s*(?:[ap]\\.?m\\.?)?'
const zone = '(?:\\s*(?:z|[a-z]{2,5}|\\([a-z ]{2,30}\\)|(?:gmt|utc)?[+-]\\d{1,2}:?\\d{0,2}))?'
const before = `^\\s*(?:${clock}${zone}[\\s,|·-]+)?`
/** A time of day may follow, and nothing else: a line that says more than a date is not a dateline. */
const after = `(?:[\\s,|·–—-]+${clock}${zone})?\\s*$`

interface Form {
  /** In words, for whoever reads this list. */
  readonly name: string
  readonly pattern: RegExp
  /** Positions of year, month and day among the pattern's groups. */
  readonly order: readonly [number, number, number]
  /** Day and month may be either way round: read only when one of them cannot be a month. */
  readonly either?: boolean
}

/** The forms exclude each other, so their order does not matter. */
const forms: readonly Form[] = [
  {
    name: '2025-01-12',
    pattern: new RegExp(`^\\s*(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T\\s,]+${clock}${zone})?\\s*$`, 'i'),
    order: [1, 2, 3],
  },
  { name: '20250112', pattern: /^\s*(\d{4})(\d{2})(\d{2})(?:T\d{4,6}Z?)?\s*$/i, order: [1, 2, 3] },
  {
    name: 'January 12, 2025',
    pattern: new RegExp(`${before}${weekday}${month}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})${after}`, 'i'),
    order: [3, 1, 2],
  },
  {
    name: '12 January 2025',
    pattern: new RegExp(
      `${before}${weekday}(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]+${month},?[\\s-]+(\\d{4})${after}`,
      'i',
    ),
    order: [3, 2, 1],
  },
  {
    // The dotted form is written day first wherever it is used.
    name: '12.01.2025',
    pattern: new RegExp(`${before}(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})${after}`, 'i'),
    order: [3, 2, 1],
  },
  {
    name: '13/01/2025',
    pattern: new RegExp(`${before}(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})${after}`, 'i'),
    order: [3, 2, 1],
    either: true,
  },
]

/** The ISO day that these words state as a whole; null when they state none, or one that can be read two ways. */
export function statedDay(words: string): string | null {
  if (words.length > 100) return null
  for (const { pattern, order, either } of forms) {
    const match = pattern.exec(words)
    if (!match) continue
    const [year, second, third] = order.map(group => numberOf(match[group] ?? '')) as [number, number, number]
    if (!either || second === third) return calendarDay(year, second, third)
    if (second > 12) return calendarDay(year, third, second)
    if (third > 12) return calendarDay(year, second, third)
    return null
  }
  return null
}

/** The ISO day (UTC) of seconds or milliseconds since 1970, as JSON files have them. */
export function dayOfInstant(instant: number): string | null {
  const milliseconds = instant > 1e11 ? instant : instant * 1000
  if (!(milliseconds > 0 && milliseconds < 4.1e12)) return null
  return new Date(milliseconds).toISOString().slice(0, 10)
}

function numberOf(words: string): number {
  const named = months.indexOf(words.slice(0, 3).toLowerCase())
  return named >= 0 ? named + 1 : Number(words)
}

function calendarDay(year: number, monthNumber: number, day: number): string | null {
  if (year < 1900 || year > 2199) return null
  const date = new Date(Date.UTC(year, monthNumber - 1, day))
  if (date.getUTCMonth() !== monthNumber - 1 || date.getUTCDate() !== day) return null
  return date.toISOString().slice(0, 10)
}
