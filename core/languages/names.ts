/** Given names that are met in all three languages: of those who came to live, be treated and work here. */
export const namesFromManyPlaces =
  "abdi abdullahi abel abena agnieszka ahmad ahmed ailsa aisha akosua aled alejandro aman amanuel amina aminata " +
  "amir amra andriy andrzej angharad anjali aoife arben ardian arjun arturs ayse azad babak baran beata beatriz " +
  "behrouz bereket besa bethan bilal biniam bohdan brendan bronwen callum camila caoimhe carlos carmen carys " +
  "catrin catriona cem ceri chidi chinedu cian ciara cillian conor cormac dafydd daniat danuta dariusz darko " +
  "darnell declan deepak delyth demetrius deniz deshawn diarmuid diego dilan dmytro dolores donal dorota dragan " +
  "drita eilidh eimear eirlys emeka emine emir emrys eoghan esperanza ewan fadumo faisal farah farhad fatma " +
  "fatmir fatou fergal fernando ffion fikret filmon finlay fionn folake gareth geraint gethin giedrius golnaz " +
  "goran grainne gregor grzegorz guadalupe gwyneth halina hamish hamza hana hassan hatice heledd hiroshi hiwa " +
  "hodan hussein huw ibrahim ibrahima idris ieuan ifan ifeoma ifrah imran inga iolo irfan iryna isla ismail iwona " +
  "jacek jamal janis jasmina javed javier jayden jaydon jelena jerzy joanna jolanta jonas juan justyna kamran " +
  "karim katarzyna kaveh kavita keisha khadija khalid kidane kirsty kofi krzysztof kwabena kwame lachlan lakeisha " +
  "lakshmi latoya layla leila liga linh ljiljana llyr lourdes lowri luis maeve magdalena mahad mahmoud mair " +
  "malgorzata malik mamadou manoj marek mariam mariusz marquis marta maryam mateo meera megan mehari mehmet menna " +
  "mhairi miguel milica mindaugas minh mirjana mirza mohammad mohamud morag moussa muna murat mustafa myfanwy " +
  "mykola nadeem nadia nasir nasrin natalia naveed neda neha nenad nerys ngozi nguyen niamh obinna oisin oksana " +
  "oleksandr olena oluwaseun omar orla osman ousmane owain padraig parisa pawel piotr pooja priya rafal rahel " +
  "rahul rajesh rashid ravi rebin reza rhiannon rhodri rhys rizwan robel roisin rojda ruairi ruta saba sahra " +
  "saima salma samira samrawit sanjay santiago saoirse sara seamus selam senad senait shahram shanice shazia " +
  "shirin shpresa shreya sian sinead siobhan sion siriporn siôn slawomir slobodan snezana somchai soran sunita " +
  "suresh tadhg tariq tegwen tesfalem tesfay tetiana thuy tomasz trevon tsegay tunde tyrell tyrone usman " +
  "valentina valon vesna vijay volodymyr vytautas waqas wojciech xiomara yasin yetunde yonas yuki yulia yusuf " +
  "zahra zainab zbigniew zoran " +
  "aamir aamna abbas abdallah abdelrahman abdiaziz abdinasir abdirizak abdulaziz abdurrahman abeba abida " +
  "abshir adisa adnana afrim afshan afshin afsoon afzal agron ahlam ahmet aiste aivars ajay ajmal akash akbar " +
  "akhil akram akshay alban albana aldin aldona aleena aleksey aleksy alexey alicja alija almaz almir almira " +
  "alyona amal ameer amela amita ananya anatol anatoliy andrii andrij aneela anela aneta anete anetta aniela " +
  "anisha anjum ankit ankita ankur antoni anwar arash arber arbnor arbnora ardit ardita areej arezo arezoo " +
  "arfan arian arjeta arkadiusz arkady arlind armina arnav arshad arsim arta artur arunas arvind asad asefa " +
  "asghar ashish ashkan ashwin asiya aslam asli asmaa asmir atefeh atena atiqa aukse ausra avdyl awais aweis " +
  "aydin ayman aymen aysel aysun ayşegül azeem azhar azieb aziza azize bahati bahman bahram bahta bahzad " +
  "balbir baldev balraj balvinder bartłomiej barış bashkim basma bassam batoul bavani bayan behnam behnaz " +
  "behzad bekele bekim bekir berina besart besarta besim besnik bhavna bijan birute bisrat blazej blerim " +
  "blerta boban bojana borys bożena branislav branka branko bujar bulent burcu burhan bushra caasha cansu " +
  "cemal cemil cengiz cezary chitra cihan dahir dainis daiva dalal damira danguole dania danute daoud dardan " +
  "dariia darijo darja darya daryna davor davoud degmo dejan dejana denisa denys dereje derviš dieudonne " +
  "dijana dilber dilek dilip dipak dipti diriye diyar dlovan dmitry dogan donika dovile dragana dragica drilon " +
  "duale dunya dursun dusan dzemal dzenan désiré ebru edgars edin edina edona eduard edyta efrem egzon egzona " +
  "ehsan elaheh elham elira elma elmir elnaz elvana elvir elvyra elwira elzbieta emina endrit enesa enver " +
  "ercan erdal eremal erfan erion erkan ermal ermin ermina esad esmail esmat espérance evgeny evija ezgi fadia " +
  "fadil fadime fahad faheem fahim fahri faida faiza faraz fardin farhan fariba farnaz farshad fartun farzad " +
  "farzana farzaneh faten fatih fauzia fawzi fawzia fayyaz fazal fedor feras fereshteh ferhat ferit festim " +
  "feven figen fikru filiz filsan firas firoz fiston fitim fitore fitsum freweini frozan furaha gabija galyna " +
  "gamze gaurav gauri gayathri geedi genti ghada ghaith ghassan ghebre gholam ghulam giedre gintaras girma " +
  "girmay gitana gokhan gonul gordana gorica govind grażyna gulay guled guler gulsen gulsum gulten habibullah " +
  "habon habtamu habtom hafeez hagos haile hailu hajdar hakan halil halime halyna hamada hamed hamidullah " +
  "hamzeh haneen hanife hareem harish harjit harsha hasib hasiba havin haydar hazem hekmat hemant hend henok " +
  "henryk hermon hevin hiba hibaq hibo hilal hinda hirsi hisham hiwot hoodo hooman hossein houda houman hulya " +
  "husam huseyin hussam idil ignacy ihor ilhan ilir ilire ilker ilya imtiaz indran inna iqbal iqra irum ishan " +
  "ishfaq ishita ishrat ismat ismet israa issam istar ivana ivanka ivanna iyad izeta jaber jadzia jagjit " +
  "jagoda jalal jama jamshid janani jaroslaw jasbir jasna jaspreet jaswinder jatin javaid jawid jeevan jegan " +
  "jehona jeton jeylan jiyan jolita josué jovana jovita jozefa julija julita jumana juozas jurate jurga justas " +
  "józef kabila kadir kajal kajan kaleem kanokwan kanwal kanya kapil karam karima karwan kashif kaspars " +
  "kateryna kazem kazimierz kemal kestutis keyvan khadar khaldoun khawar kibra kibrom kiflom kimia kinan kinza " +
  "kirill kobra kokila komal kornel krysia ksenia kujtim kunal ladan laleh lamia lamis larisa larysa lejla " +
  "lemlem leonid lesia letay levent leyla liaqat libaan lilia liliia liridona lirie liubov liudmyla ljubica " +
  "ljubo ljubomir loreta louay loubna lubna lucija lucjan lucyna ludwik lujain luljeta lulzim luwam lyuba " +
  "lyubov lyuda lyudmila lyudmyla maciek madhu mahdi maheen maher mahin mahmud mahmut mahnaz mahsa maija majed " +
  "majid maksim maksym malee maliha mamta maram mariia marijana mariya marjan marwan maryan maryla maryna " +
  "marytė marzia masih masika masood masoumeh masuma mathi matin maysa maysoon mazen małgorzata mebrat " +
  "medhanie mehmed mehran mehtap melek meltem mensur merhawi merita meryem mesfin metin michał midhat " +
  "mieczysław mihir mihret milda mileva milind milorad milos milosz mimoza minal minoo mirko miroslaw mirsad " +
  "mirsada mirvat misbah misha mitra moayad mobeen moeen mohamoud mohannad mohsen mojgan mojtaba momir monir " +
  "morteza mouaz muamer muath muayad mugisha muhannad muhubo mulugeta mumina mumtaz muneeb muniba munir munira " +
  "mussie mwamba mykhailo mykyta myroslava nabeel nabila nadiia nadim nadira nadège naeem naheed nahid nahla " +
  "nahom naida naila najah najibullah najwa naresh narges nargis narin naseem naser nataliia nataliya natasa " +
  "natnael nauman navid nawaz nazar nazia nazifa nazir nebiat nedim nedzad neelam neema neeraj neeta negar " +
  "negin nergiz nermin nermina nesrin nevena newroz nidal nighat nihad nihat nijole nikhil nikola nilesh " +
  "nilgun niloofar niloufar nimco nitin nizar nooria noura novak nusrat nuur obaid odeta okubay oleksandra " +
  "oleksii olesia olha olia omaima omran orawan orhan osamah ostap oxana ozan ozgur ozlem pankaj parminder " +
  "parth parvin parviz parwana parwin pavan pavlo paweł pejman petar petras petrit petro peyman phuoc poonam " +
  "pooya pornthip pouya prabha pranav pratik predrag preeti pritam priyanka przemysław pushpa pyotr pınar " +
  "qaiser qamar qasim qudsia qusay radosław radovan raed rafat rafał rafik raghad raghu rahaf rahmat rajaa " +
  "rajani rajeev raju ramani ramunas ramune ramzi rashmi rasiah ratana ratnam rawan rayan razan raziye rebwar " +
  "recep reena rehman renu renuka rexhep riaz rigat riham rimas rimma rinor rishi ritika riyad rizgar robiel " +
  "robina roble rohini rojhat rojin romina ronak rooda roqia rostam roula rozhan rubab ruchi ruqiyo rytis saad " +
  "saadia sabah sabeen sabir sabrin sadegh sadeq saeed saeid safaa safdar safet safeta safwan saghir sajad " +
  "sajid sajida sajjad salam saleem saleh salwa samer samiel samire sanam sanela sanja sanjeev sanjin saqib " +
  "sarika sarwar sasa sathees saulius savita sawsan saynab sayyed seada seda seeta sefik selamawit selcuk " +
  "selim selvan selvi sema semhar semira semra semyon senada senayt serdar sergej sergey sergii sergiy serhii " +
  "serhiy serkan serpil serwan sevda shaban shabbir shadi shafiq shagufta shahab shahad shaheen shahin shahla " +
  "shahzad shaimaa shamim shamso shanta sharmake sheida sheraz sherin sherko shilan shilpa shima shiva shoaib " +
  "shobha shpetim shqipe shruti shukri shvan shweta shyam siamak sibel sidra sigita simona simret sinan sinisa " +
  "siva sivakumar sivam sivanathan siyad siyar slava slavica slavko sneha sobia sofiia sohail soheil sohrab " +
  "sokol solomiia somporn somsak sonali sonam sondos songul soosan sothy sourav srdjan srđan stanislav " +
  "stanisław stasys stepan stevan stojan suad suada sudha sudhir suganthi suha suhad suhair sukhwinder sukran " +
  "suleyman sumera sundas sunee sunisa supaporn suthan suwan suwanna suzana sveta svitlana sławomir tadas " +
  "taher tahira talha tamer tanvi tanvir tautvydas tayyab teame tedros tekle teklehaimanot teklit temesgen " +
  "tesfamariam tesfu teuta tewodros thaer thevan thuan tigist tihana tirhas tizita tomek tomislav tooba touraj " +
  "tringa trung tsehay tsige tsion tugba tuong turkan tymon tymur ubah umair umer umit uwase uwimana uzma " +
  "vaani vadim vadym vahid vaida vaidas valdas valdete valentyna valery valmir vanita varsha vasily vasyl " +
  "vedad vedran veena veljko viacheslav vigneswaran vikas viktorija vilai vilija vilius vineet vinod vishal " +
  "vitaly vitya vlad vladan vladas vladyslav vlatka vlora volkan waclaw wafaa waheed wahid wahida walaa waqar " +
  "waseem wassim weldu wieslaw wiktor wilaiwan wioletta wissam witold woldu władysław xhavit xhevat yakov " +
  "yakup yalda yalini yaman yared yaroslava yasemin yaser yash yasir yasser yazan yegor yehor yemane yevhen " +
  "yevhenia yodit yohana yordanos younas younis yousaf yuliia yuliya yunus yurii yuriy yury yuusuf yuvraj " +
  "zafar zafer zaheer zahida zahir zahro zaid zakhar zakia zalmai zamzam zaneta zawadi zaynab zdenka zdravko " +
  "zdzisław zehra zeina zeljka zeljko zenon zerai zeray zewdu zeyad zhenya zilan zivile ziyad zlata zlatko " +
  "zohaib zohra zohreh zoia zorica zosia zoya zuhra zuzanna zydrunas zygimantas łukasz žarko ayşe hüseyin mehret nimo amadou abiola kemi kuldeep";

