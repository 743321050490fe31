import { measureLabels } from '../../../claims/measures/measure.ts'
import { nameOf as nameInTables } from '../../../names/lookup.ts'
import type { Position, Relation, Table } from '../../answer.ts'
import { matchClaimants } from '../../matching/claimants.ts'
import { isCurrent } from '../../positions/current.ts'
import { spoken } from '../../summary/spoken.ts'
import { capitalised } from '../../wording.ts'

const verdicts: Readonly<Record<Relation['verdict'], string>> = {
  agree: 'agree',
  compatible: 'can both be true',
  superseded: 'replace each other',
  'not-comparable': 'cannot be set against each other',
  conflict: 'are in conflict',
}

/** So many pairs are spelled out. */
const mostPairs = 4

/** How the figures of those who were asked about stand to each other, and who of them gives none. */
export function betweenSources(tables: readonly Table[], sources: readonly string[]): string[] {
  const pairs = tables.flatMap(table => pairsOf(table, sources)).sort((a, b) => weight(a.relation) - weight(b.relation))
  const silent = sources.filter(
    source => !tables.some(({ positions }) => positions.some(each => speaksFor(source, each))),
  )
  return [
    ...pairs.slice(0, mostPairs).map(pairWords),
    ...(silent.length === 0 ? [] : [`No figure from ${silent.join(' or ')} here.`]),
  ]
}

interface Pair {
  readonly measure: Table['measure']
  readonly one: Position
  readonly other: Position
  readonly relation: Relation
}

/** What contradicts comes first, what cannot be compared last. */
const order: readonly Relation['verdict'][] = ['conflict', 'compatible', 'agree', 'superseded', 'not-comparable']
const weight = ({ verdict }: Relation): number => order.indexOf(verdict)

/** Current figures of two different ones of those asked about: a country's officials may differ among themselves. */
function pairsOf({ measure, positions, relations }: Table, sources: readonly string[]): Pair[] {
  const side = (position: Position) => sources.findIndex(source => speaksFor(source, position))
  const byId = new Map(positions.filter(isCurrent).map(each => [each.id, each]))
  return relations.flatMap(relation => {
    const [one, other] = [byId.get(relation.a), byId.get(relation.b)]
    if (one === undefined || other === undefined || side(one) === side(other)) return []
    return [{ measure, one, other, relation }]
  })
}

function pairWords({ measure, one, other, relation: { verdict, why, unless } }: Pair): string {
  const label = capitalised(measureLabels[measure])
  const doubt = unless === null ? '' : `, unless ${unless}`
  return `${label}: ${spoken(one)} and ${spoken(other)} ${verdicts[verdict]}: ${why}${doubt}.`
}

function speaksFor(source: string, { claimant, claim }: Position): boolean {
  const { country } = claim.source
  const known = {
    key: claimant.id,
    name: claimant.name,
    kind: claimant.kind,
    country,
    claims: 1,
    documents: 1,
    latest: null,
  }
  return matchClaimants(source, [known]).length > 0 || nameInTables(source)?.id === claimant.id
}
