/**
 * The small words that hold a sentence together, each with what it does there. One word may do several things,
 * so a word is a sum of these bits.
 */
export const be = 1
export const have = 2
/** "got", "left", "found": they stand before a participle as "be" does. */
export const semiBe = 4
export const modal = 8
export const negation = 16
export const determiner = 32
export const preposition = 64
/** and, or */
export const conjunction = 128
/** Opens another clause: when, after, while, because. */
export const subordinator = 256
/** who, which, that */
export const relative = 512
export const adverb = 1024
/** A pronoun that is a subject, so that no figure further left is. */
export const subjectPronoun = 2048
/** A finite verb that says something ("said", "reported"): it parts what is said from who says it. */
export const saying = 4096
/** Participles between "be" and "to have been": believed, reported, feared. */
export const held = 8192
/** Brings in a part of what was counted: including, among. */
export const including = 16384
/** Makes what follows a condition: if, unless, whether. */
export const conditional = 32768
/** Verbs that rise, fall or stand at a number: rose, reached, stands. */
export const rising = 65536
/** Words right before the number of a count: to, at, of, is. */
export const marker = 131072
/** Words that add to a number: another, more, further. */
export const adding = 262144
/** Before an infinitive, these say that it came to pass: forced, managed. */
export const bringsAbout = 524288

export const grammarWords: readonly (readonly [bits: number, words: string])[] = [
  [be, "is are was were be been being am 're 's isn't aren't wasn't weren't"],
  [have, "has have had having 've hasn't haven't hadn't"],
  [
    semiBe,
    'got get gets getting left leave leaves leaving found lay lying remain remains remained brought pulled carried dug',
  ],
  [modal, "can could may might must shall should will would ought 'll cannot can't couldn't won't wouldn't shouldn't"],
  [
    negation,
    "not never n't isn't aren't wasn't weren't hasn't haven't hadn't can't cannot couldn't won't wouldn't shouldn't didn't doesn't don't neither nor",
  ],
  [determiner, 'a an the this that these those its his her their our my your no any each every some all both'],
  [
    preposition,
    `of in on at to from by with into onto over under near between during through across against along around behind beneath beside besides
     beyond inside outside off out upon toward towards via within without aboard amid amidst despite for per about above below up down versus`,
  ],
  [conjunction, 'and or & plus nor'],
  [
    subordinator,
    'when after while because although though as before since until till once where whereas unless if whether but so lest whenever wherever that how why than',
  ],
  [relative, 'who which that whom whose'],
  [
    adverb,
    `also either already just only even still yet now then there here again later earlier reportedly allegedly apparently immediately instantly
     recently previously initially officially eventually finally subsequently all together overall alone altogether so far thus too ever
     soon once almost nearly out now currently roughly approximately today yesterday tonight overnight meanwhile thereby upwards upward downwards downward simultaneously first brutally`,
  ],
  [subjectPronoun, 'he she it they we i you who'],
  [
    saying,
    `said says say saying told tells reported reports stated states announced announces added adds claimed claims confirmed confirms
     according revealed reveals believes estimates acknowledged noted disclosed declared warned denied denies explained insisted argued
     posted tweeted wrote quoted citing cited put puts`,
  ],
  [
    held,
    `believed reported feared thought known said confirmed presumed estimated considered assumed understood alleged claimed listed declared
     officially suspected supposed rumored rumoured verified pronounced recorded registered counted`,
  ],
  [including, 'including incl include includes included among amongst comprising'],
  [conditional, 'if unless whether lest'],
  [
    rising,
    `rise rises rose risen rising climb climbs climbed climbing jump jumps jumped jumping increase increases increased increasing grow grows
     grew grown growing soar soars soared soaring mount mounts mounted mounting swell swelled swells surge surged surges stand stands stood
     standing reach reaches reached reaching exceed exceeds exceeded exceeding pass passes passed passing top tops topped topping hit hits
     surpass surpasses surpassed surpassing bring brings brought bringing raise raises raised raising push pushes pushed pushing put puts
     putting place places placed placing set sets total totals totaled totalled totaling totalling update updates updated updating revise
     revises revised revising estimate estimates estimated estimating number numbered numbers fall falls fell fallen drop drops dropped
     lower lowers lowered lowering go goes went gone going approach approaches approached approaching include includes included near nears neared nearing vary varies varied range ranges ranged
     higher lower run runs ran come comes came cross crosses crossed crossing doubles tripled triples double doubled climb count counted counts amount amounts amounted amounting
     shrink shrinks shrank shrunk reduce reduces reduced reducing cut cuts cutting trim trimmed decline declines declined sink decrease decreases decreased dip dipped`,
  ],
  [
    marker,
    "to at of is are was were be been being as reach reaches reached reaching exceed exceeds exceeded exceeding pass passes passed passing top tops topped hit hits surpass surpasses surpassed surpassing total totals totaled totalled totaling totalling number numbers numbering numbered approached approaching stood 's above beyond past between from",
  ],
  [adding, 'another more further additional other others extra'],
  [
    bringsAbout,
    `force forces forced forcing cause causes caused causing lead leads led leading prompt prompts prompted prompting oblige obliged
     compel compelled compelling push pushed pushing drive drove driven make made making manage manages managed managing went help helps
     helped helping had began begun start started continue continued continues sent allowed enabled enabling able urged`,
  ],
]
