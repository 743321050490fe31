/**
 * Glossary
 * - document: one article, report or post. Its text never changes; an edited article is a new version of it.
 * - outlet: who published it ("The Associated Press"), null when the document does not say.
 * - carrier: a document that prints a story; origin: the one story that its carriers share.
 */
export interface Document {
  /** Stable name across versions: the address of a page, or the path of a file below its folder. */
  readonly id: string
  /** SHA-256 (hex) of `text` and the metadata below: another hash is another version. */
  readonly version: string
  /** Decoded text. Every offset in the project is a UTF-16 position in this string. */
  readonly text: string
  readonly title: string | null
  readonly outlet: string | null
  /** The page's address (http or https), null for a document that names none. */
  readonly address: string | null
  /** ISO day (2025-01-12) on which it was published; null is unknown, never guessed. */
  readonly published: string | null
  /** ISO day of the last update the document states. */
  readonly updated: string | null
}

/** What every stage downstream needs of a document to read it. */
export type Readable = Pick<Document, 'text' | 'published' | 'outlet'>
