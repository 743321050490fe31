import { usualKinds } from '../../src/alerts/watch.ts'
import type { Option } from '../../src/chat/command.ts'
import { measures } from '../../src/claims/measures/measure.ts'
import { questionOptions } from '../questions/options.ts'
import { kindWords, listed, scheduleWords } from './read.ts'

const named = (name: string, description: string): Option => ({
  ...questionOptions.find(option => option.name === name)!,
  description,
})

/** Completes the last word of a list. */
const last =
  (words: readonly string[]) =>
  async (typed: string): Promise<readonly string[]> => {
    const before = typed.includes(',') ? typed.slice(0, typed.lastIndexOf(',') + 1) : ''
    const begun = typed.slice(before.length).trim().toLowerCase()
    const used = listed(before)
    return words
      .filter(word => word.startsWith(begun) && !used.includes(word))
      .map(word => (before === '' ? word : `${before} ${word}`))
  }

/** What a watch is made of, in the order platforms show it. */
export const watchOptions: readonly Option[] = [
  {
    name: 'measure',
    description: 'What is counted, one or more: killed, wounded; every measure if left out',
    type: 'text',
    complete: last(measures),
  },
  named('who', 'Only figures of these: North Korean soldiers'),
  named('source', 'Only figures that they give: a person, an agency, a country'),
  named('place', 'Only figures of there: a town, a region, a country'),
  { name: 'minimum', description: 'Smallest change of a revised figure, smallest other figure', type: 'number' },
  {
    name: 'kinds',
    description: `Only some kinds: ${usualKinds.slice(0, 3).join(', ')} …`,
    type: 'text',
    complete: last(kindWords),
  },
  {
    name: 'digest',
    description: 'Together at set times: hourly, daily, weekly, 09:00, or a cron expression',
    type: 'text',
    complete: async typed => scheduleWords.filter(word => word.startsWith(typed.toLowerCase())),
  },
  {
    name: 'quiet',
    description: 'Hours in which nothing is sent: 22:00-07:00',
    type: 'text',
  },
  {
    name: 'zone',
    description: 'Time zone of digests and quiet hours: Europe/Kyiv',
    type: 'text',
    complete: async typed => {
      const words = typed.toLowerCase().replaceAll(' ', '_')
      return ['UTC', ...Intl.supportedValuesOf('timeZone')].filter(zone => zone.toLowerCase().includes(words))
    },
  },
  { name: 'role', description: 'Role that is mentioned with each alert: the only ping there is', type: 'role' },
  { name: 'direct', description: 'To you alone, as direct messages', type: 'flag' },
]
