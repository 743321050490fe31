export const TEAM = 'T0NEWSROOM'
export const BOT_USER = 'U0TALLYWIRE'
export const BOT_ID = 'B0TALLYWIRE'
export const APP = 'A0TALLYWIRE'
export const ASKER = 'U0ASKER'
export const CHANNEL = 'C0NEWSROOM'
export const DIRECT_CHANNEL = 'D0ASKER'

/** What Slack says in common about every interaction. */
export const sender = {
  token: 'verification-token-of-old',
  team_id: TEAM,
  team_domain: 'newsroom',
  api_app_id: APP,
  is_enterprise_install: false,
}

export function slashPayload(command: string, text: string, urls: { response: string; trigger: string }): object {
  return {
    ...sender,
    is_enterprise_install: 'false',
    channel_id: CHANNEL,
    channel_name: 'newsroom',
    user_id: ASKER,
    user_name: 'editor',
    command,
    text,
    response_url: urls.response,
    trigger_id: urls.trigger,
  }
}

export function eventPayload(id: string, event: object): object {
  return {
    ...sender,
    type: 'event_callback',
    event,
    event_id: id,
    event_time: 1_736_683_200,
    authorizations: [
      { enterprise_id: null, team_id: TEAM, user_id: BOT_USER, is_bot: true, is_enterprise_install: false },
    ],
    is_ext_shared_channel: false,
    event_context: `context-of-${id}`,
  }
}
