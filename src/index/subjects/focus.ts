/**
 * What an event hit, as far as it tells two events of one place and day apart. One line a sort; what stands on one line
 * is often told under several of its words ("a bakery in the market").
 */
const sorts: readonly string[] = [
  'market marketplace bazaar bakery shop mall supermarket store restaurant cafe',
  'hospital clinic',
  'school university college kindergarten classroom',
  'mosque church temple synagogue shrine cathedral monastery',
  'wedding funeral',
  'bus train airport station ferry convoy',
  'checkpoint barracks base headquarters outpost',
  'prison jail',
  'hotel',
  'embassy consulate',
  'mine colliery pit',
]

const sortOf: ReadonlyMap<string, string> = new Map(
  sorts.flatMap(sort => sort.split(' ').map(word => [word, sort.split(' ')[0]!] as const)),
)

/** Words that lead to what was hit. Hospitals also take in the wounded, so for them only the first ones do. */
const hitting = 'on hit hitting struck striking targeted targeting bombed bombing shelled shelling'
const placing = 'outside inside near at in through'

const before = (words: string): RegExp =>
  new RegExp(
    String.raw`\b(?:${words.split(' ').join('|')}) (?:an?|the|one of the) (?:[\w'’-]+ ){0,3}?(${[...sortOf.keys()].join('|')})\b`,
    'gi',
  )

const struck = before(hitting)
const stood = before(placing)

/** The sort of thing that a sentence says was hit, null when it names none or several. */
export function focusOf(sentence: string): string | null {
  const found = new Set<string>()
  for (const [, word] of sentence.matchAll(struck)) found.add(sortOf.get(word!.toLowerCase())!)
  for (const [, word] of sentence.matchAll(stood)) {
    const sort = sortOf.get(word!.toLowerCase())!
    if (sort !== 'hospital') found.add(sort)
  }
  return found.size === 1 ? [...found][0]! : null
}
