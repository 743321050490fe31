import { measures as allMeasures } from '../../claims/measures/measure.ts'
import { claimantKey } from '../../index/known.ts'
import type { Known, Store, SubjectSupport } from '../../index/store.ts'
import type { Position } from '../answer.ts'
import { askedTerms, matchesOf, mostOthers, tablesFor } from '../ask.ts'
import { matchClaimants } from '../matching/claimants.ts'
import type { Match } from '../matching/fits.ts'
import type { Question } from '../question.ts'
import type { ComparedSubject, ComparedTable, Comparison, Side } from './comparison.ts'
import { pairsOf } from './pairs.ts'

/** So many subjects stand in one comparison. */
const mostSubjects = 3

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
  const shown = both.length > 0 ? both.slice(0, mostSubjects) : [...of.slice(0, 1), ...others.slice(0, 1)]
  const subjects: ComparedSubject[] = []
  for (const match of shown) {
    const tables = await tablesFor(
      store,
      { ...question, source: '', history: true },
      query([...a.keys, ...b.keys]),
      match,
      measures,
      askedTerms(question),
    )
    subjects.push({
      subject: subjectOf(match),
      tables: tables
        .flatMap(({ measure, unit, positions }) => {
          const pairs = pairsOf(positions.filter(isOf(a)), positions.filter(isOf(b)))
          return pairs.length === 0 ? [] : { measure, unit, pairs }
        })
        .sort((one, other) => Number(bothSpeak(other)) - Number(bothSpeak(one))),
    })
  }
  return {
    a,
    b,
    subjects: subjects.filter(({ tables }) => tables.length > 0),
    meet: both.length > 0,
    others: both.slice(mostSubjects, mostSubjects + mostOthers).map(({ subject }): SubjectSupport => subject),
  }
}

const periodOf = ({ since, until }: Pick<Question, 'since' | 'until'>) => ({
  ...(since === undefined ? {} : { since }),
  ...(until === undefined ? {} : { until }),
})

const bothSpeak = ({ pairs }: ComparedTable): boolean => pairs.some(({ relation }) => relation !== null)

const subjectOf = ({ subject: { id, name, nature } }: Match) => ({ id, name, nature })

/** Whoever is meant by this name alone; the narrower of two names that mean some of the same keeps them. */
function sideOf(typed: string, meant: readonly Known[], other: readonly Known[]): Side {
  const shared = new Set(other.map(each => each.key))
  const own = meant.filter(each => !shared.has(each.key))
  const kept = meant.length < other.length ? meant : own
  const [only] = kept
  return { name: kept.length === 1 && only !== undefined ? only.name : typed, keys: kept.map(each => each.key) }
}

const isOf =
  ({ keys }: Side) =>
  ({ claims }: Position): boolean =>
    claims.some(claim => keys.includes(claimantKey(claim.source)))
