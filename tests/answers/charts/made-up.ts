import type { Table } from '../../../src/answers/answer.ts'
import { tablesOf } from '../../../src/answers/tables.ts'
import type { StoredClaim } from '../../../src/index/store.ts'
import { type Given, stored } from '../stored.ts'

/** The first table of claims, its whole history in it. */
export function tableOf(claims: readonly StoredClaim[]): Table {
  const [table] = tablesOf(claims, [claims[0]!.measure], { history: true, narrowed: false })
  if (!table) throw new Error('These claims make no table')
  return table
}

const voices = [
  'Ministry of Health of Elm',
  'Marovian Observatory for Human Rights (MOHR)',
  'United Nations Office for the Coordination of Humanitarian Affairs (OCHA)',
  'Ada Novak',
  'police',
  'Elm Daily Courier',
  'Governor of the northern province',
  'Civil Defence',
  'Red Crescent',
  'Marovia',
  'Lendia',
  'a hospital director in Lipa',
]
const outlets = ['Morning Courier', 'Elm Daily', 'Wire Service One', 'The Northern Star', 'Radio Lipa', 'Evening Post']
const figures = [
  '310',
  'about 1,200',
  'more than 3,000',
  '900-1,400',
  '2,700',
  'at least 450',
  '4,000',
  'fewer than 500',
  '1,050',
  'dozens',
]

/** So many claims of as many claimants, in a fixed order that looks like none. */
export function claimsOfMany(
  count: number,
  given: (index: number) => Given & { readonly words?: string } = () => ({}),
): StoredClaim[] {
  return Array.from({ length: count }, (_, index) => {
    const round = Math.floor(index / voices.length)
    const who = `${voices[index % voices.length]}${round === 0 ? '' : `, branch ${round + 1}`}`
    const usual = figures[(index * 7) % figures.length]!.replaceAll(',', '')
    const day = `2025-0${1 + (index % 3)}-${String(1 + ((index * 11) % 27)).padStart(2, '0')}`
    const { words = usual, ...own } = given(index)
    const claim = stored(words, {
      who,
      in: `document ${index}`,
      published: index % 5 === 3 ? day : null,
      asOf: index % 5 < 3 ? { from: day, to: day } : null,
      ...own,
    })
    return { ...claim, document: { ...claim.document, outlet: outlets[index % outlets.length]! } }
  })
}
