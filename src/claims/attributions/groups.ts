import { wordSet } from '../../text/vocabulary.ts'
import * as word from './lexicon.ts'
import { isInitialism, isNominal, isPlural } from './nominals.ts'
import { isSpeakerModifier } from './nouns.ts'
import { comma, has, joint, lower, type View } from './view.ts'

/** The words that make one verb: "has also previously said". */
export interface VerbGroup {
  /** Its first token, with the time that stands before it ("on Monday said"). */
  readonly from: number
  /** Its first verb or auxiliary. */
  readonly verb: number
  readonly passive: boolean
  readonly progressive: boolean
  readonly negated: boolean
  readonly infinitive: boolean
  readonly modal: boolean
  /** True when an auxiliary stands before the verb. */
  readonly helped: boolean
  /** "was able to confirm" */
  readonly able: boolean
  /** "would only say" */
  readonly only: boolean
}

const chain = word.be | word.have | word.modal | word.negation | word.adverb

/** What one is able to do and thereby says. */
const verifying = wordSet('confirm verify corroborate document count establish identify determine say'.split(' '))

const going = wordSet(['go', 'goes', 'went', 'gone', 'going'])

/** Adverbs of two words. */
const asides = new Map([
  ['at', 'first'],
  ['so', 'far'],
])

const afterTime = wordSet(['on', 'in', 'late', 'early', 'last', 'earlier', 'this', 'by'])

/** The verb group that ends in the verb at `at`. */
export const groupAt = (view: View, at: number, floor: number): VerbGroup => {
  let from = at
  let passive = false
  let progressive = false
  let negated = false
  let infinitive = false
  let modal = false
  let helped = false
  let able = false
  let only = false
  const form = word.verbForm(view.tokens[at])?.form ?? 0
  for (let index = at - 1; index >= floor && at - index <= 8; index--) {
    const classes = view.classes[index]!
    if (view.marks[index] !== 0) break
    if (lower(view, index) === 'to') {
      // "was able to confirm", "had been unable to confirm": said or not said, not meant.
      const before = index > floor ? lower(view, index - 1) : ''
      if ((before === 'able' || before === 'unable') && verifying(view.tokens[at])) {
        if (before === 'unable') negated = true
        able = true
        helped = true
        index--
      } else if (index - 2 >= floor && before === 'on' && going(view.tokens[index - 2])) {
        // "went on to say": said.
        able = true
        helped = true
        index -= 2
      } else infinitive = true
      from = index
      continue
    }
    // "X at first told"
    if (from === index + 1 && asides.get(lower(view, index)) === lower(view, index + 1)) {
      from = index
      continue
    }
    // The month of May is no auxiliary.
    if ((classes & chain) === 0 || ((classes & word.modal) !== 0 && view.capital[index] === 1)) break
    // "The two men | earlier said": an adverb of time still belongs to the verb.
    if ((classes & word.be) !== 0) {
      if (!helped && (form & word.participleForm) !== 0) passive = true
      if (!helped && (form & word.ingForm) !== 0) progressive = true
    }
    if ((classes & word.negation) !== 0) negated = true
    if ((classes & word.modal) !== 0) modal = true
    if (lower(view, index) === 'only') only = true
    if ((classes & (word.be | word.have | word.modal)) !== 0) helped = true
    from = index
  }
  const start = skipTimeBack(view, from, floor)
  return {
    from: start,
    verb: from,
    passive,
    progressive,
    negated,
    infinitive,
    modal,
    helped,
    able,
    only: only || lower(view, at + 1) === 'only',
  }
}

/** "prosecutors in April | charged", "Russia on Thursday | said": the subject ends before the time. */
const skipTimeBack = (view: View, from: number, floor: number): number => {
  let at = from
  while (at - 1 >= floor && from - at < 6 && view.marks[at - 1] === 0 && has(view, at - 1, word.time)) at--
  if (at === from) return from
  while (
    at - 1 >= floor &&
    view.marks[at - 1] === 0 &&
    (afterTime(view.tokens[at - 1]) || has(view, at - 1, word.adverb))
  )
    at--
  // Without a subject before it the time opens the sentence.
  if (at <= floor) return from
  // "The minister, Ana Ruiz, on Monday | revised"
  const apposed = view.marks[at - 1] === comma && at - 2 >= floor && view.capital[at - 2] === 1
  return apposed || isNominal(view, at - 1) || has(view, at - 1, word.relative | word.subject) ? at : from
}

