import type { Command } from '../src/chat/command.ts'
import { documentsMessage } from '../src/messages/documents.ts'

export const documents: Command = {
  name: 'documents',
  description: 'Every document in the index: its outlet, its date, and how many claims it gave',
  options: [{ name: 'text', description: 'Only documents with these words in title, outlet or name', type: 'text' }],
  examples: ['/documents', '/documents text:Ukraine'],
  run: async (options, { store, asker }) => {
    const typed = typeof options.text === 'string' ? options.text : null
    return documentsMessage(await store.documents(asker.tenant), typed)
  },
}
