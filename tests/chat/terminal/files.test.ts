import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { keepFiles } from '../../../src/chat/terminal/files.ts'
import type { Message } from '../../../src/messages/message.ts'
import { renderTerminal } from '../../../src/messages/terminal.ts'

const message: Message = { title: 'Export', parts: [], controls: [], private: false, tone: 'answer', data: null }

test('files of an answer are put into a folder, and the answer says where', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'files-'))
  try {
    const file = { name: 'list.csv', type: 'text/csv', content: 'a,b\n1,"zwölf"\n' }
    const kept = await keepFiles({ ...message, files: [file] }, join(folder, 'deep'))
    expect(readFileSync(join(folder, 'deep', 'list.csv'), 'utf8')).toBe(file.content)
    expect(renderTerminal(kept, { width: 200, color: false })).toContain(`Saved as ${join(folder, 'deep', 'list.csv')}`)
    expect(await keepFiles(message, folder)).toBe(message)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
