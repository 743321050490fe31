import type { Measure } from '../../claims/measures/measure.ts'
import type { Store, Tenant } from '../../index/store.ts'
import type { Answer, Table } from '../answer.ts'
import { answer } from '../ask.ts'
import type { Question } from '../question.ts'
import { betweenSources } from './leads/between.ts'
import { byEnd, endSentence } from './leads/ends.ts'
import type { Understanding } from './understanding.ts'

/** What else is shown where "casualties" are asked for: most sources give the killed and the wounded apart. */
const withCasualties: readonly Measure[] = ['casualties', 'killed', 'wounded']

/** The question that an understanding puts to the index. `subject`: the id or name of one, when one was chosen. */
export function questionOf(read: Understanding, tenant: Tenant, subject: string | null): Question {
  const { who, place, event, sources, figure, since, until } = read
  const optional = { who, place, event, figure, since, until, source: sources.length === 0 ? null : sources.join('; ') }
  const given = Object.entries(optional).filter(([, value]) => value !== null)
  const [only, second] = read.measures
  const measures = only === 'casualties' && second === undefined ? withCasualties : read.measures
  return {
    tenant,
    measures,
    ...(Object.fromEntries(given) as Partial<Question>),
    ...(subject === null ? {} : { subject }),
    history: true,
  }
}

/** Answer an understood question: its tables, and the sentences that say what it wants to know. */
export async function reply(store: Store, question: Question, read: Understanding): Promise<Answer> {
  const found = await answer(store, question)
  const tables = mainFirst(found)
  switch (read.intent) {
    case 'highest':
    case 'lowest':
    case 'latest': {
      const { intent } = read
      const asked = ofQuestion(found, tables, read).map(table => byEnd(table, intent))
      return { ...found, tables: asked, summary: asked.flatMap(table => endSentence(table, intent)) }
    }
    case 'agree':
    case 'why': {
      const between = read.sources.length > 1 ? betweenSources(tables, read.sources) : []
      return { ...found, tables, summary: between.length > 0 ? between : found.summary }
    }
    default:
      return { ...found, tables }
  }
}

/** The table that the summary is about before the others, where the question names no order. */
function mainFirst({ tables, summary }: Answer): readonly Table[] {
  const main = tables.filter(table => table.summary === summary)
  return [...main, ...tables.filter(table => !main.includes(table))]
}

/** The tables that an end is asked of: those of the measures named, else the one that the summary is about. */
function ofQuestion({ summary }: Answer, tables: readonly Table[], read: Understanding): readonly Table[] {
  const named = tables.filter(({ measure }) => read.measures.includes(measure))
  if (named.length > 0) return named
  return read.measures.length > 0 ? tables : tables.filter(table => table.summary === summary)
}
