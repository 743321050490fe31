import { outletWords } from '../src/answers/typed/claimant.ts'
import type { Command, Context, OptionValues } from '../src/chat/command.ts'
import { formatInvocation } from '../src/chat/invocation.ts'
import type { Period } from '../src/claims/claim.ts'
import { measures } from '../src/claims/measures/measure.ts'
import type { Field, Reading } from '../src/index/corrections/correction.ts'
import type { StoredClaim } from '../src/index/store.ts'
import { noClaim } from '../src/messages/claim.ts'
import { correctedMessage, correctQuestion } from '../src/messages/corrections.ts'
import { figureInWords } from '../src/messages/figure.ts'
import type { Control, Message } from '../src/messages/message.ts'
import { notice } from '../src/messages/notice.ts'
import { fieldsOf, fieldWords, readingOfClaim } from '../src/messages/reading.ts'
import { chosenId, claimOption, claimWords, copiesOf } from './correcting/claims.ts'
import { claimantsKnown, makerOf, subjectOption, undoButton } from './correcting/options.ts'
import { nothing, readReading } from './correcting/read.ts'

export const correct: Command = {
  name: 'correct',
  description: 'Put a claim right; it is shown as corrected, and can be undone',
  needs: 'manage',
  options: [
    claimOption,
    { name: 'measure', description: 'What is counted', type: 'text', choices: measures },
    { name: 'claimant', description: 'Who says it', type: 'text', complete: claimantsKnown },
    { name: 'via', description: `Who passed it on, names with commas; or ${nothing}`, type: 'text' },
    { name: 'who', description: 'Who or what is counted: North Korean soldiers', type: 'text' },
    subjectOption('subject', 'Which subject it belongs to, by its name or id'),
    { name: 'asof', description: `The day it is of: 2025-01-09, 2025-01; or ${nothing}`, type: 'text' },
    { name: 'figure', description: 'The figure itself: at least 300', type: 'text' },
    { name: 'not-a-claim', description: 'It is no claim at all; false makes it one again', type: 'flag' },
    { name: 'copies', description: 'In other documents that print the same story as well', type: 'flag' },
  ],
  examples: ['/correct id:0', '/correct id:0 measure:wounded', '/correct id:0 claimant:NIS asof:2025-01-09'],
  liveExamples: async ({ store, asker: { tenant } }) => {
    const document = (await store.documents(tenant)).find(({ claims }) => claims > 0)
    const [first] = document ? await store.claims({ tenant, documents: [document.id] }) : []
    return first ? [formatInvocation('correct', { id: first.id })] : []
  },
  run: async (options, context) => {
    const { store, asker } = context
    const typed = chosenId(String(options.id))
    const claim = await store.claim(asker.tenant, typed)
    if (claim === null) return noClaim(typed)
    if (claim.replaced)
      return notice('That claim is no longer made', [['Its document has a newer version, which does not say this.']])
    const put = await readReading(options, claim, context)
    if ('tone' in put) return put
    const asked = fieldsOf(put)
    if (asked.length === 0) return correctQuestion(claim, wholeLine(claim), quickWays(claim))
    const copies = options.copies === true ? await copiesOf(claim, context) : []
    const meant = [claim, ...copies].filter(each => differing(each, put).length > 0)
    const [first] = meant
    if (first === undefined)
      return notice(
        'It reads so already',
        asked.map(field => [`${fieldWords(field, readingOfClaim(claim))}`]),
      )
    return await keep(options, context, { claim, first, meant, put })
  },
}

interface Meant {
  readonly claim: StoredClaim
  /** The first that reads otherwise. */
  readonly first: StoredClaim
  readonly meant: readonly StoredClaim[]
  readonly put: Reading
}

async function keep(options: OptionValues, context: Context, { claim, first, meant, put }: Meant): Promise<Message> {
  const { store, asker } = context
  const before = readingOfClaim(first)
  const changed = meant.length > 1 ? fieldsOf(put) : differing(first, put)
  const wish = {
    kind: 'claim',
    put: pick(put, changed),
    before: pick(before, changed),
    claims: meant.map(each => ({ id: each.id, words: claimWords(each) })),
  } as const
  const correction = await store.correct(asker.tenant, wish, makerOf(context))
  if (correction === null) return noClaim(claim.id)
  const left = options.copies === true ? [] : await copiesOf(claim, context)
  const too: Control[] =
    left.length === 0
      ? []
      : [
          {
            kind: 'button',
            label: `Correct ${left.length} ${left.length === 1 ? 'copy' : 'copies'} too`,
            command: formatInvocation('correct', { ...options, copies: true }),
          },
        ]
  const open: Control = {
    kind: 'button',
    label: 'Open the claim',
    command: formatInvocation('claim', { id: claim.id }),
  }
  return correctedMessage(correction, 'Corrected', [undoButton(correction), open, ...too])
}

/** The fields in which a claim does not read so yet. */
function differing(claim: StoredClaim, put: Reading): Field[] {
  const now = readingOfClaim(claim)
  const key = (field: Field, reading: Reading): string => {
    if (field === 'source') return reading.source?.id ?? ''
    return field === 'subject' ? (reading.subject?.id ?? '') : JSON.stringify(reading[field])
  }
  return fieldsOf(put).filter(field => key(field, put) !== key(field, now))
}

const pick = (reading: Reading, named: readonly Field[]): Reading =>
  Object.fromEntries(named.map(field => [field, reading[field]]))

/** The command line with what the claim reads now, to be changed where that is wrong. */
function wholeLine(claim: StoredClaim): string {
  const { id, measure, via, counted, subject } = claim
  const { source, asOf } = readingOfClaim(claim)
  return formatInvocation('correct', {
    id,
    measure,
    claimant: source?.kind === 'outlet' ? outletWords : source?.name,
    via: via.length === 0 ? nothing : via.join(', '),
    who: counted.text,
    asof: dayLine(asOf ?? null),
    figure: figureInWords(claim),
    subject: subject.name,
  })
}

function dayLine(asOf: Period | null): string {
  const days = [...new Set([asOf?.from, asOf?.to])].filter(day => day != null)
  return days.length === 0 ? nothing : days.join(' to ')
}

/** What is put right most often, at a press. */
function quickWays({ id, measure, aside }: StoredClaim): readonly Control[] {
  const line = (changes: OptionValues): string => formatInvocation('correct', { id, ...changes })
  const choices = measures
    .filter(each => each !== measure)
    .map(each => ({ label: `It counts: ${each}`, command: line({ measure: each }) }))
  return [
    {
      kind: 'button',
      label: aside ? 'It is a claim' : 'It is no claim',
      command: `${line({})} not-a-claim:${aside ? 'false' : 'true'}`,
    },
    { kind: 'select', label: 'It counts something else', choices },
  ]
}
