import type { Span } from '../text/text.ts'

export type NameKind = 'person' | 'organisation' | 'government' | 'country' | 'place' | 'outlet'

/** Someone or something that the tables know by a name of its own. All spellings of one name share one id. */
export interface Name {
  /** Stable, lower case with hyphens: "zelenskyy", "nis", "south-korea". */
  readonly id: string
  /** The name to show: "National Intelligence Service of South Korea (NIS)". */
  readonly name: string
  readonly kind: NameKind
  /** Id of the country it is, lies in or speaks for; null for what belongs to none. */
  readonly country: string | null
}

/**
 * - name: a name in full or an abbreviation ("South Korea", "NIS")
 * - adjective: "South Korean" soldiers; people: "North Koreans"
 * - surname: a family name alone ("Zelenskyy")
 * - body: a state body found by its country ("Seoul's National Intelligence Service", "the Turkish health ministry")
 */
export type NameForm = 'name' | 'adjective' | 'people' | 'surname' | 'body'

/** A name where it stands in a text: UTF-16 [start, end), tokens [from, to). */
export interface NameMention extends Span {
  readonly from: number
  readonly to: number
  readonly name: Name
  readonly form: NameForm
}
