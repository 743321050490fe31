import type { Log } from '../../src/alerts/log.ts'
import { withActions } from '../../src/chat/actions.ts'
import type { Command } from '../../src/chat/command.ts'
import { inPrivate } from '../../src/chat/private.ts'
import type { Host } from '../../src/chat/surface.ts'
import type { Store, View } from '../../src/index/store.ts'
import type { Message } from '../../src/messages/message.ts'
import { createLog, type Log as Entries } from '../peers/log.ts'
import { desks } from './desks.ts'

/** A line of the log, as a surface wrote it. */
export interface Logged {
  readonly level: 'debug' | 'info' | 'warn' | 'error'
  readonly fields: Record<string, unknown>
  readonly line: string
}

/** A host with commands that do one thing each, so that a test says which behaviour of a surface it is about. */
export interface Probe {
  readonly host: Host
  readonly logged: readonly Logged[]
  /** The same lines, to wait for. */
  readonly lines: Entries<Logged>
  /** Lets the running /slow and /whisper-late finish. */
  release(): void
  /** Every context a command was run with: who asked, with which options. */
  readonly ran: Entries<Run>
}

export interface Run {
  readonly name: string
  readonly tenant: string | null
  readonly options: object
}

/** The smallest picture there is. */
const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

const say = (title: string, rest: Partial<Message> = {}): Message => ({
  title,
  parts: [],
  controls: [],
  private: false,
  tone: 'answer',
  data: null,
  ...rest,
})

export function probe(store: Store = viewsOnly()): Probe {
  const lines = createLog<Logged>()
  const ran = createLog<Run>()
  let gate = Promise.withResolvers<void>()
  const command = (name: string, run: (options: object) => Promise<Message>, rest: Partial<Command> = {}): Command => ({
    name,
    description: `Probe: ${name}`,
    options: [],
    examples: [`/${name}`],
    run: (options, context) => {
      ran.add({ name, tenant: context.asker.tenant, options })
      return run(options)
    },
    ...rest,
  })
  const commands: Command[] = [
    command(
      'quick',
      async () =>
        say('Quick answer', {
          controls: [
            { kind: 'button', label: 'Quotes', command: '/quick quotes:true' },
            { kind: 'button', label: 'Evidence', command: '/evidence' },
            { kind: 'button', label: 'Mistake', command: '/quick nonsense:1' },
            { kind: 'button', label: 'Slow', command: '/slow' },
            { kind: 'button', label: 'Files', command: '/export' },
          ],
        }),
      { options: [{ name: 'quotes', description: 'With quotes', type: 'flag' }] },
    ),
    command('evidence', async () => say('Evidence for one claim')),
    inPrivate(command('slow', () => gate.promise.then(() => say('Slow answer')))),
    command('whisper', async () => say('For you alone', { private: true })),
    command('whisper-late', () => gate.promise.then(() => say('For you alone, late', { private: true }))),
    command('broken', () => Promise.reject(new Error('the probe broke'))),
    command('loud', async () =>
      say('@everyone <!channel> <@U0ASKER>', {
        parts: [{ kind: 'text', lines: [['@here <@1200000000000000004> <!here> & <b>']] }],
      }),
    ),
    command(
      'long',
      async () =>
        say('Many rows', {
          parts: [
            {
              kind: 'table',
              heading: 'Rows',
              columns: [
                { name: 'Number', align: 'right' },
                { name: 'Claimant', align: 'left' },
              ],
              rows: Array.from({ length: 120 }, (_, index) => ({
                cells: [[`row ${index + 1}`], [`claimant number ${index + 1} of the long table`]],
                notes: [[`A note that says at some length what stands behind row ${index + 1}.`]],
                mark: null,
              })),
            },
          ],
        }),
      {
        options: [
          { name: 'note', description: 'Optional', type: 'text' },
          { name: 'who', description: 'Required', type: 'text', required: true, complete: async typed => names(typed) },
          { name: 'kind', description: 'Fixed', type: 'text', choices: ['killed', 'wounded'] },
          { name: 'since', description: 'A day', type: 'date' },
        ],
      },
    ),
    command('stuck', async () => say('Stuck'), {
      options: [
        {
          name: 'what',
          description: 'Fails',
          type: 'text',
          complete: () => Promise.reject(new Error('no completion')),
        },
      ],
    }),
    withActions({ name: 'garden', description: 'Probe: actions', needs: 'manage' }, [
      command('look', async () => say('The garden')),
      command('plant', async () => say('Planted'), {
        options: [
          {
            name: 'what',
            description: 'Required',
            type: 'text',
            required: true,
            complete: async typed => names(typed),
          },
          { name: 'rows', description: 'A number', type: 'number' },
          { name: 'plan', description: 'A file', type: 'file' },
          { name: 'notes', description: 'Words', type: 'text', longest: 20_000 },
        ],
        form: [
          { option: 'what', label: 'What to plant', required: true },
          { option: 'notes', label: 'Notes', long: true },
        ],
      }),
    ]),
    command('export', async () =>
      say('Two files', {
        parts: [{ kind: 'text', lines: [['A table and a picture']] }],
        files: [
          { name: 'table.csv', type: 'text/csv', content: 'figure,claimant\n12,police\n' },
          { name: 'dots.png', type: 'image/png', content: onePixel, description: 'One dot' },
        ],
      }),
    ),
    command('help', async () => say('What you can ask', { private: true })),
    command('ask', async options => say(`Asked: ${(options as { question: string }).question}`), {
      options: [{ name: 'question', description: 'Words', type: 'text', required: true, longest: 500 }],
    }),
  ]
  const log =
    (level: Logged['level']): Log['info'] =>
    (fields, line) => {
      lines.add({ level, fields: { ...fields }, line })
    }
  return {
    host: {
      store,
      now: () => new Date('2025-01-12T12:00:00Z'),
      commands,
      status: async () => [],
      ...desks,
      log: { debug: log('debug'), info: log('info'), warn: log('warn'), error: log('error') },
    },
    logged: lines.all,
    lines,
    ran,
    release() {
      gate.resolve()
      gate = Promise.withResolvers()
    },
  }
}

function names(typed: string): readonly string[] {
  const many = Array.from({ length: 40 }, (_, index) => `${typed} ${index + 1}`)
  return ['x'.repeat(101), ...many]
}

/** A store that keeps views per tenant, as the index does, and holds nothing else. */
export function viewsOnly(): Store {
  const views = new Map<string, string>()
  const empty = async (): Promise<never[]> => []
  return {
    keepViews: async (tenant: string | null, kept: readonly View[]) => {
      for (const { key, invocation } of kept) views.set(`${tenant} ${key}`, invocation)
    },
    view: async (tenant: string | null, key: string) => views.get(`${tenant} ${key}`) ?? null,
    claims: empty,
    documents: empty,
    close: async () => {},
  } as unknown as Store
}
