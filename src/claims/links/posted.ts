import { wordSet } from '../../text/vocabulary.ts'
import {
  armedGatherings,
  backings,
  fillings,
  gatherings,
  massedGatherings,
  placings,
  sizes,
  workers,
} from '../measures/forces.ts'
import type { Draft, Drafts } from './draft.ts'
import { adverb, be, determiner, have, modal, negation, preposition, rising } from './grammar.ts'
import { openingAt } from './openings.ts'
import type { Phrase } from './phrase.ts'
import { bitsAt, isCapital, lowerAt, type Scene, tokenAt, wordAt } from './scene.ts'
import { isDash } from './spelling.ts'

/** Where forces are put: behind them stands a place. */
const places = new Set(
  'in at on near along around across into onto to outside inside throughout behind beyond there here abroad overseas'.split(
    ' ',
  ),
)
/** "south of the capital" */
const quarters = new Set('north south east west northeast northwest southeast southwest'.split(' '))

const reach = 8

/** The place behind forces: "to Goma", "on the border", but not "to leave". */
const isPlaced = (scene: Scene, at: number): boolean => {
  const lower = lowerAt(scene, at)
  if (quarters.has(lower)) return lowerAt(scene, at + 1) === 'of'
  if (!places.has(lower)) return false
  if (lower !== 'to') return true
  return (bitsAt(scene, at + 1) & determiner) !== 0 || isCapital(scene.tokens[at + 1]?.text ?? '')
}

const lands = wordSet('country region area city enclave territory province capital zone district'.split(' '))
const operations = new Set('sweep raid raids operation search crackdown manhunt patrol patrols'.split(' '))

/** A verb of filling a place with forces before "with", and nothing but the place between. */
const isFilled = (scene: Scene, before: number): boolean => {
  for (let at = before - 1; at >= scene.from && before - at <= reach; at--) {
    if (fillings.has(lowerAt(scene, at))) return true
    if (scene.tokens[at]!.kind === 'punctuation') return false
  }
  return false
}

const fires = new Set('firefighters firemen rescuers paramedics responders'.split(' '))

/** How the words next to forces say that they are somewhere; null when they do not. */
export const standing = (scene: Scene, { from, to, definite, kind, noun }: Phrase): string | null => {
  const before = lowerAt(scene, from - 1)
  const first = lowerAt(scene, from - 2)
  let there = from - 1
  while ((bitsAt(scene, there) & adverb) !== 0 && there > scene.from) there--
  if ((bitsAt(scene, there) & be) !== 0 && lowerAt(scene, there - 1) === 'there' && noun !== '')
    return 'there are <n> <forces>'
  // "a force of 2,500 soldiers", "an offensive involving 30,000 troops", "backed by 200 police"
  if (before === 'of' && gatherings.has(first)) return 'a force of <n> <forces>'
  const carried = first === 'out' && lowerAt(scene, from - 3) === 'carried'
  if (before === 'by' && (backings.has(first) || carried)) return '<something> with <n> <forces>'
  if (before === 'to' && first === 'home') return '<base> is home to <n> <forces>'
  if (before === 'to' && isGrown(scene, from - 2)) return 'raised its <force> to <n>'
  if (before === 'with' && first === ',' && lowerAt(scene, to) === ',') return '<side>, with <n> <forces>,'
  // "the force numbers 1,200 soldiers", "it took 120 firefighters"
  if (sizes.has(before) && (bitsAt(scene, from - 2) & modal) !== 0) return null
  // "a sweep by 1,500 men"
  if (before === 'by' && operations.has(first)) return '<operation> by <n> <forces>'
  // "the 1,500 soldiers in the country"
  if (definite && lowerAt(scene, to) === 'in' && lowerAt(scene, to + 1) === 'the' && lands(tokenAt(scene, to + 2)))
    return 'the <n> <forces> in <place>'
  if (sizes.has(before) || (before === 'took' && first === 'it')) return '<force> numbers <n> <forces>'
  if (before === 'with' && isFilled(scene, from - 1)) return 'filled <place> with <n> <forces>'
  const behind = bitsAt(scene, to)
  if (placings.has(before) && isPlaced(scene, to)) return 'put <n> <forces> in <place>'
  if (
    (bitsAt(scene, from - 1) & have) !== 0 &&
    ((behind & preposition) !== 0 || lowerAt(scene, to) === 'there') &&
    lowerAt(scene, to) !== 'of' &&
    lowerAt(scene, to) !== 'to'
  ) {
    return 'has <n> <forces> in <place>'
  }
  // "is believed to have 600 fighters"
  const fighters =
    noun === 'fighters' || noun === 'militants' || noun === 'insurgents' || noun === 'mercenaries' || noun === 'gunmen'
  if (fighters && (bitsAt(scene, from - 1) & have) !== 0 && lowerAt(scene, to) !== 'to')
    return '<side> has <n> fighters'
  // "a rescue team of 32 personnel"
  if (noun === 'personnel' && before === 'of' && (first === 'team' || first === 'teams'))
    return 'a team of <n> personnel'
  // "a team of 600 firefighters", "brought the total to 600 firefighters"
  if (kind?.responders === true && fires.has(noun)) {
    if (before === 'of' && (first === 'team' || first === 'teams' || first === 'crew' || first === 'total'))
      return 'a team of <n> <responders>'
    if (before === 'to' && (first === 'total' || first === 'number')) return 'the total to <n> <responders>'
  }
  const next = lowerAt(scene, to + 1)
  if ((behind & be) === 0 || (next !== 'in' && next !== 'at' && next !== 'near' && next !== 'on')) return null
  return '<n> <forces> are in <place>'
}

