import type { Store } from '../index/store.ts'
import type { Answer } from './answer.ts'
import type { Question } from './question.ts'

/** Answer one question from the index: the best supported subject that matches, its tables, and what else matches. */
export async function answer(_store: Store, _question: Question): Promise<Answer> {
  return { subject: null, tables: [], summary: [], others: [], nothing: 'Nothing is indexed yet.' }
}