const articles = wordSet(['a', 'an', 'the', 'his', 'her', 'its', 'their', 'my', 'our', 'your', 'no', 'every', 'own'])
const degrees = wordSet(['more', 'most', 'very', 'so', 'less', 'too'])

const doubted = wordSet([
  'alleged',
  'reported',
  'suspected',
  'confirmed',
  'estimated',
  'claimed',
  'projected',
  'known',
  'presumed',
])

/** "this alleged group", "three confirmed deaths": a participle between a determiner or number and its noun. */
const isAdjective = (view: View, at: number, ceiling: number): boolean => {
  if (!doubted(view.tokens[at]) || at < 1 || at + 1 >= ceiling) return false
  const counted = has(view, at - 1, word.determiner | word.numeral) || view.tokens[at - 1]!.kind === 'number'
  return (
    counted &&
    view.marks[at + 1] === 0 &&
    isNominal(view, at + 1) &&
    view.tokens[at + 1]!.kind === 'word' &&
    lower(view, at - 1) !== 'that'
  )
}

const states = new Set('missing dead killed injured wounded hurt displaced safe lost captured ill sick'.split(' '))

/** "those reported to me", "12 people feared dead": a participle behind those it describes. */
const isReduced = (view: View, at: number, group: VerbGroup, form: number, ceiling: number): boolean => {
  if (group.helped || (form & word.participleForm) === 0 || at < 1 || at + 1 >= ceiling) return false
  const before = lower(view, at - 1)
  if (before === 'those' || before === 'ones') return true
  return (
    view.marks[at - 1] === 0 &&
    states.has(lower(view, at + 1)) &&
    !has(view, at - 1, word.subject | word.speaker | word.relative | word.adverb) &&
    view.capital[at - 1] === 0
  )
}

/** "has record low support" is no verb: after "has" stands a participle, after "will" the base. */
const helpedForm = (group: VerbGroup, form: number): boolean => {
  if (group.modal || group.able) return (form & (word.baseForm | word.participleForm)) !== 0
  return (form & (word.participleForm | word.ingForm | word.pastForm)) !== 0
}

/** A form that is a noun as well ("reports", "claims", "estimates") is a verb only between a subject and an object. */
export const isVerbHere = (view: View, at: number, group: VerbGroup, ceiling: number): boolean => {
  const token = view.tokens[at]!
  const form = word.verbForm(token)?.form ?? 0
  const left = at - 1
  // "the reported attack", "a more detailed account", "the United States": no verbs.
  if (left >= 0 && view.marks[left] === 0 && (articles(view.tokens[left]) || degrees(view.tokens[left]))) return false
  if (left >= 0 && view.marks[left] === joint) return false
  if (isAdjective(view, at, ceiling) || isReduced(view, at, group, form, ceiling)) return false
  if (view.capital[at] === 1 && nounToo(token) && !(left >= 0 && has(view, left, word.speaker))) return false
  if ((form & (word.pastForm | word.participleForm)) !== 0 && !nounToo(token)) return true
  if (group.infinitive) return true
  if (group.helped) return helpedForm(group, form)
  if ((form & word.ingForm) !== 0) return true
  if (left >= 0 && view.marks[left] === 0) {
    if (has(view, left, word.determiner | word.preposition) || view.tokens[left]!.kind === 'possessive') return false
  }
  if (!nounToo(token)) return true
  // "could not confirm | reports that": what follows a verb is its object.
  if (left > 0 && has(view, left, word.cueVerb) && has(view, left - 1, word.modal | word.negation)) return false
  // "50 states"
  if (left >= 0 && (view.tokens[left]!.kind === 'number' || has(view, left, word.numeral))) return false
  const next = at + 1
  if (next >= ceiling || view.marks[next] !== 0) {
    // "..., officials estimate."
    const plural = left >= 0 && (isPluralName(view, left) || manyWords(view.tokens[left]))
    const many = (form & word.baseForm) !== 0 && plural && has(view, left, word.speaker)
    return ((form & word.thirdForm) !== 0 || many) && view.marks[next] !== joint
  }
  // "the institute, which counts 122"
  if (left > 0 && /^(?:which|who)$/.test(lower(view, left)) && (form & word.thirdForm) !== 0) return true
  const classes = view.classes[next]!
  const text = lower(view, next)
  // "The army claims to be holding eleven"
  if (
    text === 'to' &&
    has(view, next + 1, word.be | word.have) &&
    ((form & word.thirdForm) !== 0 || isManyHere(view, left))
  )
    return true
  if ((classes & (word.be | word.have | word.modal | word.preposition | word.coordinator)) !== 0) return false
  // "..., claim rebels"
  if (form === word.baseForm && view.marks[left] === comma && has(view, next, word.speaker) && isPlural(view, next))
    return true
  if (form === word.baseForm && !isManyHere(view, left) && !opensWithMany(view, at, text !== 'that')) return false
  // "rules that could ..."
  if (text === 'that' && has(view, next + 1, word.be | word.have | word.modal | word.verb)) return false
  // "rebel claims that"
  if (text === 'that' && isSpeakerModifier(view.tokens[left]) && !has(view, left, word.speaker)) return false
  if (text === 'that') return (form & word.thirdForm) !== 0 ? !isPluralName(view, left) : true
  if (text.endsWith('ing')) return false
  if ((classes & (word.determiner | word.pronoun)) !== 0) return true
  if ((classes & (word.verb | word.cueVerb)) !== 0) return false
  // "derogatory comments Trump made" is no sentence: before a bare noun the subject must be one who speaks.
  const who = has(view, Math.max(0, left), word.adverb) ? group.from - 1 : left
  const speaker = who >= 0 && (has(view, who, word.speaker | word.subject) || view.capital[who] === 1)
  return speaker && (view.capital[next] === 1 || view.tokens[next]!.kind === 'number' || (form & word.thirdForm) !== 0)
}

