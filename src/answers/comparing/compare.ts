import { measures as allMeasures } from '../../claims/measures/measure.ts'
import { claimantKey } from '../../index/known.ts'
import type { Known, Store } from '../../index/store.ts'
import type { Position, Table } from '../answer.ts'
import { askedTerms, matchesOf, mostOthers, tablesFor } from '../ask.ts'
import { matchClaimants } from '../matching/claimants.ts'
import type { Match } from '../matching/fits.ts'
import type { Question } from '../question.ts'
import type { ComparedSubject, ComparedTable, Comparison, Side } from './comparison.ts'
import { bothSpeak, pairsOf } from './pairs.ts'

/** So many subjects stand in one comparison. */
const mostSubjects = 3
/** So many on which both speak are looked through for figures of one measure. */
const mostTried = 8

/** Who of the two names nobody is known by, or that both mean the same. */
export interface NoComparison {
  readonly unknown: readonly ('a' | 'b')[]
}

/**
 * Set what two claimants hold beside each other, subject by subject. Names mean whom `source` of a question means; of two
 * names of which one takes in the other ("Ukraine", "Zelensky") the wider one stands for the others.
 */
export async function compare(
  store: Store,
  question: Omit<Question, 'source'>,
  names: { readonly a: string; readonly b: string },
): Promise<Comparison | NoComparison> {
  const known = await store.claimants(question.tenant)
  const [meantA, meantB] = [matchClaimants(names.a, known), matchClaimants(names.b, known)]
  const [a, b] = [sideOf(names.a, meantA, meantB), sideOf(names.b, meantB, meantA)]
  const unknown = (['a', 'b'] as const).filter(each => ({ a: meantA, b: meantB })[each].length === 0)
  if (unknown.length > 0 || a.keys.length === 0 || b.keys.length === 0) return { unknown }
  const measures = question.measures.length > 0 ? question.measures : allMeasures
  // Who gives killed and wounded has a sum of them among casualties.
  const wide = measures.includes('casualties') ? [...new Set([...measures, 'killed', 'wounded'] as const)] : measures
  const query = (claimants: readonly string[]) => ({
    ...periodOf(question),
    tenant: question.tenant,
    measures: wide,
    claimants,
  })
  const [of, others] = [
    await matchesOf(store, question, query(a.keys)),
    await matchesOf(store, question, query(b.keys)),
  ]
  const ids = new Set(others.map(({ subject }) => subject.id))
  const both = of.filter(({ subject }) => ids.has(subject.id))
  const tried = both.length > 0 ? both.slice(0, mostTried) : [...of.slice(0, 1), ...others.slice(0, 1)]
  const found = new Map<Match, ComparedSubject>()
  for (const match of tried) {
    const asked = { ...question, source: '', history: true }
    const all = await tablesFor(store, asked, query([...a.keys, ...b.keys]), match, measures, askedTerms(question))
    const tables = comparedTables(all, a, b)
    if (tables.length > 0) found.set(match, { subject: subjectOf(match), tables })
  }
  // Where both speak, but of different things, there is nothing to compare: such subjects stand only where no other does.
  const meeting = [...found].filter(([, { tables }]) => tables.some(bothSpeak))
  const shown = (meeting.length > 0 ? meeting : [...found]).slice(0, mostSubjects)
  const left = both.filter(match => !shown.some(([one]) => one === match))
  return {
    a,
    b,
    subjects: shown.map(([, subject]) => subject),
    meet: meeting.length > 0,
    others: left.slice(0, mostOthers).map(({ subject }) => subject),
  }
}

/** What both say of one subject, the tables in which both speak first. */
function comparedTables(tables: readonly Table[], a: Side, b: Side): ComparedTable[] {
  const compared = tables.flatMap((table): ComparedTable[] => {
    const { measure, unit, positions } = table
    const pairs = pairsOf(positions.filter(isOf(a)), positions.filter(isOf(b)))
    return pairs.length === 0 ? [] : [{ measure, unit, table, pairs }]
  })
  return [...compared.filter(bothSpeak), ...compared.filter(table => !bothSpeak(table))]
}

const periodOf = ({ since, until }: Pick<Question, 'since' | 'until'>) => ({
  ...(since === undefined ? {} : { since }),
  ...(until === undefined ? {} : { until }),
})

const subjectOf = ({ subject: { id, name, nature } }: Match) => ({ id, name, nature })

/** Whoever is meant by this name alone; the narrower of two names that mean some of the same keeps them. */
function sideOf(typed: string, meant: readonly Known[], other: readonly Known[]): Side {
  const shared = new Set(other.map(each => each.key))
  const own = meant.filter(each => !shared.has(each.key))
  const kept = meant.length < other.length ? meant : own
  const [only] = kept
  return { name: kept.length === 1 && only !== undefined ? only.name : typed, keys: kept.map(each => each.key) }
}

const isOf = ({ keys }: Side) => {
  const own = new Set(keys)
  return ({ claims }: Position): boolean => claims.some(claim => own.has(claimantKey(claim.source)))
}
