import { expect, test } from 'vitest'
import { readAttributions } from '../../../src/claims/attributions/read.ts'
import type { Attributed } from '../../../src/claims/claimants/attributed.ts'
import { readClaimants } from '../../../src/claims/claimants/read.ts'
import { findNames } from '../../../src/names/find.ts'
import { readText } from '../../../src/text/read.ts'

/** Who stands behind each «figure» of a text, in order. */
export const behindAll = (marked: string, outlet: string | null = 'The Daily Lantern'): Attributed[] => {
  const starts: number[] = []
  let source = ''
  for (const character of marked) {
    if (character === '«') starts.push(source.length)
    else if (character !== '»') source += character
  }
  const text = readText(source)
  const who = readClaimants(text, readAttributions(text), findNames(text), outlet)
  return starts.map(who)
}

/** Their names in small letters, "outlet" where nobody is credited. */
export const namesBehind = (marked: string): string[] =>
  behindAll(marked).map(({ claimant }) => (claimant.kind === 'outlet' ? 'outlet' : claimant.name.toLowerCase()))

/** A text with its «figures», and what the name behind each of them holds ("outlet" for nobody). */
type Row = readonly [marked: string, ...names: readonly string[]]

/** A test for each row. */
export const each = (rows: readonly Row[]): void => {
  test.each(rows)('%s', (marked, ...names) => {
    const found = namesBehind(marked)
    expect(found).toHaveLength(names.length)
    for (const [at, name] of names.entries()) expect(found[at]).toContain(name.toLowerCase())
  })
}
