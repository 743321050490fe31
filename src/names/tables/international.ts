/** International bodies, alliances, humanitarian and rights groups, monitors and institutes: `id: Name / other names | country`. */
export const international = `
un: United Nations (UN) / United Nations / UN / U.N. / the United Nations
un-security-council: UN Security Council / United Nations Security Council / U.N. Security Council / Security Council
un-general-assembly: UN General Assembly / United Nations General Assembly / U.N. General Assembly
un-human-rights-council: UN Human Rights Council / United Nations Human Rights Council / U.N. Human Rights Council / Human Rights Council
un-secretary-general: UN Secretary-General / U.N. Secretary-General / United Nations Secretary-General
who: World Health Organization (WHO) / WHO / World Health Organization / World Health Organisation / W.H.O.
ocha: UN Office for the Coordination of Humanitarian Affairs (OCHA) / OCHA / UNOCHA / UN OCHA / Office for the Coordination of Humanitarian Affairs / UN humanitarian office / U.N. humanitarian office / UN humanitarian agency / U.N. humanitarian agency / United Nations Office for the Coordination of Humanitarian Affairs / U.N. Office for the Coordination of Humanitarian Affairs
unhcr: UN Refugee Agency (UNHCR) / UNHCR / UN refugee agency / U.N. refugee agency / United Nations refugee agency / United Nations High Commissioner for Refugees / UN High Commissioner for Refugees / U.N. High Commissioner for Refugees
ohchr: UN Human Rights Office (OHCHR) / OHCHR / UN human rights office / U.N. human rights office / UN rights office / U.N. rights office / Office of the High Commissioner for Human Rights / UN High Commissioner for Human Rights / U.N. High Commissioner for Human Rights / United Nations human rights office / UN Human Rights / Office of the United Nations High Commissioner for Human Rights / office of the U.N. High Commissioner for Human Rights / office of the UN High Commissioner for Human Rights / UN rights chief / U.N. rights chief / UN human rights chief / U.N. human rights chief / United Nations High Commissioner for Human Rights
hrmmu: UN Human Rights Monitoring Mission in Ukraine (HRMMU) / HRMMU / Human Rights Monitoring Mission in Ukraine / U.N. Human Rights Monitoring Mission in Ukraine | ukraine
unicef: UN Children's Fund (UNICEF) / UNICEF / Unicef / UN children's agency / U.N. children's agency / UN Children's Fund / U.N. Children's Fund / United Nations Children's Fund
wfp: World Food Programme (WFP) / WFP / World Food Programme / World Food Program / UN food agency / U.N. food agency
fao: Food and Agriculture Organization (FAO) / FAO / Food and Agriculture Organization / Food and Agriculture Organisation
iom: International Organization for Migration (IOM) / IOM / International Organization for Migration / International Organisation for Migration / UN migration agency / U.N. migration agency
unrwa: UN Relief and Works Agency for Palestine Refugees (UNRWA) / UNRWA / UN agency for Palestinian refugees / U.N. agency for Palestinian refugees / UN Palestinian refugee agency
unama: UN Assistance Mission in Afghanistan (UNAMA) / UNAMA / UN Assistance Mission in Afghanistan / U.N. Assistance Mission in Afghanistan | afghanistan
unami: UN Assistance Mission for Iraq (UNAMI) / UNAMI / UN Assistance Mission for Iraq | iraq
unifil: UN Interim Force in Lebanon (UNIFIL) / UNIFIL / UN Interim Force in Lebanon | lebanon
monusco: UN mission in DR Congo (MONUSCO) / MONUSCO | dr-congo
minusma: UN mission in Mali (MINUSMA) / MINUSMA | mali
minusca: UN mission in the Central African Republic (MINUSCA) / MINUSCA | central-african-republic
unmiss: UN Mission in South Sudan (UNMISS) / UNMISS | south-sudan
unsmil: UN Support Mission in Libya (UNSMIL) / UNSMIL | libya
unitams: UN mission in Sudan / UNITAMS | sudan
binuh: UN Integrated Office in Haiti (BINUH) / BINUH / UN Integrated Office in Haiti | haiti
undp: UN Development Programme (UNDP) / UNDP / UN Development Programme / United Nations Development Programme / United Nations Development Program
unesco: UNESCO / Unesco
unfpa: UN Population Fund (UNFPA) / UNFPA / UN Population Fund / United Nations Population Fund
unodc: UN Office on Drugs and Crime (UNODC) / UNODC
unaids: UNAIDS
undrr: UN Office for Disaster Risk Reduction (UNDRR) / UNDRR
unosat: UN Satellite Centre (UNOSAT) / UNOSAT
unmas: UN Mine Action Service (UNMAS) / UNMAS
un-women: UN Women
unep: UN Environment Programme (UNEP) / UNEP / UN Environment Programme
un-commission-of-inquiry: UN Commission of Inquiry / U.N. Commission of Inquiry / Commission of Inquiry / Independent International Commission of Inquiry
iaea: International Atomic Energy Agency (IAEA) / IAEA / International Atomic Energy Agency
opcw: Organisation for the Prohibition of Chemical Weapons (OPCW) / OPCW / Organization for the Prohibition of Chemical Weapons
wmo: World Meteorological Organization (WMO) / WMO / World Meteorological Organization
icc: International Criminal Court (ICC) / ICC / International Criminal Court
icj: International Court of Justice (ICJ) / ICJ / International Court of Justice
ilo: International Labour Organization (ILO) / International Labour Organization / International Labor Organization
imf: International Monetary Fund (IMF) / IMF / International Monetary Fund
world-bank: World Bank
icrc: International Committee of the Red Cross (ICRC) / ICRC / International Committee of the Red Cross / International Red Cross / Red Cross
ifrc: International Federation of Red Cross and Red Crescent Societies (IFRC) / IFRC / International Federation of Red Cross and Red Crescent Societies / International Federation of the Red Cross / Red Crescent / International Federation of Red Cross
msf: Doctors Without Borders (MSF) / MSF / Doctors Without Borders / Medecins Sans Frontieres
oxfam: Oxfam
save-the-children: Save the Children
care-international: CARE International
mercy-corps: Mercy Corps
islamic-relief: Islamic Relief
world-vision: World Vision
world-central-kitchen: World Central Kitchen
irc: International Rescue Committee (IRC) / International Rescue Committee / IRC
nrc: Norwegian Refugee Council (NRC) / Norwegian Refugee Council / NRC
danish-refugee-council: Danish Refugee Council
action-against-hunger: Action Against Hunger
caritas: Caritas
idmc: Internal Displacement Monitoring Centre (IDMC) / IDMC / Internal Displacement Monitoring Centre
halo-trust: HALO Trust
medical-aid-for-palestinians: Medical Aid for Palestinians
physicians-for-human-rights: Physicians for Human Rights
hrw: Human Rights Watch (HRW) / HRW / Human Rights Watch
amnesty: Amnesty International / Amnesty
sohr: Syrian Observatory for Human Rights (SOHR) / SOHR / Syrian Observatory for Human Rights / Syrian Observatory / Britain-based Observatory / UK-based Syrian Observatory for Human Rights | syria
snhr: Syrian Network for Human Rights (SNHR) / SNHR / Syrian Network for Human Rights | syria
vdc: Violations Documentation Center (VDC) / Violations Documentation Center / Violations Documentation Centre | syria
lcc: Local Coordination Committees (LCC) / Local Coordination Committees | syria
airwars: Airwars
acled: Armed Conflict Location & Event Data (ACLED) / ACLED / Armed Conflict Location and Event Data Project / Armed Conflict Location & Event Data Project / Armed Conflict Location and Event Data
ucdp: Uppsala Conflict Data Program (UCDP) / UCDP / Uppsala Conflict Data Program
iraq-body-count: Iraq Body Count | iraq
btselem: B'Tselem | israel
breaking-the-silence: Breaking the Silence | israel
peace-now: Peace Now | israel
al-haq: Al-Haq | palestine
pchr: Palestinian Centre for Human Rights / Palestinian Center for Human Rights | palestine
euro-med-monitor: Euro-Med Human Rights Monitor / Euro-Med Monitor
action-on-armed-violence: Action on Armed Violence / AOAV
bellingcat: Bellingcat
isw: Institute for the Study of War (ISW) / Institute for the Study of War / ISW
csis: Center for Strategic and International Studies (CSIS) / CSIS / Center for Strategic and International Studies
iiss: International Institute for Strategic Studies (IISS) / IISS / International Institute for Strategic Studies
rusi: Royal United Services Institute (RUSI) / RUSI / Royal United Services Institute
chatham-house: Chatham House
sipri: Stockholm International Peace Research Institute (SIPRI) / SIPRI / Stockholm International Peace Research Institute
crisis-group: International Crisis Group / Crisis Group
rand: RAND Corporation / RAND Corp
oryx: Oryx
deepstatemap: DeepState / Deep State
memorial: Memorial Human Rights Center / Memorial Human Rights Centre
freedom-house: Freedom House
rsf-reporters: Reporters Without Borders / Reporters sans frontieres
cpj: Committee to Protect Journalists (CPJ) / CPJ / Committee to Protect Journalists
ifj: International Federation of Journalists
netblocks: NetBlocks
iran-human-rights: Iran Human Rights (IHR) / Iran Human Rights | iran
hrana: Human Rights Activists News Agency (HRANA) / HRANA / Human Rights Activists in Iran | iran
hengaw: Hengaw / Hengaw Organization for Human Rights | iran
yemen-data-project: Yemen Data Project | yemen
aapp: Assistance Association for Political Prisoners (AAPP) / AAPP / Assistance Association for Political Prisoners | myanmar
fortify-rights: Fortify Rights | myanmar
emergency-lawyers: Emergency Lawyers | sudan
sudan-doctors-network: Sudan Doctors Network / Sudanese Doctors Network | sudan
sudan-doctors-union: Sudan Doctors Union / Sudanese Doctors Union / Sudanese Doctors' Union | sudan
yale-humanitarian-research-lab: Yale Humanitarian Research Lab / Humanitarian Research Lab
foro-penal: Foro Penal | venezuela
indepaz: Indepaz | colombia
sos-mediterranee: SOS Mediterranee
alarm-phone: Alarm Phone
sea-watch: Sea-Watch
caminando-fronteras: Caminando Fronteras / Walking Borders
eu: European Union (EU) / EU / E.U. / European Union
european-commission: European Commission
european-parliament: European Parliament
european-council: European Council
echr: European Court of Human Rights
council-of-europe: Council of Europe
frontex: Frontex
ecdc: European Centre for Disease Prevention and Control (ECDC) / ECDC
emsc: European-Mediterranean Seismological Centre (EMSC) / EMSC / European-Mediterranean Seismological Centre / European Mediterranean Seismological Centre
gfz: German Research Centre for Geosciences (GFZ) / GFZ / German Research Center for Geosciences
copernicus: Copernicus Climate Change Service / Copernicus
nato: NATO / Nato / North Atlantic Treaty Organization / N.A.T.O.
isaf: International Security Assistance Force (ISAF) / ISAF / International Security Assistance Force
osce: Organization for Security and Co-operation in Europe (OSCE) / OSCE / Organization for Security and Cooperation in Europe
african-union: African Union (AU) / African Union / AU
africa-cdc: Africa Centres for Disease Control and Prevention / Africa CDC
ecowas: ECOWAS / Economic Community of West African States
igad: IGAD / Intergovernmental Authority on Development
arab-league: Arab League / League of Arab States
gcc: Gulf Cooperation Council
oic: Organisation of Islamic Cooperation / Organization of Islamic Cooperation
asean: ASEAN / Association of Southeast Asian Nations
oas: Organization of American States (OAS) / Organization of American States / OAS
inter-american-commission: Inter-American Commission on Human Rights
paho: Pan American Health Organization / PAHO
brics: BRICS
g7: G7 / Group of Seven
g20: G20
opec: OPEC
interpol: Interpol / INTERPOL
europol: Europol
coalition-inherent-resolve: Global Coalition against Daesh / US-led coalition / U.S.-led coalition / American-led coalition / Operation Inherent Resolve / international coalition
saudi-led-coalition: Saudi-led coalition / Saudi-led military coalition / Arab coalition | saudi-arabia
wagner: Wagner Group / Wagner / PMC Wagner | russia
israeli-hostages-forum: Hostages and Missing Families Forum / Hostages Families Forum | israel
johns-hopkins: Johns Hopkins University
lancet: The Lancet / Lancet
world-weather-attribution: World Weather Attribution
cred: Centre for Research on the Epidemiology of Disasters
em-dat: EM-DAT
munich-re: Munich Re
swiss-re: Swiss Re
cdema: Caribbean Disaster Emergency Management Agency (CDEMA) / CDEMA / Caribbean Disaster Emergency Management Agency
aha-centre: ASEAN Coordinating Centre for Humanitarian Assistance (AHA Centre) / AHA Centre / AHA Center
sadc: Southern African Development Community (SADC) / SADC / Southern African Development Community
amisom: African Union Mission in Somalia (AMISOM) / AMISOM | somalia
atmis: African Union Transition Mission in Somalia (ATMIS) / ATMIS | somalia
minurso: UN Mission in Western Sahara (MINURSO) / MINURSO
undof: UN Disengagement Observer Force (UNDOF) / UNDOF
unisfa: UN Interim Security Force for Abyei (UNISFA) / UNISFA
gdacs: Global Disaster Alert and Coordination System (GDACS) / GDACS
fews-net: Famine Early Warning Systems Network (FEWS NET) / FEWS NET / FEWS Net / Famine Early Warning Systems Network
acaps: ACAPS
gavi: Gavi, the Vaccine Alliance / Gavi
icao: International Civil Aviation Organization (ICAO) / ICAO / International Civil Aviation Organization
eurocontrol: Eurocontrol
ukmto: UK Maritime Trade Operations (UKMTO) / UKMTO / United Kingdom Maritime Trade Operations
international-maritime-bureau: International Maritime Bureau
missing-migrants-project: IOM Missing Migrants Project / Missing Migrants Project
al-mezan: Al Mezan Center for Human Rights / Al Mezan / Al-Mezan | palestine
insecurity-insight: Insecurity Insight
conflict-intelligence-team: Conflict Intelligence Team
global-initiative: Global Initiative Against Transnational Organized Crime
insight-crime: InSight Crime
ovd-info: OVD-Info | russia
viasna: Viasna | belarus
global-witness: Global Witness
front-line-defenders: Front Line Defenders
free-burma-rangers: Free Burma Rangers | myanmar
karen-human-rights-group: Karen Human Rights Group | myanmar
humanity-inclusion: Humanity & Inclusion / Handicap International
mines-advisory-group: Mines Advisory Group
small-arms-survey: Small Arms Survey
landmine-monitor: Landmine Monitor
gun-violence-archive: Gun Violence Archive | united-states
plan-international: Plan International
actionaid: ActionAid
christian-aid: Christian Aid
helpage: HelpAge International / HelpAge
pew: Pew Research Center / Pew Research Centre
gallup: Gallup
brookings: Brookings Institution
heritage-foundation: Heritage Foundation | united-states
cato: Cato Institute | united-states
tax-policy-center: Tax Policy Center | united-states
naacp: NAACP | united-states
politifact: PolitiFact / Politifact | united-states
`

