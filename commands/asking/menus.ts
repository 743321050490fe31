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

/** Menus that change what was understood: measure, claimant, period. Subjects have a menu of their own. */
export async function questionMenus(asked: Asked): Promise<readonly Control[]> {
  const menus: readonly (readonly [string, Choices])[] = [
    ['Another measure', await measureChoices(asked)],
    ['Another claimant', claimantChoices(asked)],
    ['Another period', periodChoices(asked)],
  ]
  return menus.flatMap(([label, choices]) =>
    choices.length === 0 ? [] : [{ kind: 'select' as const, label, choices, untyped: true as const }],
  )
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
    ...(only === undefined ? [] : [{ label: 'Any measure', command: again({ measure: any }) }]),
  ]
}

/** So many claimants are offered: as many as a menu of any platform holds, with the choice of all. */
const mostClaimants = 24

function claimantChoices({ read, answer, again }: Asked): Choices {
  const names = new Set(
    answer.tables.flatMap(({ positions }) =>
      positions.filter(({ claimant }) => claimant.kind !== 'outlet').map(({ claimant }) => claimant.name),
    ),
  )
  const others = [...names].filter(name => read.sources.length !== 1 || name !== read.sources[0])
  const choices = others
    .slice(0, mostClaimants)
    .map(name => ({ label: shortName(name), command: again({ source: name }) }))
  if (read.sources.length === 0) return choices.length > 1 ? choices : []
  return [...(read.sources.length > 1 ? choices : []), { label: 'Any claimant', command: again({ source: any }) }]
}

const periods = [
  { label: 'Last 7 days', days: 7 },
  { label: 'Last 30 days', days: 30 },
  { label: 'Last 12 months', days: 365 },
] as const

function periodChoices({ read, again, now }: Asked): Choices {
  const since = (days: number) => new Date(now.getTime() - days * 86_400_000).toISOString().slice(0, 10)
  const choices = periods.map(({ label, days }) => ({
    label,
    command: again({ since: since(days), until: undefined }),
  }))
  const isOpen = read.since === null && read.until === null
  return isOpen ? choices : [...choices, { label: 'Any time', command: again({ since: earliest, until: latest }) }]
}
