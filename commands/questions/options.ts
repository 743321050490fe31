import { type Choice, knownValues } from '../../src/answers/known.ts'
import type { Context, Option } from '../../src/chat/command.ts'

/** Completion from what the index knows, best supported first. */
const complete = (choice: Choice) => (typed: string, context: Context) =>
  knownValues(context.store, context.asker.tenant, choice, typed)

/** What every question about figures takes, in the order platforms show it. */
export const questionOptions: readonly Option[] = [
  {
    name: 'who',
    description: 'Who or what is counted: North Korean soldiers',
    type: 'text',
    complete: complete('who'),
  },
  {
    name: 'source',
    description: 'Who says it: a person, an agency, a country',
    type: 'text',
    complete: complete('source'),
  },
  { name: 'place', description: 'Where: a town, a region, a country', type: 'text', complete: complete('place') },
  { name: 'since', description: 'Only figures of this day or later: 2025-01-09, 2025-01 or 2025', type: 'date' },
  { name: 'until', description: 'Only figures of this day or earlier: 2025-01-09, 2025-01 or 2025', type: 'date' },
  { name: 'history', description: 'Show every figure that a newer one has replaced', type: 'flag' },
  { name: 'quotes', description: 'Show the words that prove each figure', type: 'flag' },
  { name: 'chart', description: 'Show the figures as a picture', type: 'flag' },
  { name: 'theme', description: 'The picture on a light or a dark ground', type: 'text', choices: ['light', 'dark'] },
  {
    name: 'subject',
    description: 'One of several subjects that match, by its name or id',
    type: 'text',
    complete: async (typed, { store, asker }) => {
      const words = typed.trim().toLowerCase()
      const subjects = await store.subjects({ tenant: asker.tenant })
      return subjects.map(({ name }) => name).filter(name => name.toLowerCase().includes(words))
    },
  },
]
