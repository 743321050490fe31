/**
 * What kind of event a figure is about, read from the words round it. One line a kind.
 * - days: reports of one event follow each other within so many days; after a longer silence it is another event.
 * - reach: place: it happens in one place (two strikes in two cities are two events);
 *   country: one event hits many places (one earthquake, many towns).
 * - nouns: words that name such an event and can stand in a subject's name; the first one stands for all others.
 * - words: other words that speak of it. Two words that stand together are joined by a hyphen.
 * - many: words that, in the plural and with a running total, mean a campaign and not one event ("strikes have killed 40,000").
 */
export interface EventKind {
  readonly id: string
  readonly days: number
  readonly reach: 'place' | 'country'
  readonly nouns: string
  readonly words: string
  readonly many?: string
}

export const eventKinds: readonly EventKind[] = [
  {
    id: 'war',
    days: 180,
    reach: 'country',
    nouns: 'war conflict invasion offensive siege genocide insurgency uprising crackdown',
    words: 'wartime invaded counteroffensive hostilities frontline battlefield clampdown ceasefire civil-war incursion',
  },
  {
    id: 'attack',
    days: 2,
    reach: 'place',
    nouns:
      'attack strike airstrike air-strike bombing shelling shooting massacre stabbing ambush raid blast explosion clash drone-strike missile-strike drone-attack missile-attack suicide-bombing car-bombing rocket-attack bomb-attack',
    words:
      'bombed bomb shelled shot gunman gunmen gunfire stabbed ambushed raided exploded explosive missile drone rocket mortar grenade landmine detonated bomber suicide-bomber ramming arson hijacking firefight',
    many: 'attacks strikes airstrikes air-strikes bombings raids bombardment bombardments massacres shootings clashes missiles drones rockets explosions blasts',
  },
  {
    id: 'earthquake',
    days: 45,
    reach: 'country',
    nouns: 'earthquake quake tsunami tremor',
    words: 'earthquakes quakes aftershock aftershocks tremors temblor magnitude richter epicenter epicentre tsunamis',
  },
  {
    id: 'storm',
    days: 30,
    reach: 'country',
    nouns:
      'storm flood floods flooding hurricane typhoon cyclone tornado landslide mudslide monsoon blizzard avalanche storms tornadoes landslides',
    words: 'flooded floodwaters hurricanes typhoons cyclones twister mudslides rains downpour torrential',
  },
  {
    id: 'wildfire',
    days: 30,
    reach: 'country',
    nouns: 'wildfire wildfires bushfire bushfires forest-fire forest-fires',
    words: 'fires wildland brush-fire firestorm',
  },
  { id: 'volcano', days: 45, reach: 'country', nouns: 'eruption', words: 'volcano volcanic erupted lava' },
  {
    id: 'heat',
    days: 60,
    reach: 'country',
    nouns: 'heatwave drought famine heat-wave',
    words: 'heatwaves heat-waves starvation malnutrition hunger',
  },
  {
    id: 'epidemic',
    days: 180,
    reach: 'country',
    nouns: 'outbreak epidemic pandemic cholera ebola measles mpox malaria dengue influenza covid',
    words: 'outbreaks virus coronavirus disease infections infected vaccination',
  },
  {
    id: 'accident',
    days: 10,
    reach: 'place',
    nouns:
      'accident crash derailment collision capsizing sinking shipwreck stampede crush collapse fire blaze gas-leak poisoning',
    words: 'crashed derailed collided capsized sank overturned collapsed ferry dam',
  },
  {
    id: 'unrest',
    days: 30,
    reach: 'country',
    nouns: 'unrest protests riots protest riot coup demonstration',
    words: 'protesters protestors demonstrations rioting election post-election',
  },
]

/**
 * Words that name an event only where nothing else does: quakes strike, houses collapse and burn in every kind of
 * disaster, and shots are fired at protests.
 */
export const weakEventWords: ReadonlySet<string> = new Set(
  'struck collapsed collapse fire fires blaze crush crushed overturned shot gunfire disease infected hunger rains dam erupted'.split(
    ' ',
  ),
)

export const eventKind = (id: string): EventKind => {
  const found = eventKinds.find(kind => kind.id === id)
  if (found === undefined) throw new Error(`There is no kind of event called ${id}.`)
  return found
}

const nouns: ReadonlySet<string> = new Set(eventKinds.flatMap(kind => kind.nouns.split(' ')))

/** The word for an event in a subject's name: the one its reports use if it names an event, else that of its kind. */
export function eventNoun(kind: string, word: string): string {
  const noun = nouns.has(word) ? word : eventKind(kind).nouns.split(' ')[0]!
  return noun.replaceAll('-', ' ')
}
