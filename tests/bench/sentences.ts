/**
 * Sentences of made-up news, with slots that the writer fills: <n> a count in digits, <w> one in words, <p> a percentage, <d> a digit, <place>,
 * <person>, <body>, <day>, <month>. About half of them count something, as in news of wars and disasters.
 */
export const sentences: readonly string[] = [
  'At least <n> people were killed and <n> others injured when a bridge collapsed near <place>, <body> said <day>.',
  '<body> put the number of dead at <n>, up from <n> a day earlier.',
  'The death toll from the floods in <place> rose to <n> on <day>, with <n> people still missing, officials said.',
  'More than <n> soldiers have been wounded since <month>, according to an estimate by <body>.',
  '“We counted <n> bodies in the first two days,” said <person>, who leads the rescue teams in <place>.',
  '<person> told reporters that between <n> and <n> fighters had been captured, a figure that could not be verified.',
  'Some <n> families fled their homes in <place> overnight, and <w> shelters were opened for them.',
  '<body> denied that it had lost <n> vehicles, saying <w> had been damaged.',
  'Rebels killed <w> guards and wounded another <w> at a checkpoint outside <place>, a witness said.',
  'The earthquake, of magnitude 6.<d>, destroyed about <n> houses and left nearly <n> people without power.',
  'Nearly <p> percent of the <n> patients recovered, <body> said in its weekly report.',
  'Prosecutors say the network moved $<n> million through <place> between 2019 and <month> 2023.',
  'Among the dead were <w> children and a 64-year-old teacher, the mayor of <place> wrote on Telegram.',
  'Up to <n> troops could be sent to <place> by the spring, two officials familiar with the plan said.',
  '<body> estimated the losses at <n> to <n> killed or wounded, while <person> spoke of “fewer than <n>”.',
  'A drone strike on a market in <place> killed <n> and injured scores more, <body> reported, citing the hospital.',
  'The government says <n> of the <n> detained have since been released.',
  '<w> trains were cancelled and the road to <place> remained closed for a third day.',
  'The river passed its banks on <day>, and the water has hardly fallen since.',
  'It was not clear who had given the order, and nobody at the ministry would say.',
  'Residents of <place> described a night of sirens, smoke and long queues for bread.',
  '<person>, who has led the province since <month>, promised an inquiry but named no date.',
  'The talks in <place> ended without a statement, although both sides agreed to meet again.',
  '“There is nothing left of the school,” <person> said, standing in what used to be its yard.',
  'Analysts have long warned that the dam was badly kept and that the pumps were older than their crews.',
  'In the old town, shopkeepers swept glass from the pavement while volunteers carried water up the stairs.',
  'The agreement, which was signed in <place> in <month>, obliges each party to open its archives to the other.',
  '<body> did not immediately respond to a request for comment.',
  'Aid groups said the convoy had waited at the border for days because of missing papers.',
  'The opposition called the account incomplete; the ministry repeated that the investigation was under way.',
  'Few in the valley expect the season to bring anything but more rain, and the forecasts agree with them.',
  'He added that the hospital had enough blood and medicine, but that surgeons were exhausted.',
  'The statement gave no further details, and the claim could not be independently confirmed.',
  'Schools will stay shut until the buildings have been inspected, the authorities in <place> said on <day>.',
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
