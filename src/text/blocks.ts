import { isFurniture, isInlineTeaser, isRelatedHeading } from './classify.ts'
import { splitHeader } from './header.ts'
import { inSmallLetters, type Look, lookAt } from './look.ts'
import type { Paragraph } from './paragraphs.ts'
import { looseTeasers, relatedEnd } from './teasers.ts'
import type { Block, BlockKind } from './text.ts'

/** A row of a column table, or the labels over its columns: a line by itself may be a menu or a headline. */
const isTabular = (look: Look, above: Look | undefined, next: Look | undefined): boolean => {
  const besides = (other: Look | undefined): boolean => other !== undefined && other.cells > 1
  return look.numbered ? besides(above) || besides(next) : look.cells > 1 && next?.numbered === true && !look.ended
}

/** A title: before the body a long one, inside it a short one that stands by itself. */
const isHeadline = (
  paragraph: Paragraph,
  look: Look,
  next: Look | undefined,
  bodySeen: boolean,
  above: BlockKind | undefined,
): boolean => {
  if (look.ended || look.trails || look.leadsIn || !look.capital) return false
  if (!bodySeen) return next !== undefined && look.words <= 35
  return next !== undefined && look.words <= 14 && (paragraph.blankBefore || above === 'headline' || next.words > 14)
}

/** "31 dead", "19 injured": two words that are no menu's. */
const isTally = ({ opening }: Look): boolean =>
  /^[\d,.]+ (?:dead|deaths|killed|injured|wounded|hurt|missing|displaced|homeless|casualties|arrested|detained)$/.test(
    opening,
  )

const kindsOf = (paragraphs: readonly Paragraph[], looks: readonly Look[]): BlockKind[] => {
  const teasers = looseTeasers(looks)
  const kinds: BlockKind[] = []
  let bodySeen = false
  let relatedUntil = 0
  for (let at = 0; at < looks.length; at++) {
    const look = looks[at]!
    const decide = (): BlockKind => {
      if (at < relatedUntil) return 'related'
      if (isRelatedHeading(look)) {
        // Above the story these are labels of a menu; under it they open its end.
        if (!bodySeen) return 'furniture'
        relatedUntil = relatedEnd(looks, at + 1)
        return 'related'
      }
      // Before titles: the rows of a table at a page's end are short lines without a full stop too.
      if (isTabular(look, looks[at - 1], looks[at + 1])) return 'list'
      if (teasers[at] === true || (bodySeen && isInlineTeaser(look))) return 'related'
      if (isFurniture(look)) return 'furniture'
      // Above the story one or two words are a menu's: "News", "Breaking news".
      if (!bodySeen && look.words <= 2 && !look.ended && !look.row && !isTally(look) && at < looks.length - 1)
        return 'furniture'
      if (look.bulleted && look.words <= 40)
        return !bodySeen && look.words <= 6 && !look.ended && !look.tallied ? 'furniture' : 'list'
      // One row by itself may be a headline ("Quake: 30 dead").
      if (look.row && (looks[at + 1]?.row || looks[at - 1]?.row)) return 'list'
      return isHeadline(paragraphs[at]!, look, looks[at + 1], bodySeen, kinds[at - 1]) ? 'headline' : 'body'
    }
    const kind = decide()
    if (kind === 'body') bodySeen = true
    kinds.push(kind)
  }
  return kinds
}

/** Tells headline, body, list, furniture and related paragraphs apart. */
export const readBlocks = (source: string, paragraphs: readonly Paragraph[]): Block[] => {
  const split = splitHeader(source, paragraphs)
  const small = inSmallLetters(source)
  const kinds = kindsOf(
    split,
    split.map(paragraph => lookAt(source, small, paragraph)),
  )
  return split.map(({ start, end, as }, at) => ({ start, end, kind: as ?? kinds[at]! }))
}
