import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Message } from '../../messages/message.ts'

/** Puts the files of a message into a folder, and says in the message where they lie. A file of the same name is replaced. */
export async function keepFiles(message: Message, folder: string): Promise<Message> {
  const { files = [], ...rest } = message
  if (files.length === 0) return message
  await mkdir(folder, { recursive: true })
  const lines = await Promise.all(
    files.map(async ({ name, content }) => {
      const path = join(folder, name)
      await writeFile(path, content)
      return ['Saved as ', { code: path }]
    }),
  )
  return { ...rest, parts: [...message.parts, { kind: 'text', lines }] }
}
