import { exported } from '../src/answers/exporting/walk.ts'
import type { Question } from '../src/answers/question.ts'
import type { Command } from '../src/chat/command.ts'
import { measures } from '../src/claims/measures/measure.ts'
import type { Store } from '../src/index/store.ts'
import type { Again } from '../src/messages/again.ts'
import { type ExportedFile, exportMessage, largestFile, tooLarge } from '../src/messages/export.ts'
import { type Format, formatNames, formats } from '../src/messages/exporting/formats.ts'
import type { Control, Message } from '../src/messages/message.ts'
import { notice } from '../src/messages/notice.ts'
import { meant } from './questions/ask.ts'
import { measureOption, optionsWithout } from './questions/narrowing.ts'
import { readQuestion } from './questions/read.ts'

export const exportClaims: Command = {
  name: 'export',
  description: 'The claims as a file, for spreadsheets (CSV) or programs (JSON)',
  options: [
    { name: 'format', description: 'csv unless you say json', type: 'text', choices: formatNames },
    measureOption,
    ...optionsWithout('history', 'quotes', 'chart', 'theme'),
  ],
  examples: ['/export', '/export format:json measure:killed since:2024'],
  liveExamples: async ({ store, asker: { tenant } }) => ((await store.counts(tenant)).claims > 0 ? ['/export'] : []),
  run: async (options, context) => {
    const { store, asker } = context
    const chosen = measures.filter(each => each === options.measure)
    const reading = readQuestion('export', chosen, options, asker.tenant)
    if ('wrong' in reading) return reading.wrong
    const { question, again } = reading
    const format = formats[formatNames.find(each => each === options.format) ?? 'csv']
    const file = await fileOf(store, question, format)
    if (file === null) return tooLarge(await narrower(store, question, again))
    if (file.claims === 0) return { ...nothing, controls: await meant(options, context, again) }
    return exportMessage(file, format)
  },
}

const nothing: Message = notice('No claim fits that', [
  ['What there is: ', { code: '/casualties' }, ', ', { code: '/sources' }],
])

/** The whole file, or null as soon as it is larger than a message carries. */
async function fileOf(store: Store, question: Question, format: Format): Promise<ExportedFile | null> {
  const pieces = [format.opening]
  let [bytes, claims, subjects] = [Buffer.byteLength(format.opening) + Buffer.byteLength(format.closing), 0, 0]
  for await (const rows of exported(store, question)) {
    subjects++
    for (const row of rows) {
      const piece = format.row(row, claims === 0)
      bytes += Buffer.byteLength(piece)
      if (bytes > largestFile) return null
      pieces.push(piece)
      claims++
    }
  }
  return { claims, subjects, content: `${pieces.join('')}${format.closing}` }
}

/** The subjects and measures for which most is claimed. */
async function narrower(store: Store, { tenant, measures: asked }: Question, again: Again): Promise<Control[]> {
  const subjects = await store.subjects({ tenant, ...(asked.length === 0 ? {} : { measures: asked }), limit: 24 })
  const choices = subjects.map(({ id, name, claims }) => ({
    label: `${name} (${claims})`,
    command: again({ subject: id, who: undefined, place: undefined }),
  }))
  return choices.length === 0 ? [] : [{ kind: 'select', label: 'One subject', choices }]
}
