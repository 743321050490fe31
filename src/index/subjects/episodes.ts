import type { Claim, Place } from '../../claims/claim.ts'
import { focusOf } from './focus.ts'

/** A sentence that has one of these turns to another event than the document's own. */
const turns: readonly RegExp[] = [
  /\bseparate(?:ly)?\b/i,
  /\b(?:elsewhere|meanwhile)\b/i,
  /\b(?:another|similar) (?:[\w'’-]+ ){0,3}(?:attack|strike|airstrike|incident|raid|blast|accident|crash|shooting|bombing|bomb|explosion|clash|fire|blaze|ambush|neighbou?rhood|district|town|village|suburb|city|quarter|area)s?\b/i,
  /\bin (?:an)?other (?:[\w'’-]+ ){0,2}(?:attack|strike|incident|raid|blast|accident|crash|case|shooting|bombing|explosion|clash|development)s?\b/i,
  /\balso (?:fired|struck|hit|shelled|bombed|attacked|raided|ambushed|stormed)\b/i,
  // An "earlier toll" is an old figure of the same event; "earlier in the day" is another event.
  /\bearlier (?:in the|that|the same|this) (?:day|week|morning|month)\b/i,
  /\bin (?:the|a) (?:same|related|relevant|similar) (?:context|development)\b/i,
]

export const turnsAway = (sentence: string): boolean => turns.some(turn => turn.test(sentence))

/** "20 years on", "in 1998": events of long ago, though nothing else dates the figure. */
const yearsAgo = /\b(?:years|decades) (?:ago|on)\b|\banniversary\b/i
const inYear =
  /\bin (?:the )?((?:1[5-9]|20)\d\d)\b|\b((?:1[5-9]|20)\d\d) (?:earthquake|quake|tsunami|flood|storm|cyclone|hurricane|typhoon|attack|bombing|war|fire|crash|disaster|outbreak)/i

/** A figure so many characters behind such a turn, in its paragraph and about its place, goes on with it. */
const reach = 500

/**
 * Which of its document's events each claim is of: 0 is what the document is about, others are told beside it, and those
 * below 0 happened so long ago that the document's day says nothing of them. The claims may come in any order.
 */
export function episodesOf(
  text: string,
  claims: readonly Claim[],
  places: readonly (Place | null)[],
  published: string | null,
): number[] {
  const goesOn = (turn: number, at: number): boolean => {
    const [from, to] = [claims[turn]!.quote.end, claims[at]!.quote.start]
    return places[turn]?.id === places[at]?.id && to - from <= reach && !text.slice(from, to).includes('\n\n')
  }
  const order = [...claims.keys()].sort((a, b) => claims[a]!.figure.start - claims[b]!.figure.start)
  const found = claims.map(() => 0)
  const quotes = new Map<number, number>()
  let main: string | null = null
  let turned: { readonly at: number; readonly episode: number } | null = null
  let count = 0
  for (const [index, at] of order.entries()) {
    const { quote } = claims[at]!
    let episode = quotes.get(quote.start)
    if (episode !== undefined) {
      const before = claims[order[index - 1]!]!
      if (isOfOtherDays(before, claims[at]!)) episode = ++count
      else if (claims[at]!.asOf === null && isYearsBefore(before, published)) episode = -++count
      quotes.set(quote.start, episode)
    }
    if (episode === undefined) {
      const focus = focusOf(quote.text)
      const other = focus !== null && main !== null && focus !== main
      const past = looksBack(claims[at]!, published)
      if (past || other || turnsAway(quote.text)) {
        count++
        episode = past ? -count : count
        turned = { at, episode }
      } else {
        episode = turned !== null && goesOn(turned.at, at) ? turned.episode : 0
        if (episode === 0) main ??= focus
      }
      quotes.set(quote.start, episode)
    }
    found[at] = episode
  }
  return found
}

/** "Killed four, a day after others said that 80 had died": two days in one sentence are two events. */
const otherDays = /\b(?:day|days|week|weeks|month|months|hours) (?:after|earlier|before)\b/i

const isOfOtherDays = ({ figure: before }: Claim, { quote, figure }: Claim): boolean =>
  otherDays.test(quote.text.slice(Math.max(0, before.end - quote.start), Math.max(0, figure.start - quote.start)))

/** "The war that ended in 2003 cost 5.4 million lives, a figure others put at one million": both are of 2003. */
function isYearsBefore({ asOf }: Claim, published: string | null): boolean {
  const last = asOf?.to ?? null
  return last !== null && published !== null && Number(last.slice(0, 4)) < Number(published.slice(0, 4)) - 1
}

export function looksBack({ quote, asOf }: Claim, published: string | null): boolean {
  if (asOf !== null) return false
  if (yearsAgo.test(quote.text)) return true
  const [, year, other] = inYear.exec(quote.text) ?? []
  const told = year ?? other
  return told !== undefined && published !== null && Number(told) < Number(published.slice(0, 4))
}
