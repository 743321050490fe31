import type { Text } from '../../text/text.ts'
import { type Day, isoDay, parseDay } from './calendar.ts'
import type { DateMention } from './date.ts'
import { relationOf } from './relation.ts'
import { mayStart, readAt } from './rules.ts'
import type { Read, Scene } from './scene.ts'
import { joinSpan } from './spans.ts'

/** The day that later words such as "the next day" follow: the expression's own, where it is a single one. */
const dayNamed = ({ when }: Read): Day | null =>
  (when.grain === 'day' || when.grain === 'time') && when.from !== null && when.to !== null && when.to - when.from < 2
    ? when.from
    : null

/**
 * Every date expression of a text, in order. Weekdays and months without a year are resolved backwards from `published`
 * (an ISO day), forwards only where the sentence looks ahead; what nothing anchors keeps null as its value. One pass over the tokens.
 */
export const readDates = (text: Text, published: string | null): DateMention[] => {
  const { tokens } = text
  const today = parseDay(published)
  const cased = /[A-Z]/.test(text.source)
  const mentions: DateMention[] = []
  let last: Day | null = null
  let block = null
  for (const sentence of text.sentences) {
    // What one block names anchors nothing in another kind of block (a teaser's day is not the story's).
    if (block !== null && block.kind !== sentence.block.kind) last = null
    block = sentence.block
    let scene: Scene = { tokens, from: sentence.from, end: sentence.to, published: today, last, cased }
    for (let at = sentence.from; at < sentence.to; ) {
      const first = mayStart(tokens[at]!) ? readAt(scene, at) : null
      if (first === null) {
        at++
        continue
      }
      const read = joinSpan(scene, at, first)
      const start = tokens[at]!.start
      const end = tokens[read.to - 1]!.end
      const { value, from, to } = read.when
      mentions.push({
        start,
        end,
        text: text.source.slice(start, end),
        value,
        from: from === null ? null : isoDay(from),
        to: to === null ? null : isoDay(to),
        relation: relationOf(scene, at, read),
        rule: read.rule,
      })
      const named = dayNamed(read)
      if (named !== null) {
        last = named
        scene = { ...scene, last }
      }
      at = read.to
    }
  }
  return mentions
}
