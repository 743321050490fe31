import type { View } from '../index/store.ts'
import type { Message } from '../messages/message.ts'
import { failure, notice } from '../messages/notice.ts'
import { readViewAddress } from '../messages/view-key.ts'
import type { Asker } from './command.ts'
import { dispatch, newFailureId } from './dispatch.ts'
import { usualTheme, withoutCharts, withPictures } from './drawing.ts'
import type { Host } from './surface.ts'

/** A command line and the page of its answer that is wanted, from 0. */
export interface Asked {
  readonly line: string
  readonly page: number
}

/** A platform's renderer: what it makes names the command lines its buttons need. */
export type Render<Rendering extends { readonly views: readonly View[] }> = (
  message: Message,
  view: { readonly invocation: string; readonly page: number },
) => Rendering

/** What a pressed button or a chosen menu entry leads to. */
export interface Pressed<Rendering> {
  readonly rendering: Rendering
  /** Whether it takes the place of the message that held the button; else it comes on its own, to the presser alone. */
  readonly inPlace: boolean
}

/**
 * Run a command line and render its answer, with its buttons' command lines kept. Always resolves: what breaks on the
 * way, the renderer or the store included, becomes an error message whose id the log has.
 */
export async function answer<Rendering extends { readonly views: readonly View[] }>(
  asked: Asked,
  asker: Asker,
  host: Host,
  render: Render<Rendering>,
): Promise<Rendering> {
  return (await show(asked, asker, host, render)).rendering
}

/**
 * Answer a button by its address. `alone`: the message that holds it is seen by the presser only. Always resolves; a
 * button whose command line is no longer kept says so.
 */
export async function answerPress<Rendering extends { readonly views: readonly View[] }>(
  address: string,
  alone: boolean,
  asker: Asker,
  host: Host,
  render: Render<Rendering>,
): Promise<Pressed<Rendering>> {
  try {
    const view = readViewAddress(address)
    const line = view === null ? null : await host.store.view(asker.tenant, view.key)
    if (view === null || line === null)
      return { rendering: render(expired, { invocation: '/help', page: 0 }), inPlace: false }
    const { rendering, message } = await show({ line, page: view.page }, asker, host, render)
    // A notice must not wipe out the answer it is about, and nothing private may land where all can see.
    const replaces = message.tone === 'answer' && (!message.private || alone)
    return { rendering, inPlace: replaces && !view.opens }
  } catch (error) {
    return { rendering: broken(null, asker, host, render, error), inPlace: false }
  }
}

async function show<Rendering extends { readonly views: readonly View[] }>(
  asked: Asked,
  asker: Asker,
  host: Host,
  render: Render<Rendering>,
): Promise<{ readonly rendering: Rendering; readonly message: Message }> {
  const answered = await dispatch(asked.line, { ...host, asker })
  try {
    // Only the first page shows pictures.
    const message =
      asked.page > 0 ? withoutCharts(answered) : await withPictures(answered, host, usualTheme[asker.platform])
    const rendering = render(message, { invocation: asked.line, page: asked.page })
    await host.store.keepViews(asker.tenant, rendering.views, host.now())
    return { rendering, message }
  } catch (error) {
    const command = /^\/?(\S*)/.exec(asked.line.trim())?.[1] ?? ''
    return { rendering: broken(command, asker, host, render, error), message: failure(command, '') }
  }
}

function broken<Rendering extends { readonly views: readonly View[] }>(
  command: string | null,
  asker: Asker,
  host: Host,
  render: Render<Rendering>,
  error: unknown,
): Rendering {
  const id = newFailureId()
  host.log.error({ id, err: error, command, platform: asker.platform }, 'An answer could not be shown')
  return render(failure(command, id), { invocation: '/help', page: 0 })
}

/** What somebody reads who pressed a button whose command line is no longer kept. */
const expired: Message = notice('This button no longer works', [
  ['What it led to is not kept any more. Ask again, and the new answer has fresh buttons.'],
])
