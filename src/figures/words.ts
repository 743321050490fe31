import { wordTable } from '../text/vocabulary.ts'

const entries = (words: string, first: number, step: number): [string, number][] =>
  words.split(' ').map((word, at) => [word, first + at * step])

/** Zero to nineteen. "One" is settled by the rules: it is a pronoun as often as a number. */
export const units: ReadonlyMap<string, number> = new Map([
  ...entries(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    0,
    1,
  ),
  ['naught', 0],
  ['nought', 0],
  ['fourty', 40],
])

export const tens: ReadonlyMap<string, number> = new Map([
  ...entries('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
])

/** Words that multiply the number before them; they also stand after digits ("1.6 million"). */
export const scales: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
])

/** Short forms of scales. They stand after digits only, glued or not; what is ambiguous with a unit is settled in `numerals.ts`. */
export const shortScales: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['thsd', 1e3],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mil', 1e6],
  ['mio', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['bil', 1e9],
  ['b', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
  ['tln', 1e12],
])

/** Plurals that leave the number open. The value is the smallest natural one: two of the thing, and two twenties for scores. */
export const vagues: ReadonlyMap<string, number> = new Map([
  ['tens', 20],
  ['dozens', 24],
  ['scores', 40],
  ['hundreds', 200],
  ['thousands', 2e3],
  ['lakhs', 2e5],
  ['millions', 2e6],
  ['crores', 2e7],
  ['billions', 2e9],
  ['trillions', 2e12],
])

/** What a vague plural multiplies after "tens of", "hundreds of": half its own smallest value. */
export const vagueScale = (word: string): number => (vagues.get(word) ?? 0) / 2

/** Parts of a whole: "a third", "two fifths". */
export const denominators: ReadonlyMap<string, number> = new Map([
  ...entries('third fourth fifth sixth seventh eighth ninth tenth', 3, 1),
  ...entries('thirds fourths fifths sixths sevenths eighths ninths tenths', 3, 1),
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ['quarters', 4],
  ['twentieth', 20],
  ['twentieths', 20],
  ['hundredth', 100],
  ['hundredths', 100],
  ['thousandth', 1000],
  ['thousandths', 1000],
])

export const ordinals: ReadonlyMap<string, number> = new Map([
  ...entries(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth',
    1,
    1,
  ),
  ...entries('fifteenth sixteenth seventeenth eighteenth nineteenth', 15, 1),
  ...entries('twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth', 20, 10),
  ['hundredth', 100],
  ['thousandth', 1000],
  ['millionth', 1e6],
])

export const fractionMarks: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
])

/** Words before a scale that leave the number open: "several hundred", "a few thousand". */
export const vagueCounts: ReadonlyMap<string, number> = new Map([
  ['several', 3],
  ['few', 2],
  ['couple', 2],
  ['many', 2],
])

/** The same, asked by a token. */
export const smallNumberOf = wordTable(units, { strange: true })

/** The same, asked by a token. */
export const scaleOf = wordTable(scales, { strange: true })

/** The same, asked by a token. */
export const shortScaleOf = wordTable(shortScales, { strange: true })
