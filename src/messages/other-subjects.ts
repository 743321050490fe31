import type { Answer } from '../answers/answer.ts'
import { mostOthers } from '../answers/ask.ts'
import { countWords } from '../answers/wording.ts'
import type { Again } from './again.ts'
import type { Control, Line } from './message.ts'

type Other = Pick<Answer, 'subject' | 'others'>

/** Which other subjects match, and how to ask for the best supported of them. */
export function otherSubjectsLines({ subject, others }: Other, again: Again): readonly Line[] {
  const [first] = others
  if (!first) return []
  const names = others.slice(0, 3).map(({ name, claims }) => `${name} (${countWords(claims, 'claim')})`)
  const unique = ![subject, ...others.slice(1)].some(other => other?.name === first.name)
  const left = others.length - 3
  const more = left <= 0 ? '' : others.length < mostOthers ? ` and ${left} more` : ' and many more'
  return [
    [{ italic: 'Also in the index: ' }, `${names.join('; ')}${more}.`],
    ['Ask for it: ', { code: again({ subject: unique ? first.name : first.id }) }],
  ]
}

/** The same as a menu. */
export function otherSubjects({ others }: Other, again: Again): readonly Control[] {
  if (others.length === 0) return []
  const choices = others.map(({ id, name, claims }) => ({
    label: `${name} (${countWords(claims, 'claim')})`,
    command: again({ subject: id }),
  }))
  return [{ kind: 'select', label: 'Other subjects', choices, untyped: true }]
}
