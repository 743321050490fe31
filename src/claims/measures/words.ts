import type { Measure } from './measure.ts'
import type { Only } from './only.ts'

/**
 * - state: an adjective that says it of the ones before it ("12 dead", "left 70,000 homeless")
 * - count: a noun whose number is the count ("12 deaths", "deaths rose to 12")
 * - toll: a noun that stands for the count ("the death toll rose to 12")
 * - event: a noun that is done to those behind "of" ("the killing of 12 people")
 * - group: a noun for the ones counted ("12 hostages"); weak, for something else may happen to them
 */
export interface WordRow {
  readonly measure: Measure | 'same'
  readonly as: 'state' | 'count' | 'toll' | 'event' | 'group'
  /** Words and phrases, separated by commas. */
  readonly words: string
  readonly only?: Only
  /** Counts only in a document about an outbreak. */
  readonly outbreak?: true
}

const diseases =
  `cholera, measles, ebola, malaria, dengue, covid, polio, mpox, flu, influenza, marburg, tuberculosis, diphtheria, typhoid,
  meningitis, plague, zika, coronavirus, hepatitis, rabies, anthrax, pneumonia, diarrhoea, diarrhea, pertussis, scabies`
    .split(',')
    .map(disease => disease.trim())

/** Words that tell of a disease that spreads. */
export const outbreakWords: readonly string[] = [
  ...diseases,
  ...'outbreak epidemic pandemic virus infections infected infection lassa leptospirosis legionnaires meningococcal hantavirus monkeypox chikungunya'.split(
    ' ',
  ),
]

/** "cases" alone may be cases in court: it counts the sick with a disease or with what health officials say of cases. */
const cases = [
  ...['confirmed', 'suspected', 'new', 'active', 'fresh', 'reported', 'probable', 'infection', 'virus'].map(
    word => `${word} cases`,
  ),
  ...diseases.flatMap(disease => [`cases of ${disease}`, `${disease} cases`]),
].join(', ')

