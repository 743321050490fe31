/** What ministries and offices are for, each in all its words. */
const tasks: readonly (readonly string[])[] = [
  ['health'],
  ['foreign', 'external'],
  ['interior', 'internal', 'home'],
  ['defence', 'defense', 'war', 'military', 'army'],
  ['finance', 'economy', 'economic', 'treasury'],
  ['education'],
  ['agriculture', 'farming'],
  ['emergency', 'emergencies', 'disaster', 'disasters', 'relief', 'civil'],
  ['justice'],
  ['transport', 'transportation'],
  ['labour', 'labor'],
  ['energy', 'oil', 'petroleum'],
  ['information', 'communications'],
  ['environment', 'environmental'],
  ['water'],
  ['housing'],
]
const taskOf = new Map(tasks.flatMap((words, at) => words.map(word => [word, at] as const)))

/** So many letters of a land are in its adjective too: "Marovia", "Marovian". */
const stem = 5

const wordsOf = (name: string): string[] => name.split(/[^\p{L}\p{N}'’]+/u).filter(word => word !== '')

/** Words with a capital that say whose a body is. */
const owners = (words: readonly string[]): string[] =>
  words.filter(word => /^\p{Lu}\p{Ll}/u.test(word) && !taskOf.has(word.toLowerCase())).map(word => word.toLowerCase())

const isOneOwner = (a: string, b: string): boolean => a.slice(0, stem) === b.slice(0, stem)

/**
 * Whether a description of a public body cannot mean one that was spoken of before under `name`: it has another task ("the
 * health ministry" after a foreign ministry), or somebody else's ("the ministry of Kelmar" after the ministry of Marovia).
 */
export const isApart = (description: string, noun: string, name: string): boolean => {
  const [own, theirs] = [wordsOf(description), wordsOf(name)]
  const [task, other] = [own, theirs].map(words => new Set(words.flatMap(word => taskOf.get(word.toLowerCase()) ?? [])))
  if (task!.size > 0 && other!.size > 0 && task!.isDisjointFrom(other!)) return true
  const [whose, others] = [own, theirs].map(words => owners(words).filter(word => !word.startsWith(noun)))
  return whose!.length > 0 && others!.length > 0 && !whose!.some(one => others!.some(each => isOneOwner(one, each)))
}
