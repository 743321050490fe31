import type { DiscordPayload, TextDisplay } from '../../../src/messages/discord-payload.ts'
import { now, timeOfDay } from '../clock.ts'
import { escapeHtml, type Shown, Undrawn } from '../html.ts'
import { markdownHtml } from './markdown.ts'
import { discordStyle } from './style.ts'

/** How somebody came by a message. */
export interface Frame {
  /** The command that was asked; null for what the bot says by itself. */
  readonly asked: string | null
  readonly person: string
}

/** A role is mentioned in a text of its own, above everything else. */
type Top = DiscordPayload['components'][number] | TextDisplay
type Inner = Extract<Top, { type: 17 }>['components'][number]
type Pressable = Extract<Top, { type: 1 }>['components'][number]

/** A message as Discord's window shows it. Throws Undrawn for a component it does not know. */
export function discordPage(
  { components }: { readonly components: readonly Top[] },
  files: Shown,
  frame: Frame,
): string {
  const { asked, person } = frame
  const reply =
    asked === null
      ? ''
      : `<div class="reply"><span class="spine"></span><span class="face small">${escapeHtml(person.charAt(0))}</span>
         <b>${escapeHtml(person)}</b> used <span class="command">${escapeHtml(asked)}</span></div>`
  return `<style>${discordStyle}</style><main>${reply}<article><span class="face">T</span><section>
    <header><b>Tallywire</b><span class="app">APP</span><span class="at">${timeOfDay(now)}</span></header>
    ${components.map(component => topHtml(component, files)).join('')}
  </section></article></main>`
}

function topHtml(component: Top, files: Shown): string {
  switch (component.type) {
    case 17: {
      const color = `#${component.accent_color.toString(16).padStart(6, '0')}`
      const inner = component.components.map(each => innerHtml(each, files)).join('')
      return `<div class="container" style="--accent: ${color}">${inner}</div>`
    }
    case 10:
      return innerHtml(component, files)
    case 1:
      return `<div class="row">${component.components.map(pressableHtml).join('')}</div>`
    default:
      throw new Undrawn('a component', component)
  }
}

function innerHtml(component: Inner, files: Shown): string {
  switch (component.type) {
    case 10:
      return `<div class="text">${markdownHtml(component.content)}</div>`
    case 14:
      return `<hr class="${component.divider ? 'line' : 'gap'}">`
    case 12:
      return `<div class="gallery">${component.items.map(({ media }) => `<img src="${fileOf(media.url, files)}">`).join('')}</div>`
    case 13: {
      const name = component.file.url.replace('attachment://', '')
      fileOf(component.file.url, files)
      return `<div class="file"><span class="sheet"></span><a>${escapeHtml(name)}</a></div>`
    }
    default:
      throw new Undrawn('a component', component)
  }
}

function fileOf(url: string, files: Shown): string {
  const shown = files.get(url.replace('attachment://', ''))
  if (shown === undefined) throw new Undrawn('a file that was not sent along', url)
  return shown
}

function pressableHtml(component: Pressable): string {
  switch (component.type) {
    case 2:
      return `<span class="button${component.disabled ? ' off' : ''}">${escapeHtml(component.label)}</span>`
    case 3:
      return `<span class="select">${escapeHtml(component.placeholder)}<span class="chevron"></span></span>`
    default:
      throw new Undrawn('a component', component)
  }
}
