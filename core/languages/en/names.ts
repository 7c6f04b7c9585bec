/** Common given names in English-speaking wards, of all ages and origins. */
export const names =
  "james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle walter ethan jeremy harold keith christian roger noah gerald carl terry sean austin arthur lawrence jesse dylan bryan joe jordan billy bruce albert willie gabriel logan alan wayne roy ralph randy eugene vincent russell elijah louis bobby philip johnny ruby pearl opal amber heidi holly hope faith joy dawn april june july summer autumn robin jude kerry kelsey leah lara lana lena lila libby lexi lydia mandy marcia marina mavis melanie mercy miranda monica myra nadine naomi nancy natasha nell nina noreen norma olive paige patsy petra phyllis polly rhona rita rosie roxanne sadie sally selina sheena shona sonia sonya stella stephan suzanne sylvia tamsin tania tara tina toni trish una ursula verity vicky vivian wanda yvonne zara zoe barney bernie brett bruno cain carter chad chester clark clay clint cody colton cole corey curtis dale damian damien daz donny donovan drew dwayne earl eli elliott emmett enzo errol evan ezra flynn fraser garth gaz gerry giles glen glenn grant greg guy hank hector howie hugh irvin isaac ivor jaden jai jared jarvis jed jermaine jez joel jonah jon jonny josef josiah jules julian kareem karl kaz kent kev kurt lance leon leroy les levi lorenzo louie lyle malcolm manny marc marco marvin mickey milo mitch mo mohsin monty morgan moses muhammed murray nat nate neville nico noel norm ollie orlando otis oz paddy parker perry phil quentin rafa rami raul rex rhett ricky rico riley ringo rocky rod rodney roland roman ross rudy russ rusty scotty shaun sheldon sonny spencer stefan sully taj terrell tobias tobi tod todd trent troy ty vaughn vic vince virgil wade warren wes will winston xavier zak zane " +
  "mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa betty margaret sandra ashley kimberly emily donna michelle dorothy carol amanda melissa deborah stephanie rebecca sharon laura cynthia kathleen amy shirley angela helen anna brenda pamela nicole emma samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith cheryl andrea hannah martha jacqueline frances gloria ann teresa kathryn janice jean alice madison doris abigail julia judy grace denise marilyn beverly danielle theresa sophia marie diana brittany natalie isabella charlotte rose alexis kayla " +
  "oliver harry charlie alfie freddie archie theo leo oscar finn liam connor rory angus fergus niall ciaran aidan owen ian colin graham nigel trevor clive stuart neil craig darren lee wesley shane dean jamie luke max toby dominic sebastian hugo felix jasper miles lewis cameron mason hayden kieran reece bradley gavin barry derek geoffrey gordon howard leonard maurice norman percy reginald stanley sidney vernon cecil ernest alfred herbert " +
  "amelia ava mia ivy lily poppy ella evie freya florence willow sienna phoebe daisy matilda imogen chloe lucy molly ellie jade gemma stacey tracey tracy hayley fiona moira bridget bronwyn cerys gwen joanne leanne louise claire clare nicola paula wendy hilary maureen sheila pauline doreen edith ethel elsie winifred mabel agnes vera irene iris hazel beryl gladys muriel " +
  "mohammed muhammad mohamed ali abdul adnan samir zain fatima yasmin sana noor ayesha deepa raj rohan anil sunil ramesh amit " +
  "wei ming li jing mei hui chen yan xin kenji akira sakura jin soo min hyun thanh anh tuan ama chioma femi ade bola yemi tariro tendai thabo sipho nomsa zanele juanita jorge pedro sofia lucia rosa pavel ewa zofia ivan dmitri sergei olga svetlana elena andrei mihai ioana marcus jerome andre tamika ebony imani kiara aaliyah destiny jasmine trinity nevaeh mika kai river sam alex jo chris pat kim taylor casey quinn avery rowan tess bea dot kit ned ted ron ray reg bert stan sid len ken des val deb sue jan jen meg peg maggie katie kate kathy jim jimmy tom tommy tony dave steve mike mick nick rick rob bob bill ben dan danny joey eddie andy matt josh zac zack jake jess becky becca izzy lottie millie tilly maisie nora wilf walt gus abe " +
  "torquil abbie abby ada adele adrian aileen aisling alec alicia alison alistair anand anita annabel anne annette " +
  "antonia arlene arnold asha ashraf audrey avril beatrice belinda benedict bernadette bernard beth bethany beverley " +
  "blake bram brigid bryony caitlin calum carla carmel caroline cathy cecilia chelsea clair " +
  "clara clarence clifford colleen courtney cyril daphne deirdre desmond dilys dougal doug duncan eamon ed " +
  "edmund edwin eileen elaine eleanor eleri ellen elliot emmanuel erica erin esme eva eve fay felicity flora " +
  "francesca francis fred freda frederick gail garry geoff georgia georgina geraldine gerard gillian gina glenda " +
  "graeme gurpreet harriet harvey hattie hilda horace iain ines ioan isabel jackie jamila jane jeff " +
  "jemma jenna jenny jill josephine kay kayleigh keiran kenny kirsten laurence lenny leslie lesley lindsay liz " +
  "lizzie lloyd lorna lorraine lucas lynda lynn lynne maddie madeleine mairi marian marion marjorie marlon martin " +
  "maxine mel meredith mildred miriam mona nicky nikki nuala olu oswald pam peggy penelope pete " +
  "philippa queenie rafael ramona reggie rehana renee reuben ricardo roberta ronan ronnie rosalind rosemary rufus " +
  "rupert sabrina saskia saul shahid shannon shelley sheryl simon solomon sophie susie sybil tamara tanya " +
  "tasha teddy terence thelma tim tricia tristan trudy valerie vanessa veronica victor vikram viola violet vivienne " +
  "wally wilfred yolanda yvette zach" +
  " aarti abdirahman adaeze adeola adina aditi agata aidanas aine alastair alesha alexei alina aliyah alwyn aneesa " +
  "aneurin ange ania anneke annika antoine anton aparna aqsa aram ariana arron artem asif asma ataahua atif " +
  "augusto aurora aveline avraham ayaan ayo ayodele azadeh aziz azra babs bakari balwinder bashir baz bazza bev " +
  "bianca bogdan branwen bren bri briar bronagh bronte bryn burak carina caro cath caz chantal chantelle charmaine " +
  "chazza chels chiara clodagh conall corinne csaba damir danica davie davina davo dawid dawud dazza debs decky " +
  "delroy demi denzel dermot dervla dieter diya djamila dominik donncha dottie dunstan dushyant dympna ede edie " +
  "efua eira eithne ekaterina elif elin elina elodie elsbeth elspeth emlyn emre encarnacion eoin eryk etta euan " +
  "fadi fareed farida faridah farouk fatemeh fatoumata fatuma fenella ferdinand filip finbar fintan fionnuala " +
  "florrie folasade francine gabriela gaia galina gaynor gazza gert ghazal giorgos glenys gosia griffith gulnaz " +
  "gwilym gwynne habib hafsa haider hakeem haleema halima hani harinder haroon harpreet hasan haydn haymitch " +
  "hedley hemi hermione hina hinemoa hiromi hoani humaira humphrey hussain iestyn ifor igor ilona immaculata ina " +
  "ingrid iona irena isadora ishaan ishmael iveta iwan izabela jacko jadwiga jaelyn jakub janusz jarek jarrah " +
  "jaxon jayla jaz jemima jethro jezza jimbo jitka joachim johnno joleen jonquil jools junaid juri kacper kadeem " +
  "kahurangi kamal kamila karolina kasia katerina keiko kel kels kerenza kerri kezza khaled kiri kirra klara koa " +
  "konrad krystyna kulwinder lachie lamin lars latisha laurel lechlan leszek lidia lil lisbeth liselotte lochlan " +
  "lorcan louella loz ludmila lukasz lyra macca maciej magda mags mahalia mairead malachy manaia mandeep manjit " +
  "margarita marika marjolein marla marlowe marwa mateusz mathilda maura mayumi mbali mehdi mels mena meryl mez " +
  "michal mikhail milena mira mirela miroslav moana moesha moktar monika montserrat morwenna mostafa moz muireann " +
  "myrtle nada nafisa nana naoise narelle nasreen nathalie nats neave nehir nessa nev neve ngaio ngaire nicolae " +
  "nikolai nilufar nisha noa noeleen noelle nuria nyla oana obi odette odhran olwen oona oonagh orlagh orlaith " +
  "orson oyin paloma pania parveen patrice patrycja paulina pearse perla perpetua petronella petros philomena pia " +
  "piers polina prakash priti przemek rab rabia rachida radek radka rafiq raghav rahim raisa rangi rashida razia " +
  "reiko reinhard rekha remi remy reshma rewi rhian rihanna rikki ritu roan robbo rocco roddy roksana rolf romaine " +
  "romeo romesh rosalita rosco roseanne roshan rosheen roxana ruari ruaridh rufaro rukhsana ryszard saanvi sadia " +
  "safa safiya sagal sahil saira sakina salim salman saman samina sandeep sapna sarita satnam sayed seanie seema " +
  "selma senga seren shabana shabnam shahida shamima shamus shaniqua shaquille sharif shauna shavon shaz shazza " +
  "sheikh shelby sherelle sherry shireen shivani shu shug simmo simran siobhán sioned siti slavomir sofie solange " +
  "somaya sonal soph sorcha soren stanislaw stavros stefania stelios steph stu suki sumaira suraj surinder swati " +
  "sylwia tahir tallulah tamar tamati tams tane tanisha tatiana tawhiri tegan teodora tereza tessa tez thandiwe " +
  "thi thomasina tiarna tiernan tilda timur tiwa topsy trev trixie tua tui tyreese udo ulrike umar ute vaclav " +
  "vanya varun vasile vee veronika viki vikki viktor violeta viorica viv vivek waleed walid wanjiru warwick wasim " +
  "wayan wayno weronika whetu wilhelmina winnie wiremu wozza wullie ximena yahya yanis yara yasmina yelena yolande " +
  "yosef youssef yuri yusra zakaria zarina zed zeke zeynep zhanna zoltan zubair zuleika zuzana immy ozzy roz rozza milly dotty jonty binky bunty minty jazzy kizzy lozza deano jonno tommo gibbo danno benno " +
  "benny henny penny denny vinny ginny winny annie " +
  "mossy paudie colm tayla wyn kez stevo timbo hezza mazza daisy-mae ellie-mae shayla brayden kaiden zayden padraic podge micko ryano johnjo johnboy fiachra cathal brid " +
  "breda assumpta concepta peig donnacha senan sionnach sunniva dougie murdo ishbel morven mungo shuggie blodwen syd burt merv mervyn ortega ramirez okafor adeyemi prentiss " +
  "achieng adelina agatha ainsleigh ainsley akinyi alanah alannah alexia alvaro alyssia anahera angelica " +
  "annmarie ariella aroha ashanti asher ashling ashlyn atieno ayodeji azaria babajide barnaby beatrix bekah " +
  "bellamy benita benjy bettina bex beyonce bindi blaine bobbi bolanle brad branden brenton brianna brodie " +
  "bronson bryson carly carmine cathleen celeste charis charlee chas cherie cherise chibuzo chika chinonso " +
  "chinwe chlöe christabel chrystal chukwudi chun clarice claudette coleen colette concetta coretta corinna " +
  "cressida cris crispin cuong danilo dannii darcey daria davey dayo deandre deanne debora deena deidre deloris " +
  "demetria derrick diep dinah dionne dominica dona donell eamonn ebele editha efosa eilish ejike elwood enitan " +
  "erlinda erroll esmerelda eufemia euphemia everly ferdie fernanda finnegan finnian flordeliza folarin " +
  "frederica funmi gabby garret gena georgie gerri giang gianna gigi gil giselle glynis glynn grahame greer " +
  "guinevere guiying gwenda harlan harlow harriett hermine hernan hien hieu hoang huong ianto ifeanyi ikechukwu " +
  "imee isha isiah issy jacinta jacqui jaheim jaliyah janine javiera jazmine jedda jenni jeraldine jeri jessa " +
  "jhun jide jimena jolene jomar joni josslyn jovelyn julianna julieta juliette kamari kamau kanisha karin " +
  "karly karon karyn kath katharine kathie kavanagh kaye keahi keelan kehinde keir kelechi kell kellan kenzie " +
  "kerrie keyonna kezia keziah kezzie khanh khloe khoa kieron kiersten kiki kimberlee kimora kingsley kipp " +
  "kirrily kirstie kobi kori kristel krystle kunle kwok kyan kymani kyran lacie ladonna lainey lakisha lanre " +
  "laquan lashawn lashonda latasha latonya latrice layton leandra leandro leeann leesa leighton lerato lettie " +
  "lianne liezel ligia lindiwe lindy linette lito livia lizzy lorne lucian luciana lucien lupita luzviminda " +
  "lyall lyndon lyndsay lyndsey lynsey maisy malakai malia mandawuy mandi marcela marci marcy margery margo " +
  "maricar maricel maricela maricris mariel marife marissa marites marivic marjun marlena marnie marquita marva " +
  "maryanne marybeth marylou matthias maverick meiling melchor melina mellissa melva merlinda mickie mikaela " +
  "mikey mila mimi mingming moray moya nakato namukasa nanci nanette natalya nenita nerissa nessie ngan ngoc " +
  "nhung nichola nicholle nicki nickie niki nikole njoroge nkechi nneka noelene nonoy nonso norah nyasha nylah " +
  "oakley oanh octavio odhiambo ogechi okello olamide olufemi oluwatobi onyeka oralee osbert otieno paola " +
  "pascoe perlita petula phillipa phineas phuong prue quang quynh racheal raelene ramsey ravyn rayna rayne " +
  "rayven reanne rena renae reynaldo rhea rhiana rizalina robbi rodel rodelio rommel romulo romy rona ronda " +
  "rosalba rosaleen rosamund rosanne roseann roxie roxy rubin rumbidzai ryanne salote sammi sanaa sandi sandie " +
  "santana savanna seini semisi shaan shamar shan shannan shante shaquan sharlene sharron sharyn shaunna " +
  "shaunte shavonne shelagh sherie sherrie sherwin shiela shiloh shirlene sianna sione skyler sloane staci " +
  "stacie susannah suzan suzanna suzette suzie suzy sylvie tabatha taliyah tamahere tameka tamera tammi tammie " +
  "taraji tarneen tarni tashawn tatenda tavita tavon tawana tay taylah tayler tayo tayshaun teegan teena teo " +
  "teresita terrie thao themba thembi tiara tiare tiffani tinashe tisha tobey tolu tomasina tonia topher tori " +
  "torin toyin tracie trina trinh tristen tristram tunji tuyet twyla tyanna tyesha tyla tyrek uchenna ulric " +
  "ulysses valarie valeria vaughan venetia veronique viliami virgilio wambui wanjiku warner wilda willem wynn " +
  "wynona xanthe xiao xiaoming xiuying xuan yarran yewande yuet yuliana zahara zainabu zandra zhen zia zodwa " +
  "zuri dez zayn nige gav jase gurdeep wojtek yaroslav giulia joao thiago trayvon latrell bodhi gordy smithy " +
  "tash chelle lennox merriel lettice keturah jocasta iseult griselda dymphna araminta min-jun ji-woo kabir " +
  "soraya dariush harper piper maz woz ginge jock nobby kazza kirst lulu mim pru ros rox sal sami shez suze tam " +
  "tiff ziggy johno jonesy steveo rabbie gogs gordo doddie jinty netta isa seonaid sile maire emer blathnaid " +
  "cliona gobnait jarlath colman finbarr phelim ultan dai dewi gwyn hywel meirion tomos eluned gwenllian " +
  "demelza jago piran denzil loveday porsha laquisha marquise montel dontae lebron mathis darek renata urszula " +
  "costel florin ionut mihaela dumitru gheorghe egle jurgita liene andris anzhela ruslan aslan tesfaye abebe " +
  "dawit kidist rudo farai chipo sibusiso mandla palesa naledi karabo mele tevita fetu tama hine marama kahu " +
  "birk indi jeb bubba clem dirk delmar lurleen raylene aleksander tihomir stoyan plamen krasimir desislava " +
  "bogdana yana taras jatinder navjot nirmala pritpal sandip satwinder sukhdev tejinder aftab amjad fawad ijaz " +
  "khurram mahmood mehwish mubashir nosheen rubina sadaf shabir tanveer zahid zeenat uche amaka segun sade " +
  "gbenga hauwa mwangi njeri makena nabil rania hanan ziad rachid siavash chau trang akiko haruki naoko takashi " +
  "yoko seung ligaya analyn benilda joselito corazon pilar bastien benoit cosette didier etienne fabrice " +
  "laurent olivier pascal regine thierry yannick femke gijs joost maaike pieter sanne bjorn freja hanne " +
  "ingeborg torsten ulla elke heinz inge jurgen klaus liesl manfred sabine ulrich uwe wolfgang fabio filippo " +
  "giorgio graziella ludovica nunzia raffaele avi chana eitan hadassah ilana menachem mordechai naftali rivka " +
  "shira shlomo tova yael yitzhak alasdair emyr cedric nellie kian ashton dessie";
