import assert from "node:assert/strict";
import { clausesOf } from "../../clauses";

describe("clauses", () => {
  const cases = {
    "two named first, of whom one is a verb too, are two": [
      "Drew and Mary went.",
      ["main(Mary: other | went) Drew and Mary went"],
    ],
    "a subordinate clause hangs on its own subject": [
      "Hun sier at han er lei.",
      ["main(Hun: other | sier) Hun sier", "content(han: other | er) at han er lei"],
    ],
    "a content clause needs no «at»": [
      "Hun sa hun var lei.",
      ["main(Hun: other | sa) Hun sa", "content(hun: other | var) hun var lei"],
    ],
    "an aside parts what is said from its verb": [
      "Hun sier at moren, Kari, er sint.",
      [
        "main(Hun: other | sier) Hun sier",
        "content(Hun: other | –) at moren",
        "content(Kari: other | er) Kari er sint",
      ],
    ],
    "what somebody does the second another speaks has its time": [
      "Turned the tears on the second I mentioned bedtime.",
      ["main(–: other | Turned) Turned the tears on the second", "time(I: writer | mentioned) I mentioned bedtime"],
    ],
    "who was asked comes behind, and tells no question": [
      "When asked he admitted it.",
      ["time(he: other | asked) When asked", "main(he: other | admitted) he admitted it"],
    ],
    "the verb behind «derfor» and its subject is no participle": [
      "Det er derfor hun nektet middag.",
      ["main(Det: thing | er) Det er derfor", "content(hun: other | nektet) hun nektet middag"],
    ],
    "a shared subject is carried over": [
      "Han spiste middag og gikk på rommet.",
      ["main(Han: other | spiste) Han spiste middag", "main(Han: other | gikk) og gikk på rommet"],
    ],
    "a relative clause is about what stands before it": [
      "Jonas, som er ny her, ble sur.",
      ["main(Jonas: other | ble) Jonas ble sur", "relative(Jonas: other | er) som er ny her"],
    ],
    "«which» tells of what stands before it": [
      "She left the butter, which frightens her, and I let it go.",
      [
        "main(She: other | left) She left the butter",
        "relative(butter: thing | frightens) which frightens her",
        "main(I: writer | let) and I let it go",
      ],
    ],
    "what somebody thinks that another did is a clause of its own": [
      "She thinks we ignored him.",
      ["main(She: other | thinks) She thinks", "content(we: staff | ignored) we ignored him"],
    ],
    "so it is where nobody is named who thinks": [
      "Thinks we ignored him.",
      ["main(–: other | Thinks) Thinks", "content(we: staff | ignored) we ignored him"],
    ],
    "«which» before a noun asks which": [
      "She asked which visits he wanted.",
      ["main(She: other | asked) She asked", "relative(he: other | wanted) which visits he wanted"],
    ],
    "«so» before what describes is how much": [
      "He's so ashamed he can't look at us.",
      ["main(He: other | 's) He 's so ashamed", "content(he: other | can't) he can't look at us"],
    ],
    "«so» before somebody is what came of it": [
      "She was at home so he left.",
      ["main(She: other | was) She was at home", "purpose(he: other | left) so he left"],
    ],
    "what is hers is a noun before «are»": [
      "He says her voices are loud.",
      ["main(He: other | says) He says", "content(her: other | are) her voices are loud"],
    ],
    "a relative clause needs no «som»": [
      "Gutten vi fikk inn i går er sur.",
      ["main(Gutten: other | er) Gutten er sur", "relative(vi: staff | fikk) vi fikk inn i går"],
    ],
    "what is joined inside a relative clause has not its verb": [
      "Damen som kom uten veske og uten sko hater oss.",
      ["main(Damen: other | hater) Damen hater oss", "relative(Damen: other | kom) som kom uten veske og uten sko"],
    ],
    "a turned clause behind «og så» is the writer's own": [
      "Jeg tror han sov, og så ble han sur.",
      [
        "main(Jeg: writer | tror) Jeg tror",
        "content(han: other | sov) han sov",
        "main(han: other | ble) og så ble han sur",
      ],
    ],
    "who stands behind her verb has no second one": [
      "Som vanlig kom hun for sent.",
      ["main(hun: other | kom) Som vanlig kom hun for sent"],
    ],
    "a noun stands behind an adjective and behind an infinitive": [
      "Hun vil ikke stelle såret, det var ny pleier.",
      ["main(Hun: other | vil) Hun vil ikke stelle såret", "main(det: thing | var) det var ny pleier"],
    ],
    "what stands first pushes the subject behind the verb": [
      "Etterpå var hun på rommet.",
      ["main(hun: other | var) Etterpå var hun på rommet"],
    ],
    "one of several says something": [
      "Den første sa at hun var redd.",
      ["main(første: other | sa) Den første sa", "content(hun: other | var) at hun var redd"],
    ],
    "a title and a year of birth end no sentence": ["Hr. I. var sint.", ["main(I.: other | var) Hr. I. var sint"]],
    "an object in front is no subject": ["Det gjør hun ofte.", ["main(hun: other | gjør) Det gjør hun ofte"]],
    "a fragment is about the patient": ["Nektet frokost.", ["main(–: other | Nektet) Nektet frokost"]],
    "a fragment without a verb too": ["Urolig på kvelden.", ["main(–: other | –) Urolig på kvelden"]],
    "a noun that a verb is made of is no order to staff": [
      "Verk i foten hele dagen.",
      ["main(–: other | –) Verk i foten hele dagen"],
    ],
    "two everyday verbs are two clauses": [
      "Jentene bakte boller og dampet på terrassen.",
      ["main(Jentene: other | bakte) Jentene bakte boller", "main(Jentene: other | dampet) og dampet på terrassen"],
    ],
    "a condition comes before its main clause": [
      "Hvis han er sint, kan vi vente.",
      ["condition(han: other | er) Hvis han er sint", "main(vi: staff | kan) kan vi vente"],
    ],
  } as const;
  for (const [title, [text, expected]] of Object.entries(cases)) {
    it(`${title}: ${text}`, () => assert.deepEqual(clausesOf(text, "nb"), expected));
  }
  const english = {
    "«w/» is with, and parts no clause": ["Sat w/ her mum.", ["main(–: other | Sat) Sat w/ her mum"]],
    "«w/c» is something else": ["Dentist w/c Monday.", ["main(–: other | –) Dentist w", "main(–: other | –) c Monday"]],
    "what stands before its own subject is no clause": [
      "On examination, she is apprehensive.",
      ["main(she: other | is) On examination she is apprehensive"],
    ],
    "behind «on» and «off» stands a noun": [
      "Uncooperative with search on return from leave.",
      ["main(–: other | –) Uncooperative with search on return from leave"],
    ],
    "a fragment that describes waits for no verb": [
      "Heartbroken since the dog went.",
      ["main(–: other | –) Heartbroken", "time(dog: thing | went) since the dog went"],
    ],
    "no thing stands behind its verb": [
      "Finally owned up to the vodka.",
      ["main(–: other | owned) Finally owned up to the vodka"],
    ],
    "a thing stands where it stands": [
      "The lock on the fridge refused to budge.",
      ["main(lock: thing | refused) The lock on the fridge refused to budge"],
    ],
    "a bed before a bare verb stands for who is in it": [
      "The lads in bay 2 find it funny.",
      ["main(2: other | find) The lads in bay 2 find it funny"],
    ],
  } as const;
  for (const [title, [text, expected]] of Object.entries(english)) {
    it(`${title}: ${text}`, () => assert.deepEqual(clausesOf(text, "en"), expected));
  }

  it("nynorsk reads a fragment that describes, and the thing that it is about", () => {
    assert.deepEqual(clausesOf("Redd for trappa, heldt fast.", "nn"), [
      "main(–: other | –) Redd for trappa",
      "main(–: other | heldt) heldt fast",
    ]);
    assert.deepEqual(clausesOf("Sint fordi døra til stova var låst.", "nn"), [
      "main(–: other | –) Sint",
      "cause(døra: thing | var) fordi døra til stova var låst",
    ]);
    assert.deepEqual(clausesOf("Sur då vi sa nei, gjekk ut.", "nn"), [
      "main(–: other | –) Sur",
      "time(vi: staff | sa) då vi sa nei",
      "main(–: other | gjekk) gjekk ut",
    ]);
    assert.deepEqual(clausesOf("Mjølka i kjøleskapet var sur.", "nn"), [
      "main(Mjølka: thing | var) Mjølka i kjøleskapet var sur",
    ]);
  });

  it("nynorsk tells from when by «frå», where a pronoun stands right behind it", () => {
    assert.deepEqual(clausesOf("Ho klagar om madrassen frå ho står opp.", "nn"), [
      "main(Ho: other | klagar) Ho klagar om madrassen",
      "time(ho: other | står) frå ho står opp",
    ]);
    assert.deepEqual(clausesOf("Han er sur når ingen frå dagvakta ser på.", "nn"), [
      "main(Han: other | er) Han er sur",
      "time(–: staff | ser) når ingen frå dagvakta ser på",
    ]);
  });
});
