import { formsOf } from './inflect.ts'

/** Nouns for forces together: "a garrison of 300 soldiers". */
export const gatherings: ReadonlySet<string> = new Set(
  `force contingent garrison detachment convoy column mission deployment reinforcement reinforcements battalion brigade regiment company
   squad patrol expedition cordon vanguard posse taskforce presence army band unit militia`.split(/\s+/),
)

/** Of these a bare number counts the forces in them: "a garrison of 300", "the battalion, 400 strong". */
export const armedGatherings: ReadonlySet<string> = new Set(
  `force forces contingent contingents garrison detachment deployment reinforcement reinforcements battalion brigade regiment platoon squad
   taskforce army militia posse peacekeepers`.split(/\s+/),
)

/** Of these "of" says how many they are; a brigade or a squad may only be meant to be so large. */
export const massedGatherings: ReadonlySet<string> = new Set(
  'force forces contingent contingents garrison detachment reinforcements army militia posse'.split(' '),
)

/** Before "force", another sort: "a work force of 300". */
export const workers: ReadonlySet<string> = new Set('work labour labor sales driving market'.split(' '))

/** Before "by": "backed by 200 police". */
export const backings: ReadonlySet<string> = new Set(
  `backed supported guarded manned protected escorted reinforced bolstered strengthened patrolled defended held secured ringed surrounded
   encircled besieged policed augmented staffed watched joined helped flanked assisted cordoned stormed raided spearheaded aided led fought provided mounted conducted tackled contained attended enforced staged launched`.split(
    /\s+/,
  ),
)

/** Before "with": "flooded the district with 3,000 police". */
export const fillings: ReadonlySet<string> = new Set(
  `flood saturate reinforce militarize militarise ring garrison fill guard surround bolster swamp blanket encircle cordon storm invade
   augment strengthen boost stiffen beef patrol police fortify secure attack enter launch swarm teem crawl bristle hold/held`
    .split(/\s+/)
    .flatMap(verb => Object.values(formsOf(verb))),
)

/** Before the forces, with a place behind them: "put 300 soldiers on the border", "ordered 300 soldiers to Goma". */
export const placings: ReadonlySet<string> = new Set(
  `put/put place order throw/threw/thrown bring/brought pour move pull push shift transfer have/had keep/kept leave/left get/got maintain
   position quarter direct divert lead/led`
    .split(/\s+/)
    .flatMap(verb => Object.values(formsOf(verb))),
)

/** Between forces and how many they are: "the force numbers 1,200 soldiers". */
export const sizes: ReadonlySet<string> = new Set(
  `number numbers numbered numbering comprise comprises comprised comprising total totals totalled totaled totalling totaling drew draws
   contains includes involves involved involving used uses using  hosts hosting hosted`.split(/\s+/),
)

/** Of whom "members" are armed people: "3,000 members of the National Guard". */
export const bodies: ReadonlySet<string> = new Set(
  `guard army forces police battalion brigade military militia navy marines corps regiment unit gendarmerie troops infantry division
   commandos regiments units brigades battalions swat`.split(/\s+/),
)

/** Before "workers", "teams" and the like: people who are sent to help. */
export const callings: ReadonlySet<string> = new Set(
  'rescue relief aid medical health emergency fire search ambulance humanitarian disaster'.split(' '),
)
export const helpers: ReadonlySet<string> = new Set(
  'workers personnel staff crews crew specialists volunteers experts'.split(' '),
)

/** "military advisers", "army engineers": soldiers by what stands before them. */
export const armed: ReadonlySet<string> = new Set('military army navy naval marine combat'.split(' '))
export const experts: ReadonlySet<string> = new Set(
  'advisers advisors trainers instructors engineers experts technicians observers medics doctors contractors drivers'.split(
    ' ',
  ),
)
