import { knownValues } from '../../src/answers/known.ts'
import type { Context } from '../../src/chat/command.ts'
import { formatInvocation } from '../../src/chat/invocation.ts'

/** Examples of a question with the values the index knows best; none for an empty index. */
export async function questionExamples(command: string, context: Context, always = {}): Promise<readonly string[]> {
  const best = async (choice: 'who' | 'source' | 'place') =>
    (await knownValues(context.store, context.asker.tenant, choice, ''))[0]
  const [who, source, place] = [await best('who'), await best('source'), await best('place')]
  const options: readonly Record<string, string | boolean>[] = [
    ...(who ? [{ who, quotes: true }] : []),
    ...(source ? [{ source }] : []),
    ...(place ? [{ place, history: true }] : []),
  ]
  return options.map(each => formatInvocation(command, { ...always, ...each }))
}
