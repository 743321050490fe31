import type { StoredClaim } from '../index/store.ts'
import { passageFragment, spotFragment } from '../text/fragments/choose.ts'
import { addressAt } from '../text/fragments/directive.ts'
import type { Span } from '../text/text.ts'
import { documentLine } from './document.ts'
import type { Line } from './message.ts'

type Printed = Pick<StoredClaim, 'document' | 'paragraph' | 'quote' | 'figure'>

/** Who printed a claim, as `documentLine`; its link opens the page at the figure. */
export function printedLine(claim: Printed): Line {
  return documentLine({ ...claim.document, address: figureAddress(claim) })
}

/** So many characters a link of a row may be longer for it: letters outside ASCII take six to nine each, and rows are many. */
const mostAdded = 200

/** The page's address at the figure: a short link, chosen with no more than the paragraph. Null where there is no page. */
export function figureAddress({ document, paragraph, quote, figure }: Printed): string | null {
  if (document.address === null) return null
  const within = ({ start, end }: Span): Span => ({ start: start - paragraph.start, end: end - paragraph.start })
  const link = addressAt(document.address, spotFragment(paragraph.text, within(quote), within(figure)))
  return link.length - document.address.length > mostAdded ? document.address : link
}

/** The page's address at the whole quote, told from all that the document says before it. */
export function quoteAddress(claim: Printed, text: string | null): string | null {
  const { address } = claim.document
  if (address === null) return null
  return text === null ? figureAddress(claim) : addressAt(address, passageFragment(text, claim.quote))
}
