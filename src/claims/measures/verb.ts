import type { Measure } from './measure.ts'
import type { Only } from './only.ts'

/**
 * Verbs that count. `takes` says where the counted ones stand in an active sentence: as its object ("killed 12"),
 * as its subject ("12 died"), or either ("12 evacuated", "evacuated 12").
 * A verb is its base form; irregular forms follow a slash: base/past/participle, and "=" stands for a past that equals the participle.
 * An underscore joins the words of one verb ("fatally_shoot"). With `with`, it counts only together with those words ("shot dead 12", "shot 12 dead").
 * A star in `with` stands for a few words or none ("suffered serious burns"), "^" for a word with a capital ("into Chad"), "$" for the end of a clause. `only` narrows what may be counted, for verbs that count something else more often.
 */
export interface VerbRow {
  readonly measure: Measure
  readonly takes: 'object' | 'subject' | 'either'
  readonly verbs: string
  readonly with?: readonly string[]
  readonly only?: Only
  /** Counts only with one of these words within reach. */
  readonly near?: string
  /** Where nothing is near, it counts as well in a document that tells of people on the run. */
  readonly exodus?: true
  /** Gives way to any other word that counts the same figure ("lost 30 soldiers killed and wounded"). */
  readonly weak?: true
}
