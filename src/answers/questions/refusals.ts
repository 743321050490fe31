import type { Refused } from './understanding.ts'

interface RefusalRule {
  readonly refused: Refused
  readonly pattern: RegExp
  /** Where this matches too, the rule says nothing. */
  readonly unless?: RegExp
}

/** Words round a question that are for the person, not for the index. */
export const courtesy: readonly RegExp[] = [
  /\b(?:hi|hello|hey|hiya|howdy|yo|good (?:morning|afternoon|evening|day)|greetings|dear (?:bot|team|all)?)\b(?: (?:there|all|team|bot|everyone|folks|tallywire|again|guys))*/g,
  /\b(?:(?:can|could|would|will|may|might) (?:you|u|i|we|someone|somebody|anyone|anybody) (?:please |pls |plz |kindly |possibly |maybe |perhaps |just |quickly )*(?:(?:tell|give|show|help|remind|send|get|let|find|check|look up|inform|list|share|explain|say|ask|have|know|see|clarify|confirm|run|walk|point|pull|bring)(?: (?:to )?(?:me|us|out|up|know|through|with|for me))*)?)\b/g,
  /\b(?:would you (?:mind|be able to|be so kind as to)|do you (?:know|happen to know|have(?: any)?(?: idea)?)|any idea|any chance|is it possible to|i (?:would|'d) (?:like|love|want)(?: to (?:know|see|ask|find out|hear|learn|get))?|i (?:just )?(?:want|need|wanted|wanna)(?: to)?(?: (?:know|see|ask|find out|check|hear|get|have))?|i (?:am|'m|was) (?:wondering|curious|asking|looking for|trying to (?:find|find out|figure out|understand|see|work out|check)|interested in|after)(?: (?:if|whether|about))?|i wonder|let (?:me|us) (?:know|see)|wondering|just wondering|quick question|question|sorry to bother(?: you)?|excuse me|help me (?:understand|out|find|figure out)|please|pls|plz|kindly|thanks(?: in advance)?|thank you(?: (?:so|very) much)?(?: in advance)?|thx|cheers|ta|tia|remind (?:me|us)|tell (?:me|us)|give (?:me|us)|show (?:me|us)|for (?:my|an|our) (?:article|story|piece|report|deadline|editor|show)|asap|urgent(?:ly)?|would it be possible to|if (?:you (?:can|could|know|do not mind)|possible))\b/g,
]

const counted =
  'kill\\w*|die|dies|dead|death\\w*|wound\\w*|injur\\w*|casualt\\w*|losses|toll|captur\\w*|missing|displac\\w*|evacuat\\w*|destroy\\w*|damag\\w*|infect\\w*|arrest\\w*|detain\\w*|homeless|troops|soldiers|trapped|rescued|stranded|prisoners|hostages'

