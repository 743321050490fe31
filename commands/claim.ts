import type { Command } from '../src/chat/command.ts'
import { formatInvocation } from '../src/chat/invocation.ts'
import type { StoredClaim } from '../src/index/store.ts'
import { claimMessage, noClaim } from '../src/messages/claim.ts'
import type { Control } from '../src/messages/message.ts'

export const claim: Command = {
  name: 'claim',
  description: 'One claim: its quote in its paragraph, who says it, through whom, and when',
  options: [
    { name: 'id', description: 'The id that stands beside each figure', type: 'text', required: true },
    { name: 'explain', description: 'Show which rules made the claim', type: 'flag' },
  ],
  examples: ['/claim id:0', '/claim id:0 explain:true'],
  liveExamples: async ({ store, asker: { tenant } }) => {
    // All claims of a large index are many; those of one document are few.
    const document = (await store.documents(tenant)).find(({ claims }) => claims > 0)
    const [first] = document ? await store.claims({ tenant, documents: [document.id] }) : []
    return first ? [`/claim ${first.id}`, formatInvocation('claim', { id: first.id, explain: true })] : []
  },
  run: async (options, { store, asker }) => {
    const id = String(options.id)
      .trim()
      .replace(/^[#`]+|`+$/g, '')
    const found = (await store.claim(asker.tenant, id)) ?? (await store.claim(asker.tenant, id.toLowerCase()))
    const explain = options.explain === true
    return found ? claimMessage(found, explain, controls(found, explain)) : noClaim(id)
  },
}

function controls({ id, measure, subject }: StoredClaim, explain: boolean): readonly Control[] {
  return [
    {
      kind: 'button',
      label: explain ? 'Hide the rules' : 'Explain',
      command: formatInvocation('claim', { id, explain: !explain }),
    },
    {
      kind: 'button',
      label: 'All figures of this subject',
      command: formatInvocation('figures', { measure, subject: subject.id }),
    },
  ]
}
