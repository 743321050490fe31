/**
 * Countries and territories that news treats as such, one a line:
 * `id: Name / other names | adjectives | people, where not adjective + s | capital = other spelling / second seat`.
 * The id may be left out: it is then the name in lower case with hyphens.
 */
export const countries = `
Afghanistan | Afghan | | Kabul
Albania | Albanian | | Tirana = Tirane
Algeria | Algerian | | Algiers
Andorra | Andorran | | Andorra la Vella
Angola | Angolan | | Luanda
Antigua and Barbuda / Antigua | Antiguan | |
Argentina | Argentine / Argentinian | Argentines / Argentinians | Buenos Aires
Armenia | Armenian | | Yerevan
Australia | Australian / Aussie | | Canberra
Austria | Austrian | | Vienna
Azerbaijan | Azerbaijani / Azeri | | Baku
Bahamas / The Bahamas | Bahamian | | Nassau
Bahrain | Bahraini | | Manama
Bangladesh | Bangladeshi | | Dhaka = Dacca
Barbados | Barbadian | | Bridgetown
Belarus / Byelorussia | Belarusian / Belarussian | | Minsk
Belgium | Belgian | | Brussels
Belize | Belizean | | Belmopan
Benin | Beninese | Beninese | Porto-Novo
Bhutan | Bhutanese | Bhutanese | Thimphu
Bolivia | Bolivian | | La Paz / Sucre
Bosnia and Herzegovina / Bosnia / Bosnia-Herzegovina | Bosnian | | Sarajevo
Botswana | Botswanan | Batswana | Gaborone
Brazil | Brazilian | | Brasilia
Brunei / Brunei Darussalam | Bruneian | | Bandar Seri Begawan
Bulgaria | Bulgarian | | Sofia
Burkina Faso | Burkinabe | Burkinabes | Ouagadougou
Burundi | Burundian | | Gitega
Cambodia / Kampuchea | Cambodian / Khmer | Cambodians / Khmers | Phnom Penh
Cameroon | Cameroonian | | Yaounde
Canada | Canadian | | Ottawa
Cape Verde / Cabo Verde | Cape Verdean | | Praia
Central African Republic / CAR | Central African | | Bangui
Chad | Chadian | | N'Djamena
Chile | Chilean | | Santiago
China / People's Republic of China / PRC | Chinese | Chinese | Beijing = Peking
Colombia | Colombian | | Bogota
Comoros | Comorian / Comoran | | Moroni
dr-congo: Democratic Republic of the Congo / Democratic Republic of Congo / DR Congo / DRC / Congo-Kinshasa / Congo / Zaire / D.R. Congo | Congolese / Zairean | Congolese | Kinshasa
congo-brazzaville: Republic of the Congo / Republic of Congo / Congo-Brazzaville | | | Brazzaville
Costa Rica | Costa Rican | | San Jose
Croatia | Croatian / Croat | | Zagreb
Cuba | Cuban | | Havana
Cyprus | Cypriot | | Nicosia
czechia: Czech Republic / Czechia | Czech | | Prague
Denmark | Danish | Danes / Dane | Copenhagen
Djibouti | Djiboutian | |
Dominica | | |
Dominican Republic | Dominican | | Santo Domingo
East Timor / Timor-Leste | East Timorese / Timorese | Timorese | Dili
Ecuador | Ecuadorian / Ecuadorean | | Quito
Egypt | Egyptian | | Cairo
El Salvador | Salvadoran / Salvadorean | | San Salvador
Equatorial Guinea | Equatorial Guinean / Equatoguinean | | Malabo
Eritrea | Eritrean | | Asmara
Estonia | Estonian | | Tallinn
Eswatini / Swaziland | Swazi | | Mbabane
Ethiopia | Ethiopian | | Addis Ababa
Fiji | Fijian | | Suva
Finland | Finnish | Finns / Finn | Helsinki
France | French | Frenchman / Frenchmen / Frenchwoman | Paris
Gabon | Gabonese | Gabonese | Libreville
Gambia / The Gambia | Gambian | | Banjul
Georgia / Republic of Georgia | Georgian | | Tbilisi
Germany / West Germany / East Germany | German / West German / East German | | Berlin / Bonn
Ghana | Ghanaian | | Accra
Greece | Greek / Hellenic | | Athens
Grenada | Grenadian | | St. George's
Guatemala | Guatemalan | | Guatemala City
Guinea | Guinean | | Conakry
Guinea-Bissau | Bissau-Guinean | | Bissau
Guyana | Guyanese | Guyanese | Georgetown
Haiti | Haitian | | Port-au-Prince
Honduras | Honduran | | Tegucigalpa
Hungary | Hungarian | | Budapest
Iceland | Icelandic | Icelanders / Icelander | Reykjavik
India | Indian | | New Delhi = Delhi
Indonesia | Indonesian | | Jakarta
Iran / Islamic Republic of Iran | Iranian / Persian | Iranians | Tehran = Teheran
Iraq | Iraqi | | Baghdad
Ireland / Republic of Ireland | Irish | Irishman / Irishmen | Dublin
Israel | Israeli | | Jerusalem / Tel Aviv
Italy | Italian | | Rome
Ivory Coast / Cote d'Ivoire | Ivorian | | Abidjan / Yamoussoukro
Jamaica | Jamaican | | Kingston
Japan | Japanese | Japanese | Tokyo
Jordan / Hashemite Kingdom of Jordan | Jordanian | | Amman
Kazakhstan | Kazakh / Kazakhstani | | Astana = Nur-Sultan
Kenya | Kenyan | | Nairobi
Kiribati | | |
Kosovo | Kosovar / Kosovan | | Pristina = Prishtina
Kuwait | Kuwaiti | | Kuwait City
Kyrgyzstan | Kyrgyz / Kirghiz | Kyrgyz | Bishkek
Laos | Laotian / Lao | | Vientiane
Latvia | Latvian | | Riga
Lebanon | Lebanese | Lebanese | Beirut
Lesotho | Basotho | | Maseru
Liberia | Liberian | | Monrovia
Libya | Libyan | | Tripoli
Liechtenstein | | | Vaduz
Lithuania | Lithuanian | | Vilnius
Luxembourg | Luxembourgish | Luxembourgers |
Madagascar | Malagasy / Madagascan | | Antananarivo
Malawi | Malawian | | Lilongwe
Malaysia | Malaysian | | Kuala Lumpur / Putrajaya
Maldives | Maldivian | |
Mali | Malian | | Bamako
Malta | Maltese | Maltese | Valletta
Marshall Islands | Marshallese | Marshallese | Majuro
Mauritania | Mauritanian | | Nouakchott
Mauritius | Mauritian | | Port Louis
Mexico | Mexican | | Mexico City
Micronesia | Micronesian | |
Moldova | Moldovan | | Chisinau
Monaco | Monegasque | |
Mongolia | Mongolian | | Ulaanbaatar = Ulan Bator
Montenegro | Montenegrin | | Podgorica
Morocco | Moroccan | | Rabat
Mozambique | Mozambican | | Maputo
Myanmar / Burma | Burmese / Myanmarese | Burmese | Naypyidaw = Naypyitaw = Nay Pyi Taw
Namibia | Namibian | | Windhoek
Nauru | Nauruan | |
Nepal | Nepali / Nepalese | Nepalese / Nepalis | Kathmandu = Katmandu
Netherlands / The Netherlands / Holland | Dutch | Dutchman / Dutchmen | Amsterdam / The Hague
New Zealand | New Zealand / Kiwi | New Zealanders / New Zealander |
Nicaragua | Nicaraguan | | Managua
Niger | Nigerien | | Niamey
Nigeria | Nigerian | | Abuja
North Korea / Democratic People's Republic of Korea / DPRK / D.P.R.K. / N. Korea / N Korea / NKorea | North Korean / N. Korean / N Korean | | Pyongyang
North Macedonia / Macedonia | Macedonian / North Macedonian | | Skopje
Norway | Norwegian | | Oslo
Oman | Omani | | Muscat
Pakistan | Pakistani | | Islamabad
Palau | Palauan | |
palestine: Palestine / State of Palestine / Palestinian territories / Palestinian Territories / Occupied Palestinian Territory / occupied Palestinian territories / Palestinian Authority / Palestinian National Authority | Palestinian | | Ramallah
Panama | Panamanian | | Panama City
Papua New Guinea / PNG | Papua New Guinean / Papuan | | Port Moresby
Paraguay | Paraguayan | | Asuncion
Peru | Peruvian | | Lima
Philippines / The Philippines | Philippine / Filipino / Filipina | Filipinos / Filipinas | Manila = Metro Manila
Poland | Polish | Poles / Pole | Warsaw
Portugal | Portuguese | Portuguese | Lisbon
Qatar | Qatari | | Doha
Romania / Rumania | Romanian | | Bucharest
Russia / Russian Federation | Russian | | Moscow
Rwanda | Rwandan / Rwandese | Rwandans / Rwandese | Kigali
Saint Kitts and Nevis / St. Kitts and Nevis / St Kitts and Nevis | | |
Saint Lucia / St. Lucia / St Lucia | | |
Saint Vincent and the Grenadines / St. Vincent and the Grenadines / St Vincent and the Grenadines | | |
Samoa | Samoan | | Apia
San Marino | | |
Sao Tome and Principe | | |
Saudi Arabia / Kingdom of Saudi Arabia / KSA | Saudi / Saudi Arabian | | Riyadh
Senegal | Senegalese | Senegalese | Dakar
Serbia | Serbian / Serb | | Belgrade
Seychelles | Seychellois | |
Sierra Leone | Sierra Leonean | | Freetown
Singapore | Singaporean / Singapore | |
Slovakia / Slovak Republic | Slovak / Slovakian | | Bratislava
Slovenia | Slovenian / Slovene | | Ljubljana
Solomon Islands | Solomon Islander | | Honiara
Somalia | Somali / Somalian | | Mogadishu
South Africa | South African | | Pretoria
South Korea / Republic of Korea / ROK / R.O.K. / S. Korea / S Korea / SKorea | South Korean / S. Korean / S Korean | | Seoul
South Sudan | South Sudanese | South Sudanese | Juba
Soviet Union / USSR / U.S.S.R. | Soviet | |
Spain | Spanish | Spaniards / Spaniard | Madrid
Sri Lanka / Ceylon | Sri Lankan | | Colombo
Sudan | Sudanese | Sudanese | Khartoum / Port Sudan
Suriname | Surinamese | Surinamese | Paramaribo
Sweden | Swedish | Swedes / Swede | Stockholm
Switzerland | Swiss | Swiss | Bern
Syria / Syrian Arab Republic | Syrian / Syrian Arab | Syrians | Damascus
Taiwan / Chinese Taipei | Taiwanese / Taiwan | Taiwanese | Taipei
Tajikistan | Tajik / Tajikistani | | Dushanbe
Tanzania | Tanzanian | | Dodoma
Thailand | Thai | | Bangkok
Togo | Togolese | Togolese | Lome
Tonga | Tongan | | Nuku'alofa
Trinidad and Tobago / Trinidad | Trinidadian | | Port of Spain
Tunisia | Tunisian | | Tunis
Turkey / Turkiye / Republic of Turkey | Turkish | Turks / Turk | Ankara
Turkmenistan | Turkmen | Turkmens | Ashgabat
Tuvalu | Tuvaluan | | Funafuti
Uganda | Ugandan | | Kampala
Ukraine | Ukrainian | | Kyiv = Kiev = Kyyiv
United Arab Emirates / UAE / U.A.E. / Emirates | Emirati | | Abu Dhabi
United Kingdom / UK / U.K. / Britain / Great Britain | British / UK / U.K. / Britain | Britons / Briton / Brits / Brit | London
United States / United States of America / US / U.S. / U.S / USA / U.S.A. / America | American / US / U.S. / U.S / United States | | Washington = Washington D.C. = Washington DC
Uruguay | Uruguayan | | Montevideo
Uzbekistan | Uzbek / Uzbekistani | | Tashkent
Vanuatu | Ni-Vanuatu / Vanuatuan | | Port Vila
Vatican / The Vatican / Vatican City / Holy See | | |
Venezuela | Venezuelan | | Caracas
Vietnam / Viet Nam / North Vietnam / South Vietnam | Vietnamese / North Vietnamese / South Vietnamese | Vietnamese | Hanoi
Yemen | Yemeni / Yemenite | | Sanaa
Yugoslavia | Yugoslav / Yugoslavian | |
Zambia | Zambian | | Lusaka
Zimbabwe / Rhodesia | Zimbabwean | | Harare
Western Sahara | Sahrawi / Saharawi | | Laayoune
Hong Kong | Hong Kong | Hong Kongers | 
Macau / Macao | Macanese | |
Puerto Rico | Puerto Rican | | San Juan
Greenland | Greenlandic | Greenlanders | Nuuk
New Caledonia | New Caledonian | | Noumea
French Polynesia | | | Papeete
Somaliland | | | Hargeisa
Scotland | Scottish | Scots | Edinburgh
Wales | Welsh | | Cardiff
Northern Ireland | Northern Irish | | Belfast
England | English | |
Bermuda | Bermudian | |
Cayman Islands | | |
Guam | Guamanian | |
American Samoa | American Samoan | |
US Virgin Islands / U.S. Virgin Islands | | |
British Virgin Islands | | |
Turks and Caicos / Turks and Caicos Islands | | |
Guadeloupe | | |
Martinique | | |
Mayotte | | | Mamoudzou
Reunion Island / La Reunion | | |
French Guiana | | | Cayenne
Faroe Islands | Faroese | |
Gibraltar | Gibraltarian | |
Cook Islands | | |
Czechoslovakia | Czechoslovak | |
`