const owners = wordSet('its their his our the her'.split(' '))

/** "doubled its force" */
const isGrown = (scene: Scene, at: number): boolean => {
  const noun = lowerAt(scene, at) === 'there' ? at - 1 : at
  const known =
    armedGatherings.has(lowerAt(scene, noun)) ||
    wordAt(scene, noun)?.kind?.forces === true ||
    lowerAt(scene, noun) === 'presence'
  if (!known) return false
  let owner = noun - 1
  if (!owners(tokenAt(scene, owner))) owner--
  return owners(tokenAt(scene, owner)) && (bitsAt(scene, owner - 1) & rising) !== 0
}

/** Words for forces within reach before a token, in its clause; -1 for none. */
const forcesBefore = (scene: Scene, before: number): number => {
  for (let at = before - 1; at >= scene.from && before - at <= reach; at--) {
    const { lower, kind } = scene.tokens[at]!
    const word = wordAt(scene, at)
    if (armedGatherings.has(lower)) return workers.has(lowerAt(scene, at - 1)) ? -1 : at
    if (word?.plural === true && word.kind?.id !== 'people' && (word.kind?.forces || word.kind?.responders)) return at
    if (kind === 'punctuation' && lower !== ',') return -1
  }
  return -1
}

const reckoned = wordSet('believed estimated thought said reported known understood reckoned'.split(' '))
/** "the African Union mission, now 2,000 strong" */
const isMission = (scene: Scene, before: number): boolean => {
  for (let at = before - 1; at >= scene.from && before - at <= 5; at--)
    if (lowerAt(scene, at) === 'mission') return true
  return false
}

const numbering = new Set('numbering number numbers numbered totalling totaling comprising'.split(' '))

