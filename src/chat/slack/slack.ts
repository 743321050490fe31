import type { Host, Surface } from '../surface.ts'
import { type Connection, createConnection, refusal } from './connecting.ts'
import { listen } from './listening.ts'
import { createPostingClient, slackPoster } from './posting.ts'
import type { SlackSettings } from './settings.ts'

/** The bot on Slack, through a real Bolt app. */
export function createSlack(settings: SlackSettings, host: Host): Surface {
  let connection: Connection | null = null
  let state = 'stopped'

  return {
    name: 'Slack',
    poster: slackPoster(createPostingClient(settings.token, settings.apiUrl), host.commands),
    state: () => state,
    async start() {
      state = 'connecting'
      const opened = createConnection(settings, host, changed => {
        if (connection === opened) state = changed
      })
      connection = opened
      let during: 'token' | 'connecting' = 'token'
      try {
        await opened.app.init()
        const { team_id: team, is_enterprise_install: manyTeams } = await opened.app.client.auth.test()
        listen(opened.app, host, manyTeams ? null : (team ?? null))
        during = 'connecting'
        // Stopped while Slack was being asked: connecting now would outlive the stop.
        if (connection !== opened) return
        const port = await opened.connect()
        if (connection !== opened) return
        state = 'connected'
        host.log.info({ port, platform: 'slack' }, 'Slack connected')
      } catch (error) {
        // What breaks because it was stopped is no refusal.
        if (connection !== opened) return
        await this.stop()
        throw refusal(error, during, settings)
      }
    },
    async stop() {
      const open = connection
      connection = null
      state = 'stopped'
      await open?.disconnect()
    },
  }
}
