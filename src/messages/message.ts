import type { Chart } from '../answers/charts/chart.ts'
import type { Theme } from './pictures/look.ts'

/**
 * A stretch of text in a message. Plain strings are untrusted document text: every renderer escapes them, and folds
 * line breaks to spaces (only a quote keeps its own).
 */
export type Inline =
  | string
  | { readonly bold: string }
  | { readonly italic: string }
  | { readonly code: string }
  | { readonly link: string; readonly address: string }
  /** ISO day or null for an unknown date. A day is never moved to another time zone. */
  | { readonly date: string | null }
  /** ISO instant, shown on the reader's own clock: "9 January 2025 14:05", or "5 minutes ago". */
  | { readonly instant: string; readonly style?: 'moment' | 'ago' }

export type Line = readonly Inline[]

/** One row: the same cells on every surface, and lines that belong under it (quote, history). A row is never cut. */
export interface Row {
  readonly cells: readonly Line[]
  readonly notes: readonly Line[]
  /** Said beside the row: "superseded", "derived", "one engagement". */
  readonly mark: string | null
}

export interface Column {
  readonly name: string
  readonly align: 'left' | 'right'
  /** Shown small, on a second line, where a surface has no tables. */
  readonly detail?: boolean
  /** Said before the cell where a surface has no column heads: "latest ". */
  readonly before?: string
  /** Said behind the number there: [" claim", " claims"]. */
  readonly behind?: readonly [one: string, many: string]
}

/** A name and what is to be said under it. */
export interface Fact {
  readonly name: string
  readonly value: Line
}

export type Part =
  | { readonly kind: 'text'; readonly lines: readonly Line[] }
  | {
      readonly kind: 'table'
      readonly heading: string
      /** What its rows count ("killed"), said behind a figure where a surface joins several tables to one. */
      readonly counts?: string
      readonly columns: readonly Column[]
      readonly rows: readonly Row[]
    }
  | {
      readonly kind: 'quote'
      readonly text: string
      /** The figure inside, to embolden: positions in `text`. */
      readonly emphasis: { readonly start: number; readonly end: number } | null
      readonly source: Line
    }
  | { readonly kind: 'facts'; readonly heading?: string; readonly facts: readonly Fact[] }
  /** Drawn as a picture where there are pictures, with characters in the terminal; else told by its description. */
  | { readonly kind: 'chart'; readonly chart: Chart; readonly theme?: Theme }

/**
 * A button or a select that runs a command again with other options; it works after a restart. `untyped`: whoever types
 * needs no hint of it, because it takes back what another did, or because the text says it.
 */
export type Control =
  | {
      readonly kind: 'button'
      readonly label: string
      readonly command: string
      readonly untyped?: true
    }
  | {
      readonly kind: 'select'
      readonly label: string
      readonly choices: readonly { readonly label: string; readonly command: string }[]
      /** One choice for each row of the message's tables, in their order: a page offers those of its own rows. */
      readonly ofRows?: true
      readonly untyped?: true
    }

export interface Attachment {
  /** A file's name with its ending, no path. */
  readonly name: string
  /** MIME type. */
  readonly type: string
  readonly content: string | Uint8Array
  /** What a picture shows, for those who cannot see it. */
  readonly description?: string
}

/** What a command answers. Knows no platform. */
export interface Message {
  readonly title: string
  readonly parts: readonly Part[]
  readonly controls: readonly Control[]
  /** Handed over beside the words: exports, pictures. What a picture shows is said in the words too. */
  readonly files?: readonly Attachment[]
  /** Seen by the asker only, where the platform can. */
  readonly private: boolean
  readonly tone: 'answer' | 'notice' | 'error'
  /** What --json prints: docs/answers.md says what it holds. */
  readonly data: unknown
}
