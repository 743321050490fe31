/**
 * Things that are counted apart although they are of one kind: eight tanks are no part of 21 armoured vehicles. One line
 * a sort, by its first noun; what no line has goes by its kind, or by its own noun where the kind says too little.
 */
const sorts: Readonly<Record<string, readonly string[]>> = {
  building: [
    'school schools classroom classrooms university universities college colleges kindergarten kindergartens',
    'hospital hospitals clinic clinics facility facilities centre centres center centers',
    'mosque mosques church churches temple temples synagogue synagogues monastery monasteries',
    'bridge bridges',
    'shop shops store stores stall stalls business businesses',
    'bunker bunkers outpost outposts headquarters barracks depot depots checkpoint checkpoints',
  ],
  aircraft: ['drone drones uav uavs quadcopter quadcopters', 'helicopter helicopters chopper choppers'],
}

/** Kinds whose nouns name different things. */
const mixed: ReadonlySet<string> = new Set(['vehicle', 'weapon', 'thing', 'group'])

const sortOf: ReadonlyMap<string, string> = new Map(
  Object.entries(sorts).flatMap(([kind, lines]) =>
    lines.flatMap(line => line.split(' ').map(noun => [`${kind} ${noun}`, line.split(' ')[0]!] as const)),
  ),
)

/** What sort of thing the words of a claim name, as far as it must be told from others of its kind. */
export function thingOf(kind: string, counted: string): string {
  const words = counted
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .filter(word => word !== '')
  const noun = words.at(-1)
  if (noun === undefined) return kind
  if (kind === 'vehicle' && words.some(word => /^armou?red$/.test(word))) return 'armoured vehicle'
  if (mixed.has(kind)) return noun.endsWith('s') && noun.length > 3 ? noun.slice(0, -1) : noun
  return sortOf.get(`${kind} ${noun}`) ?? kind
}
