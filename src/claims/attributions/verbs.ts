import type { Manner, Stance } from './attribution.ts'

/**
 * How a cue verb holds its content.
 * - clause: "said (that) it ...", "estimates that"
 * - quote: may follow or part its content (", officials said."), may stand before its subject ("said the mayor")
 * - object: a noun phrase is its content ("reported 12 deaths")
 * - infinitive: "wants to ..."
 * - addressee: who is told comes first ("told AFP that")
 * - that: a clause only after "that" ("found that", "shows that"), else an object when a paper speaks ("the poll found 12")
 */
export type Frame = 'clause' | 'quote' | 'object' | 'infinitive' | 'addressee' | 'that'

export interface CueVerb {
  readonly lemma: string
  readonly frames: readonly Frame[]
  readonly stance: Stance
  readonly manner: Manner
  /** The word that must follow for it to be a cue ("pointed out", "called for"), or null. */
  readonly particle: string | null
}

interface VerbGroup {
  readonly manner: Manner
  readonly stance: Stance
  readonly frames: readonly Frame[]
  /** Lemmas, parted by spaces; "call+for" needs its particle. Irregular forms are in `irregularForms`. */
  readonly verbs: string
}

/** All cue verbs, each lemma once; the same lemma may stand again with a particle, and then the particle decides. */
export const verbGroups: readonly VerbGroup[] = [
  {
    manner: 'report',
    stance: 'asserted',
    frames: ['clause', 'quote'],
    verbs:
      'say state affirm recite specify elaborate remark comment reply testify quip tweet opine clarify assert argue contend maintain insist proclaim boast point+out',
  },
  {
    manner: 'report',
    stance: 'asserted',
    frames: ['clause', 'quote', 'object'],
    verbs: `announce report write note explain declare post mention reiterate repeat recall recount attribute link stress
      emphasize emphasise underline underscore highlight reveal disclose cite quote caution add suggest relate relay detail`,
  },
  {
    manner: 'report',
    stance: 'asserted',
    frames: ['addressee', 'clause', 'quote', 'object'],
    verbs: 'tell inform assure remind brief warn advise notify',
  },
  {
    manner: 'report',
    stance: 'confirmed',
    frames: ['clause', 'quote', 'object'],
    verbs: 'confirm verify corroborate',
  },
  // Who admits a loss of its own confirms nobody's figure.
  { manner: 'report', stance: 'asserted', frames: ['clause', 'quote', 'object'], verbs: 'acknowledge concede admit' },
  {
    manner: 'report',
    stance: 'estimated',
    frames: ['clause', 'quote', 'object'],
    verbs: 'estimate reckon calculate predict forecast project believe suspect assume fear',
  },
  {
    manner: 'report',
    stance: 'estimated',
    frames: ['clause', 'quote'],
    verbs: 'think speculate guess presume assess surmise',
  },
  { manner: 'report', stance: 'alleged', frames: ['clause', 'quote', 'object'], verbs: 'claim allege' },
  { manner: 'report', stance: 'alleged', frames: ['object'], verbs: 'accuse blame' },
  { manner: 'report', stance: 'alleged', frames: ['that'], verbs: 'charge' },
  {
    manner: 'report',
    stance: 'asserted',
    frames: ['object'],
    verbs: 'speak+of talk+of describe+how remember+seeing remember+counting',
  },
  { manner: 'report', stance: 'alleged', frames: ['object'], verbs: 'boast+of brag+of trumpet' },
  { manner: 'report', stance: 'denied', frames: ['clause', 'quote', 'object'], verbs: 'deny dispute refute' },
  {
    manner: 'report',
    stance: 'asserted',
    frames: ['quote'],
    verbs: 'continue respond answer shout exclaim joke read ask wonder',
  },
  {
    manner: 'report',
    stance: 'asserted',
    frames: ['that', 'quote'],
    verbs: 'indicate learn show find conclude determine discover observe',
  },
  {
    manner: 'report',
    stance: 'asserted',
    frames: ['that'],
    verbs:
      'contain gather identify ascertain rule hear realize realise understand recognize recognise prove document record register count list tally log chronicle know decide see signal imply',
  },
  {
    manner: 'stand',
    stance: 'asserted',
    frames: ['clause', 'quote', 'infinitive', 'object'],
    verbs: 'pledge vow promise threaten propose demand agree',
  },
  {
    manner: 'stand',
    stance: 'asserted',
    frames: ['clause', 'infinitive', 'object'],
    verbs: 'want plan hope expect intend wish decline refuse aim seek',
  },
  { manner: 'stand', stance: 'asserted', frames: ['clause', 'quote', 'object'], verbs: 'urge' },
  { manner: 'stand', stance: 'asserted', frames: ['addressee', 'object'], verbs: 'implore encourage order' },
  {
    manner: 'report',
    stance: 'asserted',
    frames: ['clause', 'quote'],
    verbs: 'complain lament confide aver intimate attest swear',
  },
  { manner: 'stand', stance: 'asserted', frames: ['clause', 'quote'], verbs: 'worry feel brag' },
  {
    manner: 'stand',
    stance: 'asserted',
    frames: ['object'],
    verbs: `criticize criticise condemn denounce blast slam attack praise laud support oppose reject endorse question
      welcome defend mock deride dismiss ridicule recommend approve back advocate champion tout rate echo discuss outline unveil
      reference label portray characterize characterise compare liken view consider call describe release publish pitch sponsor
      challenge prohibit resist threaten
      call+for call+on call+upon point+to refer+to speak+about talk+about complain+about complain+of brag+about boast+about worry+about rail+against vote+against vote+for argue+for argue+against warn+of warn+about warn+against object+to
      respond+to focus+on lash+out hint+at allude+to`,
  },
]

