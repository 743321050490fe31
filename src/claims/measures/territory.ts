import { formsOf } from './inflect.ts'

/** Verbs of taking, holding and losing land, in all their forms. */
export const landVerbs: ReadonlySet<string> = new Set(
  `seize capture recapture retake/retook/retaken control occupy hold/held liberate gain lose/lost regain take/took/taken cede annex conquer
   overrun/overran/overrun recover reclaim secure govern rule administer free win/won surrender clear`
    .split(/\s+/)
    .flatMap(verb => Object.values(formsOf(verb))),
)

/** Verbs of fire and flood, in all their forms: what they do to an area destroys it. */
export const ruinVerbs: ReadonlySet<string> = new Set(
  `burn burn/burnt scorch consume char blacken destroy raze devastate devour ravage damage inundate flood submerge ruin deforest`
    .split(/\s+/)
    .flatMap(verb => Object.values(formsOf(verb))),
)

/** Nouns of land that a share may be a share of. */
export const landNouns: ReadonlySet<string> = new Set(
  `territory territories land area region country province oblast city town district ground enclave strip peninsula island state
   countryside village kilometers kilometres miles km`.split(/\s+/),
)

/** Units of area, as figures write them. */
export const areaUnits: ReadonlySet<string> = new Set(['km2', 'ha', 'mi2', 'acre', 'acres', 'hectare', 'm2'])
