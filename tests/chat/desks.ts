import { usualKinds, type Watch } from '../../src/alerts/watch.ts'
import type { Host } from '../../src/chat/surface.ts'
import { type Feed, freshState } from '../../src/feeds/feed.ts'

/** A feed that a test's host follows. */
export const someFeed: Feed = {
  id: 'feed1',
  tenant: null,
  address: 'https://news.example/world.xml',
  title: 'World news',
  every: 5,
  owner: null,
  added: '2025-01-01T00:00:00.000Z',
  next: '2025-01-13T09:05:00.000Z',
  state: {
    ...freshState,
    based: true,
    polled: '2025-01-13T08:56:00.000Z',
    answered: '2025-01-13T08:56:00.000Z',
    items: 3,
  },
}

/** A watch that a test's host has, of the terminal. */
export const someWatch: Watch = {
  id: 'k3v9x',
  tenant: null,
  platform: 'terminal',
  channel: '',
  direct: false,
  thread: null,
  owner: null,
  measures: ['killed'],
  who: null,
  source: null,
  place: 'Port Vell',
  minimum: 100,
  kinds: usualKinds,
  cron: null,
  zone: 'UTC',
  quietFrom: null,
  quietTo: null,
  role: null,
  created: '2025-01-12T00:00:00.000Z',
  failing: null,
}

const refused = { what: 'leads nowhere in a test', remedy: 'Nothing can be done about it.' }

const nothingTaken = (path: string) => ({ documents: [], problems: [{ path, ...refused }], refused: null })

/** What commands may do beside asking, for tests about something else: everything is there, nothing is fetched or written. */
export const desks: Pick<Host, 'feeds' | 'alerts' | 'intake' | 'attached'> = {
  feeds: {
    list: async () => [someFeed],
    find: async (_, words) => (words === someFeed.id || words === someFeed.title ? someFeed : null),
    test: async address => ({ address, ...refused }),
    add: async () => ({ outcome: 'refused', ...refused }),
    addKnown: async () => {},
    addAll: async () => ({ added: 2, known: 0 }),
    remove: async () => {},
    pause: async () => {},
    resume: async () => {},
  },
  alerts: {
    watches: () => [someWatch],
    add: async wish => ({ watch: { ...someWatch, ...wish }, isNew: true }),
    remove: async (_, id) => (id === someWatch.id ? someWatch : null),
    preview: async () => null,
    explain: async (_, watches) => watches.map(watch => ({ watch, alerted: false, why: ['it is a test'] })),
  },
  intake: {
    address: async (_, address) => nothingTaken(address),
    text: async () => nothingTaken('text'),
    upload: async (_, name) => nothingTaken(name),
    document: async (_, { id }) => nothingTaken(id),
  },
  attached: async file => ({ name: file, ...refused }),
}
