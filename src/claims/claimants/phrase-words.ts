import type { Token } from '../../text/text.ts'
import { wordSet } from '../../text/vocabulary.ts'
import { speakerKindOf } from '../attributions/nouns.ts'
import { linkingPrepositions, prepositions } from '../attributions/words.ts'

export const joining = new Set(prepositions)
export const linking = new Set(linkingPrepositions)
export const relatives = new Set(['who', 'which', 'whom', 'whose', 'that'])
export const titles = new Set('mr mrs ms dr prof gen col maj capt lt sgt brig adm sen gov rep sir president'.split(' '))

/** Small words inside the names of people. */
export const particles = new Set('de al el bin ibn ben von van der la da di du del abu ul'.split(' '))

/** Initialisms that are nouns. */
export const generic = new Set(['ngo', 'ngos', 'mp', 'pm', 'ceo', 'un-agency'])

export const isCapital = (token: Token): boolean =>
  token.kind === 'word' && token.text !== token.lower && token.text[0] !== token.lower[0]

/** What a noun makes of a speaker. */
export const nounOf = speakerKindOf

export const isAcronym = (text: string): boolean =>
  text.length >= 2 && text.length <= 8 && text === text.toUpperCase() && text !== text.toLowerCase()

/** The same, asked by a token. */
export const isJoining = wordSet(joining)

/** The same, asked by a token. */
export const isRelative = wordSet(relatives)

/** The same, asked by a token. */
export const isParticle = wordSet(particles)
