import { type DiscordPeer, startDiscordPeer } from '../peers/discord/peer.ts'
import { openSite, rssOf, type Site } from '../peers/site.ts'
import { type SlackPeer, startSlackPeer } from '../peers/slack/peer.ts'
import { newFolder, type Running, start } from './running.ts'

/** A feed with its articles, a Discord and a Slack, and the real process between them. */
export interface Newswire {
  readonly site: Site
  readonly discord: DiscordPeer
  readonly slack: SlackPeer
  /** Starts a process over the same index and feed; `environment` adds to its settings. */
  start(environment?: Readonly<Record<string, string>>): Running
  /** Shows one more article in the feed, in place of the one of the same name. */
  report(name: string, text: string): void
  /** The feed as it stands, changed. */
  feed(change: (entries: readonly Entry[]) => readonly Entry[]): void
  stop(): Promise<void>
}

type Entry = Parameters<typeof rssOf>[1][number]

export async function openNewswire(): Promise<Newswire> {
  const site = await openSite()
  const discord = await startDiscordPeer()
  const slack = await startSlackPeer()
  const documents = newFolder()
  const path = `${newFolder()}/index.db`
  let entries: readonly Entry[] = []
  const show = (): void => site.show('/feed', rssOf('Harbour Wire', entries))
  return {
    site,
    discord,
    slack,
    start: (environment = {}) =>
      start(
        ['--stdin'],
        {
          DOCUMENTS_DIR: documents,
          DATABASE_PATH: path,
          FEEDS: `${site.url}/feed`,
          ALLOW_PRIVATE_ADDRESSES: 'true',
          DISCORD_TOKEN: discord.token,
          DISCORD_API_URL: discord.api,
          SLACK_BOT_TOKEN: slack.token,
          SLACK_APP_TOKEN: slack.appToken,
          SLACK_API_URL: slack.api,
          ...environment,
        },
        'pipe',
      ),
    report(name, text) {
      site.show(`/${name}`, { body: pageOf(name, text) })
      entries = [
        { title: `News of ${name}`, link: `/${name}`, guid: name, text },
        ...entries.filter(({ guid }) => guid !== name),
      ]
      show()
    },
    feed(change) {
      entries = change(entries)
      show()
    },
    async stop() {
      await discord.stop()
      await slack.stop()
      await site.close()
    },
  }
}

/** A page as sites make them: its text among furniture. */
export const pageOf = (name: string, text: string, outlet = 'Harbour Wire'): string =>
  `<!doctype html><html><head><title>News of ${name}</title><meta property="og:site_name" content="${outlet}">
   <meta property="article:published_time" content="2026-03-05T08:00:00Z"></head><body><nav><a href="/">Home</a></nav>
   <article><h1>News of ${name}</h1><p>${text}</p><p>The road along the coast stays closed, and schools will not open
   before the end of the week, the town hall said in a notice on its door.</p></article></body></html>`
