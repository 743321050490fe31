const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words behind which a name is a place. */
export const locatives = words(
  'in at near from to of around outside inside across between toward towards into over above throughout off on via through within beyond northern southern eastern western central north south east west northeast northwest southeast southwest downtown greater upper lower nearby city town village port besieged occupied coastal',
)

/** Words before which a name is a place, and which belong to the kind of place. */
export const placeNouns = words(
  'city cities town village villages region regions province provinces district districts county counties oblast oblasts governorate governorates state states department departments prefecture prefectures municipality area areas valley river lake island islands airport airbase port prison camp square bridge hospital university suburb suburbs suburb countryside front axis direction border borders coast peninsula strait metropolitan neighborhood neighbourhood neighborhoods division township commune parish highway road railway station crossing corridor delta basin mountains desert',
)

/** Country and capital names that are people's names as well. */
export const personLike = words(
  'jordan chad georgia israel washington london paris sofia lima vienna victoria santiago kingston berlin holland ireland england wales scotland britain medina china india cuba kenya trinidad athens roma milan cyprus france spain guinea mali amman male lincoln valencia cordoba odessa jerusalem madrid delhi texas dakota virginia carolina montana sydney sahara asia africa tripoli oman',
)

/** What follows a country's name in capitals without making it a person's: "Jordan Valley", "Georgia Governor", "Israel Police". */
export const placeFollowers = words(
  'river valley police defense defence forces force army navy government president prime minister king queen foreign health interior ministry parliament coast border basin national international university airport war strip bank city state street district embassy federation republic red times post news daily tech bulldogs governor gov senate house sunday monday tuesday wednesday thursday friday saturday january february march april may june july august september october november december',
)

/** Words that stand in capitals before a family name without being a given name. */
export const titles = words(
  `mr mrs ms miss dr prof professor sir lord lady dame president vice prime minister premier chancellor king queen prince princess sultan emir sheikh sheik pope imam ayatollah general gen lieutenant lt colonel col major maj captain capt brigadier admiral adm marshal commander sergeant sgt chief secretary senator sen representative rep congressman congresswoman governor gov mayor ambassador envoy spokesman spokeswoman spokesperson judge justice attorney prosecutor director chairman chair speaker leader commissioner deputy former acting incoming outgoing elect then ex late current
  the a an and or but nor so yet as at by for from in into of off on onto over to up with within without after before since until while when where which who whom whose why how if though although because unless than that this these those there here it its he she they we you i his her their our your not no yes both either neither each every all any some many most more much such what also even only just still again however meanwhile earlier later now today yesterday tomorrow tonight
  is was are were be been being has had have do does did will would can could may might must shall should said says say told tells asked added like about against between under during including despite amid per via monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december`,
)

/** Words behind a leader's family name that make it the name of something else: "Trump Tower", "Trump Jr". */
export const otherThings = words(
  'jr sr tower towers hotel organization organisation foundation university plaza street avenue airport center centre library iii boulevard institute',
)

/** Words behind a leader's name that make it the name of a government: "the Assad regime". */
export const rules = words('government regime administration')

/** Abbreviations that are ordinary words once all the text around is in capitals. */
export const ordinaryWords = words(
  'us who is it car ice nan map tap aim act care let spa raw saf adf arena eta tak mint time mit dea un au ap aa dw rt nos pa ran gao ann bol dia nia nsa nasa isi mash pam lra rai nan arise trend fars la to hit nice mobile bath reading split paradise bam mina hull karma bender sake muse pole poles turk dane finn swede',
)

/** Words that a body's single noun may stand before without describing something else ("the Turkish military said"). */
export const bodyFollowers = words(
  `and or but nor that which who whose when while where as at by for from in into of off on onto over to up with within without after before since until because although though during against amid despite about also again still now then there here it he she they we not never only just already later earlier recently
  said told held lost won took fought began fell shot struck hit left went sent brought came made met set launches fires kills says withdrew drove broke caught led
  is was are were be been being has had have do does did will would can could may might must shall should
  says say tells claims claim reports report confirms confirm estimates estimate announces denies deny believes believe puts put adds warns insists gives gave keeps kept sees saw thinks thought knew knows finds found
  spokesman spokeswoman spokesperson spokespersons spokesmen chief chiefs head director commander minister leader statement statements report reports bulletin data figures sources source account assessment estimate spokespeople press telegram website via updates
  monday tuesday wednesday thursday friday saturday sunday today yesterday earlier overnight per according told quoted held`,
)

/** What shows that "US" in a text of capitals is the country. */
export const afterUnitedStates = words(
  'military army navy government officials official troops forces force president ambassador embassy soldiers soldier citizens citizen congress state states air marines marine coast dollars dollar secretary authorities intelligence senate house administration led backed strike strikes special department vice ally allies and',
)

/** Offices that one person holds: before a family name they say whose it is ("President Cristiani"). */
export const highOffices = words('president premier chancellor king queen pope emir sultan')
