import type { Recast, Way } from "../../rephrase/recast";

/*
 * Setningar som dømmer med eit ordtak: i ei ramme ville domen vore sagd om att. I staden står det som vart sett, med rom
 * for meir, og den eigne kjensla.
 */

const feel = (past: boolean) => (past ? "og eg kjende på [di eiga kjensle]" : "og eg kjenner på [di eiga kjensle]");
const felt = (text: string, past: boolean): Way => ["own", `${text}, ${feel(past)}`];
const alone = (text: string): Way => ["reword", text];
const both = (text: string, past: boolean): readonly Way[] => [["observe", text], felt(text, past)];

const of = (pattern: string, ways: Recast["ways"]): Recast => ({ when: new RegExp(`^${pattern}$`, "iu"), ways });

const upper = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
const each = "kvar(?:t)? (?:einaste|bidige|evige)";
const when: Readonly<Record<string, string>> = {
  natt: "om natta",
  kveld: "om kvelden",
  morgon: "om morgonen",
  dag: "om dagen",
  måltid: "til måltida",
  middag: "til middag",
  frukost: "til frukost",
  stell: "i stellet",
};
const object = (who: string) => (/^ho$/i.test(who) ? "henne" : who.toLowerCase());
/* «Å stå opp» slik det står i forteljinga. */
export const went: Readonly<Record<string, string>> = {
  "stå opp": "stod opp",
  kome: "kom",
  komme: "kom",
  koma: "kom",
  gå: "gjekk",
  dra: "drog",
  reise: "reiste",
  reisa: "reiste",
  møte: "møtte",
  møta: "møtte",
  svare: "svarte",
  svara: "svarte",
  "dukke opp": "dukka opp",
  "dukka opp": "dukka opp",
};

export const recasts: readonly Recast[] = [
  // «Fann det for godt å stå opp kl. 11.30»: når det var, er sett.
  of(
    `(?:(?<who>han|ho|hen|dei) )?fann det (?:så )?for godt å (?<act>${Object.keys(went).join("|")})(?<rest> .+)?`,
    ({ parts: { act = "", rest = "" }, subject }) => {
      const text = `${subject}${went[act.toLowerCase()] ?? act}${rest}`;
      return [alone(text)];
    },
  ),
  // «Maste seg til ekstra Truxal»: at det vart bede om, og gitt, er to ting som hende.
  of("(?:(?<who>han|ho|hen) )?maste seg til (?<what>[^,;]+)", ({ parts: { what }, subject }) => {
    const text = `${subject}bad fleire gonger om ${what}, og fekk det`;
    return [["observe", `${text} ([det du sjølv såg eller høyrde])`], alone(text)];
  }),
  // «Har klart å skusla bort ein plass»: at plassen er mista, er så.
  of(
    "(?:(?<who>han|ho|hen) )?(?<has>har |hadde )?(?<often>(?:nok ein gong|igjen|no|òg) )?(?:klart å )?(?:skusla|skusle|sløsa|somla|rota|kasta) (?:bort|vekk) (?<what>(?:ein|ei|eit|den|det|enda ein|nok ein)? ?\\S*(?:plass|plassen|time|timen|tilbod|tilbodet|jobb|jobben|bustad|bustaden|avtale|avtalen))",
    ({ parts: { has = "", often = "", what }, subject, past }) => {
      const text = `${subject}${has}${often}mista ${what}`;
      return [["observe", `${text} ([det som hende])`], felt(text, past)];
    },
  ),
  // «Fekk servert krokodilletårene»: kva som vart sagt eller gjort, har si opning.
  of("(?<whom>.+? (?:fekk|får)(?: òg| også)?) servert krokodilletår(?:er|ene|ar|ane)", ({ parts: { whom = "" } }) =>
    both(`${whom} oppleve [det som vart sagt eller gjort]`, whom.includes("fekk")),
  ),
  // «Kranglar på mjølka til kvart einaste måltid»: høyrt og telt, og inga oppleving.
  of(
    `(?:(?<who>han|ho|hen) )?krangl(?<past>a|ar) (?:på|om) (?<what>[^,;]+?) (?:til|ved|under|på|i) ${each} (?<time>måltid|stell|middag|frukost)`,
    ({ parts: { past, what, time = "" }, subject }) =>
      both(
        `${subject}diskuter${past === "a" ? "te" : "er"} ${what} ${when[time.toLowerCase()]} [kor ofte]`,
        past === "a",
      ),
  ),
  of(
    "(?<act>(?:(?<who>han|ho|hen|pas\\.|pasienten) )?heng i (?:ringje?snora|snora|klokka)) (?:konstant|heile tida|støtt|i eitt)(?<rest> .+)?",
    ({ parts: { rest = "" }, subject }) => both(`${subject}ringjer i snora [kor ofte]${rest}`, false),
  ),
  of(
    "(?:til kvar ei tid|til kvar tid|støtt og stadig|støtt|stadig vekk) er det noko (?<what>(?:han|ho|hen) må [^,;]+)(?<now>, (?:i dag|no|i kveld) [^,;]+)?",
    ({ parts: { what, now = "" } }) => [
      ["observe", `Det er noko ${what} [kor ofte]${now}`],
      ["own", `Eg kjenner på [di eiga kjensle] når det er noko ${what}${now}`],
    ],
  ),
  of(
    "(?<who>han|ho|hen) er ikkje til å (?<trust>stola|stole|lita|lite) på(?: og har aldri vore det)?",
    ({ parts: { trust, who = "" } }) => [
      ["observe", `[det som har hendt, og når] gjer at eg ikkje klarer å ${trust} på ${object(who)}`],
      ["own", `Eg kjenner på [di eiga kjensle], og eg klarer ikkje å ${trust} på ${object(who)}`],
    ],
  ),
  // «Teatralsk gråt»: gråten vart sett.
  of(
    "(?:teatralsk|melodramatisk|oppstylta|spela|påteken) (?<what>(?:gråt|hulking|gråting|jamring|latter|sukking)\\b.*)",
    ({ parts: { what = "" } }) => [alone(upper(what)), felt(upper(what), true)],
  ),
  of("den (?:med|om) at (?<what>.+?) kjøper (?:ikkje eg|eg ikkje)", ({ parts: { what } }) => [
    alone(`Eg undrar meg over det med at ${what}`),
  ]),
  // «Gjengangar her, siste opphald …»: opphaldet blir nemnt éin gong.
  of(
    "(?:(?:gammal|kjend|fast) )?(?:gjengangar|stamgjest|svingdørspasient) (?<here>her|hos oss)(?<rest>, (?:siste|førre|sist) .+)?",
    ({ parts: { here, rest = "" } }) => [
      ["observe", `Har vore ${here} [kor mange] gonger før${rest}`],
      alone(`Har vore ${here} før${rest}`),
    ],
  ),
];
