/** Words whose point does not end a sentence, for a name or a number follows them. */
export const titleAbbreviations: ReadonlySet<string> = new Set(
  `mr mrs ms dr prof gen maj brig col lt ltc sgt cpl capt cmdr cdr adm rear vice gov sen rep rev hon pres msgr fr sr st ste mt ft
   insp supt det atty amb sec dep asst dir min no nos vol art fig para pp vs etc al ca approx est cf sq incl excl tel ext apt ave blvd rd
   jan feb mar apr jun jul aug sep sept oct nov dec`
    .split(/\s+/)
    .filter(word => word !== ''),
)

/** Words whose point may stand inside a sentence or at its end; the word behind decides. */
export const otherAbbreviations: ReadonlySet<string> = new Set(
  'inc corp co ltd llc plc jr sr bros dept univ assn intl govt calif fla ill mass mich minn miss okla ore pa tenn tex va vt wash wis ala ariz ark colo conn del ga ind kan ky md mon tue tues wed thu thur thurs fri sat sun km kg cm mm lb lbs oz ft yr yrs hr hrs mins secs m bn mln'.split(
    ' ',
  ),
)

/** Words that begin a sentence far more often than they follow an abbreviation with a capital. */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  `the a an this that these those it its he she they we i you his her their our there here in on at by for from with as but and or so yet
   if when while after before since although though however meanwhile according both many most some several no not one two three
   earlier later last also what who where why how more about at least over nearly between during under among another other`.split(
    /\s+/,
  ),
)
