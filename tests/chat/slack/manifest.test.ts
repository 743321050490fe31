import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commands } from '../../../commands/all.ts'
import { slackManifest } from '../../../src/chat/slack/manifest.ts'
import { slashCommands } from '../../../src/chat/slack/names.ts'

interface Manifest {
  readonly display_information: Record<'name' | 'description' | 'long_description' | 'background_color', string>
  readonly features: {
    readonly bot_user: { readonly display_name: string }
    readonly app_home: object
    readonly slash_commands: readonly { command: string; description: string; usage_hint?: string; url?: string }[]
  }
  readonly oauth_config: { readonly scopes: { readonly bot: readonly string[] } }
  readonly settings: {
    readonly event_subscriptions: { readonly bot_events: readonly string[]; readonly request_url?: string }
    readonly interactivity: { readonly is_enabled: boolean; readonly request_url?: string }
    readonly socket_mode_enabled: boolean
  }
}

const bySocket = slackManifest(commands, null) as Manifest
const byHttp = slackManifest(commands, 'https://bot.example.org/') as Manifest

/** Lengths that Slack's schema of manifests allows. */
function length(text: string, least: number, most: number): void {
  expect(text.length, text).toBeGreaterThanOrEqual(least)
  expect(text.length, text).toBeLessThanOrEqual(most)
}

describe.each([
  ['Socket Mode', bySocket],
  ['HTTP', byHttp],
])('the manifest for %s', (_, manifest) => {
  test('is within what Slack accepts', () => {
    length(manifest.display_information.name, 1, 35)
    length(manifest.display_information.description, 1, 140)
    length(manifest.display_information.long_description, 175, 4000)
    expect(manifest.display_information.background_color).toMatch(/^#[0-9a-f]{6}$/)
    length(manifest.features.bot_user.display_name, 1, 80)
    length(manifest.features.slash_commands as never, 1, 50)
    for (const { command, description, usage_hint: usage } of manifest.features.slash_commands) {
      expect(command).toMatch(/^\/[a-z0-9-]+$/)
      length(command, 2, 32)
      length(description, 1, 2000)
      if (usage !== undefined) length(usage, 1, 1000)
    }
  })

  test('has every slash command, the scopes they need, and lets people write to the bot', () => {
    const names = manifest.features.slash_commands.map(({ command }) => command)
    expect(names).toEqual(slashCommands(commands).map(({ command }) => command))
    expect([...manifest.oauth_config.scopes.bot].sort()).toEqual([
      'app_mentions:read',
      'channels:history',
      'chat:write',
      'chat:write.public',
      'commands',
      'files:write',
      'groups:history',
      'im:history',
      'im:write',
    ])
    expect(manifest.settings.event_subscriptions.bot_events).toEqual(['app_mention', 'message.im'])
    expect(manifest.features.app_home).toMatchObject({
      messages_tab_enabled: true,
      messages_tab_read_only_enabled: false,
    })
    expect(manifest.settings.interactivity.is_enabled).toBe(true)
  })
})

test('Socket Mode needs no address, HTTP the one where Bolt listens', () => {
  expect(JSON.stringify(bySocket)).not.toMatch(/"(?:request_)?url":/)
  expect(bySocket.settings.socket_mode_enabled).toBe(true)
  const url = 'https://bot.example.org/slack/events'
  expect(byHttp.settings).toMatchObject({
    socket_mode_enabled: false,
    event_subscriptions: { request_url: url },
    interactivity: { request_url: url },
  })
  expect(byHttp.features.slash_commands.every(command => command.url === url)).toBe(true)
})

describe('npm run slack:manifest', () => {
  const script = join(import.meta.dirname, '../../../src/slack-manifest.ts')
  const run = (...flags: string[]): string =>
    execFileSync(process.execPath, [script, ...flags], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

  test('writes it, or puts it into a file', () => {
    expect(JSON.parse(run())).toEqual(bySocket)
    const folder = mkdtempSync(join(tmpdir(), 'manifest-'))
    const file = join(folder, 'app.json')
    run('--http', 'https://bot.example.org', '--out', file)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(byHttp)
    rmSync(folder, { recursive: true })
  })

  test.each([[['--http', 'http://bot.example.org']], [['--http', 'bot']], [['--https', 'x']]])(
    'refuses %j with what it takes',
    flags => {
      expect(() => run(...flags)).toThrow(/--http ADDRESS/)
    },
  )
})
