import type { Intent } from './understanding.ts'

/** Words that tell what is wanted of figures. `line` is the question in small letters, its marks gone. */
interface Cue {
  readonly intent: Exclude<Intent, 'figures'>
  readonly pattern: RegExp
}

const figure =
  '(?:figures?|numbers?|estimates?|counts?|toll|tolls|tally|tallies|claims?|totals?|assessments?|data|statistics|casualt\\w+|losses)'
const speaks =
  '(?:say|says|said|saying|claim|claims|claimed|claiming|estimate|estimates|estimated|estimating|report|reports|reported|reporting|give|gives|gave|given|giving|put|puts|count|counts|counted|counting|cite|cites|cited|quote|quotes|quoted|announce|announced|confirm|confirms|confirmed|publish|published|provide|provided|provides|release|released|mention|mentioned|mentions|state|states|stated|think|thinks|believe|believes|reckons?|came up with|come up with|told|tells|telling|speaks? of|spoke of|talks? about|talking about)'

/**
 * The first that matches decides, so the order matters: why figures differ before that they do, the ends of a range before who
 * gives them, and that a figure has moved before which is the newest.
 */
const cues: readonly Cue[] = [
  {
    intent: 'changed',
    pattern: /^(?:has|have|did|does) (?!.*\bwhy\b).*\b(?:changed?|revised?|raised?|lowered|moved|shifted)\b/,
  },
  {
    intent: 'why',
    pattern: new RegExp(
      `\\b(?:why|how come|how is it that|what makes|what (?:explains|accounts for|causes|is behind|is the reason)|reasons?|explain|explains)\\b.*\\b(?:differ\\w*|different|disagree\\w*|discrepan\\w*|gap|apart|var(?:y|ies|ied|iation)|conflict\\w*|contradict\\w*|higher|lower|bigger|smaller|larger|fewer|mismatch|match|same|agree|spread|range|than|\\d+|inconsisten\\w*|diverge\\w*|so (?:many|high|low|far|few|much)|${figure}|(?:say|says|said|claim|claims|give|gives))\\b`,
    ),
  },
  { intent: 'why', pattern: /^(?:and |so |but )?how come\b|\bwhy$/ },
  {
    intent: 'changed',
    pattern:
      /\b(?:doubled?|halved|tripled?)\b|\b(?:higher|lower|more|fewer|less|bigger|smaller) .*\bthan (?:on|in|at|before|last|yesterday|earlier|previously|a (?:day|week|month))\b/,
  },
  {
    intent: 'agree',
    pattern:
      /\b(?:highest|most|max|maximum|largest|biggest)\b.*\b(?:and|to|vs|versus)\b.*\b(?:lowest|least|min|minimum|smallest)\b.*|\b(?:lowest|smallest)\b.*\b(?:and|to|versus)\b.*\b(?:highest|largest|biggest)\b/,
  },
  {
    intent: 'agree',
    pattern:
      /\b(?:agree|agrees|agreed|agreement|agreeing|disagree|disagrees|disagreed|disagreement|disagreeing|consensus|at odds|line up|lines up|lining up|add up|adds up|consistent|inconsistent|contradict|contradicts|contradicted|contradicting|contradictory|contradiction|contradictions|conflicting|in conflict|compare|compares|compared|comparing|comparison|versus|far apart|gap|difference|differences|differ|differs|discrepancy|discrepancies|discord|discordance|discordant|coincide|concord|diverge|dispute|disputes|disputed|(?:are|is) (?:they |it |these |those )?(?:all )?(?:the )?same|same$|(?:which|who) (?:\w+ )?(?:has|have|gives?|says?) (?:more|less|fewer)|how different|how similar|(?:figures?|numbers?|estimates?|claims?|sources?|reports?|they|two) conflict|square with|tally with|side by side|on the same page|in line with|same (?:figure|number|count|toll|thing|story|as|total|estimate)|(?:figures?|numbers?|estimates?|counts?|tolls?|claims?|totals?|they|it|one) (?:match|matches|matched|matching)|match|matches)\b|\b(?:more|less|higher|lower|bigger|larger|smaller|fewer|greater|same|different) (?:than|from|as|to|of) (?!\d|before|last|yesterday|earlier|in |at |reported|ever|usual|that|this|what)/,
  },
  {
    intent: 'highest',
    pattern:
      /\b(?:highest|largest|biggest|greatest|maximum|max|upper (?:end|bound|limit|estimate|figure|range)|top (?:estimate|figure|end|number|count|claim|toll)|worst|high end|how high|ceiling|the higher of|the high (?:figure|estimate|number|end)|^most (?!recent|of|new|actual|current|up)|at (?:the )?most(?! \d)|(?:most|more) (?:big|high|large)|the most (?!new|actual|low|little|small|few|recent|reliable|likely|accurate|credible|up|conservative|current)|most (?:killed|dead|deaths|casualties|wounded|anyone|anybody|people))\b|\bthe most$|\bmost (?:any ?one|anybody)\b/,
  },
  {
    intent: 'lowest',
    pattern:
      /\b(?:lowest|smallest|minimum|min|fewest|lower (?:end|bound|limit|estimate|figure)|low end|how low|the lower of|(?<!at )least|(?:most|more) (?:conservative|little|small|low|few)|conservative (?:estimate|figure|number|count)|at (?:the )?(?:very )?least(?! \d))\b/,
  },
  {
    intent: 'who',
    pattern: new RegExp(
      `\\b(?:whose|according to whom|according to who|says who|said who)\\b|\\b(?:who|which (?:\\w+ ){0,2}(?:source|sources|claimant|claimants|official|officials|government|governments|country|countries|agency|agencies|side|sides|outlet|outlets|papers?|newspapers?|articles?|reports?|documents?|organi[sz]ations?|group|groups|people)|anyone|anybody)(?: (?:is|are|was|were|has|have|had|all|else|exactly|actually|even|first|originally|was the first to|ever|did|does|would|is it|are the|people|that|can|'s|came|is the one|one|who|keeps|all has|been|gives?)){0,4} ${speaks}\\b|\\bwhere (?:do|does|did|is|are|was|were|'s|has|have|that|the)\\b.*\\b(?:from|come|comes|coming|came|get|got|originate\\w*)\\b|\\b(?:source|sources|origin|attribution|basis) (?:of|for|on|behind|to)\\b|\\bwho (?:is|are|'s|was|were)? ?(?:behind|the source|the sources|responsible for (?:the|that|this) ${figure})\\b|\\b(?:what|which|list|name|show)(?: me)?(?: is| are| was| were|'s)?(?: all)?(?: of)?(?: the)? sources?\\b|\\bwho (?:has|have|is|came|come)\\b.*\\b${figure}\\b|\\bsourced\\b|\\battributed to\\b|\\bwho (?:counts|counted|did the count)\\b|\\b(?:by|from) whom\\b|\\bfrom where\\b|(?<!all )(?<!between )\\bsources?$|^sources?\\b(?! (?:say|agree|differ))|\\bwho$|\\bwhere (?:was|were|is|has|did)\\b.*\\b(?:reported|published|printed|appear|appeared)\\b`,
    ),
  },
  {
    intent: 'changed',
    pattern:
      /\b(?:toll|tolls|numbers?|figures?|counts?|deaths|losses|casualties|estimates?|tally) (?:still )?(?:up|down|higher|lower)\b|\b(?:(?:before|then) and (?:now|after)|change|changed|changes|changing|(?:how|has|have|did)\b.* (?:moved|shifted)|(?:figures?|numbers?|toll|estimates?|counts?|it|they|claims?) (?:has |have |had )?(?:moved|shifted)|revise|revised|revision|revisions|went up|gone up|(?:gone|went|going|goes) from|going up|goes up|go up|gone down|went down|going down|come down|came down|gone higher|gone lower|rise|rises|risen|rising|rose|grow|grows|grown|grew|growing|increase|increased|increases|increasing|climb|climbed|climbing|climbs|jump|jumped|fallen(?! ill| sick| in)|falling(?! ill)|dropped|dropping|decreased|decrease|declined|history|over time|trend|trending|evolve|evolved|evolution|evolving|timeline|progression|progressed|developed|used to (?:say|be|claim)|previously|before (?:that|this)|still (?:at )?(?=\d)|(?:did|do|does|has|have|how|was|were)\b.* develop(?:ed)?|development of|(?:earlier|previous|prior|initial|original|first|old|older) (?:\w+ )?(?:figures?|numbers?|estimates?|counts?|claims?|toll|total)|(?:say|said|report|reported|claim|claimed|give|gave) (?:before|first|initially|originally|at first|earlier|previously)|(?:revise|update|raise|lower|increase|reduce|adjust|correct|cut|upgrade|downgrade)d? (?:its|their|his|her|the|that|any)|still (?:say|says|saying|claim|claims|claiming|stand|stands|stick|sticking|at)|(?:updated|upped|raised|lowered|adjusted|corrected|cut|downgraded|upgraded|walked back|stuck (?:to|with)) (?:its|their|his|her|the|that)|since (?:then|its first|the first|his first|their first|first)|from the (?:first|beginning|start)|day by day|so far from)\b/,
  },
  {
    intent: 'latest',
    pattern:
      /\b(?:latest|newest|newer|most (?:recent|recently|new|actual|fresh|current)|recent|up.to.date|current|currently|as of (?:now|today|right now)|right now|at the moment|update|updates|updated|new (?:figures?|numbers?|estimates?|counts?|toll|tally|casualt\w+|deaths?)|last (?:informations?|news|data|figure|count|number|known|reported|estimate|toll|tally|update|official)|fresh|freshest|(?:any|more|some|the) news|news (?:on|about|of|from)|today's|these days|by now|just now|anything new|known now|today 's|stands? (?:at|now)|(?:toll|count|number|figure|tally) (?:now|stand|at now))\b|\bnow$/,
  },
]

/** What a question wants; figures where nothing says more. */
export const intentOf = (line: string): Intent => cues.find(({ pattern }) => pattern.test(line))?.intent ?? 'figures'
