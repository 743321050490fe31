/**
 * Sentences of made-up news. Of alternatives in parentheses one is taken ("(killed|wounded)"); slots are filled by the writer: <n> a
 * count in digits, <w> one in words, <p> a percentage, <d> a digit, <place>, <person>, <body>, <day>, <month>.
 */

/** Sentences that count something. */
export const counting: readonly string[] = [
  '(At least|More than|About|Some) <n> people (were killed|died|lost their lives) and <n> others (injured|hurt|wounded) (when|after) a (bridge|ferry pier|market hall|cable car|mine shaft) (collapsed|gave way|caught fire) (near|outside|north of|in) <place>, <body> said <day>.',
  '<body> (put|now puts) the (number of dead|toll|number of victims) at <n>, (up from|after) <n> (a day earlier|on <day>|in its last report).',
  'The death toll from the (floods|storm|fires|landslides) in <place> (rose to|climbed to|reached) <n> on <day>, with <n> people still (missing|unaccounted for), (officials|rescuers|local media) said.',
  '(More than|Almost|Over) <n> (soldiers|recruits|reservists|officers) have been (wounded|killed|captured) since <month>, according to (an estimate|a report|a tally) by <body>.',
  '“We (counted|found|buried) <n> bodies in the first <w> days,” said <person>, who (leads|coordinates|pays for) the (rescue teams|volunteers|morgue) in <place>.',
  '<person> told (reporters|parliament|the council) that between <n> and <n> (fighters|insurgents|deserters) had been (captured|killed|turned back), a (figure|claim|number) that could not be verified.',
  '(Some|Nearly|An estimated) <n> families (fled|left|abandoned) their homes in <place> (overnight|before dawn|within hours), and <w> (shelters|schools|mosques) were opened for them.',
  '<body> denied that it had lost <n> (vehicles|tanks|aircraft|boats), saying <w> had been (damaged|destroyed|withdrawn).',
  '(Rebels|Gunmen|Smugglers|Border guards) killed <w> (guards|drivers|shepherds|aid workers) and wounded another <w> at a (checkpoint|crossing|well|depot) outside <place>, a (witness|doctor|teacher) said.',
  'The (earthquake|tremor|aftershock), of magnitude 6.<d>, destroyed about <n> (houses|barns|shops) and left nearly <n> people without (power|water|a roof).',
  '(Nearly|Roughly|Only) <p> percent of the <n> (patients|evacuees|applicants) (recovered|returned|were heard), <body> said in its (weekly|monthly|first) report.',
  'Prosecutors say the (network|company|brothers) moved $<n> million through <place> between 2019 and <month> 2023.',
  'Among the (dead|injured|missing) were <w> children and a 64-year-old (teacher|nurse|fisherman), the mayor of <place> (wrote on Telegram|told a local station|said in a statement).',
  'Up to <n> (troops|observers|engineers) could be sent to <place> by the (spring|autumn|end of the year), two officials (familiar with|briefed on) the plan said.',
  '<body> estimated the losses at <n> to <n> killed or wounded, while <person> spoke of “(fewer|no more) than <n>”.',
  'A (drone strike|rocket attack|car bomb) on a (market|bakery|bus station|power plant) in <place> killed <n> and injured (scores|dozens|hundreds) more, <body> reported, citing the (hospital|governor|police).',
  'The government says <n> of the <n> (detained|accused|stranded) have since been (released|charged|flown home).',
  '<w> (trains|flights|classes) were cancelled and the (road|railway|tunnel) to <place> remained closed for a (third|fourth|second) day.',
]

