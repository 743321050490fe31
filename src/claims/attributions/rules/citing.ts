import { wordSet } from '../../../text/vocabulary.ts'
import { contentFrom, isMainClause, skipOccasions } from '../contents.ts'
import type { Finding, Reading } from '../finding.ts'
import * as word from '../lexicon.ts'
import { speakerKindOf } from '../nouns.ts'
import { phraseAfter } from '../phrases.ts'
import { relayIn } from '../relays.ts'
import { speaksFor } from '../speakers.ts'
import { sharedSubject } from '../subjects.ts'
import { comma, has, lower, type Range, type View } from '../view.ts'
import type { VerbRule } from './verb-rule.ts'

/** Whether the phrase is one who speaks, rather than a paper or a recording. */
const isSomebody = (view: View, { from, to }: Range): boolean => {
  let head = to - 1
  for (let at = from + 1; at < to; at++) {
    if (!has(view, at, word.preposition)) continue
    head = at - 1
    break
  }
  const kind = speakerKindOf(view.tokens[head])
  return kind === undefined ? view.capital[head] === 1 : kind !== 'paper'
}

const sayings = wordSet(['saying', 'telling', 'reporting', 'claiming', 'stating', 'warning', 'confirming'])

/** "X quoted Y as saying that ...": Y says it, X relays. */
export const quotedAs: VerbRule = {
  name: '<relay> quoted <source> as saying <content>',
  read: (reading: Reading, occurrence): Finding | null => {
    const { view, to } = reading
    if (occurrence.verb.lemma !== 'quote' && occurrence.verb.lemma !== 'cite') return null
    const passive = occurrence.group.passive
    const source = passive ? (occurrence.subject?.range ?? null) : phraseAfter(view, occurrence.at + 1, to)
    if (source === null || source.to <= source.from) return null
    // "X was quoted by Y as saying"
    const by = passive && lower(view, occurrence.at + 1) === 'by' ? phraseAfter(view, occurrence.at + 2, to) : null
    const as = by !== null ? by.to : passive ? occurrence.at + 1 : source.to
    if (lower(view, as) !== 'as' || !sayings(view.tokens[as + 1]) || as + 2 >= to) return null
    const start = skipOccasions(view, as + 2, to)
    const content = contentFrom(view, start, to)
    if (content.to <= content.from) return null
    const relay = passive ? by : (occurrence.subject?.range ?? null)
    return {
      source,
      cue: { from: occurrence.at, to: as + 2 },
      content,
      stance: 'asserted',
      manner: 'report',
      relays: relay === null ? [] : [relay],
      rule: quotedAs.name,
      cuts: -1,
      before: false,
    }
  },
}

/** "X reported, citing Y, that ...", "..., X said, citing Y": Y says it, X relays. */
export const citing: VerbRule = {
  name: '<relay>, citing <source>, said <content>',
  read: (reading: Reading, occurrence): Finding | null => {
    const { view, from, to } = reading
    const text = lower(view, occurrence.at)
    const relative = /^(?:cited|cites|quoted|quotes)$/.test(text) && occurrence.subject?.kind === 'relative'
    if (text !== 'citing' && text !== 'quoting' && !relative) return null
    const source = phraseAfter(view, occurrence.at + 1, to)
    if (source.to <= source.from || !speaksFor(view, source)) return null
    const host = reading.found.findLast(found => found.cue.from < occurrence.at)
    if (relative && (host?.source === null || host?.source === undefined || host.source.to > occurrence.at)) return null
    // "The ministry reported 12 dead, citing hospital records": what is no speaker proves what its citer says.
    if (host !== undefined && host.source !== null && !isSomebody(view, source)) {
      const outlet = relayIn(view, host.source.from, host.source.to) !== null
      if (!outlet) return null
    }
    const relay = host?.source ?? sharedSubject(reading, occurrence.at)
    const cue = { from: occurrence.at, to: occurrence.at + 1 }
    const shared = {
      cue,
      source,
      stance: 'asserted',
      manner: 'report',
      relays: relay === null ? [] : [relay],
      rule: citing.name,
    } as const
    if (host?.before === true) {
      const content =
        host.content.to <= occurrence.at
          ? host.content
          : { from: host.content.from, to: Math.min(host.content.to, occurrence.at - 1) }
      return { ...shared, content, cuts: -1, before: true }
    }
    if (view.marks[source.to] === comma && source.to + 1 < to) {
      // "X, citing Y, said that ...": the verb follows; its content runs from there.
      return { ...shared, content: contentFrom(view, source.to + 1, to), cuts: -1, before: false }
    }
    if (host !== undefined && host.content.from < occurrence.at) {
      const end = view.marks[occurrence.at - 1] === comma ? occurrence.at - 1 : occurrence.at
      return { ...shared, content: { from: host.content.from, to: end }, cuts: end, before: true }
    }
    if (!isMainClause(view, from, occurrence.at)) return null
    const end = view.marks[occurrence.at - 1] === comma ? occurrence.at - 1 : occurrence.at
    return { ...shared, content: { from, to: end }, relays: [], cuts: -1, before: true }
  },
}
