import type {
  AllMiddlewareArgs,
  App,
  BlockAction,
  SlackActionMiddlewareArgs,
  SlackCommandMiddlewareArgs,
  webApi,
} from '@slack/bolt'
import type { Message } from '../../messages/message.ts'
import { renderSlack } from '../../messages/slack.ts'
import { runnable } from '../actions.ts'
import { answer, answerPress, type Render } from '../answering.ts'
import type { Asker } from '../command.ts'
import { commandOfForm } from '../forms.ts'
import { lineOfWords } from '../spoken.ts'
import type { Host } from '../surface.ts'
import { reasonOf } from './connecting.ts'
import { type Address, postMessage, respondWith, uploadFiles } from './deliver.ts'
import { formView, submittedForm } from './form.ts'
import { createGallery } from './gallery.ts'
import { commandLine } from './names.ts'
import { createOnce, deliveryKey } from './once.ts'
import { spelledForSlack } from './spelling.ts'

/** Slack repeats what it saw no answer to for an hour at most; a busy workspace asks far less than this in that time. */
const rememberedDeliveries = 5000

/** What somebody wrote to the bot, as far as it is read. */
interface Written {
  readonly channel: string
  readonly user?: string | undefined
  readonly text?: string | undefined
  readonly ts?: string | undefined
  readonly thread_ts?: string | undefined
  readonly bot_id?: string | undefined
  readonly subtype?: string | undefined
}

/** Answer what people ask through the app. `team`: the workspace it is installed in; null when there are several. */
export function listen(app: App, host: Host, team: string | null): void {
  const asker = (theirs: string | undefined, channel: string | null, user: string, name?: string): Asker => ({
    platform: 'slack',
    tenant: `slack:${team ?? theirs ?? ''}`,
    channel,
    user,
    ...(name ? { name } : {}),
    manages: true,
  })
  const render: Render<ReturnType<typeof renderSlack>> = (message: Message, view) =>
    renderSlack(spelledForSlack(message, host.commands), view)

  const gallery = createGallery(() => host.now().getTime())
  const first = createOnce(rememberedDeliveries)
  app.use(async ({ body, next, ...rest }) => {
    const key = deliveryKey(body)
    if (key === null || first(key)) await next()
    else if ('ack' in rest && typeof rest.ack === 'function') await rest.ack()
  })

  app.command(/^\//, async ({ command, ack, respond, client }: SlackCommandMiddlewareArgs & AllMiddlewareArgs) => {
    await ack()
    const line = commandLine(command.command, command.text ?? '')
    const form = runnable(host.commands).find(({ name, form }) => form && line.trim() === `/${name}`)
    if (form) {
      await client.views.open({ trigger_id: command.trigger_id, view: formView(form, command.channel_id) })
      return
    }
    const rendering = await answer(
      { line, page: 0 },
      asker(command.team_id, command.channel_id, command.user_id, command.user_name),
      host,
      render,
    )
    const to = { channel: command.channel_id, user: command.user_id, thread: null }
    const how = { response_type: rendering.private ? 'ephemeral' : 'in_channel' } as const
    await respondWith(rendering, how, respond, () => postMessage(client, to, rendering))
    gallery.hang(placeOf(to, rendering.private), rendering.files)
    await uploadFiles(client, to, rendering)
  })

  app.action(/^view-/, async (pressed: SlackActionMiddlewareArgs<BlockAction> & AllMiddlewareArgs) => {
    const { ack, body, respond, client } = pressed
    await ack()
    const alone = body.container.is_ephemeral === true
    const who = asker(body.team?.id, body.channel?.id ?? null, body.user.id, body.user.name)
    const asked = answerPress(addressOf(pressed.action), alone, who, host, render)
    const { rendering, inPlace } = await asked
    const to = { channel: body.channel?.id ?? '', user: body.user.id, thread: null }
    const how = { replace_original: inPlace, response_type: inPlace && !alone ? 'in_channel' : 'ephemeral' } as const
    await respondWith(rendering, how, respond, () => postMessage(client, to, { ...rendering, private: true }))
    const privately = rendering.private || alone || !inPlace
    const files = gallery.hang(placeOf(to, privately), rendering.files)
    await uploadFiles(client, to, { ...rendering, files, private: privately })
  })

  app.view(/^form-/, async ({ ack, body, view, client }) => {
    await ack()
    const command = commandOfForm(runnable(host.commands), view.callback_id)
    if (command === null) return
    const { line, channel } = submittedForm(command, view)
    const rendering = await answer(
      { line, page: 0 },
      asker(body.team?.id, channel, body.user.id, body.user.name),
      host,
      render,
    )
    await postMessage(client, { channel, user: body.user.id, thread: null }, rendering)
    await uploadFiles(client, { channel, user: body.user.id, thread: null }, rendering)
  })

  app.event('app_mention', ({ event, body, client }) => spoken(event, body.team_id, client))
  app.event('message', async ({ event, body, client }) => {
    if (event.channel_type === 'im') await spoken(event as Written, body.team_id, client)
  })

  async function spoken(written: Written, theirs: string, client: webApi.WebClient): Promise<void> {
    const { channel, user, text = '', ts = null, thread_ts = null } = written
    // Another bot's words, an edit, somebody joining: nobody waits for an answer, and two bots must not start to talk.
    if (user === undefined || written.bot_id !== undefined || written.subtype !== undefined) return
    const line = lineOfWords(text, host.commands)
    const rendering = await answer({ line, page: 0 }, asker(theirs, channel, user), host, render)
    // In a direct message nobody else reads along, and an ephemeral message would be gone after a reload.
    const direct = channel.startsWith('D')
    // An answer in the channel itself would stand between what others write.
    const to: Address = { channel, user, thread: thread_ts ?? (direct ? null : ts) }
    await postMessage(client, to, direct ? { ...rendering, private: false } : rendering)
    await uploadFiles(client, to, rendering)
  }

  app.error(async error => host.log.error({ reason: reasonOf(error), err: error, platform: 'slack' }, 'Slack: failed'))
}

/** Where files are seen: by the whole channel, or by one person in it. */
const placeOf = ({ channel, user }: Address, privately: boolean): string => (privately ? `${channel} ${user}` : channel)

function addressOf(action: BlockAction['actions'][number]): string {
  if (action.type === 'button') return action.value ?? ''
  return action.type === 'static_select' ? (action.selected_option?.value ?? '') : ''
}
