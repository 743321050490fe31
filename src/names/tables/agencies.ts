/**
 * State bodies with names of their own, and seats that stand for a power: `id: Name / other names | country | kind`.
 * Kind is "organisation" where it is left out.
 */
export const agencies = `
nis: National Intelligence Service of South Korea (NIS) / National Intelligence Service / NIS | south-korea
jcs-south-korea: Joint Chiefs of Staff of South Korea (JCS) / JCS | south-korea
gur: Main Intelligence Directorate of Ukraine (GUR) / GUR / HUR / Main Intelligence Directorate / Main Directorate of Intelligence / Defence Intelligence of Ukraine / Defense Intelligence of Ukraine / Ukrainian Defence Intelligence / Ukrainian Defense Intelligence / Chief Directorate of Intelligence | ukraine
sbu: Security Service of Ukraine (SBU) / SBU / Ukrainian Security Service | ukraine
szru: Foreign Intelligence Service of Ukraine | ukraine
ses-ukraine: State Emergency Service of Ukraine / State Emergency Service / SES of Ukraine | ukraine
ukraine-general-staff: General Staff of the Armed Forces of Ukraine / General Staff of Ukraine | ukraine
ukraine-centre-countering-disinformation: Centre for Countering Disinformation / Center for Countering Disinformation | ukraine
verkhovna-rada: Verkhovna Rada / Rada | ukraine | government
fsb: Federal Security Service of Russia (FSB) / FSB / Federal Security Service | russia
svr: Foreign Intelligence Service of Russia (SVR) / SVR | russia
gru: Main Intelligence Directorate of Russia (GRU) / GRU | russia
kremlin: Kremlin / The Kremlin | russia | government
emercom: Emergency Ministry of Russia / EMERCOM / MChS | russia | government
duma: State Duma / Duma | russia | government
rosgvardia: Rosgvardia / Russian National Guard | russia
roskomnadzor: Roskomnadzor | russia | government
white-house: White House / The White House / Oval Office | united-states | government
pentagon: Pentagon / The Pentagon / US Department of Defense / U.S. Department of Defense / Department of Defense / Defense Department / DoD / Department of War | united-states | government
state-department: US State Department / U.S. State Department / State Department / Department of State / Foggy Bottom | united-states | government
justice-department: US Justice Department / U.S. Justice Department / Justice Department / Department of Justice / DOJ | united-states | government
interior-department: US Interior Department / U.S. Interior Department / Department of the Interior | united-states | government
dhs: US Department of Homeland Security (DHS) / DHS / Department of Homeland Security / Homeland Security | united-states | government
cia: Central Intelligence Agency (CIA) / CIA / C.I.A. / Central Intelligence Agency | united-states
dia: Defense Intelligence Agency (DIA) / Defense Intelligence Agency | united-states
nsa: National Security Agency (NSA) / NSA | united-states
nsc: US National Security Council | united-states | government
fbi: Federal Bureau of Investigation (FBI) / FBI / F.B.I. / Federal Bureau of Investigation | united-states
dea: Drug Enforcement Administration (DEA) / DEA / Drug Enforcement Administration / Drug Enforcement Agency | united-states
ice: US Immigration and Customs Enforcement (ICE) / Immigration and Customs Enforcement / ICE | united-states
cbp: US Customs and Border Protection (CBP) / Customs and Border Protection / CBP / Border Patrol / US Border Patrol / U.S. Border Patrol | united-states
fema: Federal Emergency Management Agency (FEMA) / FEMA / Federal Emergency Management Agency | united-states
usgs: US Geological Survey (USGS) / U.S. Geological Survey / USGS / United States Geological Survey | united-states
nws: National Weather Service / NWS | united-states
noaa: National Oceanic and Atmospheric Administration (NOAA) / NOAA / National Oceanic and Atmospheric Administration | united-states
nhc: National Hurricane Center / US National Hurricane Center / U.S. National Hurricane Center | united-states
cdc: Centers for Disease Control and Prevention (CDC) / CDC / Centers for Disease Control | united-states
fda: Food and Drug Administration (FDA) / FDA / Food and Drug Administration | united-states
hhs: US Department of Health and Human Services / Department of Health and Human Services / HHS / U.S. Department of Health and Human Services | united-states | government
faa: Federal Aviation Administration (FAA) / FAA / Federal Aviation Administration | united-states
ntsb: National Transportation Safety Board (NTSB) / NTSB / National Transportation Safety Board | united-states
nasa: NASA | united-states
usaid: USAID / US Agency for International Development / U.S. Agency for International Development | united-states
federal-reserve: Federal Reserve | united-states
census-bureau: US Census Bureau / U.S. Census Bureau / Census Bureau | united-states
us-congress: US Congress / U.S. Congress / Capitol Hill | united-states | government
us-senate: US Senate / U.S. Senate | united-states | government
centcom: US Central Command (CENTCOM) / CENTCOM / Central Command / U.S. Central Command / United States Central Command | united-states
africom: US Africa Command (AFRICOM) / AFRICOM / Africa Command / U.S. Africa Command / United States Africa Command | united-states
eucom: US European Command / EUCOM / European Command / U.S. European Command | united-states
southcom: US Southern Command / SOUTHCOM / U.S. Southern Command | united-states
indopacom: US Indo-Pacific Command / INDOPACOM / Indo-Pacific Command / U.S. Indo-Pacific Command | united-states
usfk: United States Forces Korea / U.S. Forces Korea / US Forces Korea / USFK | united-states
secret-service: US Secret Service / U.S. Secret Service | united-states
cal-fire: California Department of Forestry and Fire Protection (Cal Fire) / Cal Fire / CalFire | united-states
lapd: Los Angeles Police Department / LAPD | united-states
nypd: New York Police Department / NYPD / New York City Police Department | united-states
la-medical-examiner: Los Angeles County Medical Examiner / LA Medical Examiner / LA County Medical Examiner / L.A. County Medical Examiner | united-states
la-sheriff: Los Angeles County Sheriff's Department / LA County Sheriff's Department | united-states
downing-street: Downing Street / 10 Downing Street / No. 10 / Whitehall | united-kingdom | government
uk-mod: UK Ministry of Defence / UK MoD / British Ministry of Defence / British Defence Ministry | united-kingdom | government
home-office: Home Office | united-kingdom | government
foreign-office: UK Foreign Office / Foreign Office / Foreign, Commonwealth and Development Office / FCDO | united-kingdom | government
mi5: MI5 / UK Security Service | united-kingdom
mi6: MI6 / Secret Intelligence Service | united-kingdom
gchq: GCHQ | united-kingdom
met-office: Met Office | united-kingdom
scotland-yard: Metropolitan Police / Scotland Yard / Met Police / New Scotland Yard | united-kingdom
psni: Police Service of Northern Ireland / PSNI | united-kingdom
nhs: National Health Service / NHS | united-kingdom
bgs: British Geological Survey | united-kingdom
elysee: Elysee Palace / Elysee | france | government
dgse: Directorate-General for External Security (DGSE) / DGSE | france
dgsi: Directorate-General for Internal Security (DGSI) / DGSI | france
meteo-france: Meteo-France / Meteo France | france
bundestag: Bundestag | germany | government
bundeswehr: Bundeswehr | germany
bnd: Federal Intelligence Service of Germany (BND) / BND | germany
bfv: Federal Office for the Protection of the Constitution (BfV) / BfV | germany
rki: Robert Koch Institute / RKI | germany
idf: Israel Defense Forces (IDF) / IDF / Israel Defense Forces / Israel Defence Forces / Israeli Defense Forces / Israeli Defence Forces / Israel Defense Force / Israeli Defense Force | israel
mossad: Mossad | israel
shin-bet: Shin Bet / Shabak / Israel Security Agency | israel
knesset: Knesset | israel | government
cogat: Coordination of Government Activities in the Territories (COGAT) / COGAT | israel
magen-david-adom: Magen David Adom / MDA | israel
zaka: ZAKA | israel
gaza-health-ministry: Gaza Health Ministry / Hamas-run health ministry / Hamas-run Gaza health ministry / Hamas-run Ministry of Health / Hamas health ministry / Ministry of Health in Gaza / Health Ministry in Gaza / health ministry in the Gaza Strip / Hamas-controlled health ministry | palestine | government
gaza-civil-defence: Gaza Civil Defence / Gaza Civil Defense / Civil Defence in Gaza / Civil Defense in Gaza | palestine
gaza-government-media-office: Gaza Government Media Office / Hamas-run government media office / Hamas government media office | palestine | government
palestinian-health-ministry: Palestinian Health Ministry | palestine | government
prcs: Palestine Red Crescent Society (PRCS) / PRCS / Palestine Red Crescent / Palestinian Red Crescent / Palestinian Red Crescent Society | palestine
sarc: Syrian Arab Red Crescent / SARC / Syrian Red Crescent | syria
white-helmets: Syrian Civil Defence (White Helmets) / White Helmets / Syrian Civil Defense / Syria Civil Defense / Syria Civil Defence | syria
syrian-interim-government: Syrian Interim Government | syria | government
irgc: Islamic Revolutionary Guard Corps (IRGC) / IRGC / Revolutionary Guards / Revolutionary Guard / Islamic Revolutionary Guard Corps / Iranian Revolutionary Guards / Iranian Revolutionary Guard / Islamic Revolutionary Guards Corps | iran
quds-force: Quds Force / Qods Force | iran
basij: Basij | iran
popular-mobilization: Popular Mobilization Forces / PMF / Hashd al-Shaabi / Popular Mobilisation Forces | iraq
peshmerga: Peshmerga | iraq
mit: National Intelligence Organization of Turkey (MIT) / National Intelligence Organization / National Intelligence Organisation | turkey
afad: Disaster and Emergency Management Authority of Turkey (AFAD) / AFAD | turkey
kandilli: Kandilli Observatory | turkey
isi: Inter-Services Intelligence (ISI) / Inter-Services Intelligence | pakistan
ispr: Inter-Services Public Relations (ISPR) / ISPR / Inter-Services Public Relations | pakistan
ndma-pakistan: National Disaster Management Authority of Pakistan (NDMA) | pakistan
ndma-india: National Disaster Management Authority of India | india
raw: Research and Analysis Wing (RAW) / Research and Analysis Wing | india
ndrf: National Disaster Response Force / NDRF | india
imd: India Meteorological Department / IMD / Indian Meteorological Department | india
crpf: Central Reserve Police Force / CRPF | india
bsf: Border Security Force / BSF | india
nia: National Investigation Agency | india
bnpb: National Disaster Mitigation Agency of Indonesia (BNPB) / BNPB | indonesia
bmkg: Meteorology, Climatology and Geophysics Agency of Indonesia (BMKG) / BMKG | indonesia
basarnas: National Search and Rescue Agency of Indonesia (Basarnas) / Basarnas | indonesia
ndrrmc: National Disaster Risk Reduction and Management Council (NDRRMC) / NDRRMC / Office of Civil Defense / National Disaster Risk Reduction and Management Council | philippines
pagasa: PAGASA | philippines
phivolcs: PHIVOLCS / Philippine Institute of Volcanology and Seismology | philippines
malacanang: Malacanang / Malacanang Palace | philippines | government
nema: National Emergency Management Agency of Nigeria (NEMA) / NEMA | nigeria
jma: Japan Meteorological Agency / JMA | japan
fdma: Fire and Disaster Management Agency of Japan | japan
blue-house: Blue House / Cheong Wa Dae | south-korea | government
kpa: Korean People's Army / KPA | north-korea
workers-party-korea: Workers' Party of Korea | north-korea
pla: People's Liberation Army / PLA | china
zhongnanhai: Zhongnanhai | china | government
nhc-china: National Health Commission of China | china
rcmp: Royal Canadian Mounted Police / RCMP | canada
planalto: Planalto Palace / Planalto | brazil | government
casa-rosada: Casa Rosada | argentina | government
inpe: National Institute for Space Research / INPE | brazil
protezione-civile: Civil Protection Department of Italy / Protezione Civile | italy
ingv: National Institute of Geophysics and Volcanology / INGV | italy
quirinale: Quirinale | italy | government
tatmadaw: Tatmadaw | myanmar
state-administration-council: State Administration Council | myanmar | government
nug: National Unity Government | myanmar | government
gnu-libya: Government of National Unity | libya | government
lna: Libyan National Army / LNA | libya
endf: Ethiopian National Defence Force / Ethiopian National Defense Force / ENDF | ethiopia
fardc: Armed Forces of the Democratic Republic of the Congo (FARDC) / FARDC | dr-congo
saf: Sudanese Armed Forces / SAF | sudan
tni: Indonesian National Armed Forces / TNI | indonesia
afp-philippines: Armed Forces of the Philippines | philippines
kenya-red-cross: Kenya Red Cross / Kenyan Red Cross / Kenya Red Cross Society | kenya
conred: National Coordinator for Disaster Reduction (CONRED) / CONRED | guatemala
gendarmerie: Gendarmerie | france
office-of-the-president-ukraine: Office of the President of Ukraine / Bankova | ukraine | government
pvmbg: Volcanology and Geological Hazard Centre of Indonesia (PVMBG) / PVMBG / Center for Volcanology and Geological Hazard Mitigation | indonesia
knkt: National Transportation Safety Committee of Indonesia (KNKT) / KNKT | indonesia
cenapred: National Centre for Disaster Prevention of Mexico (CENAPRED) / CENAPRED / Cenapred | mexico
ingd: National Institute for Disaster Management of Mozambique (INGD) / INGD | mozambique
onemi: National Emergency Office of Chile (ONEMI) / ONEMI / Onemi | chile
senapred: National Disaster Prevention and Response Service of Chile (SENAPRED) / SENAPRED / Senapred | chile
indeci: National Institute of Civil Defence of Peru (INDECI) / INDECI / Indeci | peru
ungrd: National Unit for Disaster Risk Management of Colombia (UNGRD) / UNGRD | colombia
sinaproc: National Civil Protection System of Panama (SINAPROC) / SINAPROC / Sinaproc | panama
copeco: Permanent Contingency Commission of Honduras (COPECO) / COPECO / Copeco | honduras
guardia-di-finanza: Guardia di Finanza | italy
carabinieri: Carabinieri | italy
atf: Bureau of Alcohol, Tobacco, Firearms and Explosives (ATF) / ATF / Bureau of Alcohol, Tobacco, Firearms and Explosives | united-states
cbo: Congressional Budget Office | united-states
roscosmos: Roscosmos | russia
investigative-committee-russia: Investigative Committee of Russia / Russian Investigative Committee / Russia's Investigative Committee | russia
`
