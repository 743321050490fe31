import type { Document } from '../documents/document.ts'

/** How a file was when it was read. */
export interface Stamp {
  readonly bytes: number
  /** Milliseconds since 1970. */
  readonly modified: number
}

/** What is known of a folder's files while the process runs: how they were when they were read, and what they gave. */
export interface Ledger {
  /** By path. */
  readonly stamps: Map<string, Stamp>
  /**
   * A document of a file under the name it goes by. Two files that name one address but differ are two documents: the
   * second goes by its path, so that both stay.
   */
  named(document: Document, path: string): Document
  /** The file is read anew, or is gone: its names are free. The documents stay in the index. */
  release(path: string): void
  /** The index holds this version under this name. */
  know(id: string, version: string): void
  /** Whether another file gave the same document, word for word, under another name. */
  repeats(document: Document): boolean
}

export function makeLedger(): Ledger {
  const stamps = new Map<string, Stamp>()
  /** Versions by the names they go by, and the paths that gave them. */
  const held = new Map<string, string>()
  const namesOf = new Map<string, Set<string>>()
  /** Names by the versions that were first seen under them. */
  const first = new Map<string, string>()
  const know = (id: string, version: string): void => {
    if (!first.has(version)) first.set(version, id)
  }
  return {
    stamps,
    know,
    named(document, path) {
      const isFree = (id: string): boolean => (held.get(id) ?? document.version) === document.version
      let id = document.id
      for (let number = 1; !isFree(id); number++) id = number === 1 ? path : `${path}#${number}`
      held.set(id, document.version)
      namesOf.set(path, (namesOf.get(path) ?? new Set()).add(id))
      know(id, document.version)
      return id === document.id ? document : { ...document, id }
    },
    release(path) {
      for (const id of namesOf.get(path) ?? []) held.delete(id)
      namesOf.delete(path)
    },
    repeats: ({ id, version }) => (first.get(version) ?? id) !== id,
  }
}
