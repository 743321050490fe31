import { wordSet } from '../../text/vocabulary.ts'
import type { Measure } from '../measures/measure.ts'

const list = (words: string): readonly string[] => words.trim().split(/\s+/)

interface HeadingWord {
  readonly measure: Measure
  readonly weak: boolean
}

/** Words of headings that prose does not use so, with what they count. `weak` ones need another heading beside them. */
export const headingWords: ReadonlyMap<string, HeadingWord> = new Map(
  (
    [
      ['killed', false, 'kia dead death fatality martyrs'],
      ['wounded', false, 'wia injury'],
      ['casualties', false, 'casualty'],
      ['missing', true, 'mia disappearance'],
      ['captured', true, 'pow arrest detention abduction kidnapping'],
      ['displaced', false, 'idp evacuation displacement'],
      ['destroyed', true, 'damage damages destruction'],
      ['affected', true, 'cases case hospitalizations hospitalisations'],
    ] as const
  ).flatMap(([measure, weak, words]) => list(words).map(word => [word, { measure, weak }])),
)

/** Words that are of people alone, though others of their measure may be of anything ("Missing", "Captured", "Affected"). */
export const sureWords = wordSet(
  list(
    'arrested detained abducted kidnapped imprisoned jailed arrests detentions abductions hostages infected stranded rescued trapped',
  ),
)

/** Columns of the sick, by how sure their illness is. */
export const diagnosed = wordSet(list('confirmed probable suspected'))

/** A heading with one of these gives no number of people or things: shares, rates, money, areas, plans. */
export const refusing = wordSet(
  list(`% percent percentage pct rate rates ratio per cfr average avg mean median ha hectare hectares acre acres km km2 sq usd us$ $ € £ cost
    costs value amount amounts price budget million millions thousand thousands '000 change difference increase decrease trend target targets
    planned capacity risk prevented projected expected potential scenario forecast mm cm tonnes tons kg litres liters
    probability index rank ranking free saves`),
)

/** Columns of tables that are about something else altogether. */
export const foreign = wordSet(
  list(`points pts goals goal assists played pld won wins win draws drawn draw ties gd gf ga wickets runs overs innings batting bowling
    rebounds tackles laps seats votes vote turnout candidates candidate constituency price prices close closing volume births birth marriages
    divorces kills suspended rating departure departures arrivals fixture fixtures humidity ipo dividend yield matches`),
)

/** A row or column for the whole. */
export const totals = wordSet(list('total totals overall nationwide altogether combined sum nationally'))
/** Before "total", and before the noun of a part. */
export const parts = wordSet(list('subtotal sub sub-total including incl thereof'))

/** Cells that hold no number. */
export const nils: ReadonlySet<string> = new Set([
  ...list('nil none n/a na n.a. n.a - – — ‒ -- --- .. ... … no zero nr unknown tbc tbd ? x'),
])

/** Column labels, by what their rows name. */
export const placeLabels = wordSet(
  list(`place places location locations country countries state states province provinces region regions district districts city cities town
    towns village villages area areas governorate governorates oblast oblasts county counties municipality municipalities division divisions
    department departments commune communes township townships upazila upazilas barangay prefecture prefectures canton cantons island islands
    sector sectors settlement territory site zone zones lga ward parish raion raions woreda kebele tehsil taluk mandal emirate where
    hromada subdistrict sub-district regency regencies community communities camp camps`),
)
export const dateLabels = wordSet(list('date dates day days week weeks month months year years period when'))
export const groupLabels = wordSet(
  list(
    'group groups category categories side sides party nationality nationalities sex gender type types kind item items class',
  ),
)
/** Column labels that only say that numbers stand below. */
export const numberLabels = wordSet(
  list(
    'number numbers no nos count counts persons people figure figures total quantity qty toll cumulative reported confirmed victims',
  ),
)
/** Lengths of time: behind a number or "last" they tell what is new, else they are what is counted. */
export const stretches = wordSet(list('hours hrs days weeks months years'))
/** A column of what is new in one stretch of time. */
export const dayWords = wordSet(list('new daily today yesterday 24h past last latest added overnight'))

/** Words that may stand behind the value of an item. */
export const unitWords = wordSet(
  list(
    'units unit pcs pieces items people persons person individuals nos in total so far cases cumulative cumulatively confirmed officially',
  ),
)

/** Gear of armies that no table of nouns holds, because only such lists name it. */
export const gear = wordSet(
  list(`mlrs mlrss afv afvs apv apvs acv acvs apc apcs ifv ifvs spg spgs atgm atgms manpads sam sams equipment systems aa ugv ugvs uavs
    motorcycles atvs atv fpv antenna antennas drones missiles bombs guns ammunition depots depot`),
)
export const ownForces = wordSet(
  list(
    'personnel troops soldiers manpower servicemen occupiers invaders men fighters militants orcs militaries military',
  ),
)
/** Words of a line over a list that make it one of what an army has lost. */
export const losing = wordSet(list('losses lost'))
