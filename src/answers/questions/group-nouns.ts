import type { Kind } from '../../claims/counted/kinds.ts'
import { wordOf } from '../../claims/links/lexicon.ts'
import { isEventWord } from './events.ts'
import { isFree, lower, type Sheet } from './sheet.ts'
import { anybody, figureNouns, kindsOfPlace, speakers, tollNouns } from './vocabulary.ts'

/** Nouns for those who are counted, one behind another: "civilians", "aid workers", "ferry passengers". */
export function nounsEnd(sheet: Sheet, from: number): number {
  let to = from
  let counts = false
  while (to < from + 4 && sheet.text.tokens[to]?.kind === 'word' && isFree(sheet, to, to + 1)) {
    const word = lower(sheet, to)
    const kind = kindOf(word)
    const describes = modifiers.has(word)
    // "28 missing soldiers army": theirs is the figure.
    if (counts && bodies.has(word)) break
    if (kind === null && !describes) break
    to++
    // "how many plane", "civilian persons"
    const isWhole =
      lower(sheet, from - 1) === 'many' || sheet.roles[from - 1] === 'measure' || anybody.has(lower(sheet, to))
    if (kind !== null)
      counts ||= isWhole || !describes || sheet.roles[to] === 'measure' || tollNouns.has(lower(sheet, to))
  }
  while (to > from && modifiers.has(lower(sheet, to - 1)) && kindOf(lower(sheet, to - 1)) === null) to--
  // "the ferry" is what happened, "ferries" and "ferry passengers" are counted.
  if (to > from && isEventWord(lower(sheet, to - 1)) && !lower(sheet, to - 1).endsWith('s')) return from
  if (told.has(lower(sheet, from - 1))) return from
  if (to > from && isCircumstance(sheet, from, to)) return from
  // "how many people did rescuers save"
  if (to > from && bothWays.has(lower(sheet, to - 1)) && /\bmany (?:people|persons)\b/.test(sheet.text.source))
    return from
  if (to > from && !isMany(sheet, from, to)) return from
  return counts && to > from ? to : from
}

/** "killed by snipers", "killed in vehicles": how and where, not who. */
export function isCircumstance(sheet: Sheet, from: number, to: number): boolean {
  const start = skipBack(sheet, from)
  const before = lower(sheet, start - 1)
  if (before === 'by') return sheet.roles[start - 2] === 'measure'
  const sort = wordOf(lower(sheet, to - 1))?.kind?.class
  const isThing = sort === 'building' || sort === 'craft'
  return isThing && within.has(before) && sheet.roles.slice(0, start).includes('measure')
}
const within = new Set(['in', 'at', 'on', 'near', 'inside', 'off', 'aboard', 'from'])
const skipBack = (sheet: Sheet, at: number): number => (/^(?:the|a|an|their)$/.test(lower(sheet, at - 1)) ? at - 1 : at)

/** "civilians", "civilian deaths", "how many soldier", but not "the hospital". */
function isMany(sheet: Sheet, from: number, to: number): boolean {
  const last = lower(sheet, to - 1)
  if (wordOf(last)?.plural === true || /(?:s|people|men|women|children)$/.test(last) || extra.has(last)) return true
  const before = lower(sheet, from - 1)
  return (
    sheet.roles[to] === 'measure' ||
    sheet.roles[from - 1] === 'measure' ||
    tollNouns.has(lower(sheet, to)) ||
    figureNouns.has(lower(sheet, to)) ||
    before === 'many' ||
    nameEndsAt(sheet, from)
  )
}

const nameEndsAt = (sheet: Sheet, at: number): boolean =>
  sheet.names.some(({ to, form }) => to === at && form === 'adjective')

/** "told reporters" */
const told = new Set(['tell', 'told', 'tells', 'telling'])

/** Stand before such nouns and belong to them. */
const modifiers = new Set(
  'aid relief rescue health school ferry bus train plane foreign local young old elderly pregnant disabled residential apartment army government militia rebel civilian military police coast guard fishing cargo media medical humanitarian pro-russian special elite border wounded injured captured dead missing dual prison religious migrant factory garment construction red cross un u.n. peace opposition security emergency forces'.split(
    ' ',
  ),
)
const counting: ReadonlySet<Kind['class']> = new Set<Kind['class']>([
  'person',
  'household',
  'animal',
  'building',
  'craft',
  'unit',
])

function kindOf(word: string): Kind | null {
  if (
    anybody.has(word) ||
    kindsOfPlace.has(word) ||
    figureNouns.has(word) ||
    notCounted.has(word) ||
    (speakers.has(word) && !bothWays.has(word) && !bodies.has(word))
  )
    return null
  if (extra.has(word)) return { id: 'thing', class: 'craft', nouns: '' } as unknown as Kind
  const kind = wordOf(word)?.kind ?? null
  return kind !== null && counting.has(kind.class) ? kind : null
}

/** Speak as well as they are counted: the words round them decide, and claimants have been read before. */
export const bothWays: ReadonlySet<string> = new Set(
  'rescuers doctors medics residents journalists reporters experts lawmakers officers commanders hospitals diplomats'.split(
    ' ',
  ),
)
/** Bodies that are counted in a word: "police casualties". */
const bodies = new Set(['police', 'army', 'military', 'forces'])
const notCounted = new Set(
  'plant bank complex other shot home post posts case cases local general force fan user guide guides cook man foreign tank-top national court station block room property people port pole stand stands table tables page pages'.split(
    ' ',
  ),
)
const extra = new Set('hectares crops property acres trees mines shells weapons cattle'.split(' '))
