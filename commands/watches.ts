import { watchesMessage } from '../src/alerts/composing/watches.ts'
import { isOfChannel } from '../src/alerts/watch.ts'
import type { Command } from '../src/chat/command.ts'

export const watches: Command = {
  name: 'watches',
  description: 'Who is told of which new figures, where and when, and what fails',
  options: [],
  examples: ['/watches'],
  run: async (_, { alerts, asker }) => {
    const known = alerts.watches(asker)
    // Those of where it is asked come first.
    const here = known.filter(watch => isOfChannel(watch, asker))
    return watchesMessage([...here, ...known.filter(watch => !here.includes(watch))])
  },
}
