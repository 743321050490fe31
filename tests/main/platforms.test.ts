import { afterAll, expect, test } from 'vitest'
import { startDiscordPeer } from '../peers/discord/peer.ts'
import { startSlackPeer } from '../peers/slack/peer.ts'
import { cleanUp, run, start } from './running.ts'

afterAll(cleanUp)

const discordFrom = ({ api, token }: { api: string; token: string }) => ({ DISCORD_TOKEN: token, DISCORD_API_URL: api })

test('one process serves Discord and Slack until it is told to stop, and no token is ever said', async () => {
  const discord = await startDiscordPeer()
  const slack = await startSlackPeer()
  const environment = {
    ...discordFrom(discord),
    SLACK_BOT_TOKEN: slack.token,
    SLACK_APP_TOKEN: slack.appToken,
    SLACK_API_URL: slack.api,
    LOG_LEVEL: 'trace',
  }
  const running = start([], environment)
  await running.says('Slack')
  const onDiscord = await discord.nextFor(discord.slash('casualties'))
  expect(JSON.stringify(onDiscord.body)).toContain('4,000')
  const toSlack = slack.nextMessage()
  expect(await slack.slash('/casualties').acknowledged).toBe(200)
  expect(JSON.stringify((await toSlack).body)).toContain('4,000')
  running.process.kill('SIGTERM')
  const { code, signal, output, errors } = await running.ended
  expect({ code, signal }).toEqual({ code: 0, signal: null })
  for (const secret of [discord.token, slack.token, slack.appToken]) expect(output + errors).not.toContain(secret)
  expect([...discord.violations, ...slack.violations]).toEqual([])
  await discord.stop()
  await slack.stop()
})

test('lines that are piped in are answered beside a platform', async () => {
  const discord = await startDiscordPeer()
  const running = start([], discordFrom(discord), 'pipe')
  running.process.stdin?.end('/status\n')
  await running.says('Running for')
  await discord.nextFor(discord.slash('help'))
  running.process.kill('SIGINT')
  expect(await running.ended).toMatchObject({ code: 0, signal: null })
  await discord.stop()
})

test('a stop while a platform lets us wait is a stop at once', async () => {
  const discord = await startDiscordPeer({ silent: true })
  const running = start([], discordFrom(discord))
  await discord.frames.next(({ op }) => op === 2)
  running.process.kill('SIGINT')
  expect(await running.ended).toMatchObject({ code: 0, signal: null })
  await discord.stop()
})

test('one answer needs no platform', async () => {
  const discord = await startDiscordPeer()
  const { code, output } = await run(['--once', '/casualties'], discordFrom(discord))
  expect(code).toBe(0)
  expect(output).toContain('4,000')
  expect(discord.requests.all).toEqual([])
  await discord.stop()
})

test('a token that is refused is one line that names the setting', async () => {
  const discord = await startDiscordPeer()
  const { code, output, errors } = await run([], {
    ...discordFrom(discord),
    DISCORD_TOKEN: 'not.the.token',
    LOG_LEVEL: 'silent',
  })
  expect({ code, output }).toEqual({ code: 1, output: '' })
  expect(errors).toContain('DISCORD_TOKEN')
  expect(errors).not.toContain('not.the.token')
  expect(errors.trimEnd().split('\n')).toHaveLength(1)
  await discord.stop()
})
