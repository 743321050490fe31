import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DiscordPeer, startDiscordPeer } from '../peers/discord/peer.ts'
import { type SlackPeer, startSlackPeer } from '../peers/slack/peer.ts'

// The process as somebody starts it, serving both platforms at once.

const folder = mkdtempSync(join(tmpdir(), 'process-'))
let discord: DiscordPeer
let slack: SlackPeer

beforeAll(async () => {
  discord = await startDiscordPeer()
  slack = await startSlackPeer()
})

afterAll(async () => {
  await discord.stop()
  await slack.stop()
  rmSync(folder, { recursive: true })
})

test('one process answers /casualties on Discord and on Slack, and ends when it is told to', async () => {
  const main = join(import.meta.dirname, '../../src/main.ts')
  const bot = spawn(process.execPath, [main], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      DATABASE_PATH: join(folder, 'index.db'),
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.api,
      SLACK_BOT_TOKEN: slack.token,
      SLACK_APP_TOKEN: slack.appToken,
      SLACK_API_URL: slack.api,
    },
  })
  let said = ''
  for (const stream of [bot.stdout, bot.stderr]) stream.on('data', chunk => (said += String(chunk)))
  const ended = once(bot, 'exit') as Promise<[number | null]>
  const early = ended.then(([code]) => Promise.reject(new Error(`it ended with ${code}: ${said}`)))
  const meanwhile = <T>(work: Promise<T>): Promise<T> => Promise.race([work, early])

  // Discord has the commands and Slack is connected; the documents may still be read.
  await meanwhile(discord.requests.next(({ method }) => method === 'PUT'))
  await meanwhile(slack.connections.next(() => true))
  await meanwhile(reading(async () => /Documents\W+5\b/.test(await answerOnDiscord('status'))))

  expect(await meanwhile(answerOnDiscord('casualties'))).toContain('North Korean')
  slack.slash('/casualties')
  await meanwhile(slack.nextMessage())
  expect(JSON.stringify(slack.shown.at(-1)?.blocks)).toContain('North Korean')

  early.catch(() => {})
  bot.kill('SIGTERM')
  expect(await ended).toEqual([0, null])
  for (const secret of [discord.token, slack.token, slack.appToken]) expect(said).not.toContain(secret)
  expect([...discord.violations, ...slack.violations]).toEqual([])
})

async function answerOnDiscord(name: string): Promise<string> {
  const asked = discord.slash(name)
  do await discord.nextFor(asked)
  while (asked.messages.length === 0 || asked.messages.some(({ pending }) => pending))
  return JSON.stringify(asked.messages.at(-1)?.payload)
}

/** Asks until the documents are read. */
async function reading(done: () => Promise<boolean>): Promise<void> {
  while (!(await done()));
}
