import type { Command } from '../src/chat/command.ts'
import { formatInvocation } from '../src/chat/invocation.ts'
import { documentsMessage } from '../src/messages/documents.ts'

export const documents: Command = {
  name: 'documents',
  description: 'The documents in the index: outlet, date, and how many claims each gave',
  options: [{ name: 'text', description: 'Only documents with these words in title, outlet or name', type: 'text' }],
  examples: ['/documents', '/documents text:Ukraine'],
  liveExamples: async ({ store, asker }) => {
    const titled = (await store.documents(asker.tenant)).find(({ title }) => title !== null)
    const words = titled?.title?.split(/\s+/).slice(0, 2).join(' ')
    return words === undefined ? [] : ['/documents', formatInvocation('documents', { text: words })]
  },
  run: async (options, { store, asker }) => {
    const typed = typeof options.text === 'string' ? options.text : null
    return documentsMessage(await store.documents(asker.tenant), typed)
  },
}
