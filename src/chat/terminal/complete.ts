import { runnable } from '../actions.ts'
import type { Command, Context, Option } from '../command.ts'
import { formatInvocation } from '../invocation.ts'

/** What Tab offers: whole replacements for `typed`, the end of the line that they complete. */
export interface Completion {
  readonly offers: readonly string[]
  readonly typed: string
}

/** More would scroll the line away. */
const mostOffers = 40

/** A word of the line and where it begins; quotes keep white space inside. */
interface Word {
  readonly text: string
  readonly start: number
}

/** Complete a command line up to the cursor: a command's name, an option's name, or an option's value. */
export async function complete(line: string, context: Context): Promise<Completion> {
  const words = readWords(line)
  const first = words[0]
  if (!first || first.start + first.text.length === line.length)
    return completeCommand(line.trimStart(), context.commands)
  const found = context.commands.find(({ name }) => name === first.text.replace(/^\//, '').toLowerCase())
  if (!found) return { offers: [], typed: line }
  const action = words[1]
  if (found.actions && (!action || action.start + action.text.length === line.length)) {
    const typed = action?.text ?? ''
    const offers = found.actions.map(({ name }) => `${name} `).filter(name => name.startsWith(typed.toLowerCase()))
    if (offers.length > 0) return { offers, typed }
  }
  const command = runnable([found]).find(({ name }) => name === `${found.name} ${action?.text.toLowerCase()}`) ?? found

  const last = words.at(-1)!
  // Behind white space a new word begins.
  const typed = last.start + last.text.length === line.length ? last : { text: '', start: line.length }
  const opened = words.slice(1).findLast(({ text }) => optionIn(text, command) !== null)
  const value = opened ? await completeValue(line.slice(opened.start), command, context) : null
  if (value && value.offers.length > 0) return value
  const names = optionNames(command, words, typed.text)
  const bare = opened || names.length > 0 ? [] : await bareValues(typed.text, command, context)
  return { offers: [...names, ...bare].slice(0, mostOffers), typed: typed.text }
}

function completeCommand(typed: string, commands: readonly Command[]): Completion {
  const start = typed.replace(/^\//, '').toLowerCase()
  const names = commands.map(({ name }) => name).filter(name => name.startsWith(start))
  return { offers: names.map(name => `/${name} `), typed }
}

/** `typed` runs from the option's name to the end of the line, for a value without quotes may hold spaces. */
async function completeValue(typed: string, command: Command, context: Context): Promise<Completion> {
  const option = optionIn(typed, command)
  const start = typed.slice(typed.indexOf(':') + 1)
  // A value whose closing quote is typed is done, and so is one followed by space that nothing begins with.
  if (!option || /^"[^"]*"/.test(start)) return { offers: [], typed }
  const values = await valuesOf(option, start.replace(/^"/, ''), context)
  const offers = values.map(value => `${writtenOption(option, value)} `)
  return { offers: offers.slice(0, mostOffers), typed }
}

async function valuesOf(option: Option, typed: string, context: Context): Promise<readonly string[]> {
  const start = typed.toLowerCase()
  if (option.type === 'flag') return ['true', 'false'].filter(value => value.startsWith(start))
  if (option.complete) return option.complete(typed, context)
  return (option.choices ?? []).filter(choice => choice.toLowerCase().startsWith(start))
}

/** Names of options that are not on the line yet. */
function optionNames(command: Command, words: readonly Word[], typed: string): readonly string[] {
  const used = new Set(words.map(({ text }) => optionIn(text, command)?.name))
  const open = command.options.filter(({ name }) => !used.has(name) && name.startsWith(typed.toLowerCase()))
  return open.map(({ name, type }) => (type === 'flag' ? `${name}:true ` : `${name}:`))
}

/** "/claim ab12": words before the first option belong to the first option that takes them. */
async function bareValues(typed: string, command: Command, context: Context): Promise<readonly string[]> {
  if (typed === '') return []
  for (const option of command.options) {
    if (option.type !== 'text') continue
    const values = await valuesOf(option, typed, context)
    if (values.length > 0) return values.map(value => `${writtenOption(option, value)} `)
  }
  return []
}

function optionIn(word: string, command: Command): Option | null {
  const name = /^([\p{L}\p{N}_-]+):/u.exec(word)?.[1]?.toLowerCase()
  return command.options.find(option => option.name === name) ?? null
}

/** As it is typed by hand: who:"North Korean soldiers". */
function writtenOption({ name }: Option, value: string): string {
  return formatInvocation('', { [name]: value }).slice(2)
}

function readWords(line: string): Word[] {
  return [...line.matchAll(/(?:"[^"]*(?:"|$)|[^\s"])+/g)].map(match => ({ text: match[0], start: match.index }))
}
