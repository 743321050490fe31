/**
 * What kind of event a figure is about, read from the words round it. One line a kind.
 * - days: reports of one event follow each other within so many days; after a longer silence it is another event.
 * - reach: place: it happens in one place (two strikes in two cities are two events);
 *   country: one event hits many places (one earthquake, many towns).
 * - many: words that, in the plural and with a running total, mean a campaign and not one event ("strikes have killed 40,000").
 * - words: single words, or two words joined by a space. A word of a campaign that also begins ordinary phrases stays out.
 */
export interface EventKind {
  readonly id: string
  readonly days: number
  readonly reach: 'place' | 'country'
  readonly words: string
  readonly many?: string
}

export const eventKinds: readonly EventKind[] = [
  {
    id: 'war',
    days: 180,
    reach: 'country',
    words:
      'war wartime conflict invasion invaded offensive counteroffensive hostilities siege genocide frontline battlefield insurgency uprising crackdown clampdown ceasefire civil-war incursion',
  },
  {
    id: 'attack',
    days: 2,
    reach: 'place',
    words:
      'attack attacked strike struck airstrike air-strike bombing bombed bomb shelling shelled shooting shot gunman gunmen gunfire massacre stabbing stabbed ambush ambushed raid blast explosion exploded explosive missile drone rocket mortar grenade landmine detonated suicide-bomber ramming arson hijacking clash clashes firefight',
    many: 'attacks strikes airstrikes air-strikes bombings raids bombardment bombardments massacres shootings clashes missiles drones rockets',
  },
  {
    id: 'earthquake',
    days: 45,
    reach: 'country',
    words:
      'earthquake earthquakes quake quakes aftershock aftershocks tremor tremors temblor magnitude richter epicenter epicentre tsunami tsunamis',
  },
  {
    id: 'storm',
    days: 30,
    reach: 'country',
    words:
      'flood floods flooding flooded floodwaters storm storms hurricane hurricanes typhoon typhoons cyclone cyclones tornado tornadoes twister landslide landslides mudslide mudslides monsoon rains downpour blizzard avalanche torrential',
  },
  {
    id: 'wildfire',
    days: 30,
    reach: 'country',
    words: 'wildfire wildfires fires bushfire bushfires wildland forest-fire forest-fires brush-fire firestorm',
  },
  { id: 'volcano', days: 45, reach: 'country', words: 'volcano volcanic eruption erupted lava' },
  {
    id: 'heat',
    days: 60,
    reach: 'country',
    words: 'heatwave heatwaves heat-wave heat-waves drought famine starvation malnutrition hunger',
  },
  {
    id: 'epidemic',
    days: 180,
    reach: 'country',
    words:
      'outbreak outbreaks epidemic pandemic virus coronavirus covid cholera ebola measles mpox malaria dengue influenza disease infections infected vaccination',
  },
  {
    id: 'accident',
    days: 10,
    reach: 'place',
    words:
      'crash crashed derailed derailment collision collided capsized capsizing sank sinking shipwreck overturned stampede crush collapse collapsed fire blaze accident ferry dam gas-leak poisoning',
  },
  {
    id: 'unrest',
    days: 30,
    reach: 'country',
    words:
      'protest protests protesters protestors demonstration demonstrations riot riots rioting unrest coup election post-election',
  },
]

export const eventKind = (id: string): EventKind => {
  const found = eventKinds.find(kind => kind.id === id)
  if (found === undefined) throw new Error(`There is no kind of event called ${id}.`)
  return found
}
