import { z } from 'zod'

/** One setting of the environment. `--help`, `.env.example` and the test that keeps the README in step are made from it. */
export interface Setting {
  readonly group: 'Documents and index' | 'Feeds' | 'Discord' | 'Slack' | 'Running' | 'For tests'
  /** What it does, in one sentence without its name. */
  readonly description: string
  /** What a value looks like, in words: said when a value is wrong. */
  readonly form: string
  readonly example: string
  /** What holds when it is not set, in words. */
  readonly otherwise: string
  /** Never shown anywhere, not even in part. */
  readonly secret: boolean
  readonly schema: z.ZodType<string | number | boolean>
}

const words = (pattern: RegExp) => z.string().regex(pattern)

/** Tokens and secrets are one word; the prefix tells people at once that they pasted the wrong one of several. */
const secretWord = words(/^[^\s"']+$/)

const webAddress = z.url({ protocol: /^https?$/ })

/** Every setting, in the order in which a reader of `--help` needs them. */
export const settings = {
  DOCUMENTS_DIR: {
    group: 'Documents and index',
    description: 'Folder with the documents to read: .txt, .md, .html and .json files at any depth.',
    form: 'the path of a folder',
    example: '/srv/news',
    otherwise: 'seeds',
    secret: false,
    schema: z.string(),
  },
  DATABASE_PATH: {
    group: 'Documents and index',
    description: 'File that holds the claim index; it is made when it is missing. One process at a time may use it.',
    form: 'the path of a file',
    example: '/var/lib/tallywire/index.db',
    otherwise: 'data/tallywire.db, or data/<folder>-<code>.db for another DOCUMENTS_DIR',
    secret: false,
    schema: z.string().regex(/[^/\\]$/),
  },
  FEEDS: {
    group: 'Feeds',
    description: 'News feeds to follow from the start (RSS, Atom, RDF, JSON Feed), beside those of /feeds add.',
    form: 'addresses with spaces or line ends between them, or the path of an OPML file',
    example: 'https://news.example/world.xml https://daily.example/feed',
    otherwise: 'only the feeds of /feeds add',
    secret: false,
    schema: z.string(),
  },
  FEEDS_MINUTES: {
    group: 'Feeds',
    description: 'Minutes between two polls of a feed that is added from now on.',
    form: 'a whole number from 1 to 1440',
    example: '15',
    otherwise: '5',
    secret: false,
    schema: words(/^\d{1,4}$/)
      .transform(Number)
      .pipe(z.number().min(1).max(1440)),
  },
  ALLOW_PRIVATE_ADDRESSES: {
    group: 'Feeds',
    description:
      'Lets feeds and pages be fetched from private addresses too: for an intranet you trust, and for tests.',
    form: 'true or false',
    example: 'true',
    otherwise: 'only public addresses are fetched',
    secret: false,
    schema: z.stringbool(),
  },
  DISCORD_TOKEN: {
    group: 'Discord',
    description: 'Token of the Discord bot (Developer Portal, your application, Bot, Reset Token). Turns Discord on.',
    form: 'the bot token: three parts with dots between them, not the application id or the public key',
    example: 'first-part.second-part.third-part',
    otherwise: 'Discord is off',
    secret: true,
    schema: secretWord.refine(token => !/^(?:\d+|[0-9a-f]{64})$/i.test(token)),
  },
  DISCORD_GUILD_ID: {
    group: 'Discord',
    description: 'Id of one Discord server: commands are registered there at once instead of everywhere.',
    form: 'the id of a server, digits only (Developer Mode on, right-click the server, Copy Server ID)',
    example: '197038439483310086',
    otherwise: 'commands are registered for every server',
    secret: false,
    schema: words(/^\d{1,20}$/),
  },
  SLACK_BOT_TOKEN: {
    group: 'Slack',
    description: 'Bot token of the Slack app (OAuth & Permissions). Turns Slack on, together with one of the next two.',
    form: 'a bot token that begins with xoxb-',
    example: 'xoxb-your-bot-token',
    otherwise: 'Slack is off',
    secret: true,
    schema: words(/^xoxb-[^\s"']+$/),
  },
  SLACK_APP_TOKEN: {
    group: 'Slack',
    description: 'App-level token with connections:write: Socket Mode, which needs no public address. The easy way.',
    form: 'an app-level token that begins with xapp-',
    example: 'xapp-1-your-app-token',
    otherwise: 'no Socket Mode',
    secret: true,
    schema: words(/^xapp-[^\s"']+$/),
  },
  SLACK_SIGNING_SECRET: {
    group: 'Slack',
    description:
      'Signing secret (Basic Information): Slack calls this process over HTTP on PORT. Unused in Socket Mode.',
    form: 'the signing secret, one word of letters and digits, not a token',
    example: '0123456789abcdef0123456789abcdef',
    otherwise: 'no HTTP',
    secret: true,
    schema: secretWord.refine(secret => !/^x(?:ox[a-z]|app)-/.test(secret)),
  },
  PORT: {
    group: 'Slack',
    description: 'Port on which Slack reaches this process when SLACK_SIGNING_SECRET is used.',
    form: 'a whole number from 1 to 65535',
    example: '3000',
    otherwise: '3000',
    secret: false,
    schema: words(/^\d{1,5}$/)
      .transform(Number)
      .pipe(z.number().min(1).max(65535)),
  },
  LOG_LEVEL: {
    group: 'Running',
    description: 'How much is logged, as JSON lines on standard error.',
    form: 'one of fatal, error, warn, info, debug, trace, silent',
    example: 'debug',
    otherwise: 'info when Discord or Slack is on, else warn',
    secret: false,
    schema: z
      .string()
      .toLowerCase()
      .pipe(z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])),
  },
  NO_COLOR: {
    group: 'Running',
    description: 'Any value switches colour in the terminal off.',
    form: 'any value',
    example: '1',
    otherwise: 'colour where the terminal shows it',
    secret: false,
    schema: z.string().transform(() => true),
  },
  DISCORD_API_URL: {
    group: 'For tests',
    description: "Address of another Discord API, such as the loopback peer of this project's tests.",
    form: 'an http or https address',
    example: 'http://127.0.0.1:4000/api',
    otherwise: 'https://discord.com/api',
    secret: false,
    schema: webAddress,
  },
  SLACK_API_URL: {
    group: 'For tests',
    description: "Address of another Slack API, such as the loopback peer of this project's tests.",
    form: 'an http or https address',
    example: 'http://127.0.0.1:4001/api/',
    otherwise: 'https://slack.com/api/',
    secret: false,
    schema: webAddress,
  },
} as const satisfies Record<string, Setting>

export type SettingName = keyof typeof settings

/** Settings that only work together: with `given`, one of `needs` must be set too. */
export const partners: readonly {
  readonly given: SettingName
  readonly needs: readonly SettingName[]
  readonly why: string
}[] = [
  {
    given: 'SLACK_BOT_TOKEN',
    needs: ['SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET'],
    why: 'Slack needs SLACK_APP_TOKEN for Socket Mode, or SLACK_SIGNING_SECRET for HTTP.',
  },
  { given: 'SLACK_APP_TOKEN', needs: ['SLACK_BOT_TOKEN'], why: 'Slack needs the bot token beside the app token.' },
  {
    given: 'SLACK_SIGNING_SECRET',
    needs: ['SLACK_BOT_TOKEN'],
    why: 'Slack needs the bot token beside the signing secret.',
  },
  { given: 'DISCORD_GUILD_ID', needs: ['DISCORD_TOKEN'], why: 'A Discord server can only be served with a bot token.' },
]
