/**
 * Invented news of many kinds that stands in one index together. A figure in braces is followed by the story it is of:
 * "{69 nepal}". What one story counts of people, of buildings and of a force are stories of their own.
 */
export const manyStories: readonly (readonly [published: string, text: string])[] = [
  [
    '2023-11-04',
    'Quake kills dozens in western Nepal\n\nA strong earthquake shook western Nepal late on Friday, killing at least {69 nepal} people, officials said. The epicentre was in Jajarkot district in Karnali province. At least {110 nepal} people were injured.',
  ],
  [
    '2023-11-05',
    'The death toll from the earthquake in Nepal has risen to {128 nepal}, police said on Saturday. In Jajarkot district alone {92 nepal} people died, the district chief said. About {4000 nepal-houses} houses were destroyed.',
  ],
  [
    '2023-11-06',
    'Survivors of the quake in the Jajarkot area of Nepal spent a third night outdoors. The disaster, the worst for years, killed {157 nepal} people and injured {253 nepal}, the home ministry said. Nearly {4200 nepal-houses} homes lie in ruins.',
  ],
  [
    '2025-02-18',
    'An earthquake hit the Dolakha district of Nepal early on Monday, killing {11 dolakha} people, police said.',
  ],
  [
    '2025-02-19',
    'Rescuers ended their search in Dolakha, Nepal, where {13 dolakha} people were killed in an earthquake on Monday. More than 20 villages were cut off.',
  ],
  [
    '2024-05-04',
    'A Russian missile hit an apartment block in Kharkiv on Friday, killing {7 kharkiv-one} people and wounding {31 kharkiv-one}, the regional governor said.',
  ],
  [
    '2024-05-04',
    'KHARKIV, Ukraine - Rescue workers pulled two more bodies from the rubble of a residential building struck on Friday in Kharkiv. The mayor said {9 kharkiv-one} people were dead. The United Nations has recorded {10800 ukraine-war} civilian deaths in Ukraine since the invasion began.',
  ],
  [
    '2024-05-05',
    'The search is over at the block of flats in Kharkiv that a missile destroyed: {9 kharkiv-one} dead, among them two children, and {34 kharkiv-one} hurt, according to the emergency service.',
  ],
  [
    '2024-05-04',
    'Drones struck the port of Odesa on Friday night, killing {3 odesa} people, officials said. The same day a missile killed {8 kharkiv-one} people in Kharkiv.',
  ],
  [
    '2024-05-13',
    'Guided bombs hit a hardware store in Kharkiv on Sunday and killed {16 kharkiv-two} people, the governor said. {43 kharkiv-two} people were wounded.',
  ],
  [
    '2024-05-14',
    'The toll of the bombing of the hardware store in Kharkiv rose to {18 kharkiv-two}, prosecutors said on Tuesday.',
  ],
  [
    '2024-06-20',
    'More than {11000 ukraine-war} civilians have been killed in Ukraine since the war began, the UN human rights office said on Thursday.',
  ],
  [
    '2024-02-26',
    'President Zelensky said on Sunday that {31000 ukraine-army} Ukrainian soldiers had been killed since the start of the full-scale invasion. He said that {180000 russia-army} Russian soldiers had died.',
  ],
  [
    '2024-05-30',
    'A British defence official estimated that {500000 russia-army} Russian troops had been killed or wounded in the war in Ukraine.',
  ],
  [
    '2024-10-04',
    'A crowded ferry capsized on Lake Kivu in eastern Congo on Thursday, killing at least {78 kivu} people, the governor of South Kivu said.',
  ],
  [
    '2024-10-05',
    'GOMA, Congo - Families waited on the quay for news of relatives after a boat sank on Lake Kivu. {23 kivu} people were killed and {58 kivu} were rescued, the government said, giving figures lower than those of the provincial governor.',
  ],
  [
    '2024-10-09',
    'Divers have found more bodies from the ferry that sank on Lake Kivu, bringing the number of dead to {87 kivu}, a local official said on Wednesday.',
  ],
  [
    '2024-07-16',
    'A bus plunged off a road in the Ayacucho region of Peru on Tuesday, killing {26 ayacucho} people and injuring {14 ayacucho}, police said.',
  ],
  [
    '2024-07-17',
    'Peru mourns {29 ayacucho} people who died when a bus fell into a ravine in Ayacucho. The driver survived.',
  ],
  [
    '2024-07-20',
    'At least {12 cajamarca} people died in a bus crash in Cajamarca in northern Peru on Friday, the health ministry said.',
  ],
  [
    '2024-08-20',
    'Cholera has killed {22 cholera} people in Sudan since the outbreak was declared, the health ministry said. It has infected {354 cholera} people.',
  ],
  [
    '2024-09-15',
    'The cholera outbreak in Sudan has killed {270 cholera} people and sickened {8400 cholera}, health officials said on Sunday.',
  ],
  ['2024-11-02', 'Deaths from cholera in Sudan have reached {836 cholera}, according to the health ministry.'],
  [
    '2024-10-30',
    'Flash floods killed at least {51 valencia} people in the Valencia region of eastern Spain, emergency services said on Wednesday.',
  ],
  [
    '2024-10-31',
    'The number of people killed in the floods in Spain climbed to {158 valencia} on Thursday. Of them, {155 valencia} died in Valencia province, rescuers said.',
  ],
  [
    '2024-11-03',
    "Spain's king was pelted with mud in Paiporta, a suburb of Valencia, where the floods killed more than {60 valencia} people. In the whole of the country {217 valencia} have died.",
  ],
  [
    '2024-10-05',
    'Floods and landslides killed at least {18 bosnia} people in Bosnia on Friday, a government spokeswoman said.',
  ],
  [
    '2024-10-06',
    'In the Bosnian town of Jablanica, rescuers searched for survivors of the floods, which have killed {21 bosnia} people.',
  ],
  [
    '2023-08-10',
    'A wildfire swept through Lahaina on the Hawaiian island of Maui, killing {36 maui} people, the county said on Wednesday. It destroyed {270 maui-buildings} buildings.',
  ],
  [
    '2023-08-13',
    'The death toll of the fires on Maui rose to {93 maui}, the deadliest wildfire in the United States for a century.',
  ],
  [
    '2023-08-22',
    'At least {115 maui} people died in the Maui fire, and {850 maui} are still missing, the mayor said. More than {2200 maui-buildings} buildings burned down in Lahaina.',
  ],
  [
    '2024-09-03',
    'Typhoon Marlo killed {14 marlo} people in the Philippines, most of them in landslides near Manila, the disaster agency said on Tuesday.',
  ],
  [
    '2024-09-04',
    'Storm Marlo left {16 marlo} dead and {17 marlo} missing in the northern Philippines. Some {80000 marlo} people fled their homes.',
  ],
  [
    '2024-09-09',
    'Typhoon Marlo, which killed {20 marlo} people in the Philippines, hit northern Vietnam on Saturday, killing {35 marlo-vietnam}, state media said.',
  ],
  [
    '2024-12-25',
    'A passenger plane crashed near the city of Aktau in Kazakhstan on Wednesday, killing {38 aktau} people, officials said. {29 aktau} people survived.',
  ],
  [
    '2024-12-26',
    'Azerbaijan observed a day of mourning for the {38 aktau} people killed in the crash of an airliner in Kazakhstan. Twenty-nine others were injured.',
  ],
  [
    '2024-03-01',
    'Israeli troops opened fire on a crowd waiting for aid in Gaza City on Thursday, and {112 aid} people were killed, the health ministry said. The war has killed more than {30000 gaza-war} Palestinians, according to the ministry.',
  ],
  [
    '2024-03-02',
    'Calls for an inquiry grew after {115 aid} Palestinians died near an aid convoy in Gaza City on Thursday.',
  ],
  [
    '2024-04-12',
    'At least {33600 gaza-war} Palestinians have been killed in the Gaza Strip since the war began, the health ministry there said. An air strike on a house in Rafah killed {9 rafah} people on Friday.',
  ],
  [
    '2023-12-21',
    'A student opened fire at a university in Prague on Thursday, killing {14 prague} people and wounding {25 prague}, police said.',
  ],
  [
    '2023-12-22',
    'The Czech Republic mourned the {14 prague} victims of the shooting in Prague. Ten of the wounded are in a serious condition.',
  ],
  [
    '2023-01-30',
    'A suicide bomber blew himself up in a mosque in Peshawar on Monday, killing at least {59 peshawar} people, hospital officials said.',
  ],
  [
    '2023-01-31',
    'The number of dead in the bombing of a mosque in the Pakistani city of Peshawar rose to {84 peshawar}. In Quetta, gunmen killed {4 quetta} policemen on Monday.',
  ],
  [
    '2023-02-01',
    'Police in Peshawar said {101 peshawar} people had died in the suicide attack. Officers are holding {17 peshawar} suspects.',
  ],
  [
    '2022-10-15',
    'An explosion in a coal mine in Bartin, northern Turkey, killed {25 bartin} people on Friday, the health minister said.',
  ],
  [
    '2022-10-16',
    'Rescuers recovered the last body from the mine in Bartin. The blast killed {41 bartin} miners, the president said.',
  ],
  [
    '2024-06-26',
    'At least {13 kenya} people were killed in protests against a tax bill in Kenya on Tuesday, a doctors association said.',
  ],
  [
    '2024-07-02',
    'Protests in Kenya have left {39 kenya} people dead and {361 kenya} injured, the rights commission said. Police arrested {627 kenya} people.',
  ],
  [
    '2023-06-14',
    'At least {78 pylos} migrants drowned when a fishing boat capsized off the coast of Greece on Wednesday, the coast guard said. {104 pylos} people were rescued.',
  ],
  [
    '2023-06-16',
    'Hopes faded for the migrants who were on a trawler that sank off Pylos, Greece. Up to {500 pylos} are missing. The number of dead stands at {78 pylos}, the coast guard said.',
  ],
  [
    '2025-01-26',
    'A drone attack on a hospital in El Fasher, Sudan, killed {70 fasher-hospital} people on Friday, the WHO said.',
  ],
  [
    '2025-01-26',
    'Shells fell on a market in El Fasher on Friday and killed {8 fasher-market} people, activists said. On the same day about {70 fasher-hospital} people died when a drone hit the Saudi hospital.',
  ],
  [
    '2024-11-22',
    'Gunmen attacked a convoy in the Kurram district of Pakistan on Thursday, killing {42 kurram} people, officials said.',
  ],
  [
    '2024-11-25',
    'Sectarian fighting after the attack on a convoy in Kurram has killed {82 kurram} people in northwestern Pakistan, an official said on Sunday.',
  ],
]
