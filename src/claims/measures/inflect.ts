/** The forms of a verb that the tables write as its base, with an irregular past and participle behind slashes. */
export interface Forms {
  readonly base: string
  readonly third: string
  readonly gerund: string
  readonly past: string
  readonly participle: string
}

/** Longer verbs whose last syllable is stressed: patrolled, transferred. */
const stressed = new Set(
  'kidnap commit expel admit patrol transfer incur compel propel repel rebel deter refer occur embed acquit remit permit submit handicap quarrel marshal shovel cudgel pummel'.split(
    ' ',
  ),
)

/** One short vowel before one consonant is doubled before an ending: gun, gunned; strip, stripped. */
const doubles = (base: string): boolean => stressed.has(base) || /^(?:[^aeiou]*|squ)[aeiou][^aeiouwxy]$/.test(base)

const stem = (base: string): string => (doubles(base) ? base + base.at(-1) : base)

/** "fled" from "flee/fled", "took" and "taken" from "take/took/taken", "killed" from "kill". */
export const formsOf = (verb: string): Forms => {
  const [base = '', past, participle] = verb.split('/')
  const regular = base.endsWith('e')
    ? `${base}d`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ied`
      : `${stem(base)}ed`
  const third = /(?:s|x|z|ch|sh|o)$/.test(base)
    ? `${base}es`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`
  const gerund = base.endsWith('ie')
    ? `${base.slice(0, -2)}ying`
    : base.endsWith('e') && !/(?:ee|ye|oe)$/.test(base)
      ? `${base.slice(0, -1)}ing`
      : `${stem(base)}ing`
  return { base, third, gerund, past: past ?? regular, participle: participle ?? past ?? regular }
}

/** Singular and plural of a noun that the tables write in the singular, with an irregular plural behind a slash. */
export const numbersOf = (noun: string): readonly string[] => {
  const [singular = '', ...plurals] = noun.split('/')
  if (plurals.length > 0) return [singular, ...plurals]
  if (/(?:s|x|z|ch|sh)$/.test(singular)) return [singular, `${singular}es`]
  return [singular, `${singular}s`]
}
