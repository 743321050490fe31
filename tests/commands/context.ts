import { commands } from '../../commands/all.ts'
import type { DispatchContext } from '../../src/chat/dispatch.ts'
import type { Store } from '../../src/index/store.ts'
import { desks } from '../chat/desks.ts'

/** What commands are run with, over a store; what breaks is thrown. */
export function madeUpContext(store: Store): DispatchContext {
  return {
    store,
    asker: { tenant: null, platform: 'terminal', channel: null, user: null, manages: true },
    now: () => new Date('2025-01-16T09:00:00Z'),
    commands,
    status: async () => [],
    ...desks,
    log: {
      error: (details: object) => {
        throw 'err' in details ? details.err : details
      },
    },
  }
}
