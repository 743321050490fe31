/** Closed classes of words, by what they do at the edges of a phrase. All lower case. */
const words = (list: string): readonly string[] => list.split(/\s+/).filter(word => word !== '')

export const determiners = words(
  `the a an this that these those my your his her its our their some any each every another all both several many most few
   no such one various numerous countless either neither`,
)

export const prepositions = words(
  `of in on at by for from with without within to into onto over under near inside outside between among amid around across along
   against about above below behind beyond beside besides during through throughout toward towards upon via per off despite
   including excluding regarding concerning like unlike following versus out up down away ahead`,
)

/** Prepositions that tie a place or an office to the noun before them: "a source at the ministry", "the head of the agency". */
export const linkingPrepositions = words('of in at for from with on near inside within outside to by')

export const beForms = words("is are was were be been being am 's 're 'm isn't aren't wasn't weren't")

export const haveForms = words("has have had having 've hasn't haven't hadn't")

export const modals = words(
  "will would can could may might shall should must do does did won't wouldn't can't cannot couldn't don't doesn't didn't 'll 'd shouldn't mustn't",
)

export const negations = words(
  "not never n't isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't cannot couldn't don't doesn't didn't shouldn't",
)

/** Adverbs that stand inside a verb group ("has also previously said"); any other word in -ly is taken for one too. */
export const adverbs = words(
  `also then later previously earlier now still often just already first again once soon since ever even only again always sometimes
   instead further too however meanwhile moreover furthermore nevertheless nonetheless thus therefore indeed perhaps maybe today
   yesterday tomorrow tonight overnight there here long well back initially simply`,
)

/** Words in -ly that are not adverbs. */
export const notAdverbs = new Set(
  words(
    'family italy july assembly reply supply daily weekly monthly yearly ally rally anomaly monopoly only early elderly friendly belly fly apply imply rely likely deadly',
  ),
)

export const coordinators = words('and but or nor yet so & plus')

export const subordinators = words(
  `because although though while whereas when whenever after before since until unless if whether as once that than how why where what
   whatever lest`,
)

export const pronouns = words(
  `he she it they we i you him her them us me himself herself itself themselves everyone everybody nobody someone somebody anyone others both
   neither none`,
)

export const subjectPronouns = words('he she it they we i you everyone everybody someone others')

export const relatives = words('who which whom whose that')

export const timeWords = words(
  `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
   january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
   today yesterday tomorrow tonight overnight morning afternoon evening night noon midnight week weekend month year earlier later early late
   ago recently last next`,
)

export const numberWords = words(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
   twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion dozen dozens scores`,
)

/** Verbs of events and common irregular pasts: enough to see that a stretch of words is a clause. */
export const eventVerbs = words(
  `went took came made got gave left lost held led met sent set shot struck hit fell rose ran began became brought broke built bought
   caught chose cut dealt drew drove ate fought fled flew froze grew hid kept knew laid lay lit meant paid put quit read rode sank sat
   sold shook spent spoke split spread stood stole swept swam threw won wore wrote blew burst crept dug fed felt forgot hurt lent shut
   slept slid spun sprang stuck swore taught tore understood woke withdrew overran overthrew sought
   kills dies hits strikes wounds injures destroys captures rises falls climbs reaches exceeds leaves takes comes goes makes gives
   gets remains continues lives includes seems appears shows plays holds keeps begins needs wants uses gains loses wins
   taken given seen shown drawn made driven known written spoken broken stolen hidden fallen risen grown begun
   die live remain continue go come take make get give become seem appear include need use lack represent`,
)

/** Words in -ed that are no verbs. */
export const notPast = new Set(
  words(
    'hundred need indeed red bed seed speed breed feed united shed sacred naked wicked embed exceed proceed succeed mohammed ahmed saeed hamed rashed alfred wilfred jared sayed khaled waleed majed',
  ),
)

/** Words other than cue verbs and nouns at which a rule begins. */
export const triggers = words(
  `according per put puts putting placed places pegged pegs pinned pins gave give gives given had has have allegedly reportedly purportedly source sources data figures statistics
   raised raises lowered revised revises brought updated increased cut corrected amended trimmed reduced scaled
   based going judging compiled compiles keeps kept keep maintains maintained drew drawn gathered holds
   provided supplied collected issued shared obtained furnished listed`,
)

/** Those of them that are verbs though they do not end in -ed. */
export const irregularTriggers = words('put gave given brought cut keeps kept drew drawn')
