import type { NameMention } from '../../names/name.ts'
import type { Text } from '../../text/text.ts'
import type { DateMention } from '../dates/date.ts'
import type { Range } from '../links/counting.ts'
import type { Line } from './lines.ts'

/** What captions are read with. `dates` are all those of the document. */
export interface Page {
  readonly text: Text
  readonly lines: readonly Line[]
  readonly names: readonly NameMention[]
  readonly dates: readonly DateMention[]
  readonly published: string | null
}

/** The mark or word that ends a stretch of tokens. */
export const ends = (text: Text, { to }: Range): string => text.tokens[to - 1]?.text ?? ''
