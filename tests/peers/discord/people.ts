/** Snowflakes that grow, as Discord's do. */
export function snowflakes(): () => string {
  let last = 1_300_000_000_000_000_000n
  return () => {
    last += 1n
    return String(last)
  }
}

export const BOT = '1200000000000000001'
export const GUILD = '1200000000000000002'
export const CHANNEL = '1200000000000000003'
export const ASKER = '1200000000000000004'
export const DIRECT_CHANNEL = '1200000000000000005'

export function user(id: string, name: string, bot = false): Record<string, unknown> {
  return { id, username: name, discriminator: '0', global_name: name, avatar: null, bot, public_flags: 0 }
}

export const bot = user(BOT, 'tallywire', true)
export const asker = user(ASKER, 'editor')

/** What an ordinary member may do, and what one may do who manages the server. */
const ordinary = 2_248_473_465_835_073n
const manageServer = 0x20n

export function member(of: Record<string, unknown>, manages = true): Record<string, unknown> {
  return {
    user: of,
    nick: null,
    avatar: null,
    roles: [],
    joined_at: '2024-01-01T00:00:00.000000+00:00',
    premium_since: null,
    deaf: false,
    mute: false,
    flags: 0,
    pending: false,
    permissions: `${manages ? ordinary | manageServer : ordinary}`,
    communication_disabled_until: null,
  }
}

export const guildChannel: Record<string, unknown> = {
  id: CHANNEL,
  type: 0,
  guild_id: GUILD,
  name: 'newsroom',
  position: 0,
  permission_overwrites: [],
  nsfw: false,
  parent_id: null,
}

export const directChannel: Record<string, unknown> = { id: DIRECT_CHANNEL, type: 1, recipients: [asker], flags: 0 }

/** What GUILD_CREATE carries. */
export function guild(): Record<string, unknown> {
  return {
    id: GUILD,
    name: 'The newsroom',
    icon: null,
    owner_id: ASKER,
    preferred_locale: 'en-US',
    roles: [
      {
        id: GUILD,
        name: '@everyone',
        color: 0,
        colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
        hoist: false,
        position: 0,
        permissions: '2248473465835073',
        managed: false,
        mentionable: false,
        flags: 0,
      },
    ],
    emojis: [],
    stickers: [],
    features: [],
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
    system_channel_flags: 0,
    premium_tier: 0,
    nsfw_level: 0,
    afk_timeout: 300,
    joined_at: '2024-01-01T00:00:00.000000+00:00',
    large: false,
    unavailable: false,
    member_count: 2,
    members: [member(bot), member(asker)],
    channels: [guildChannel],
    threads: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  }
}
