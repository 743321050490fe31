import type { Control, Inline, Line, Message, Part } from '../../messages/message.ts'
import { withLines } from '../../messages/with-lines.ts'
import type { Command } from '../command.ts'
import { slackName } from './names.ts'

/**
 * A message with commands named as people type them in Slack: /status becomes /tallywire status. Command lines (`code`)
 * are respelled everywhere; plain words only in what is for the asker alone, for elsewhere they are document text.
 * What buttons run is left as it is.
 */
export function spelledForSlack(message: Message, commands: readonly Command[]): Message {
  const respelled = commands.map(({ name }) => name).filter(name => slackName(name) !== `/${name}`)
  if (respelled.length === 0) return message
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}/_-])/(${respelled.join('|')})(?![\\p{L}\\p{N}/_-])`, 'gu')
  const respell = (words: string): string => words.replace(pattern, (_, name: string) => slackName(name))
  const words = message.private ? respell : (text: string) => text

  const inline = (part: Inline): Inline => {
    if (typeof part === 'string') return words(part)
    if ('code' in part) return { code: respell(part.code) }
    return 'bold' in part ? { bold: words(part.bold) } : part
  }
  const line = (parts: Line): Line => parts.map(inline)
  return {
    ...message,
    title: words(message.title),
    parts: message.parts.map(part => spellPart(part, line, words)),
    controls: message.controls.map(control => spellControl(control, respell)),
  }
}

function spellPart(given: Part, line: (line: Line) => Line, words: (text: string) => string): Part {
  // A quote is the document's own words, its source included.
  if (given.kind === 'quote') return given
  const part = withLines(given, line)
  if (part.kind !== 'facts') return part
  return { ...part, facts: part.facts.map(({ name, value }) => ({ name: words(name), value })) }
}

function spellControl(control: Control, respell: (text: string) => string): Control {
  if (control.kind === 'button') return { ...control, label: respell(control.label) }
  const choices = control.choices.map(choice => ({ ...choice, label: respell(choice.label) }))
  return { ...control, choices }
}
