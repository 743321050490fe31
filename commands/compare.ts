import { compare as compareSides } from '../src/answers/comparing/compare.ts'
import { knownValues } from '../src/answers/known.ts'
import { shortName } from '../src/answers/wording.ts'
import type { Command, Context, Option, OptionValues } from '../src/chat/command.ts'
import { formatInvocation } from '../src/chat/invocation.ts'
import { didYouMean } from '../src/chat/suggest.ts'
import type { Again } from '../src/messages/again.ts'
import { compareMessage } from '../src/messages/compare.ts'
import type { Message } from '../src/messages/message.ts'
import { notice } from '../src/messages/notice.ts'
import { chartView } from './questions/charts.ts'
import { measureOption, measuresOf, optionsWithout } from './questions/narrowing.ts'
import { readQuestion } from './questions/read.ts'

const side = (name: 'a' | 'b', description: string): Option => ({
  name,
  description,
  type: 'text',
  required: true,
  complete: (typed, { store, asker }) => knownValues(store, asker.tenant, 'source', typed),
})

export const compare: Command = {
  name: 'compare',
  description: 'Two claimants side by side, and whether both can be true',
  options: [
    side('a', 'One claimant: a person, an agency, a country'),
    side('b', 'The other'),
    measureOption,
    ...optionsWithout('source', 'history'),
  ],
  examples: ['/compare a:Ukraine b:"United States"', '/compare a:NIS b:Zelensky measure:casualties quotes:true'],
  liveExamples: async ({ store, asker: { tenant } }) => {
    const [a, b] = await store.claimants(tenant)
    return a && b ? [formatInvocation('compare', { a: a.name, b: b.name })] : []
  },
  run: async (options, context) => {
    const reading = readQuestion('compare', measuresOf(options), options, context.asker.tenant)
    if ('wrong' in reading) return reading.wrong
    const { question, again } = reading
    const names = { a: String(options.a), b: String(options.b) }
    const found = await compareSides(context.store, question, names)
    if ('unknown' in found)
      return found.unknown.length > 0 ? await nobody(found.unknown, names, context, again) : same(names)
    if (found.subjects.length === 0) return nothing(names, options)
    return compareMessage(found, {
      quotes: options.quotes === true,
      ...chartView(options),
      again,
      controls: [
        ...(['a', 'b'] as const).map(each => ({
          kind: 'button' as const,
          label: `History of ${shortName(found[each].name)}`,
          command: formatInvocation('history', { source: found[each].name }),
        })),
      ],
    })
  },
}

async function nobody(
  unknown: readonly ('a' | 'b')[],
  names: { readonly a: string; readonly b: string },
  { store, asker }: Context,
  again: Again,
): Promise<Message> {
  const known = await knownValues(store, asker.tenant, 'source', '')
  const typed = unknown.map(each => `“${names[each]}”`)
  return notice(
    `No claimant is called ${typed.join(' or ')}`,
    [['Who is quoted with a figure: ', { code: '/sources' }]],
    unknown.flatMap(each => didYouMean(names[each], known, value => again({ [each]: value }))),
  )
}

const same = ({ a, b }: { readonly a: string; readonly b: string }): Message =>
  notice(`“${a}” and “${b}” mean the same claimants`, [['Name two that differ: ', { code: '/sources' }]])

/** Both are known, but not for what was asked. */
function nothing({ a, b }: { readonly a: string; readonly b: string }, options: OptionValues): Message {
  const wide = formatInvocation('compare', { a, b })
  const narrowed = formatInvocation('compare', options) !== wide
  return notice(
    `Neither ${a} nor ${b} gives a figure of that`,
    [],
    narrowed ? [{ kind: 'button', label: 'Of everything', command: wide }] : [],
  )
}
