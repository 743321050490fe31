import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { projectFolder, readConfig, readEnvironment, SettingsError } from '../../src/config.ts'
import { type SettingName, settings } from '../../src/settings.ts'

function refusal(environment: Record<string, string>): string {
  try {
    readConfig(environment)
  } catch (error) {
    expect(error).toBeInstanceOf(SettingsError)
    return (error as Error).message
  }
  throw new Error('nothing was refused')
}

const discord = { DISCORD_TOKEN: 'abc.def.ghi' }
const slack = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' }

describe('settings', () => {
  test('without any, the seeds are read and no platform is served', () => {
    expect(readConfig({})).toEqual({
      documents: join(projectFolder, 'seeds'),
      database: join(projectFolder, 'data', 'tallywire.db'),
      feeds: { listed: [], every: 5, allowPrivate: false },
      discord: null,
      slack: null,
      logLevel: 'warn',
      color: true,
      secrets: [],
    })
  })

  test('empty ones are not set, spaces round a value are none of it', () => {
    const empty = Object.fromEntries(Object.keys(settings).map(name => [name, ' ']))
    expect(readConfig(empty)).toEqual(readConfig({}))
    expect(readConfig({ DISCORD_TOKEN: ' abc.def.ghi\n' }).discord?.token).toBe('abc.def.ghi')
  })

  test('each platform alone, and both', () => {
    expect(readConfig({ ...discord, DISCORD_GUILD_ID: '197038439483310086' })).toMatchObject({
      discord: { token: 'abc.def.ghi', guild: '197038439483310086', apiUrl: null },
      slack: null,
      logLevel: 'info',
    })
    expect(readConfig({ ...slack, SLACK_API_URL: 'http://127.0.0.1:1/api/' })).toMatchObject({
      discord: null,
      slack: { token: 'xoxb-1', transport: { kind: 'socket', appToken: 'xapp-1' }, apiUrl: 'http://127.0.0.1:1/api/' },
    })
    const http = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 'f00' }
    expect(readConfig(http).slack?.transport).toEqual({ kind: 'http', signingSecret: 'f00', port: 3000 })
    expect(readConfig({ ...http, PORT: '8080' }).slack?.transport).toMatchObject({ port: 8080 })
    expect(readConfig({ ...http, ...slack }).slack?.transport.kind).toBe('socket')
    const both = readConfig({ ...discord, ...slack })
    expect([both.discord !== null, both.slack !== null]).toEqual([true, true])
    expect(both.secrets).toEqual(['abc.def.ghi', 'xoxb-1', 'xapp-1'])
  })

  test('another folder has an index of its own, unless it is told which', () => {
    const other = readConfig({ DOCUMENTS_DIR: '/srv/my news' }).database
    expect(other).toMatch(/data\/my-news-[0-9a-f]{8}\.db$/)
    expect(readConfig({ DOCUMENTS_DIR: '/elsewhere/my news' }).database).not.toBe(other)
    expect(readConfig({ DOCUMENTS_DIR: join(projectFolder, 'seeds/') }).database).toBe(readConfig({}).database)
    expect(readConfig({ DOCUMENTS_DIR: '/srv/news', DATABASE_PATH: '/srv/x.db' }).database).toBe('/srv/x.db')
  })

  test('are frozen to the bottom', () => {
    const config = readConfig(slack)
    expect(Object.isFrozen(config) && Object.isFrozen(config.slack) && Object.isFrozen(config.slack?.transport)).toBe(
      true,
    )
  })

  test.each<[SettingName, string]>([
    ['DISCORD_TOKEN', '197038439483310086'],
    ['DISCORD_TOKEN', 'f'.repeat(64)],
    ['DISCORD_TOKEN', 'Bot abc.def.ghi'],
    ['DISCORD_TOKEN', '"abc.def.ghi"'],
    ['DISCORD_GUILD_ID', 'my server'],
    ['SLACK_BOT_TOKEN', 'xapp-1-swapped'],
    ['SLACK_APP_TOKEN', 'xoxb-swapped'],
    ['SLACK_SIGNING_SECRET', 'xoxb-swapped'],
    ['PORT', '0'],
    ['PORT', '70000'],
    ['PORT', '3000x'],
    ['PORT', '-1'],
    ['LOG_LEVEL', 'loud'],
    ['DATABASE_PATH', '/srv/folder/'],
    ['DISCORD_API_URL', 'localhost:4000'],
    ['SLACK_API_URL', 'ftp://127.0.0.1/'],
  ])('%s=%s is refused with its name, its form and an example', (name, value) => {
    const message = refusal({ [name]: value })
    const { form, example, secret } = settings[name]
    expect(message).toContain(`${name} is wrong: it must be ${form}.`)
    expect(message).toContain(`Example: ${name}=${example}`)
    expect(message.includes(value)).toBe(!secret)
  })

  test.each<[string, Record<string, string>, string]>([
    ['bot token alone', { SLACK_BOT_TOKEN: 'xoxb-1' }, 'SLACK_APP_TOKEN or SLACK_SIGNING_SECRET'],
    ['app token alone', { SLACK_APP_TOKEN: 'xapp-1' }, 'SLACK_BOT_TOKEN'],
    ['signing secret alone', { SLACK_SIGNING_SECRET: 'f00' }, 'SLACK_BOT_TOKEN'],
    ['both partners alone', { SLACK_APP_TOKEN: 'xapp-1', SLACK_SIGNING_SECRET: 'f00' }, 'SLACK_BOT_TOKEN'],
    [
      'a partner that is empty',
      { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: '' },
      'SLACK_APP_TOKEN or SLACK_SIGNING_SECRET',
    ],
    ['a server without a bot', { DISCORD_GUILD_ID: '1' }, 'DISCORD_TOKEN'],
  ])('%s: one error that names what is missing', (_, environment, missing) => {
    const message = refusal(environment)
    expect(message.split('\n')).toHaveLength(1)
    expect(message).toMatch(new RegExp(`^${missing} is missing: `))
    for (const value of Object.values(environment)) if (value.length > 1) expect(message).not.toContain(` ${value} `)
  })

  test('everything that is wrong is said at once', () => {
    expect(refusal({ PORT: 'x', LOG_LEVEL: 'y', SLACK_APP_TOKEN: 'xapp-1' }).split('\n')).toHaveLength(3)
  })
})

test('the file .env gives what the environment leaves out', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tallywire-env-'))
  const file = join(folder, '.env')
  writeFileSync(file, '# a comment\nTALLYWIRE_TEST_ONLY="from the file"\nPATH=/nowhere\n')
  expect(readEnvironment(file).TALLYWIRE_TEST_ONLY).toBe('from the file')
  expect(readEnvironment(file).PATH).not.toBe('/nowhere')
  expect(readEnvironment(join(folder, 'none')).TALLYWIRE_TEST_ONLY).toBeUndefined()
  rmSync(folder, { recursive: true })
})
