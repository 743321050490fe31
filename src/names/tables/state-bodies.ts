/**
 * Bodies every state has, found beside a country ("Ukraine's military intelligence", "the Ministry of Health of Gaza"), one a line:
 * `id | how the name reads, % being the country | kind | phrases`.
 * The phrase that stands first for a body may be a single common noun; those in capitals here need no capitals in the text either.
 * "government" and its like are the country itself speaking.
 */
export const stateBodies = `
government | % | government | government / central government / federal government / transitional government / interim government / caretaker government / military government / regime / authorities / administration / state
presidency | Presidency of % | government | presidency / president's office / presidential office / presidential administration / office of the president / presidential palace / presidential press service
cabinet | Cabinet of % | government | cabinet / cabinet of ministers / council of ministers / security cabinet / war cabinet / prime minister's office / office of the prime minister
junta | Military Junta of % | government | junta / military junta / ruling junta / military council / military rulers
defence-ministry | Defence Ministry of % | government | defence ministry / defense ministry / ministry of defence / ministry of defense / ministry of national defence / ministry of national defense / national defence ministry / national defense ministry / defence department / defense department / department of defense / department of defence / department of national defence / MoD / ministry of war / department of war / war ministry
foreign-ministry | Foreign Ministry of % | government | foreign ministry / ministry of foreign affairs / foreign affairs ministry / foreign office / ministry of external affairs / external affairs ministry / state department / department of state / department of foreign affairs / foreign affairs department / ministry for foreign affairs / ministry of foreign relations
interior-ministry | Interior Ministry of % | government | interior ministry / ministry of interior / ministry of the interior / ministry of internal affairs / internal affairs ministry / home ministry / ministry of home affairs / home affairs ministry / home office / interior department / department of the interior / ministry of public security / public security ministry / security ministry / ministry of security / internal security ministry / ministry of internal security / ministry of interior and safety
health-ministry | Health Ministry of % | government | health ministry / ministry of health / ministry of public health / public health ministry / health department / department of health / health authorities / health authority / federal health ministry / federal ministry of health / ministry of health and population / health and human services department / department of health and human services / ministry of health and welfare
emergency-ministry | Emergency Ministry of % | government | emergency ministry / emergencies ministry / emergency situations ministry / ministry of emergency situations / ministry for emergency situations / ministry of emergencies / emergency service / state emergency service / emergency services / disaster management agency / national disaster management agency / disaster management authority / national disaster management authority / disaster agency / national disaster agency / disaster mitigation agency / national disaster mitigation agency / disaster relief agency / disaster risk reduction and management council / national disaster risk reduction and management council / disaster management centre / disaster management center / emergency management agency / emergency management ministry / ministry of emergency management / disaster and emergency management authority / disaster management ministry / fire and disaster management agency / crisis management agency
civil-defence | Civil Defence of % | organisation | civil defence / civil defense / civil defence agency / civil defense agency / civil defence service / civil defense service / civil defence team / civil protection / civil protection agency / civil protection department / civil protection authority / rescue service / rescue services / search and rescue agency / national search and rescue agency
justice-ministry | Justice Ministry of % | government | justice ministry / ministry of justice / justice department / department of justice
finance-ministry | Finance Ministry of % | government | finance ministry / ministry of finance / treasury / treasury department / department of the treasury
information-ministry | Information Ministry of % | government | information ministry / ministry of information / ministry of communication / communications ministry / government media office / media office / information minister's office
energy-ministry | Energy Ministry of % | government | energy ministry / ministry of energy / department of energy / energy department
agriculture-ministry | Agriculture Ministry of % | government | agriculture ministry / ministry of agriculture / agriculture department / department of agriculture
environment-ministry | Environment Ministry of % | government | environment ministry / ministry of environment / ministry of the environment / environment department
education-ministry | Education Ministry of % | government | education ministry / ministry of education / education department
transport-ministry | Transport Ministry of % | government | transport ministry / ministry of transport / ministry of transportation / transportation ministry / transportation department / department of transportation
labour-ministry | Labour Ministry of % | government | labour ministry / labor ministry / ministry of labour / ministry of labor / labor department
unification-ministry | Unification Ministry of % | government | unification ministry / ministry of unification
homeland-security | Homeland Security of % | government | department of homeland security / homeland security department / homeland security
relief-ministry | Relief Ministry of % | government | ministry of social affairs / social affairs ministry / ministry of relief / relief and rehabilitation commission / relief commission / disaster ministry / ministry of disaster management / refugee agency / humanitarian affairs ministry / ministry of humanitarian affairs / ministry of migration / migration ministry
military | Armed Forces of % | organisation | military / army / armed forces / defence forces / defense forces / defence force / defense force / armed services / army command / military command / national army / military's press office
general-staff | General Staff of the Armed Forces of % | organisation | general staff / general staff of the armed forces / armed forces general staff / joint staff / joint chiefs of staff / joint chiefs / army general staff / military general staff / supreme command / general command / high command / joint operations command
air-force | Air Force of % | organisation | air force / air forces / air defence / air defense / air defence forces / air defense forces / air force command
navy | Navy of % | organisation | navy / naval forces / naval command
ground-forces | Ground Forces of % | organisation | ground forces / land forces
special-forces | Special Operations Forces of % | organisation | special operations forces / special forces command / special operations command
coast-guard | Coast Guard of % | organisation | coast guard / coastguard
border-guard | Border Guard of % | organisation | border guard / border guards / border guard service / state border guard service / border service / border police / border agency / border security force
national-guard | National Guard of % | organisation | national guard
police | Police of % | organisation | police / national police / federal police / police force / national police force / police service / police department / state police / gendarmerie / carabinieri
intelligence | Intelligence Service of % | organisation | intelligence / intelligence service / intelligence services / intelligence agency / intelligence agencies / national intelligence service / national intelligence agency / spy agency / spy service / secret service / secret services / intelligence community
military-intelligence | Military Intelligence of % | organisation | military intelligence / military intelligence agency / military intelligence service / military intelligence services / defence intelligence / defense intelligence / defence intelligence agency / defense intelligence agency / military spy agency / main intelligence directorate / main directorate of intelligence / military intelligence directorate / intelligence directorate / defence ministry's intelligence directorate
foreign-intelligence | Foreign Intelligence Service of % | organisation | foreign intelligence / foreign intelligence service / foreign intelligence agency / external intelligence service / foreign spy agency
security-service | Security Service of % | organisation | security service / security services / state security / state security service / security agency / federal security service / domestic intelligence agency / domestic intelligence service / internal security agency / internal security service / domestic spy agency / domestic security service / counterintelligence service
security-council | Security Council of % | government | national security council / national security and defence council / national security and defense council / supreme national security council
parliament | Parliament of % | government | parliament / national assembly / legislature / congress / house of representatives / senate / people's assembly
foreign-legislature | Intelligence Committee of the Parliament of % | government | parliamentary intelligence committee / parliament's intelligence committee
supreme-court | Supreme Court of % | government | supreme court / constitutional court / high court
prosecutors | Prosecutor's Office of % | government | prosecutor general's office / general prosecutor's office / prosecutor's office / prosecutors' office / attorney general's office / public prosecutor's office / office of the prosecutor general / office of the attorney general / investigative committee / state prosecutor / public ministry / federal prosecutor's office
ombudsman | Ombudsman of % | organisation | ombudsman / ombudsman's office / human rights ombudsman / human rights commission / national human rights commission
weather-service | Weather Service of % | organisation | weather service / national weather service / meteorological agency / meteorological office / meteorological department / meteorological service / weather agency / weather bureau / weather office / bureau of meteorology / met office / met department / meteorology agency
geological-survey | Geological Survey of % | organisation | geological survey / seismological agency / seismological institute / geophysics agency / earthquake agency / earthquake administration / seismological centre / seismological center / earthquake networks center
public-health-institute | Public Health Institute of % | organisation | national institute of public health / public health institute / centre for disease control / center for disease control / centers for disease control and prevention / disease control agency / national health commission / public health agency / health protection agency / centre for disease control and prevention / center for disease control and prevention
statistics-office | Statistics Office of % | organisation | statistics office / statistics agency / national statistics office / bureau of statistics / statistical office / census bureau / central bureau of statistics
electoral-commission | Electoral Commission of % | organisation | electoral commission / election commission / central election commission / election authority
red-cross | Red Cross of % | organisation | red cross / red crescent / red cross society / red crescent society
prison-service | Prison Service of % | organisation | prison service / penitentiary service / prison authority / bureau of prisons
migration-agency | Migration Agency of % | organisation | immigration service / migration service / migration agency / immigration department / immigration agency
embassy | Embassy of % | government | embassy / consulate / permanent mission
mission | Mission of % to the UN | government | mission to the united nations / mission to the UN / UN mission / permanent mission to the united nations
state-media | State Media of % | outlet | state media / official media / state news agency / official news agency / state run news agency / national news agency / state run media
state-television | State Television of % | outlet | state television / state TV / state run television / state run TV / state broadcaster / public broadcaster / national broadcaster / state radio / national television / state run radio / national radio
central-bank | Central Bank of % | organisation | central bank / national bank / reserve bank
national-dialogue | Negotiation Mission of % | government | prisoners of war headquarters / coordination headquarters for the treatment of prisoners of war / coordination headquarters
aviation-authority | Aviation Authority of % | organisation | civil aviation authority / aviation authority / civil aviation agency / aviation agency / aviation regulator / civil aviation administration
`

