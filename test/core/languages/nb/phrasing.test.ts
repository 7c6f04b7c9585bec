import assert from "node:assert/strict";
import { waysOn, waysOnAll } from "../../../rephrased";

describe("rephrasings in bokmål", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["Dødsens redd for å falle.", "Jeg opplevde at pasienten var dødsens redd for å falle."],
    ["Han er sint på oss.", "Jeg opplever at han er sint på oss."],
    ["Han er sint på oss.", "Han virker sint på oss."],
    ["Han er sint på oss.", "Jeg har lagt merke til [det du så eller hørte] og tenker at han er sint på oss."],
    ["Som vanlig kom han for sent til middag.", "Han kom for sent til middag, slik som [andre ganger du vet om]."],
    ["Rom 12 er en av stamkundene våre.", "Vi kjenner pasienten på rom 12 fra tidligere opphold."],
    [
      "Lyver så det renner av ham når man spør.",
      "Jeg har lagt merke til [det pasienten sier] når man spør, og lurer på hva det handler om.",
    ],
    ["I går var hun fornærmet.", "Jeg opplevde at hun var fornærmet i går."],
    ["Da Kari kom, ble han sint.", "Da Kari kom, opplevde jeg at han ble sint."],
    ["Så ble han sint fordi hun gikk.", "Så opplevde jeg at han ble sint fordi hun gikk."],
    ["Hun skammet seg og ville ikke spise.", "Jeg opplevde at hun skammet seg, og hun ville ikke spise."],
    ["Hun elsker ham ikke.", "Jeg opplever at hun ikke elsker ham."],
    [
      "Dette gjør hun på pur f.",
      "Hun gjør dette, og jeg kjenner på [din egen følelse] og lurer på om det er med vilje.",
    ],
    ["Han har for lengst gitt opp håpet om bolig.", "Jeg opplever at han for lengst har gitt opp håpet om bolig."],
    ["Innerst inne vil hun bare hjem.", "Jeg opplever at hun innerst inne bare vil hjem."],
    [
      "Han er en bølle når noe går ham imot.",
      "Jeg har lagt merke til [det han sier eller gjør] når noe går ham imot, og lurer på hva det handler om for ham.",
    ],
    ["Han er en bølle når noe går ham imot.", "Jeg kjenner på [din egen følelse] i møte med ham når noe går ham imot."],
    [
      "På kjøkkenet var hun frekk.",
      "På kjøkkenet la jeg merke til [det hun sa eller gjorde] og lurte på hva det handlet om for henne.",
    ],
    ["Lat, lå til kl. 13.", "Lå til kl. 13."],
    ["Han påstår at han har vondt.", "Han forteller at han har vondt."],
    [
      "Han påstår at han har vondt.",
      "Han forteller at han har vondt, og jeg har lagt merke til [det du selv så eller hørte].",
    ],
    ["Han har visstnok vondt i ryggen.", "Han forteller at han har vondt i ryggen."],
    ["Han nektet fortsatt å dusje.", "Han sa fortsatt nei til å dusje."],
    ["Pasienten nektet blankt å stå opp.", "Pasienten sa blankt nei til å stå opp."],
    ["Han innrømmer rusbruk.", "Han forteller om rusbruk."],
    ["Nektet blodprøve i dag.", "Sa nei til blodprøve i dag (oppgitt grunn: [pasientens egen grunn])."],
    ["To narkomane satt i gangen.", "To personer med [det du vet om rusbruken] satt i gangen."],
    ["Han kommer alltid for sent til morgenmøtet.", "Han kommer for sent til morgenmøtet [hvor ofte, og når]."],
    ["Vanen tro gikk han på rommet.", "Han gikk på rommet, slik som [andre ganger du vet om]."],
    [
      "Hun smeller med døra hver gang vi sier nei.",
      "Jeg har hørt at hun smeller med døra når vi sier nei [hvor ofte, og når], og jeg kjenner på [din egen følelse].",
    ],
    // What was done stays a fact; why is the writer's thought.
    [
      "Hun gikk fra bordet fordi hun kjedet seg.",
      "Hun gikk fra bordet, og jeg opplevde at det var fordi hun kjedet seg.",
    ],
    [
      "Hun gikk fra bordet fordi hun kjedet seg.",
      "Hun gikk fra bordet, og ut fra [det du så eller hørte] tenkte jeg at det var fordi hun kjedet seg.",
    ],
    [
      "Han ringte på kun for å sjekke om vi gadd å komme.",
      "Han ringte på, og ut fra [det som skjedde] lurte jeg på om det var for å sjekke om vi gadd å komme.",
    ],
    [
      "Hun dro fordi hun var sint og fordi hun ville straffe oss.",
      "Hun dro, og jeg opplevde at det var fordi hun var sint og fordi hun ville straffe oss.",
    ],
    // A judgement: the writer's own feeling, and the thought as a thought.
    [
      "Hun sluntret unna ryddeplikten.",
      "Jeg kjente på [din egen følelse] og lurte på hva som lå bak [det hun sa eller gjorde] når det gjaldt ryddeplikten.",
    ],
    // Called a name: the name goes, what it was to sum up is said.
    ["Naboen er for øvrig en kverulant.", "Jeg kjenner for øvrig på [din egen følelse] i møte med naboen."],
    [
      "Hun er lat, frekk og slem.",
      "Jeg har lagt merke til [det hun sier eller gjør] og lurer på hva det handler om for henne.",
    ],
    // Claims that stand together share a frame; what is none stays outside it.
    [
      "Noah er livredd for mørket og tør ikke si det til de andre.",
      "Jeg opplever at Noah er livredd for mørket og ikke tør si det til de andre.",
    ],
    ["Såret og tråkket på enda en gang.", "Jeg opplevde at pasienten følte seg såret og tråkket på enda en gang."],
    ["Ahmed var redd og satt på rommet.", "Jeg opplevde at Ahmed var redd. Ahmed satt på rommet."],
    ["Datteren var redd og satt på rommet.", "Jeg opplevde at datteren var redd, og hun satt på rommet."],
    [
      "Prøver å sette oss opp mot hverandre, spurte først meg og så Trine.",
      "Jeg har lagt merke til [det pasienten sier eller gjør] overfor oss og lurer på hva det handler om. Pasienten spurte først meg og så Trine.",
    ],
    ["Satt og surmulte.", "Jeg kjente på [din egen følelse] og lurte på om pasienten satt og surmulte."],
    ["Dunker i gulvet natt og dag.", "Dunker i gulvet [hvor ofte eller hvor lenge]."],
    ["Hun er jo schizofren, så vi venter.", "Hun har jo schizofreni, så vi venter."],
    ["Gammel alkoholiker, kom i går.", "Har langvarig alkoholavhengighet, kom i går."],
    ["Manikeren på rom 2 sang.", "Pasienten med mani på rom 2 sang."],
    ["Sprøytenarkoman siden 2010.", "Person med injiserende rusbruk siden 2010."],
    // A tag or a likeness of contempt goes with the claim.
    ["Eksen hans er en rotte.", "Jeg kjenner på [din egen følelse] når vi snakker om eksen hans."],
    // The aside with its slot stands at the end.
    [
      "Klatrehallen er stedet der han trives best.",
      "Klatrehallen er stedet der han trives best, slik jeg forstår det ut fra [det du så eller hørte].",
    ],
    // «Not» is not lost.
    [
      "Ikke en eneste gang har hun kommet til frokost.",
      "Jeg har ikke sett at hun har kommet til frokost [når du har sett etter].",
    ],
    // Three noes of one sentence.
    [
      "Nektet frokost, nektet medisin og nektet å dusje.",
      "Sa nei til frokost, sa nei til medisin og sa nei til å dusje.",
    ],
    // What a label names is a known fact.
    ["Heroinist i over tjue år.", "Person med heroinavhengighet i over tjue år ([det du vet om rusbruken])."],
    // The slot stands behind all that belongs to the person, a number with its stop too.
    ["ADHD-ungen på loftet sov.", "Barnet med ADHD på loftet ([det som er viktig å vite her]) sov."],
    // That something is known is a fact.
    ["Kjent alkoholiker gjennom mange år.", "Person med kjent alkoholavhengighet gjennom mange år."],
    // Who was named is named once.
    [
      "Jonas var oppe fire ganger og maste om sovemedisin, enda han hadde fått.",
      "Jonas var oppe fire ganger, og jeg kjente på [din egen følelse] og lurte på hva som lå bak [det han sa] om sovemedisin, enda han hadde fått.",
    ],
    // Somebody is met, not met with.
    [
      "Spydig og ufyselig mot vakta.",
      "Jeg la merke til [det pasienten sa eller gjorde] mot vakta og lurte på hva det handlet om.",
    ],
    // No scorn, no coarse word and no likeness is the writer's own thought.
    [
      "Hun oppfører seg som en treåring når besøket må flyttes.",
      "Jeg har lagt merke til [det hun sier eller gjør] når besøket må flyttes, og lurer på hva det handler om for henne.",
    ],
    [
      "Han kan takke seg selv når han leverer søknaden i siste liten.",
      "Jeg kjenner på [din egen følelse] når han leverer søknaden i siste liten, og lurer på hva det handler om for ham.",
    ],
    [
      "Driter i hvordan det ser ut.",
      "Jeg kjenner på [din egen følelse] og lurer på hva som ligger bak [det pasienten sier eller gjør] når det gjelder hvordan det ser ut.",
    ],
    [
      "Kari gir bare blaffen i alt og alle.",
      "Jeg kjenner på [din egen følelse] og lurer på om Kari gir blaffen i alt og alle.",
    ],
    [
      "Blank løgn at han var hjemme lørdag kveld.",
      "Jeg kjente på [din egen følelse] og lurte på om det stemte at han var hjemme lørdag kveld.",
    ],
    [
      "Fyren er en tikkende bombe.",
      "Jeg har lagt merke til [det han sier eller gjør] og lurer på hva det handler om for ham.",
    ],
    [
      "Skamløst påtrengende overfor medpas.",
      "Jeg la merke til [det pasienten sa eller gjorde] overfor medpas. og lurte på hva det handlet om.",
    ],
    [
      "Kevin tar aldri ansvar for noe selv, alt er romkameraten sin skyld.",
      "Jeg kjenner på [din egen følelse] og lurer på hva som ligger bak [det Kevin sier om romkameraten og om sin egen del].",
    ],
    [
      "Hun suger til seg alt av oksygen i rommet, og de andre slipper ikke til.",
      "Jeg kjenner på [din egen følelse] når de andre ikke slipper til, og lurer på hva som ligger bak [det hun sier eller gjør] i rommet.",
    ],
    // What was seen to be done is no experience; what it does to the writer is.
    ["Ringer på hver eneste natt.", "Ringer på om natten [hvor ofte eller hvor lenge]."],
    // A remark of disbelief is no part of what somebody tells.
    [
      "Vondt i ryggen har han visstnok også, merkelig nok akkurat når det er vaskedag.",
      "Han forteller at han også har vondt i ryggen, akkurat når det er vaskedag.",
    ],
    ["Da innrømmet han inntak lørdag kveld.", "Da fortalte han om inntak lørdag kveld."],
    [
      "Hun skammet seg og ville ikke at vi skulle se henne.",
      "Jeg opplevde at hun skammet seg og ikke ville at vi skulle se henne.",
    ],
    [
      "Hun er ikke til å stole på og har aldri vært det.",
      "Jeg kjenner på [din egen følelse] og lurer på om hun ikke er til å stole på og aldri har vært det.",
    ],
    [
      "Står utenfor basen og venter på noen hver bidige morgen.",
      "Står utenfor basen og venter på noen om morgenen [hvor ofte eller hvor lenge], og jeg kjenner på [din egen følelse].",
    ],
    [
      "Alt hun foretar seg, dag ut og dag inn, er egoistisk.",
      "Jeg kjenner på [din egen følelse] og lurer på hva som ligger bak [det hun sier eller gjør].",
    ],
    // What only says how sure it is has no place in a frame.
    ["Han er åpenbart sjalu på broren.", "Jeg opplever at han er sjalu på broren."],
    ["Han er åpenbart sjalu på broren.", "Han virker sjalu på broren."],
    // Who was named is a pronoun the second time, where the note says which.
    [
      "Jonas var oppe og maste om sovemedisin, enda han vet svaret.",
      "Jonas var oppe og spurte om sovemedisin, enda han vet svaret.",
    ],
    ["Han ble uten tvil fornærmet.", "Han virket fornærmet."],
    // The frame has the tense of what it tells.
    [
      "Gjør dette for å teste oss.",
      "Pasienten gjør dette, og [det som skjedde] får meg til å lure på om det er for å teste oss.",
    ],
    // «I tonen» tells how, and stays with what was said.
    ["Kravstor og ufin i tonen.", "Jeg la merke til [det pasienten sa og tonen] og lurte på hva det handlet om."],
    [
      "Nektet kveldsmed. ved første forsøk.",
      "Sa nei til kveldsmed. ved første forsøk (oppgitt grunn: [pasientens egen grunn]).",
    ],
    ["Han skal liksom ha vondt i ryggen.", "Han forteller at han har vondt i ryggen."],
    ["En schizofren på 34 år kom tirsdag.", "En person på 34 år med schizofreni kom tirsdag."],
    ["Mor er pillemisbruker.", "Mor har problematisk bruk av medikamenter."],
    // What opens the sentence stays there before a long clause.
    [
      "På morgenmøtet satt han som vanlig og surmulte i hjørnet.",
      "På morgenmøtet satt han som vanlig i hjørnet, og jeg la merke til [det du så eller hørte].",
    ],
    [
      "Oda er den som alltid må ha særbehandling.",
      "Jeg kjenner på [din egen følelse] og lurer på hva som ligger bak [det Oda sier eller gjør].",
    ],
    ["Kompisen er en pundar fra sentrum.", "Kompisen er en person fra sentrum med rusmiddelproblemer."],
    ["Hjerteglad ble hun da jeg kom.", "Jeg opplevde at hun ble hjerteglad da jeg kom."],
    // A clause that is the subject, and one that tells how much, are not parted from what they belong to.
    ["Hun gikk og angret på skilsmissen.", "Jeg opplevde at hun gikk og angret på skilsmissen."],
    ["Stamgjesten vår er tilbake.", "Personen vi kjenner fra tidligere opphold er tilbake."],
    ["Bipolaren på rom 9 tok ordet.", "Pasienten med bipolar lidelse på rom 9 tok ordet."],
    // What was done stays, and only why is asked; what was seen often has its count.
    [
      "Feig som hun er, stikker hun når det er oppvask.",
      "Hun stikker når det er oppvask, og jeg lurer på hva det handler om for henne.",
    ],
    [
      "Broren kom innom og skulle låne bilen, som han alltid gjør når tanken er tom.",
      "Broren kom innom og skulle låne bilen, og det har hendt [hvor mange ganger] tidligere når tanken er tom.",
    ],
    ["Hun gjør ikke annet enn å vaske hendene.", "Jeg har sett henne vaske hendene [hvor ofte, og når]."],
    [
      "Tør ikke gå ut, for hun er redd for hunden.",
      "Tør ikke gå ut, og jeg opplever at det er fordi hun er redd for hunden.",
    ],
    // Where no slot can stand for how often, what happened has one.
    [
      "Med Olga er det støtt noe i veien.",
      "Jeg har lagt merke til [det Olga sier eller gjør, og når] og lurer på hva det handler om.",
    ],
    // Brackets part a subject from its clause.
    ["Samir (5) er sint på oss.", "Samir (5) er sint på oss, slik jeg opplever det."],
    // What he was called goes with what is told of him.
    ["Broren er en parasitt som lever på trygda.", "Broren lever på trygda."],
    // Whom it is said of, where and when it was stay; the idiom goes.
    [
      "Han vikler vikarene rundt lillefingeren i helgene.",
      "Jeg har lagt merke til [det han sier eller gjør] overfor vikarene i helgene og lurer på hva det handler om for ham.",
    ],
    [
      "Naboen skylder på kommunen for lekkasjen.",
      "Jeg har lagt merke til [det naboen sier om kommunen og lekkasjen] og lurer på hva det handler om.",
    ],
    [
      "Det er samme visa hver eneste kveld.",
      "Jeg har lagt merke til [det pasienten sier eller gjør] om kvelden og lurer på hva det handler om.",
    ],
    ["I går satt hun og furtet ved vinduet.", "I går satt hun ved vinduet, og jeg kjente på [din egen følelse]."],
    // A fact told beside it is a sentence of its own.
    [
      "For lat til å gå til legekontoret, timen er flyttet.",
      "Jeg har lagt merke til [det pasienten sier eller gjør] når det gjelder å gå til legekontoret, og lurer på hva det handler om. Timen er flyttet.",
    ],
    [
      "Vrang under stellet, måtte være to.",
      "Jeg la merke til [det pasienten sa eller gjorde] under stellet og lurte på hva det handlet om. Måtte være to.",
    ],
    [
      "Gidder ikke rydde etter seg.",
      "Jeg har lagt merke til [det pasienten sier eller gjør] når det gjelder å rydde etter seg, og lurer på hva det handler om.",
    ],
    [
      "Hun har for lengst bestemt seg for sykehjem.",
      "[Det som ble sagt eller gjort] får meg til å lure på om hun for lengst har bestemt seg for sykehjem.",
    ],
    [
      "Ingenting er noen gang godt nok for henne.",
      "Jeg har lagt merke til [det pasienten sier eller gjør] og lurer på hva det handler om.",
    ],
    [
      "Han snylter på de andre.",
      "Jeg har lagt merke til [det han sier eller gjør] overfor de andre og lurer på hva det handler om for ham.",
    ],
    [
      "Gutten er bortskjemt til beinet.",
      "Jeg har lagt merke til [det gutten sier eller gjør] og lurer på hva det handler om for ham.",
    ],
    ["To sprøytenarkomane sov i gangen.", "To personer med injiserende rusbruk sov i gangen."],
    ["Den demente på rom 2 ropte litt.", "Pasienten med demens på rom 2 ropte litt."],
    [
      "Broren er narkis og en snylter i tillegg.",
      "Broren er en person med rusmiddelproblemer og en snylter i tillegg.",
    ],
    [
      "Kevin smører tykt på når det er snakk om utgang.",
      "Jeg har lagt merke til [det Kevin sier eller gjør] når det er snakk om utgang, og lurer på hva det handler om.",
    ],
    ["Naboen hevder det er vaskemaskinen.", "Naboen forteller at det er vaskemaskinen."],
    ["Far skuffet over at det ble jente.", "Jeg opplevde at far var skuffet over at det ble jente."],
  ];
  for (const [text, wanted] of cases) {
    it(`${text} → ${wanted}`, () => {
      const all = waysOn(text, "nb");
      assert.ok(all.includes(wanted), all.join("\n"));
    });
  }

  const norms: readonly (readonly [string, string, string])[] = [
    ["Vi snakket med han i går.", "Han er frekk i dag.", "Jeg kjenner på [din egen følelse] i møte med han i dag."],
    [
      "Det blei sagt at han kom.",
      "Han manipulerer personalet.",
      "Jeg har lagt merke til [det han sier eller gjør] overfor personalet og lurer på hva det handler om for ham.",
    ],
  ];
  for (const [before, text, wanted] of norms) {
    it(`keep the note's own norm: ${before} ${text} → ${wanted}`, () => {
      const all = waysOnAll(`${before} ${text}`, "nb");
      assert.ok(all.includes(`${before} ${wanted}`), all.join("\n"));
    });
  }

  const broken: readonly (readonly [string, RegExp])[] = [
    ["Uansett hva man spør henne om, er det sønnen som svarer, hver bidige gang.", /at pasienten er det/],
    ["Mor la på, som vanlig når det røyner på.", /som vanlig (?:er|var) når/],
    ["Samboeren er narkis på sin hals.", /på sin hals/],
    ["Mor hisser ham opp istedenfor å roe.", /når det gjelder istedenfor/],
    ["J. er blitt glad i meg.", /virker blitt/],
    ["Den reneste diva utpå kvelden.", /når det gjaldt utpå/u],
    ["Hun straffet ham med taushet helt til Norge rundt begynte.", /når det gjaldt \p{Lu}\p{L}+ rundt begynte/u],
    ["Leggetid 22.30, måtte ha beskjed fire ganger som en annen guttunge.", /^(?!.*fire ganger).*\[/u],
    ["Har alltid svar på rede hånd, han der.", /\], han der/u],
    ["Inn og ut av den bua døgnet rundt.", /så at inn/u],
    ["Da vi tok det opp, krøp han til korset om brevet, men bare fordi han var avslørt.", /men fordi/u],
    ["Andre gang innom i år, en skulle tro tiøringen hadde falt.", /på om en skulle tro/u],
    ["Sønn i Bodø døyver samvittigheten med en vipps til jul.", /jul\. og/u],
    ["Jo terger Nora støtt og stadig for at hun skal klikke.", /om Nora terger/u],
    ["Leil. 3 gidder ikke vaske trappa, vil heller ha ei tjenestejente.", /Leil\. (?:jeg|\[)/u],
    [
      "Herr B. holdt seg inne, han sjøl satt i stolen, mørk som en tordensky fordi jeg kom for seint.",
      /at det var mørk/u,
    ],
    ["Eldstejenta, Mona, har gått med gnagende skyldfølelse siden i går.", /Eldstejenta, Mona, og/u],
    ["Naboen svever inn en gang i måneden og innbiller seg at hun er sjefen.", /\] i måneden/u],
    ["Ikke én av disse damene har noensinne skylt av en kopp.", /har av en kopp/u],
    ["Hun vil ikke bli frisk, hun vil ha publikum.", /slik jeg opplever det, hun/u],
  ];
  for (const [text, never] of broken) {
    it(`none reads ${never}: ${text}`, () => {
      assert.ok(!waysOnAll(text, "nb").some((way) => never.test(way)));
    });
  }
});
