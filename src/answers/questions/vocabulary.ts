const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** What people in a hurry write for more: the words it stands for. */
export const shortForms: ReadonlyMap<string, string> = new Map(
  `nk: north korea, nks: north koreans, dprk: north korea, nork: north korea, norks: north koreans, nkorea: north korea
  nkorean: north korean, nkoreans: north koreans, n.korea: north korea, n.korean: north korean, n.koreans: north koreans
  sk: south korea, sks: south koreans, rok: south korea, skorea: south korea, skorean: south korean, s.korea: south korea
  usa: united states, us: united states, u.s.: united states, u.s: united states, u.s.a.: united states, u.n.: united nations, un: united nations, childs: children, childrens: children, mens: men, womens: women, peoples: people, ukr: ukraine, ukrs: ukrainians, rus: russia, dc: washington
  ppl: people, peeps: people, civs: civilians, pows: prisoners of war, pow: prisoner of war, kia: killed, wia: wounded, mia: missing
  govt: government, gov: government, gvt: government, mod: ministry of defence, intel: intelligence, pres: president
  est: estimate, ests: estimates, num: number, nums: numbers, nr: number, fig: figure, figs: figures, stat: figures, stats: figures
  whats: what is, whos: who is, wheres: where is, hows: how is, hows: how is, whens: when is, thats: that is
  dont: do not, doesnt: does not, didnt: did not, hasnt: has not, havent: have not, isnt: is not, arent: are not, wasnt: was not
  wont: will not, cant: can not, u: you, ur: your, r: are, y: why, abt: about, w: with, btw: by the way, vs: versus, v: versus
  yday: yesterday, yest: yesterday, ystd: yesterday, wk: week, wks: weeks, mth: month, yr: year, yrs: years, hrs: hours
  jan: january, feb: february, mar: march, apr: april, jun: june, jul: july, aug: august, sep: september, sept: september
  oct: october, nov: november, dec: december, mon: monday, tue: tuesday, tues: tuesday, wed: wednesday, weds: wednesday
  thu: thursday, thur: thursday, thurs: thursday, fri: friday, dif: difference, diff: difference, diffs: differences, btwn: between
  xmas: christmas, hv: have, hw: how, wat: what, wht: what, wot: what, hom: how, mny: many, sez: says, prez: president, latst: latest, ltst: latest`
    .split(/[,\n]/)
    .map(entry => entry.split(':').map(part => part.trim()))
    .map(([short, long]) => [short!, long!] as const),
)

/** Behind these "us" is those who ask. */
export const beforeUs = words('tell give show let help remind send get for with of to among update brief inform')

/** Verbs of saying, in every form they take in questions. */
export const speaking = words(`
  say says said saying claim claims claimed claiming estimate estimates estimated estimating report reports reported reporting
  state states stated announce announces announced think thinks thought give gives gave given giving tell tells told telling
  count counts counted believe believes believed reckon reckons reckoned admit admits admitted confirm confirms confirmed
  provide provides provided release releases released publish publishes published quote quotes quoted cite cites cited
  put puts putting acknowledge acknowledges acknowledged mention mentions mentioned record records recorded assess assesses
  assessed note notes noted offer offers offered insist insists insisted argue argues argued deny denies denied
  speak speaks spoke suggest suggests suggested declare declares declared post posted list lists listed reveal reveals revealed
  talk talks talking talked citing quoting mean means meant reject rejects rejected
  come comes got get gets issue issues issued share shares shared stand stands accept accepts accepted verify verifies verified back backs`)

/** Nouns for those who speak: behind a country they make it a claimant. */
export const speakers = words(`
  official officials government governments authorities authority side sides leader leaders leadership spokesman spokeswoman
  spokesperson spokespeople minister ministry ministries intelligence agency agencies service services military army police
  president presidency media press source sources newspaper newspapers diplomat diplomats lawmaker lawmakers mp mps parliament
  commander commanders command general staff rescuers hospital hospitals doctors medics morgue ngo ngos witnesses residents
  analyst analysts expert experts investigators prosecutors governor mayor office department bureau council committee
  organisation organization organisations organizations group charity outlet outlets reporters journalists briefing broadcaster network monitor corps`)

