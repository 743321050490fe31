import { formsOf } from './inflect.ts'

/** Verbs of taking, holding and losing land, in all their forms. */
export const landVerbs: ReadonlySet<string> = new Set(
  `seize capture recapture retake/retook/retaken control occupy hold/held liberate gain lose/lost regain take/took/taken cede annex conquer
   overrun/overran/overrun recover reclaim secure govern rule administer free win/won surrender clear
   wrest snatch grab reconquer absorb swallow yield relinquish forfeit possess invade penetrate advance reoccupy cleanse de-occupy
   deoccupy encroach demine evacuate patrol push grow/grew/grown expand shrink/shrank/shrunk dominate`
    .split(/\s+/)
    .flatMap(verb => Object.values(formsOf(verb))),
)

/** Before "up", "back", "away" and "over": "gave up 80 square kilometres". With a share: "gives the army 21% of the land". */
export const givingVerbs: ReadonlySet<string> = new Set(
  'give/gave/given hand sign turn'.split(' ').flatMap(verb => Object.values(formsOf(verb))),
)

/** Nouns of the same: "in rebel hands", "the conquest of", "in possession of". */
export const landStates: ReadonlySet<string> = new Set(
  `hands possession control conquest conquests occupation grip gains gain losses loss advance advances annexation capture seizure recapture
   liberation takeover retreat withdrawal sway rule custody incursion salient bridgehead foothold pocket buffer grasp enclave caliphate holdings conquered`.split(
    /\s+/,
  ),
)

/** Words of other land: forest that is felled, fields that are sold or sown. */
export const otherLand: ReadonlySet<string> = new Set(
  `logging deforestation loggers lumber erosion drought glacier ice crops harvest harvested sown sow planted plant planting sale
   sold bought buy developer developers vineyard vineyards plantation plantations rainforest rewilding solar housing golf mall rangers wildlife wheat maize rice barley corn farmer farmers farm
   warehouse factory reservoir habitat sanctuary marina park estate campus garden gardens locusts pests irrigated irrigation orchard orchards grove groves cultivation cultivated pasture pastures timber`.split(
    /\s+/,
  ),
)

/** Before a second area of one sentence: "232 square kilometres in June, against 449 in May". */
export const comparing: ReadonlySet<string> = new Set('against from to and with versus than plus or'.split(' '))

/** Verbs of fire and flood, in all their forms: what they do to an area destroys it. */
export const ruinVerbs: ReadonlySet<string> = new Set(
  `burn burn/burnt scorch eat/ate/eaten swallow torch gut consume char blacken destroy raze devastate devour ravage damage inundate flood submerge ruin deforest`
    .split(/\s+/)
    .flatMap(verb => Object.values(formsOf(verb))),
)

/** Before the preposition of an area they tell how far a fire has come: "has swept through 4,000 hectares". */
export const spreadingVerbs: ReadonlySet<string> = new Set(
  'spread/spread sweep/swept rip tear/tore/torn race move rage grow/grew/grown go/went/gone engulf lay/laid turn reduce'
    .split(' ')
    .flatMap(verb => Object.values(formsOf(verb))),
)
export const fires: ReadonlySet<string> = new Set(
  'fire fires blaze blazes wildfire wildfires bushfire bushfires inferno flames flame smoke ash ashes lava floodwater floodwaters'.split(
    ' ',
  ),
)

/** Nouns of land that a share may be a share of. */
export const landNouns: ReadonlySet<string> = new Set(
  `territory territories land area region country province oblast city town district ground enclave strip peninsula island state
   countryside village kilometers kilometres miles km`.split(/\s+/),
)

/** Units of area, as figures write them. */
export const areaUnits: ReadonlySet<string> = new Set(['km2', 'ha', 'mi2', 'acre', 'acres', 'hectare', 'm2'])
