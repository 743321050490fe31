import { askableQuestions } from '../src/answers/questions/examples.ts'
import { questionOf, reply } from '../src/answers/questions/reply.ts'
import { longestQuestion } from '../src/answers/questions/tidy.ts'
import { understand } from '../src/answers/questions/understand.ts'
import { isRefusal, type Refusal, type Understanding } from '../src/answers/questions/understanding.ts'
import type { Command, Context, OptionValues } from '../src/chat/command.ts'
import { formatInvocation } from '../src/chat/invocation.ts'
import { didYouMean } from '../src/chat/suggest.ts'
import { measures } from '../src/claims/measures/measure.ts'
import type { Again } from '../src/messages/again.ts'
import type { Control, Message } from '../src/messages/message.ts'
import { notUnderstood } from '../src/messages/not-understood.ts'
import { readingNotes, understoodLine } from '../src/messages/understood.ts'
import { questionMenus } from './asking/menus.ts'
import { overridden } from './asking/overridden.ts'
import { shown } from './asking/shown.ts'
import { questionOptions } from './questions/options.ts'

export const ask: Command = {
  name: 'ask',
  description: 'A question in plain English: who says what, of whom, since when',
  options: [
    {
      name: 'question',
      description: 'In your own words: how many North Koreans did Ukraine capture?',
      type: 'text',
      required: true,
      longest: longestQuestion,
    },
    {
      name: 'measure',
      description: 'What is counted, instead of what the question says',
      type: 'text',
      choices: [...measures, 'any'],
    },
    ...questionOptions,
  ],
  examples: ['/ask question:"how many were killed?"', '/ask question:"do they agree?" measure:killed'],
  liveExamples: async ({ store, asker: { tenant } }) =>
    (await askableQuestions(store, tenant)).map(question => formatInvocation('ask', { question })),
  run: async (options, context) => {
    const { store, asker, now } = context
    const read = await understand(store, asker.tenant, String(options.question), now().toISOString().slice(0, 10))
    return isRefusal(read) ? refusal(read, options, context) : answered(overridden(read, options), options, context)
  },
}

async function answered(read: Understanding, options: OptionValues, { store, asker, now }: Context): Promise<Message> {
  const again: Again = changes => formatInvocation('ask', { ...options, ...changes })
  const subject = typeof options.subject === 'string' && options.subject !== 'any' ? options.subject : null
  const question = questionOf(read, asker.tenant, subject)
  const answer = await reply(store, question, read)
  const message = await shown({ read, question, answer, options, store, again })
  const lines = [understoodLine(read), ...readingNotes(read)]
  const menus = await questionMenus({ read, answer, again, store, tenant: asker.tenant, now: now() })
  return {
    ...message,
    parts: [{ kind: 'text', lines }, ...message.parts],
    controls: [...message.controls, ...menus],
    data: { understood: read, ...(message.data as object) },
  }
}

/** So many subjects are named to somebody whose question was not read. */
const mostSubjects = 3

async function refusal(read: Refusal, options: OptionValues, { store, asker: { tenant } }: Context): Promise<Message> {
  const subjects = await store.subjects({ tenant, limit: mostSubjects })
  const question = String(options.question)
  const names = read.refused === 'unknown' ? (await store.places(tenant)).map(({ name }) => name) : []
  const close: readonly Control[] = read.about.flatMap(word =>
    didYouMean(word, names, name => formatInvocation('ask', { ...options, question: question.replaceAll(word, name) })),
  )
  return notUnderstood(
    read,
    subjects.map(({ name }) => name),
    await askableQuestions(store, tenant),
    close,
  )
}
