import { countWords } from '../src/answers/wording.ts'
import { withActions } from '../src/chat/actions.ts'
import type { Asker, Command, Context, Option, OptionValues } from '../src/chat/command.ts'
import { formatInvocation } from '../src/chat/invocation.ts'
import { corrected } from '../src/chat/mistakes.ts'
import { inPrivate } from '../src/chat/private.ts'
import type { FeedAsker, Tested } from '../src/feeds/desk.ts'
import type { Feed } from '../src/feeds/feed.ts'
import { feedName } from '../src/feeds/name.ts'
import { NoOpml, writeOpml } from '../src/feeds/opml.ts'
import { feedsMessage } from '../src/messages/feed-list.ts'
import { addedMessage, listingMessage } from '../src/messages/feeds.ts'
import type { Message } from '../src/messages/message.ts'
import { notice } from '../src/messages/notice.ts'

/** Long enough for every address that servers take. */
const longestAddress = 2000

const address: Option = {
  name: 'address',
  description: 'Address of the feed, or of a page that links one',
  type: 'text',
  required: true,
  longest: longestAddress,
}

const feed: Option = {
  name: 'feed',
  description: 'Which feed: its id, its title or its address',
  type: 'text',
  required: true,
  longest: longestAddress,
  complete: async (typed, { feeds, asker }) => named(await feeds.list(asker.tenant), typed),
}

/** Platforms show no longer value. */
const longestName = 100
const mostMeant = 3

/** What the feeds with such words in their names are called: by a name that no other has and that fits, else by their ids. */
function named(all: readonly Feed[], typed: string): readonly string[] {
  const words = typed.trim().toLowerCase()
  const known = new Map<string, number>()
  for (const feed of all) known.set(feedName(feed), (known.get(feedName(feed)) ?? 0) + 1)
  return all
    .filter(({ id, title, address }) => [id, title, address].some(each => each?.toLowerCase().includes(words)))
    .map(feed => ({ id: feed.id, name: feedName(feed) }))
    .sort((a, b) => Number(b.name.toLowerCase().startsWith(words)) - Number(a.name.toLowerCase().startsWith(words)))
    .map(({ id, name }) => (known.get(name) === 1 && name.length <= longestName ? name : id))
}

/** The operator's feeds are seen by all and changed by the operator alone. `name` is what the command is called. */
async function own(
  name: string,
  { feed: words }: OptionValues,
  { feeds, asker }: Context,
  run: (feed: Feed) => Promise<Message>,
): Promise<Message> {
  const typed = String(words)
  const found = await feeds.find(asker.tenant, typed)
  if (found === null) {
    const meant = named(await feeds.list(asker.tenant), typed)
    const few = meant.length <= mostMeant ? meant.map(feed => corrected({ name, options: { feed } })) : []
    const many = `${meant.length.toLocaleString('en-US')} feeds have that in their name. `
    return notice(
      `No feed is called “${typed.slice(0, 100)}”`,
      [
        [
          meant.length > mostMeant ? many : 'All of them: ',
          { code: formatInvocation('feeds list', meant.length > mostMeant ? { feed: typed } : {}) },
        ],
      ],
      few,
    )
  }
  if (found.tenant !== asker.tenant)
    return notice(`${feedName(found)} is the operator's`, [['Everybody sees it, so nobody can change it from here.']])
  return run(found)
}

const done = (title: string, ...lines: readonly string[]): Message => ({
  ...notice(
    title,
    lines.map(line => [line]),
  ),
  private: false,
  tone: 'answer',
})

const whoAsks = ({ tenant, platform, user }: Asker): FeedAsker => ({
  tenant,
  owner: user === null ? null : { platform, user },
})

const refused = (address: string, { what, remedy }: { readonly what: string; readonly remedy: string }): Message =>
  notice('I cannot follow that', [[`${address} ${what}.`], [remedy]])

/** An example with a feed that whoever asks may change. */
const ownFeed =
  (action: string) =>
  async ({ feeds, asker }: Context): Promise<readonly string[]> => {
    const mine = (await feeds.list(asker.tenant)).filter(({ tenant }) => tenant === asker.tenant)
    return named(mine, '')
      .slice(0, 1)
      .map(name => formatInvocation(`feeds ${action}`, { feed: name }))
  }