/** Whether a verb without an ending may follow: "they report", "officials estimate", but not "the top rate". */
const isManyHere = (view: View, at: number): boolean =>
  at >= 0 &&
  (has(view, at, word.subject | word.relative | word.determiner | word.time | word.adverb) ||
    isPluralName(view, at) ||
    manyWords(view.tokens[at]) ||
    (isInitialism(view, at) && !/^an?$/.test(lower(view, at - 1))))

/** Whether what opens at `at` describes the noun before its comma. */
const described = (view: View, at: number): boolean => has(view, at, word.verb | word.cueVerb | word.relative)

/** "Data compiled by the port | show that", "Records seen by the paper | show": the noun that opens the clause is the subject. */
const opensWithMany = (view: View, at: number, participled: boolean): boolean => {
  const floor = Math.max(0, at - 14)
  let participle = !participled
  let hopped = false
  for (let index = at - 1; index >= floor; index--) {
    const edge = index === 0 || view.marks[index - 1] !== 0 || view.sentenceOf[index - 1] !== view.sentenceOf[index]
    if (has(view, index, word.be | word.have | word.modal)) return false
    if (lower(view, index) === 'by' && has(view, index - 1, word.verb | word.cueVerb)) participle = true
    // "Local authorities, quoted by X, | estimate"
    if (edge && view.marks[index - 1] === comma && view.marks[at - 1] === comma && !hopped && described(view, index)) {
      hopped = true
      index--
      continue
    }
    // "Hospital records seen by ..."
    if (edge) {
      const noun = isPluralName(view, index) || !isPluralName(view, index + 1) ? index : index + 1
      return participle && (isPluralName(view, noun) || manyWords(view.tokens[noun]))
    }
  }
  return false
}

const manyWords = wordSet(['people', 'men', 'women', 'police', 'media', 'data', 'percent', 'who'])

/** "U.S. estimates that ..." after an adjective of nationality may be either; a plural before it is no subject of "estimates". */
const isPluralName = (view: View, at: number): boolean => {
  const text = lower(view, at)
  if (!text.endsWith('s') || text.endsWith('ss') || text.endsWith('us') || text.endsWith("'s")) return false
  // A capital at the start of a sentence is no name's: "Insurers estimate".
  return view.capital[at] === 0 || (opensSentence(view, at) && has(view, at, word.speaker))
}

const opensSentence = (view: View, at: number): boolean => at === 0 || view.sentenceOf[at - 1] !== view.sentenceOf[at]

const nounToo = wordSet(
  `report reports claim claims estimate estimates count counts remark remarks forecast forecasts project projects plan plans note notes
   post posts comment comments state states tweet tweets record records list lists register registers document documents signal
   signals release releases charge charges attack attacks blame praise support supports question questions challenge challenges
   view views demand demands promise promises pledge pledges vow vows hope hopes wish aim aims fear fears worry worries blast outline
   rate rates echo reference label back call calls answer answers show shows rule rules brief order orders dispute disputes suspect
   suspects detail details mention mentions think highlight stress caution repeat recount relay guess read lament wonder pitch sponsor
   sponsors quip blog`.split(/\s+/),
)
