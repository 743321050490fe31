import type { Answer } from '../answers/answer.ts'
import type { Again } from './again.ts'
import type { Control, Line } from './message.ts'

type Other = Pick<Answer, 'subject' | 'others'>

/** Which other subjects match, and how to ask for the best supported of them. */
export function otherSubjectsLines({ subject, others }: Other, again: Again): readonly Line[] {
  const [first] = others
  if (!first) return []
  const names = others.slice(0, 3).map(({ name, claims }) => `${name} (${claims} ${claims === 1 ? 'claim' : 'claims'})`)
  const unique = ![subject, ...others.slice(1)].some(other => other?.name === first.name)
  const more = others.length > 3 ? ` and ${others.length - 3} more` : ''
  return [
    [{ italic: 'Also in the index: ' }, `${names.join('; ')}${more}.`],
    ['Ask for it: ', { code: again({ subject: unique ? first.name : first.id }) }],
  ]
}

/** The same as a menu. */
export function otherSubjects({ others }: Other, again: Again): readonly Control[] {
  if (others.length === 0) return []
  const choices = others.map(({ id, name, claims }) => ({
    label: `${name} (${claims})`,
    command: again({ subject: id }),
  }))
  return [{ kind: 'select', label: 'Other subjects', choices, untyped: true }]
}
