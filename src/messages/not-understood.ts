import type { Refusal, Refused } from '../answers/questions/understanding.ts'
import { listWords } from '../answers/wording.ts'
import type { Control, Line, Message } from './message.ts'
import { notice } from './notice.ts'

const reasons: Readonly<Record<Refused, string>> = {
  talk: 'Ask me about figures in the news: who was counted, where, and who says so',
  vague: 'That says too little to look up',
  unread: 'I cannot read that as a question about figures',
  quantity: 'Only people and things that were counted are in the index',
  prediction: 'The index holds what was said, not what will happen',
  opinion: 'That is for you to judge: I only say who gives which figure',
  instruction: 'I answer questions about figures and take no orders in words',
  unknown: 'I do not know that name',
}

/** Why a question is not answered, what the index has figures about, and questions that work. */
export function notUnderstood(
  { refused, about }: Refusal,
  subjects: readonly string[],
  examples: readonly string[],
  controls: readonly Control[],
): Message {
  const unknown: Line[] = refused === 'unknown' ? [[`Not in the index: ${about.join(', ')}.`]] : []
  const has: Line[] =
    subjects.length === 0 ? [['The index holds no figures yet.']] : [[`It has figures about ${listWords(subjects)}.`]]
  const tried: Line[] =
    examples.length === 0 ? [] : [[{ bold: 'Try' }], ...examples.map((each): Line => [{ code: each }])]
  const message = notice(`${reasons[refused]}.`, [...unknown, ...has, ...tried], controls)
  return { ...message, data: { refused, about, subjects, examples } }
}