/** Bodies known by a name of their own: `country body = id of the name` (see agencies.ts). */
export const knownBodies = `
south-korea intelligence = nis
south-korea security-service = nis
south-korea foreign-intelligence = nis
south-korea general-staff = jcs-south-korea
ukraine military-intelligence = gur
ukraine security-service = sbu
ukraine emergency-ministry = ses-ukraine
ukraine foreign-intelligence = szru
russia security-service = fsb
russia foreign-intelligence = svr
russia military-intelligence = gru
russia presidency = kremlin
united-states defence-ministry = pentagon
united-states foreign-ministry = state-department
united-states presidency = white-house
united-states justice-ministry = justice-department
united-states foreign-intelligence = cia
united-states military-intelligence = dia
united-states public-health-institute = cdc
united-states geological-survey = usgs
united-states weather-service = nws
united-states emergency-ministry = fema
united-states interior-ministry = interior-department
united-states homeland-security = dhs
united-states central-bank = federal-reserve
united-states statistics-office = census-bureau
united-kingdom intelligence = mi6
united-kingdom foreign-intelligence = mi6
united-kingdom security-service = mi5
united-kingdom defence-ministry = uk-mod
united-kingdom interior-ministry = home-office
united-kingdom weather-service = met-office
united-kingdom state-media = bbc
united-kingdom state-television = bbc
israel military = idf
israel foreign-intelligence = mossad
israel security-service = shin-bet
israel emergency-ministry = magen-david-adom
france security-service = dgsi
france foreign-intelligence = dgse
germany foreign-intelligence = bnd
germany security-service = bfv
turkey intelligence = mit
turkey emergency-ministry = afad
turkey state-media = anadolu
turkey state-television = trt
pakistan intelligence = isi
pakistan emergency-ministry = ndma-pakistan
india foreign-intelligence = raw
india emergency-ministry = ndma-india
india weather-service = imd
indonesia emergency-ministry = bnpb
indonesia weather-service = bmkg
indonesia civil-defence = basarnas
philippines emergency-ministry = ndrrmc
philippines weather-service = pagasa
philippines geological-survey = phivolcs
nigeria emergency-ministry = nema
japan weather-service = jma
japan emergency-ministry = fdma
japan state-media = nhk
japan state-television = nhk
syria state-media = sana
syria civil-defence = white-helmets
iran state-media = irna
iran state-television = irib
china public-health-institute = nhc-china
north-korea state-media = kcna
russia state-media = tass
russia emergency-ministry = emercom
lebanon state-media = nna
saudi-arabia state-media = spa
egypt state-media = mena
cuba state-media = prensa-latina
vietnam state-media = vna
palestine state-media = wafa
palestine red-cross = prcs
palestine health-ministry = palestinian-health-ministry
gaza health-ministry = gaza-health-ministry
syria red-cross = sarc
canada police = rcmp
`

