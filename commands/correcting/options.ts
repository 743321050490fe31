import { knownValues } from '../../src/answers/known.ts'
import type { Context, Option } from '../../src/chat/command.ts'
import { formatInvocation } from '../../src/chat/invocation.ts'
import type { Measure } from '../../src/claims/measures/measure.ts'
import type { Correction, Maker } from '../../src/index/corrections/correction.ts'
import type { Subject } from '../../src/index/store.ts'
import type { Control, Message } from '../../src/messages/message.ts'
import { notice } from '../../src/messages/notice.ts'

/** Who asks, as corrections remember them. */
export const makerOf = ({ asker, now }: Context): Maker => ({
  by: asker.name ?? asker.user ?? 'the operator',
  now: now(),
})

export const claimantsKnown = (typed: string, { store, asker }: Context): Promise<readonly string[]> =>
  knownValues(store, asker.tenant, 'source', typed)

export const subjectOption = (name: string, description: string, required = false): Option => ({
  name,
  description,
  type: 'text',
  ...(required ? { required } : {}),
  complete: async (typed, { store, asker }) => {
    const words = typed.trim().toLowerCase()
    const subjects = await store.subjects({ tenant: asker.tenant })
    return subjects.filter(({ name }) => name.toLowerCase().includes(words)).map(({ name }) => name)
  },
})

/** The subject with this id or this whole name; else what to say instead. */
export async function subjectMeant(
  option: string,
  typed: string,
  { store, asker: { tenant } }: Context,
): Promise<Subject | Message> {
  const found = await store.subjects({ tenant, named: typed.trim(), limit: 2 })
  const [only, ...others] = found
  if (only === undefined)
    return notice(`${option}: no subject is called “${typed.slice(0, 100)}”`, [
      ['Its whole name, or the id that --json prints. Names are completed as you type.'],
    ])
  if (others.length > 0)
    return notice(
      `${option}: more than one subject is called “${typed.slice(0, 100)}”`,
      found.map(({ id, claims }) => [`With ${claims} claims: ${option}:${id}`]),
    )
  const { id, name, nature, reach } = only
  return { id, name, nature, ...(reach === undefined ? {} : { reach }) }
}

/** Where the figures of a subject stand; `measure` is one that it has. */
export const tableButton = (subject: string, measure: Measure): Control => ({
  kind: 'button',
  label: 'All figures of it',
  command: formatInvocation('figures', { measure, subject }),
})

export const undoButton = ({ id }: Correction): Control => ({
  kind: 'button',
  label: 'Undo',
  command: `/corrections undo id:${id}`,
})
