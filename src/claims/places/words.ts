import { wordSet } from '../../text/vocabulary.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words straight before a name behind which it is where something happens. */
export const locating = words(
  'in at near inside outside across throughout within around over into off on through along toward towards between amid',
)

/** Adjectives that may stand between such a word and the name: "in war-torn Sudan", "across eastern Ukraine". */
export const describing = words(
  'northern southern eastern western central north south east west northeastern northwestern southeastern southwestern north-eastern upper lower coastal rural mainland downtown greater inner outer war torn ravaged hit stricken besieged occupied held neighbouring neighboring nearby the',
)

/** Directions place a country by themselves: "southern Turkey". */
export const directions = words(
  'northern southern eastern western central northeastern northwestern southeastern southwestern northeast northwest southeast southwest downtown mainland coastal rural',
)

/** Nouns before "of": "the coast of Libya", "the outskirts of Kyiv". */
export const partNouns = words(
  'coast coasts shore shores outskirts suburb suburbs border borders capital city town village village port parts part region regions area areas north south east west northeast northwest southeast southwest province state island centre center countryside skies airspace territory soil streets heart middle rest interior invasion bombing bombardment siege occupation shelling parts most much all',
)

/** What happens in the country that is named before it: "the Turkey earthquake", "Libya floods". */
export const happenings = words(
  'earthquake earthquakes quake quakes flood floods flooding wildfire wildfires fire fires landslide landslides tsunami typhoon cyclone hurricane storm storms tornado tornadoes drought famine eruption bombing bombings shooting shootings massacre massacres crash derailment explosion blast stampede outbreak epidemic heatwave avalanche mudslide mudslides war conflict crisis disaster ambush raid airstrike airstrikes protest protests riots collapse',
)

/** Verbs of going and sending, after which "to" leads somewhere. */
export const moving = words(
  'fled flee fleeing deployed deploy deploying sent send sending dispatched dispatch moved displaced transferred transported taken went travelled traveled returned crossed deported evacuated flown troops soldiers shipped',
)

/** Nouns that name a kind of place behind or before ("of") its name. */
export const kindsOfPlace = words(
  'city cities town village villages region province district county oblast governorate prefecture municipality neighborhood neighbourhood suburb township commune hamlet settlement island islands countryside borough camp crossing valley peninsula archipelago subdistrict sub-district quarter parish department desert strait',
)

/** Kinds that may not be the only sign of a place: "New Deal camp", "Democratic state". */
export const weakKinds = words('camp quarter department settlement crossing parish state desert borough')

/** Capitalised words that are no place by themselves, whatever stands behind: "The region", "Every village". */
export const notProper = words(
  `the a an this that these those every each some any no all both another other many most several few one two three our their his her its my your in at near from to of on by for with and or but as if when while where after before since until during also then now there here it he she they we you i
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december northern southern eastern western central north south east west northeast northwest southeast southwest old new entire whole same nearby local rural border coastal capital disputed besieged occupied contested neighbouring neighboring russian ukrainian god`,
)

/** The same, asked by a token. */
export const isLocating = wordSet(locating)

/** The same, asked by a token. */
export const isNotProper = wordSet(notProper, { strange: true })
