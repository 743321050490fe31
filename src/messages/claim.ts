import { dayOf } from '../answers/day.ts'
import type { Evidence } from '../answers/evidence/evidence.ts'
import { outletItself } from '../answers/wording.ts'
import { measureLabels } from '../claims/measures/measure.ts'
import type { StoredClaim } from '../index/store.ts'
import { wholeClaimData } from './claim-data.ts'
import { machinePart } from './corrections.ts'
import { periodInWords } from './day.ts'
import { documentLine } from './document.ts'
import { evidenceData, evidenceParts } from './evidence.ts'
import { figureInWords } from './figure.ts'
import type { Control, Line, Message, Part } from './message.ts'
import { notice } from './notice.ts'

const stances: Readonly<Record<StoredClaim['stance'], string | null>> = {
  asserted: null,
  confirmed: 'confirmed',
  estimated: 'estimated',
  alleged: 'alleged',
  denied: 'denied',
}

const scopes: Readonly<Record<StoredClaim['scope'], string>> = {
  incident: 'one incident',
  total: 'a running total',
  unclear: 'not said',
}

/** How a claim is to be shown. */
export interface ClaimView {
  /** Show which rules made it. */
  readonly explain: boolean
  /** What else is known of it; null shows the claim alone. */
  readonly evidence: Evidence | null
  /** The page's address at the quote, null where there is no page. */
  readonly link: string | null
  readonly controls: readonly Control[]
}

/** One claim with its evidence: the quote in its paragraph, who stands behind it, who printed it, what stands against it. */
export function claimMessage(claim: StoredClaim, { explain, evidence, link, controls }: ClaimView): Message {
  const { figure, paragraph, document } = claim
  return {
    title: `${figureInWords(claim)} ${measureLabels[claim.measure]}: ${claim.counted.text}`,
    parts: [
      ...(claim.replaced ? [replacedPart] : []),
      ...(claim.aside ? [asidePart(claim)] : []),
      {
        kind: 'quote',
        text: paragraph.text,
        emphasis: { start: figure.start - paragraph.start, end: figure.end - paragraph.start },
        source: [...documentLine({ ...document, address: link }), ', ', { date: document.published }],
      },
      { kind: 'facts', facts: facts(claim, link) },
      ...machinePart(claim),
      ...(evidence === null ? [] : evidenceParts(evidence, claim)),
      ...(explain ? rulesPart(claim) : []),
    ],
    controls,
    private: false,
    tone: 'answer',
    data: { ...wholeClaimData(claim), link, ...(evidence === null ? {} : evidenceData(evidence)) },
  }
}

const replacedPart: Part = {
  kind: 'text',
  lines: [[{ italic: 'Replaced: its document has a newer version, which no longer says this.' }]],
}

const asidePart = ({ correction }: StoredClaim): Part => ({
  kind: 'text',
  lines: [[{ italic: `Set aside by ${correction?.by ?? 'somebody'}: it is no claim, so no answer shows it.` }]],
})

/** What is said when no claim has that id. */
export function noClaim(id: string): Message {
  return notice(`There is no claim ${id}`, [
    ['Ids stand beside the figures of ', { code: '/casualties' }, ' and ', { code: '/figures' }, '.'],
    ['A claim’s id changes when its document does.'],
  ])
}

function facts(claim: StoredClaim, link: string | null): Extract<Part, { kind: 'facts' }>['facts'] {
  const { via, document, place } = claim
  const stance = stances[claim.stance]
  const fact = (name: string, value: Line) => ({ name, value })
  return [
    fact('Who says it', claimant(claim)),
    ...(stance ? [fact('Said as', [stance])] : []),
    ...(via.length > 0 ? [fact('Via', [via.join(', ')])] : []),
    fact('As of', [periodInWords(dayOf(claim))]),
    fact('Scope', [claim.subset ? `${scopes[claim.scope]}, part of a larger figure` : scopes[claim.scope]]),
    ...(place ? [fact('Place', [place.name])] : []),
    fact('Subject', [claim.subject.name]),
    fact('Outlet', [document.outlet ?? 'unknown']),
    fact('Document', [document.title ?? document.id]),
    ...(document.address === null
      ? []
      : [fact('Address', [{ link: document.address, address: link ?? document.address }])]),
    fact('Published', [{ date: document.published }]),
    ...(document.updated === null ? [] : [fact('Updated', [{ date: document.updated }])]),
    fact('Claim', [{ code: claim.id }]),
  ]
}

/** The claimant, and the words of the document that name it where they are others. */
function claimant({ source, document }: StoredClaim): Line {
  if (source.kind === 'outlet') return [outletItself(document.outlet), ', nobody else is credited']
  const named = source.text === null || source.text === source.name
  return named ? [source.name] : [source.name, `, in the text “${source.text}”`]
}

function rulesPart({ rules }: StoredClaim): readonly Part[] {
  const lines: readonly Line[] = rules.map((rule, index) => [`${index + 1}. `, { code: rule }])
  return [{ kind: 'text', lines: [[{ bold: 'Rules, in the order they applied' }], ...lines] }]
}