/**
 * Parts of countries whose bodies and people are spoken of as a country's are: `Name / other names | adjectives | people | country`.
 * "Gaza's health ministry" is a body of Gaza; its country is Palestine.
 */
export const territories = `
Gaza / Gaza Strip | Gazan | | palestine
West Bank / occupied West Bank | | | palestine
Crimea | Crimean | | ukraine
Chechnya / Chechen Republic | Chechen | | russia
Dagestan | Dagestani | | russia
Ingushetia | Ingush | Ingush | russia
Tatarstan | Tatar | | russia
donetsk-people-s-republic: Donetsk People's Republic / DPR | | | russia
luhansk-people-s-republic: Luhansk People's Republic / Lugansk People's Republic / LPR | | | russia
Transnistria / Transdniestria | Transnistrian | | moldova
Abkhazia | Abkhaz / Abkhazian | Abkhaz | georgia
South Ossetia | South Ossetian / Ossetian | | georgia
Nagorno-Karabakh / Karabakh / Artsakh | | | azerbaijan
Kurdistan / Iraqi Kurdistan / Kurdistan Region / Kurdistan Regional Government / KRG | Iraqi Kurdish | Iraqi Kurds | iraq
Rojava | | | syria
Tigray | Tigrayan | | ethiopia
Puntland | | | somalia
Jubaland | | | somalia
Darfur | Darfuri | | sudan
Catalonia | Catalan | | spain
Basque Country | Basque | | spain
Corsica | Corsican | | france
Quebec | Quebecois | | canada
Tibet | Tibetan | | china
Xinjiang | Uyghur / Uighur / Xinjiang | Uyghurs / Uighurs | china
Kashmir / Jammu and Kashmir / Indian-administered Kashmir / Pakistan-administered Kashmir / Azad Kashmir | Kashmiri | |
Balochistan / Baluchistan | Baloch / Baluch | Baloch | pakistan
Zanzibar | Zanzibari | | tanzania
Aceh | Acehnese | Acehnese | indonesia
Bougainville | Bougainvillean | | papua-new-guinea
Republika Srpska | Bosnian Serb | | bosnia-and-herzegovina
`
