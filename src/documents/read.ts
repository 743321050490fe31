import type { Document } from './document.ts'
import { endingOf, formats, unreadable } from './formats.ts'
import { type Found, isTrouble } from './found.ts'
import type { Problem, Trouble } from './problem.ts'
import { withVersion } from './version.ts'

/** A file of a documents folder: its path below the folder with "/" between, and its content. */
export interface SourceFile {
  readonly path: string
  readonly bytes: Uint8Array
}

export interface FileReading {
  readonly documents: readonly Document[]
  readonly problems: readonly Problem[]
}

/** Larger files are no articles: somebody put a dump into the folder. */
export const mostBytes = 20 * 1024 * 1024

export const tooLarge: Trouble = {
  what: 'is larger than 20 MB',
  remedy: 'Split it into articles, a file each, or take it out of the folder.',
}

/** Whether a file is for us: a document, or something people mean as one. Pictures and style sheets are passed over. */
export function isMeantAsDocument(path: string): boolean {
  const ending = endingOf(path)
  return ending in formats || unreadable.includes(ending)
}

/** Turn one file into its documents. Whatever is wrong becomes a problem that says what to change; it never throws. */
export function readDocuments({ path, bytes }: SourceFile): FileReading {
  const reader = formats[endingOf(path)]
  if (!reader) {
    const remedy = 'Save its text as .txt, .md, .html or .json, or take it out of the folder.'
    return { documents: [], problems: [{ path, what: `is a .${endingOf(path)} file, which I cannot read`, remedy }] }
  }
  if (bytes.length > mostBytes) return { documents: [], problems: [{ path, ...tooLarge }] }
  try {
    const read = reader(bytes)
    return {
      documents: read.filter(each => !isTrouble(each)).map(found => documentOf(path, found as Found)),
      problems: read.filter(isTrouble).map(trouble => ({ path, ...trouble })),
    }
  } catch (error) {
    const what = `could not be read (${error instanceof Error ? error.message : String(error)})`
    return { documents: [], problems: [{ path, what, remedy: 'This is a fault in Tallywire; the other files go on.' }] }
  }
}

/** A page keeps its address as its name wherever the file lies; other files are named by their path. */
function documentOf(path: string, { name, ...found }: Found): Document {
  const id = found.address ?? (name === null ? path : `${path}#${name}`)
  return withVersion({ ...found, id })
}