/** Surnames in Norway; what is an everyday word too is left out. */
export const surnamesInNorway =
  "aasen aaserud abrahamsen amundsen andersen andreassen antonsen arnesen arntsen aronsen berntsen bertelsen " +
  "birkeland bjerke bjørnsen bjørnstad brandt carlsen christensen christiansen danielsen davidsen didriksen " +
  "edvardsen eliassen ellingsen engebretsen eriksen evensen fjeld fossum fredriksen gabrielsen gregersen grimstad " +
  "grønvold gulbrandsen gundersen gustavsen halvorsen hansen hanssen haraldsen haugland helgesen henriksen " +
  "hermansen hovland ingebrigtsen isaksen iversen jacobsen jakobsen jensen johannessen johansen johnsen jonassen " +
  "josefsen jørgensen karlsen klausen kleppe knudsen knutsen kolstad kristensen kristiansen kristoffersen kvam " +
  "kvamme langeland larsen lauritsen lomeland ludvigsen løvås madsen magnussen martinsen mathiesen mathisen " +
  "michelsen mikkelsen monsen mortensen myhre mæland nielsen nikolaisen nilsen nordby nygaard nygård næss odland " +
  "olaussen olsen opdal ottesen paulsen pedersen pettersen rasmussen refsnes reiersen robertsen rolfsen rønning " +
  "samuelsen sandvik sevaldsen simonsen sivertsen skogstad solberg solheim steen steffensen stensrud storli " +
  "svendsen svensen syversen sæbø sæther sørensen thomassen thoresen thorsen tobiassen tollefsen torgersen tveit " +
  "tveiten ueland ulvund vestby villadsen wilhelmsen ødegaard ødegård østby";