const list: Command = {
  name: 'list',
  description: 'Feeds that are followed, when they were read, and what is wrong with them',
  options: [
    {
      name: 'feed',
      description: 'Words of names or addresses; “failing” or “paused”',
      type: 'text',
      complete: async typed =>
        ['failing', 'paused', 'not read yet'].filter(word => word.startsWith(typed.toLowerCase())),
    },
  ],
  examples: ['/feeds list', '/feeds list failing'],
  run: async ({ feed: typed }, { feeds, asker }) =>
    feedsMessage(await feeds.list(asker.tenant), typed === undefined ? null : String(typed)),
}

const add: Command = {
  name: 'add',
  description: 'Follow a feed: its articles are read as they come, new figures reach those who watch',
  needs: 'manage',
  options: [address],
  examples: ['/feeds add address:https://news.example/world.xml'],
  run: async ({ address }, { feeds, asker }) => {
    const added = await feeds.add(String(address), whoAsks(asker))
    return added.outcome === 'refused' ? refused(String(address), added) : addedMessage(added)
  },
}

const remove: Command = {
  name: 'remove',
  description: 'Follow a feed no longer; its articles and their claims stay',
  needs: 'manage',
  options: [feed],
  examples: ['/feeds remove feed:"World news"'],
  liveExamples: ownFeed('remove'),
  run: (options, context) =>
    own('feeds remove', options, context, async found => {
      await context.feeds.remove(found)
      return done(
        `${feedName(found)} is followed no longer`,
        `Follow it again with /feeds add address:${found.address}`,
      )
    }),
}

const pause: Command = {
  name: 'pause',
  description: 'Stop asking a feed until it is resumed',
  needs: 'manage',
  options: [feed],
  examples: ['/feeds pause feed:"World news"'],
  liveExamples: ownFeed('pause'),
  run: (options, context) =>
    own('feeds pause', options, context, async found => {
      await context.feeds.pause(found, 'paused from chat')
      return done(`${feedName(found)} is paused`, `Go on with /feeds resume feed:${found.id}`)
    }),
}

const resume: Command = {
  name: 'resume',
  description: 'Ask a paused or failing feed again, at once',
  needs: 'manage',
  options: [feed],
  examples: ['/feeds resume feed:"World news"'],
  liveExamples: ownFeed('resume'),
  run: (options, context) =>
    own('feeds resume', options, context, async found => {
      await context.feeds.resume(found)
      return done(`${feedName(found)} is asked again`, 'What came of it stands in /feeds list in a moment.')
    }),
}

const test: Command = {
  name: 'test',
  description: 'What a feed lists right now, without following it',
  options: [address],
  examples: ['/feeds test address:https://news.example/world.xml'],
  run: async ({ address }, { feeds }) => {
    const tested: Tested = await feeds.test(String(address))
    return 'listing' in tested ? listingMessage(tested.address, tested.listing) : refused(tested.address, tested)
  },
}

const importAll: Command = {
  name: 'import',
  description: 'Follow every feed of an OPML file that another reader exported',
  needs: 'manage',
  options: [{ name: 'file', description: 'The OPML file', type: 'file', required: true }],
  examples: ['/feeds import file:subscriptions.opml'],
  run: async ({ file }, { feeds, asker, attached }) => {
    const bytes = await attached(String(file), asker)
    if ('what' in bytes) return notice('That file cannot be read', [[`${bytes.name} ${bytes.what}.`], [bytes.remedy]])
    try {
      const { added, known } = await feeds.addAll(bytes.bytes, whoAsks(asker))
      const before =
        known > 0
          ? `${known.toLocaleString('en-US')} of the file were followed already.`
          : 'They are read one after the other.'
      return done(`${countWords(added, 'feed is', 'feeds are')} followed from now on`, before)
    } catch (error) {
      if (!(error instanceof NoOpml)) throw error
      return notice('That file is no list of feeds', [[`${error.message}.`], ['Export it from your reader as OPML.']])
    }
  },
}

const exportAll: Command = {
  name: 'export',
  description: 'The feeds as an OPML file that other readers take',
  options: [],
  examples: ['/feeds export'],
  run: async (_, { feeds, asker }) => {
    const all = await feeds.list(asker.tenant)
    if (all.length === 0) return feedsMessage(all, null)
    const content = await writeOpml(all)
    return {
      ...done(`${countWords(all.length, 'feed')} as OPML`, 'Other feed readers take the file as it is.'),
      files: [{ name: 'tallywire-feeds.opml', type: 'text/x-opml', content }],
      data: { opml: content },
    }
  },
}

export const feeds: Command = withActions(
  { name: 'feeds', description: 'News feeds that are followed: add, list, test, pause, import, export' },
  [inPrivate(list), add, remove, pause, resume, test, importAll, exportAll],
)
