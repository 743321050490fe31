import { answers } from '../src/answers/ask.ts'
import { knownValues } from '../src/answers/known.ts'
import { matchClaimants } from '../src/answers/matching/claimants.ts'
import type { Command, Context } from '../src/chat/command.ts'
import { formatInvocation } from '../src/chat/invocation.ts'
import { historyMessage } from '../src/messages/history.ts'
import type { Control } from '../src/messages/message.ts'
import { meant } from './questions/ask.ts'
import { chartView } from './questions/charts.ts'
import { measureOption, measuresOf, optionsWithout } from './questions/narrowing.ts'
import { readQuestion } from './questions/read.ts'

/** So many subjects of one claimant are shown; the others are in the menu. */
const mostSubjects = 3

export const history: Command = {
  name: 'history',
  description: "One claimant's figures over time, and what replaced which",
  options: [
    {
      name: 'source',
      description: 'Whose figures: a person, an agency, a country',
      type: 'text',
      required: true,
      complete: (typed, { store, asker }) => knownValues(store, asker.tenant, 'source', typed),
    },
    measureOption,
    ...optionsWithout('source', 'history'),
  ],
  examples: ['/history source:NIS', '/history source:Ukraine measure:casualties quotes:true'],
  liveExamples: async ({ store, asker: { tenant } }) =>
    (await store.claimants(tenant)).slice(0, 2).map(({ name }) => formatInvocation('history', { source: name })),
  run: async (options, context) => {
    const reading = readQuestion('history', measuresOf(options), options, context.asker.tenant)
    if ('wrong' in reading) return reading.wrong
    const { question, dated, again } = reading
    const found = await answers(context.store, question, mostSubjects)
    const subject = found.length === 1 ? found[0]?.subject : undefined
    const message = historyMessage(found, {
      title: `History of ${await nameOf(String(options.source), context)}`,
      quotes: options.quotes === true,
      documents: true,
      ...chartView(options),
      dated,
      again,
      controls: subject
        ? [everybody(formatInvocation('timeline', { measure: options.measure, subject: subject.id }))]
        : [],
    })
    return message.tone === 'answer' ? message : { ...message, controls: await meant(options, context, again) }
  },
}

const everybody = (command: string): Control => ({ kind: 'button', label: 'All claimants', command })

/** The claimant that is meant, by name; what was typed where several are. */
async function nameOf(typed: string, { store, asker }: Context): Promise<string> {
  const [only, ...others] = matchClaimants(typed, await store.claimants(asker.tenant))
  return only === undefined || others.length > 0 ? typed : only.name
}
