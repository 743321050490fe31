import { type WordTable, wordTable } from '../text/vocabulary.ts'
import { slug } from './fold.ts'
import type { Name, NameKind } from './name.ts'
import { idOf, itemsOf, peopleOf, readPerson, rowsOf, withoutAbbreviation } from './spellings.ts'
import { agencies } from './tables/agencies.ts'
import { countries, territories } from './tables/countries.ts'
import { armedGroups, international } from './tables/international.ts'
import { outlets } from './tables/outlets.ts'
import { people } from './tables/people.ts'
import { places } from './tables/places.ts'
import { knownBodies, rulingGroups, stateBodies } from './tables/state-bodies.ts'
import { addSpelling, type Node, newNode, nodeFor } from './trie.ts'

export interface StateBody {
  readonly id: string
  /** "Defence Ministry of %". */
  readonly pattern: string
  readonly kind: NameKind
}

/** Everything the tables hold, ready to be walked. Built once, when the module loads. */
export interface Lexicon {
  readonly root: Node
  /** What follows the root, by a token's word. */
  readonly first: WordTable<Node>
  readonly byId: ReadonlyMap<string, Name>
  readonly bodies: ReadonlyMap<string, StateBody>
  /** "country body" -> id of the name that this country's body has of its own. */
  readonly ownBodies: ReadonlyMap<string, string>
  /** Ids of places that stand for a country's government ("Kyiv said") -> the country's id. */
  readonly capitals: ReadonlyMap<string, string>
  /** Ids of countries and of the territories with bodies of their own -> the name they are shown by. */
  readonly powers: ReadonlyMap<string, Name>
}

const build = (): Lexicon => {
  const root = newNode()
  const byId = new Map<string, Name>()
  const capitals = new Map<string, string>()
  const powers = new Map<string, Name>()
  const keep = (name: Name): Name => {
    const before = byId.get(name.id)
    if (before !== undefined) return before
    byId.set(name.id, name)
    return name
  }

  const addPower = (cells: readonly string[], kind: NameKind, country: string | null): Name => {
    const { id, rest } = idOf(cells[0]!)
    const [shown = '', ...others] = itemsOf(rest)
    const own = id ?? slug(shown)
    const name = keep({ id: own, name: shown, kind, country: country ?? own })
    powers.set(own, name)
    for (const spelling of [shown, ...others]) addSpelling(root, spelling, name, 'name')
    const adjectives = itemsOf(cells[1])
    for (const adjective of adjectives) addSpelling(root, adjective, name, 'adjective')
    const named = itemsOf(cells[2])
    // Text that has lost its apostrophes: "Syrias capital".
    if (kind === 'country' && /^[A-Z][a-z]+[^s]$/.test(shown) && shown.length > 4)
      addSpelling(root, `${shown}s`, name, 'adjective')
    for (const folk of named.length > 0 ? named : adjectives.flatMap(peopleOf)) addSpelling(root, folk, name, 'people')
    return name
  }

  for (const cells of rowsOf(countries)) {
    const country = addPower(cells, 'country', null)
    for (const seat of itemsOf(cells[3])) {
      const [shown = '', ...others] = seat.split(' = ')
      const name = keep({ id: slug(shown), name: shown, kind: 'place', country: country.id })
      capitals.set(name.id, country.id)
      for (const spelling of [shown, ...others]) addSpelling(root, spelling, name, 'name')
    }
  }
  for (const cells of rowsOf(territories)) addPower(cells, 'place', cells[3] || null)

  const addRows = (table: string, kind: NameKind): void => {
    for (const cells of rowsOf(table)) {
      const { id, rest } = idOf(cells[0]!)
      const [shown = '', ...others] = itemsOf(rest)
      const name = keep({
        id: id ?? slug(withoutAbbreviation(shown)),
        name: shown,
        kind: (cells[2] as NameKind | undefined) ?? kind,
        country: cells[1] || null,
      })
      for (const spelling of [withoutAbbreviation(shown), ...others]) addSpelling(root, spelling, name, 'name')
    }
  }
  addRows(agencies, 'organisation')
  addRows(international, 'organisation')
  addRows(armedGroups, 'organisation')
  addRows(outlets, 'outlet')

  for (const cells of rowsOf(people)) {
    const { id, rest } = idOf(cells[0]!)
    const person = readPerson(rest)
    const name = keep({ id: id ?? slug(person.shown), name: person.shown, kind: 'person', country: cells[1] || null })
    for (const spelling of person.full) addSpelling(root, spelling, name, 'name')
    for (const family of person.family) addSpelling(root, family, name, 'surname', { linked: person.common })
  }

  for (const line of places.split('\n')) {
    const cut = line.indexOf(': ')
    if (cut === -1) continue
    const country = line.slice(0, cut) === 'none' ? null : line.slice(0, cut)
    for (const entry of line.slice(cut + 2).split(', ')) {
      const guarded = entry.startsWith('^')
      const [shown = '', ...others] = (guarded ? entry.slice(1) : entry).split('/')
      const plain = slug(shown)
      const before = byId.get(plain)
      // A second place of the same name takes its country into its id.
      const id = before === undefined || before.country === country ? plain : `${plain}-${country ?? 'waters'}`
      const name = keep({ id, name: shown, kind: 'place', country })
      for (const spelling of [shown, ...others]) addSpelling(root, spelling, name, 'name', { guarded })
    }
  }

  for (const group of Object.values(rulingGroups)) {
    const name = byId.get(group)
    if (name !== undefined) powers.set(group, name)
  }

  const bodies = new Map<string, StateBody>()
  for (const cells of rowsOf(stateBodies)) {
    const [id = '', pattern = '', kind = ''] = cells
    bodies.set(id, { id, pattern, kind: kind as NameKind })
    for (const phrase of itemsOf(cells[3])) {
      const found = nodeFor(root, phrase)
      if (found !== null) found.node.body ??= id
    }
  }
  const ownBodies = new Map(rowsOf(knownBodies).map(([row = '']) => row.split(' = ') as [string, string]))
  return { root, first: wordTable(root.next!), byId, bodies, ownBodies, capitals, powers }
}

export const lexicon: Lexicon = build()
