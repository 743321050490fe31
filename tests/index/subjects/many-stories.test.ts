import { expect, test } from 'vitest'
import { read } from '../../../src/claims/read.ts'
import { openStore } from '../../../src/index/open.ts'
import { made } from '../made.ts'
import { manyStories } from './many-stories.ts'

interface Told {
  readonly story: string
  readonly subject: string
  readonly figure: string
}

/** Every marked figure that the engine reads, with the story it is of and the subject the index gives it. */
async function told(order: readonly number[]): Promise<Told[]> {
  const store = await openStore({ path: ':memory:' })
  const labels = new Map<string, string>()
  for (const at of order) {
    const [published, marked] = manyStories[at]!
    let text = ''
    let from = 0
    for (const { 0: all, 1: figure, 2: story, index } of marked.matchAll(/\{(\S+) ([a-z-]+)\}/g)) {
      text += marked.slice(from, index)
      labels.set(`${at} ${text.length}`, story!)
      text += figure
      from = index + all.length
    }
    text += marked.slice(from)
    const document = made(String(at), text, { published })
    await store.write(null, document, read(document).claims, new Date(0))
  }
  const claims = await store.claims({ tenant: null })
  await store.close()
  return claims.flatMap(({ document, figure, subject }) => {
    const digits = figure.start + figure.text.search(/\d/)
    const story = labels.get(`${document.id} ${digits}`)
    return story === undefined ? [] : [{ story, subject: `${subject.id} ${subject.name}`, figure: figure.text }]
  })
}

/** Of two figures in one subject, how often they are of one story; of two of one story, how often they share a subject. */
function pairs(all: readonly Told[]) {
  const count = { same: 0, subject: 0, story: 0 }
  for (const [at, a] of all.entries())
    for (const b of all.slice(at + 1)) {
      const [subject, story] = [a.subject === b.subject, a.story === b.story]
      if (subject) count.subject++
      if (story) count.story++
      if (subject && story) count.same++
    }
  return { precision: count.same / count.subject, recall: count.same / count.story }
}

const forward = manyStories.map((_, at) => at)
/** The same documents as they might come from many feeds. */
const mixed = [...forward].sort((a, b) => ((a * 37) % 53) - ((b * 37) % 53))

test.each([
  ['in the order of their telling', forward],
  ['backwards', [...forward].reverse()],
  ['mixed', mixed],
])('stories that stand in one index together, %s', async (name, order) => {
  const all = await told(order)
  const { precision, recall } = pairs(all)
  process.stdout.write(
    `subjects, ${name}: ${all.length} figures, pairs: precision ${(precision * 100).toFixed(1)}, recall ${(recall * 100).toFixed(1)}\n`,
  )
  expect(precision).toBeGreaterThan(0.97)
  expect(recall).toBeGreaterThan(0.88)
})
