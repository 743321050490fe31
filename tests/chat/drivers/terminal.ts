import { tmpdir } from 'node:os'
import type { Host } from '../../../src/chat/surface.ts'
import { answerLine, written } from '../../../src/chat/terminal/answer.ts'
import { utc } from '../terminal/host.ts'
import type { Driver, Seen } from './driver.ts'

/** Wide enough that no line is broken: what is compared are words. */
const look = { form: 'text', width: 2000, color: false, clock: utc, files: tmpdir() } as const

export async function terminalDriver(first: Host): Promise<Driver> {
  let host = first
  const ask = async (line: string): Promise<Seen> => {
    const words = written(await answerLine(line, host, look), look)
    return { words, alone: null, labels: ways(words).map(({ label }) => label) }
  }
  return {
    ask,
    // A button cannot be pressed here: the command line that stands in its place is typed.
    press(seen, label) {
      const way = ways(seen.words).find(each => each.label === label)
      if (way === undefined) throw new Error(`no ${label} among ${seen.labels.join(', ')}`)
      return ask(way.command)
    },
    nextPage: () => null,
    async restart(next) {
      host = next
    },
    async stop() {},
  }
}

/** The command lines offered under an answer: "› /casualties quotes:true  Show quotes"; of a menu, its first entry. */
function ways(words: string): readonly { readonly command: string; readonly label: string }[] {
  return [...words.matchAll(/^› (.+?)(?: {2,}(.+))?$/gm)].map(([, command = '', label = command]) => ({
    command,
    label: label.replace(/^[^:—]+: (?=.*\(and \d+ more\)$)/, '').replace(/ \(and \d+ more\)$/, ''),
  }))
}