export const wordRows: readonly WordRow[] = [
  { measure: 'killed', as: 'state', words: 'dead, deceased, lifeless, to death, lost to' },
  {
    measure: 'killed',
    as: 'count',
    words:
      'deaths, death, fatalities, fatality, killings, murders, executions, assassinations, drownings, dead bodies, lives lost, lost lives, beheadings, slayings',
  },
  {
    measure: 'killed',
    as: 'toll',
    words: 'death toll, toll, body count, death count, deathtoll, death tally, fatality count, fatality toll',
  },
  {
    measure: 'killed',
    as: 'event',
    words:
      'death, deaths, killing, killings, murder, murders, assassination, assassinations, massacre, slaughter, execution, executions, slaying, beheading, martyrdom, killers, killer, murderers, murderer, assassins, fatal shooting, loss of life, drowning, bodies, body, corpses, corpse, remains',
  },
  { measure: 'killed', as: 'group', words: 'bodies, body, corpses, corpse, martyrs' },
  {
    measure: 'wounded',
    as: 'state',
    words:
      'in critical condition, in a critical condition, in serious condition, in a serious condition, in hospital, hospitalized, hospitalised, critically ill from wounds, in intensive care, in stable condition, in a stable condition, critical',
    only: 'people',
  },
  { measure: 'wounded', as: 'count', words: 'injuries, injury, woundings' },
  { measure: 'wounded', as: 'toll', words: 'injury toll' },
  { measure: 'wounded', as: 'event', words: 'injury, injuries, wounding' },
  { measure: 'casualties', as: 'count', words: 'casualties, casualty' },
  {
    measure: 'casualties',
    as: 'toll',
    words: 'casualty toll, casualty count, losses, personnel losses, casualty figure',
  },
  { measure: 'missing', as: 'state', words: 'missing, unaccounted for, lost at sea' },
  { measure: 'missing', as: 'count', words: 'disappearances' },
  { measure: 'missing', as: 'event', words: 'disappearance, disappearances' },
  {
    measure: 'captured',
    as: 'state',
    words:
      'in custody, in the custody, behind bars, in captivity, under arrest, in detention, hostage, captive, prisoner, into custody, being held, still held, in preventive detention, in pretrial detention, in police custody, in their custody',
  },
  { measure: 'captured', as: 'count', words: 'arrests, arrest, detentions, abductions, kidnappings' },
  {
    measure: 'captured',
    as: 'event',
    words:
      'capture, arrest, arrests, detention, detentions, abduction, abductions, kidnapping, kidnap, imprisonment, apprehension',
    only: 'people',
  },
  {
    measure: 'captured',
    as: 'group',
    words:
      'prisoners, hostages, captives, detainees, pows, prisoners of war, arrestees, internees, political prisoners',
  },
  {
    measure: 'displaced',
    as: 'state',
    words:
      'homeless, in displacement camps, in refugee camps, in makeshift camps, in relief camps, in camps, under evacuation orders, under evacuation order, to safety, to safer places, to safer areas, to higher ground, to relief camps, to shelters, to temporary shelters, to evacuation centers, to evacuation centres, living in displacement camps, living in refugee camps, living in camps, living in tents, in evacuation centers, in evacuation centres, in * evacuation centers, in * evacuation centres, in temporary shelters, in emergency shelters, without accommodation, without homes, without a home, without a roof, from their homes, out of their homes, from their houses, from their villages',
  },
  { measure: 'displaced', as: 'count', words: 'evacuations' },
  { measure: 'displaced', as: 'toll', words: 'displacement, internal displacement' },
  {
    measure: 'displaced',
    as: 'event',
    words: 'displacement, evacuation, exodus, expulsion, deportation, flight',
    only: 'people',
  },
  { measure: 'displaced', as: 'group', words: 'refugees, evacuees, idps, displaced people, displaced persons' },
  {
    measure: 'deployed',
    as: 'state',
    words:
      'onto the streets, on the streets, on the ground, in position, on duty, at the scene, on the scene, on site, at the site',
    only: 'forces',
  },
  { measure: 'deployed', as: 'event', words: 'deployment, dispatch, presence, sending, arrival', only: 'forces' },
  { measure: 'destroyed', as: 'event', words: 'destruction, demolition, loss', only: 'craft' },
  { measure: 'destroyed', as: 'event', words: 'destruction, demolition, damage, collapse', only: 'buildings' },
  { measure: 'destroyed', as: 'state', words: 'ablaze, on fire', only: 'craft' },
  { measure: 'destroyed', as: 'state', words: 'in ruins, ablaze, on fire, under water', only: 'buildings' },
  {
    measure: 'affected',
    as: 'state',
    words:
      'without power, without electricity, without water, without heating, without shelter, without food, cut off, in the dark, in darkness, in need of aid, in need of assistance, in need of help, in need, under siege, sick, ill, stuck, alive from, out alive, from the water, from the rubble, from the debris, from the wreckage, to safety, on the brink of famine, on the brink of starvation, in famine conditions',
  },
  { measure: 'affected', as: 'count', words: `infections, rescues, ${cases}` },
  { measure: 'affected', as: 'count', words: 'cases, case', outbreak: true },
  { measure: 'affected', as: 'event', words: 'rescue, infection', only: 'people' },
  { measure: 'same', as: 'toll', words: 'figure, estimate, estimates, tally, count, number, total, figures' },
]

/** What the heads of "the number of <...>" say is counted. Also: counts of participles ("the number of wounded"). */
export const numberNouns: ReadonlySet<string> = new Set(
  'number numbers total count tally toll estimate estimates figure'.split(' '),
)

/**
 * Words for lives: "claimed 40 lives", "claimed the lives of 40". The verbs stand before, the counted ones after or none.
 */
export const lifeTakers: ReadonlySet<string> = new Set(
  'claim claims claimed claiming take takes took taken taking cost costs costing end ended'.split(' '),
)
export const lifeSavers: ReadonlySet<string> = new Set('save saves saved saving'.split(' '))