/** Armed groups, militias, parties in wars and cartels: `id: Name / other names | country`. */
export const armedGroups = `
Hamas / Qassam Brigades / Al-Qassam Brigades / Izz ad-Din al-Qassam Brigades / Ezzedine al-Qassam Brigades | palestine
palestinian-islamic-jihad: Palestinian Islamic Jihad / Islamic Jihad / PIJ / Al-Quds Brigades / Saraya al-Quds | palestine
Fatah | palestine
plo: Palestine Liberation Organization (PLO) / PLO / Palestine Liberation Organization / Palestine Liberation Organisation | palestine
pflp: Popular Front for the Liberation of Palestine / PFLP | palestine
al-aqsa-martyrs: Al-Aqsa Martyrs Brigades / Al-Aqsa Martyrs' Brigades | palestine
Hezbollah / Hizbullah / Hizballah / Hezbullah / Hizbollah | lebanon
Houthis / Houthi / Huthi / Huthis / Houthi movement / Ansar Allah / Ansarullah / Ansarallah | yemen
southern-transitional-council: Southern Transitional Council / STC | yemen
aqap: Al-Qaeda in the Arabian Peninsula (AQAP) / AQAP / al-Qaida in the Arabian Peninsula | yemen
islamic-state: Islamic State (IS) / Islamic State / Islamic State group / ISIS / ISIL / IS / I.S.I.S. / Daesh / Da'esh / Daish / Islamic State of Iraq and Syria / Islamic State of Iraq and the Levant / IS group / Amaq / Islamic State in Iraq and the Levant / Islamic State of Iraq and al-Sham
isis-k: Islamic State Khorasan (ISIS-K) / ISIS-K / ISKP / IS-K / Islamic State Khorasan / Islamic State Khorasan Province / ISIL-K | afghanistan
iswap: Islamic State West Africa Province (ISWAP) / ISWAP / Islamic State West Africa Province | nigeria
al-qaeda: Al-Qaeda / al-Qaida / al Qaeda / al Qaida / al-Qa'ida / al-Qa'eda / Al-Qaeda network
aqim: Al-Qaeda in the Islamic Maghreb (AQIM) / AQIM / al-Qaida in the Islamic Maghreb
jnim: Jama'at Nusrat al-Islam wal-Muslimin (JNIM) / JNIM
Taliban / Afghan Taliban / Taleban / Islamic Emirate of Afghanistan | afghanistan
haqqani: Haqqani network | afghanistan
national-resistance-front: National Resistance Front | afghanistan
northern-alliance: Northern Alliance | afghanistan
ttp: Tehrik-i-Taliban Pakistan (TTP) / Pakistani Taliban / TTP / Tehreek-e-Taliban Pakistan / Tehrik-e-Taliban Pakistan / Tehreek-i-Taliban Pakistan | pakistan
bla: Balochistan Liberation Army (BLA) / BLA / Baloch Liberation Army / Balochistan Liberation Army / Baluchistan Liberation Army | pakistan
lashkar-e-taiba: Lashkar-e-Taiba / Lashkar-i-Taiba | pakistan
jaish-e-mohammed: Jaish-e-Mohammed / Jaish-e-Mohammad | pakistan
lashkar-e-jhangvi: Lashkar-e-Jhangvi | pakistan
hizbul-mujahideen: Hizbul Mujahideen | india
Naxalites / Naxalite / CPI (Maoist) | india
ltte: Liberation Tigers of Tamil Eelam (LTTE) / LTTE / Tamil Tigers / Liberation Tigers of Tamil Eelam | sri-lanka
abu-sayyaf: Abu Sayyaf / Abu Sayyaf Group | philippines
milf: Moro Islamic Liberation Front / MILF | philippines
npa: New People's Army / NPA | philippines
jemaah-islamiyah: Jemaah Islamiyah | indonesia
free-papua-movement: Free Papua Movement / West Papua National Liberation Army / TPNPB | indonesia
arakan-army: Arakan Army | myanmar
arsa: Arakan Rohingya Salvation Army / ARSA | myanmar
kia: Kachin Independence Army / KIA | myanmar
knu: Karen National Union / KNU | myanmar
tnla: Ta'ang National Liberation Army / TNLA | myanmar
mndaa: Myanmar National Democratic Alliance Army / MNDAA | myanmar
pdf-myanmar: People's Defence Force / People's Defense Force / People's Defence Forces / People's Defense Forces | myanmar
boko-haram: Boko Haram | nigeria
ipob: Indigenous People of Biafra / IPOB | nigeria
al-shabaab: Al-Shabaab / al Shabaab / al-Shabab / Al Shabab / Shebab / Shabaab / Harakat al-Shabaab | somalia
lra: Lord's Resistance Army / LRA | uganda
adf: Allied Democratic Forces / ADF | dr-congo
m23: M23 / March 23 Movement / M23 rebels | dr-congo
fdlr: FDLR / Democratic Forces for the Liberation of Rwanda | dr-congo
codeco: CODECO | dr-congo
mai-mai: Mai-Mai / Mai Mai | dr-congo
rsf: Rapid Support Forces (RSF) / RSF / Rapid Support Forces / Janjaweed | sudan
splm-n: SPLM-N / Sudan People's Liberation Movement-North | sudan
spla: Sudan People's Liberation Army / SPLA / SPLM-IO | south-sudan
tplf: Tigray People's Liberation Front (TPLF) / TPLF / Tigray People's Liberation Front | ethiopia
fano: Fano | ethiopia
ola: Oromo Liberation Army / OLA | ethiopia
seleka: Seleka | central-african-republic
anti-balaka: Anti-balaka | central-african-republic
renamo: Renamo / RENAMO | mozambique
unita: UNITA | angola
polisario: Polisario Front / Polisario | western-sahara
ambazonia: Ambazonia Defence Forces / Ambazonian separatists | cameroon
hts: Hayat Tahrir al-Sham (HTS) / HTS / Hayat Tahrir al-Sham / Tahrir al-Sham / Hay'at Tahrir al-Sham / al-Nusra Front / Nusra Front / Jabhat al-Nusra / al-Nusra / Jabhat Fateh al-Sham / Fatah al-Sham / Jabhet al-Nusra | syria
sdf: Syrian Democratic Forces (SDF) / SDF / Syrian Democratic Forces | syria
ypg: People's Protection Units (YPG) / YPG / People's Protection Units | syria
fsa: Free Syrian Army (FSA) / Free Syrian Army / FSA | syria
sna: Syrian National Army / SNA | syria
ahrar-al-sham: Ahrar al-Sham | syria
jaysh-al-islam: Jaysh al-Islam / Jaish al-Islam | syria
pkk: Kurdistan Workers' Party (PKK) / PKK / P.K.K. / Kurdistan Workers' Party / Kurdistan Workers Party | turkey
tak: Kurdistan Freedom Hawks / Kurdistan Freedom Falcons | turkey
dhkp-c: DHKP-C | turkey
kataib-hezbollah: Kataib Hezbollah / Kata'ib Hezbollah / Kataeb Hezbollah | iraq
mahdi-army: Mahdi Army / Mehdi Army | iraq
islamic-resistance-in-iraq: Islamic Resistance in Iraq | iraq
mek: Mujahedin-e-Khalq / People's Mujahedin Organization of Iran / MEK | iran
jaish-al-adl: Jaish al-Adl | iran
azov: Azov Brigade / Azov Regiment / Azov Battalion / Azov | ukraine
aidar: Aidar Battalion | ukraine
freedom-of-russia-legion: Freedom of Russia Legion | ukraine
akhmat: Akhmat | russia
storm-z: Storm-Z | russia
ira: Irish Republican Army (IRA) / IRA / I.R.A. / Irish Republican Army / Provisional IRA | northern-ireland
uvf: Ulster Volunteer Force / UVF | northern-ireland
eta: Basque Homeland and Liberty (ETA) / Basque separatist group ETA | spain
red-brigades: Red Brigades | italy
kla: Kosovo Liberation Army / KLA | kosovo
farc: Revolutionary Armed Forces of Colombia (FARC) / FARC / F.A.R.C. / Revolutionary Armed Forces of Colombia | colombia
eln: National Liberation Army of Colombia (ELN) / ELN / National Liberation Army | colombia
m-19: April 19 Movement (M-19) / M-19 / 19 April Movement | colombia
epl: Popular Liberation Army / People's Liberation Army of Colombia / EPL | colombia
auc: United Self-Defense Forces of Colombia | colombia
gulf-clan: Clan del Golfo / Gulf Clan | colombia
medellin-cartel: Medellin Cartel / Extraditables / The Extraditables | colombia
cali-cartel: Cali Cartel | colombia
shining-path: Shining Path / Sendero Luminoso | peru
mrta: Tupac Amaru Revolutionary Movement (MRTA) / MRTA / Tupac Amaru Revolutionary Movement | peru
fmln: Farabundo Marti National Liberation Front (FMLN) / FMLN / Farabundo Marti National Liberation Front | el-salvador
arena: Nationalist Republican Alliance / ARENA | el-salvador
sandinistas: Sandinistas / FSLN / Sandinista National Liberation Front / Sandinista Front | nicaragua
contras: Contras / Nicaraguan Resistance | nicaragua
urng: Guatemalan National Revolutionary Unity / URNG | guatemala
fpmr: Manuel Rodriguez Patriotic Front / FPMR | chile
zapatistas: Zapatistas / Zapatista / EZLN / Zapatista National Liberation Army | mexico
sinaloa-cartel: Sinaloa Cartel | mexico
cjng: Jalisco New Generation Cartel (CJNG) / CJNG / Jalisco New Generation Cartel / Jalisco Cartel | mexico
los-zetas: Los Zetas / Zetas | mexico
gulf-cartel: Gulf Cartel | mexico
tren-de-aragua: Tren de Aragua | venezuela
ms-13: MS-13 / Mara Salvatrucha | el-salvador
barrio-18: Barrio 18 | el-salvador
viv-ansanm: Viv Ansanm | haiti
g9: G9 gang / G9 alliance | haiti
muslim-brotherhood: Muslim Brotherhood
khmer-rouge: Khmer Rouge | cambodia
viet-cong: Viet Cong / Vietcong | vietnam
aum: Aum Shinrikyo | japan
east-turkestan: East Turkestan Islamic Movement / ETIM / Turkistan Islamic Party | china
ku-klux-klan: Ku Klux Klan | united-states
proud-boys: Proud Boys | united-states
`
