import type { WordRow } from './word.ts'
import { capturedWords } from './words/captured.ts'
import { casualtiesWords } from './words/casualties.ts'
import { deployedWords } from './words/deployed.ts'
import { destroyedWords } from './words/destroyed.ts'
import { displacedWords } from './words/displaced.ts'
import { killedWords } from './words/killed.ts'
import { missingWords } from './words/missing.ts'
import { woundedWords } from './words/wounded.ts'

const diseases =
  `cholera, measles, ebola, malaria, dengue, covid, polio, mpox, flu, influenza, marburg, tuberculosis, diphtheria, typhoid,
  meningitis, plague, salmonella, listeria, norovirus, botulism, shigella, mers, sars, legionnaires, zika, coronavirus, hepatitis, rabies, anthrax, pneumonia, diarrhoea, diarrhea, pertussis, scabies`
    .split(',')
    .map(disease => disease.trim())

/** Words that tell of a disease that spreads. */
export const outbreakWords: readonly string[] = [
  ...diseases,
  ...'outbreak epidemic pandemic virus infections infected infection disease illness sickened bacteria poisoning lassa leptospirosis legionnaires meningococcal hantavirus monkeypox chikungunya malnutrition malnourished'.split(
    ' ',
  ),
]

/** "cases" alone may be cases in court: it counts the sick with a disease or with what health officials say of cases. */
const cases = [
  ...['confirmed', 'suspected', 'probable', 'infection', 'virus'].map(word => `${word} cases`),
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
  // Those at home who are moved away are displaced, those in danger who are brought out are rescued.
  {
    measure: 'displaced',
    as: 'state',
    words: 'to safety',
    only: 'civilians',
    near: 'moved moving move moves evacuated evacuating shifted transferred relocated relocating bussed bused residents villagers inhabitants households',
  },
  {
    measure: 'affected',
    as: 'state',
    words: `without power, without electricity, without water, without running water, without drinking water, without clean water,
      without tap water, without heating, without heat, without gas, without food, without internet, without internet access,
      without mobile service, without phone service, without communications, without medicine, without aid, cut off, in the dark,
      in darkness, in need of aid, in need of assistance, in need of help, in urgent need, in dire need, in desperate need, down with, diagnosed with, in need of food, in need of rescue, in need,
      in need of * aid, in need of * assistance, under siege, sick, ill, unwell, stuck, snowbound, underground, down the shaft, down the mine, down the pit, marooned,
      under the rubble, under rubble, under mud, under the mud, under snow, under the snow, under rocks, under earth, under the earth, under debris, under * rubble, beneath rubble, beneath the debris, beneath the mud, beneath * rubble, under the wreckage, in the wreckage, in the rubble, underneath the rubble,
      from the canal, from the river, from the lake, from the well, from the flood, from the floodwaters, beneath the rubble, under the debris, alive from, out alive, from the water, from the sea,
      from the rubble, from the debris, from the wreckage, from rooftops, from a sinking, to safety, on the brink of famine,
      on the brink of starvation, at risk of starvation, in famine conditions, in acute hunger, food insecure, hungry, malnourished,
      starving, positive for, in quarantine, in isolation, under quarantine, under lockdown, in lockdown, off the grid`,
  },
  {
    measure: 'affected',
    as: 'state',
    words: 'ill, sick, unwell',
    only: 'people',
    near: 'made makes making left leaves leaving taken fell fallen falling',
  },
  // Where people are sick, those in treatment are counted as affected.
  {
    measure: 'wounded',
    as: 'state',
    words:
      'under treatment, under observation, in treatment, undergoing treatment, being treated, receiving treatment, on ventilators',
    only: 'people',
  },
  {
    measure: 'affected',
    as: 'event',
    words: `power, electricity, water, gas, power supply, power supplies, electricity supply, electricity supplies, water supply,
      water supplies, gas supply, gas supplies, water service, power lines, phone lines, mobile coverage, heating`,
    near: 'cut cuts cutting knocked knocks knocking lost loses losing severed severs disrupted disrupts disrupting interrupted downed halted stopped',
    only: 'served',
  },
  { measure: 'affected', as: 'count', words: `infections, rescues, new infections, ${cases}` },
  {
    measure: 'affected',
    as: 'count',
    words:
      'cases, case, new cases, active cases, fresh cases, reported cases, new patients, admissions, hospital admissions',
    outbreak: true,
  },
  {
    measure: 'affected',
    as: 'count',
    words: diseases
      .flatMap(disease => [`${disease} patients`, `patients with ${disease}`, `${disease} infections`])
      .join(', '),
  },
  {
    measure: 'affected',
    as: 'state',
    words:
      'in the treatment centre, in the treatment center, in treatment centres, in treatment centers, in isolation wards',
    outbreak: true,
  },
  {
    measure: 'affected',
    as: 'event',
    words: 'rescue, infection, poisoning, trapping, hospitalisation',
    only: 'people',
  },
  {
    measure: 'affected',
    as: 'toll',
    words: 'caseload, case count, case tally, case load, infection count, infection tally, case total',
  },
  { measure: 'same', as: 'toll', words: 'figure, estimate, estimates, tally, count, number, total, figures' },
  ...killedWords,
  ...woundedWords,
  ...casualtiesWords,
  ...missingWords,
  ...capturedWords,
  ...displacedWords,
  ...deployedWords,
  ...destroyedWords,
]

/** What the heads of "the number of <...>" say is counted. Also: counts of participles ("the number of wounded"). */
export const numberNouns: ReadonlySet<string> = new Set(
  'number numbers total count tally toll estimate estimates figure list lists roll'.split(' '),
)

/**
 * Words for lives: "claimed 40 lives", "claimed the lives of 40". The verbs stand before, the counted ones after or none.
 */
export const lifeTakers: ReadonlySet<string> = new Set(
  'claim claims claimed claiming take takes took taken taking cost costs costing end ended'.split(' '),
)
export const lifeSavers: ReadonlySet<string> = new Set('save saves saved saving'.split(' '))
