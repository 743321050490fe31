import { wordSet } from '../../text/vocabulary.ts'
import { be, determiner, modal, subordinator } from './grammar.ts'
import type { Phrase } from './phrase.ts'
import { bitsAt, lowerAt, type Scene, tokenAt } from './scene.ts'
import type { Trigger } from './trigger.ts'

/** Before "to": what follows was not done yet. */
const aims = wordSet(
  `threaten threatens threatened threatening plan plans planned planning vow vows vowed pledge pledges pledged promise promises promised
   promising offer offers offered want wants wanted intend intends intended hope hopes hoped aim aims aimed refuse refuses refused fail
   fails failed agree agrees agreed propose proposes proposed decide decides decided expected likely set ready prepared willing bound
   enough plot plotted conspire conspired try tries tried`.split(/\s+/),
)

/** Before a noun of something done, they say that it is not yet: "approve any deployment of 50 soldiers". */
const asked = wordSet(
  `any approve approves approved approving oppose opposes opposed opposing propose proposes proposed discuss discusses discussed
   discussing consider considers considered reject rejects rejected against veto ban bans banned forbid`.split(/\s+/),
)

const due = wordSet(
  'planned scheduled due expected set proposed foreseen envisaged awaited imminent possible'.split(' '),
)

const reach = 8

/**
 * Why what a word says of a figure is only foreseen, where that word has no verb of its own: "could leave 500 people homeless",
 * "the demolition of 40 flats will begin". Null when it is not.
 */
export const foreseen = (scene: Scene, phrase: Phrase, trigger: Trigger): string | null => {
  if (trigger.voice === 'noun') return nounForeseen(scene, phrase, trigger)
  if (trigger.finite || trigger.relative || trigger.group.from < phrase.to || trigger.at < phrase.to) return null
  for (let at = phrase.from - 1; at >= scene.from && phrase.from - at <= reach; at--) {
    const lower = lowerAt(scene, at)
    // "is likely to rise because there are dozens missing": the aim is another clause's.
    if (scene.tokens[at]!.kind === 'punctuation' || (bitsAt(scene, at) & subordinator) !== 0) return null
    if ((bitsAt(scene, at) & modal) !== 0 && lowerAt(scene, at + 1) !== 'have') return 'only possible or planned'
    if (lower === 'to' && (aims(tokenAt(scene, at - 1)) || aims(tokenAt(scene, at - 2))))
      return 'an aim, not something done'
  }
  return null
}

const nounForeseen = (scene: Scene, phrase: Phrase, trigger: Trigger): string | null => {
  for (let at = trigger.at - 1; at >= scene.from && trigger.at - at <= 2; at--) {
    if (asked(tokenAt(scene, at))) return 'only possible or planned'
  }
  if (phrase.from < trigger.at) return null
  for (let at = phrase.to; at < scene.to && at - phrase.to < 6; at++) {
    if (scene.tokens[at]!.kind === 'punctuation') return null
    const bits = bitsAt(scene, at)
    // "the murder of the two might be a copy": it took place.
    if ((bits & modal) !== 0) {
      const told = lowerAt(scene, at + 1) === 'be' && (bitsAt(scene, at + 2) & determiner) !== 0
      return told || lowerAt(scene, at + 1) === 'have' ? null : 'only possible or planned'
    }
    if ((bits & be) !== 0) return due(tokenAt(scene, at + 1)) ? 'only possible or planned' : null
  }
  return null
}

const loose = wordSet(
  'freed released liberated pardoned returning returned demobilised demobilized retired former public polling election press'.split(
    ' ',
  ),
)

/** "125 freed fighters", "200 former soldiers", "90 polling officers": those are not in the field. */
export const areLoose = (scene: Scene, phrase: Phrase): boolean => {
  for (let at = phrase.figureTo; at < phrase.head; at++) if (loose(tokenAt(scene, at))) return true
  // "brought 600 soldiers home", "the last 600 soldiers flew home"
  for (let at = phrase.to; at < phrase.to + 5; at++) {
    if (lowerAt(scene, at) === 'home')
      return lowerAt(scene, at + 1) !== 'guard' && (bitsAt(scene, at - 1) & determiner) === 0
    if (at >= scene.to || scene.tokens[at]!.kind !== 'word') return false
  }
  return false
}