/** Nouns of speakers that add nothing to a country's name. */
export const plainSpeakers = words(
  'official officials government governments authorities authority side sides leader leaders leadership spokesman spokeswoman spokesperson spokespeople sources source diplomats',
)

/** Nouns for a figure itself: "Seoul's estimate", "the U.S. numbers". */
export const figureNouns = words(`
  figure figures number numbers estimate estimates estimation count counts tally tallies claim claims assessment assessments
  version versions total totals data statistic statistics statement statements report reports position positions
  update updates reading line account accounts value values informations quantity quantities estimations guess word evidence information info sum`)

/** Nouns of a toll: they say that the dead or the hurt are counted, and a figure is meant. */
export const tollNouns = words('toll tolls deathtoll losses casualties deaths dead fatalities casualty')

/** Verbs whose subject is who did it, never who says it. */
export const doing = words(`
  capture captures captured capturing take takes took taken taking kill kills killed killing detain detains detained arrest
  arrests arrested hold holds held destroy destroys destroyed seize seizes seized shoot shot down attack attacks attacked bomb bombed
  hit hits wound wounded injure injured abduct abducted kidnap kidnapped displace displaced damage damaged sink sank sunk occupy occupied
  retake retook recapture recaptured gain gained burn burned burnt evacuate evacuated rescue rescued imprison imprisoned`)

/** Verbs whose subject is whom it befell, or whose forces they are. */
export const suffering = words(`
  lose loses lost losing suffer suffers suffered suffering send sends sent sending deploy deploys deployed deploying dispatch
  dispatched commit committed have has field fielded supply supplied contribute contributed`)

/** Words straight before a place. */
export const locatives = words(
  'in at near inside outside across around throughout within off over to into from of on along beyond beside between under',
)

/** Before a name: how somebody is addressed. */
export const titles = words('mr mrs ms miss dr prof sir president minister general spokesman spokeswoman')

/** Kinds of place that may stand round a name: "the Kursk region". */
export const kindsOfPlace = words(
  'sea lake gulf canal city town village region area province district county oblast state valley island islands coast front border frontline sector peninsula governorate municipality capital territory camp refugee port river bay delta basin strait desert mountains plateau',
)

/** Words for any people: they narrow nothing. */
export const anybody = words(`
  people person persons ppl folk folks individual individuals human humans anyone anybody someone somebody everyone everybody
  victim victims soul souls life lives body bodies casualty casualties dead others nobody men-and-women they them citizens case cases survivors`)

/** Words that name an event and yet say too little to tell it from others. */
export const anyEvent = words(
  'event events incident incidents disaster disasters tragedy catastrophe crisis emergency situation case war conflict fighting battle battles combat clashes fight invasion operation operations front frontline battlefield action violence hostilities',
)

/**
 * Words of questions that say nothing of what is asked for: grammar, politeness, and what intents, periods and claimants
 * have been read from by the time anybody looks.
 */
