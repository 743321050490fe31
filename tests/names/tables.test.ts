import { expect, test } from 'vitest'
import { slug } from '../../src/names/fold.ts'
import { lexicon } from '../../src/names/lexicon.ts'
import { nameOf } from '../../src/names/lookup.ts'
import { idOf, itemsOf, rowsOf, withoutAbbreviation } from '../../src/names/spellings.ts'
import { agencies } from '../../src/names/tables/agencies.ts'
import { countries, territories } from '../../src/names/tables/countries.ts'
import { armedGroups, international } from '../../src/names/tables/international.ts'
import { outlets } from '../../src/names/tables/outlets.ts'
import { places } from '../../src/names/tables/places.ts'
import { knownBodies, stateBodies } from '../../src/names/tables/state-bodies.ts'

const names = [...lexicon.byId.values()]

test('every id is its own slug, and every country is in the table of countries', () => {
  for (const { id, country } of names) {
    expect(id).toBe(slug(id))
    if (country !== null) expect(lexicon.powers.get(country)?.id, `country of ${id}`).toBe(country)
  }
})

test('no two rows of a table share an id', () => {
  for (const table of [countries, territories, agencies, international, armedGroups, outlets]) {
    const ids = rowsOf(table).map(cells => {
      const { id, rest } = idOf(cells[0]!)
      return id ?? slug(withoutAbbreviation(itemsOf(rest)[0]!))
    })
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  }
})

test('bodies with names of their own point at countries, bodies and names that exist', () => {
  for (const [row = ''] of rowsOf(knownBodies)) {
    const [, power, body, id] = /^(\S+) (\S+) = (\S+)$/.exec(row) ?? []
    expect(lexicon.powers.has(power!), row).toBe(true)
    expect(lexicon.bodies.has(body!), row).toBe(true)
    expect(lexicon.byId.has(id!), row).toBe(true)
  }
})

test('every row of a body says how its name reads', () => {
  for (const [id, pattern, kind, phrases] of rowsOf(stateBodies)) {
    expect(pattern, id).toContain('%')
    expect(['government', 'organisation', 'outlet']).toContain(kind)
    expect(itemsOf(phrases).length, id).toBeGreaterThan(0)
  }
})

test('countries of places are known', () => {
  for (const line of places.trim().split('\n')) {
    const country = line.slice(0, line.indexOf(':'))
    expect(country === 'none' || lexicon.powers.has(country), line).toBe(true)
  }
})

test('every country answers to its name, its adjective and its capital', () => {
  for (const cells of rowsOf(countries)) {
    const shown = itemsOf(idOf(cells[0]!).rest)[0]!
    const country = nameOf(shown)
    expect(country?.name, shown).toBe(shown)
    const [adjective] = itemsOf(cells[1])
    if (adjective !== undefined) expect(nameOf(adjective)?.country, adjective).toBe(country!.id)
    const [capital] = itemsOf(cells[3])
    if (capital !== undefined) expect(nameOf(capital.split(' = ')[0]!), capital).not.toBeNull()
  }
})
