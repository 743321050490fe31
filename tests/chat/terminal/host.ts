import type { Command } from '../../../src/chat/command.ts'
import type { Host } from '../../../src/chat/surface.ts'
import { openStore } from '../../../src/index/open.ts'
import type { Clock } from '../../../src/messages/instant.ts'
import { notice } from '../../../src/messages/notice.ts'
import { desks } from '../desks.ts'

export const utc: Clock = { now: () => new Date('2025-02-01T12:00:00Z'), zone: 'UTC' }

const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

const known = ['North Korean soldiers', 'civilians', 'people on the "Aurora" ferry']

const toll: Command = {
  name: 'toll',
  description: 'Who was hurt',
  options: [
    {
      name: 'who',
      description: 'Who is counted',
      type: 'text',
      complete: async typed => known.filter(name => name.toLowerCase().includes(typed.toLowerCase())),
    },
    { name: 'measure', description: 'What is counted', type: 'text', choices: ['killed', 'wounded', 'missing'] },
    { name: 'history', description: 'Older figures too', type: 'flag' },
    { name: 'since', description: 'From this day on', type: 'date' },
  ],
  examples: ['/toll'],
  run: async options => ({
    title: 'Toll',
    parts: [{ kind: 'text', lines: [[`asked ${JSON.stringify(options)}`]] }],
    controls: [],
    private: false,
    tone: 'answer',
    data: { options },
  }),
}

const troops: Command = { ...toll, name: 'troops', options: [] }
const failing: Command = { ...toll, name: 'fail', options: [], run: () => Promise.reject(new Error('broken')) }
const nothing: Command = { ...toll, name: 'nothing', options: [], run: async () => notice('Nothing here', []) }

/** A host over an empty index in memory, with a few commands that tell what they were asked. */
export async function testHost(): Promise<Host> {
  return {
    store: await openStore({ path: ':memory:' }),
    commands: [toll, troops, failing, nothing],
    now: () => new Date('2025-02-01T12:00:00Z'),
    status: async () => [],
    ...desks,
    log: quiet,
  }
}
