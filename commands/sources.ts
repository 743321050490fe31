import { sources as knownSources, knownValues } from '../src/answers/known.ts'
import type { Command } from '../src/chat/command.ts'
import { formatInvocation } from '../src/chat/invocation.ts'
import { didYouMean } from '../src/chat/suggest.ts'
import { sourcesMessage } from '../src/messages/sources.ts'

export const sources: Command = {
  name: 'sources',
  description: 'Everybody who is quoted with a figure, how often, and when last',
  options: [
    {
      name: 'source',
      description: 'Only claimants whose name has these words',
      type: 'text',
      complete: (typed, { store, asker }) => knownValues(store, asker.tenant, 'source', typed),
    },
  ],
  examples: ['/sources', '/sources source:Ukraine'],
  liveExamples: async ({ store, asker }) => {
    const [best] = await knownSources(store, asker.tenant)
    return best ? ['/sources', formatInvocation('sources', { source: best.name })] : []
  },
  run: async (options, { store, asker }) => {
    const typed = typeof options.source === 'string' ? options.source : null
    const known = await knownSources(store, asker.tenant)
    const message = sourcesMessage(known, typed)
    if (typed === null || message.tone === 'answer') return message
    const names = known.map(({ name }) => name)
    return { ...message, controls: didYouMean(typed, names, name => formatInvocation('sources', { source: name })) }
  },
}
