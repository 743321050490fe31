const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(word => word !== ''))

/** Words whose point does not end a sentence, for a name or a number follows them. */
export const titleAbbreviations: ReadonlySet<string> = words(
  `mr mrs ms dr prof gen maj brig col lt ltc sgt cpl capt cmdr cdr adm rear vice gov sen rep rev hon pres msgr fr st ste mt ft
   insp supt det atty amb sec dep asst dir no nos nr vol art fig para pp approx est ca ext apt ave blvd rd
   jan feb mar apr jun jul aug sep sept oct nov dec`,
)

/** Words whose point may stand inside a sentence or at its end; the word behind decides. */
export const otherAbbreviations: ReadonlySet<string> = words(
  `inc corp co ltd llc plc jr sr bros dept univ assn intl govt etc al vs cf incl excl min max sq tel
   calif fla ill mass mich minn miss okla ore pa tenn tex va vt wash wis ala ariz ark colo conn del ga ind kan ky md
   mon tue tues wed thu thur thurs fri sat sun km kg cm mm lb lbs oz yr yrs hr hrs mins secs bn mln`,
)

/** Abbreviations that stand in small letters too; the others are words of the language when no capital begins them ("fell ill."). */
export const smallAbbreviations: ReadonlySet<string> = words(
  'vs etc al approx ca cf incl excl est ext max sq tel dept inc corp co ltd km kg cm mm lb lbs oz yr yrs hr hrs mins secs bn mln',
)

/** Words that begin a sentence far more often than they follow an abbreviation with a capital. */
export const sentenceOpeners: ReadonlySet<string> = words(
  `the a an this that these those it its he she they we i you his her their our there here in on at by for from with as but and or so yet
   if when while after before since although though however meanwhile according both many most some several no not one two three
   earlier later last also what who where why how more about at least over nearly between during under among another other`,
)

/** The openers that hold in text all in capitals, where "U.S. AND" and "U.S. IN" look like beginnings. */
export const plainOpeners: ReadonlySet<string> = words(
  'the a an this these those it he she they we i you there here however meanwhile according although',
)

/** Days, months and zones behind "9 a.m.": the sentence goes on. */
export const clockFollowers: ReadonlySet<string> = words(
  `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun january february march april may june july august
   september october november december jan feb mar apr jun jul aug sep sept oct nov dec gmt utc est edt et pt ist cet eet bst eastern pacific local central moscow kyiv`,
)
