import type { Answer } from '../../src/answers/answer.ts'
import { compare } from '../../src/answers/comparing/compare.ts'
import type { Question } from '../../src/answers/question.ts'
import type { Understanding } from '../../src/answers/questions/understanding.ts'
import { capitalised } from '../../src/answers/wording.ts'
import type { OptionValues } from '../../src/chat/command.ts'
import { measureLabels } from '../../src/claims/measures/measure.ts'
import type { Store } from '../../src/index/store.ts'
import type { Again } from '../../src/messages/again.ts'
import { answerMessage } from '../../src/messages/answer.ts'
import { compareMessage } from '../../src/messages/compare.ts'
import { historyMessage } from '../../src/messages/history.ts'
import type { Message } from '../../src/messages/message.ts'
import { chartView } from '../questions/charts.ts'

export interface Shown {
  readonly read: Understanding
  readonly question: Question
  readonly answer: Answer
  readonly options: OptionValues
  readonly store: Store
  readonly again: Again
}

/** An answer in the shape of its question: figures over time, two claimants side by side, or what everybody says. */
export async function shown(asked: Shown): Promise<Message> {
  const { read, answer, options, again } = asked
  const dated = read.since !== null || read.until !== null
  const quotes = options.quotes === undefined ? read.intent === 'who' : options.quotes === true
  const view = { title: titleOf(read), quotes, dated, again, ...chartView(options) }
  if (read.intent === 'changed' && answer.tables.length > 0)
    return historyMessage([answer], { ...view, documents: false, controls: [] })
  const beside = read.intent === 'agree' ? await sideBySide(asked, quotes) : null
  return beside ?? answerMessage(answer, { ...view, history: options.history === true })
}

/** Whether two agree, as they stand beside each other; null where the question is not about two who both speak. */
async function sideBySide({ read, question, store, again, options }: Shown, quotes: boolean): Promise<Message | null> {
  const [a, b, ...others] = read.sources
  if (a === undefined || b === undefined || others.length > 0) return null
  const { source: _, ...about } = question
  const found = await compare(store, about, { a, b })
  if ('unknown' in found || !found.meet || found.subjects.length === 0) return null
  return compareMessage(found, { quotes, ...chartView(options), again, controls: [] })
}

function titleOf({ measures: asked }: Understanding): string {
  const words = asked.map(measure => measureLabels[measure]).join(', ')
  return words === '' ? 'Figures' : capitalised(words)
}
