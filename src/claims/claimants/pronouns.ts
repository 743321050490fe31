import type { Text } from '../../text/text.ts'
import { isSpeakerNoun, speakerKindOf } from '../attributions/nouns.ts'
import { type Cast, isBody, isPerson, type Member, newest } from './cast.ts'
import { type Description, describe } from './description.ts'
import { phraseTokens, sentenceIndex } from './phrase-tokens.ts'
import { again, done, type Resolved, unnamedAs } from './resolved.ts'

/** "He" names nobody: the words that do are those of before. */
const before = (member: Member | null, words: string): Resolved | null => again(member, member?.claimant.text ?? words)

/** Those of whom "they" is said; the police are many. */
const isMany = (member: Member): boolean => member.plural || member.nouns.has('police')

/** Whom a pronoun means among those who have spoken or were named; null for nobody. */
const ofCast = (pronoun: string, words: string, cast: Cast): Resolved | null => {
  if (pronoun === 'he' || pronoun === 'she' || pronoun === 'his' || pronoun === 'her' || pronoun === 'him')
    return before(newest(cast, isPerson), words)
  if (pronoun === 'it' || pronoun === 'its' || pronoun === 'which' || pronoun === 'that')
    return before(newest(cast, isBody), words)
  if (pronoun === 'they' || pronoun === 'their') return before(newest(cast, isMany) ?? newest(cast, isBody), words)
  if (pronoun === 'who') return before(newest(cast, isPerson), words)
  return null
}

const possessives = new Set(['his', 'her', 'its', 'their'])
const offices = new Set(['office', 'team', 'staff', 'department', 'administration', 'bureau', 'secretariat'])

/** "Her office", "its data": those of whom the pronoun means. */
export const ofOwned = (pronoun: string, description: Description, words: string, cast: Cast): Resolved | null => {
  const { noun, name, kind } = description
  if (!possessives.has(pronoun) || noun === null || name !== null) return null
  // "Its General Staff" is a body of its own.
  const bare = offices.has(noun) && description.text.toLowerCase() === noun
  return bare || kind === 'paper' ? ofCast(pronoun, words, cast) : null
}

const singular = new Set(['he', 'she', 'it'])

/** "The ministry was silent at first. It later said": the noun that opens the sentence before, when nobody fitting has spoken. */
const ofSubjectBefore = (text: Text, from: number, pronoun: string, words: string, cast: Cast): Resolved | null => {
  if (!singular.has(pronoun)) return null
  const before = text.sentences[sentenceIndex(text, from) - 1]
  if (before === undefined) return null
  for (let at = before.from; at < Math.min(before.to, before.from + 8); at++) {
    const token = text.tokens[at]!
    if (token.kind !== 'word') return null
    const kind = speakerKindOf(token)
    if (kind === undefined || isSpeakerNoun(text.tokens[at + 1])) continue
    if ((kind === 'role' || kind === 'people') === (pronoun === 'it')) return null
    const description = describe(phraseTokens(text, before.from, at + 1, []))
    return done(unnamedAs(description, words, cast), description)
  }
  return null
}

/** "Firefighters saved 300 people, they said": the plural that opens the pronoun's own sentence. */
const ofOwnSubject = (text: Text, from: number, pronoun: string, words: string, cast: Cast): Resolved | null => {
  const sentence = text.sentences[sentenceIndex(text, from)]!
  if (pronoun !== 'they' && pronoun !== 'their') return null
  for (let at = sentence.from; at < Math.min(from, sentence.from + 6); at++) {
    const kind = speakerKindOf(text.tokens[at]!)
    if (kind === undefined || isSpeakerNoun(text.tokens[at + 1])) continue
    if (kind !== 'people' || !text.tokens[at]!.lower.endsWith('s')) return null
    const description = describe(phraseTokens(text, sentence.from, at + 1, []))
    return done(unnamedAs(description, words, cast), description)
  }
  return null
}

/** Whom a pronoun at token `from` means: one of the cast, else the noun that opens its sentence or the one before. */
export const ofPronoun = (text: Text, from: number, pronoun: string, words: string, cast: Cast): Resolved | null =>
  ofCast(pronoun, words, cast) ??
  ofSubjectBefore(text, from, pronoun, words, cast) ??
  ofOwnSubject(text, from, pronoun, words, cast)
