import type { Command } from '../command.ts'
import { slashCommands } from './names.ts'

/** What the bot may do. Each is needed: the comment says for what. */
export const scopes = [
  'commands', // slash commands
  'chat:write', // answers to mentions and direct messages
  'chat:write.public', // the same in channels that nobody invited it to
  'app_mentions:read', // hearing its name
  'im:history', // hearing direct messages
  'files:write', // pictures of charts
  'channels:history', // whether an alert arrived whose sending broke off
  'groups:history', // the same in private channels
  'im:write', // telling the owner of a watch that its channel takes nothing
] as const

/** What Slack tells the bot of. */
export const events = ['app_mention', 'message.im'] as const

/** Where Bolt listens when Slack comes by HTTP: one address for commands, buttons and events. */
const endpoint = '/slack/events'

/**
 * The manifest of the Slack app, to paste at api.slack.com/apps. Socket Mode unless `address` says where Slack reaches
 * the bot by HTTP.
 */
export function slackManifest(commands: readonly Command[], address: string | null): object {
  const url = address === null ? null : `${address.replace(/\/+$/, '')}${endpoint}`
  return {
    _metadata: { major_version: 2 },
    display_information: {
      name: 'Tallywire',
      description: 'Every conflicting figure in the news, and who said it.',
      long_description:
        'Tallywire reads news documents and keeps every figure in them as a claim with the words that prove it. Ask ' +
        'for casualties, troops or prisoners, and it answers with every estimate side by side: who stands behind ' +
        'it, as of when, where it was printed, and which of them cannot both be true.',
      background_color: '#1f2a37',
    },
    features: {
      app_home: { home_tab_enabled: false, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: 'Tallywire', always_online: true },
      slash_commands: slashCommands(commands).map(({ command, description, usage }) => ({
        command,
        ...(url === null ? {} : { url }),
        description,
        ...(usage === '' ? {} : { usage_hint: usage }),
        should_escape: false,
      })),
    },
    oauth_config: { scopes: { bot: [...scopes] } },
    settings: {
      event_subscriptions: { ...(url === null ? {} : { request_url: url }), bot_events: [...events] },
      interactivity: { is_enabled: true, ...(url === null ? {} : { request_url: url }) },
      org_deploy_enabled: false,
      socket_mode_enabled: url === null,
      token_rotation_enabled: false,
    },
  }
}
