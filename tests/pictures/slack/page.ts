import type { KnownBlock, TableBlock } from '@slack/types'
import { now, timeOfDay } from '../clock.ts'
import { escapeHtml, type Shown, Undrawn } from '../html.ts'
import { richTextHtml } from './rich-text.ts'
import { slackStyle } from './style.ts'

/** A message as Slack's window shows it, its files below. Throws Undrawn for a block it does not know. */
export function slackPage(blocks: readonly KnownBlock[], files: Shown): string {
  const pictures = [...files].map(([name, address]) => fileHtml(name, address))
  return `<style>${slackStyle}</style><main><article><span class="face">T</span><section>
    <header><b>Tallywire</b><span class="app">APP</span><span class="at">${timeOfDay(now)}</span></header>
    ${blocks.map(blockHtml).join('')}${pictures.join('')}
  </section></article></main>`
}

function fileHtml(name: string, address: string): string {
  const label = `<div class="name">${escapeHtml(name)}</div>`
  if (!address.startsWith('data:image/')) return `<div class="file"><span class="sheet"></span>${label}</div>`
  return `<div class="picture">${label}<img src="${address}"></div>`
}

function blockHtml(block: KnownBlock): string {
  switch (block.type) {
    case 'header':
      return `<h2>${escapeHtml(block.text.text)}</h2>`
    case 'rich_text':
      return `<div class="text">${richTextHtml(block)}</div>`
    case 'table':
      return tableHtml(block)
    case 'section':
      if (block.text === undefined) throw new Undrawn('a section without text', block)
      return `<div class="text">${sectionHtml(block.text)}</div>`
    case 'context':
      return `<div class="context">${block.elements.map(contextHtml).join(' ')}</div>`
    case 'actions':
      return `<div class="row">${block.elements.map(pressableHtml).join('')}</div>`
    default:
      throw new Undrawn('a block', block)
  }
}

/** A group that is mentioned is the only markup there is. */
function sectionHtml({ type, text }: { readonly type: string; readonly text: string }): string {
  if (type === 'plain_text') return escapeHtml(text)
  if (!/^<!subteam\^\w+>$/.test(text)) throw new Undrawn('markup', text)
  return '<span class="mention">@desk</span>'
}

function contextHtml(element: Extract<KnownBlock, { type: 'context' }>['elements'][number]): string {
  if (element.type !== 'plain_text') throw new Undrawn('an element of a context', element)
  return escapeHtml(element.text)
}

function tableHtml({ rows, column_settings: settings = [] }: TableBlock): string {
  const html = rows.map((cells, row) => {
    const inner = cells.map((cell, column) => {
      const align = settings[column]?.align ?? 'left'
      return `<td style="text-align: ${align}">${cellHtml(cell)}</td>`
    })
    return `<tr${row === 0 ? ' class="head"' : ''}>${inner.join('')}</tr>`
  })
  return `<table>${html.join('')}</table>`
}

function cellHtml(cell: TableBlock['rows'][number][number]): string {
  switch (cell.type) {
    case 'raw_text':
      return escapeHtml(cell.text)
    case 'rich_text':
      return richTextHtml(cell)
    default:
      throw new Undrawn('a cell', cell)
  }
}

function pressableHtml(element: Extract<KnownBlock, { type: 'actions' }>['elements'][number]): string {
  switch (element.type) {
    case 'button':
      return `<span class="button">${escapeHtml(element.text.text)}</span>`
    case 'static_select':
      return `<span class="select">${escapeHtml(element.placeholder?.text ?? '')}<span class="chevron"></span></span>`
    default:
      throw new Undrawn('an element of a row', element)
  }
}
