/**
 * Leaders and officials whom news quotes, one a line: `id: name | country`.
 * - `/` parts spellings of one word ("Volodymyr/Vladimir Zelenskyy/Zelensky"); the first of each is the one shown.
 * - `_` joins the words of one surname ("von_der_Leyen"); `*` marks the family name where it is not the last word ("*Xi Jinping").
 * - `~` in front: the family name alone is too common to name anybody, unless the article has given the full name before.
 * - `;` parts further full names ("Recep Tayyip Erdogan; Tayyip Erdogan").
 */
export const people = `
zelenskyy: Volodymyr/Vladimir/Vlodymyr/Wolodymyr Zelenskyy/Zelensky/Zelenskiy/Zelenskyi/Zelenski/Zelinsky/Zelinskyy | ukraine
Denys Shmyhal/Shmygal | ukraine
Yulia/Yuliia Svyrydenko | ukraine
Andriy/Andrii Yermak/Ermak | ukraine
Oleksandr/Olexander Syrskyi/Syrsky/Syrskyy/Syrskiy | ukraine
Valerii/Valery/Valeriy Zaluzhnyi/Zaluzhny/Zaluzhnyy | ukraine
Kyrylo/Kirill/Kyrill Budanov | ukraine
Andrii/Andriy Yusov | ukraine
Rustem Umerov | ukraine
Dmytro Kuleba | ukraine
Andrii/Andriy Sybiha/Sibiga | ukraine
Oleksii/Oleksiy Reznikov | ukraine
Mykhailo/Mykhaylo Podolyak/Podoliak | ukraine
Vitali/Vitaliy/Vitalii Klitschko/Klychko | ukraine
Ihor Klymenko | ukraine
Serhiy/Serhii Haidai/Hayday/Gaidai | ukraine
Oleh/Oleg Syniehubov/Synehubov/Syniegubov | ukraine
~Vitaliy/Vitalii Kim | ukraine
~Ivan Fedorov | ukraine
Vasyl Malyuk/Maliuk | ukraine
~Oleksandr Prokudin | ukraine
Vadym Filashkin | ukraine
Pavlo Kyrylenko | ukraine
Andriy/Andrii Kovalenko | ukraine
Dmytro Lubinets | ukraine
Petro Poroshenko | ukraine
Viktor/Victor Yanukovych | ukraine
Yulia Tymoshenko | ukraine
Vladimir Putin/Poutine | russia
Dmitry/Dmitri/Dmitriy Medvedev | russia
Dmitry/Dmitri/Dmitriy Peskov | russia
Sergei/Sergey Lavrov | russia
Sergei/Sergey Shoigu/Shoygu | russia
Andrei/Andrey Belousov | russia
Valery/Valeri Gerasimov | russia
Maria Zakharova | russia
Igor Konashenkov | russia
Yevgeny/Evgeny/Yevgeniy Prigozhin | russia
Ramzan Kadyrov | russia
~Alexei/Alexey/Aleksei Smirnov | russia
Vyacheslav Gladkov | russia
Vyacheslav Volodin | russia
Mikhail Mishustin | russia
Sergei/Sergey Naryshkin | russia
Alexander Bortnikov | russia
Alexei/Alexey/Aleksei Navalny | russia
Vasily/Vassily Nebenzya/Nebenzia | russia
~Sergei/Sergey Sobyanin | russia
Igor Girkin/Strelkov | russia
Boris Yeltsin | russia
Mikhail Gorbachev | russia
Alexander/Aleksandr/Alyaksandr Lukashenko/Lukashenka | belarus
Sviatlana/Svetlana Tsikhanouskaya/Tikhanovskaya | belarus
Donald Trump; Donald J. Trump | united-states
Joe/Joseph Biden | united-states
Kamala ~Harris | united-states
JD/J.D. Vance | united-states
Barack Obama | united-states
~George W. Bush; George Bush | united-states
~George H.W. Bush; George HW Bush; George H. W. Bush | united-states
~Bill Clinton | united-states
Hillary ~Clinton; Hillary Rodham Clinton | united-states
~Ronald Reagan | united-states
~Jimmy Carter | united-states
Antony/Anthony Blinken | united-states
Marco Rubio | united-states
Lloyd ~Austin | united-states
Pete Hegseth | united-states
~Jake Sullivan | united-states
~John Kirby | united-states
~Matthew Miller | united-states
~Vedant Patel | united-states
~Karoline Leavitt | united-states
Karine Jean-Pierre | united-states
~Tammy Bruce | united-states
~Pat/Patrick Ryder | united-states
Sabrina ~Singh | united-states
~Sean Parnell | united-states
~Mark Milley | united-states
~William/Bill Burns | united-states
~Christopher Wray | united-states
~Kash Patel | united-states
~Tulsi Gabbard | united-states
~Mike Waltz | united-states
~Mike Pompeo | united-states
~Mike Pence | united-states
~Mike Johnson | united-states
~Steve Witkoff | united-states
~Keith Kellogg | united-states
Kristi Noem | united-states
~Alejandro Mayorkas | united-states
~John Kerry | united-states
~Colin Powell | united-states
~Donald Rumsfeld | united-states
~Dick Cheney | united-states
~Condoleezza Rice | united-states
~Linda Thomas-Greenfield | united-states
Gavin Newsom | united-states
~Karen Bass | united-states
~Greg Abbott | united-states
Ron DeSantis | united-states
~Andy Beshear | united-states
~Josh Green | united-states
~Roy Cooper | united-states
~Josh Stein | united-states
~Robert Luna | united-states
~Anthony Marrone | united-states
~Kathy Hochul | united-states
~Eric Adams | united-states
~Lindsey Graham | united-states
~Mitch McConnell | united-states
~Nancy Pelosi | united-states
~Volker Turk | austria
Antonio Guterres | portugal
~*Ban Ki-moon | south-korea
Kofi ~Annan | ghana
~Boutros Boutros-Ghali | egypt
~Stephane Dujarric | france
~Farhan Haq | 
~Tom Fletcher | united-kingdom
~Martin Griffiths | united-kingdom
Filippo Grandi | italy
Michelle ~Bachelet | chile
Ravina Shamdasani | 
~Jeremy Laurence | 
Philippe Lazzarini | switzerland
Tedros Adhanom Ghebreyesus; *Tedros Adhanom; Tedros Ghebreyesus | ethiopia
~Catherine Russell | united-states
~Cindy McCain | united-states
~James Elder | 
Sigrid ~Kaag | netherlands
Geir Pedersen | norway
~Rafael Grossi | argentina
~Karim ~Khan | united-kingdom
~Mirjana Spoljaric | switzerland
~Amy Pope | united-states
~Ajith Sunghay | 
~Rami Abdulrahman/Abdurrahman/Abdel_Rahman/Abdul_Rahman; Rami Abdel Rahman | syria
Fadel Abdul_Ghany/Abdulghany/Abdul-Ghany | syria
Bashar al-Assad/Assad/al-Asad | syria
~Hafez al-Assad/Assad | syria
Ahmed/Ahmad al-Sharaa/al-Shara/Sharaa; Abu Mohammed al-Golani; Abu Mohammad al-Julani; Abu Mohammed al-Jolani; Abu Mohammed al-Jawlani | syria
Asaad al-Shaibani/al-Shibani | syria
Mazloum Abdi | syria
Hassan Nasrallah | lebanon
~Naim Qassem | lebanon
Najib Mikati | lebanon
Joseph ~Aoun | lebanon
Michel ~Aoun | lebanon
Nawaf ~Salam | lebanon
Nabih Berri | lebanon
Firass/Firas Abiad | lebanon
Saad Hariri | lebanon
~Rafik/Rafiq Hariri | lebanon
Benjamin/Binyamin Netanyahu; Bibi Netanyahu | israel
~Yoav Gallant | israel
Israel ~Katz | israel
Isaac Herzog | israel
Benny Gantz | israel
Naftali ~Bennett | israel
Yair Lapid | israel
Itamar Ben-Gvir/Ben_Gvir | israel
Bezalel Smotrich | israel
Herzi Halevi | israel
Eyal Zamir | israel
Daniel Hagari | israel
~Effie Defrin | israel
Avichay Adraee | israel
Nadav Shoshani | israel
~Peter Lerner | israel
Jonathan Conricus | israel
Gideon Saar/Sa'ar | israel
~Ron Dermer | israel
Gilad Erdan | israel
Danny ~Danon | israel
Ehud ~Olmert | israel
Ehud ~Barak | israel
~Ariel Sharon | israel
Yitzhak Rabin | israel
Shimon ~Peres | israel
Yitzhak Shamir | israel
Mahmoud ~Abbas | palestine
Yasser/Yasir Arafat | palestine
Yahya Sinwar | palestine
~Mohammed/Mohammad Sinwar | palestine
Ismail Haniyeh/Haniya/Haniyah | palestine
~Mohammed/Mohammad Deif | palestine
Khaled Meshaal/Mashal/Mishal | palestine
Khalil al-Hayya | palestine
~Osama Hamdan | palestine
~Sami Abu_Zuhri | palestine
~Mohammed/Mohammad Mustafa | palestine
Riyad ~Mansour | palestine
Ashraf al-Qudra/al-Qidra/al-Qedra | palestine
~Medhat ~Abbas | palestine
Munir al-Bursh/al-Barsh | palestine
Mahmoud Basal/Bassal | palestine
Ismail al-Thawabta/Thawabta | palestine
Khalil al-Daqran/al-Deqran | palestine
~Hussam Abu_Safiya/Abu_Safia | palestine
Ali Khamenei | iran
Ruhollah Khomeini | iran
Masoud Pezeshkian | iran
Ebrahim Raisi | iran
Hassan Rouhani/Rohani | iran
Mahmoud Ahmadinejad | iran
Abbas ~Araghchi/Araqchi | iran
Esmail Baghaei/Baqaei | iran
Hossein ~Salami | iran
Qassem/Qasem Soleimani/Suleimani | iran
Javad Zarif; Mohammad Javad Zarif | iran
Nasser Kanaani | iran
*Saddam Hussein | iraq
Mohammed/Mohammad ~Shia al-Sudani | iraq
Haider al-Abadi/Abadi | iraq
Nouri/Nuri al-Maliki/Maliki | iraq
Muqtada/Moqtada al-Sadr | iraq
~Masoud/Massoud Barzani | iraq
~Nechirvan Barzani | iraq
~Masrour Barzani | iraq
Abdul-Malik/Abdulmalik/Abdel-Malek al-Houthi | yemen
~Yahya Saree/Sarea/Saree | yemen
~Anees al-Asbahi/Alasbahi | yemen
~Mohammed Abdulsalam/Abdul-Salam/Abdulsalam | yemen
~Abed_Rabbo/Abdrabbuh Mansour Hadi | yemen
~Ali Abdullah Saleh | yemen
~Rashad al-Alimi | yemen
Mohammed/Muhammad bin_Salman; Crown Prince Mohammed bin Salman | saudi-arabia
~Faisal bin_Farhan | saudi-arabia
Abdel_Fattah/Abdel-Fattah el-Sisi/al-Sisi/el-Sissi/al-Sissi/Sisi | egypt
Hosni Mubarak | egypt
Mohamed/Mohammed Morsi/Mursi | egypt
Badr Abdelatty/Abdelaty | egypt
~King Abdullah II; King Abdullah | jordan
~Ayman Safadi | jordan
Muammar/Moammar/Moamer/Muammer Gaddafi/Gadhafi/Qaddafi/al-Gaddafi/Kadhafi/Qadhafi | libya
Khalifa Haftar/Hifter | libya
Abdulhamid/Abdul_Hamid Dbeibah/al-Dbeibah | libya
Osama/Usama bin_Laden; Osama bin Ladin | 
Ayman al-Zawahiri/al-Zawahri/Zawahiri |
Abu Bakr al-Baghdadi |
Abu Musab al-Zarqawi/Zarqawi |
Recep Tayyip Erdogan; Tayyip Erdogan | turkey
Hakan Fidan | turkey
Hulusi Akar | turkey
~Yasar Guler | turkey
~Ali Yerlikaya | turkey
Suleyman Soylu | turkey
Fahrettin Koca | turkey
Binali Yildirim | turkey
Abdullah ~Ocalan | turkey
~Ekrem Imamoglu | turkey
Ilham Aliyev | azerbaijan
Nikol Pashinyan | armenia
~Kassym-Jomart/Kassym-Zhomart Tokayev | kazakhstan
~Shavkat Mirziyoyev | uzbekistan
~Emomali/Imomali Rahmon | tajikistan
~Sadyr Japarov | kyrgyzstan
~Salome Zourabichvili | georgia
~Irakli Kobakhidze | georgia
Mikheil/Mikhail Saakashvili | georgia
Maia ~Sandu | moldova
Hamid Karzai | afghanistan
~Ashraf Ghani | afghanistan
Zabihullah/Zabiullah Mujahid | afghanistan
~Suhail Shaheen | afghanistan
~Bilal Karimi | afghanistan
~Hibatullah Akhundzada | afghanistan
~Janan Sayeq/Saiq/Sayiq | afghanistan
~Sharafat Zaman | afghanistan
Shehbaz/Shahbaz ~Sharif | pakistan
Nawaz ~Sharif | pakistan
~Imran Khan | pakistan
~Asif Ali Zardari | pakistan
~Pervez/Parvez Musharraf | pakistan
~Khawaja Asif | pakistan
~Ishaq Dar | pakistan
~Mohsin Naqvi | pakistan
~Attaullah/Ataullah Tarar | pakistan
~Asim Munir | pakistan
~Ahmed ~Sharif Chaudhry/Chaudhary | pakistan
~Sarfraz Bugti | pakistan
Narendra Modi | india
~Amit Shah | india
~Rajnath Singh | india
~Subrahmanyam Jaishankar; S. Jaishankar | india
~Manmohan Singh | india
~Randhir Jaiswal | india
~Vikram Misri | india
~Pinarayi Vijayan | india
~Mamata Banerjee | india
~Omar Abdullah | india
~Rahul Gandhi | india
~Indira Gandhi | india
~Rajiv Gandhi | india
Sheikh *Hasina | bangladesh
Muhammad ~Yunus | bangladesh
~Anura Kumara Dissanayake | sri-lanka
~Mahinda Rajapaksa | sri-lanka
~Gotabaya Rajapaksa | sri-lanka
~Ranil Wickremesinghe | sri-lanka
~Khadga Prasad Oli; K.P. Sharma Oli | nepal
~Pushpa Kamal Dahal | nepal
~*Min Aung Hlaing | myanmar
~Zaw Min Tun | myanmar
Aung San Suu_Kyi; Suu Kyi | myanmar
~*Xi Jinping | china
~*Li Qiang | china
~*Wang Yi | china
~*Hua Chunying | china
~*Mao Ning | china
~*Lin Jian | china
~*Guo Jiakun | china
~*Hu Jintao | china
~*Jiang Zemin | china
~*Deng Xiaoping | china
~*Mao Zedong | china
~*Zhao Lijian | china
~*Wang Wenbin | china
Dalai_Lama | china
~*Lai Ching-te; William Lai | taiwan
*Tsai Ing-wen | taiwan
~*Kim Jong Un; Kim Jong-Un | north-korea
~*Kim Jong Il | north-korea
~*Kim Il Sung | north-korea
~*Kim Yo Jong | north-korea
~*Choe Son Hui | north-korea
~*Yoon Suk Yeol; Yoon Suk-yeol; Yoon Seok-yeol | south-korea
~*Lee Jae-myung; Lee Jae Myung | south-korea
~*Moon Jae-in; Moon Jae In | south-korea
~*Park Geun-hye | south-korea
~*Han Duck-soo | south-korea
~*Choi Sang-mok | south-korea
~*Shin Won-sik | south-korea
~*Kim Yong-hyun | south-korea
~*Cho Tae-yong | south-korea
~*Lee Seong-kweun; Lee Seong-kwen; Lee Seong-kwon | south-korea
~*Park Sun-won; Park Seon-won | south-korea
~*Lee Sung-joon | south-korea
Shigeru Ishiba | japan
Fumio Kishida | japan
Shinzo ~Abe | japan
Yoshihide ~Suga | japan
Sanae Takaichi | japan
~Yoshimasa Hayashi | japan
~Hirokazu Matsuno | japan
~Hiroshi Hase | japan
Ferdinand ~Marcos; Ferdinand Marcos Jr.; Bongbong Marcos | philippines
Rodrigo Duterte | philippines
~Sara Duterte | philippines
~Corazon Aquino | philippines
~Benigno Aquino | philippines
~Joko Widodo; Jokowi | indonesia
*Prabowo Subianto | indonesia
~Abdul Muhari | indonesia
~Suharto | indonesia
~Anwar Ibrahim | malaysia
~Mahathir Mohamad | malaysia
~Prayuth Chan-ocha; Prayut Chan-ocha | thailand
~Thaksin Shinawatra | thailand
~Yingluck Shinawatra | thailand
~Paetongtarn Shinawatra | thailand
~Srettha Thavisin | thailand
~Anutin Charnvirakul | thailand
~*Hun Sen | cambodia
~*Hun Manet | cambodia
~*Pham Minh Chinh | vietnam
~*To Lam | vietnam
~*Lee Hsien Loong | singapore
~Lawrence Wong | singapore
~Anthony Albanese | australia
~Penny Wong | australia
~Scott Morrison | australia
~Jacinda Ardern | new-zealand
~Christopher Luxon | new-zealand
~James Marape | papua-new-guinea
Keir Starmer | united-kingdom
Rishi Sunak | united-kingdom
Boris ~Johnson | united-kingdom
Liz ~Truss | united-kingdom
Theresa ~May | united-kingdom
David ~Cameron | united-kingdom
~Tony Blair | united-kingdom
~Gordon Brown | united-kingdom
~Margaret Thatcher | united-kingdom
~John Major | united-kingdom
~David Lammy | united-kingdom
~John Healey | united-kingdom
~Grant Shapps | united-kingdom
~Ben Wallace | united-kingdom
~James Cleverly | united-kingdom
~Yvette Cooper | united-kingdom
Nicola Sturgeon | united-kingdom
Emmanuel Macron | france
~Jean-Noel Barrot | france
~Sebastien Lecornu | france
~Gerald Darmanin | france
~Bruno Retailleau | france
~Francois Bayrou | france
~Michel Barnier | france
~Nicolas Sarkozy | france
~Francois Hollande | france
~Jacques Chirac | france
Marine Le_Pen | france
Olaf Scholz | germany
Friedrich Merz | germany
Angela Merkel | germany
Annalena Baerbock | germany
Boris Pistorius | germany
~Nancy Faeser | germany
~Johann Wadephul | germany
~Helmut Kohl | germany
~Frank-Walter Steinmeier | germany
Giorgia Meloni | italy
~Antonio Tajani | italy
~Matteo Salvini | italy
~Matteo Piantedosi | italy
~Sergio Mattarella | italy
~Silvio Berlusconi | italy
~Guido Crosetto | italy
~Pope *Francis | vatican
~Pope *Leo XIV; Pope Leo | vatican
~Pope *Benedict XVI; Pope Benedict | vatican
~Pope *John_Paul II; Pope John Paul | vatican
~Pedro Sanchez | spain
~Fernando Grande-Marlaska | spain
~Mariano Rajoy | spain
~Carlos Mazon | spain
~Jose Maria Aznar | spain
~Luis Montenegro | portugal
~Mark Rutte | netherlands
~Dick Schoof | netherlands
~Kaja Kallas | estonia
~Josep Borrell | spain
Ursula von_der_Leyen | germany
~Charles ~Michel | belgium
~Antonio Costa | portugal
~Jens Stoltenberg | norway
~Donald Tusk | poland
~Andrzej Duda | poland
~Radoslaw Sikorski; Radek Sikorski | poland
~Karol Nawrocki | poland
~Viktor Orban | hungary
~Peter Szijjarto | hungary
~Robert Fico | slovakia
~Petr Pavel | czechia
~Petr Fiala | czechia
~Aleksandar Vucic | serbia
~Slobodan Milosevic | serbia
~Radovan Karadzic | bosnia-and-herzegovina
~Ratko Mladic | bosnia-and-herzegovina
~Milorad Dodik | bosnia-and-herzegovina
~Albin Kurti | kosovo
~Hashim Thaci | kosovo
~Edi Rama | albania
~Kyriakos Mitsotakis | greece
~Alexis Tsipras | greece
~Klaus Iohannis | romania
~Sauli Niinisto | finland
~Alexander Stubb | finland
~Ulf Kristersson | sweden
~Mette Frederiksen | denmark
~Gitanas Nauseda | lithuania
~Simon Harris | ireland
~Micheal Martin | ireland
~Leo Varadkar | ireland
~Justin Trudeau | canada
~Mark Carney | canada
~Melanie Joly | canada
~Stephen Harper | canada
~Claudia Sheinbaum | mexico
~Andres Manuel Lopez_Obrador; Lopez Obrador | mexico
~Enrique Pena_Nieto | mexico
~Felipe Calderon | mexico
~Vicente Fox | mexico
~Omar Garcia Harfuch | mexico
~Nayib Bukele | el-salvador
~Alfredo Cristiani | el-salvador
~Jose Napoleon Duarte | el-salvador
~Roberto D'Aubuisson | el-salvador
~Daniel Ortega | nicaragua
~Violeta Chamorro | nicaragua
~Bernardo Arevalo | guatemala
~Vinicio Cerezo | guatemala
~Xiomara Castro | honduras
~Manuel ~Noriega; Manuel Antonio Noriega | panama
~Luis Abinader | dominican-republic
~Fidel Castro | cuba
~Raul Castro | cuba
~Miguel Diaz-Canel | cuba
~Ariel ~Henry | haiti
~Jovenel Moise | haiti
~Garry Conille | haiti
~Jimmy Cherizier; Jimmy Barbecue Cherizier | haiti
~Jean-Bertrand Aristide | haiti
Nicolas Maduro | venezuela
Hugo ~Chavez | venezuela
~Juan Guaido | venezuela
~Maria Corina Machado | venezuela
~Edmundo Gonzalez | venezuela
~Diosdado Cabello | venezuela
~Delcy Rodriguez | venezuela
~Tarek William Saab | venezuela
~Gustavo Petro | colombia
~Ivan Duque | colombia
~Juan Manuel Santos | colombia
~Alvaro Uribe | colombia
~Virgilio Barco | colombia
~Cesar Gaviria | colombia
~Pablo Escobar | colombia
~Daniel Noboa | ecuador
~Guillermo Lasso | ecuador
~Rafael Correa | ecuador
~Dina Boluarte | peru
~Pedro Castillo | peru
~Alberto Fujimori | peru
~Alan Garcia | peru
~Abimael Guzman | peru
~Luis Arce | bolivia
~Evo Morales | bolivia
~Gabriel Boric | chile
~Sebastian Pinera | chile
~Augusto Pinochet | chile
~Javier Milei | argentina
~Cristina Fernandez_de_Kirchner; Cristina Kirchner | argentina
~Carlos Menem | argentina
~Luiz Inacio Lula_da_Silva; Lula da Silva; Lula | brazil
~Jair Bolsonaro | brazil
~Dilma Rousseff | brazil
~Eduardo Leite | brazil
~Yamandu Orsi | uruguay
Abdel_Fattah/Abdel-Fattah/Abdelfattah al-Burhan/Burhan | sudan
~Mohamed/Mohammed Hamdan Dagalo/Daglo; Hemedti; Hemeti | sudan
~Omar al-Bashir | sudan
~Salva Kiir; Salva Kiir Mayardit | south-sudan
~Riek Machar | south-sudan
*Abiy Ahmed; Abiy Ahmed Ali | ethiopia
~Haile Mariam Mengistu; Mengistu Haile Mariam | ethiopia
~Isaias Afwerki | eritrea
~Getachew Reda | ethiopia
~Debretsion Gebremichael | ethiopia
~Hassan Sheikh Mohamud/Mohamoud | somalia
~Mohamed Abdullahi Mohamed | somalia
~William Ruto | kenya
~Uhuru Kenyatta | kenya
~Kithure Kindiki | kenya
~Raila Odinga | kenya
~Yoweri Museveni | uganda
~Idi Amin | uganda
~Joseph Kony | uganda
~Paul Kagame | rwanda
~Yolande Makolo | rwanda
~Felix Tshisekedi | dr-congo
~Joseph Kabila | dr-congo
~Laurent Kabila; Laurent-Desire Kabila | dr-congo
~Mobutu Sese Seko | dr-congo
~Patrick Muyaya | dr-congo
~Judith Suminwa; Judith Suminwa Tuluka | dr-congo
~Corneille Nangaa | dr-congo
~Lawrence Kanyuka | dr-congo
~Willy Ngoma | dr-congo
~Evariste Ndayishimiye | burundi
~Samia Suluhu_Hassan | tanzania
~Hakainde Hichilema | zambia
~Lazarus Chakwera | malawi
~Robert Mugabe | zimbabwe
~Emmerson Mnangagwa | zimbabwe
~Cyril Ramaphosa | south-africa
~Jacob Zuma | south-africa
~Nelson Mandela | south-africa
~Filipe Nyusi | mozambique
~Daniel Chapo | mozambique
~Joao Lourenco | angola
~Jonas Savimbi | angola
~Bola Tinubu; Bola Ahmed Tinubu | nigeria
~Muhammadu Buhari | nigeria
~Goodluck Jonathan | nigeria
~Babagana Zulum; Babagana Umara Zulum | nigeria
~Nana Akufo-Addo | ghana
~John Mahama | ghana
~Alassane Ouattara | ivory-coast
~Laurent Gbagbo | ivory-coast
~Macky Sall | senegal
~Bassirou Diomaye Faye | senegal
~Assimi Goita | mali
~Ibrahim Traore | burkina-faso
~Abdourahamane/Abdourahmane Tiani/Tchiani | niger
~Mohamed/Mohammed Bazoum | niger
~Mahamat Idriss Deby; Mahamat Deby | chad
~Idriss Deby; Idriss Deby Itno | chad
~Hissene Habre | chad
~Paul Biya | cameroon
~Faustin-Archange Touadera | central-african-republic
~Ali Bongo | gabon
~Mamady/Mamadi Doumbouya | guinea
~Alpha Conde | guinea
~Charles Taylor | liberia
~Julius Maada Bio | sierra-leone
~Abdelmadjid Tebboune | algeria
~Kais Saied | tunisia
~Zine El Abidine Ben_Ali | tunisia
~King Mohammed VI | morocco
~Andry Rajoelina | madagascar
~Tamim bin Hamad_Al_Thani | qatar
~Majed al-Ansari | qatar
~Mohammed bin Abdulrahman_Al_Thani | qatar
~Mohammed bin_Zayed; Mohamed bin Zayed | united-arab-emirates
`
