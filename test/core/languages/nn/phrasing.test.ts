import assert from "node:assert/strict";
import { waysOn, waysOnAll } from "../../../rephrased";

describe("rephrasings in nynorsk", () => {
  const cases: readonly (readonly [string, string])[] = [
    [
      "Han har ikkje snev av anger for det han gjorde mot naboen.",
      "Eg har lagt merke til [det han seier eller gjer] når det gjeld det han gjorde mot naboen, og lurer på kva det handlar om for han.",
    ],
    ["Dødsens redd for å falle.", "Eg opplevde at pasienten var dødsens redd for å falle."],
    ["Nekta plent å stå opp.", "Sa bestemt nei til å stå opp."],
    ["Ho gjekk fordi ho keia seg.", "Ho gjekk, og eg opplevde at det var fordi ho keia seg."],
    [
      "Han gav blanke i at gruppa venta.",
      "Eg kjende på [di eiga kjensle] og lurte på kva som låg bak [det han sa eller gjorde] i samband med at gruppa venta.",
    ],
    // Both halves of a reading go into one frame; what was seen stays outside it.
    [
      "Ho bryr seg ikkje om planen og held oss for narr.",
      "Eg kjenner på [di eiga kjensle] og lurer på om ho ikkje bryr seg om planen og held oss for narr.",
    ],
    // The tense of the note is kept.
    ["Pas. har vore på krigsstien sidan i går.", "Eg har kjent på [di eiga kjensle] i møte med pas. sidan i går."],
    // What somebody has is told as notes tell it, with how long it has been.
    ["Mora var òg alkoholikar.", "Mora hadde òg alkoholproblem."],
    // Who the writer met is who it was.
    ["Ho ringde. Var dritflau då eg henta han.", "Ho ringde. Eg opplevde at han var svært flau då eg henta han."],
    [
      "Ikkje ein einaste gong har han opna munnen frivillig.",
      "Eg har ikkje høyrt at han har opna munnen frivillig [når du har sett etter].",
    ],
    ["Sprøytenarkoman på 25. året.", "Person med injiserande rusbruk på 25. året ([det du veit om rusbruken])."],
    ["Kjend rusmisbrukar frå byen.", "Person frå byen med kjende rusproblem."],
    [
      "Han er ei plage for dei andre på gangen.",
      "Eg har lagt merke til [det han seier eller gjer] overfor dei andre på gangen og lurer på kva det handlar om for han.",
    ],
    // What was done stands there with the word behind it gone.
    ["Song og lo under stellet, mannevond i dag.", "Song og lo under stellet i dag."],
    [
      "Til kvar ei tid er det noko ho må ha flytta, i dag legetimen.",
      "Det er [kor ofte] noko ho må ha flytta, i dag legetimen.",
    ],
    ["Schizofrenaren på fire dunka i veggen.", "Pasienten med schizofreni på fire dunka i veggen."],
    // Both halves of a judgement are in the frame.
    [
      "Ho har inga interesse av å verta frisk, sit berre tida ut til utskriving.",
      "Eg kjenner på [di eiga kjensle] og lurer på kva som ligg bak [det ho seier eller gjer] når det gjeld utskriving og å verta frisk.",
    ],
    ["Jon har hovudtelefonane på frå morgon til kveld.", "Jon har hovudtelefonane på [kor ofte eller kor lenge]."],
    ["Han er sint på oss.", "Eg opplever at han er sint på oss."],
    // Both halves of what somebody is said to be share a frame.
    [
      "Ho heldt hoff og var forelska i si eiga røyst.",
      "Eg la merke til [det ho sa eller gjorde] og lurte på kva det handla om for henne.",
    ],
    [
      "Mor ringde og smurde tjukt på.",
      "Mor ringde, og eg kjende på [di eiga kjensle] og lurte på kva som låg bak [det ho sa eller gjorde].",
    ],
    [
      "Vanskeleg pasient på kveldsvakt.",
      "Eg la merke til [det pasienten sa eller gjorde] på kveldsvakt og lurte på kva det handla om.",
    ],
    [
      "Ein luring som snor nye vikarar rundt fingeren.",
      "Eg kjenner på [di eiga kjensle] og lurer på kva som ligg bak [det pasienten seier eller gjer] overfor nye vikarar.",
    ],
    // The subject comes first again, also before a verb that nobody knows.
    [
      "Som vanleg seig han inn eit kvarter etter alle andre.",
      "Han seig inn eit kvarter etter alle andre, slik som [andre gonger du veit om].",
    ],
    ["Gammal stoffmisbrukar med lang fartstid.", "Person med langvarige rusproblem og lang fartstid."],
    ["Kry som ein hane var han då vi gjekk inn.", "Eg opplevde at han var kry som ein hane då vi gjekk inn."],
    // Sarcasm is what the other is said to think.
    [
      "Det er aldri hennar feil.",
      "Eg kjenner på [di eiga kjensle] og lurer på kva som ligg bak [det pasienten seier eller gjer].",
    ],
    [
      "Det einaste ho er ute etter, er å sjå kor langt ho kan tøye oss.",
      "Det einaste ho er ute etter, slik eg opplever det, er å sjå kor langt ho kan tøye oss.",
    ],
    // A purpose behind a comma is why it was done.
    [
      "Ringde på fem gonger før midnatt, berre for å herja med oss.",
      "Ringde på fem gonger før midnatt med oss, og ut frå [det som hende] lurte eg på kva det handla om.",
    ],
    [
      "Ho er ein drittunge i kveld.",
      "Eg har lagt merke til [det ho seier eller gjer] i kveld og lurer på kva det handlar om for henne.",
    ],
    ["Då Kari kom, vart ho sint.", "Då Kari kom, opplevde eg at ho vart sint."],
    // What was seen, heard or counted is told so, and scorn is no thought of the writer's own.
    ["Fann det for godt å kome kl. 10.", "Kom kl. 10."],
    ["Han maste seg til ein røyk før møtet.", "Han bad fleire gonger om ein røyk før møtet, og fekk det."],
    ["Har somla bort ein skuletime.", "Har mista ein skuletime ([det som hende])."],
    ["Nattevakta fekk servert krokodilletårene.", "Nattevakta fekk sjå [tårene, og det som vart sagt eller gjort]."],
    [
      "Så sette ho i gang med klaginga og var umogleg å gjere til lags.",
      "Så la eg merke til [det ho sa eller gjorde] og lurte på kva det handla om for henne.",
    ],
    [
      "Ho har korkje arbeidsmoral eller ryggrad til å fullføre eit kurs.",
      "Eg har lagt merke til [det ho seier eller gjer] når det gjeld å fullføre eit kurs, og lurer på kva det handlar om for henne.",
    ],
    [
      "Det er same visa med han kvar bidige morgon.",
      "Eg har lagt merke til [det han seier eller gjer] om morgonen og lurer på kva det handlar om for han.",
    ],
    ["Kranglar om brødskivene ved kvart einaste måltid.", "Diskuterer brødskivene ved måltida [kor ofte]."],
    ["Ho gøymer osten, same leksa til kvart einaste måltid.", "Ho gøymer osten ved måltida [kor ofte]."],
    ["Heng i snora heile tida.", "Ringjer i snora [kor ofte]."],
    ["Ringjer heim kvar bidige kveld.", "Ringjer heim om kvelden [kor ofte]."],
    ["Må minnast på leggjetida kvar einaste kveld.", "Må minnast på leggjetida [kor ofte]."],
    ["Ho er ikkje til å lite på.", "[Det som har hendt, og når] gjer at eg ikkje klarer å lite på henne."],
    [
      "Ho gjer seg lekker for oss fordi ho vil ha permisjon.",
      "Eg har lagt merke til [det ho seier eller gjer] overfor oss og lurer på om det er fordi ho vil ha permisjon.",
    ],
    ["Melodramatisk hulking i gangen.", "Hulking i gangen."],
    ["Fast gjengangar her, siste opphald i vår.", "Har vore her [kor mange] gonger før, siste opphald i vår."],
    // The diagnosis only explains what was done.
    ["Typisk anorektikar, gøymer maten i lomma.", "Gøymer maten i lomma."],
    // «Det» is not parted from its verb, a pause said to have lasted goes with what it lasted.
    [
      "Ho smilte då det gjekk opp for henne at vi skulle bli.",
      "Ho smilte. Då tenkte eg ut frå [det du såg eller høyrde] at det hadde gått opp for henne at vi skulle bli.",
    ],
    [
      "Kari smatt inn i offerrolla og vart sitjande der.",
      "Eg kjende på [di eiga kjensle] og lurte på kva som låg bak [det Kari sa om seg sjølv og om andre].",
    ],
    // Who writes «underteikna» does not say «eg» in the same sentence.
    [
      "Ho var ute etter å ta underteikna for kritikken.",
      "Eg la merke til [det ho sa eller gjorde] overfor underteikna og lurte på om det handla om kritikken.",
    ],
    [
      "Pas. har vore på krigsstien sidan i går.",
      "Eg har lagt merke til [det pas. har sagt eller gjort] sidan i går og lurer på kva det handlar om.",
    ],
    // Whom it is said of stays, and when it was.
    [
      "Skyv skulda på broren for at vindauga vart knust.",
      "Eg har lagt merke til [det pasienten seier om broren og om at vindauga vart knust] og lurer på kva det handlar om.",
    ],
    [
      "Det er same leksa kvar einaste natt.",
      "Eg har lagt merke til [det pasienten seier eller gjer] om natta og lurer på kva det handlar om.",
    ],
    // What was done stays, and only why is asked; what can be counted has its slot.
    ["Dreg i snora i eitt køyr.", "Dreg i snora [kor ofte]."],
    [
      "Vil ikkje gå ut, for ho er redd for hunden.",
      "Vil ikkje gå ut, og eg opplever at det er fordi ho er redd for hunden.",
    ],
    ["Det gjorde ho for å sleppa møtet.", "Ho gjorde det, og eg lurte på om det var for å sleppa møtet."],
    [
      "Ho har for lengst bestemt seg for sjukeheim.",
      "[Det som vart sagt eller gjort] får meg til å lure på om ho for lengst har bestemt seg for sjukeheim.",
    ],
    ["Ingenting er nokon gong godt nok for henne.", "Eg opplever at ingenting nokon gong er godt nok for henne."],
    [
      "Reint skodespel for å sleppe dusjen.",
      "Eg la merke til [det pasienten sa eller gjorde] og lurte på om det var for å sleppe dusjen.",
    ],
    ["To sprøytenarkomane sov i gangen.", "To personar med injiserande rusbruk sov i gangen."],
    ["Den schizofrene på 6 har fått einerom.", "Pasienten med schizofreni på 6 har fått einerom."],
    ["Roar er ein misbrukar som held til ved kiosken.", "Roar er ein person med rusproblem som held til ved kiosken."],
    ["Ho syter.", "Ho klagar."],
    [
      "Bipolaren i etasjen over hadde fest.",
      "Pasienten med bipolar liding i etasjen over ([det som er viktig å vite her]) hadde fest.",
    ],
  ];
  for (const [text, wanted] of cases) {
    it(`${text} → ${wanted}`, () => {
      const all = waysOn(text, "nn");
      assert.ok(all.includes(wanted), all.join("\n"));
    });
  }

  const norms: readonly (readonly [string, string, string])[] = [
    [
      "Ho likar å vera ute og å gjera mat.",
      "Han ville skremma oss.",
      "[Det som hende] fekk meg til å lura på om han ville skremma oss.",
    ],
    [
      "Det blei sagt at ho kom.",
      "Ho manipulerer personalet.",
      "Eg har lagt merke til [det ho seier eller gjer] overfor personalet og lurer på kva det handlar om for henne.",
    ],
    ["Vi snakka med ho i går.", "Ho er frekk i dag.", "Eg kjenner på [di eiga kjensle] i møte med ho i dag."],
  ];
  for (const [before, text, wanted] of norms) {
    it(`keep the note's own norm: ${before} ${text} → ${wanted}`, () => {
      const all = waysOnAll(`${before} ${text}`, "nn");
      assert.ok(all.includes(`${before} ${wanted}`), all.join("\n"));
    });
  }

  const broken: readonly (readonly [string, RegExp])[] = [
    ["Med Randi handlar alt om Randi.", /det pasienten .* om Randi/u],
    ["Seinare: sit og syter og synest synd på seg sjølv.", /klagarer/],
    ["Å ha sprøytenarkomane på same gang som dei yngste er dumt.", /gang \(/],
    ["Hunden vår er ho alt blitt hjarteleg glad i.", /verkar ho/],
    ["Når ein røykjer med surstoff på, har ein ingen andre å skulde på.", /på, (?:eg|\[)/],
    ["Innvendig kokar jenta fordi ho må vera mor for han.", /det er innvendig/],
    ["Spelar fin frue overfor dei som vaskar.", /overfor frue overfor/u],
    ["Der rauk det ho hadde av tillit til oss.", /at det der rauk/u],
    ["Det gjev han eit kick å bryta avtalar.", /om han gjev det/u],
    ["Seng 3 på ringjeklokka frå midnatt til gry.", / til gry \[/u],
    ["Han har aldri nokon gong sett ungane framfor puben.", /\] framfor/u],
    ["Ein ufyseleg type, får kicket sitt av å setje oss opp mot kvarandre.", /type, og eg har/u],
    ["Kvart einaste måltid er ein kamp med denne her.", /om ved måltida/u],
    ["K og B heng i hop og er ute etter den nye guten.", /om B er/u],
    ["Stoffsøkjande, på ringjeklokka same sekundet dei to timane er gått.", /det gått seier/u],
    ["Mas, mas, mas, frå vakta tok til og til ho var slutt.", /^Mas, mas frå/u],
    ["Syster mi har slått handa av han og ynskjer han dit pepparen gror.", /at han ynskjer dit/u],
    ["Då me tok det opp, gjekk han til bekjenning om brevet, men berre fordi han var avslørt.", /men fordi/u],
  ];
  for (const [text, never] of broken) {
    it(`none reads ${never}: ${text}`, () => {
      assert.ok(!waysOnAll(text, "nn").some((way) => never.test(way)));
    });
  }
});
