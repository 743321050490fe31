import { nameById } from '../../names/lookup.ts'
import { mostFrequent } from '../grouped.ts'
import type { Case } from './case.ts'
import { countedParts, familyKind } from './family.ts'

/** The word for all of a kind, where its claims do not agree on another. */
const general: Readonly<Record<string, string>> = {
  child: 'children',
  woman: 'women',
  civilian: 'civilians',
  family: 'families',
  journalist: 'journalists',
  prisoner: 'prisoners',
  displaced: 'displaced people',
  'aid-worker': 'aid workers',
  military: 'soldiers',
  militant: 'fighters',
  police: 'police',
  officer: 'officers',
  unit: 'units',
  aircraft: 'aircraft',
  territory: 'territory',
  thing: 'property',
}

/** Words that take a side. */
const loaded =
  /^(?:.* )?(?:terrorists|martyrs|bandits|thugs|criminals|extremists|occupiers|invaders|mercenaries|heroes)$/i

/** Measures that say most of who an event is about. */
const losses = new Set(['killed', 'wounded', 'casualties', 'missing'])

/** Who or what is counted, in the words that most of the claims use; a word that suits all where they use several. */
export function countedWords(all: readonly Case[]): string {
  const whole = all.filter(each => !each.subset)
  const cases = whole.length > 0 ? whole : all
  const sort = familyKind(cases[0]!.countedId)
  if (sort === 'forces') return forceWords(cases)
  if (sort === 'things') return thingWords(cases)
  const lost = cases.filter(each => losses.has(each.measure))
  return peopleWords(lost.length > 0 ? lost : cases)
}

/** A force goes by words that say whose it is: "soldiers in Kursk" would not. */
function forceWords(cases: readonly Case[]): string {
  const texts = textsOf(cases).filter(isPlural)
  const naming = mostFrequent(texts.filter(text => /\p{Lu}/u.test(text)))
  if (naming !== null) return naming
  const whose = mostFrequent(cases.flatMap(each => countedParts(each.countedId).country ?? []))
  const country = whose === null ? null : nameById(whose)
  return `${mostFrequent(texts) ?? generalWord(cases)}${country === null ? '' : ` of ${country.name}`}`
}

function thingWords(cases: readonly Case[]): string {
  const texts = textsOf(cases)
  // "80% of the city" is held ground, not a city.
  if (cases.every(each => each.measure === 'territory'))
    return mostFrequent(texts.filter(text => /land|territor|area|ground/i.test(text))) ?? general.territory!
  return mostFrequent(texts) ?? generalWord(cases)
}

/** Children and men together are people, Palestinians stay Palestinians. */
function peopleWords(cases: readonly Case[]): string {
  const texts = textsOf(cases)
  const most = mostFrequent(texts.filter(isPlural))
  // One woman is no heading for those who may be added.
  if (most === null) return ofNation(texts.length > 0 ? 'people' : generalWord(cases), cases)
  const uses = texts.filter(text => text === most).length
  // Who leaves out whom a toll counts does not speak against a people's name, but against a narrower word.
  const all = /^\p{Lu}/u.test(most) ? texts.length : cases.length
  return uses * 2 > all ? most : ofNation(generalWord(cases), cases)
}

/** People abroad go by whose they are, so that they are not taken for those of the place. */
function ofNation(word: string, cases: readonly Case[]): string {
  const { family, country } = cases[0]!
  const nation = family.slice(family.indexOf('@') + 1)
  const name = nation === '' || country === null || nation === country ? null : (nameById(nation)?.name ?? null)
  return name === null ? word : `${word} of ${name}`
}

function generalWord(cases: readonly Case[]): string {
  const kinds = new Set(cases.map(each => countedParts(each.countedId).kind))
  const [kind] = kinds
  if (kinds.size > 1 || kind === undefined || kind === '') return 'people'
  return general[kind] ?? (familyKind(`:${kind}`) === 'things' ? `${kind}s` : 'people')
}

/** Words that say no more of them than that they were counted. */
const vague =
  /^(?:others?|members?|victims|individuals|persons?|bodies|cases|souls|residents|casualties|survivors|nationals|citizens)$|^(?:in|at|of|on|to|from|by) /i

const textsOf = (cases: readonly Case[]): string[] =>
  cases.map(each => plain(each.counted)).filter(text => text !== '' && !loaded.test(text) && !vague.test(text))

/** "Woman" and "one" are no heading for a table. */
const isPlural = (text: string): boolean => /(?:s|people|children|women|men|police|cattle|personnel)$/i.test(text)

const longestWords = 5

/** Words as they can stand at the head of a table: not shouted, without articles, without the state they are found in. */
function plain(text: string): string {
  const shouted = text.length > 3 && text === text.toUpperCase()
  const words = (shouted ? text.toLowerCase() : text)
    .trim()
    .split(/\s+/)
    .filter((word, _, all) => all.length === 1 || !(passing.has(word.toLowerCase()) || /^\d/.test(word)))
  return words
    .slice(-longestWords)
    .join(' ')
    .replace(/(?<=\ws) (?:residents|people|others)$/i, '')
}

const passing = new Set(
  'the a an its their his her these those two three another other more captured wounded injured killed dead missing detained about some'.split(
    ' ',
  ),
)
