import type { Token } from '../../text/text.ts'
import { wordTable } from '../../text/vocabulary.ts'
import type { Stance } from './attribution.ts'
import { cueNouns, speakerNouns } from './nouns.ts'
import { type CueVerb, formsOf, verbGroups } from './verbs.ts'
import * as words from './words.ts'

/** Classes of a word, as bits. What is none of the stopping classes may stand inside a noun phrase. */
export const determiner = 1 << 0
export const preposition = 1 << 1
export const be = 1 << 2
export const have = 1 << 3
export const modal = 1 << 4
export const negation = 1 << 5
export const adverb = 1 << 6
export const coordinator = 1 << 7
export const subordinator = 1 << 8
export const pronoun = 1 << 9
export const relative = 1 << 10
export const time = 1 << 11
export const numeral = 1 << 12
export const verb = 1 << 13
export const linking = 1 << 14
export const cueVerb = 1 << 15
export const cueNoun = 1 << 16
export const speaker = 1 << 17
export const trigger = 1 << 18
export const subject = 1 << 19

/** Forms of a cue verb, as bits. */
export const baseForm = 1
export const thirdForm = 2
export const pastForm = 4
export const participleForm = 8
export const ingForm = 16

export interface VerbForm {
  readonly form: number
  /** Readings with a particle first: where the particle stands, it decides. */
  readonly verbs: readonly CueVerb[]
}

const classes = new Map<string, number>()
const put = (list: Iterable<string>, bit: number): void => {
  for (const word of list) classes.set(word, (classes.get(word) ?? 0) | bit)
}

put(words.determiners, determiner)
put(words.prepositions, preposition)
put(words.linkingPrepositions, linking)
put(words.beForms, be)
put(words.haveForms, have)
put(words.modals, modal)
put(words.negations, negation)
put(words.adverbs, adverb)
put(words.coordinators, coordinator)
put(words.subordinators, subordinator)
put(words.pronouns, pronoun)
put(words.subjectPronouns, subject)
put(words.relatives, relative)
put(words.timeWords, time)
put(words.numberWords, numeral)
put(words.eventVerbs, verb)
put(speakerNouns.keys(), speaker)
put(Object.keys(cueNouns), cueNoun)
put(words.triggers, trigger)
put(
  words.triggers.filter(each => each.endsWith('ed') || words.irregularTriggers.includes(each)),
  verb,
)

const forms = new Map<string, VerbForm>()
for (const group of verbGroups) {
  for (const entry of group.verbs.split(/\s+/)) {
    const [lemma = '', particle] = entry.split('+')
    const found: CueVerb = {
      lemma,
      frames: group.frames,
      stance: group.stance,
      manner: group.manner,
      particle: particle ?? null,
    }
    const [base, third, past, participle, ing] = formsOf(lemma)
    const bits = new Map<string, number>()
    for (const [form, bit] of [
      [base, baseForm],
      [third, thirdForm],
      [past, pastForm],
      [participle, participleForm],
      [ing, ingForm],
    ] as const) {
      bits.set(form, (bits.get(form) ?? 0) | bit)
    }
    for (const [form, bit] of bits) {
      const known = forms.get(form)?.verbs ?? []
      forms.set(form, { form: bit, verbs: particle === undefined ? [...known, found] : [found, ...known] })
    }
  }
}
put(forms.keys(), cueVerb)

/** The readings of a cue verb's form. */
export const verbForm = wordTable(forms)

export const stanceOfNoun = (lower: string): Stance => cueNouns[lower] ?? 'asserted'

const letter = { d: 100, e: 101, l: 108, y: 121 } as const

const classesOfWord = wordTable(classes)

/** Classes of a token's word; unknown words are judged by their endings, `capital` ones are taken for names. */
export const classesOf = (token: Token, capital: boolean): number => {
  const known = classesOfWord(token)
  if (known !== undefined) return known
  const { lower } = token
  const { length } = lower
  if (capital || length < 4) return 0
  const last = lower.charCodeAt(length - 1)
  if (last === letter.y && lower.charCodeAt(length - 2) === letter.l) return words.notAdverbs.has(lower) ? 0 : adverb
  if (last === letter.d && lower.charCodeAt(length - 2) === letter.e) return words.notPast.has(lower) ? 0 : verb
  return 0
}
