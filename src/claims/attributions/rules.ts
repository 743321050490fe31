import type { Rule } from './finding.ts'
import { according, basedOn, byPaper } from './rules/according.ts'
import { citing, quotedAs } from './rules/citing.ts'
import { inverted } from './rules/inverted.ts'
import {
  announced,
  figuresLine,
  headlineBracket,
  headlineEnd,
  headlineStart,
  quotedLine,
  signature,
  transcript,
} from './rules/layout.ts'
import { keptList, providedBy } from './rules/lists.ts'
import { hearsay, nounThat, nounVerb } from './rules/nouns.ts'
import { participle } from './rules/participle.ts'
import { byAgent, unnamed } from './rules/passive.ts'
import { pointedAt } from './rules/pointed.ts'
import { postposed } from './rules/postposed.ts'
import { preposed } from './rules/preposed.ts'
import { gapped, putAt, putIt } from './rules/put.ts'
import { gaveBefore, objectRelative } from './rules/relative.ts'
import { sourceLine } from './rules/source-line.ts'
import { adjustedTo, gaveToll, hadData } from './rules/tolls.ts'
import type { VerbRule } from './rules/verb-rule.ts'

/**
 * The rules of a cue verb; the first that finds something wins.
 * Passives come first, for their subject is the content; "citing" before the participles it looks like;
 * a content that stands before the cue before one that follows, for ", X said." would else swallow what comes next.
 */
export const verbRules: readonly VerbRule[] = [
  quotedAs,
  byAgent,
  unnamed,
  citing,
  objectRelative,
  inverted,
  postposed,
  preposed,
  participle,
]

/** The rules of other words: the first that finds something wins. `putAt` and `gaveToll` before `hadData`, for "has given a toll of". */
export const wordRules: readonly Rule[] = [
  according,
  byPaper,
  basedOn,
  putIt,
  putAt,
  gaveToll,
  adjustedTo,
  gaveBefore,
  hadData,
  keptList,
  providedBy,
  hearsay,
  sourceLine,
]

/** The rules of cue nouns. What points back is no content; a content clause says more than a verb of range. */
export const nounRules: readonly Rule[] = [pointedAt, nounThat, nounVerb]

/** The rules of an opening bracket. */
export const bracketRules: readonly Rule[] = [headlineBracket]

/** The rules of commas, where something was said before. */
export const commaRules: readonly Rule[] = [gapped]

/** The rules of marks: a transcript's speaker is in capitals, so it is tried before a headline's. */
export const markRules: readonly Rule[] = [
  transcript,
  quotedLine,
  figuresLine,
  headlineStart,
  headlineEnd,
  signature,
  announced,
]
