import { evidence } from '../src/answers/evidence/evidence.ts'
import type { Command } from '../src/chat/command.ts'
import { formatInvocation } from '../src/chat/invocation.ts'
import type { StoredClaim } from '../src/index/store.ts'
import { claimMessage, noClaim } from '../src/messages/claim.ts'
import type { Control } from '../src/messages/message.ts'
import { quoteAddress } from '../src/messages/printed.ts'

export const claim: Command = {
  name: 'claim',
  description: 'One claim: its quote, who says it, who prints it, and what stands against it',
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
    if (!found) return noClaim(id)
    const document = await store.document({ tenant: found.tenant, id: found.document.id })
    const text = document?.version === found.document.version ? document.text : null
    return claimMessage(found, {
      explain,
      evidence: await evidence(store, asker.tenant, found),
      link: quoteAddress(found, text),
      controls: controls(found, explain),
    })
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
    { kind: 'button', label: 'Correct', command: formatInvocation('correct', { id }) },
  ]
}
