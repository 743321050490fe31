/**
 * Cities, provinces, regions and fronts that war and disaster news names, by country.
 * A line is `country: place, place/other spelling, ...`; a country may take several lines; `none` is for what lies in no one country.
 * `^` marks a name that is also a person's name or an ordinary word: it only counts where the words before or after it say that it is a place.
 * The same name may stand under several countries; the country that the article speaks of most decides, else the one that stands first here.
 */
export const places = `
ukraine: Kharkiv/Kharkov, Odesa/Odessa, Dnipro/Dnepropetrovsk/Dnipropetrovsk, Donetsk, Luhansk/Lugansk, Zaporizhzhia/Zaporizhia/Zaporozhye/Zaporizhzhya, Lviv/Lvov
ukraine: Mykolaiv/Nikolaev, Mariupol, Kherson, Poltava, Chernihiv/Chernigov, Cherkasy, Sumy, Zhytomyr, Khmelnytskyi/Khmelnytsky, Rivne, Ternopil, Ivano-Frankivsk, Lutsk
ukraine: Uzhhorod, Vinnytsia/Vinnytsya, Kropyvnytskyi, Chernivtsi, Volyn, Zakarpattia, Bakhmut/Artyomovsk, Avdiivka, Pokrovsk, Kramatorsk, Sloviansk/Slavyansk
ukraine: Kostiantynivka/Konstantinovka, Chasiv Yar, Toretsk, Lyman, Izium/Izyum, Kupiansk/Kupyansk, Vovchansk, Severodonetsk/Sievierodonetsk, Lysychansk, Popasna, Soledar
ukraine: Vuhledar, Marinka, Kurakhove, Kurakhovo, Velyka Novosilka, Robotyne, Orikhiv, Tokmak, Melitopol, Berdiansk/Berdyansk, Enerhodar, Nikopol
ukraine: Kryvyi Rih/Kryvyy Rih/Krivoy Rog, Kremenchuk, Bucha, Irpin, Hostomel, Borodianka, Brovary, Bila Tserkva, Myrnohrad, Dobropillia, Druzhkivka, Selydove, Hroza
ukraine: Pavlohrad, Synelnykove, Nikolske, Huliaipole, Krynky, Nova Kakhovka, Kakhovka, Snihurivka, Voznesensk, Ochakiv, Snake Island, Zmiinyi Island, Chornobyl/Chernobyl
ukraine: Olenivka, Yenakiieve, Horlivka/Gorlovka, Makiivka/Makeyevka, Debaltseve, Ilovaisk, Volnovakha, Kostyantynivka, Starobilsk, Rubizhne, Kreminna, Svatove, Trostianets
ukraine: Okhtyrka, Konotop, Shostka, Hlukhiv, Chuhuiv, Balakliia, Merefa, Lozova, Zolochiv, Donbas/Donbass, Sevastopol, Simferopol, Kerch, Kerch Strait, Yevpatoria, Dzhankoi
ukraine: Feodosia, Yalta, Hrabove
russia: Kursk, Belgorod, Bryansk, Voronezh, Rostov/Rostov-on-Don, Krasnodar, St. Petersburg/St Petersburg/Saint Petersburg, Sudzha, Shebekino, Grayvoron, Taganrog
russia: Novorossiysk, Sochi, Volgograd, Saratov, ^Engels, Ryazan, ^Tula, Kaluga, Smolensk, Orel/Oryol, Lipetsk, Tambov, Samara, Ufa, Kazan, Nizhny Novgorod, Yekaterinburg
russia: Chelyabinsk, ^Perm, Omsk, Novosibirsk, Krasnoyarsk, Irkutsk, Vladivostok, Khabarovsk, Murmansk, Arkhangelsk, Kaliningrad, ^Tver, Pskov, Yaroslavl, Ivanovo, Kemerovo
russia: Orenburg, Orsk, Kurgan, Tyumen, Tomsk, Yakutsk, Yakutia, Sakhalin, Kamchatka, Kuril Islands, Primorye, Buryatia, Tuva, Bashkortostan, Mordovia, Udmurtia, Tatarstan
russia: Dagestan, Makhachkala, Derbent, Grozny, Chechnya, Ingushetia, Beslan, North Ossetia, Vladikavkaz, Nalchik, Stavropol, Astrakhan, Kalmykia, Adygea, Siberia
russia: Crocus City Hall, Khmeimim, Toropets, Korenevo, Glushkovo, Rylsk, Lgov, Kurchatov, Bolshoye Soldatskoye, Olenya, Dyagilevo, Yelabuga, Izhevsk, North Caucasus
russia: Moscow region, Leningrad
belarus: Gomel, Brest, Grodno/Hrodna, Vitebsk, Mogilev, Baranovichi, Bobruisk
moldova: Tiraspol, Balti, ^Bender, Gagauzia
poland: Krakow/Cracow, Gdansk, Wroclaw, Poznan, Lodz, Katowice, Lublin, Rzeszow, Przemysl, Szczecin, Bialystok, Przewodow, Medyka
romania: Cluj/Cluj-Napoca, Timisoara, Iasi, Constanta, Galati, Craiova, Tulcea, Bistrita
bulgaria: Plovdiv, Varna, Burgas, ^Ruse, Lovech
hungary: Debrecen, Szeged, Miskolc, Gyor, Pecs
czechia: Brno, Ostrava, Plzen, Jesenik, Opava
slovakia: Kosice, Handlova
serbia: Novi Sad, Kragujevac, Subotica, Vojvodina, ^Nis
kosovo: Mitrovica, Prizren, Peja, Banjska, Gjakova
bosnia-and-herzegovina: Srebrenica, Mostar, Banja Luka, Tuzla, Jablanica, Zenica, Prijedor, Gorazde, Bihac
croatia: Dubrovnik, Rijeka, Zadar, Vukovar, Osijek, Sisak, Petrinja, Knin, ^Split
slovenia: Maribor
north-macedonia: Kocani, Tetovo, Bitola
albania: Durres, Vlore, Shkoder
montenegro: Cetinje, Budva
greece: Thessaloniki, Piraeus, Patras, Crete, Lesbos, Samos, ^Rhodes, Santorini, Corfu, Chios, Evia, Attica, Thessaly, Larissa, Tempe valley, Pylos, Kalamata, Alexandroupolis
greece: Evros, Volos, ^Mati, Lemnos, Gavdos, Mykonos, Peloponnese
turkey: Istanbul, Izmir, Adana, Antalya, Bursa, Gaziantep/Antep, Diyarbakir, Hatay, Antakya, Kahramanmaras/Kahramanmaraş, Adiyaman, Malatya, Sanliurfa/Urfa, Osmaniye, Kilis
turkey: Elazig, Iskenderun, Mardin, Sirnak, Hakkari, Siirt, Bingol, Erzincan, Erzurum, Kars, Trabzon, Samsun, Konya, Kayseri, Mersin, Bodrum, Mugla, Marmaris, Bolu
turkey: Kartalkaya, Izmit, Kocaeli, Sakarya, Duzce, Nusaybin, Cizre, Suruc, Reyhanli, ^Soma, Zonguldak, Amasra, Bartin, Kastamonu, Sinop, Pazarcik, Elbistan, Nurdagi
turkey: Incirlik, Balikesir, Sindirgi, Canakkale, Manavgat, Taksim, Ataturk Airport, Bosphorus, ^Van, ^Batman
cyprus: Limassol, Larnaca, Paphos, Kyrenia, Famagusta
georgia: Batumi, Kutaisi, ^Gori, Zugdidi, ^Poti, Tskhinvali, Sukhumi, Racha
armenia: Gyumri, Vanadzor, Goris, Jermuk, Syunik, Spitak
azerbaijan: Ganja, Sumgait, Shusha, Stepanakert, Khankendi, Nagorno-Karabakh, Nakhchivan, Agdam, ^Barda, Lachin, Sumqayit
kazakhstan: Almaty, Shymkent, Karaganda, Aktau, Aktobe, Atyrau, Semey, Baikonur, Zhanaozen, Taraz, Kostanay
uzbekistan: Samarkand, Bukhara, Andijan/Andijon, Namangan, Fergana, Karakalpakstan, Nukus
kyrgyzstan: ^Osh, Batken, Jalal-Abad
tajikistan: Khujand, Gorno-Badakhshan, Kulob, Badakhshan
turkmenistan: Turkmenbashi
syria: Aleppo, Homs, Hama/Hamah, Idlib/Idleb, Latakia/Lattakia, Deir ez-Zor/Deir al-Zor/Deir Ezzor/Deir al-Zour/Deir Ezzour/Deir Ez Zor/Deir az-Zor
syria: Raqqa/al-Raqqa/ar-Raqqa/Raqqah, Hasaka/Hasakah/al-Hasakah/Hasakeh/al-Hasaka, Daraa/Deraa/Dara'a, Sweida/Suwayda/al-Sweida/Suweida/Sweida province, Quneitra/Qunaitra
syria: Tartus/Tartous, Qamishli/Qamishly/al-Qamishli, Kobani/Kobane/Ayn al-Arab, Afrin, Manbij/Menbej, al-Bab/Al Bab, Azaz, Jarablus, Tal Abyad/Tel Abyad
syria: Ras al-Ain/Serekaniye, Palmyra/Tadmur, Eastern Ghouta/East Ghouta/Ghouta, Western Ghouta, Douma, Jobar, Harasta, Daraya/Darayya, Moadamiya, Yarmouk/Yarmouk camp
syria: Saraqib/Saraqeb, Maarat al-Numan/Maaret al-Numan/Ma'arrat al-Numan/Maarrat al-Numan, Khan Sheikhoun/Khan Shaykhun/Khan Sheikhun, Jisr al-Shughur/Jisr al-Shughour
syria: Ariha, Binnish, Sarmin, Sarmada, Salamiyah/Salamiya, al-Rastan/Rastan, Talbiseh/Talbisa, Houla/al-Houla, Qusayr/al-Qusayr/Qusair, Zabadani, Madaya, Fuah/Foua/al-Fouaa
syria: Kafraya/Kefraya, Baniyas/Banias, Jableh/Jabla, al-Mayadin/Mayadeen/Mayadin, Abu Kamal/Albu Kamal/al-Bukamal/Boukamal, Baghuz, al-Tanf/Tanf, al-Hol/al-Hawl
syria: Kafr Nabl/Kafranbel, Atareb/al-Atareb, Anadan, Hreitan, Nubl, Zahraa, Khan al-Assal, Jarez, Dabiq, Tabqa/al-Tabqa, Ain Issa, Shaddadi, Bab Touma, Mezzeh, Jaramana
syria: Sayyida Zeinab/Sayeda Zeinab, Qaboun/Qabun, Barzeh, Tishreen, Golan Heights/Golan, ^Nawa, Busra, Inkhil, al-Sanamayn, Muadamiyat, Eastern Aleppo/East Aleppo
syria: Rif Dimashq, Damascus countryside
lebanon: Tripoli, Sidon/Saida, Tyre, Baalbek, Nabatieh/Nabatiyeh, Bint Jbeil/Bint Jbail, Marjayoun, Khiam, Naqoura, Zahle, Bekaa/Beqaa/Bekaa Valley/Beqaa Valley/Bekaa valley
lebanon: Hermel, Dahiyeh/Dahiyah, Jounieh, Byblos, ^Chouf, Qana, Maroun al-Ras, Aita al-Shaab/Ayta ash-Shab, Kfar Kila, Ain al-Hilweh/Ein el-Hilweh, Shebaa Farms
lebanon: Litani River, Litani, ^Arsal, Akkar, Ain el-Delb, Aitou, Almat, ^Sabra, Shatila, Burj al-Barajneh
palestine: Gaza City, Khan Younis/Khan Yunis/Khan Yunus, Rafah, Jabalia/Jabaliya/Jabalya, Deir al-Balah, Nuseirat/Nusseirat, Beit Lahia/Beit Lahiya, Beit Hanoun/Beit Hanun
palestine: Bureij, Maghazi/al-Maghazi, Shujaiya/Shejaia/Shujayea/Shuja'iyya/Shijaiyah, al-Mawasi/Mawasi/Al-Muwasi/Muwasi, Zeitoun/Zaytoun, Tal al-Hawa, Rimal/al-Rimal
palestine: Sheikh Radwan, Shati/al-Shati, Al-Shifa/al-Shifa Hospital/Shifa Hospital, Kamal Adwan/Kamal Adwan Hospital, Nasser Hospital
palestine: Al-Ahli/al-Ahli Hospital/al-Ahli Arab Hospital, European Hospital, Netzarim/Netzarim corridor, Philadelphi corridor, Kerem Shalom, ^Erez, Jenin, Nablus
palestine: Tulkarm/Tulkarem, Hebron, Bethlehem, Jericho, Qalqilya/Qalqilia, Tubas, Salfit, Nur Shams, Balata, Huwara, East Jerusalem, Masafer Yatta, al-Aqsa/al-Aqsa Mosque
palestine: Far'a
israel: Haifa, Beersheba/Be'er Sheva/Beer Sheva, Ashdod, Ashkelon, Sderot, Eilat, Netanya, Nazareth, Kiryat Shmona, Nahariya, Safed/Tzfat, Tiberias, Metula, Majdal Shams
israel: Galilee/Upper Galilee, Negev, Kibbutz Be'eri, Be'eri, Kfar Aza, Nir Oz, Re'im/Reim, Ofakim, Bat Yam, Ramat Gan, Rishon Lezion, Petah Tikva, Rehovot, Holon, Herzliya
israel: Hadera, Lod, Mount Meron, Dimona, ^Arad, ^Tamra, ^Acre
jordan: Irbid, Zarqa, Aqaba, Petra, Tower 22, Zaatari, Mafraq
iraq: Mosul, Basra, Erbil/Irbil/Arbil, Kirkuk, Fallujah/Falluja, Ramadi, Tikrit, Samarra, Najaf, Karbala/Kerbala, Nasiriyah/Nassiriya/Nasiriya, Hilla/Hillah, Diyala
iraq: Baquba/Baqubah, Anbar, Nineveh/Ninawa, Salahuddin/Salahaddin, Sulaimaniyah/Sulaymaniyah/Sulaimaniya, Dohuk/Duhok, Sinjar, Tal Afar, Hawija, ^Amara/Amarah, ^Kut
iraq: Diwaniyah, Samawah, Qaraqosh, Hamdaniya, Al-Hamdaniya, Baiji, Haditha, ^Hit, Qaim/al-Qaim, Rutba, Taji, Abu Ghraib, Sadr City, Karrada/Karada, Ain al-Asad/al-Asad
iraq: Babil, Dhi Qar, Maysan, Muthanna, Wasit, Taza Khurmatu, Tuz Khurmatu, Khanaqin, Halabja, Iskandariya, Mahmoudiya
iran: Isfahan/Esfahan, Mashhad, Tabriz, Shiraz, Kerman, Qom, Ahvaz, Kermanshah, Bandar Abbas, Zahedan, Sistan and Baluchestan/Sistan-Baluchestan/Sistan and Baluchistan
iran: Khuzestan, Abadan, Bushehr, Natanz, Fordow, Arak, ^Bam, Sanandaj, Kurdistan province, Saqqez, Mahabad, Urmia, Hormozgan, Karaj, Hamadan, Yazd, Rasht, Chabahar
iran: Khorramabad, Lorestan, Gilan, Evin prison, Evin, Shahid Rajaee, Tabas, Sarpol-e Zahab, Varzaqan
yemen: Hodeidah/Hudaydah/al-Hudaydah/Hodeida/Al Hudaydah, Aden, Taiz/Ta'izz, Marib/Ma'rib, Saada/Sa'ada/Saadah, Ibb, Hajjah, Dhamar, Mukalla/al-Mukalla
yemen: Hadramawt/Hadhramaut/Hadramout, Shabwa/Shabwah, Abyan, al-Bayda/Bayda, Dhale/al-Dhale, Lahj, al-Jawf, Amran, Mahra, Socotra, Ras Isa, Zabid, Mocha/Mokha
yemen: Bab al-Mandab/Bab el-Mandeb/Bab al-Mandeb
saudi-arabia: Jeddah, Mecca/Makkah, Medina/Madinah, Dammam, Jizan/Jazan, Najran, Abha, Dhahran, Khobar, Yanbu, Abqaiq, Khurais, ^Mina, Neom, Asir, Qatif, Taif
united-arab-emirates: Dubai, Sharjah, Fujairah, Al Dhafra, Ajman
oman: Salalah, Sohar, Duqm
qatar: Al Udeid, Lusail
bahrain: Muharraq
egypt: ^Alexandria, Giza, Port Said, Suez, Suez Canal, Ismailia, Luxor, Aswan, Asyut/Assiut, Minya, Sinai/Sinai Peninsula, North Sinai, South Sinai, El-Arish/al-Arish/Arish
egypt: Sheikh Zuweid, Sharm el-Sheikh/Sharm al-Sheikh, Hurghada, Tanta, Mansoura, Damietta, Qena, Sohag, Beni Suef, Fayoum, Marsa Alam, Bir al-Abed, Rabaa, Menoufia, Beheira
libya: Tripoli, Benghazi, Derna, Misrata, Sirte, Sebha/Sabha, Tobruk, Zawiya/Zawiyah/al-Zawiya, Sabratha, Zuwara, Zintan, Ajdabiya, Bani Walid, Brega, Ras Lanuf, Tarhuna
libya: Kufra, Bayda, ^Susa, Shahhat, Cyrenaica, Tripolitania, Fezzan, Marj
tunisia: Sfax, Sousse, Kairouan, Bizerte, Kasserine, Gafsa, Zarzis, Ben Guerdane, Sidi Bouzid, Djerba, Mahdia, Monastir, Gabes, Kerkennah
algeria: Oran, Constantine, Annaba, Setif, Tizi Ouzou, Bejaia, Kabylie, Kabylia, Tamanrasset, Blida, El Tarf, In Amenas, Bab El Oued
morocco: Casablanca, Marrakesh/Marrakech, Fez, Agadir, Tangier/Tangiers, Al Haouz, Taroudant, Chichaoua, Ouarzazate, Amizmiz, Atlas Mountains/High Atlas, Melilla border
morocco: Nador, Safi, Al Hoceima
western-sahara: Laayoune, Tindouf, Dakhla
sudan: Omdurman, El Fasher/Al-Fashir/al-Fasher/El-Fasher/Fasher, Nyala, El Geneina/Geneina/el-Geneina/al-Geneina, Zalingei, Wad Madani/Wad Medani
sudan: Gezira/al-Jazira/Al-Jazirah/Jazira, Sennar, Sinjah/Singa, El Obeid/el-Obeid/al-Obeid, Kordofan, North Kordofan, South Kordofan, West Kordofan, Darfur, North Darfur
sudan: South Darfur, West Darfur, Central Darfur, East Darfur, Blue Nile, White Nile, Kassala, Gedaref/Gadarif, Bahri/Khartoum North, Zamzam/Zamzam camp, Abu Shouk, ^Kutum
sudan: Kadugli, Dilling, Babanusa, El Daein/ed-Daein, Atbara, Merowe, Tawila, Ardamata, Damazin, Abyei, Nuba Mountains, ^Bara, Tokar, Arbaat
south-sudan: Malakal, Bentiu, Bor town, ^Wau, Jonglei, Unity State, Upper Nile, ^Nasir, Yambio, Rumbek, Torit, Pibor, ^Yei, Warrap, Renk, Akobo, ^Leer
ethiopia: Tigray, Mekelle/Mekele, Amhara, Oromia, Afar, Gondar, Bahir Dar, Dire Dawa, Axum/Aksum, Adigrat, Adwa, Shire, Humera, Mai Kadra, Dessie, Lalibela, Gambella/Gambela
ethiopia: Benishangul-Gumuz, Wollega/Wellega, Somali Region, Jijiga, Hawassa, Gofa, Sidama, Harar, Ogaden, Wolkait, Gozamen, Metekel
eritrea: Massawa, Assab, Keren
djibouti: Obock, Camp Lemonnier
somalia: Kismayo/Kismayu, Baidoa, Beledweyne/Beletweyne/Beledwein, Galkayo/Galkacyo, Bosaso/Bossaso, Garowe, Jowhar, Afgooye/Afgoye, Lower Shabelle, Middle Shabelle
somalia: ^Hiran/Hiiraan, Galgadud/Galgaduud, Bakool, Gedo, Jubaland, Mudug, Puntland, Somaliland, Las Anod/Laascaanood, Dhusamareb, Adale, Lido Beach, El Ade, Halane
somalia: Lower Juba, Bulo Marer, Barawe
kenya: Mombasa, Kisumu, Nakuru, Eldoret, Garissa, Mandera, Wajir, Lamu, Turkana, Marsabit, Dadaab, Kakuma, Malindi, Shakahola, Mai Mahiu, Tana River, Kilifi, Nyeri, Thika
kenya: Westgate, Rift Valley, Mandera County, Isiolo, Samburu, Baringo
uganda: Gulu, Entebbe, Jinja, Mbarara, Kasese, Mpondwe, Arua, ^Lira, Bududa, Bulambuli, Karamoja, Mubende, Kiteezi
rwanda: Gisenyi, Rubavu, Butare, Cyangugu
burundi: Bujumbura, Cibitoke, Rumonge, Gatumba
tanzania: Dar es Salaam, Zanzibar, Arusha, Mwanza, Mbeya, Hanang, Katesh, Kagera, Bukoba, Kilimanjaro, Kariakoo
dr-congo: Goma, Bukavu, ^Beni, Bunia, Butembo, Uvira, Masisi, Rutshuru, ^Sake, Minova, Kanyabayonga, Lubero, Walikale, Kitshanga, Bunagana, Kamanyola, Kavumu, North Kivu
dr-congo: South Kivu, Kivu, Ituri, Tanganyika, Haut-Uele, Mongbwalu, Djugu, Irumu, Mambasa, Kisangani, Lubumbashi, Katanga, Kasai, Kananga, Mbuji-Mayi, Tshopo, Equateur
dr-congo: Mbandaka, Kwilu, Kwango, Mai-Ndombe, Kwamouth, Maniema, Kindu, Kalemie, Kalehe, Bushushu, Nyamukubi, Nyiragongo, Kishishe, Mugunga, Kinyandonyi, Makala prison
dr-congo: Matadi, Kolwezi, Panzi, Komanda, Kasanga
congo-brazzaville: Pointe-Noire
central-african-republic: Bambari, ^Bria, Bangassou, Birao, Bouar, Ndele, ^Obo, Bossangoa, Berberati
cameroon: Douala, Bamenda, Buea, Maroua, Kumba, Garoua, Far North, Ngarbuh, ^Mora, Kousseri, Eseka, Bafoussam
chad: N'Djamena, Adre, Abeche, Moundou, Lake Chad, Tibesti, ^Bol, Baga Sola, Farchana, Amdjarass
nigeria: Lagos, Kano, Ibadan, Kaduna, Port Harcourt, Benin City, Maiduguri, Jos, Zaria, Sokoto, Katsina, Zamfara, Borno, Yobe, Adamawa, Plateau State, Benue, Makurdi
nigeria: Niger State, Niger Delta, Kogi, Nasarawa, Kebbi, Taraba, Bauchi, Gombe, Jigawa, Anambra, ^Imo, Enugu, Abia, Owerri, Onitsha, Rivers State, Bayelsa, Delta State
nigeria: ^Warri, Owo, Ondo, Ogun, Oyo, Chibok, Gwoza, ^Bama, ^Baga, Damaturu, Damasak, Mokwa, Minna, Lokoja, Yelwata, Yelewata, Majiya, Kuriga, Gusau, Konduga, Dikwa, Monguno
nigeria: Bokkos, ^Mangu, Tudun Biri, Suleja, Alau dam
niger: Diffa, Tillaberi, Tahoua, Agadez, Maradi, Zinder, Dosso, Ayorou, Tongo Tongo, Fambita, Arlit
mali: ^Gao, Timbuktu, Kidal, Mopti, Menaka, Segou, Sikasso, Kayes, Bandiagara, Djenne, Sevare, ^Moura, Ogossagou, Tinzaouaten, Koulikoro, Boulkessi, Tessalit, Ansongo
mali: Bankass, Farabougou, Diafarabe, Nampala
burkina-faso: Djibo, Dori, Ouahigouya, Fada N'Gourma, ^Kaya, Barsalogho, Solhan, Seytenga, ^Karma, Nondin, ^Soro, Gorom-Gorom, Bobo-Dioulasso, Inata, Arbinda, Mansila
burkina-faso: Diapaga, Solenzo, Kongoussi, Pama
ivory-coast: Bouake, Korhogo, Grand-Bassam, San Pedro, Kafolo
ghana: Kumasi, Tamale, Takoradi, Bawku, Appiatse, Volta Region, Obuasi
togo: ^Kara, Dapaong, Kpendjal, Savanes region
benin: Cotonou, Parakou, Alibori, Kandi, Pendjari, Seme-Podji
senegal: Thies, Saint-Louis, Ziguinchor, Casamance, Mbour, Touba, Kaffrine
gambia: Serekunda
guinea: Nzerekore/N'Zerekore, Kindia, ^Labe
guinea-bissau: Bafata
sierra-leone: Kenema, Makeni
liberia: Gbarnga, Totota, Ganta
mauritania: Nouadhibou, Mberra
angola: Huambo, Benguela, Lobito, Cabinda, Lubango, Malanje, Cunene
zambia: Ndola, Kitwe, Livingstone, Kabwe, Chingola
zimbabwe: Bulawayo, Mutare, Chimanimani, Chipinge, Marange, Hwange
malawi: Blantyre, Mzuzu, Zomba, Mulanje, Phalombe, Nsanje, Chikwawa, Nkhotakota
mozambique: Beira, Nampula, Pemba, Quelimane, Tete, Cabo Delgado, ^Palma, Mocimboa da Praia, Mueda, Macomia, Ancuabe, Nacala, Sofala, Zambezia, Manica, Inhambane, Mecufi
mozambique: Montepuez, Ilha de Mocambique
madagascar: Toamasina, Mananjary, Antsirabe, Toliara, Ambovombe, Manakara, Antsiranana, Sava region
south-africa: Johannesburg, Cape Town, Durban, Soweto, KwaZulu-Natal, Gauteng, Limpopo, Mpumalanga, Eastern Cape, Western Cape, Northern Cape, ^Free State, Port Elizabeth
south-africa: Gqeberha, Bloemfontein, Mthatha, East London, Marikana, Stilfontein, Pietermaritzburg, Sharpeville, Ekurhuleni, Boksburg, Mamatlakala, Mmamatlakala, Tshwane
south-africa: Nelspruit
namibia: Walvis Bay, Swakopmund
botswana: Francistown, Maun
mauritius: Curepipe
mayotte: Mamoudzou, Petite-Terre, Kaweni
india: Mumbai/Bombay, Kolkata/Calcutta, Chennai/Madras, Bengaluru/Bangalore, Hyderabad, Ahmedabad, Pune, Surat, Jaipur, Lucknow, Kanpur, Nagpur, Indore, Bhopal, Patna
india: Vadodara, Ludhiana, Agra, Varanasi, Srinagar, Amritsar, Allahabad, Prayagraj, Ranchi, Guwahati, Chandigarh, Kochi, Thiruvananthapuram, Coimbatore, Madurai
india: Visakhapatnam, Vijayawada, Raipur, Bhubaneswar, Dehradun, Shimla, Imphal, Gangtok, Jammu, Leh, Ladakh, Siliguri, Darjeeling, Faridabad, Gurgaon/Gurugram, Noida
india: Ayodhya, Haridwar, Puri, Rajkot, Morbi, Godhra, Uttar Pradesh, Maharashtra, Bihar, West Bengal, Madhya Pradesh, Tamil Nadu, Rajasthan, Karnataka, Gujarat
india: Andhra Pradesh, Odisha/Orissa, Telangana, Kerala, Jharkhand, Assam, Punjab, Chhattisgarh, Haryana, Uttarakhand, Himachal Pradesh, Tripura, Meghalaya, Manipur, Nagaland
india: Goa, Arunachal Pradesh, Mizoram, Sikkim, Andaman and Nicobar/Andaman Islands, Nicobar Islands, Lakshadweep, Wayanad, Idukki, Kullu, Manali, Chamoli, Kedarnath
india: Joshimath, Uttarkashi, Dharali, Kishtwar, Pahalgam, Pulwama, ^Uri, Poonch, Rajouri, Anantnag, Baramulla, Kupwara, Bastar, Sukma, Dantewada, Bijapur, Gadchiroli
india: Balasore/Balasore district, Hathras, Churachandpur, Muzaffarnagar, Muzaffarpur, Gorakhpur, Raigad, ^Thane, Kutch, Bhuj, Latur, Silkyara, Karur, Kuttanad, Malegaon
india: Sambhal
pakistan: Karachi, Lahore, Peshawar, Quetta, Rawalpindi, Multan, Faisalabad, Hyderabad, Sialkot, Gujranwala, Swat, Swat Valley, Mingora, Buner, Shangla, Mansehra, Abbottabad
pakistan: Balakot, Mardan, Nowshera, Kohat, Bannu, Dera Ismail Khan, Dera Ghazi Khan, North Waziristan, South Waziristan, Waziristan, Miranshah, Wana, Parachinar, Kurram
pakistan: Khyber, Khyber Pakhtunkhwa, Bajaur, Orakzai, Mohmand, Tirah, Torkham, ^Chaman, Gwadar, Turbat, Mastung, Khuzdar, ^Kech, Nushki, Sibi, Ziarat, Harnai, ^Mach, Bolan
pakistan: Sindh, Sukkur, Larkana, Jacobabad, Dadu, Thatta, Sehwan, Badin, Punjab, Bahawalpur, Rahim Yar Khan, Sargodha, Muzaffarabad, Mirpur, ^Kotli, Gilgit-Baltistan, Gilgit
pakistan: Skardu, Murree, Muridke, Jaffar Express, Swabi, Chitral, ^Dir, ^Kasur, Narowal, Jhang, Muzaffargarh
afghanistan: Kandahar, Herat, Mazar-i-Sharif/Mazar-e-Sharif, Jalalabad, Kunduz, Nangarhar, Helmand, Lashkar Gah, Ghazni, Paktika, Paktia, Khost, Logar, Wardak, Maidan Wardak
afghanistan: Kunar, Nuristan, Laghman, Badakhshan, Baghlan, Takhar, Balkh, Faryab, Jawzjan, Samangan, Sar-e-Pul, Bamiyan/Bamyan, Daikundi, Ghor, Farah, Nimroz, Uruzgan, Zabul
afghanistan: Badghis, Parwan, Bagram, Kapisa, Panjshir, Tora Bora, Spin Boldak, Zindajan, Gayan, Barmal, Nurgal, Asadabad, Pul-e-Khumri, Dasht-e-Barchi, Sangin, Marjah
afghanistan: Mirwais
bangladesh: Chittagong/Chattogram, Sylhet, Khulna, Rajshahi, Cox's Bazar, Bhasan Char, Barisal/Barishal, Rangpur, Comilla/Cumilla, Narayanganj, Gazipur, Savar, Rana Plaza
bangladesh: Sitakunda, Kutupalong, Feni, Noakhali, Sunamganj, Bandarban, Teknaf, Gopalganj, Uttara
sri-lanka: Jaffna, Kandy, Galle, Trincomalee, Batticaloa, Negombo, Mullaitivu, Kilinochchi, Badulla, Vavuniya, Matara, Nuwara Eliya, Gampaha
nepal: Pokhara, Jajarkot, Rukum, Rukum West, Gorkha, Lalitpur, Bhaktapur, Sindhupalchok, Lamjung, Everest/Mount Everest, Biratnagar, Birgunj, Humla, Dolpa, Simaltal, Langtang
nepal: Lumbini
bhutan: Paro
maldives: 
myanmar: Yangon/Rangoon, Mandalay, Sagaing, Rakhine, Rakhine State, Maungdaw, Buthidaung, Sittwe, Kyaukphyu, Mrauk-U, Shan State, Lashio, Kokang, Laukkai, Laukkaing, ^Muse
myanmar: Kyaukme, Mogok, Kachin, Kachin State, Myitkyina, Laiza, Bhamo, Hpakant, Chin State, Hakha, Thantlang, Falam, Kayah, Kayah State, Loikaw, Karenni, Kayin, Karen State
myanmar: Myawaddy, Hpa-An, Mon State, Mawlamyine, Magway, ^Bago, Tanintharyi, Ayeyarwady, Irrawaddy delta, Pazigyi, Monywa, Kyaukse, Pyinmana, Taungoo, Meiktila, Kanbalu
myanmar: Depayin, Letpanhla, Inle Lake, Myebon, Bagan, Hsipaw
thailand: Chiang Mai, Chiang Rai, Phuket, Pattaya, Pattani, Yala, Narathiwat, Songkhla, Hat Yai, Nakhon Ratchasima, Nakhon Si Thammarat, Surin, Sisaket/Si Sa Ket
thailand: Ubon Ratchathani, Buriram, Nong Bua Lamphu, Krabi, Phi Phi, Khao Lak, Mae Sot, Mae Sai, Tham Luang, Udon Thani, Ayutthaya
cambodia: Siem Reap, Battambang, Sihanoukville, Poipet, Preah Vihear, Oddar Meanchey, Preah Sihanouk
laos: Luang Prabang, Vang Vieng, Attapeu, Pakse, Xaisomboun, Savannakhet
vietnam: Ho Chi Minh City, Saigon, Da Nang/Danang, Hue, Haiphong/Hai Phong, Quang Ninh, Ha Long Bay/Halong Bay, Lao Cai, Lang Nu, Yen Bai, Cao Bang, Thai Nguyen, Nghe An
vietnam: Ha Tinh, Quang Nam, Quang Tri, Quang Binh, Hoi An, Can Tho, Mekong Delta, Dak Lak, Lam Dong, Khanh Hoa, Nha Trang, Phu Yen, Gia Lai, My Lai, Dien Bien, Son La
vietnam: Ha Giang, Bac Giang, Thanh Hoa
malaysia: Sabah, Sarawak, Johor, Johor Bahru, Penang, Selangor, Kelantan, Terengganu, Pahang, Kota Kinabalu, Kuching, Perak, Ipoh, Kedah, Perlis, Negeri Sembilan
malaysia: Malacca/Melaka, Batang Kali, Putra Heights
indonesia: ^Java, West Java, Central Java, East Java, Sumatra, West Sumatra, North Sumatra, South Sumatra, Sulawesi, Central Sulawesi, South Sulawesi, North Sulawesi
indonesia: West Sulawesi, Kalimantan, East Kalimantan, Borneo, Bali, Lombok, ^Flores, Sumbawa, West Nusa Tenggara, East Nusa Tenggara, Papua, West Papua, Highland Papua
indonesia: Central Papua, Maluku, North Maluku, Ambon, Halmahera, Aceh, Banda Aceh, Meulaboh, Padang, Medan, Palembang, Pekanbaru, Riau, Jambi, Bengkulu, Lampung, Bandung
indonesia: Cianjur, Sukabumi, Garut, Bogor, Bekasi, Depok, Tangerang, Banten, Pandeglang, Semarang, Yogyakarta, Surakarta, Surabaya, Malang, Kanjuruhan, Banyuwangi, Lumajang
indonesia: Palu, Donggala, Sigi, Poso, Makassar, Mamuju, Manado, Gorontalo, Kendari, Pontianak, Samarinda, Balikpapan, Nias, Mentawai, Bima, Denpasar, Mataram, Kupang
indonesia: Lewotobi, Lewotobi Laki Laki/Mount Lewotobi Laki-Laki, Mount Merapi, Merapi, Marapi, Mount Marapi, Semeru, Mount Semeru, Krakatau/Krakatoa, Anak Krakatau, Sinabung
indonesia: ^Ruang, Mount Ruang, ^Agung, Jayapura, Wamena, Nduga, Timika, Yahukimo, Intan Jaya, Agam, Tanah Datar, Pesisir Selatan, Pekalongan, Cilacap, Banjarnegara, Sidoarjo
indonesia: Tapanuli, Sibolga, Natuna, Luwu, Morowali
philippines: Cebu, Cebu City, Davao, Davao City, Davao de Oro, Davao Oriental, Davao Occidental, Quezon City, Mindanao, Luzon, Visayas, Leyte, Southern Leyte, ^Samar
philippines: Tacloban, Baybay, Bohol, Negros, Negros Occidental, Negros Oriental, Negros Island, Panay, Iloilo, Bacolod, Palawan, Mindoro, Catanduanes, ^Albay, Legazpi, Bicol
philippines: Camarines Sur, Camarines Norte, ^Naga, Sorsogon, Masbate, Quezon province, Batangas, Talisay, Cavite, ^Laguna, Rizal, Bulacan, Pampanga, Zambales, Cagayan
philippines: Cagayan de Oro, Isabela province, Ilocos, Ilocos Norte, Ilocos Sur, ^Abra, Benguet, Baguio, Itogon, Nueva Ecija, Nueva Vizcaya, Aurora province, Batanes
philippines: Zamboanga, Zamboanga City, Cotabato, Maguindanao, Marawi, Lanao del Sur, Sulu, Jolo, Basilan, Tawi-Tawi, Bangsamoro, Surigao, Surigao del Sur, Surigao del Norte
philippines: Siargao, Dinagat, Butuan, General Santos, Sarangani, Bukidnon, Misamis, Maco, Masara, Taal, Taal Volcano, Mayon, Mount Mayon, Pinatubo, Kanlaon, Mount Kanlaon
philippines: ^Bogo, Scarborough Shoal, Second Thomas Shoal, Ormoc, Kalinga, Ifugao, Mountain Province, Marikina
china: Shanghai, Guangzhou, Shenzhen, Chongqing, Tianjin, Wuhan, Chengdu, Xi'an/Xian, Hangzhou, Nanjing, Harbin, Shenyang, Dalian, Qingdao, Jinan, Zhengzhou, Changsha
china: Kunming, Urumqi, Lhasa, Lanzhou, Hohhot, Guiyang, Nanning, Fuzhou, Xiamen, Ningbo, Wenzhou, Suzhou, Wuxi, Foshan, Dongguan, Zhuhai, Shantou, Haikou, Sanya, Guilin
china: Xining, Yinchuan, Taiyuan, Shijiazhuang, Tangshan, Baoding, Zhuozhou, Changchun, Jilin, Hefei, Nanchang, Yichang, Xinyu, Wenchuan, Yushu, Jishishan, Dingri, Tingri
china: Shigatse/Xigaze, Nagqu, Xinjiang, Tibet, Inner Mongolia, Sichuan, Yunnan, Guangdong, Guangxi, Hunan, Hubei, Henan, Hebei, Shandong, Shanxi, Shaanxi, Gansu, Qinghai
china: Ningxia, Guizhou, Fujian, Zhejiang, Jiangsu, Anhui, Jiangxi, Hainan, Heilongjiang, Liaoning, Haidong, Linxia, Meizhou, Meida Expressway, Zhaotong, Liangshui, Luding
china: Ganzi, ^Aba, Fangshan, Mentougou, Miyun, Yaan, Lushan, Kashgar, Hotan, ^Ili, Tiananmen Square/Tiananmen
hong-kong: Kowloon, Tai Po, Wang Fuk Court, New Territories, Victoria Harbour
taiwan: Taichung, Kaohsiung, Tainan, Hualien, Hualien County, Chiayi, Hsinchu, Taoyuan, Keelung, Pingtung, Yilan, Kinmen, Matsu, Penghu, Taroko Gorge, Guangfu, Taiwan Strait
japan: Osaka, Kyoto, Yokohama, Nagoya, Sapporo, Kobe, Fukuoka, Hiroshima, Nagasaki, Sendai, Kumamoto, Okinawa, Naha, Kagoshima, Miyazaki, Oita, Niigata, Kanazawa, Nagano
japan: Chiba, Saitama, Ishikawa, Ishikawa Prefecture, Noto, Noto Peninsula, Wajima, Suzu, Anamizu, Nanao, Toyama, Fukui, Fukushima, Fukushima Daiichi, Miyagi, Iwate, Ofunato
japan: Rikuzentakata, Aomori, Akita, Yamagata, Hokkaido, Honshu, Kyushu, Shikoku, Kochi, Ehime, Tottori, Shimane, Okayama, Hyogo, Wakayama, Shizuoka, Atami, Mount Ontake
japan: Mount Fuji, Haneda, Tsukuba, Iwo Jima, Tokara, Rokko
south-korea: Busan/Pusan, Incheon, Daegu, Gwangju/Kwangju, Daejeon, Ulsan, Suwon, Jeju, Gyeonggi, Gangwon, North Gyeongsang, South Gyeongsang, North Chungcheong
south-korea: South Chungcheong, North Jeolla, South Jeolla, Itaewon, Muan, Muan International Airport, Hwaseong, Osong, Cheongju, Pohang, Gyeongju, Andong, Uiseong, Sancheong
south-korea: Yeongdeok, Cheongsong, Yeongyang, Pocheon, Panmunjom, Yeonpyeong, Sewol, Icheon
north-korea: Sinuiju, Hamhung, Wonsan, Chongjin, Kaesong, Nampo, Yongbyon, Punggye-ri, Kumgang, Rason, Ryanggang, Chagang, Uiju
none: Demilitarized Zone/DMZ, Korean Peninsula/Korean peninsula, Middle East, Mideast, Near East, Persian Gulf, Gulf of Aden, Gulf of Oman, Red Sea, Black Sea, Baltic Sea
none: Mediterranean/Mediterranean Sea, central Mediterranean, Aegean/Aegean Sea, Adriatic/Adriatic Sea, Caspian Sea, Sea of Azov/Azov Sea, English Channel, North Sea
none: Arabian Sea, Bay of Bengal, Andaman Sea, South China Sea, East China Sea, Yellow Sea, Sea of Japan, Strait of Hormuz, Strait of Malacca, Gulf of Guinea, Gulf of Mexico
none: Indian Ocean, Pacific Ocean, Atlantic Ocean, Arctic Ocean, Caribbean/Caribbean Sea, Coral Sea, Java Sea, Sahel, Sahara, Horn of Africa, East Africa, West Africa
none: Central Africa, Southern Africa, North Africa, sub-Saharan Africa, Great Lakes region, Lake Kivu, Lake Victoria, Lake Chad basin, Liptako-Gourma, Africa, Asia
none: Central Asia, South Asia, Southeast Asia, East Asia, Europe, Eastern Europe, Western Europe, Central Europe, Balkans, Caucasus, South Caucasus, Baltics, Scandinavia
none: Latin America, South America, Central America, North America, Oceania, South Pacific, Asia-Pacific, Himalayas, Hindu Kush, Hindu Kush region, Andes, Amazon basin
none: Levant, Kashmir Valley, Line of Control, Mekong, Congo River, Nile, Danube, Euphrates, Tigris, Antarctica, Arctic
mongolia: Darkhan
australia: ^Sydney, Melbourne, Brisbane, ^Perth, ^Adelaide, Hobart, ^Darwin, Gold Coast, Cairns, Townsville, Alice Springs, New South Wales, NSW, Queensland, ^Victoria
australia: South Australia, Western Australia, Tasmania, Northern Territory, Bondi, Bondi Beach, Bondi Junction, Port Arthur, Mallacoota, Kangaroo Island, Lismore, Wieambilla
australia: Porepunkah, Geelong, Christmas Island
new-zealand: Auckland, Christchurch, Hawke's Bay, Whakaari, White Island, Whakatane, ^Napier, Gisborne, ^Canterbury, Dunedin, Queenstown, North Island, South Island
new-zealand: ^Wellington
papua-new-guinea: ^Lae, Enga, Enga Province, Yambali, Bougainville, Hela, East Sepik, Madang, Morobe, Wabag, Mount Hagen, Rabaul, Highlands region
vanuatu: Port Vila, Efate, Espiritu Santo, Tanna
solomon-islands: Guadalcanal, Malaita
fiji: Nadi, Vanua Levu, Viti Levu, Lautoka
tonga: Hunga Tonga, Tongatapu
samoa: Savaii
french-polynesia: Tahiti
united-kingdom: Manchester, Birmingham, Liverpool, Leeds, Glasgow, ^Bristol, Sheffield, ^Newcastle, Nottingham, Leicester, Southampton, Portsmouth, Plymouth, ^Oxford
united-kingdom: ^Cambridge, ^Brighton, ^Hull, Coventry, ^York, Southport, Salisbury, Amesbury, ^Dover, ^Kent, Cornwall, ^Devon, Somerset, Cumbria, Lockerbie, Dunblane
united-kingdom: Hillsborough, Aberfan, Grenfell Tower, Grenfell, Swansea, Aberdeen, Dundee, Inverness, Londonderry, ^Derry, Omagh, Heathrow, Gatwick, Westminster
united-kingdom: London Bridge, Yorkshire, Lancashire, Wales, Scotland, Northern Ireland, England, Channel Islands, Huntingdon, Shropshire, ^Reading, ^Bath
ireland: Galway, Limerick, Waterford, Donegal, Creeslough, ^Cork
france: Marseille/Marseilles, Lyon, Toulouse, ^Nice, Nantes, Strasbourg, Montpellier, Bordeaux, Lille, Rennes, Reims, Le Havre, Grenoble, Dijon, Calais, Dunkirk
france: Boulogne-sur-Mer, Wimereux, Pas-de-Calais, Brittany, Normandy, Provence, Alsace, ^Lorraine, Corsica, Gironde, ^Aude, Alpes-Maritimes, Magnanville, Annecy, Arras
france: Rouen, Mulhouse, Crepol, Trebes, Carcassonne, Bataclan, Ile-de-France, Saint-Denis, Savoie, Chamonix, ^Var, Haut-Vernet
germany: Munich, Hamburg, Cologne, Frankfurt, Stuttgart, Dusseldorf, Dortmund, ^Essen, Leipzig, Dresden, ^Hanover, Nuremberg, Bremen, Magdeburg, Solingen, Mannheim
germany: Aschaffenburg, Hanau, ^Halle, Duisburg, Bochum, Kiel, Rostock, Ansbach, Wurzburg, Bavaria, Saxony, Hesse, Thuringia, Brandenburg, Rhineland-Palatinate
germany: North Rhine-Westphalia, Baden-Wurttemberg, Ahrtal, Ahr valley, Ahrweiler, Erftstadt, Ramstein, Buchenwald, Dachau, Breitscheidplatz, Riedlingen
austria: Graz, Linz, Salzburg, Innsbruck, Villach, Tyrol, Carinthia, Styria, Galtuer
switzerland: Zurich, Geneva, Basel, Lausanne, Lugano, Davos, Blatten, Valais, Ticino, Crans-Montana
italy: ^Milan, Naples, Turin, Palermo, Genoa, Bologna, ^Florence, Venice, ^Bari, Catania, Sicily, Sardinia, Lampedusa, Calabria, Cutro, Crotone, Emilia-Romagna, Ravenna
italy: Faenza, Forli, Cesena, Ischia, Casamicciola, L'Aquila, Amatrice, Abruzzo, Lombardy, Veneto, Tuscany, Umbria, Puglia, Campania, Liguria, Piedmont, ^Marche, Modena
italy: Pozzuoli, Campi Flegrei, Stromboli, Etna, Mount Etna, Vesuvius, Marmolada, Brescia, Bergamo, Codogno, Rigopiano, Viareggio, Mestre, Porticello, Pantelleria, Stresa
italy: Mottarone, Casteldaccia, Suviana, Roccella Ionica
vatican: St. Peter's Square, St Peter's Square
spain: Barcelona, ^Valencia, Seville, Zaragoza, Malaga, Bilbao, Alicante, ^Murcia, ^Granada, ^Cordoba, ^Palma, Las Palmas, Tenerife, Gran Canaria, La Palma, El Hierro, Lanzarote
spain: Fuerteventura, Canary Islands, Balearic Islands, Mallorca/Majorca, Ibiza, Ceuta, Melilla, Andalusia, Galicia, Asturias, Aragon, Castile and Leon, Castilla-La Mancha
spain: Albacete, Letur, Paiporta, Utiel, ^Chiva, Catarroja, Alfafar, Sedavi, Picanya, Cambrils, Santiago de Compostela, San Sebastian, Basque Country, ^Zamora, Ourense
spain: Leon province, Extremadura, Atocha, ^Lorca, Guernica, Adamuz
portugal: Porto, Madeira, Funchal, Azores, Algarve, Coimbra, Pedrogao Grande, Braga, ^Faro, Leiria, Aveiro, Viseu
netherlands: Rotterdam, Utrecht, Eindhoven, Groningen, Maastricht, Limburg
belgium: Antwerp, Ghent, Liege, Charleroi, Bruges, Wallonia, Flanders, Molenbeek, Zaventem, Pepinster
denmark: Aarhus, Odense, Aalborg
sweden: Gothenburg, Malmo, Uppsala, Orebro, Vasteras, Gavle
norway: Bergen, Trondheim, Stavanger, Tromso, Utoya, Kongsberg, Gjerdrum, Svalbard
finland: Tampere, Turku, Espoo, Vantaa
iceland: Grindavik, Reykjanes, Akureyri
estonia: Tartu, Narva
latvia: Daugavpils, Liepaja
lithuania: Kaunas, Klaipeda
united-states: Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Georgia, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky
united-states: Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico
united-states: New York, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont
united-states: Virginia, Washington state/Washington State, West Virginia, Wisconsin, Wyoming, District of ^Columbia, New York City/NYC, Manhattan, Brooklyn, Bronx/the Bronx
united-states: Staten Island, Long Island, Los Angeles/L.A./LA, Los Angeles County/LA County/L.A. County, Southern California, Northern California, Altadena, Pasadena
united-states: Pacific Palisades, Palisades fire, Eaton fire, Malibu, Santa Monica, Topanga, Hollywood Hills, Chicago, ^Houston, ^Phoenix, Philadelphia, San Antonio
united-states: San Diego, ^Dallas, ^Austin, ^Jacksonville, Fort Worth, San Francisco, San Jose, Oakland, Sacramento, Fresno, Bakersfield, Long Beach, Anaheim, ^Santa Ana
united-states: Riverside County, San Bernardino, Santa Barbara, Santa Rosa, Napa, Sonoma, Redding, Chico, Monterey Park, Half Moon Bay, Thousand Oaks, Isla Vista, Gilroy
united-states: Las Vegas, Reno, Seattle, Spokane, Tacoma, Portland, ^Salem, ^Eugene, Boise, Salt Lake City, ^Denver, ^Aurora, ^Boulder, Colorado Springs, Columbine, Littleton
united-states: Tucson, Albuquerque, Santa Fe, Ruidoso, El Paso, Uvalde, Sutherland Springs, Lubbock, Amarillo, Kerr County, Kerrville, Camp Mystic, Guadalupe River
united-states: Hill Country, Galveston, Corpus Christi, Brownsville, Oklahoma City, Tulsa, Joplin, Kansas City, St. Louis/St Louis/Saint Louis, ^Springfield, Wichita, Omaha
united-states: Des Moines, Minneapolis, St. Paul/St Paul, Duluth, Milwaukee, Kenosha, Waukesha, Green Bay, Detroit, ^Flint, Lansing, Grand Rapids, Dearborn, ^Cleveland
united-states: ^Columbus, Cincinnati, ^Dayton, ^Toledo, East Palestine, Pittsburgh, Harrisburg, Shanksville, Buffalo, ^Rochester, Syracuse, ^Albany, Schenectady, ^Newark
united-states: Jersey City, Trenton, Atlantic City, Boston, Worcester, Lewiston, Newtown, Sandy Hook, Hartford, New Haven, Providence, Baltimore, Annapolis, Key Bridge
united-states: Francis Scott Key Bridge, ^Richmond, ^Norfolk, Virginia Beach, Charlottesville, Blacksburg, Virginia Tech, ^Arlington, Reagan National Airport, Potomac River
united-states: ^Charlotte, ^Raleigh, ^Durham, Asheville, Greensboro, ^Wilmington, Swannanoa, Chimney Rock, Buncombe County, Western North Carolina, ^Charleston, ^Columbia
united-states: ^Greenville, Myrtle Beach, Atlanta, ^Savannah, ^Augusta, ^Winder, Apalachee High School, Miami, Miami Beach, Surfside, Tampa, ^Orlando, Fort Lauderdale
united-states: Parkland, Fort Myers, Sarasota, Tallahassee, Pensacola, Panama City Beach, Florida Keys, Florida Panhandle, Key West, Big Bend, Huntsville, New Orleans
united-states: Baton Rouge, Lake Charles, Shreveport, ^Lafayette, ^Jackson, Rolling Fork, Gulfport, Biloxi, Memphis, Nashville, Knoxville, Chattanooga, Louisville, ^Lexington
united-states: ^Mayfield, Little Rock, Honolulu, Maui, Lahaina, Kilauea, Oahu, Pearl Harbor, Big Island, Anchorage, Juneau, Fairbanks, Kodiak, Mount St. Helens, Yellowstone
united-states: Yosemite, Lake Tahoe, Fort Hood, Fort Bragg, Guantanamo, Ground Zero, World Trade Center, New England, Midwest, Appalachia, Gulf Coast, Waco, ^Ferguson
united-states: Monroe County, Maui County, Orange County, Ventura County, San Bernardino County, Harris County, Cook County, Ogle County, Robb Elementary, ^Mobile, ^Paradise
united-states: ^Moore, ^Butler, ^Montgomery, ^Midland, ^Camden, ^Madison, Hollywood
puerto-rico: ^Ponce, Vieques
canada: Toronto, Montreal, Vancouver, Calgary, Edmonton, Winnipeg, Quebec City, Halifax, Ontario, Quebec, British ^Columbia, Alberta, Manitoba, Saskatchewan, Nova Scotia
canada: New Brunswick, Newfoundland, Newfoundland and Labrador, Yukon, Northwest Territories, Nunavut, Prince Edward Island, Fort McMurray, Lytton, Kelowna, Yellowknife
canada: Lac-Megantic, Tumbler Ridge, James Smith Cree Nation, Saskatoon, Flin Flon, Portapique, ^Jasper, ^Regina, ^Hamilton
mexico: Guadalajara, Monterrey, Puebla, Tijuana, Ciudad Juarez/Juarez, ^Leon, Acapulco, Cancun, Culiacan, Mazatlan, Veracruz, Oaxaca, Chiapas, ^Guerrero, Michoacan, Jalisco
mexico: Sinaloa, ^Sonora, Chihuahua, ^Durango, Coahuila, Tamaulipas, Nuevo Leon, San Luis Potosi, Zacatecas, Guanajuato, Queretaro, ^Hidalgo, ^Morelos, ^Tabasco, Campeche
mexico: Yucatan, Quintana Roo, Baja California, Colima, Nayarit, ^Reynosa, Nuevo Laredo, Matamoros, Irapuato, Celaya, Salamanca, Tapachula, Tuxtla Gutierrez, ^San Cristobal
mexico: Iguala, Ayotzinapa, ^Tula, Villahermosa, Poza Rica, Cuernavaca, Chilpancingo, Huamantla, Teuchitlan, Juchitan, Tlatelolco, Tultepec
guatemala: Huehuetenango, Quetzaltenango, Escuintla, Volcan de Fuego, Fuego volcano, Peten, Quiche, Alta Verapaz, Chimaltenango
el-salvador: ^Santa Ana, ^San Miguel, ^San Vicente, Usulutan, Morazan, Chalatenango, ^La Libertad, Soyapango, ^Cabanas, ^La Union, Sonsonate, Ahuachapan, Cuscatlan
el-salvador: Zacatecoluca, Apopa, Mejicanos, Ilopango, Santa Tecla, El Mozote, Ciudad Delgado, Ciudad Arce, ^San Marcos, Suchitoto, Perquin, Guazapa
honduras: San Pedro Sula, La Ceiba, Comayagua, Tamara prison, Choluteca, Roatan, ^Tela, Gracias a Dios
nicaragua: ^Leon, Masaya, ^Granada, Bluefields, Matagalpa, Esteli, Jinotega, Bilwi, Puerto Cabezas
costa-rica: ^Limon, Puntarenas, Guanacaste, Alajuela
panama: ^Colon, Darien Gap, Darien, Chiriqui, Panama Canal, Bocas del Toro
cuba: Santiago de Cuba, Guantanamo, Holguin, Camaguey, Matanzas, Cienfuegos, ^Santa Clara, Pinar del Rio, Granma province
haiti: Cap-Haitien, Les Cayes, Jeremie, Gonaives, Pont-Sonde, Cite Soleil, Petion-Ville/Petionville, Jacmel, Leogane, Artibonite, Miragoane, Wharf Jeremie, Kenscoff
haiti: Croix-des-Bouquets, Carrefour-Feuilles, ^Delmas, Mirebalais, Hinche, Saint-Marc, Petite-Riviere, Nippes, Grand'Anse, Petit-Goave, ^Cabaret
dominican-republic: Santiago de los Caballeros, Punta Cana, La Romana, Higuey, ^San Cristobal, Jet Set nightclub, Puerto Plata
jamaica: Montego Bay, Spanish Town, ^Black River, St. Elizabeth, Mandeville, Westmoreland
bahamas: Abaco, Great Abaco, Marsh Harbour, Grand Bahama, Freeport
grenada: Carriacou, Petite Martinique
saint-vincent-and-the-grenadines: Union Island, La Soufriere
barbados: Christ Church parish
trinidad-and-tobago: ^San Fernando, Tobago
dominica: Roseau
colombia: Medellin, ^Cali, Barranquilla, Cartagena, Cucuta, Bucaramanga, ^Pereira, Santa Marta, Ibague, Pasto, Manizales, Neiva, Villavicencio, Popayan, Buenaventura, Quibdo
colombia: Tumaco, Arauca, Norte de Santander, Catatumbo, Cauca, Valle del Cauca, Narino, Choco, Antioquia, ^Santander, Tolima, Huila, Guaviare, Caqueta, Putumayo, Vichada
colombia: Casanare, La Guajira, ^Magdalena, Bolivar department, ^Cordoba, ^Sucre, Boyaca, Cundinamarca, ^Caldas, Risaralda, Quindio, Mocoa, Armero, ^Tame, Saravena
colombia: Barrancabermeja, Apartado, Uraba, ^Amalfi, Jamundi, ^Toribio, Briceno, El Plateado, Tibu, Ocana, Nevado del Ruiz, San Vicente del Caguan, Bojaya, Machuca
venezuela: Maracaibo, ^Valencia, Barquisimeto, Maracay, Ciudad Guayana, Puerto La Cruz, ^San Cristobal, Merida, Maturin, Ciudad Bolivar, Apure, Zulia, Tachira, Bolivar state
venezuela: Amazonas, La Guaira, ^Vargas, Las Tejerias, El Callao, Tumeremo, Guyana Esequiba, Essequibo
guyana: Mahdia, Linden, Lethem
suriname: Nickerie
ecuador: Guayaquil, Cuenca, Esmeraldas, ^Manta, Portoviejo, Manabi, Guayas, ^Duran, Machala, El Oro, Los Rios, ^Quevedo, Ambato, ^Loja, Imbabura, Sucumbios
ecuador: Santo Domingo de los Tsachilas, Alausi, Banos, Cotopaxi, Pedernales, Galapagos, Chimborazo, ^Napo, Otavalo
peru: Arequipa, ^Trujillo, Cusco/Cuzco, Chiclayo, Piura, Iquitos, Huancayo, Ayacucho, Huancavelica, Puno, Juliaca, Tacna, Callao/El Callao, Huanuco, Junin, ^Pasco, ^San Martin, Ucayali
peru: Pucallpa, Tingo Maria, Apurimac, Cajamarca, Ancash, Chimbote, Huaraz, Pisco, ^Ica, ^La Libertad, Madre de Dios, Puerto Maldonado, Upper Huallaga, Huallaga
peru: Huallaga Valley, Lucanamarca, Moquegua, Tumbes, Pataz, VRAEM, Accomarca, Abancay, Ocona
bolivia: ^Santa Cruz, Santa Cruz de la Sierra, Cochabamba, El Alto, Oruro, Potosi, Tarija, ^Beni, Pando, Cobija, Senkata, Sacaba, Chapare, Yocalla
brazil: Sao Paulo, Rio de Janeiro, ^Salvador, Fortaleza, Belo Horizonte, Manaus, Curitiba, Recife, Porto Alegre, Belem, Goiania, Rio Grande do Sul, Minas Gerais, Bahia
brazil: Parana, Pernambuco, Ceara, Santa Catarina, Mato Grosso, Mato Grosso do Sul, Amazonas, Rondonia, Roraima, Espirito Santo, Goias, Maranhao, Piaui, Alagoas, Sergipe
brazil: Tocantins, Paraiba, Rio Grande do Norte, Petropolis, Brumadinho, ^Mariana, ^Santa Maria, Canoas, Eldorado do Sul, Muçum, Roca Sales, Vale do Taquari, Taquari Valley
brazil: Vinhedo, Sao Sebastiao, Teofilo Otoni, Gramado, Blumenau, Suzano, Boa Vista, Pantanal, ^Amazon/Amazon rainforest, Complexo da Penha, Complexo do Alemao, Vila Cruzeiro
brazil: ^Penha, Rocinha, Jacarezinho, Vigario Geral, Carandiru, Rio Bonito do Iguacu, Campinas, Juiz de Fora, ^Uba
chile: Valparaiso, Vina del Mar, ^Concepcion, Antofagasta, Iquique, Arica, Temuco, Valdivia, Puerto Montt, Punta Arenas, Quilpue, Villa Alemana, Biobio, Araucania, Maule
chile: Nuble, Atacama, Copiapo, Calama, Santa Juana, Talca, Chillan, Rancagua, El Teniente, Talcahuano, Penco, Lirquen, Patagonia
argentina: ^Cordoba, ^Rosario, ^Mendoza, La Plata, San Miguel de Tucuman, Tucuman, Mar del Plata, Salta, Santa Fe, Bahia Blanca, ^San Juan, Neuquen, Bariloche, Chubut
argentina: Corrientes, Chaco, Misiones, Jujuy, Ushuaia, Tierra del Fuego, Rio Negro, El Bolson, La Tablada, Patagonia, Epuyen
uruguay: Punta del Este, ^Salto
paraguay: Ciudad del Este, Encarnacion, ^Concepcion
`
