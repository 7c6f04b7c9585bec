import type { ClosedClasses } from "../../lexicon/grammar";
import { namesFromManyPlaces, surnamesInNorway } from "../names";
import { names } from "../nb/names";
import { headings } from "./headings";
import { inflection } from "./inflect";

/** The closed classes of nynorsk with its variants, as they stand in shift notes. */
export const grammar: ClosedClasses = {
  language: "nn",
  pronouns: {
    writer: { subject: "eg u.t. underteikna undertekna underteikn. undert. e", object: "meg" },
    staff: { subject: "vi me", object: "oss" },
    other: { subject: "hen", object: "henne honom", either: "han ho dei" },
    thing: "det den dette",
    generic: "ein du de",
    reflexive: "seg sjølv kvarandre",
    possessive: "hans hennar deira sin sitt sine si hens",
  },
  people: {
    patient:
      "pasient pas. pt. pas pt brukar bebuar klient ungdom jente/f gut guten=gutane,guten dame/f kvinne/f mann=mannen,menn,mennene elev barn=barnet,barna,borna,born vedkomande/x medpas. medpas pårør. " +
      "tenåring åring/m trettenåring/m fjortenåring/m femtenåring/m sekstenåring/m syttenåring/m attenåring/m nittenåring/m tjueåring/m sjuåring/m seksåring/m åtteåring/m niåring/m tiåring/m elleveåring/m tolvåring/m sekstiåring/m syttiåring/m åttiåring/m nittiåring/m aren/x ungdomen/x ungdommen/x ungdommane/x beb. bruk. innsett=innsette vedk./x guten/x fyr karen/x kar gamling/m gubbe gutten/x guttane/x gutter/x kjerring/f herre dotter/f unggut ungjente/f småjente/f smågut bestemann/x jentene/x jentane/x mannfolk/n kvinnfolk/n veslejente/f veslegut barnet/x ungen/x unge ungane/x bebuarar/x medlem=medlemmen,medlemet,medlemmer,medlemer veteran asylsøkjar flyktning/m deltakar leigebuar gutunge jentunge kvinna/x dama/x søkjar nyinnkommen=nyinnkomne,nyinnkomnes nyinnlagd=nyinnlagde,nyinnlagte,nyinnlagt nyinnflytta/x nykomling/m nykommar enkje/f enkjemann=enkjemannen,enkjemenn pensjonist rakkar eldre_dame eldre_mann eldre_kvinne einsleg_mindreårig ungd.",
    kin:
      "mor=mora,mødrer,mødrene far=faren,fedrar,fedrane mamma pappa mammaen/x pappaen/x foreldre=foreldra,foreldrene forelder syster=systera,systrer,systrene søster=søstera,søstrer,søstrene bror=broren,brør,brørne " +
      "veslebror=veslebroren storebror=storebroren veslesyster=veslesystera storesyster=storesystera lillebror=lillebroren lillesøster=lillesøstera storesøster=storesøstera sysken=syskena søsken=søskena kone/f ektefelle ektemann=ektemannen sambuar kjæraste " +
      "dotter=dottera,døtrer,døtrene son=sonen,søner,sønene tante/f onkel bestemor=bestemora bestefar=bestefaren gofa=gofaen gomo=gomoa godfar=godfaren mormor=mormora farmor=farmora morfar=morfaren farfar=farfaren fetter=fetteren,fetrar,fetrane svoger=svogeren,svograr,svograne oldemor=oldemora oldefar=oldefaren barnefar=barnefaren,barnefedrar barnemor=barnemora muttern/x fattern/x besteforeldre=besteforeldra pårørande=pårørandes " +
      "gamlefar/x gamlemor/x ektemake=ektemaken,ektemakar,ektemakane familie ekskone/f eksmann=eksmannen ekskjæraste eks/x eksen/x stemor=stemora stefar=stefaren fostermor=fostermora fosterfar=fosterfaren fosterforeldre=fosterforeldra svigerdotter=svigerdottera svigerson=svigersonen sonekone=sonekona,sonekoner,sonekonene svigermor=svigermora svigerfar=svigerfaren nevø niese/f kusine/f søskenbarn/n tvillingbror/x tvillingsyster/x barnebarn=barnebarnet,barnebarna slektning/m slekt=slekta svigerinne/f svigersøster=svigersøstera,svigersøstrer,svigersøstrene svigersyster=svigersystera,svigersystrer,svigersystrene svigerbror=svigerbroren,svigerbrør,svigerbrørne barnebarn/x oldebarn/n eldstebror/x eldstesyster/x eldstemann/x yngstemann/x minstemann/x minsten/x yngsten/x eldsten/x eldsteguten/x eldstejenta/x yngsteguten/x yngstejenta/x minsteguten/x minstejenta/x tvillingsøster/x fosterson=fostersonen fosterdotter=fosterdottera,fosterdøtrer,fosterdøtrene stebror/x stesyster/x stesøster/x verje",
    staff:
      "avtroppande_vakt påtroppande_vakt avgåande_vakt påkommande_vakt personalgruppe/f personale=personalet,personalets,personal personell=personellet tilsett=tilsette,tilsettes tilsette/x kollega=kollegaen,kollegaer,kollegaene,kollegaar,kollegaane lege overlege psykolog psykiater sjukepleiar spl. vernepleiar hjelpepleiar vikar " +
      "nattevakt/f dagvakt/f kveldsvakt/f vaktleiar miljøterapeut miljøarbeidar miljøpersonale=miljøpersonalet kontaktperson primærkontakt hovudkontakt behandlar saksbehandlar sosionom terapeut fysioterapeut ergoterapeut " +
      "avdelingsleiar gruppeleiar teamleiar leiar student lærling/m assistent ekstravakt/f bakvakt/f vektar team=teamet behandlingsteam=behandlingsteamet lærar helsefagarbeidar barnevernspedagog fastlege tannlege pleiar støttekontakt erfaringskonsulent koordinator avdelinga/x medarbeidar rettleiar sosialarbeidar aktivitør arbeidsterapeut ruskonsulent miljøkontakt sjukepleiarstudent logoped prest imam psykologspesialist avdelingssjukepleiar fagsjukepleiar nattvakt/f nattpersonale=nattpersonalet dagpersonale=dagpersonalet kveldspersonale=kveldspersonalet ambulansepersonell=ambulansepersonellet brukarkontakt bibliotekar/x vaktmeister reinhaldar kokk sjåfør portør turnuslege vaktlege legevaktslege bakvaktslege nattlege spesialist kommunelege rusteam=rusteamet ambulanteam/x politi=politiet barnevern=barnevernet",
    others:
      "veninne=veninna,veninner,veninnene nykomne/x nykomande/x afghanarane/x somaliarane/x polakkane/x syrarane/x utlendingane/x innvandrarane/x kompis gutta/x karane/x fru/x frue frøken/x herr/x medpasient medbebuar medelev nabo=naboen,naboar,naboane grannen/x granne grannekone/f nabopar=naboparet nabokone/f grannekjerring/f nabokjerring/f grannefolk=grannefolket nabofru=nabofrua,nabofruer,nabofruene grannefru=grannefrua husvert/x husverten/x utleigar/x utleigaren/x huseigar/x huseigaren/x hyttefolk=hyttefolket hytteeigar=hytteeigaren,hytteeigarar,hytteeigarane gardfolk=gardfolket gardsfolk=gardsfolket slektsfolk=slektsfolket byfolk=byfolket gamling/m flyktning/m nyinnkommen=nyinnkomne,nyinnkomnes nyinnlagd=nyinnlagde,nyinnlagte,nyinnlagt nyinnflytta/x nykomling/m nykommar enkje/f enkjemann=enkjemannen,enkjemenn pensjonist rakkar eldre_dame eldre_mann eldre_kvinne einsleg_mindreårig ungd. fadder=fadderen,fadrar gudmor=gudmora gudfar=gudfaren verje hjelpeverje besøksven=besøksvennen tvilling/m tvillingar/x bestevenn=bestevennen,bestevenner bestevenninne/f bestekompis romkompis bestekamerat klassevenninne/f fyllik/m narkis/m alkis/m travar ringrev/m junkie/m kverulant ven vennen/x venn=vennen,vener,venene venninne/f venninne kamerat gjest besøkjande/x gjeng person=personen,personar,personane menneske=mennesket,menneska jentegjeng gutegjeng klassekamerat romkamerat ungane/x unge/x unge kjenning/x vennegjeng venegjeng " +
      "dei_andre dei_to dei_tre dei_fire begge begge_to båe ingen_av_dei nokre_av_dei nokon_av_pasientane fleire_av_pasientane mange_av_dei resten_av_gruppa heile_gjengen heile_flokken heile_hurven heile_gruppa den_andre den_eine den_eldste den_yngste alle_saman",
    names: `${names} ${namesFromManyPlaces}`,
    surnames: surnamesInNorway,
  },
  subordinators: {
    content: "at då_at",
    question: "om korvidt kor_vidt",
    cause: "fordi sidan ettersom då for i_og_med_at ved_at på_grunn_av_at pga_at av_di",
    condition: "viss dersom om hvis med_mindre så_framt så_sant i_fall i_tilfelle",
    time: "når då mens medan frå før etter_at idet innan til inntil sidan så_snart så_fort så_ofte straks med_ein_gong med_det_same så_lenge så_lenge_som samstundes_som kvar_gong kvar_einaste_gong kvar_bidige_gong etter_kvart_som før_enn",
    concession: "sjølv_om endå_om trass_i_at enda_om jamvel_om skjønt",
    manner: "som_om som_at liksom",
    purpose: "slik_at så_at så sånn_at utan_at",
    relative: "som",
    wh: "kva korleis kvifor kor kven kva_for korfor koss hvordan koffor kvar",
  },
  coordinators: "og men eller samt så & +",
  negation:
    "ikkje ikke ikkje_lenger aldri slett_ikkje overhovudet_ikkje absolutt_ikkje aldeles_ikkje på_ingen_måte knapt verken korkje neppe alt_anna_enn langt_frå langt_ifrå",
  negative: "ingen inga ingenting inkje utan",
  prepositions:
    "på i til frå ifrå med av for om ved hjå hos under over etter mot imot mellom utan gjennom bak framfor langs innan rundt omkring kring kringom blant forbi inn_på ut_av ut_frå inn_i angåande vedr. mtp. ifm. vedrørande ift. i_høve_til på_grunn_av pga. pga mtp ifm i_løpet_av ad à per pr. utanfor innanfor inntil overfor ovanfor sidan trass unntatt via mht. ang. attmed",
  determiners:
    "nok_ein nok_ei nok_eit ein ei eit den det dei denne dette desse nokon nokre noko ingen inga kvar kvart alle all alt begge fleire mange få mykje litt min mi mitt mine din di ditt dine vår vårt våre annan anna andre same sjølve heile eigen eiga eige eigne to tre fire fem seks slik slikt slike sånn første fyrste siste neste",
  articles: "ein ei eit",
  rooms: "rom romet rommet seng celle leil leil. leilegheit hybel r stol plass nr nr.",
  animals:
    "hund hunden hundar hundane katt katten kattar kattane valp valpen valpar valpane kvelp kvelpen kvelpar kvelpane kanin kaninen kaninar kaninane hest hesten hestar hestane fugl fuglen fuglar fuglane undulat undulaten undulatar undulatane hamster hamsteren hamstrar hamstrane marsvin marsvinet marsvina papegøye papegøyen papegøya papegøyer papegøyene kattunge kattungen kattungar kattungane katta bikkje bikkja bikkjer bikkjene pusen kisen",
  light:
    "i_eitt_køyr i_eit_køyr i_eitt_sett i_eit_sett konstant støtt bestandig stundom vanlegvis sjølvsagt naturlegvis jamleg nyleg kontinuerleg lenger tradisjonen_tru vanen_tru alt_mogleg ca ca. som_vanleg som_regel som_oftast nok_ein_gong ute ikkje ikke jo nok vel da då no nå også òg heller berre bare visst altså likevel framleis fortsatt ofte sjeldan gjerne igjen att etterkvart etter_kvart stadig her der litt mykje noko ganske heilt veldig svært enno endå allereie alt alltid aldri eigentleg liksom diverre tydelegvis nemleg dessutan derimot difor derfor dermed deretter etterpå først fyrst til_slutt plutseleg brått delvis nesten mest faktisk generelt særleg spesielt i_dag i_går i_kveld i_natt i_ettermiddag i_morges i_formiddag til_tider av_og_til nokre_gonger heile_tida heile_kvelden heile_dagen heile_natta heile_vakta fort straks opp ned inn ut bort heim fram tilbake vidare saman sjølv endeleg gong_på_gong i_tillegg i_alle_fall uansett rett_og_slett på_nytt i_utgangspunktet stort_sett vanlegvis nyleg snart så_vidt elles både begge sjølvsagt naturlegvis fortsett støtt jamt heimanfrå utanfrå innanfrå ovanfrå nedanfrå heime ute inne oppe nede borte framme bakover framover hit dit bortover attende seinare tidlegare oftare undervegs innimellom iblant stundom samstundes samtidig heldigvis dessverre førebels foreløpig åleine aleine utover nedover oppover snarare tidleg seint sist no_og_då no_og_så av_garde avgarde framfor_alt tvert_imot likeså ellers imidlertid dog såleis slik_sett plent blankt rett i_morgon i_føremiddag i_helga denne_gongen denne_veka særskilt umiddelbart etter_middag ennå langt_om_lenge for_lengst støtt_og_stadig støtt_og_stendig natt_og_dag dag_og_natt døgnet_rundt dagen_lang natta_lang kvelden_lang dag_ut_og_dag_inn dag_etter_dag kveld_etter_kveld natt_etter_natt veke_etter_veke seint_og_tidleg tidleg_og_seint titt_og_ofte rett_som_det_er til_stadigheit førebels merkeleg_nok pussig_nok beleileg_nok typisk_nok utruleg_nok underleg_nok forståeleg_nok naturleg_nok for_øvrig forresten mildt_sagt kort_sagt nærast nettopp akkurat rett_nok riktig_nok trass_alt før_eller_seinare nokon_gong nokosinne uavlateleg ustanseleg kvar_dag kvar_kveld kvar_natt kvar_morgon i_fjor i_år jamt_og_samt",
  intensifiers:
    "veldig svært ganske så for litt nokså temmeleg mykje heilt ekstremt utruleg særs kjempe drit dritt skit meir mest noko enda endå like skikkeleg verkeleg rimeleg rett_og_slett forferdeleg frykteleg aldeles fullstendig totalt djupt inderleg uvanleg berre heller relativt altfor alt_for mektig grusamt vanvittig voldsamt merkbart synleg tydeleg intenst framleis stadig både eigentleg bra ovleg ofseleg ordentleg",
  typed: "aa=å ae=æ oe=ø",
  intensifyingPrefixes:
    "kjempe drit rå stor super døds dønn mega ultra hyper skit liv stein bitter smør lut grådig pill topp rasende vill arg hund speil blod smell små halv over under fly brenn ram gal klink grøn stokk",
  hedges:
    "kanskje truleg sannsynlegvis truleg_nok formodentleg mogleg moglegvis eventuelt ev. evt. evt tilsynelatande tvillaust_ikkje kan_hende kan_henda kanhenda rimelegvis visseleg_ikkje venteleg trulig kanhende",
  boosters:
    "openbert åpenbart tydelegvis sjølvsagt naturlegvis definitivt heilt_klart heilt_sikkert utan_tvil garantert innarst_inne inst_inne eigentleg openlyst opplagt klart sikkert tydeleg jo rett_og_slett tvillaust",
  copulas: "vere vera",
  becoming: "bli verte",
  seeming: "verke virke verka synast framstå sjå_ut høyrast høyre_ut kjennast late_til verke_som sjåast tykkjast",
  perfect: "ha",
  openModals: "kan kunne",
  modals: "må måtte skal skulle vil ville bør burde får fekk",
  reporting:
    "seie seia omsetje oversetje fortelje fortelja uttrykkje uttrykke beskrive skildre oppgi opplyse rapportere forklare forklåre svare rope spørje spørja skrive hevde påstå beskylde anklage innrømme meine nemne understreke kviskre stadfeste bekrefte informere formidle gjengi gje_att gje_uttrykk gi_uttrykk gje_utrykk gi_utrykk gje_beskjed gi_beskjed gje_rapport gi_rapport gje_melding gi_melding gi_til_kjenne gje_til_kjenne la_meg_vite la_meg_vita la_oss_vite la_oss_vita lèt_meg_vite antyde påpeike forsikre melde referere snakke tale ytre utdjupe leggje_til leggje_fram skrike erkjenne vedgå tekste love betru kalle_seg omtale_seg identifisere_seg varsle klage takke benekte nekte gjenta presisere kommentere konstatere mumle etterlyse ønskje be synast tykkje ymte sende kome_fram koma_fram framgå gå_fram gjere_greie setje_ord leggje_ut sjå_det_slik ta_opp lese_opp lese_høgt banne_på sverje vere_av_den_oppfatning vere_av_den_oppfatninga vere_av_den_meining vere_av_den_meininga",
  tentative:
    "tenkje tenke tru lure anta oppfatte oppleve tolke tolka forstå undre fornemme mistenkje gjette merke kjenne føle håpe vone vurdere ane meine synast tykkje observere notere gisse tippe rekne",
  tentativeFrames: [
    "(får|fekk|fått) …1 (melding|rapport|beskjed|tilbakemelding|opplysning|opplysningar|info|informasjon|uromelding) …4 om at",
    "det er …3 (oppleving|oppfatning|oppfatting|meining|vurdering|forståing|påstand|syn) at",
    "(les|las|lese|lest) …1 i (rapporten|rapport|journalen|journal|epikrisa|notatet|notata|loggen|permen|tilvisinga|papira) …2 at",
    "ikkje …1 (umogleg|utenkjeleg|usannsynleg)",
    "(kjensle|kjensla|fornemming) av at",
    "på kjensla at",
    "(eg|me|vi|{S}) …1 (reknar|rekner|rekna) (nok|jo|vel|sterkt)? med",
    "(reknar|rekner|rekna) (eg|me|vi) …1 med",
    "(eg|me|vi|{S}) …1 (går|gjekk) (nok|jo|vel)? ut frå",
    "(går|gjekk) (eg|me|vi) …1 ut frå",
    "(tanken|tolkinga|hypotesen|gjetninga|undringa|mistanken) (min|vår) (er|var)",
    "det (kan|kunne) …2 (hende|tenkjast|vere|vera|verke|sjå ut|bety|tyde på|handle om|skuldast|kome av)",
    "kan (hende|tenkjast|vere|vera|sjå ut|bety|handle om|skuldast|ha vore)",
    "(kan|kunne) (det|dette)? (sjå ut|verke|verka|tyde på|likne|hende|henda|tenkjast|handle om|skuldast)",
    "det (verka|verkar|kjendest|kjennest|ser ut|såg ut|høyrdest ut|høyrest ut|føltest) (nesten)? (som|på|til)",
    "(ser|såg) ut (som|til)",
    "~verke som",
    "~høyrast ut som",
    "(høyrest|høyrdest) …2 ut",
    "~sjå …2 ut",
    "~framstå som",
    "{P}? (opplevast|opplevest|opplevdest|oppfattast|oppfattest)",
    "(vurderast|vurderest|tolkast|tolkest) …3 som",
    "~gi inntrykk av",
    "gav inntrykk",
    "(får|fekk) (eg|me|vi|u.t.|underteikna)? (fortalt|opplyst|høyre|høyra|vite|vita|greie på|beskjed om)",
    "(eg|me|vi|u.t.|underteikna) har fått (fortalt|opplyst|høyre|høyra|vite|vita|greie på|beskjed om)",
    "(mitt|vårt|mine|fyrste|første|får|fekk|fått|sit|sat|hadde|har) … inntrykk",
    "inntrykk av",
    "inntrykket (mitt|vårt)",
    "{P} (vart|vert|blei|ble|blir|er|var|har vorte) …2 (oppfatta|opplevd) (som|av)",
    "(kan|kunne) …1 (oppfattast|oppfattes|opplevast) (som|av)",
    "(oppfatta|opplevd) …1 av (meg|oss|{S})",
    "av (meg|oss|{S}) (oppfatta|opplevd)",
    "~tolke det",
    "~oppfatte det",
    "~forstå det (som|slik|sånn|dit)",
    "(eg|vi|me|u.t.|underteikna) (tenkjer|tenkte|tenker|lurer|lurar|lurte|trur|trudde|antar|antok|undrast|undra|opplever|opplevde|synest|syntest|meiner|meinte|håpar|håpa|vonar|vona|tykkjer|tykte|gissar|gissa|tippar|tippa|kjenner|kjende)",
    "(min|vår) (første|fyrste|eigen)? tanke",
    "(mi|min|mitt|vår|vårt|ei mogleg|mogleg|ei|ein) (første|fyrste|eiga|eigen)? (tolking|hypotese|undring|fornemming|forståing|gjetting|forklaring)",
    "(min|vår|mogleg) tanke",
    "ein tanke (er|var|kan|kunne|om|eg|vi|me)",
    "(tolking|hypotese|undring|refleksjon|tanke) :",
    "tolkinga mi",
    "det er mogleg",
    "(eg|vi|me|teamet|legen|fastlegen|psykologen|personalet|helsesjukepleiar|skulen|barnevernet|læraren|kontaktlærar) (er|var|vart|blei|blir|vert) …1 (bekymra|uroleg|urolege|uroa|redd|redde|engsteleg|engstelege) for at",
    "(er|var|vart|blei|blir|vert) nok (ikkje|litt|ganske|veldig|svært|både|mest|berre|like)? (redd|redde|lei|leie|glad|glade|sint|sinte|skuffa|overraska|trist|triste|spent|spente|uroa|stolt|stolte|skeptisk|skeptiske|sjalu|sjuk|sliten|trøytt|einsam|letta|såra|sinna|frustrert|frustrerte|bekymra|nøgd|nøgde|usikker|usikre|flau|flaue|skamfull|forvirra|irritert|irriterte)",
    "mogleg (at|han|ho|det|vi|me|eg|noko|pasienten)",
    "(eg|vi|me) (veit|er) ikkje",
    "(later|lèt|lét|let) til",
    "slik (eg|vi|me|u.t.|underteikna) (ser|såg|les|las|forstår|forstod|forsto|opplever|opplevde|tolkar|tolka|oppfattar|oppfatta)",
    "som (eg|vi|me|underteikna) (ser|såg|forstår|forstod|opplever|opplevde|tolkar|tolka|oppfattar|oppfatta) (det|dette)",
    "(etter|ut frå) (mitt|vårt|mi|vår) (syn|skjøn|meining|oppfatning|vurdering)",
    "i (mine|våre) auge",
    "(ein del|noko) (av|i) (meg|oss)",
    "(magekjensla|hjartet|ryggmergen) (mi|mitt|vår|vårt)? (seier|sa|fortel|fortalde)",
    "det (slo|slår|streifa|streifar) (meg|oss)",
    "(etter|ut frå) (det|alt) (eg|vi|me) …2 (sjå|ser|såg|forstå|forstår|forstod|skjøne|skjøner|skjønar|skjønte|høyrer|høyrde|kjenner)",
    "så (vidt|langt) (eg|vi|me) …2 (sjå|veit|forstå|forstår|skjøne|dømme)",
    "såg det ut som",
    "~tyde på",
    "teikn (til|på)",
    "fekk (ei|ein)? (kjensle|fornemming|mistanke)",
    "får (ei|ein)? (kjensle|fornemming|mistanke)",
    "~kjennast som",
    "(kjennest|kjendest) som",
  ],
  accordingTo:
    "via_tolk gjennom_tolk via_tolken gjennom_tolken etter_det_ho_sjølv_seier etter_det_han_sjølv_seier etter_det_ho_seier etter_det_han_seier etter_det_ho_fortel etter_det_han_fortel etter_det_pasienten_fortel etter_eigen_opplysning slik_ho_fortel_det slik_han_fortel_det slik_ho_ser_det slik_han_ser_det slik_dei_ser_det slik_ho_legg_det_fram slik_han_legg_det_fram slik_dei_legg_det_fram etter_hans_syn etter_hennar_syn etter_deira_syn etter_hans_meining etter_hennar_meining etter_deira_meining etter_hans_oppfatning etter_hennar_oppfatning i_hans_auge i_hennar_auge med_pasienten_sine_ord ihht. ifølgje ifylgje ifølge iflg. iflg i_følgje i_fylgje i_følge etter_eige_utsegn i_eigne_ord med_eigne_ord etter_eiga_utsegn på_spørsmål",
  notKnownFrames: [
    "(finne|finna|funne) ut (kva|kvifor|korleis)",
    "(undersøkje|undersøke|utforske|utforska|kartleggje|kartlegge) (kva|kvifor|korleis|når|om)",
    "skulle (så)? gjerne …1 (visst|vite|høyrt|forstått|skjønt)",
    "(tyder|tydde|betyr|betydde|vil seie) …1 ikkje …1 at",
    "ikkje …1 (tyder|tydde|tyde|betyr|betydde|bety) …1 at",
    "(eg|me|vi|underteikna) …3 (bestemt|bestemte) (meg|oss) for",
    "(eg|me|vi|underteikna) (tok|avskreiv|avfeia|bortforklarte) …2 (for|som) (å vere)?",
    "(veit|visste|aner|ante|hugsar|hugsa|skjønar|skjøna|skjønner|forstår|forstod) …2 ikkje …2 (om|kva|kvifor|korleis|kven)",
    "ikkje …2 (sikker|sikre|klart|kjent|avklart|enkelt å vite|lett å vite|lett å seie|råd å vite|mogleg å seie)",
    "(usikker|usikre|usikkert|uklart|uvisst|uviss|uvisse|nysgjerrig|nysgjerrige) (på|om)?",
    "(lurer|lurar|lurte|lure) på",
    "(undrast|undra) (seg|meg|oss)? (på|over)",
    "(vanskeleg|uråd|umogleg|for tidleg) å (vite|seie|lese|tolke|avgjere)",
    "spurde (meg|oss|seg) (om|sjølv)",
    "spør (meg|oss|seg) (om|sjølv)",
    "i tvil om",
  ],
  abbreviations:
    "leil. hr. fr. pas. medpas. pårør. pt. vedk. bl.a. ca. kl. d.d. f.eks. t.d. u.t. iflg. pga. mht. mtp. ifm. ift. ev. evt. osv. o.l. m.m. mm. jf. ang. vedr. inkl. tlf. avd. spl. vpl. hpl. beh. dr. nr. mnd. min. t. mg. ml. tbl. tab. inj. s.c. i.m. p.o. dvs. m.fl. pr. st. str. resp. ass. psyk. obs. us. div. ifm. ila. beb. dgn. f.o.m. t.o.m. aug. sept. okt. nov. des. jan. febr. bla. stk. h.",
  telling:
    "ikkje eg ho dei frå noko nokon nokre kva kor korleis kvifor kven kvar kvart vere vera vore vert vart verte gjer gjeld mykje hennar deira dykk dykkar sidan seier veit fekk gjekk såg låg heldt veke veker natta meir berre då òg saman ønskjer ynskjer ønskte ynskte verkar verka sjølv åt søv søvn vaken fortel fortalde spurde attende heim heime heimanfrå no eit ein ei medan fleire anna båe same sjå trur åleine aleine heile heilt utan kjem tek held ligg sit stend gret græt skriv ringjer ringde gjev lét lèt kjende set byrjar vidare roleg uroleg vanskeleg tydeleg eigentleg vanleg mogleg truleg gong gonger dagar timar frukost morgon morgonen bebuar bebuaren brukar brukaren pårørande nattevakta kveldsvakta difor endå inga snakka snakkar sakna saknar vakna dusja eigen eiga eige kom meg seg etter ut sa får kveld kvelden dagen når også begge hjelp gjennom spør tilbake rommet vil ville skal skulle kunne tok ingen stua stova gjorde blir sov gir han blei dreg oppteken gje éin sjukepleiar svolten sjeldan gløymt gløymde gløymer høyrde høyrt høyrer høyrest drøymde kravde uttrykkjer seinare tidlegare føremiddag månad månader medisinane pasientane pasientar bebuarane brukarar tablettar kjøkenet vindauget teikna hugsar byrja kvarandre korkje anten skjøner skjønar laut frukosten røykjer rolege urolege vanskelege hyggeleg triveleg venleg vennleg høfleg vanlege moglege umogleg sannsynleg tilsynelatande enno avtalar reglane redsle oppgjeven engsteleg deltek teke synest tykkjer lurar undrast ventar handlar pratar lågare høgare dårleg dårlege innlagd utskriven motteken følgde rettleia delar halde likar gjere eitt annan kallar seia gjera finst verta dessutan særleg kjend setje heiter rettar leiar tidleg nyleg nemleg endeleg døydde ifølgje jobbar sjukehuset åra annleis nøgd treng trøytt vorte noke nåke",
  foreign:
    "jag inte hon och är från något vad hur varför efter när också mycket af hvad nogen noget sagde uden gennem dig sygeplejerske ekki og_ekki hvilken hun_er jeg_er jeg ikke_er af_at",
  headings,
  inflection,
};
