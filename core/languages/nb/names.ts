/** Given names in Norway, of all ages, origins and parts; what is an everyday word too is left out. */
export const names =
  "anne inger kari marit ingrid liv eva anna maria ida hilde berit nina marianne astrid elisabeth kristin bente heidi silje hanne linda tone anita tove wenche " +
  "camilla gerd randi ragnhild ellen karin emma nora mona julie aud laila sarah kristine sofie reidun trine elin turid emilie mari grethe siri mette lise thea bjørg gunn " +
  "ingeborg rita unni hege monica vigdis else solveig cecilie andrea kirsten line rannveig sissel may irene malin stine borghild signe aslaug gudrun synnøve janne lene maren martine " +
  "amalie ane vilde frida ingvild guro marte tuva ella sunniva oda selma live mia leah maja aurora iben hedda jenny olivia tiril mathilde vilma eline kaja caroline karoline rebekka veronica " +
  "charlotte victoria helene helena henriette benedicte tonje kine anja ann lillian ruth esther judith magnhild margrethe margit elsa ester edith oddny torunn gro hanna sigrid åse åshild asta alma " +
  "jan per bjørn ole lars kjell knut arne svein thomas hans geir tor morten terje odd erik martin andreas john anders rune trond tore daniel jon kristian marius tom stian fredrik harald " +
  "øyvind magnus henrik steinar rolf alexander roger helge espen leif egil sindre roar stig tommy frode kåre eirik kenneth vidar emil dag christian oskar oscar sverre kim håkon håvard roy simen " +
  "sander mathias markus adrian william jakob jacob elias lucas lukas noah oliver filip philip tobias isak aksel axel ludvig theodor johannes kasper jørgen gunnar einar olav ola ove finn pål petter preben asbjørn " +
  "torbjørn torstein alf birger åge ragnar arvid ivar ingar roald reidar trygve halvor sigurd eivind even vegard ørjan joakim robin benjamin gabriel sebastian mikkel storm victor viktor ulrik nils ingvar edvard erling " +
  "mohammed mohamed muhammad ali abdul samir said adnan " +
  "fatima yasmin jasmin hawa halima asha sana noor nour rania dina soraya " +
  "ewa jakub mateusz dawid olga svetlana irina dmitri sergei ivan igor vladimir tatiana " +
  "thi anh mai jasmine angel mary grace joy james david michael peter paul steven kevin robert alex sam max charlie ruben ronny ronja jimmy johnny kent glenn kai kay " +
  "odin birk liam felix falk trym brage eskil nikolai konrad sivert vetle herman amund embla saga ylva alva eira luna sienna freja freya lotte lotta nelly mille milla vår tea tyra tobine tara linnea linn lina lea lara " +
  "torgeir torleif torfinn tormod torgrim torhild torill toril torlaug torvald truls tryggve ulf unn urd vebjørn vegar " +
  "viggo vilja vivian vårin walid wilhelm yngve yngvar yngvil yahya zara zoe øistein øyunn åsmund åsne åsta " +
  "aagot aase abdullah abdulrahman abebe adam adem agnes agnete aida albert aleksander aleksandra alfred alice " +
  "alicia alida amanda amelia amine amira andrine andré anette angelica anniken annika annbjørg annlaug anne-grethe " +
  "anne-lise anne-mari anne-marie annie anton antonia are ariana aron arnfinn arnhild arnstein arnt aryan asgeir aslak " +
  "asle asmund atle audhild audun aurelia awet ayan ayla aylin bahar bartosz bashir beate bendik bengt benny " +
  "berit-anne bernt bernhard bertil birgit birgitte birte bjarne bjarte bjørnar bjørn-erik bjørnhild bodil bogdan " +
  "bojan brita brit britt brynhild brynjar børge børre carl carina carl-erik casper cato celine christer " +
  "christin christina christine christoffer claus connie dagfinn dagmar dagny dagrun dag-erik dalia dan daniela " +
  "daniella dawit deeqa denis dennis diana didrik ditlev dorthe dorthea ebba ebrahim edel edgar " +
  "edmund edvin egon eileen elena eli elida elin-marie elise elisa eliza ellinor elvira elvis emelie emmanuel " +
  "emrik endre enok erica erika erlend ermias espen-andre esra estrid ethel eugen evelyn evy fardowsa farid " +
  "fatema fatuma felicia ferdinand fiona florentina fredrikke freddy fridtjof frøydis gaute georg geir-ove " +
  "gerhard gisela gisle gjermund gjertrud gjøran gorm greta gudbrand gudmund gulbrand gunhild gunnhild gunvor gustav " +
  "guttorm hadi halfdan halldis hallgeir hallvard hamid hanan hanne-lise hans-petter hans-jørgen haris hauk " +
  "hector heine helle hein helga henning henny hermann hermine hermod hilda hildegunn hjalmar hosein hugo hulda idar " +
  "idun idunn ikram ilham ilyas inge-lise ingebjørg ingebrigt ingelin ingerid inger-lise inger-marie ingunn " +
  "ingvald irmelin isa isabel isabella isra iver jahn jamila jan-erik jan-ove janicke janina jarle " +
  "jawad jeanette jeanne jens jeppe jesper joachim johan johann johanna johanne jomar jonathan joar josef " +
  "josefine joshua jostein jozef judit julia julian juliane jørn jørund kaia kamal kamil karl karianne karina " +
  "karl-erik karolina karsten katarina kathrine katja katrine katrin ketil khadra kim-andre kirsti kitty kjartan " +
  "kjellaug kjellfrid kjersti kjetil klara klaus knut-erik kolbjørn konstanse kornelia krister kristina kristoffer " +
  "laurits lasse laura leander lena lennart leo leonora leon leonard levi liban lilian lilja lilli lilly lilleba linea " +
  "lisa lisbet lisbeth liss liv-marit lise-marie lone louis louise lovise luka lydia mads magna magne magni " +
  "magnar maia maiken maja-lise malak malene malika malvin manar marcel marcin marcus margareth margot " +
  "maria-elena marie marielle marija mariann marita marius-andre marko marlene marthe martha martha-lise " +
  "martyna marvin matheo mats mattis mattias maximilian may-britt may-linn melina melissa merete merethe meron " +
  "merima michal michelle mikael mikal mila milan milo mimi mina mira miriam mirjam moa mostafa mubarak " +
  "muhammed mustafe myriam nabil nada naima najma naomi natalie natasha nathalie nicholas nicklas nicolai nicolas " +
  "nicoline niels nima ninni njål norunn norvald nuria oda-marie odd-arne oddbjørn oddgeir oddleif oddmund oddrun " +
  "oddvar oddveig olaf olaug ole-martin oline omid ottar otto patrick patrik pauline peder peer " +
  "per-erik pernille petra pia rachel rafael ragna rahma ramin randulf rasmus raymond rebecca regine " +
  "reidulf remi renate rené richard rikke roland rosa roza rubina runa runar runhild ryszard sahar saida " +
  "salah salim samantha samia sammy samuel samson sandra sanna sefanit selina semir serina severin shabnam " +
  "shafi sharif siggen siham signy sigbjørn sigfrid sigmund sigrun sigve sikke silas silje-marie silvia simon sina " +
  "siren siw sjur snorre snorri sofia sofus solfrid solgunn solrun solvår solvor sondre sonja sophie stefan steffen " +
  "stein steinulf stella stephan sturla sturle sulaiman suleiman sumaya susann susanne svanhild svenn svend sylvi " +
  "sylvia synne synneva sølvi søren tage tarald tarek tarjei tellef teodor teresa terese thea-marie theo " +
  "therese thina thor thorbjørn thore thorleif thorstein thorvald tia tilde tina tine tirill tomas tommaso tone-lise " +
  "tonny tora tord tore-andre torild torkel trine-lise tuan tove-lise turi turid-anne umar unni-marie valborg valdemar " +
  "valerie vanessa venke vera veslemøy vibeke vidkunn vigdis-marie vilhelm viljar vilmer vincent viola wafa " +
  "weronika wiktoria xander yohannes yana younes zakaria zaki zeinab zofia zlatan " +
  "aasmund adele adelheid adolf agathe agda agnar agot albertine alfhild alise alvhild alvilde annelise annfrid " +
  "annveig anny ansgar arna arnleif arnulf arthur arve astri auda aurdis ausgeir balder barbro benedikte bergit " +
  "berta bertine bjørghild bjørgulf bjørnulf bothild brynjulf carsten cathrine conny dagmara dagne ditte doris " +
  "dorte edit edna eilif eirin eivor elbjørg elfrid elisabet elly elna elsie emmy erland erna ernst eystein fanny " +
  "frits frøya gard gerda gerty gina gislaug gjert grete gudbjørg gudveig gunlaug gunleik gunnbjørg gunnstein " +
  "gunnvei gunnvor gunvald hagbart hakon hannah harriet harry hartvig hedvig helen helmer helmut henry herbjørg " +
  "herbjørn herfrid herlaug herleif hildur hilma holger inggjerd inghild ingjerd ingolf ingri iris irma isabell " +
  "iselin jannicke jarl jasper jonatan jorun julius juni jøran kajsa kamilla kanutte karen karstein kate " +
  "katharina katinka kjerstin kristbjørg kristen lauritz lidvard lill lorentz magda margaret margareta margrete " +
  "marion marthine mathea matilde maud milad modolv monika morgan nanna niklas noralf olava olea oleif olgeir " +
  "patricia paula paulina perny ragni rakel ramona randulv rangdi rigmor rikard ringo rudolf rønnaug sigbjørg " +
  "sigfred sigfus sigvart simone sjurd sven synøve tanja taran targjerd tarje telma theresa thora thoralf " +
  "thorbjørg thordis tilda tomine torbergt torborg torgerd torkil torodd torolf torun trude tyril tørres ulla " +
  "ulrikke ursula valdis vanja walter wanda willy yngvill ådne åste åsveig øivind øyulv " +
  "aina algot alvin amalia ambjørg anastasia anbjørg andor anfinn angela anlaug ann-helen ann-karin ann-kristin " +
  "ann-mari anne-berit anne-britt anne-kari anne-karin anne-lene anne-marit arild arnbjørg arne-johan arnfrid " +
  "arngeir arngunn arnlaug arnljot arnold asbjørg asgerd asgjerd astor audgunn audny augusta aziz bartek beathe " +
  "bergfinn bergfrid bergljot bergny bergsvein bergtor bertha berthe biret birgitta bjarnhild bjug bjørg-karin " +
  "bjørgulv bjørgunn borgny botolv bozena brith britta brynjulv bård catharina cecilia celina charlotta christiane " +
  "christopher claes dagfrid daghild dagmund dagrunn darius dordi dortea eddy edita eigil eilert eiliv einar-johan " +
  "einfrid ejnar eldar eldbjørg eldfrid eldgrim eldri eldrid elfrida eline-marie elisiv ellbjørg ellen-marie elling " +
  "elsebeth embrik emilia engebret eskild ewelina eyvind farida finn-erik finngeir frithjof fritz froydis geirfinn " +
  "geirmund gerd-inger gisken gitte gjartrud gjerdrun gjertine gotskalk grazyna gretha gry gudfinna gudleik gudny " +
  "gudvin gullaug gullborg gunbjørg gunda gunleiv gunn-marit gunnlaug gunnleiv gunnvald gunnveig gunstein gustava " +
  "gyda gøran gørild haakon haldis haldor halgeir hallbjørg hallbjørn halldor hallfrid hallgerd hallgjerd hallgrim " +
  "hallkjell hallstein hallvor halstein halvard halvdan hanne-marit herborg herbrand herdis herleik herluf hermund " +
  "hilde-marie hjørdis hogne hovard hussain håvar ilona inese inge inge-marie ingebjør ingebrikt ingegjerd ingemar " +
  "inger-johanne ingerd ingfrid ingrid-marie ingun ingvill ismael issát ivarine jafar jakobe jakobine jan-arne " +
  "jan-egil jan-petter jan-tore jannike jarand jardar jartrud jeanett jens-petter jofrid jon-arne jonette jorann " +
  "jorid jorunn josephine jovnna julianne justina justine jørg kaare kai-roger kaisa kara karel karen-marie karethe " +
  "karla karlotte karna kasia kaspara kathe kathinka khalil kjell-arne kjell-erik kjellrun knud kolbein kolbjørg " +
  "kristi kristiane kristin-marie kristmund krystyna kyrre kåra laima laith lars-erik lars-petter lavrans leidulv " +
  "leif-arne leikny leikulv leiv levard lidia lillemor linda-marie lindis lise-lotte ljosvild lodin lodvar lorents " +
  "lucia ludvik lukasz lyder láilá maalfrid maciej magnfrid magnvor mahmod mandius manfred maren-johanne margaretha " +
  "margarethe margunn mari-ann mariell marina maritha marte-marie masoud mathilda matias matti mauritz may-liss " +
  "mehdi mette-marit mikkjel mildrid milian mimmi minda modolf modulf mona-lisa monrad mons máret målfrid najib " +
  "narve nasra natalija nathaniel niillas nikolas nikoline nils-petter nils-ánte nina-marie noomi norleif norveig " +
  "oddbjørg oddfrid oddgunn oddlaug oddleiv oddvin odveig ola-johan olaus olbjørg ole-henrik ole-johan ole-petter " +
  "oleg oleh oleiv olina oluf ormund osama osmund osvald otelie othelie otilie otlaug paal palma patryk per-arne " +
  "per-kristian per-olav ragnfrid ragnvald ragnveig rasha ravdna reem reidulv reidunn reiel reimund renata rima " +
  "risten rolf-arne rolleiv rolv ronald roslaug runolv ruslan ruth-marie sami sebjørg sebjørn sevald severina " +
  "severine sevrin siggunn siglaug signe-marie signhild sigrunn sigtrygg sigurda sigvald sigvard sigvor silja siv " +
  "sjugurd skjalg skjoldvor snefrid snøfrid solbjørg staffan stein-erik steinfinn steinfrid steingerd steinulv " +
  "stephanie stine-marie svallaug svanaug svanlaug sveinung svenning sylwia syneva syver syvert szymon sárá såmund " +
  "sæbjørn sølve sørine tadeusz tallaug talleiv targeir targjei tarik tharald theodora thomine tjerand tjodgeir " +
  "tjostolv tjøstolv tollak tollef tolleiv tor-arne tor-erik tor-inge toralf toralv torbjørg tordis tordny " +
  "tore-andré torfrid torgaut torgils torgjerd torgunn torjus torkild torkjell torleiv tormund torolv torveig " +
  "torvil torvild troels trudy trygvor tyge ulvhild unndis urszula valgerd valter vebjørg vemund vermund vidgunn " +
  "vigleik vigleiv viktoria viktoriia vilfred villemo villy vinjar vivi vivi-ann wanja warsame wenke werner wiggo " +
  "wilma wojtek yaroslav yngvild yosef yousef zahid zuhair ánne ánte ågar ågot åmund ånund åsa åsbjørg åsfrid " +
  "åsgeir åslak åslaug åsleik åsulv åsvald åsvor åvald ølver ønnaug ørnulf ørnulv øydis øyolf øystein øyvor " +
  "aagoth aanna aanta aaste alette alina andrè angelika annichen annicken annikken asborg audbjørg audveig " +
  "augustin barbra bendiks bendix berent bergitte berny biera bigga birgith birgithe birthe bjarki bjarney " +
  "bjørge bjørgvin bjørne bolette borghill bávlos børje camillus caspar caspian cathinka cathrin cathrina " +
  "catrine charlott christel christl cornelia duommá dyveke dávvet edvarda edvart eilef eileif eirill eivin " +
  "elanor eldbjør elfi emmeline evald evelin fartein filippa flemming fransiska franziska fredric fride " +
  "fridtjov georgine gerhardt gjøril gjørild greger gretelise gudbjør gudlaug gudrid gudrunn gudvor gullbrand " +
  "gunnbjør gunnbjørn guri gustaf gáddjá gøril hafsteinn haftor halfrid hallgunn heaika hedevig heidrun heimir " +
  "helén heléne herbjør herlof hjalte hánna hánsa hågen håkonn ingebjørn ingemund inghard ingjald ingrun ingve " +
  "ingvor iselinn isolde issat isát ivvár jalvvi janita jarnfrid jonetta jorild jovna juhán jytte jåvva " +
  "jørgine kaspar kathrin kennet kirste kjellbjørg kjøllaug kolfinn kristbjør kristianne káre káren leammuid " +
  "leidolf lemet lillann linus liselotte lissi ljot láilla lásse læjsa malén marijke marja marlén marthea " +
  "mathis mattea mihkkal mihkkel modulv molly mággá máhtte máren márjjá márjá nataniel natasja niclas nicolay " +
  "niila niilas nilla norolv norvar oddhild oddmar oddrunn oddvei olbjør pierá ragnbjørg rainer ralf ranveig " +
  "ravna reinhild richardt rino ristiina ristin robbin ronnaug rávdná rávná saajve sabine sesilie sidsel " +
  "sigbjør sigfinn siglinde sigmar signar siiri sirianne siril solbjør solbjørn soleig solgerd solvei steffan " +
  "steffi steinbjørn steinvor steinvår stenar stenulf sunneva sunná sveinar sveinulf sverker sylfest sylvelin " +
  "synnevå sánna sæbjørg sølvei tanita teodora tolline torbjør torger torgny torgun torkjel torleik torny " +
  "torvill tyri ulrika unnveig valbjørg velaug vencke vermod vibecke vigbjørg vilgunn vilhjalmur villads " +
  "vuokko vårunn wencke wigdis willhelm áile áillohaš áilu ándaras ánde ánni ánná ådel ågoth åsbjørn åsfinn " +
  "åsgunn åsmun åsrun åstein åsvei åvar øivin øyfrid øyvin ståle agnethe " +
  "ron olai kian tabitha brian gary larry jerry terry barry george charles joseph matthew anthony donald " +
  "steve andrew edward timothy jason jeffrey ryan eric stephen justin brandon dylan ethan aiden connor sean " +
  "shaun shane stuart colin keith derek graham nigel trevor darren lonnie ernest stanley clarence ralph " +
  "betty dorothy shirley barbara nancy susan donna carol sharon kimberly deborah jessica cynthia kathleen " +
  "amy brenda pamela tiffany courtney brittany kayla lauren davie bobby billy danny freddie eddie teddy " +
  "rudi rudy ronnie tallak tyrel wibecke wictoria kornelius luca mohamad";