/** Words that may stand between a country and its body: "Ukraine's main military intelligence agency". */
export const bodyFillers = new Set([
  'main',
  'top',
  'central',
  'own',
  'new',
  'official',
  'powerful',
  'civilian',
  'local',
  'run',
  'led',
  'controlled',
  'backed',
  'installed',
  'appointed',
  'ruling',
  'communist',
  'islamic',
  'islamist',
  'rebel',
  'federal',
  'national',
  'royal',
  'imperial',
  'democratic',
  'arab',
  'elected',
  'outgoing',
])

/**
 * Single nouns that also stand before other nouns ("military equipment", "police officer", "government building").
 * They name the body only where nothing is left for them to describe.
 */
export const attributiveBodies = new Set([
  'government',
  'military',
  'army',
  'police',
  'intelligence',
  'navy',
  'parliament',
  'congress',
  'senate',
  'state',
  'embassy',
  'security',
  'regime',
  'administration',
  'authorities',
  'presidency',
  'cabinet',
  'junta',
  'treasury',
  'legislature',
])

/** Bodies that cities have of their own: behind a capital ("Moscow police") they are the city's. */
export const cityBodies = new Set([
  'police',
  'civil-defence',
  'emergency-ministry',
  'prosecutors',
  'parliament',
  'red-cross',
  'weather-service',
  'prison-service',
  'embassy',
  'education-ministry',
  'transport-ministry',
  'health-ministry',
  'central-bank',
  'supreme-court',
  'state-media',
  'state-television',
  'agriculture-ministry',
  'statistics-office',
  'aviation-authority',
  'electoral-commission',
])

/** Armed groups that run ministries: whose the ministry of "the Taliban health ministry" is. */
export const rulingGroups: Readonly<Record<string, string>> = {
  taliban: 'afghanistan',
  houthis: 'houthis',
  hamas: 'gaza',
}

/** "the Hamas-run health ministry": what ties a group to a body. */
export const runBy = new Set(['run', 'led', 'controlled', 'backed', 'affiliated', 'appointed', 'held', 'installed'])