export const silent = words(`
  don't doesn't didn't hasn't haven't isn't aren't wasn't weren't can't won't wouldn't couldn't shouldn't i'm i'd i've it's that's what's who's let's there's they're we're you're
  correct inform opinion opinions view views parts discordance coincide date
  correct right wrong single crossfire friendly outlying countrywide worldwide nationwide abroad overseas offshore vain daily weekly monthly raise raises revisions revision newer newest fresher dozens hundreds thousands scores
  raised lowered upped doubled double halved tripled evolution outlier closest nearest contradicts contradict everything amongst
  big large strong makes looking idea only include includes including behind tell tells telling told
  meantime general fact theory reality practice return contrast principle addition public private detail details particular english afterwards besides instead otherwise
  control controls controlled controlling hold holds retaken seriously critically badly slightly presumed suspected staying treat treated size
  colonel superintendent inspector sergeant lieutenant trade trades climb climbs spread spreads able writing working alive exist exists lady climbing story
  name names attribute attributed dispute such quite rather compare describe provide provides state exist exists existing available
  a an the this that these those there here it its they them their theirs he him his she her hers we our ours you your yours i me my mine us one ones
  is are was were be been being am do does did done doing has have had having can could may might must shall should will would wont not no nor n't
  of in on at to from by with into onto over under near during through across against along around behind within without about for as per via than
  and or but so if then when while since until till before after because though although that which who whom whose what where why how whether
  how many much any some all every each both either neither other others another else more less most least few fewer several lot lots bunch
  very really actually exactly precisely roughly approximately approx around about nearly almost just only even still yet already ever now so far too also again
  please pls plz kindly hi hello hey dear thanks thank thx cheers ok okay oh well um uh hmm yo sir madam mate guys guy folks team bot tallywire friend
  tell give show list find check get look know see hear heard want need wanna like would wonder wondering curious interested asking ask asked question help helping
  quick quickly brief briefly short simple simply quickly sorry excuse mind possible possibly maybe perhaps basically anyway actually actual currently
  say says said saying tell told talk talking mention figures figure number numbers estimate estimates count counts counting tally data info information
  available known knowing reported reports report official officially officials confirmed claimed estimated believed alleged according overall altogether alone
  total totals sum full complete whole entire different various conflicting exact rough precise particular certain specific
  up down out off away back going go gone went goes come came comes coming get got getting make made take took put let us
  today time times day days date moment minute so-far latest newest recent recently last first new news current previous previously earlier initial initially originally
  highest lowest largest smallest biggest greatest maximum minimum max min upper lower top bottom high low higher larger smaller bigger worst best end ends range spread
  change changed changes changing moved move revised revise updated update updates rise rises risen rose rising fall fell fallen falling grow grew grown growing increase increased increasing decrease decreased drop dropped
  climb climbed jump jumped history trend over evolve evolved timeline progress progressed develop developed happen happened happening
  agree agrees agreed agreement disagree disagrees match matches same differ differs difference differences different compare compared comparing comparison versus gap apart discrepancy discrepancies consistent consensus conflict contradict wide widely big
  say-so source sources sourced claimant claimants claim claims claiming version versions side sides everyone everybody anyone anybody someone somebody nobody
  thing things something anything stuff bit kind sort type way part case subject topic matter story stories issue
  people person persons victim victims life lives reason reasons explain explains behind whose's 's because due really true actual right there's please regarding concerning re wrt respect terms case
  said-to supposed supposedly apparently allegedly reportedly so-called presumably think thinks thought believe believes guess feel word words speaking say
  use used using work works working put puts puttin try trying run running keep keeps bring brought call called mean means meant turn turned set stand stands stood seem seems
  good great nice morning afternoon evening night hope hoping appreciate grateful urgent urgently asap deadline article piece editor newsroom reporter desk colleague colleagues
  independent independently latest-figure yes yeah yep nope sure long little bad two three once twice far close closely point points further until ago late later early
  across between among amid despite including include included involving involved related based following towards toward upon
  whoever whatever whichever anywhere somewhere everywhere nowhere together combined separately respectively versus
  diverge diverges disputed extent upwards downwards upward downward regarding xmas whether somewhat mostly mainly largely merely further furthermore however therefore meanwhile
  document documents file files page pages printed print written write wrote read reads reading found find finds publish article articles paper papers list lists listed table tables chart charts graph
  mr mrs ms miss dr settle stuff party parties wtf lol idk fwiw imo tbh pretty currently fact facts newsletter sitrep brief rundown overview summary recap breakdown detail details
  died die dying dies hurt lost lose losing killed suffered suffer`)

/** Words that ask for figures where no measure is named. */
export const asksForFigures =
  /\b(?:figures?|numbers?|estimates?|estimation|toll|tolls|counts?|tally|tallies|statistics|data|totals?|how many|how (?:big|large|strong)|claims?|claimed|size|strength)\b/
