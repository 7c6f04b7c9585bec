import { holdWays } from "../../rephrased";

describe("a no beside a judgement, in Norwegian", () => {
  it("goes into no frame with it", () =>
    holdWays("nb", [
      [
        "Nektet å gi fra seg mobilen, og laget et stort nummer av det.",
        "Sa nei til å gi fra seg mobilen (oppgitt grunn: [pasientens egen grunn]), og laget et stort nummer av det.",
        /når det gjaldt å gi/,
      ],
    ]));
});

describe("clauses that go into one frame, in English", () => {
  it("are of one mind, and hold neither a label nor what was done", () =>
    holdWays("en", [
      [
        "He was frightened and confused, and punched the wall with his right hand.",
        "My impression was that he was frightened and confused. He punched the wall with his right hand.",
        /He confused/,
      ],
      [
        "Pt is well known to services and knows how to play the system.",
        "Pt is well known to services, and I wonder whether pt knows how to play the system.",
        /whether pt is well known/,
      ],
      [
        "Tom knew he was not allowed to smoke in his room and did it anyway.",
        "I wondered whether Tom knew he was not allowed to smoke in his room. Tom did it anyway.",
        /room and did/,
      ],
    ]));
});
