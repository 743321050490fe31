import type { Answer } from '../../src/answers/answer.ts'
import type { Understanding } from '../../src/answers/questions/understanding.ts'
import { shortName } from '../../src/answers/wording.ts'
import { measureLabels, measures } from '../../src/claims/measures/measure.ts'
import type { Store, Tenant } from '../../src/index/store.ts'
import type { Again } from '../../src/messages/again.ts'
import type { Control } from '../../src/messages/message.ts'
import { any, earliest, latest } from './overridden.ts'

export interface Asked {
  readonly read: Understanding
  readonly answer: Answer
  readonly again: Again
  readonly store: Store
  readonly tenant: Tenant
  readonly now: Date
}

type Choices = Extract<Control, { kind: 'select' }>['choices']

/** As many as a menu of any platform holds; several menus would not fit under an answer. */
const mostChoices = 25

/** The menu that changes what was understood: measure, period, claimant. Subjects have a menu of their own. */
export async function questionMenus(asked: Asked): Promise<readonly Control[]> {
  const named = (what: string, choices: Choices): Choices =>
    choices.map(({ label, command }) => ({ label: `${what}: ${label}`, command }))
  const choices = [
    ...named('Measure', await measureChoices(asked)),
    ...named('Period', periodChoices(asked)),
    ...named('Claimant', claimantChoices(asked)),
  ].slice(0, mostChoices)
  return [{ kind: 'select', label: 'Change the question', choices, untyped: true }]
}

/** The measures that the subject has figures of, but for the one shown. */
async function measureChoices({ read, answer, again, store, tenant }: Asked): Promise<Choices> {
  const subjects = answer.subject === null ? {} : { subjects: [answer.subject.id] }
  const held = await Promise.all(
    measures.map(async measure =>
      (await store.subjects({ tenant, measures: [measure], ...subjects, limit: 1 })).length > 0 ? [measure] : [],
    ),
  )
  const [only, second] = read.measures
  const others = held.flat().filter(measure => second !== undefined || measure !== only)
  return [
    ...others.map(measure => ({ label: measureLabels[measure], command: again({ measure }) })),
    ...(only === undefined ? [] : [{ label: 'any', command: again({ measure: any }) }]),
  ]
}

function claimantChoices({ read, answer, again }: Asked): Choices {
  const names = new Set(
    answer.tables.flatMap(({ positions }) =>
      positions.filter(({ claimant }) => claimant.kind !== 'outlet').map(({ claimant }) => claimant.name),
    ),
  )
  const others = [...names].filter(name => read.sources.length !== 1 || name !== read.sources[0])
  const choices = others.map(name => ({ label: shortName(name), command: again({ source: name }) }))
  if (read.sources.length === 0) return choices.length > 1 ? choices : []
  return [{ label: 'any', command: again({ source: any }) }, ...(read.sources.length > 1 ? choices : [])]
}

const periods = [
  { label: 'last 7 days', days: 7 },
  { label: 'last 30 days', days: 30 },
  { label: 'last 12 months', days: 365 },
] as const

function periodChoices({ read, again, now }: Asked): Choices {
  const since = (days: number) => new Date(now.getTime() - days * 86_400_000).toISOString().slice(0, 10)
  const choices = periods.map(({ label, days }) => ({
    label,
    command: again({ since: since(days), until: undefined }),
  }))
  const isOpen = read.since === null && read.until === null
  return isOpen ? choices : [...choices, { label: 'any', command: again({ since: earliest, until: latest }) }]
}
