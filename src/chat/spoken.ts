import { askedWords } from '../answers/questions/tidy.ts'
import type { Command } from './command.ts'
import { formatInvocation } from './invocation.ts'

/** The command line of what somebody says to the bot: a command where it is one, the help where nothing is said, else a question. */
export function lineOfWords(message: string, commands: readonly Command[]): string {
  const words = askedWords(message)
  if (/^\/[a-z]/i.test(words)) return words
  if (words === '') return '/help'
  return isCommand(words, commands) ? `/${words}` : formatInvocation('ask', { question: words })
}

/**
 * Whether words without a slash are a command all the same: "status", "claim ab12cd", "casualties place:Kursk". "Captured
 * how many?" asks.
 */
function isCommand(words: string, commands: readonly Command[]): boolean {
  const [first = '', ...rest] = words.split(' ')
  const command = commands.find(({ name }) => name === first.toLowerCase())
  if (command === undefined) return false
  const asks = command.options.some(({ name }) => name === 'who')
  return rest.length === 0 || /^[a-z]+:\S/.test(rest[0]!) || (!asks && rest.length === 1)
}
