import type { Reader } from './found.ts'
import { readHtmlFile } from './html/read.ts'
import { readJson } from './json.ts'
import { readMarkdown } from './markdown.ts'
import { readPlain } from './plain.ts'

/** Which reader takes which file, by the ending of its name. To read another kind of file, add its reader and a line. */
export const formats: Readonly<Record<string, Reader>> = {
  txt: readPlain,
  text: readPlain,
  md: readMarkdown,
  markdown: readMarkdown,
  html: readHtmlFile,
  htm: readHtmlFile,
  xhtml: readHtmlFile,
  json: readJson,
  jsonl: readJson,
}

/** Files that people mean as documents but that hold no text we can read: they are named, not passed over. */
export const unreadable: readonly string[] = ['pdf', 'doc', 'docx', 'odt', 'rtf', 'epub', 'pages', 'xls', 'xlsx', 'csv']

/** The ending of a file's name in small letters, without its dot. */
export function endingOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const dot = name.lastIndexOf('.')
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : ''
}