/** What is refused whatever else the question holds. The first that matches names the reason. */
const atSight: readonly RefusalRule[] = [
  {
    refused: 'instruction',
    pattern:
      /\b(?:ignore|forget|disregard|override|bypass)\b.{0,40}\b(?:rules?|instructions?|prompts?|above|previous|everything|guidelines|restrictions|training)\b|\b(?:system prompt|developer mode|jailbreak|drop table|select \*|sudo|rm -rf|you are now|act as|pretend (?:to|you|that)|role ?play|from now on|<script|api key|your (?:token|password|prompt|instructions|rules))\b/,
  },
  {
    refused: 'instruction',
    pattern:
      /^(?:now |then |so |just |ok |and )*(?:delete|remove|drop|erase|wipe|clear|purge|write|compose|translate|summari[sz]e|draw|paint|generate|add|insert|ban|kick|mute|unmute|block|post|publish|tweet|reset|restart|reboot|shut ?down|turn|stop|start|execute|run|repeat|play|sing|book|order|buy|sell|edit|fix|correct|change|update|set|rename|watch|alert|notify|subscribe|unsubscribe|install|download|upload|open|close|sign|invite|call|email|e-mail|message|dm|make|create|build|print|forward|schedule|cancel|pretend|act|behave|say|mark|approve|merge|invent)\b/,
    unless:
      /^(?:now |then |so |just |ok |and )*(?:update (?:on|me|for|us|about|figure|figures|number|numbers|toll)|run (?:me |us )?(?:through|down)|make sense|change (?:in|of|over)|order of|block of|open question|call it|set out|watch\b.*\?|print.*figures|updates?$|say(?:s)? who)/,
  },
  {
    refused: 'talk',
    pattern:
      /\b(?:who (?:are|made|built|created|runs|owns) (?:you|this bot)|what are you|are you (?:a|an|the|ok|there|real|human|sure|alive|working)|how are you|what can you do|what do you do|how do (?:i|you) (?:use|work)|how does this work|tell (?:me )?a joke|a joke|joke|knock knock|good bot|bad bot|i love you|what is your name|your name|sing|poem|haiku|recipe|haha|gm|good night|gn)\b|^(?:help|commands|menu|lol|test|testing|ping|hm+)\b$/,
    unless: new RegExp(`\\b(?:${counted})\\b`),
  },
  {
    refused: 'opinion',
    pattern:
      /\b(?:winning|wins|win|won|lying|liar|liars|lies|lie|trust|trusted|trustworthy|credible|credibility|reliable|believable|plausible|propaganda|exaggerat\w+|inflat(?:ed|ing)|to blame|fault|guilty|responsible for (?:the )?(?:war|attack|strike|deaths|killing|killings)|do you think|do you believe|do you reckon|what do you think|your (?:opinion|view|take|guess|best guess|favou?rite)|should (?:i|we|they|he|she|it|the|ukraine|russia|the world|nato)|justified|deserve|worth it|a good|good guys|bad guys|evil|hero|heroes|a war crime|war crimes|(?:is|was) (?:it|this|that) (?:a )?genocide|fair|is right|are right|has right|has reason|is wrong|are wrong|more accurate|most accurate|accurate|correct|realistic|believe (?:him|her|them|it|that|seoul|kyiv|moscow|zelensky\w*|the)|honest|biased|bias|legit|made up|fake|stupid|better (?:army|side|president)|do you support)\b/,
    unless:
      /\b(?:it is|is it) (?:correct|true|accurate)\b|\bfair to say|believe[ds]? to (?:be|have)|correct(?:ed)? (?:figure|number)s? (?:for|of)\b/,
  },
  {
    refused: 'prediction',
    pattern: new RegExp(
      `\\b(?:will|shall|gonna|going to|about to)\\b.*\\b(?:be|${counted}|end|rise|increase|grow|reach|happen|surrender|win|send|lose|attack|change|go|exceed|pass|stop|fall|climb|hit|keep|continue|join|return|come|get)\\b|\\b(?:forecast\\w*|predict\\w*|projection\\w*|projected|prognosis|foresee|expect to|expected to|likely to|in the future|next (?:week|month|year|few|winter|summer|spring)|tomorrow|how much longer|when will|what if|by the end of (?:the|this) (?:war|year|month)|could (?:die|be killed|still die|rise|reach)|might (?:die|be killed|rise|reach)|chances|odds|probability|bet)\\b`,
    ),
    unless: /\bwill you\b/,
  },
  { refused: 'unread', pattern: /\bwhat (?:caused|causes|triggered|started|led to)\b|\bcause of\b/ },
  {
    refused: 'quantity',
    pattern:
      /\bhow (?:old|tall|far (?!apart|has|have|did)|long|big|fast|deep|heavy|expensive|rich|wide|hot|cold|strong|often|large|severe|late|soon|powerful)\b|\b(?:what|which) (?:time|day|date|year|month|age)\b|^(?:and |so )?when\b|\b(?:cost|costs|price|prices|budget|money|dollars?|euros?|salary|salaries|gdp|wage|funding|spend|spent (?:on|by)|spending|billion|worth|paid|insurance|temperature|(?<!freezing |cold |bad |in )weather|forecast|magnitude|richter|speed|distance|population|percent|percentage|share of|age|ages|aged|altitude|depth|height|rainfall|exchange rate|inflation|stock|stocks|oil price|score|votes?|poll|polls)\b|\bhow many (?:\w+ )?(?:days?|weeks?|months?|years?|hours?|minutes?|times?|countries|kilomet\w+|km|miles|languages|documents?|articles?|claims|claimants|sources|channels|members|users|servers|seats|votes|goals|points|cities|stars|planets|words|letters|followers|wives|children does|kids does|sources|outlets|reports)\b/,
    unless:
      /\bhow (?:big|wide|large) (?:is|was|are) the (?:gap|difference|spread|discrepancy|range)|how (?:far|wide) apart|how long (?:has|have) .* (?:been )?missing\b|\bhow (?:big|large) .*\b(?:force|forces|contingent|army|troops)\b|\b(?:square|sq|hectares)\b|\b(?:share|percent|percentage|part)\b.*\b(?:hold|holds|held|control\w*|occup\w*|taken|retaken|seized|gained)\b/,
  },
  {
    refused: 'quantity',
    pattern: /\bhow much\b/,
    // People whose English is not their first say it of people, too.
    unless: new RegExp(
      `\\b(?:${counted}|lose|lost|hold|holds|control\\w*|occup\\w*|taken|retaken|seized|gained|left)\\b|\\bhow much (?:territory|land|ground|area|do|does|did|has|have|higher|lower|more|less|bigger|of the|apart|damage)\\b`,
    ),
  },
]

/** The reason to refuse a question whatever it is about; null for none. `line` is in small letters, without courtesies. */
export const refusedAtSight = (line: string): Refused | null =>
  atSight.find(({ pattern, unless }) => pattern.test(line) && unless?.test(line) !== true)?.refused ?? null

/** A text with its courtesies blanked, its marks kept. */
export const courtesyGone = (text: string): string => courtesy.reduce((left, each) => left.replace(each, ' '), text)

/** What is left of a line when the courtesies go. */
export function withoutCourtesy(line: string): string {
  return courtesyGone(line)
    .replace(/\s+/g, ' ')
    .replace(/^[\s,.!?-]+|[\s,.!?-]+$/g, '')
    .trim()
}
