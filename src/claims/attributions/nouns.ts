import { wordSet, wordTable } from '../../text/vocabulary.ts'
import type { Stance } from './attribution.ts'

const words = (list: string): readonly string[] => list.split(/\s+/).filter(word => word !== '')

/** Nouns that hold a content: "Kyiv's claim that", "U.S. estimates", "a UN count". */
export const cueNouns: Readonly<Record<string, Stance>> = {
  claim: 'alleged',
  claims: 'alleged',
  allegation: 'alleged',
  allegations: 'alleged',
  accusation: 'alleged',
  accusations: 'alleged',
  assertion: 'asserted',
  assertions: 'asserted',
  statement: 'asserted',
  statements: 'asserted',
  announcement: 'asserted',
  acknowledgment: 'confirmed',
  acknowledgement: 'confirmed',
  admission: 'confirmed',
  confirmation: 'confirmed',
  denial: 'denied',
  denials: 'denied',
  report: 'asserted',
  reports: 'asserted',
  account: 'asserted',
  accounts: 'asserted',
  count: 'asserted',
  tally: 'asserted',
  tallies: 'asserted',
  toll: 'asserted',
  figure: 'asserted',
  figures: 'asserted',
  number: 'asserted',
  data: 'asserted',
  statistics: 'asserted',
  estimate: 'estimated',
  estimates: 'estimated',
  assessment: 'estimated',
  assessments: 'estimated',
  forecast: 'estimated',
  forecasts: 'estimated',
  prediction: 'estimated',
  predictions: 'estimated',
  projection: 'estimated',
  projections: 'estimated',
  calculation: 'estimated',
  calculations: 'estimated',
  conclusion: 'asserted',
  belief: 'estimated',
  warning: 'asserted',
  warnings: 'asserted',
  argument: 'asserted',
  suggestion: 'asserted',
  suggestions: 'asserted',
}

/**
 * What a noun makes of a speaker.
 * - role: one holder of an office or part ("the spokesman"); people: unnamed persons ("residents", "officials")
 * - state: an arm of a government; body: any other organisation; media: who relays; paper: a text that speaks ("the poll", "data")
 */
export type SpeakerKind = 'role' | 'people' | 'state' | 'body' | 'media' | 'paper'

