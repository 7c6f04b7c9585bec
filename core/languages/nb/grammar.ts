import type { ClosedClasses } from "../../lexicon/grammar";
import { namesFromManyPlaces, surnamesInNorway } from "../names";
import { headings } from "./headings";
import { inflection } from "./inflect";
import { names } from "./names";

/** The closed classes of bokmål, as they stand in shift notes. */
export const grammar: ClosedClasses = {
  language: "nb",
  pronouns: {
    writer: { subject: "jeg u.t. ut. undertegnede underteg. undertegn. eg je æ", object: "meg" },
    staff: { subject: "vi", object: "oss" },
    other: { subject: "hun de hen ho hu", object: "ham henne dem hinannen", either: "han" },
    thing: "det den dette dettane",
    generic: "man du dere dem_som",
    reflexive: "seg selv sjøl hverandre",
    possessive: "hans hennes deres sin sitt sine si hens",
  },
  people: {
    patient:
      "pasient pas. pt. pas pt bruker beboer klient ungdom jente gutt dame kvinne mann=mannen,menn,mennene elev barn=barnet,barna,barnene vedkommende/x medpas. medpas pårør. " +
      "nyinnkommet=nyinnkommen,nyinnkomne,nyinnkomnes nyinnlagt=nyinnlagte,nyinnlagtes nyinnflyttet=nyinnflyttede,nyinnflytta tenåring åring trettenåring fjortenåring femtenåring sekstenåring syttenåring attenåring nittenåring tjueåring sjuåring seksåring åtteåring niåring tiåring elleveåring tolvåring sekstiåring syttiåring åttiåring nittiåring eren/x erne/x ungdommen/x ungdommer/x ungdommene/x beb. bruk. ungd. nyankommen/x åttitrearing innsatt=innsatte,innsattes husets_beboer jentungen/x guttungen/x fyr karen/x karene/x frue=fruen,fruer enke enkemann=enkemannen,enkemenn guttunge jentunge unge/x ungen/x rakkeren/x pensjonist eldre_dame eldre_mann eldre_herre damen/x herren/x gamlingen/x enslig_mindreårig deltaker deltager søker_selv leietaker leieboer kvinnen/x mannen/x",
    kin:
      "mor=moren,mora,mødre,mødrene far=faren,fedre,fedrene mamma pappa mammaen/x pappaen/x foreldre=foreldrene forelder=forelderen søster=søsteren,søstra,søstre,søstrene bror=broren,brødre,brødrene " +
      "gamlemor=gamlemoren,gamlemora gamlefar=gamlefaren lillebror=lillebroren storebror=storebroren lillesøster=lillesøsteren,lillesøstera storesøster=storesøsteren,storesøstera søsken=søsknene kone/f ektefelle ektemann=ektemannen,ektemenn samboer kjæreste " +
      "datter=datteren,dattera,døtre,døtrene sønn tante onkel bestemor=bestemoren,bestemora bestefar=bestefaren mormor=mormoren,mormora farmor=farmoren,farmora morfar=morfaren farfar=farfaren oldemor=oldemoren,oldemora oldefar=oldefaren oldeforeldre=oldeforeldrene oldebarn=oldebarnet,oldebarna søstera/x tanta/x svoger=svogeren,svogere,svogrene svigerinne/f tremenning/m søskenbarn=søskenbarnet,søskenbarna fadder=fadderen,faddere,fadderne gudmor=gudmoren,gudmora gudfar=gudfaren tvilling minsten/x eldsten/x yngsten/x eldstemann/x minstemann/x yngstemann/x sambo/x niesa/x barnefar=barnefaren barnemor=barnemoren,barnemora besteforeldre=besteforeldrene pårørende=pårørendes,pårørende " +
      "familie slekt=slekta,slekten muttern/x fattern/x ekskone/f eksmann=eksmannen ekskjæreste ekssamboer eks/x eksen/x stemor=stemoren,stemora stefar=stefaren stebror=stebroren fostermor=fostermoren,fostermora fosterfar=fosterfaren fosterforeldre=fosterforeldrene " +
      "svigerdatter=svigerdatteren,svigerdattera svigersønn svigermor=svigermoren,svigermora svigerfar=svigerfaren nevø niese kusine fetter=fetteren,fettere,fetterne tvillingbror=tvillingbroren tvillingsøster=tvillingsøsteren barnebarn=barnebarnet,barnebarna slektning besøksvenn verge=vergen,verger hjelpeverge",
    staff:
      "personale=personalet,personalets,personal personell=personellet personalgruppe/f ansatt=ansatte,ansattes,ansatt kollega=kollegaen,kollegaer,kollegene,kolleger lege overlege psykolog psykiater sykepleier spl. spl vernepleier vpl. hjelpepleier vikar " +
      "nattevakt/f dagvakt/f kveldsvakt/f nattvakt/f vaktleder miljøterapeut miljøarbeider miljøpersonale=miljøpersonalet kontaktperson primærkontakt hovedkontakt behandler saksbehandler sosionom terapeut fysioterapeut ergoterapeut " +
      "avdelingsleder gruppeleder teamleder leder student lærling assistent ekstravakt/f bakvakt/f vekter team=teamet behandlingsteam=behandlingsteamet lærer bhg. barnevernspedagog helsefagarbeider aktivitør fastlege tannlege kjøkkenpersonale=kjøkkenpersonalet primærsykepleier pleier støttekontakt erfaringskonsulent miljøkontakt koordinator ruskonsulent " +
      "avdelingen/x postpersonalet/x nattpersonalet/x dagpersonalet/x kveldspersonalet/x medarbeider veileder kontaktlærer lærerne/x rektor/m inspektør helsesykepleier spesialpedagog ambulansearbeider/x ambulansearbeideren/x ambulansearbeidere/x jordmor=jordmoren,jordmora legevaktslege legevakta/x legevakten/x bup/x dps/x ppt/x nav/x ruspoliklinikken/x poliklinikken/x vpp/x logoped kiropraktor diakon prest politi=politiet betjent ambulansepersonell=ambulansepersonellet sikkerhetsvakt/f barnevern=barnevernet barnevernet/x",
    others:
      "herre=herren,herrer,herrene lektor mannfolk/n kvinnfolk/n sonekamerat medfange ungdomsgruppe/f guttegruppe/f jentegruppe/f nysgjerrigper kompis gutta/x guttene/x jentene/x fru/x frue frøken/x herr/x medpasient medbeboer medelev nabo=naboen,naboer,naboene venn venninne kamerat gjest besøkende=besøkendes gjeng person=personen,personer,personene menneske=mennesket,mennesker,menneskene jentegjeng guttegjeng naboene/x nabokone/f nabodame/f naboektepar=naboekteparet nabopar=naboparet hybelvert husvert husvertinne/f utleier huseier madam=madammen,madammer gamla/x gamlingene/x bestevenn bestevenninne/f klassevenninne/f romkompis fyllik narkis alkis traver ringrev junkie/m kverulant rampunge kjerring/f gubbe/m klassekamerat romkamerat ungene/x unge/x bekjent=bekjente " +
      "de_andre de_to de_tre de_fire begge begge_to ingen_av_dem noen_av_dem noen_av_pasientene flere_av_pasientene mange_av_dem resten_av_gruppa resten_av_gjengen hele_gjengen hele_flokken hele_hurven hele_bunten hele_gruppa den_andre den_ene et_par_av_guttene et_par_av_jentene alle_sammen vennegjeng",
    names: `${names} ${namesFromManyPlaces}`,
    surnames: surnamesInNorway,
  },
  subordinators: {
    content: "at da_at nå_at",
    question: "om hvorvidt",
    cause: "fordi siden ettersom da for i_og_med_at ved_at på_grunn_av_at pga_at",
    condition: "hvis dersom om med_mindre såfremt forutsatt_at i_tilfelle i_fall så_lenge",
    time: "når da mens fra før etter_at idet innen til inntil siden så_snart så_fort så_ofte så_lenge med_en_gang med_det_samme straks i_det samtidig_som hver_gang hver_eneste_gang hver_bidige_gang hver_evige_gang etterhvert_som ettersom før_enn fra_og_med",
    concession: "selv_om enda til_tross_for_at på_tross_av_at uansett_om enda_om",
    manner: "som_om som_at liksom",
    purpose: "slik_at så_at så for_at sånn_at uten_at",
    relative: "som",
    wh: "hva hvordan hvorfor hvor hvem hvilken hvilket hvilke åssen koffor",
  },
  coordinators: "og men eller samt så & +",
  negation:
    "ikke ikkje aldri neppe hverken verken ikke_lenger slett_ikke overhodet_ikke overhode_ikke absolutt_ikke aldeles_ikke på_ingen_måte langtfra knapt alt_annet_enn langt_fra langt_ifra",
  negative: "ingen ingenting intet uten",
  prepositions:
    "på i til fra med av for om ved hos under over etter mot mellom uten gjennom bak foran langs innen rundt omkring blant forbi inne_på ut_av ut_fra inn_i angående innom utenom vedr. mtp. ifm. vedrørende ift. i_forhold_til på_grunn_av pga. pga mtp ifm i_løpet_av ad à per pr. utenfor innenfor inntil overfor ovenfor siden tross unntatt via mht. ang. framfor fremfor",
  determiners:
    "nok_en nok_et nok_ei en et ei ett den det de denne dette disse noen noe ingen hver hvert alle all alt begge flere mange få mye litt min mitt mine mi din ditt dine vår vårt våre annen annet andre samme selve hele egen eget egne to tre fire fem seks noe_som_helst enhver ethvert slik slikt slike sånn sånt sånne første siste neste",
  articles: "en ei et",
  rooms: "rom rommet seng celle leil leil. leilighet hybel r stol plass nr nr.",
  animals:
    "hund hunden hunder hundene katt katten katter kattene valp valpen valper valpene kanin kaninen kaniner kaninene hest hesten hester hestene fugl fuglen fugler fuglene undulat undulaten undulater undulatene hamster hamsteren hamstere hamsterne marsvin marsvinet marsvinene papegøye papegøyen papegøya papegøyer papegøyene kattunge kattungen kattunger kattungene katta bikkje bikkja bikkjer bikkjene pusen kisen",
  light:
    "så_lenge_noen_kan_huske så_lenge_vi_kan_huske så_lenge_jeg_kan_huske så_lenge_man_kan_huske så_lenge_noen_kan_minnes om_sant_skal_sies når_sant_skal_sies sant_å_si tradisjonen_tro vanen_tro tro_til_vanen alt_mulig minst_mulig ca ca. som_vanlig som_regel som_oftest nok_en_gang nok_engang ute støtt bestandig tvers tvers_igjennom tvers_gjennom ikke jo nok vel da nå også heller bare kun så visst altså likevel allikevel fremdeles fortsatt ofte sjelden gjerne igjen etterhvert etter_hvert stadig her der litt mye noe ganske helt veldig svært ennå enda allerede alltid aldri egentlig alt liksom dessverre tydeligvis nemlig dessuten imidlertid derfor dermed deretter etterpå først til_slutt plutselig delvis nesten faktisk generelt særlig spesielt i_dag i_går i_kveld i_natt i_ettermiddag i_morges i_formiddag tidvis periodevis til_tider av_og_til noen_ganger hele_tiden hele_kvelden hele_dagen hele_natten hele_vakten hele_vakta fort straks opp ned inn ut bort hjem frem fram tilbake videre sammen selv sjøl endelig enda_en_gang fortsatt gang_på_gang i_tillegg i_hvert_fall ihvertfall hvertfall iallfall i_alle_fall uansett rett_og_slett på_nytt i_utgangspunktet stort_sett mest som_regel som_oftest vanligvis nylig snart så_vidt såvidt ellers både inne begge selvsagt naturligvis selvfølgelig omsider langt_om_lenge om_litt for_lengst forlengst støtt_og_stadig evig_og_alltid natt_og_dag dag_og_natt døgnet_rundt dagen_lang natta_lang natten_lang kvelden_lang dag_ut_og_dag_inn dag_etter_dag natt_etter_natt kveld_etter_kveld uke_etter_uke år_etter_år gang_etter_gang time_etter_time sent_og_tidlig tidlig_og_sent titt_og_ofte titt_og_stadig rett_som_det_er til_stadighet i_ett i_ett_sett heldigvis forhåpentligvis gradvis for_det_meste tross_alt attpåtil sågar atter hittil foreløpig inntil_videre riktignok rettnok sannelig jammen jamen pussig_nok merkelig_nok beleilig_nok typisk_nok utrolig_nok underlig_nok forståelig_nok naturlig_nok bokstavelig_talt for_øvrig forøvrig mildt_sagt kort_sagt formelig nærmest nettopp akkurat simpelthen brått momentant umiddelbart øyeblikkelig med_ett med_en_gang langsomt sakte iblant en_gang_imellom en_gang_i_blant i_blant stundom støtvis nu nå_og_da nå_for_tida for_tiden for_tida i_det_siste siden_sist i_forgårs i_fjor i_år i_morgen hver_dag hver_kveld hver_natt hver_morgen hver_uke hver_helg omtrent først_og_fremst framfor_alt fremfor_alt i_det_hele_tatt overhodet rett_nok med_tiden med_tida på_sikt før_eller_siden midt oppe nede framme fremme borte hjemme innerst ytterst øverst nederst bakerst utpå innpå nedpå oppå bortpå før_eller_seinere en_eller_annen_gang siden_da derimot snarere dels kort_tid_etter like_etter like_før straks_etter tidligere senere seinere tidsnok noensinne noen_gang ustanselig uavlatelig uopphørlig kontinuerlig konstant innimellom underveis stille_og_rolig uten_videre ikke_desto_mindre samtidig likeledes endog enn_videre",
  intensifiers:
    "veldig svært ganske så for litt nokså temmelig meget helt ekstremt utrolig ufattelig særdeles kjempe mye mer mest noe enda like skikkelig virkelig rimelig rett_og_slett forferdelig fryktelig aldeles fullstendig totalt dypt inderlig usedvanlig bare heller relativt altfor alt_for ganske_så såpass mektig grusomt vanvittig sinnssykt dritt drit skit rett voldsomt merkbart synlig tydelig intenst grenseløst fortsatt stadig både egentlig litt_for",
  typed: "aa=å ae=æ oe=ø",
  intensifyingPrefixes:
    "kjempe drit rå stor super dødsens døds dønn mega ultra hyper skit liv liv- stein bitter hoppende smør lut grådig pill pære kanon topp dundrende rasende vill arg hund speil blod smell gørr dødelig små halv over under møkk kjemp skitt fly ville natt brenn ram gal klink",
  hedges:
    "kanskje kan_hende trolig antagelig antakelig muligens visstnok_kanskje sannsynligvis formodentlig antageligvis antakeligvis mulig eventuelt ev. evt. evt tilsynelatende angivelig_ikke nesten_som muligvis kanhende angivelivis rimeligvis sannsynlig for_meg_så_det sikkert_ikke_sikker",
  boosters:
    "åpenbart tydeligvis selvsagt selvfølgelig naturligvis definitivt helt_klart helt_sikkert utvilsomt garantert innerst_inne egentlig uten_tvil ingen_tvil_om åpenlyst opplagt klart sikkert tydelig jo rett_og_slett",
  copulas: "være",
  becoming: "bli",
  seeming: "virke synes fremstå framstå se_ut høres høre_ut forekomme kjennes lyde",
  perfect: "ha",
  openModals: "kan kunne",
  modals: "må måtte skal skulle vil ville bør burde får fikk",
  reporting:
    "si fortelle oversette uttrykke beskrive oppgi melde opplyse rapportere forklare svare rope spørre skrive fremholde hevde påstå beskylde anklage innrømme mene synes synast nevne understreke hviske medgi bekrefte bedyre informere formidle gjengi antyde påpeke tilkjennegi forsikre innvende referere snakke ytre ymte utdype legge_til ta_opp lese_høyt legge_frem skrike erkjenne sende tekste love betro kalle_seg omtale_seg definere_seg identifisere_seg varsle klage takke benekte nekte gjenta presisere kommentere konstatere formulere ordlegge utbryte mumle etterlyse ønske ville be anføre gi_uttrykk gi_beskjed gi_rapport gi_melding gi_til_kjenne komme_fram komme_frem fremkomme framkomme fremgå framgå gjøre_greie sette_ord legge_ut",
  tentative:
    "tenke tro lure anta oppfatte oppleve tolke forstå undre fornemme mistenke gjette spekulere merke kjenne føle håpe vurdere ane mene synes innbille observere notere tippe",
  tentativeFrames: [
    "regner …1 med at",
    "~få …1 (melding|rapport|beskjed|tilbakemelding|opplysning|opplysninger|info|informasjon|bekymringsmelding) …4 om at",
    "det er …2 (opplevelse|oppfatning|oppfattelse|mening|vurdering|forståelse|påstand|syn) at",
    "(leser|leste|lest) …1 i (rapporten|rapport|journalen|journal|epikrisen|notatet|notatene|loggen|permen|henvisningen|papirene) …2 at",
    "ikke …1 (umulig|utenkelig|usannsynlig)",
    "(følelse|følelsen|fornemmelse|fornemmelsen) av at",
    "(har|hadde|fikk|får) …1 på følelsen",
    "(jeg|vi|{S}) …1 (regner|regnet|regna) (nok|jo|vel|sterkt)? med",
    "(regner|regnet|regna) (jeg|vi) …1 med",
    "(jeg|vi|{S}) …1 (går|gikk) (nok|jo|vel)? ut fra",
    "(går|gikk) (jeg|vi) …1 ut fra",
    "(tanken|tolkningen|tolkninga|hypotesen|gjetningen|undringen|mistanken|følelsen|opplevelsen|forståelsen|magefølelsen) (min|vår) (er|var)",
    "inntrykket (mitt|vårt) (er|var)",
    "det (kan|kunne) …2 (hende|tenkes|være|virke|se ut|bety|tyde på|handle om|skyldes)",
    "kan (hende|tenkes|være|se ut|bety|handle om|skyldes|ha vært)",
    "kunne (se ut|virke|tyde på|ligne)",
    "(kan|kunne) …2 (handle om|bety|skyldes|henge sammen)",
    "(~bli|~være) …1 (oppfattet|tolket) som",
    "(oppfattes|tolkes|beskrives|omtales|beskrevet|vurderes|anses) …3 som",
    "{P}? (oppleves|opplevdes|oppfattes)",
    "det (virket|virker|syntes|kjentes|ser ut|så ut|hørtes ut|høres ut|føltes) (nesten)? (som|på|til)",
    "(ser|så) ut (som|til)",
    "~virke (på (meg|oss))? som",
    "spør du (meg|oss)",
    "(virker|virket|later|lot|ser|så) det (nesten)? (som|til|ut til|ut som)",
    "(så|ser|virket|virker|hørtes|føltes|kjentes) (det)? ut for (meg|oss)",
    "slik det (så|ser|virket|virker|hørtes|føltes|kjentes|fortonte)",
    "~late til å",
    "~høres ut som",
    "~høres …2 ut",
    "~se …2 ut",
    "~fremstå som",
    "~framstå som",
    "~gi inntrykk av",
    "(mitt|vårt|mine|første|får|fikk|fått|sitter|satt|hadde|har) … inntrykk",
    "inntrykk av",
    "~tolke det",
    "~oppfatte det",
    "~forstå det (som|slik|sånn|dit)",
    "(jeg|vi|u.t.|undertegnede) (tenker|tenkte|lurer|lurte|tror|trodde|antar|antok|undrer|undret|opplever|opplevde|synes|syntes|mener|mente|håper|håpet)",
    "en tanke (er|kan|kunne|var|jeg|vi|som)",
    "(min|vår|en mulig|mulig) (første|umiddelbare|egen)? tanke",
    "(min|vår|en mulig|mulig|en) (første|umiddelbare|egen)? (tolkning|hypotese|undring|fornemmelse|forståelse|antagelse|antakelse|gjetning|forklaring)",
    "(tolkning|hypotese|undring|antagelse|antakelse|gjetning|refleksjon|tanke) :",
    "det er mulig",
    "mulig (at|han|hun|det|vi|jeg|noe|pasienten)",
    "(jeg|vi) (vet|er) ikke",
    "slik (jeg|vi|u.t.|undertegnede) (ser|så|forstår|forsto|opplever|opplevde|tolker|tolket|oppfatter|oppfattet|leser|leste|hører|hørte|tyder|tydet|kjenner|kjente)",
    "(sånn|som) (jeg|vi|undertegnede) (ser|så|forstår|forsto|opplever|opplevde|tolker|tolket|oppfatter|oppfattet|leser|leste) (det|dette)",
    "(etter|ut fra) (mitt|vårt|min|vår) (syn|skjønn|mening|oppfatning|vurdering)",
    "i (mine|våre) øyne",
    "(en del|noe) (av|i) (meg|oss)",
    "(magefølelsen|hjertet|ryggmargen) (min|mitt|vår|vårt)? (sier|sa|forteller|fortalte)",
    "det (slo|slår|streifet|streifer) (meg|oss)",
    "(etter|ut fra) (det|hva|alt) (jeg|vi) …2 (se|ser|så|forstå|forstår|forsto|skjønne|skjønner|skjønte|hører|hørte|kjenner)",
    "så (vidt|langt) (jeg|vi) …2 (se|vet|forstå|forstår|skjønne|bedømme)",
    "så det ut som",
    "~tyde på",
    "tegn til",
    "tegn på",
    "fikk (en)? (følelse|fornemmelse|mistanke)",
    "får (en)? (følelse|fornemmelse|mistanke)",
    "~kjennes som",
    "~føles som",
    "~få (fortalt|opplyst|høre|vite|beskjed om at|forståelsen av)",
    "ikke …2 (se bort fra|ses bort fra|sees bort fra|utelukke|utelukkes)",
    "(utelukke|utelukkes|utelukket) ikke",
    "(jeg|vi|teamet|legen|fastlegen|psykologen|personalet|helsesykepleier|skolen|barnevernet|læreren|kontaktlærer) (er|var|ble|blir) …1 (bekymret|bekymrede|bekymra|urolig|urolige|redd|redde|engstelig|engstelige) for at",
  ],
  accordingTo:
    "ifølge iflg. iflg i_følge følge_ham_selv ihht. etter_eget_utsagn etter_egen_mening etter_egen_forklaring i_egne_ord med_egne_ord med_pasientens_ord etter_eget_sigende ut_fra_eget_utsagn i_pasientens_ord på_spørsmål",
  notKnownFrames: [
    "skulle (så)? gjerne …1 (visst|vite|hørt|forstått|skjønt)",
    "~bety …1 ikke …1 at",
    "ikke …1 ~bety …1 at",
    "(jeg|vi|undertegnede) …3 (bestemt|bestemte) (meg|oss) for",
    "(jeg|vi|undertegnede) (tok|avskrev|avfeide|bortforklarte) …2 (for|som) (å være)?",
    "(vet|visste|aner|ante|husker|skjønner|skjønte|forstår|forsto) …2 ikke …2 (om|hva|hvorfor|hvordan|hvorvidt|hvem)",
    "ikke …2 (sikker|sikre|klart|kjent|avklart|enkelt å vite|lett å vite|lett å si|mulig å si)",
    "(usikker|usikre|usikkert|uklart|uvisst|uviss|uvisse|nysgjerrig|nysgjerrige) (på|om)?",
    "~lure på",
    "~undre (seg|meg|oss)? (på|over)",
    "(vanskelig|umulig|for tidlig) å (vite|si|lese|tolke|avgjøre)",
    "~spørre (meg|oss|seg) (om|selv)",
    "i tvil om",
  ],
  abbreviations:
    "hr. fr. pas. medpas. pårør. pt. ungd. bl.a. ca. kl. d.d. f.eks. u.t. iflg. pga. mht. mtp. ifm. ift. ihht. evt. ev. osv. o.l. m.m. mm. jf. jfr. ang. vedr. inkl. ekskl. tlf. avd. spl. vpl. hpl. beh. dr. nr. mnd. min. t. mg. ml. tbl. tab. inj. vb. s.c. i.m. p.o. x. dvs. d.v.s. m.fl. pr. st. str. sst. forts. resp. ass. sykepl. hjpl. psyk. obs. us. div. mtp. ifm. ila. pas.s beb. mob. dgn. h. f.o.m. t.o.m. fom. tom. aug. sept. okt. nov. des. jan. febr. feb. mars. apr. jun. jul. man. tirs. ons. tors. fre. lør. søn. kgl. bla. o.a. stk. mrk. tf. telef. innl. utskr. perm. komm. adr. eks. ekskl. fys. diag. rtg. bt. rr. ",
  telling:
    "ikke jeg hun han fra noe noen hva hvor hvordan hvorfor hvem være blir ble blitt gjør gjorde gikk kom mye meg seg henne hennes deres etter ut sier sa vet fikk får kveld kvelden uke uken natten dagen mer bare når også sammen ønsker ønsket virker virket begge selv spiste sover sov våken hjelp gjennom forteller fortalte oppgir spør spurte tilbake stue stuen stua rommet gir ga fremstår dere vil ville skal skulle kunne hvis noenlunde flere siden tok ingen",
  foreign:
    "jag inte hon och är det_är från någon något vad hur varför blev gjorde_inte efter när också mycket sig henne_s säger veta ikke_at af hvad nogen noget hvornår jeg_er efter_at sagde ved_ikke meget også_til spiste_ikke uden gennem mig dig sig gik fik blev været kunne_ikke havde lægger sygeplejerske ej hvilke_af",
  headings,
  inflection,
};