/** Irregular forms: lemma -> third person, past, participle, -ing. */
export const irregularForms: Readonly<Record<string, readonly [string, string, string, string]>> = {
  say: ['says', 'said', 'said', 'saying'],
  tell: ['tells', 'told', 'told', 'telling'],
  write: ['writes', 'wrote', 'written', 'writing'],
  think: ['thinks', 'thought', 'thought', 'thinking'],
  show: ['shows', 'showed', 'shown', 'showing'],
  find: ['finds', 'found', 'found', 'finding'],
  hear: ['hears', 'heard', 'heard', 'hearing'],
  know: ['knows', 'knew', 'known', 'knowing'],
  see: ['sees', 'saw', 'seen', 'seeing'],
  read: ['reads', 'read', 'read', 'reading'],
  speak: ['speaks', 'spoke', 'spoken', 'speaking'],
  feel: ['feels', 'felt', 'felt', 'feeling'],
  understand: ['understands', 'understood', 'understood', 'understanding'],
  forecast: ['forecasts', 'forecast', 'forecast', 'forecasting'],
  admit: ['admits', 'admitted', 'admitted', 'admitting'],
  refer: ['refers', 'referred', 'referred', 'referring'],
  plan: ['plans', 'planned', 'planned', 'planning'],
  log: ['logs', 'logged', 'logged', 'logging'],
  swear: ['swears', 'swore', 'sworn', 'swearing'],
  aver: ['avers', 'averred', 'averred', 'averring'],
  quip: ['quips', 'quipped', 'quipped', 'quipping'],
  blog: ['blogs', 'blogged', 'blogged', 'blogging'],
  slam: ['slams', 'slammed', 'slammed', 'slamming'],
  permit: ['permits', 'permitted', 'permitted', 'permitting'],
  brag: ['brags', 'bragged', 'bragged', 'bragging'],
  seek: ['seeks', 'sought', 'sought', 'seeking'],
  label: ['labels', 'labeled', 'labeled', 'labeling'],
}

const vowel = (letter: string | undefined): boolean => letter !== undefined && 'aeiou'.includes(letter)

/** Third person, past, participle and -ing of a regular verb. */
const regularForms = (lemma: string): readonly [string, string, string, string] => {
  const last = lemma.at(-1)
  if (last === 'y' && !vowel(lemma.at(-2))) {
    const stem = lemma.slice(0, -1)
    return [`${stem}ies`, `${stem}ied`, `${stem}ied`, `${lemma}ing`]
  }
  const third = /(?:s|sh|ch|x|z)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
  if (last === 'e') return [third, `${lemma}d`, `${lemma}d`, `${lemma.endsWith('ee') ? lemma : lemma.slice(0, -1)}ing`]
  return [third, `${lemma}ed`, `${lemma}ed`, `${lemma}ing`]
}

/** Base, third person, past, participle, -ing. */
export const formsOf = (lemma: string): readonly [string, string, string, string, string] => {
  const [third, past, participle, ing] = irregularForms[lemma] ?? regularForms(lemma)
  return [lemma, third, past, participle, ing]
}
