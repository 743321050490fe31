/**
 * Newspapers, broadcasters, agencies and sites: `id: Name / other names | country`.
 * A name that is also an ordinary word stands here only with the words that make it a name ("The Times", never "Times").
 */
export const outlets = `
ap: The Associated Press (AP) / AP / A.P. / Associated Press / The Associated Press | united-states
afp: Agence France-Presse (AFP) / AFP / Agence France-Presse / Agence France Presse | france
Reuters / Reuters news agency / Thomson Reuters | united-kingdom
upi: United Press International (UPI) / UPI / United Press International | united-states
Bloomberg / Bloomberg News | united-states
dpa: Deutsche Presse-Agentur (dpa) / DPA / Deutsche Presse-Agentur | germany
efe: EFE / ACAN-EFE / Agencia EFE | spain
ansa: ANSA | italy
adnkronos: Adnkronos | italy
lusa: Lusa news agency | portugal
belga: Belga | belgium
anp: ANP news agency | netherlands
apa-austria: Austria Press Agency | austria
pap: Polish Press Agency / PAP news agency | poland
ctk: CTK news agency | czechia
mti: MTI news agency | hungary
agerpres: Agerpres | romania
tanjug: Tanjug | serbia
bta: Bulgarian News Agency | bulgaria
ritzau: Ritzau | denmark
ntb: NTB news agency | norway
kyodo: Kyodo News / Kyodo | japan
jiji: Jiji Press / Jiji | japan
nhk: NHK | japan
yomiuri: Yomiuri Shimbun / Yomiuri | japan
asahi: Asahi Shimbun / Asahi | japan
mainichi: Mainichi Shimbun / Mainichi | japan
nikkei: Nikkei / Nikkei Asia | japan
japan-times: The Japan Times / Japan Times | japan
Yonhap / Yonhap News Agency / Yonhap News / Yonhap news agency | south-korea
kbs: KBS | south-korea
mbc: MBC | south-korea
ytn: YTN | south-korea
chosun-ilbo: Chosun Ilbo | south-korea
joongang: JoongAng Ilbo / JoongAng | south-korea
dong-a: Dong-A Ilbo | south-korea
hankyoreh: Hankyoreh | south-korea
korea-herald: The Korea Herald / Korea Herald | south-korea
korea-times: The Korea Times / Korea Times | south-korea
nk-news: NK News | south-korea
daily-nk: Daily NK | south-korea
kcna: Korean Central News Agency (KCNA) / KCNA / Korean Central News Agency | north-korea
rodong-sinmun: Rodong Sinmun | north-korea
xinhua: Xinhua / Xinhua News Agency / New China News Agency | china
cctv: China Central Television (CCTV) / CCTV / China Central Television | china
cgtn: CGTN | china
global-times: Global Times | china
peoples-daily: People's Daily | china
china-daily: China Daily | china
china-news-service: China News Service | china
caixin: Caixin | china
the-paper: The Paper (China) | china
scmp: South China Morning Post (SCMP) / SCMP / South China Morning Post | hong-kong
hong-kong-free-press: Hong Kong Free Press | hong-kong
rthk: RTHK | hong-kong
cna-taiwan: Central News Agency (Taiwan) / Focus Taiwan / Taiwan's Central News Agency | taiwan
taipei-times: Taipei Times | taiwan
liberty-times: Liberty Times | taiwan
straits-times: The Straits Times / Straits Times | singapore
channel-newsasia: Channel NewsAsia / CNA | singapore
bernama: Bernama | malaysia
star-malaysia: The Star (Malaysia) | malaysia
malaysiakini: Malaysiakini | malaysia
new-straits-times: New Straits Times | malaysia
antara: Antara / Antara news agency | indonesia
kompas: Kompas / Kompas TV | indonesia
jakarta-post: The Jakarta Post / Jakarta Post | indonesia
detik: Detik | indonesia
metro-tv: Metro TV | indonesia
inquirer: Philippine Daily Inquirer / Inquirer.net | philippines
rappler: Rappler | philippines
abs-cbn: ABS-CBN | philippines
gma: GMA News | philippines
philippine-star: The Philippine Star / Philippine Star | philippines
pna: Philippine News Agency | philippines
bangkok-post: Bangkok Post / The Bangkok Post | thailand
nation-thailand: The Nation (Thailand) | thailand
thai-pbs: Thai PBS | thailand
phnom-penh-post: Phnom Penh Post | cambodia
vnexpress: VnExpress | vietnam
vna: Vietnam News Agency (VNA) / Vietnam News Agency | vietnam
tuoi-tre: Tuoi Tre | vietnam
irrawaddy: The Irrawaddy / Irrawaddy news | myanmar
myanmar-now: Myanmar Now | myanmar
mrtv: MRTV | myanmar
mizzima: Mizzima | myanmar
dvb: Democratic Voice of Burma / DVB | myanmar
pti: Press Trust of India (PTI) / PTI / Press Trust of India | india
ani: Asian News International (ANI) / ANI / Asian News International | india
ians: Indo-Asian News Service (IANS) / IANS | india
uni-india: United News of India | india
times-of-india: The Times of India / Times of India | india
hindustan-times: Hindustan Times / The Hindustan Times | india
the-hindu: The Hindu | india
indian-express: The Indian Express / Indian Express | india
ndtv: NDTV | india
india-today: India Today | india
cnn-news18: CNN-News18 / News18 | india
the-wire-india: The Wire (India) | india
republic-tv: Republic TV | india
doordarshan: Doordarshan | india
deccan-herald: Deccan Herald | india
the-print: ThePrint / The Print | india
scroll: Scroll.in | india
mint: Mint newspaper / Livemint | india
economic-times: The Economic Times / Economic Times | india
dawn: Dawn newspaper / Dawn News / Dawn.com / the Dawn newspaper | pakistan
geo: Geo News / Geo TV | pakistan
ary: ARY News | pakistan
express-tribune: The Express Tribune / Express Tribune | pakistan
app-pakistan: Associated Press of Pakistan | pakistan
samaa: Samaa TV / Samaa | pakistan
the-news-pakistan: The News International | pakistan
tolo: TOLOnews / Tolo News / TOLO | afghanistan
pajhwok: Pajhwok Afghan News / Pajhwok | afghanistan
khaama: Khaama Press | afghanistan
bakhtar: Bakhtar News Agency / Bakhtar | afghanistan
ariana: Ariana News | afghanistan
amu-tv: Amu TV | afghanistan
daily-star-bangladesh: The Daily Star (Bangladesh) | bangladesh
prothom-alo: Prothom Alo | bangladesh
bdnews24: bdnews24 | bangladesh
bss: Bangladesh Sangbad Sangstha | bangladesh
dhaka-tribune: Dhaka Tribune | bangladesh
kathmandu-post: The Kathmandu Post / Kathmandu Post | nepal
himalayan-times: The Himalayan Times / Himalayan Times | nepal
daily-mirror-lanka: Daily Mirror (Sri Lanka) | sri-lanka
ada-derana: Ada Derana | sri-lanka
bbc: BBC / British Broadcasting Corporation / BBC News / B.B.C. / BBC Radio / BBC World Service / BBC Breakfast / BBC Newsnight | united-kingdom
bbc-russian: BBC Russian / BBC Russian Service / BBC News Russian / BBC's Russian Service | united-kingdom
bbc-arabic: BBC Arabic | united-kingdom
bbc-persian: BBC Persian | united-kingdom
bbc-verify: BBC Verify | united-kingdom
bbc-monitoring: BBC Monitoring | united-kingdom
sky-news: Sky News | united-kingdom
itv: ITV News / ITV | united-kingdom
channel-4: Channel 4 News / Channel 4 | united-kingdom
guardian: The Guardian / Guardian / Guardian newspaper | united-kingdom
observer-uk: The Observer newspaper | united-kingdom
times-london: The Times / The Times of London / Times of London / Sunday Times / The Sunday Times | united-kingdom
telegraph: The Telegraph / Daily Telegraph / The Daily Telegraph / Sunday Telegraph | united-kingdom
independent: The Independent / Independent newspaper | united-kingdom
financial-times: Financial Times / The Financial Times | united-kingdom
economist: The Economist | united-kingdom
daily-mail: Daily Mail / The Daily Mail / MailOnline / Mail Online / Mail on Sunday | united-kingdom
daily-mirror: Daily Mirror / The Daily Mirror | united-kingdom
daily-express: Daily Express / The Daily Express | united-kingdom
the-sun: The Sun newspaper / Sun newspaper / The Sun tabloid | united-kingdom
evening-standard: Evening Standard | united-kingdom
metro-uk: Metro newspaper | united-kingdom
press-association: Press Association / PA Media / PA news agency | united-kingdom
morning-star: Morning Star newspaper | united-kingdom
middle-east-eye: Middle East Eye | united-kingdom
new-arab: The New Arab / Al-Araby Al-Jadeed | united-kingdom
asharq-al-awsat: Asharq Al-Awsat / Asharq al-Awsat | saudi-arabia
iran-international: Iran International | united-kingdom
open-democracy: openDemocracy | united-kingdom
scotsman: The Scotsman | united-kingdom
belfast-telegraph: Belfast Telegraph | united-kingdom
janes: Janes / Jane's Defence Weekly | united-kingdom
lancet-journal: The Lancet medical journal | united-kingdom
new-york-times: The New York Times / New York Times / NYT / NY Times / N.Y. Times | united-states
washington-post: The Washington Post / Washington Post / WaPo | united-states
wall-street-journal: The Wall Street Journal / Wall Street Journal / WSJ | united-states
los-angeles-times: Los Angeles Times / The Los Angeles Times / LA Times / L.A. Times | united-states
usa-today: USA Today / USA TODAY | united-states
chicago-tribune: Chicago Tribune | united-states
chicago-sun-times: Chicago Sun-Times | united-states
boston-globe: The Boston Globe / Boston Globe | united-states
miami-herald: Miami Herald / The Miami Herald | united-states
houston-chronicle: Houston Chronicle | united-states
san-francisco-chronicle: San Francisco Chronicle | united-states
mercury-news: The Mercury News / Mercury News | united-states
seattle-times: The Seattle Times / Seattle Times | united-states
dallas-morning-news: Dallas Morning News / The Dallas Morning News | united-states
texas-tribune: The Texas Tribune / Texas Tribune | united-states
philadelphia-inquirer: The Philadelphia Inquirer / Philadelphia Inquirer | united-states
denver-post: Denver Post / The Denver Post | united-states
star-tribune: Star Tribune | united-states
tampa-bay-times: Tampa Bay Times | united-states
orlando-sentinel: Orlando Sentinel | united-states
baltimore-sun: Baltimore Sun / The Baltimore Sun | united-states
new-york-post: New York Post / The New York Post | united-states
new-york-daily-news: New York Daily News | united-states
newsday: Newsday | united-states
arizona-republic: Arizona Republic / The Arizona Republic | united-states
sacramento-bee: Sacramento Bee / The Sacramento Bee | united-states
asheville-citizen-times: Asheville Citizen-Times | united-states
honolulu-star-advertiser: Honolulu Star-Advertiser | united-states
times-picayune: Times-Picayune / The Times-Picayune | united-states
atlanta-journal-constitution: Atlanta Journal-Constitution / The Atlanta Journal-Constitution | united-states
christian-science-monitor: Christian Science Monitor / The Christian Science Monitor | united-states
marketwatch: MarketWatch | united-states
cnn: CNN / Cable News Network / CNN International | united-states
cnn-turk: CNN Turk | turkey
cnbc: CNBC | united-states
msnbc: MSNBC | united-states
nbc: NBC News / NBC | united-states
abc-news: ABC News / ABC News (US) | united-states
cbs: CBS News / CBS | united-states
fox-news: Fox News / FOX News / Fox News Channel / Fox News Digital | united-states
pbs: PBS / PBS NewsHour | united-states
npr: NPR / National Public Radio | united-states
ktla: KTLA | united-states
kabc: KABC | united-states
newsnation: NewsNation | united-states
newsmax: Newsmax | united-states
univision: Univision | united-states
telemundo: Telemundo | united-states
c-span: C-SPAN | united-states
vice: VICE News / Vice News | united-states
vox: Vox Media / Vox.com | united-states
axios: Axios | united-states
politico: Politico / POLITICO | united-states
politico-europe: Politico Europe | belgium
the-hill: The Hill newspaper / The Hill | united-states
daily-beast: The Daily Beast / Daily Beast | united-states
buzzfeed: BuzzFeed News / BuzzFeed | united-states
huffpost: HuffPost / Huffington Post / The Huffington Post | united-states
business-insider: Business Insider | united-states
newsweek: Newsweek | united-states
time: TIME magazine / Time magazine | united-states
new-yorker: The New Yorker | united-states
atlantic: The Atlantic magazine | united-states
foreign-policy: Foreign Policy magazine / Foreign Policy | united-states
intercept: The Intercept | united-states
propublica: ProPublica | united-states
breitbart: Breitbart | united-states
redstate: RedState | united-states
defense-one: Defense One | united-states
military-times: Military Times | united-states
stars-and-stripes: Stars and Stripes | united-states
war-on-the-rocks: War on the Rocks | united-states
long-war-journal: Long War Journal / FDD's Long War Journal | united-states
the-war-zone: The War Zone | united-states
voa: Voice of America (VOA) / VOA / Voice of America | united-states
rfe-rl: Radio Free Europe/Radio Liberty (RFE/RL) / RFE/RL / Radio Free Europe / Radio Liberty | united-states
rfa: Radio Free Asia (RFA) / RFA / Radio Free Asia | united-states
alhurra: Alhurra | united-states
twitter: Twitter
facebook: Facebook
telegram: Telegram
x: X (formerly Twitter)
instagram: Instagram
youtube: YouTube
tiktok: TikTok
truth-social: Truth Social
whatsapp: WhatsApp
weibo: Weibo | china
cbc: CBC News / CBC / Canadian Broadcasting Corporation | canada
ctv: CTV News | canada
global-news: Global News | canada
globe-and-mail: The Globe and Mail / Globe and Mail | canada
toronto-star: Toronto Star / The Toronto Star | canada
national-post: National Post | canada
canadian-press: The Canadian Press / Canadian Press | canada
radio-canada: Radio-Canada | canada
abc-australia: Australian Broadcasting Corporation (ABC) / Australian Broadcasting Corporation / ABC Australia | australia
sydney-morning-herald: The Sydney Morning Herald / Sydney Morning Herald | australia
the-age: The Age newspaper | australia
the-australian: The Australian newspaper | australia
sbs-australia: SBS News | australia
aap: Australian Associated Press / AAP | australia
nine-news: Nine News | australia
seven-news: 7News / Seven News | australia
new-zealand-herald: New Zealand Herald / The New Zealand Herald | new-zealand
rnz: Radio New Zealand / RNZ | new-zealand
stuff: Stuff.co.nz | new-zealand
fiji-times: Fiji Times | fiji
post-courier: Post-Courier | papua-new-guinea
le-monde: Le Monde | france
le-figaro: Le Figaro | france
liberation: Liberation newspaper | france
le-parisien: Le Parisien | france
france-24: France 24 / FRANCE 24 | france
france-info: France Info / Franceinfo | france
bfmtv: BFMTV / BFM TV | france
tf1: TF1 | france
rfi: Radio France Internationale (RFI) / RFI / Radio France Internationale | france
mediapart: Mediapart | france
euronews: Euronews | france
charlie-hebdo: Charlie Hebdo | france
deutsche-welle: Deutsche Welle (DW) / DW / Deutsche Welle | germany
spiegel: Der Spiegel / Spiegel | germany
bild: Bild / Bild newspaper | germany
faz: Frankfurter Allgemeine Zeitung / FAZ / Frankfurter Allgemeine | germany
sueddeutsche: Sueddeutsche Zeitung / Suddeutsche Zeitung | germany
die-zeit: Die Zeit | germany
die-welt: Die Welt / Welt am Sonntag | germany
ard: ARD | germany
zdf: ZDF | germany
tagesschau: Tagesschau | germany
n-tv: n-tv | germany
corriere: Corriere della Sera | italy
repubblica: La Repubblica | italy
la-stampa: La Stampa | italy
rai: RAI / Rai News | italy
el-pais: El Pais | spain
el-mundo: El Mundo | spain
abc-spain: ABC newspaper | spain
la-vanguardia: La Vanguardia | spain
tve: TVE / RTVE | spain
europa-press: Europa Press | spain
cadena-ser: Cadena SER | spain
rtp: RTP | portugal
de-telegraaf: De Telegraaf | netherlands
nos: NOS broadcaster | netherlands
nrc-handelsblad: NRC Handelsblad | netherlands
vrt: VRT | belgium
rtbf: RTBF | belgium
srf: SRF | switzerland
nzz: Neue Zurcher Zeitung / NZZ | switzerland
swissinfo: Swissinfo | switzerland
orf: ORF | austria
rte: RTE / RTÉ | ireland
irish-times: The Irish Times / Irish Times | ireland
nrk: NRK | norway
vg: VG newspaper | norway
svt: SVT | sweden
aftonbladet: Aftonbladet | sweden
dagens-nyheter: Dagens Nyheter | sweden
yle: Yle / YLE | finland
helsingin-sanomat: Helsingin Sanomat | finland
dr-denmark: Danish Broadcasting Corporation | denmark
politiken: Politiken | denmark
err: ERR News | estonia
delfi: Delfi | lithuania
lrt: LRT | lithuania
meduza: Meduza | latvia
the-insider: The Insider | latvia
novaya-gazeta: Novaya Gazeta / Novaya Gazeta Europe | russia
moscow-times: The Moscow Times / Moscow Times | russia
mediazona: Mediazona | russia
important-stories: Important Stories / iStories / IStories | russia
verstka: Verstka | russia
agentstvo: Agentstvo | russia
dozhd: TV Rain / Dozhd | russia
astra: Astra Telegram channel | russia
tass: TASS / Tass / ITAR-TASS | russia
ria: RIA Novosti / RIA / RIA news agency | russia
interfax: Interfax | russia
sputnik: Sputnik | russia
rt: RT / Russia Today | russia
rossiya: Rossiya 24 / Rossiya 1 / Rossiya-24 | russia
kommersant: Kommersant | russia
vedomosti: Vedomosti | russia
izvestia: Izvestia | russia
pravda-ru: Pravda newspaper | russia
rbc: RBC news | russia
komsomolskaya-pravda: Komsomolskaya Pravda | russia
rossiyskaya-gazeta: Rossiyskaya Gazeta | russia
mash: Mash Telegram channel | russia
baza: Baza Telegram channel / Baza | russia
shot: SHOT Telegram channel | russia
rybar: Rybar | russia
kyiv-independent: The Kyiv Independent / Kyiv Independent | ukraine
kyiv-post: Kyiv Post | ukraine
ukrainska-pravda: Ukrainska Pravda / Ukrainian Pravda | ukraine
ukrinform: Ukrinform | ukraine
unian: UNIAN | ukraine
suspilne: Suspilne | ukraine
interfax-ukraine: Interfax-Ukraine / Interfax Ukraine | ukraine
rbc-ukraine: RBC-Ukraine / RBC Ukraine | ukraine
hromadske: Hromadske | ukraine
liga: Liga.net | ukraine
nv: New Voice of Ukraine | ukraine
espreso: Espreso TV | ukraine
censor: Censor.net | ukraine
euromaidan-press: Euromaidan Press | ukraine
belta: BelTA / Belta | belarus
nexta: Nexta / NEXTA | belarus
armenpress: Armenpress | armenia
azertac: Azertac / AZERTAC | azerbaijan
trend: Trend News Agency | azerbaijan
civil-ge: Civil.ge | georgia
kazinform: Kazinform | kazakhstan
akipress: AKIpress | kyrgyzstan
anadolu: Anadolu Agency (AA) / Anadolu / Anadolu Agency / Anadolu Ajansi / Anatolia news agency / Anatolian News Agency | turkey
hurriyet: Hurriyet / Hurriyet Daily News | turkey
daily-sabah: Daily Sabah | turkey
trt: TRT / TRT World / TRT Haber | turkey
ntv: NTV | turkey
cumhuriyet: Cumhuriyet | turkey
milliyet: Milliyet | turkey
ihlas: Ihlas News Agency | turkey
dha: Demiroren News Agency / DHA / Dogan News Agency | turkey
haberturk: Haberturk | turkey
firat: Firat News Agency / ANF | 
rudaw: Rudaw | iraq
kurdistan24: Kurdistan 24 / Kurdistan24 | iraq
ina: Iraqi News Agency / INA | iraq
shafaq: Shafaq News | iraq
al-sumaria: Al-Sumaria / Alsumaria | iraq
irna: IRNA / Islamic Republic News Agency | iran
fars: Fars / Fars News Agency / Fars news agency | iran
tasnim: Tasnim / Tasnim News Agency | iran
mehr: Mehr News Agency / Mehr | iran
isna: ISNA | iran
press-tv: Press TV | iran
irib: IRIB | iran
tehran-times: Tehran Times | iran
kayhan: Kayhan | iran
sana: Syrian Arab News Agency (SANA) / SANA / Syrian Arab News Agency | syria
enab-baladi: Enab Baladi | syria
zaman-al-wasl: Zaman al-Wasl / Zaman Alwasl | syria
orient-news: Orient News / Orient TV | syria
ara-news: ARA News | syria
hawar: Hawar News Agency / ANHA | syria
north-press: North Press Agency / North Press | syria
smart-news: SMART News Agency | syria
shaam: Shaam News Network / Shaam | syria
aleppo-media-center: Aleppo Media Center / Aleppo Media Centre | syria
al-watan-syria: Al-Watan newspaper | syria
al-ikhbariya: Al-Ikhbariya / Ikhbariya | syria
nna: National News Agency (Lebanon) (NNA) / National News Agency / NNA | lebanon
daily-star-lebanon: The Daily Star (Lebanon) | lebanon
l-orient-le-jour: L'Orient-Le Jour / L'Orient Today | lebanon
an-nahar: An-Nahar / Annahar | lebanon
al-akhbar: Al-Akhbar | lebanon
al-manar: Al-Manar / Al Manar | lebanon
al-mayadeen: Al-Mayadeen / Al Mayadeen | lebanon
lbci: LBCI | lebanon
mtv-lebanon: MTV Lebanon | lebanon
naharnet: Naharnet | lebanon
haaretz: Haaretz / Ha'aretz | israel
times-of-israel: The Times of Israel / Times of Israel | israel
jerusalem-post: The Jerusalem Post / Jerusalem Post | israel
ynet: Ynet / ynetnews | israel
yedioth: Yedioth Ahronoth / Yediot Aharonot / Yedioth Aharonot | israel
israel-hayom: Israel Hayom | israel
channel-12: Channel 12 | israel
channel-13: Channel 13 | israel
channel-11: Kan public broadcaster / Kan News | israel
army-radio: Army Radio / Israel Army Radio | israel
i24: i24NEWS / i24 News / i24 | israel
972: +972 Magazine / 972 Magazine | israel
maariv: Maariv / Ma'ariv | israel
walla: Walla News | israel
wafa: WAFA / Wafa | palestine
maan: Ma'an News Agency / Maan News Agency | palestine
quds-news: Quds News Network | palestine
al-aqsa-tv: Al-Aqsa TV | palestine
al-jazeera: Al Jazeera / Al-Jazeera / Aljazeera / Al Jazeera English / Al Jazeera Arabic | qatar
al-arabiya: Al Arabiya / Al-Arabiya / Al-Arabiya TV | saudi-arabia
al-hadath: Al Hadath / Al-Hadath | saudi-arabia
spa: Saudi Press Agency (SPA) / Saudi Press Agency / SPA | saudi-arabia
arab-news: Arab News | saudi-arabia
saudi-gazette: Saudi Gazette | saudi-arabia
asharq-news: Asharq News | saudi-arabia
wam: WAM / Emirates News Agency | united-arab-emirates
the-national-uae: The National newspaper | united-arab-emirates
gulf-news: Gulf News | united-arab-emirates
khaleej-times: Khaleej Times | united-arab-emirates
sky-news-arabia: Sky News Arabia | united-arab-emirates
qna: Qatar News Agency / QNA | qatar
kuna: Kuwait News Agency / KUNA | kuwait
bna: Bahrain News Agency | bahrain
petra: Petra news agency / Jordan News Agency | jordan
jordan-times: The Jordan Times / Jordan Times | jordan
al-ghad: Al-Ghad | jordan
roya: Roya News | jordan
mena: Middle East News Agency (MENA) / Middle East News Agency | egypt
al-ahram: Al-Ahram / Al Ahram / Ahram Online | egypt
al-masry: Al-Masry Al-Youm / Al Masry Al Youm | egypt
mada-masr: Mada Masr | egypt
al-qahera-news: Al-Qahera News / Al Qahera News | egypt
saba: Saba news agency / SABA | yemen
al-masirah: Al-Masirah / Al Masirah / Al-Masirah TV / al-Masira | yemen
aden-al-ghad: Aden al-Ghad | yemen
lana: Libyan News Agency / LANA | libya
libya-observer: Libya Observer / The Libya Observer | libya
libya-herald: Libya Herald | libya
tap: Tunis Afrique Presse | tunisia
mosaique: Mosaique FM | tunisia
aps: Algeria Press Service / Algerie Presse Service | algeria
map: Maghreb Arabe Presse | morocco
hespress: Hespress | morocco
suna: Sudan News Agency / SUNA | sudan
sudan-tribune: Sudan Tribune | sudan
radio-dabanga: Radio Dabanga / Dabanga | sudan
ayin: Ayin Network | sudan
radio-tamazuj: Radio Tamazuj | south-sudan
eye-radio: Eye Radio | south-sudan
addis-standard: Addis Standard | ethiopia
fana: Fana Broadcasting Corporate / Fana | ethiopia
ena: Ethiopian News Agency | ethiopia
ebc: Ethiopian Broadcasting Corporation | ethiopia
tigray-tv: Tigrai TV / Tigray TV | ethiopia
reporter-ethiopia: The Reporter Ethiopia | ethiopia
sonna: Somali National News Agency / SONNA | somalia
garowe: Garowe Online | somalia
hiiraan: Hiiraan Online | somalia
shabelle: Radio Shabelle / Shabelle Media Network | somalia
goobjoog: Goobjoog | somalia
nation-kenya: Daily Nation / Nation Media Group | kenya
standard-kenya: The Standard (Kenya) | kenya
citizen-tv: Citizen TV | kenya
kbc: Kenya Broadcasting Corporation | kenya
ntv-kenya: NTV Kenya | kenya
daily-monitor: Daily Monitor | uganda
new-vision: New Vision | uganda
new-times-rwanda: The New Times (Rwanda) | rwanda
radio-okapi: Radio Okapi | dr-congo
actualite-cd: Actualite.cd / Actualite | dr-congo
kivu-security-tracker: Kivu Security Tracker | dr-congo
the-citizen-tanzania: The Citizen (Tanzania) | tanzania
nyasa-times: Nyasa Times | malawi
lusaka-times: Lusaka Times | zambia
the-herald-zimbabwe: The Herald (Zimbabwe) | zimbabwe
newzimbabwe: NewZimbabwe | zimbabwe
sabc: SABC | south-africa
news24: News24 | south-africa
daily-maverick: Daily Maverick | south-africa
enca: eNCA | south-africa
mail-and-guardian: Mail & Guardian / Mail and Guardian | south-africa
iol: Independent Online | south-africa
club-of-mozambique: Club of Mozambique | mozambique
zitamar: Zitamar / Zitamar News | mozambique
carta-de-mocambique: Carta de Mocambique | mozambique
angop: Angop | angola
punch: The Punch newspaper / Punch newspaper | nigeria
premium-times: Premium Times | nigeria
vanguard-nigeria: Vanguard newspaper | nigeria
this-day: ThisDay newspaper | nigeria
nan: News Agency of Nigeria (NAN) / News Agency of Nigeria | nigeria
daily-trust: Daily Trust | nigeria
channels-tv: Channels Television / Channels TV | nigeria
sahara-reporters: Sahara Reporters / SaharaReporters | nigeria
guardian-nigeria: The Guardian (Nigeria) | nigeria
humangle: HumAngle | nigeria
arise: Arise News | nigeria
ghana-news-agency: Ghana News Agency | ghana
joy-news: Joy News / MyJoyOnline | ghana
jeune-afrique: Jeune Afrique | france
actuniger: ActuNiger | niger
studio-tamani: Studio Tamani | mali
maliweb: Maliweb | mali
lefaso: Lefaso.net | burkina-faso
aib-burkina: Agence d'Information du Burkina | burkina-faso
alwihda: Alwihda Info | chad
prensa-latina: Prensa Latina | cuba
granma: Granma | cuba
notimex: Notimex | mexico
el-universal: El Universal | mexico
reforma: Reforma | mexico
milenio: Milenio | mexico
la-jornada: La Jornada | mexico
excelsior: Excelsior | mexico
televisa: Televisa | mexico
proceso: Proceso | mexico
prensa-libre: Prensa Libre | guatemala
la-prensa: La Prensa | nicaragua
confidencial: Confidencial | nicaragua
el-faro: El Faro | el-salvador
la-prensa-grafica: La Prensa Grafica | el-salvador
radio-cadena-ysu: Radio Cadena YSU / YSU radio | el-salvador
radio-venceremos: Radio Venceremos | el-salvador
diario-latino: Diario Latino | el-salvador
el-heraldo: El Heraldo | honduras
la-nacion-costa-rica: La Nacion (Costa Rica) | costa-rica
critica: Critica newspaper | panama
listin-diario: Listin Diario | dominican-republic
le-nouvelliste: Le Nouvelliste | haiti
haiti-libre: Haiti Libre | haiti
haitian-times: The Haitian Times / Haitian Times | haiti
jamaica-gleaner: Jamaica Gleaner / The Gleaner | jamaica
jamaica-observer: Jamaica Observer | jamaica
el-tiempo: El Tiempo | colombia
el-espectador: El Espectador | colombia
caracol: Caracol Radio / Caracol Television / Caracol / Radio Caracol | colombia
rcn: RCN | colombia
semana: Semana magazine / Revista Semana | colombia
blu-radio: Blu Radio | colombia
inravision: Inravision | colombia
el-nacional-venezuela: El Nacional | venezuela
telesur: teleSUR / Telesur | venezuela
vtv: VTV | venezuela
efecto-cocuyo: Efecto Cocuyo | venezuela
el-comercio: El Comercio | peru
la-republica-peru: La Republica | peru
rpp: RPP | peru
andina: Andina news agency | peru
expreso: Expreso newspaper | peru
el-universo: El Universo | ecuador
ecuavisa: Ecuavisa | ecuador
primicias: Primicias | ecuador
la-razon-bolivia: La Razon | bolivia
el-deber: El Deber | bolivia
el-mercurio: El Mercurio | chile
la-tercera: La Tercera | chile
radio-cooperativa: Radio Cooperativa | chile
biobio: BioBio | chile
clarin: Clarin | argentina
la-nacion: La Nacion | argentina
telam: Telam | argentina
infobae: Infobae | argentina
folha: Folha de S.Paulo / Folha de Sao Paulo / Folha | brazil
o-globo: O Globo | brazil
globo: Globo / TV Globo / GloboNews / G1 | brazil
estadao: O Estado de S. Paulo / Estadao / O Estado de Sao Paulo | brazil
agencia-brasil: Agencia Brasil | brazil
abc-color: ABC Color | paraguay
ultima-hora: Ultima Hora | paraguay
el-pais-uruguay: El Pais (Uruguay) | uruguay
guineenews: Guineenews | guinea
front-page-africa: FrontPageAfrica | liberia
sierraloaded: Sierraloaded | sierra-leone
ekathimerini: Kathimerini / eKathimerini | greece
ert: ERT | greece
ana-mpa: Athens News Agency / ANA-MPA | greece
skai: SKAI | greece
cyprus-mail: Cyprus Mail | cyprus
times-of-malta: Times of Malta | malta
balkan-insight: Balkan Insight / BIRN | 
n1: N1 television / N1 TV | serbia
rts: RTS | serbia
b92: B92 | serbia
hrt: HRT | croatia
hina: HINA | croatia
koha: Koha Ditore / Koha | kosovo
klan: Klan Kosova | kosovo
digi24: Digi24 | romania
hotnews: HotNews / Hotnews.ro | romania
telex: Telex.hu | hungary
tvn24: TVN24 / TVN | poland
gazeta-wyborcza: Gazeta Wyborcza | poland
rzeczpospolita: Rzeczpospolita | poland
onet: Onet | poland
rmf: RMF FM / RMF24 | poland
tvp: TVP | poland
montsame: Montsame | mongolia
reliefweb: ReliefWeb
the-new-humanitarian: The New Humanitarian / New Humanitarian / IRIN
devex: Devex
crisis24: Crisis24
site-intelligence: SITE Intelligence Group
conversation: The Conversation website
storyful: Storyful
getty: Getty Images
shutterstock: Shutterstock
epa: European Pressphoto Agency / EPA-EFE
planet-labs: Planet Labs | united-states
maxar: Maxar / Maxar Technologies | united-states
inter-press: Inter Press Service
middle-east-monitor: Middle East Monitor | united-kingdom
al-monitor: Al-Monitor | united-states
the-cradle: The Cradle | lebanon
mint-press: MintPress News | united-states
world-socialist: World Socialist Web Site
zerohedge: ZeroHedge | united-states
daily-caller: Daily Caller / The Daily Caller | united-states
washington-times: The Washington Times / Washington Times | united-states
washington-examiner: Washington Examiner | united-states
national-review: National Review | united-states
mother-jones: Mother Jones | united-states
slate: Slate magazine | united-states
the-nation-us: The Nation magazine | united-states
wired: WIRED | united-states
forbes: Forbes | united-states
fortune: Fortune magazine | united-states
national-geographic: National Geographic | united-states
scientific-american: Scientific American | united-states
nature: Nature journal / journal Nature | united-kingdom
accuweather: AccuWeather | united-states
weather-channel: The Weather Channel / Weather Channel | united-states
inciweb: InciWeb | united-states
`
