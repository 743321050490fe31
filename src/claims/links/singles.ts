import { wordSet } from '../../text/vocabulary.ts'
import { be, determiner } from './grammar.ts'
import { type Phrase, readPhrase } from './phrase.ts'
import { bitsAt, lowerAt, type Scene, tokenAt, wordAt } from './scene.ts'

/** "a woman", "an injured soldier": one somebody, counted by the article. Only somebody that the tables know. */
export const readSingles = (scene: Scene, figureAt: (at: number) => boolean): Phrase[] => {
  const singles: Phrase[] = []
  for (let at = scene.from; at < scene.to - 1; at++) {
    const lower = lowerAt(scene, at)
    if ((lower !== 'a' && lower !== 'an') || figureAt(at)) continue
    const phrase = readPhrase(scene, null, at, at + 1, figureAt)
    if (phrase.head === -1 || phrase.class !== 'person' || phrase.headed !== null) continue
    if (wordAt(scene, phrase.head)?.plural !== false || someMany(tokenAt(scene, phrase.head))) continue
    // "a soldier's home", "a police station": the somebody only tells whose or what sort.
    const next = scene.tokens[phrase.to]
    if (
      next !== undefined &&
      phrase.to < scene.to &&
      (next.kind === 'possessive' || (next.glued && next.lower === '-'))
    )
      continue
    if (next !== undefined && phrase.to < scene.to && next.kind === 'word' && wordAt(scene, phrase.to) === undefined) {
      if (/^[a-z]/.test(next.text)) continue
    }
    if (isApposition(scene, at)) continue
    const following = wordAt(scene, phrase.to)
    if (following !== undefined && following.kind !== null && following.bits === 0) continue
    singles.push(phrase)
    at = phrase.to - 1
  }
  return singles
}

/** "Ana Ruiz, a teacher, was killed", "who was a teacher": the somebody has a name or is only described. */
const isApposition = (scene: Scene, at: number): boolean => {
  const before = scene.tokens[at - 1]
  if (before === undefined || at - 1 < scene.from) return false
  if ((bitsAt(scene, at - 1) & be) !== 0) return true
  if (before.lower !== ',' && !/^[-–—―]+$/.test(before.lower)) return false
  const word = scene.tokens[at - 2]
  if (word === undefined || at - 2 < scene.from) return false
  // "the guide, a corporal,": the somebody before was told of already.
  const known = word.kind === 'word' && wordAt(scene, at - 2)?.kind?.class === 'person'
  if (known && (bitsAt(scene, at - 3) & determiner) !== 0 && !isArticleOne(lowerAt(scene, at - 3))) return true
  // A name, or a name and an age: "Ana Ruiz, 43, a teacher".
  return word.kind === 'number' || (word.kind === 'word' && wordAt(scene, at - 2) === undefined)
}

const isArticleOne = (lower: string): boolean => lower === 'a' || lower === 'an'

/** Nouns in the singular that stand for many. */
const someMany = wordSet([
  'police',
  'personnel',
  'people',
  'army',
  'force',
  'militia',
  'crew',
  'staff',
  'regular',
  'general',
  'local',
  'national',
  'marine',
  'radical',
])
