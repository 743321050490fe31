/** Units that are written otherwise than they are named; the others follow their number. */
const written: Readonly<Record<string, { readonly before: string; readonly after: string }>> = {
  '%': { before: '', after: '%' },
  USD: { before: '$', after: '' },
  EUR: { before: '€', after: '' },
  GBP: { before: '£', after: '' },
  km2: { before: '', after: ' km²' },
  m2: { before: '', after: ' m²' },
}

/** What stands before and behind a number of this unit. */
export function signsOf(unit: string | null): { readonly before: string; readonly after: string } {
  return unit === null ? { before: '', after: '' } : (written[unit] ?? { before: '', after: ` ${unit}` })
}
