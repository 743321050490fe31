import type { Command } from '../src/chat/command.ts'
import { statusMessage } from '../src/messages/status.ts'

export const status: Command = {
  name: 'status',
  description: 'What the index holds, and how the bot is doing',
  options: [],
  examples: ['/status'],
  run: async (_options, { store, asker, status: facts }) =>
    statusMessage(await store.counts(asker.tenant), await facts()),
}
