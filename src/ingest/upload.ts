import { createHash } from 'node:crypto'
import { isMeantAsDocument } from '../documents/read.ts'

const longestName = 100

/**
 * The path that an uploaded file's documents go by: its own name below one made of its content, since people call many
 * files "article.txt". Where the name tells no kind of file, the content does.
 */
export function uploadPath(name: string, bytes: Uint8Array): string {
  const last = name.replace(/\p{C}/gu, '').split(/[/\\]/).at(-1)?.slice(-longestName) || 'file'
  const path = `uploads/${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}/${last}`
  if (isMeantAsDocument(path)) return path
  const begins = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  return `${path}${/^\W*<(?:!doctype|html)/i.test(begins) ? '.html' : '.txt'}`
}