/** Sentences that count nothing, which most sentences are even in news of wars and disasters. */
export const telling: readonly string[] = [
  'The (river|lake|canal) passed its banks on <day>, and the water has (hardly|scarcely|only slowly) fallen since.',
  'It was not clear who had given the (order|warning|address), and nobody at the (ministry|port|airport) would say.',
  'Residents of <place> described a (night|morning|week) of (sirens, smoke|rain, mud|gunfire, silence) and long queues for (bread|fuel|clean water).',
  '<person>, who has led the (province|party|union) since <month>, promised an inquiry but named no (date|judge|budget).',
  'The talks in <place> ended without a (statement|handshake|vote), although both sides agreed to (meet again|exchange lists|keep the line open).',
  '“There is nothing left of the (school|orchard|workshop),” <person> said, standing in what used to be its (yard|kitchen|gate).',
  'Analysts have long warned that the (dam|pier|grid) was badly kept and that the (pumps|cranes|cables) were older than their crews.',
  'In the old town, (shopkeepers|students|monks) swept (glass|ash|mud) from the pavement while (volunteers|soldiers|children) carried (water|sandbags|blankets) up the stairs.',
  'The (agreement|treaty|memorandum), which was signed in <place> in <month>, obliges each party to open its (archives|ports|prisons) to the other.',
  '<body> did not (immediately respond|reply|answer calls) (to a request for comment|when asked about the report|on <day>).',
  'Aid groups said the (convoy|ship|plane) had waited at the (border|quay|runway) for days because of (missing papers|new fees|a broken lock).',
  'The opposition called the (account|report|apology) incomplete; the ministry repeated that the (investigation|audit|search) was under way.',
  'Few in the (valley|delta|suburbs) expect the (season|winter|truce) to bring anything but more (rain|hunger|noise), and the (forecasts|elders|prices) agree with them.',
  '(He|She|The surgeon) added that the hospital had enough (blood|oxygen|beds) and (medicine|fuel|bandages), but that (surgeons|nurses|drivers) were exhausted.',
  'The (statement|letter|broadcast) gave no further details, and the (claim|footage|list) could not be independently confirmed.',
  'Schools will stay shut until the (buildings|wells|roads) have been inspected, the authorities in <place> said on <day>.',
  '“We were asleep when the (ceiling|wall|hillside) came down, and all I could think of was the (children|stairs|lamp),” <person> told a (radio station|reporter) in <place>, (holding|clutching|pointing at) what the (soldiers|neighbours|firemen) had pulled from the (dust|mud|ashes).',
  'The (bridge|market|harbour) of <place>, once the (pride|heart|meeting place) of the (Upper|Lower|Old) <place> district, has been (closed|empty|under guard) since the (army|militia|governor) withdrew to the (eastern|western|far) bank of the river, leaving the (shops|mills|houses) to whoever (came|passed|wanted them).',
  'For the families of <place>, who have moved between (relatives|tents|schools) for most of the (year|war|winter), the (news|letter|broadcast) from <place> (changed little|came too late|meant that they could go home).',
  '“Nobody asked us, and nobody will,” said <person>, a (farmer|nurse|retired judge) from <place>. “They draw a line on a (map|wall|table) and (we|our sons|the villages) are on the wrong side of it.”',
  'The (foreign|defence|prime) minister, <person>, (flew|travelled) to <place> on <day> for talks with <person> on (grain|prisoners|the border), a visit that the (opposition|press|Kremlin) had expected since <month>.',
  '<person> and <person>, who (ran|stood) against each other in the last election, (shook hands|sat side by side|spoke in turn) at the (memorial|service|opening) in <place> and (avoided|ignored|spoke past) the question of who should (pay|resign|apologise).',
  'In a letter to the (Security Council|European Commission|African Union), the ambassador of <place> (complained|wrote) that the (inspectors|engineers|ships) had been turned away without a reason and asked for a (hearing|vote|ruling) before the end of <month>.',
  'What began as a (quarrel|protest|strike) over the price of (bread|fuel|water) in <place> has become the (longest|gravest|strangest) crisis that <person> has faced since taking office, and the (army|church|union) has so far refused to (take sides|step in|stay out).',
  'The road from <place> to <place> winds past burnt (lorries|barns|orchards) and (abandoned|shuttered|roofless) filling stations, and at the checkpoints (bored|wary|shivering) young men in (odd|borrowed|new) uniforms (wave|nod|shout) the (buses|carts|cars) through.',
  '“If the (dam|grid|truce) holds, it will be (luck|a miracle|thanks to the engineers),” <person> said of the (plan|repairs|agreement), which the (parliament|council|assembly) of <place> is to (debate|confirm) on <day>.',
  'Under the (law|charter|constitution), the president may (dissolve|suspend|recall) parliament only after consulting the (speaker|judges|regions), and lawyers in <place> doubt whether a (telephone call|letter|meeting) on <day> night can be called that.',
  'Historians at the University of <place> have compared the (siege|trial|purge) with that of <place>, although the (weapons|judges|motives) were different and nobody then could have watched it on a (telephone|screen).',
  'The (coast guard|fire service|railway) sent (divers|crews|dogs) from <place> and <place>, but (fog|wind|darkness) kept them from the (wreck|slope|tunnel) until the (morning|evening), and by then the (tide|snow|smoke) had hidden (most of it|the entrance).',
  '<person>, the (author|director|founder) of a (study|film|charity) on the (camps|mines|islands) of <place>, believes that the (silence|anger|patience) of the survivors is (misread|feared|admired) abroad.',
]

export const headlines: readonly string[] = [
  '<n> dead as storm hits <place>',
  'Fighting near <place> kills <n>, <body> says',
  'What we know about the collapse in <place>',
  '<person> promises inquiry after <place> fire',
  'Rescuers search for <n> missing in <place>',
  'Talks in <place> end without result',
]

export const bodies: readonly string[] = [
  'the interior ministry',
  'the United Nations',
  'Ukraine’s General Staff',
  'the Red Crescent',
  'the regional governor',
  'South Korea’s spy agency',
  'a war monitor',
  'the Pentagon',
  'the civil defence',
  'the health ministry',
  'police',
  'a senior U.S. official',
]

export const smallNumbers: readonly string[] =
  'two three four five six seven eight nine eleven twelve fifteen twenty thirty forty'.split(' ')
export const days: readonly string[] = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')
export const months: readonly string[] =
  'January February March April June July August September October November'.split(' ')
/** What made-up names are built of, so that no run meets only names it has met before. */
export const syllables: readonly string[] =
  'ba ren sol ta mi kor va lin dar ue zo ne par ost ja ki lo mer sha tov ul gra ves no'.split(' ')
/** Real places and people among them: the name tables have work to do. */
export const places: readonly string[] = [
  'Kharkiv',
  'Kursk',
  'Gaza City',
  'Khartoum',
  'Istanbul',
  'Los Angeles',
  'Valencia',
  'Manila',
  'Goma',
  'Odesa',
]
export const people: readonly string[] = [
  'Volodymyr Zelenskyy',
  'Yoon Suk Yeol',
  'Antony Blinken',
  'Dmitry Peskov',
  'António Guterres',
]
