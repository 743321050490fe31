import { parseArgs } from 'node:util'
import { type Setting, settings } from './settings.ts'

export interface Flags {
  /** A command line to answer before leaving. */
  readonly once: string | null
  readonly json: boolean
  /** Wait for lines on standard input however long they take to come. */
  readonly stdin: boolean
  /** Print alerts as they come instead of asking for commands. */
  readonly follow: boolean
  readonly help: boolean
  readonly version: boolean
}

/** The process was called wrongly; the message says how to call it. */
export class FlagsError extends Error {
  override readonly name = 'FlagsError'
}

/** Every flag with what `--help` says of it. */
const flags = {
  once: { type: 'string', value: 'COMMAND', description: 'answer one command, such as "/casualties", and exit' },
  json: { type: 'boolean', value: '', description: "print the answers' data as JSON instead of text" },
  stdin: { type: 'boolean', value: '', description: 'wait for standard input however long its first line takes' },
  follow: {
    type: 'boolean',
    value: '',
    description: 'print new figures as they come, until stopped; with --json a line each',
  },
  help: { type: 'boolean', value: '', short: 'h', description: 'list flags and settings' },
  version: { type: 'boolean', value: '', short: 'v', description: 'print the version' },
} as const

/** Read the flags. Throws a FlagsError for one that does not exist or lacks its value. */
export function readFlags(given: readonly string[]): Flags {
  try {
    const { values } = parseArgs({ args: [...given], options: flags, allowPositionals: false })
    return {
      once: values.once ?? null,
      json: values.json ?? false,
      stdin: values.stdin ?? false,
      follow: values.follow ?? false,
      help: values.help ?? false,
      version: values.version ?? false,
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('. ')[0] : String(error)
    const known = Object.keys(flags).map(name => `--${name}`)
    throw new FlagsError(
      `${reason}. The flags are ${known.join(', ')}; npm start -- --help explains them.\n` +
        'One answer: npm start -- --once "/casualties"',
      { cause: error },
    )
  }
}

/** What `--help` prints: every flag and every setting. */
export function helpText(): string {
  const rows = Object.entries(flags).map(([name, flag]) => {
    const short = 'short' in flag ? `-${flag.short}, ` : ''
    return `  ${`${short}--${name} ${flag.value}`.padEnd(18)}  ${flag.description}`
  })
  const groups = Object.entries(Object.groupBy(Object.entries(settings), ([, { group }]) => group))
  return [
    'Tallywire: every conflicting figure in the news, and who says it.',
    '',
    'Usage: npm start [-- FLAGS]',
    '',
    '  npm start                               a chat in this terminal, over the documents of seeds/',
    '  npm start -- --once "/casualties"       one answer',
    '  npm start --silent -- --once "/casualties" --json',
    '                                          its data, with nothing of npm before it, to be piped on',
    '  echo "/casualties" | npm start          an answer for each line',
    '',
    'Flags',
    ...rows,
    '',
    'Settings, from the environment or the file .env',
    ...groups.flatMap(([group, members]) => ['', `${group}:`, ...(members ?? []).flatMap(settingLines)]),
    '',
  ].join('\n')
}

function settingLines([name, { description, example, otherwise }]: [string, Setting]): string[] {
  return [`  ${name}`, `      ${description}`, `      Example: ${example}   Not set: ${otherwise}`]
}
