import type { Command, Context } from '../src/chat/command.ts'
import { formatInvocation } from '../src/chat/invocation.ts'
import type { ClaimWish } from '../src/index/corrections/correction.ts'
import type { StoredClaim, StoredDocument, Subject } from '../src/index/store.ts'
import { noClaim } from '../src/messages/claim.ts'
import { correctedMessage } from '../src/messages/corrections.ts'
import type { Message } from '../src/messages/message.ts'
import { hasWords } from '../src/messages/narrow.ts'
import { notice } from '../src/messages/notice.ts'
import { nameOf } from '../src/messages/taken.ts'
import { slug } from '../src/names/fold.ts'
import { chosenId, claimsOption, claimWords } from './correcting/claims.ts'
import { makerOf, subjectMeant, subjectOption, tableButton, undoButton } from './correcting/options.ts'

/** Platforms offer no longer values. */
const longestChoice = 100

export const split: Command = {
  name: 'split',
  description: 'Give some claims a subject of their own',
  needs: 'manage',
  options: [
    {
      name: 'name',
      description: 'What the new subject is called',
      type: 'text',
      required: true,
      longest: longestChoice,
    },
    claimsOption,
    {
      name: 'document',
      description: 'Or a document, by its title or name: all it says of the subject',
      type: 'text',
      complete: async (typed, context) =>
        (await documentsLike(typed, context)).map(({ title, id }) => (title ?? id).slice(0, longestChoice)),
    },
    subjectOption('subject', 'With a document: the subject that its claims are to leave'),
  ],
  examples: ['/split name:"People in Port Vell (second strike)" claims:"k3v9x2a, q4x7c2m"'],
  run: async (options, context) => {
    const { store, asker } = context
    const name = String(options.name).trim()
    if (slug(name) === '') return notice('name: needs words', [['Write what the new subject is called.']])
    const named = await store.subjects({ tenant: asker.tenant, named: name, limit: 1 })
    if (named.length > 0)
      return notice(`A subject is called “${named[0]!.name}” already`, [
        ['Give the new one another name, or put single claims into that one with ', { code: '/correct' }],
      ])
    const found =
      options.claims !== undefined
        ? await byIds(String(options.claims), context)
        : options.document !== undefined
          ? await byDocument(String(options.document), options.subject, name, context)
          : notice('What shall be split off?', [['Name claims by their ids, or a document: claims:, document:']])
    if ('tone' in found) return found
    const { from, claims, documents } = found
    const { nature, reach } = from
    const wish: ClaimWish = {
      kind: 'split',
      put: {},
      before: { subject: from },
      claims: claims.map(each => ({ id: each.id, words: claimWords(each) })),
      documents,
      make: { name, nature, ...(reach === undefined ? {} : { reach }) },
    }
    const correction = await store.correct(asker.tenant, wish, makerOf(context))
    if (correction === null) return notice('Nothing was split off', [['Those claims are gone.']])
    const made = correction.change.kind === 'split' ? correction.change.made : null
    const table = tableButton(made?.id ?? name, claims[0]!.measure)
    return correctedMessage(correction, 'Split off', [undoButton(correction), table])
  },
}

interface Found {
  readonly from: Subject
  readonly claims: readonly StoredClaim[]
  readonly documents: readonly { readonly tenant: StoredDocument['tenant']; readonly id: string }[]
}

async function byIds(typed: string, { store, asker }: Context): Promise<Found | Message> {
  const ids = typed.split(/[\s,;]+/).filter(id => id !== '')
  const found = new Map<string, StoredClaim>()
  for (const id of ids.map(chosenId)) {
    const claim = await store.claim(asker.tenant, id)
    if (claim === null || claim.replaced) return noClaim(id)
    found.set(claim.id, claim)
  }
  const claims = [...found.values()]
  const [first] = claims
  if (first === undefined) return notice('claims: needs ids', [['They stand beside the figures of every answer.']])
  return { from: first.subject, claims, documents: [] }
}

const documentsLike = async (typed: string, { store, asker }: Context): Promise<readonly StoredDocument[]> =>
  (await store.documents(asker.tenant)).filter(
    ({ id, title, address, claims }) =>
      claims > 0 && ([id, title, address].includes(typed.trim()) || hasWords(typed, [title, id])),
  )

async function byDocument(typed: string, subject: unknown, name: string, context: Context): Promise<Found | Message> {
  const like = await documentsLike(typed, context)
  const exact = like.filter(({ id, title, address }) => [id, title, address].includes(typed.trim()))
  const [document, ...others] = exact.length > 0 ? exact : like
  if (document === undefined)
    return notice(`No document with claims matches “${typed.slice(0, 100)}”`, [
      ['All of them: ', { code: '/documents' }],
    ])
  if (others.length > 0)
    return notice(`${others.length + 1} documents match “${typed.slice(0, 100)}”`, [
      ['Write more of its title, or its whole name.'],
    ])
  const { store, asker } = context
  const all = (await store.claims({ tenant: asker.tenant, documents: [document.id] })).filter(
    each => each.tenant === document.tenant,
  )
  const subjects = [...new Map(all.map(each => [each.subject.id, each.subject])).values()]
  const chosen = typeof subject === 'string' ? await subjectMeant('subject', subject, context) : null
  if (chosen !== null && 'tone' in chosen) return chosen
  const [from, ...more] = chosen === null ? subjects : subjects.filter(each => each.id === chosen.id)
  if (from === undefined) return notice(`${nameOf(document)} says nothing of that`, [['Nothing was split off.']])
  if (more.length > 0) {
    const choices = subjects.map(each => ({
      label: each.name,
      command: formatInvocation('split', { name, document: document.id, subject: each.id }),
    }))
    return notice(
      `${nameOf(document)} speaks of ${subjects.length} subjects`,
      [['Which of them shall its claims leave?']],
      [{ kind: 'select', label: 'Which of them?', choices: choices.slice(0, 25) }],
    )
  }
  const claims = all.filter(each => each.subject.id === from.id)
  return { from, claims, documents: [{ tenant: document.tenant, id: document.id }] }
}
