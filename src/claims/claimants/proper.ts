import type { Token } from '../../text/text.ts'
import { type SpeakerKind, speakerNouns } from '../attributions/nouns.ts'
import { wordsOf } from './phrase-tokens.ts'
import { generic, isAcronym, isCapital, nounOf, particles, titles } from './phrase-words.ts'

/** Last words of names of bodies. */
const bodyWords = new Set(
  `watch helmets project initiative defence defense brigades nations press news times post journal radio tv today observatory monitor
   crescent cross rights fund trust press authority broadcasting network media group service observer courier herald tribune chronicle
   gazette sentinel telegraph examiner inquirer bulletin dispatch observatorio instituto fundacion fundación asociacion asociación
   comite comité centro agencia ministerio consejo comision comisión colectivo coordinadora`.split(/\s+/),
)

/** The run of capitalised words that ends at `to`, as a token index; `to` when there is none. */
export const properStart = (tokens: readonly Token[], from: number, to: number): number => {
  let at = to
  while (at > from) {
    const token = tokens[at - 1]!
    const joint =
      token.text === '-' || token.text === '.' || token.text === '&' || (at < to && particles.has(token.text))
    // "the Ombudsman's Office"
    const owned = token.kind === 'possessive' && at < to && at - 2 >= from && nounOf(tokens[at - 2]!) === 'role'
    if (!isCapital(token) && !joint && !owned) break
    at--
  }
  while (at < to && !isCapital(tokens[at]!)) at++
  return at
}

/** "Mr.", "Governor", "Police Chief": what stands before a person's name, not before the last word of a body's. */
const isTitle = (tokens: readonly Token[], at: number, end: number): boolean => {
  const { lower } = tokens[at]!
  // "the Ombudsman's Office"
  if (tokens[at + 1]?.kind === 'possessive') return false
  if (titles.has(lower) || speakerNouns.get(lower) === 'role') return true
  return at + 2 < end && nounOf(tokens[at + 1]!) === 'role'
}

/** "Coast Guard Commander | S. M. Rahman": the name behind the last office, when nothing but names stands there; `from` otherwise. */
const holderStart = (tokens: readonly Token[], from: number, to: number): number => {
  let at = to
  while (at > from && nounOf(tokens[at - 1]!) === undefined) at--
  if (at === from || at === to || nounOf(tokens[at - 1]!) !== 'role' || tokens[at]!.kind === 'possessive') return from
  while (at < to && !isCapital(tokens[at]!)) at++
  return at < to ? at : from
}

/** An unknown proper name: words in capitals to the end of the core, through "of" and "for" for bodies ("Observatory for Human Rights"). */
export const properName = (
  tokens: readonly Token[],
  start: number,
  run: number,
  core: number,
  end: number,
  kind: SpeakerKind | null,
): string | null => {
  let first = Math.max(run, holderStart(tokens, run, core))
  while (first < core - 1 && isTitle(tokens, first, core)) {
    first++
    while (first < core && tokens[first]!.text === '.') first++
  }
  const lastWord = tokens[core - 1]!.lower
  const lastKind = speakerNouns.get(lastWord)
  // "Kurdish police" and "Syrian officials" are descriptions; "Aleppo Police Command" is a name.
  if (lastKind === 'people' || lastKind === 'role' || generic.has(lastWord)) return null
  if (first >= core) return null
  // "Police said" opens a sentence; "the Observatory" is a name.
  if (core - first === 1 && start === 0 && first === start && lastKind !== undefined && !isAcronym(tokens[first]!.text))
    return null
  if (run > start && kind === null && core - first < 2 && !isAcronym(tokens[core - 1]!.text)) return null
  const to = core < end && lastKind !== undefined ? end : core
  return wordsOf(tokens, first, to)
}

/** Whether a proper name is that of a body rather than a person. */
export const isBodyName = (proper: string): boolean => {
  const words = proper.toLowerCase().split(/[\s-]+/)
  if (words.length === 1) return isAcronym(proper)
  return words.some(word => {
    const kind = speakerNouns.get(word)
    return kind === 'body' || kind === 'state' || kind === 'media' || bodyWords.has(word)
  })
}
