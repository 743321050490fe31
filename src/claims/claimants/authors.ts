import { slug } from '../../names/fold.ts'
import { nameOf } from '../../names/lookup.ts'
import type { NameMention } from '../../names/name.ts'
import type { Sentence, Text } from '../../text/text.ts'
import { wordSet } from '../../text/vocabulary.ts'
import { isSpeakerNoun } from '../attributions/nouns.ts'
import type { Claimant } from '../claim.ts'
import { newCast } from './cast.ts'
import { homeOf } from './home.ts'
import { mentionsIn } from './mentions.ts'
import { isCapital } from './phrase-words.ts'
import { resolve } from './resolve.ts'
import { fromName } from './resolved.ts'

/** Who speaks from a UTF-16 position on where nobody is credited. */
interface Passage {
  readonly start: number
  readonly claimant: Claimant
}

/** Names of newspapers hold words of bodies too: "The Army Times", "Police News". */
const press =
  /\b(?:news|times|post|press|radio|tv|television|wire|agency|journal|gazette|herald|tribune|daily|weekly|monitor|watch|digest|courier|star|mail|today|online|media|channel|review|report|standard|observer|chronicle|bulletin|service|university|reporting|journalism)\b/i

const bodies =
  /\b(?:ministry|army|navy|police|staff|council|authority|command|government|directorate|commission|office|mission|secretariat|institute|centre|center|committee|federation|observatory)\b/i

/** NDMA, SDMA, PDRRMC, NEMA: offices for disasters all over the world. */
const disasterOffices = /\b[A-Z]{0,3}(?:DRRM[ACO]?|DMA|EMA)\b/

/** Who stands behind what a document says of itself: its outlet, or the body whose own bulletin it is ("Ministry of Defence"). */
export const outletClaimant = (outlet: string | null): Claimant => {
  const name = outlet ?? 'the outlet'
  const known = outlet === null ? null : nameOf(outlet)
  if (known !== null && (known.kind === 'organisation' || known.kind === 'government')) {
    return { ...fromName(known, name), text: null }
  }
  if (outlet !== null && (bodies.test(outlet) || disasterOffices.test(outlet)) && !press.test(outlet)) {
    return { id: slug(outlet), name, text: null, kind: 'organisation', country: null }
  }
  return { id: 'outlet', name, text: null, kind: 'outlet', country: null }
}

/** Those whom a party to a war calls its own. */
const ours = wordSet(
  `fighters forces troops soldiers units unit comrades combatants guerrillas brothers mujahideen mujahidin martyrs defenders
   paratroopers marines warriors heroes detachments columns gunners airmen pilots artillery aviation side`.split(/\s+/),
)

// Every word of a document is asked whether it is one of these.
const isPaper = wordSet(
  'statement communique communiqué declaration message bulletin release dispatch report account announcement text'.split(
    ' ',
  ),
)
const isOur = wordSet(['our'])
const isFollowing = wordSet(['following', 'below'])

const quotes = new Set(['"', '“', '”', '«', '»', "''", '``'])

/** "Our fighters killed 12": a side of the war speaks itself, outside any quotation. */
const isOwnVoice = (text: Text, sentence: Sentence): boolean => {
  let quoted = false
  for (let at = sentence.from; at + 1 < sentence.to; at++) {
    const token = text.tokens[at]!
    if (token.kind === 'punctuation' && quotes.has(token.text)) quoted = !quoted
    if (quoted || !isOur(token)) continue
    for (let next = at + 1; next < Math.min(sentence.to, at + 4); next++) if (ours(text.tokens[next]!)) return true
  }
  return false
}

const connecting = wordSet(['of', 'for', 'the', 'and', '-', "'s", '’s'])

/** The capitalised words at `from`, with the small ones between them. */
const nameEnd = (text: Text, from: number, to: number): number => {
  let end = from
  for (let at = from; at < Math.min(to, from + 14); at++) {
    const token = text.tokens[at]!
    if (isCapital(token) && !/^(?:in|to|at|on|no|from|says|said|gives|gave|issued)$/.test(token.lower)) end = at + 1
    else if (!connecting(token)) break
  }
  return end
}

/** "Statement by the X", "[NOTE: THE X, IN A COMMUNIQUE, GIVES THE FOLLOWING ACCOUNT.]": tokens of X; null for none. */
const authorIn = (text: Text, { from, to }: Sentence): { from: number; to: number } | null => {
  const { tokens } = text
  for (let at = from; at < to - 2; at++) {
    if (!isPaper(tokens[at]!)) continue
    for (let next = at + 1; next < Math.min(to - 1, at + 5); next++) {
      if (!/^(?:by|from|of)$/.test(tokens[next]!.lower)) continue
      const end = nameEnd(text, next + 1, to)
      if (end > next + 1) return { from: next + 1, to: end }
    }
  }
  // A label in brackets, and the reach of a transmitter, name nobody.
  let start = from
  for (let at = from; at < Math.min(to, from + 5); at++) if (/^[:)\]]$/.test(tokens[at]!.text)) start = at + 1
  const end = nameEnd(text, start, to)
  for (let at = start; at < end; at++) if (isSpeakerNoun(tokens[at]!)) return { from: start, to: end }
  return null
}

/** Whether a note says that what follows are somebody's own words. */
const leadsIn = (text: Text, { from, to }: Sentence): boolean => {
  let following = false
  for (let at = from; at < to; at++) {
    const token = text.tokens[at]!
    if (isFollowing(token)) following = true
    else if (isPaper(token) && (following || text.tokens[at + 1]?.lower === 'follows')) return true
  }
  return false
}

/** A header is one of the first sentences. */
const headers = 3

/** A hostile text has notes without end. */
const mostPassages = 40

const passagesOf = (text: Text, names: readonly NameMention[]): readonly Passage[] => {
  const { sentences } = text
  const own = sentences.findIndex(sentence => sentence.block.kind === 'body' && isOwnVoice(text, sentence))
  const passages: Passage[] = []
  for (const [index, sentence] of sentences.entries()) {
    if (passages.length >= mostPassages) break
    const alone = sentence.start === sentence.block.start && sentence.end === sentence.block.end
    const header = own >= 0 && index < headers && index < own
    if (!alone || !(header || leadsIn(text, sentence))) continue
    const author = authorIn(text, sentence)
    if (author === null) continue
    const found = resolve(
      text,
      author.from,
      author.to,
      mentionsIn(names, author.from, author.to),
      newCast(homeOf(names)),
    )
    if (found !== null) passages.push({ start: sentence.end, claimant: asBody(found.claimant) })
  }
  return passages
}

/** Nobody but a body issues communiques. */
const asBody = (claimant: Claimant): Claimant =>
  claimant.kind === 'person' && nameOf(claimant.name)?.kind !== 'person'
    ? { ...claimant, kind: 'organisation' }
    : claimant

/** Who says what no attribution covers: the author of the statement that stands there, else `own`, whose document it is. */
export const readAuthors = (text: Text, names: readonly NameMention[], own: Claimant): ((at: number) => Claimant) => {
  const passages = passagesOf(text, names)
  return at => passages.findLast(passage => passage.start <= at)?.claimant ?? own
}
