import { nameById } from '../../names/lookup.ts'

/** "Los Angeles" and "Los Angeles County" are one place to those who report from it. */
export const plainPlace = (id: string): string => id.replace(division, '')

const division =
  /(?<=.)-(?:county|province|region|city|oblast|district|state|prefecture|governorate|strip|area|town|village|municipality|department|island)$/

const article = /^(?:al|el|ad|an|ar|as|ash|at|az)-(?=.)/
const direction = /^(?:north|south|east|west|central|northern|southern|eastern|western|greater|upper|lower)-(?=.)/

/** The place without the side of it that is meant: "north-kordofan" lies in "kordofan". */
export const withoutSide = (id: string): string => id.replace(direction, '')

/** What a lake, a mountain or a port is called by, without saying that it is one. */
const feature =
  /^(?:lake|mount|mt|port|river|gulf-of|bay-of|strait-of)-(?=.)|(?<=.)-(?:lake|river|valley|bay|camp|airport|islands|peninsula)$/g

/** The name that a place shares with what lies round it: "Lake Kivu" and "South Kivu" are both of "kivu". */
export const bareName = (id: string): string => withoutSide(plainPlace(id)).replace(feature, '')

/** Two sides of one name are two places: North and South Kivu. */
export const areTwoSides = (a: string, b: string): boolean =>
  direction.test(a) && direction.test(b) && direction.exec(a)![0] !== direction.exec(b)![0]

/** Shorter skeletons than this are shared by too many names. */
const shortest = 3

/**
 * What the spellings of a foreign name have in common, its consonants: "al-Fouaa", "Hasakeh" and "Hasaka". Null for
 * names that the tables know, whose spellings all have one id already, and for those that are too short to tell.
 */
export function skeleton(id: string): string | null {
  if (nameById(id) !== null) return null
  const bare = plainPlace(id).replace(article, '').replace(/-/g, '')
  const found = bare
    .replace(/ph/g, 'f')
    .replace(/[kg]h/g, 'h')
    .replace(/[qc]/g, 'k')
    .replace(/z/g, 's')
    .replace(/(?<=.)[aeiouhwyj]/g, '')
    .replace(/(.)\1+/g, '$1')
  return found.length < shortest || /\d/.test(found) ? null : found
}
