import { matchClaimants } from '../src/answers/matching/claimants.ts'
import { typedClaimant } from '../src/answers/typed/claimant.ts'
import type { Command, Context } from '../src/chat/command.ts'
import { formatInvocation } from '../src/chat/invocation.ts'
import { didYouMean } from '../src/chat/suggest.ts'
import { claimantKey } from '../src/index/known.ts'
import type { Known } from '../src/index/store.ts'
import { correctedMessage } from '../src/messages/corrections.ts'
import type { Message } from '../src/messages/message.ts'
import { notice } from '../src/messages/notice.ts'
import { slug } from '../src/names/fold.ts'
import { claimantsKnown, makerOf, undoButton } from './correcting/options.ts'

export const alias: Command = {
  name: 'alias',
  description: 'Say that two names are one claimant',
  needs: 'manage',
  options: [
    {
      name: 'name',
      description: 'The name that claims stand under: sources in Seoul',
      type: 'text',
      required: true,
      complete: claimantsKnown,
    },
    { name: 'as', description: 'Who that is: NIS', type: 'text', required: true, complete: claimantsKnown },
  ],
  examples: ['/alias name:"sources in Seoul" as:NIS'],
  run: async ({ name, as: typed }, context) => {
    const { store, asker } = context
    const known = await store.claimants(asker.tenant)
    const from = named(String(name), String(typed), known)
    if ('tone' in from) return (await takenAlready(String(name), context)) ?? from
    const as = typedClaimant(String(typed), known, null)
    if (as === null || as.kind === 'outlet') return notice('as: needs a name', [['Write who it is: as:NIS']])
    if (claimantKey(as) === from.key) return notice('That is one claimant already', [[as.name]])
    const wish = { kind: 'alias', from: { key: from.key, name: from.name }, as } as const
    const correction = await store.correct(asker.tenant, wish, makerOf(context))
    if (correction === null) return notice('Nothing was changed', [])
    return correctedMessage(correction, 'Taken for one', [undoButton(correction)])
  },
}

/** What to say of a name under which nobody is known since an alias says who it is. */
async function takenAlready(name: string, { store, asker }: Context): Promise<Message | null> {
  for (const correction of await store.corrections(asker.tenant)) {
    const { change, undone, tenant } = correction
    if (change.kind !== 'alias' || undone !== null || slug(change.from.name) !== slug(name)) continue
    return notice(
      `${change.from.name} is taken for ${change.as.name} already`,
      [tenant === asker.tenant ? ['Undo that first.'] : ['The operator said so.']],
      tenant === asker.tenant ? [undoButton(correction)] : [],
    )
  }
  return null
}

/** The claimant that is known under a name; else what to say instead. */
function named(name: string, as: string, known: readonly Known[]): Known | Message {
  const exact = known.find(each => each.key === name.trim() || slug(each.name) === slug(name))
  if (exact !== undefined) return exact
  const close = matchClaimants(name, known)
  const [only, ...others] = close
  if (only !== undefined && others.length === 0) return only
  const again = (value: string): string => formatInvocation('alias', { name: value, as })
  if (close.length > 1)
    return notice(
      `${close.length} claimants may be meant by “${name.slice(0, 80)}”`,
      [['Which of them?']],
      [
        {
          kind: 'select',
          label: 'Which of them?',
          choices: close.slice(0, 25).map(each => ({ label: each.name, command: again(each.name) })),
        },
      ],
    )
  const names = known.map(each => each.name)
  return notice(
    `Nobody in the index is called “${name.slice(0, 80)}”`,
    [['All of them: ', { code: '/sources' }]],
    didYouMean(name, names, again),
  )
}