const kinds: Readonly<Record<SpeakerKind, readonly string[]>> = {
  role: words(
    `spokesman spokeswoman spokesperson president vice-president premier chancellor minister governor mayor senator congressman
     congresswoman lawmaker mp commander general colonel major captain lieutenant sergeant admiral officer chief head director chairman
     chairwoman chair chairperson leader boss founder co-founder ceo manager coordinator envoy ambassador diplomat secretary
     undersecretary commissioner administrator superintendent sheriff coroner prosecutor judge lawyer attorney king queen prince
     emir sultan pope archbishop bishop imam cleric adviser advisor aide analyst economist professor researcher scientist expert
     specialist seismologist meteorologist epidemiologist physician surgeon author historian candidate nominee executive consultant
     representative rep rapporteur ombudsman prefect deputy pm warlord strategist architect regulator
     principal headmaster headteacher headmistress inspector magistrate collector brigadier marshal commodore corporal constable
     skipper coach vicar pastor priest nun monsignor reverend sheikh rabbi mufti forecaster geologist volcanologist pathologist
     defender counterpart successor predecessor boss rival registrar chieftain headman undersecretary-general speaker legislator delegate counsel barrister auditor statistician
     mr mrs ms dr prof gen col maj capt lt sgt brig adm sen gov pres sir lord`,
  ),
  people: words(
    `official officials source sources resident residents local locals villager villagers neighbor neighbors neighbour neighbours
     witness witnesses eyewitness eyewitnesses bystander bystanders survivor survivors relative relatives family families parent parents
     activist activists campaigner campaigners dissident dissidents opposition doctor doctors medic medics nurse nurses paramedic
     paramedics rescuer rescuers firefighter firefighters worker workers volunteer volunteers staff employee employees investigator
     investigators detective detectives spokesmen spokespeople spokespersons experts analysts economists researchers scientists
     seismologists meteorologists observers lawmakers senators leaders commanders officers prosecutors lawyers critics supporters
     opponents advocates democrats republicans voters diplomats aides advisers advisors ministers governors mayors generals chiefs
     doctors protesters demonstrators organizers organisers participants passengers fishermen farmers traders miners teachers students
     insurers forecasters geologists volcanologists climatologists demographers mourners onlookers organizer organiser shopkeeper
     shopkeepers vendor vendors trader herders herder elder mother mothers father fathers brother sister uncle aunt cousin wife widow
     husband son daughter grandmother grandfather neighbourhood-watch colleague colleagues crew captives hostages parishioners sailors sailor
     fisherman campaigner teacher student farmer miner passenger pilots mountaineers climbers unionists policeman policemen soldiers' jurors
     migrants refugees evacuees prisoners detainees defectors insiders veterans soldier soldiers troops fighter fighters insurgents
     militants rebels separatists jihadists extremists islamists paramilitaries guerrillas gunmen elders clerics man woman men women person people driver pilot survivor americans russians
     ukrainians israelis palestinians syrians iraqis afghans europeans respondents monitors journalists reporters correspondents
     historians coroners academics lawmaker epidemiologists proponents authors partners`,
  ),
  state: words(
    `police government authority authorities ministry army military navy administration cabinet parliament senate congress kremlin pentagon
     regime gendarmerie police department state embassy consulate junta presidency court tribunal coastguard intelligence command
     headquarters prosecution directorate prefecture municipality governorate customs treasury forces security force guard guards civil-defence`,
  ),
  body: words(
    `agency group organization organisation organizations organisations groups agencies ngo ngos charity charities monitor watchdog
     observatory institute institution center centre foundation federation association alliance coalition committee commission council
     party union company firm bank fund university college hospital hospitals clinic morgue mortuary airline operator militia movement
     front faction network campaign club church society bureau office service services unit team crew board league corporation
     bloc insurer lender utility exchange port airport school university-hospital clinic-network shipping-line jail prison
     laboratory lab survey-center teams taliban hamas hezbollah un unicef unhcr nato eu who icrc msf fema usgs nasa noaa fbi cia idf nis
     brigade crescent cross un-agency consortium`,
  ),
  media: words(
    `newspaper newspapers magazine outlet outlets media television tv radio channel broadcaster press newswire station website site
     correspondent reporter journalist newsroom daily`,
  ),
  paper: words(
    `report reports study studies poll polls survey surveys analysis analyses data statistics figures estimate estimates statement
     statements document documents memo letter review investigation inquiry probe database census record records article book post
     tweet message slide presentation average filing filings complaint lawsuit indictment affidavit transcript table release bulletin
     count tally register registry roster research findings paper papers model models assessment assessments advisory communique dossier
     projections forecast forecasts results testimony autopsies autopsy announcement index list log logs tracker dataset map chart numbers`,
  ),
}

/** Speaker nouns with what they make of a speaker. */
export const speakerNouns: ReadonlyMap<string, SpeakerKind> = new Map(
  (Object.keys(kinds) as SpeakerKind[]).flatMap(kind => kinds[kind].map(word => [word, kind] as const)),
)

/** Words that stand before a speaker noun as part of its description, so that commas are not missed: "local health officials". */
export const speakerModifiers: ReadonlySet<string> = new Set(
  words(
    `local senior junior top state government federal regional provincial municipal city district national international foreign
     domestic military army naval police security intelligence defense defence health medical hospital rescue emergency relief aid rights
     human humanitarian opposition rebel militant civil public private independent official unofficial interior prime deputy former
     vice acting chief assistant lead press news media disaster fire court law enforcement border coast guard united key main
     other veteran anonymous unnamed unidentified retired separatist pro anti war peace action monitoring watchdog
     advocacy environmental weather election labor labour trade finance economic legal political religious tribal village town county
     parliamentary presidential ministerial western eastern northern southern north south east west central
     latest newest recent new previous current initial preliminary provisional own largest biggest forces armed informed well-placed high ranking level two three four five several many some most administration campaign party company union
     university school department agency community refugee migrant child women's children's transport aviation airport rail`,
  ),
)

/** The same, asked by a token. */
export const speakerKindOf = wordTable(speakerNouns)

/** The same, asked by a token. */
export const isSpeakerModifier = wordSet(speakerModifiers)

/** The same, asked by a token. */
export const isSpeakerNoun = wordSet(speakerNouns.keys())
