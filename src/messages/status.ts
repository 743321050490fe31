import { capitalised } from '../answers/wording.ts'
import type { IndexCounts } from '../index/store.ts'
import { plainLine } from './line.ts'
import type { Fact, Message } from './message.ts'

/** What the index holds, then how the process is doing. */
export function statusMessage(counts: IndexCounts, facts: readonly Fact[]): Message {
  const held = Object.entries(counts).map(([name, count]) => ({
    name: capitalised(name),
    value: [Number(count).toLocaleString('en-US')],
  }))
  return {
    title: 'Status',
    parts: [{ kind: 'facts', facts: [...held, ...facts] }],
    controls: [],
    private: true,
    tone: 'answer',
    data: { index: counts, process: Object.fromEntries(facts.map(({ name, value }) => [name, plainLine(value)])) },
  }
}