/** How a bare number says how many forces there are: "a force of 2,500", "the contingent, about 650 strong"; null when it does not. */
export const strength = (scene: Scene, { from, figureTo, head, partitive }: Phrase): string | null => {
  const before = lowerAt(scene, from - 1)
  const joined = isDash(lowerAt(scene, figureTo)) ? figureTo + 1 : figureTo
  if (lowerAt(scene, joined) === 'strong') {
    if (isForceBehind(scene, joined + 1)) return 'a <n>-strong <force>'
    return head !== -1 || (forcesBefore(scene, from) === -1 && !isMission(scene, from)) ? null : '<force>, <n> strong'
  }
  // "a 40-member rescue team"
  if (joined > figureTo && membered(tokenAt(scene, joined))) return 'a <n>-member <force>'
  if (head !== -1 || partitive) return null
  if (before === 'to' && isGrown(scene, from - 2)) return 'raised its <force> to <n>'
  // "6,000 pages": an unknown noun of its own stands behind.
  if (
    scene.tokens[figureTo]?.kind === 'word' &&
    figureTo < scene.to &&
    bitsAt(scene, figureTo) === 0 &&
    !isVerb(scene, figureTo)
  )
    return null
  if (isArmySending(scene, from, figureTo)) return '<force> sends <n> to <place>'
  if (before === 'of') {
    const group = lowerAt(scene, from - 2)
    return massedGatherings.has(group) && !workers.has(lowerAt(scene, from - 3)) ? 'a <force> of <n>' : null
  }
  // "supposed to number 2,500"
  if (before === 'number' && lowerAt(scene, from - 2) === 'to' && !reckoned(tokenAt(scene, from - 3))) return null
  return numbering.has(before) && forcesBefore(scene, from - 1) !== -1 ? '<forces> numbering <n>' : null
}

const sending = wordSet('send sends sent dispatch dispatches dispatched rush rushes rushed move moves moved'.split(' '))
const senders = wordSet('army navy military police nato un marines'.split(' '))

/** "Army sends 600 to flood-hit valley" */
const isArmySending = (scene: Scene, from: number, figureTo: number): boolean =>
  sending(tokenAt(scene, from - 1)) &&
  senders(tokenAt(scene, from - 2)) &&
  (lowerAt(scene, figureTo) === 'to' || lowerAt(scene, figureTo) === 'into')

const membered = wordSet(['member', 'man', 'person', 'woman'])
const teams = new Set('team teams crew group mission unit'.split(' '))
const sent = new Set(
  'rescue search medical military army police naval relief aid peacekeeping combat commando militia'.split(' '),
)

/** "force", "rescue team": who is 2,500 strong. */
const isForceBehind = (scene: Scene, from: number): boolean => {
  let armed = false
  for (let at = from; at < from + 5 && scene.tokens[at]?.kind === 'word'; at++) {
    const lower = lowerAt(scene, at)
    if (sent.has(lower)) armed = true
    if (armedGatherings.has(lower)) return !workers.has(lowerAt(scene, at - 1))
    if (armed && teams.has(lower)) return true
  }
  return false
}

const isVerb = (scene: Scene, at: number): boolean =>
  wordAt(scene, at)?.openings.some(({ as }) => as === 'verb') === true || /(?:ed|ing)$/.test(lowerAt(scene, at))

/** "4,000 troops are on their way, and 700 have landed": a bare figure of the forces that were counted before it. */
export const readRest = (scene: Scene, drafts: Drafts): void => {
  let last: Draft | null = null
  for (const draft of drafts.values()) {
    const { phrase } = draft
    if (
      draft.measure === null &&
      !draft.same &&
      !draft.alone &&
      phrase.head === -1 &&
      phrase.figure !== null &&
      last !== null
    ) {
      if (isThere(scene, phrase.to)) {
        draft.measure = 'deployed'
        draft.rules.push('<n> of the <forces> before, deployed')
      }
    }
    if (draft.measure === 'deployed') last = draft
  }
}

const isThere = (scene: Scene, from: number): boolean => {
  let at = from
  while (
    at < scene.to &&
    (bitsAt(scene, at) & (be | have | adverb)) !== 0 &&
    (bitsAt(scene, at) & (modal | negation)) === 0
  )
    at++
  if (at === from) return false
  const found = openingAt(
    scene,
    at,
    ({ measure, as, forms }) =>
      measure === 'deployed' &&
      (as === 'state' || forms.includes('past') || forms.includes('participle') || forms.includes('gerund')),
  )
  return found !== null
}
