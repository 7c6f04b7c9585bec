import { holdWays } from "../../../rephrased";

describe("a reason that condemns, in Norwegian", () => {
  it("goes, and what was done stays", () => {
    holdWays("nb", [
      [
        "Hun kastet glasset for å teste grensene våre.",
        "Hun kastet glasset, og ut fra [det som skjedde] lurte jeg på hva det handlet om.",
        /grensene/,
      ],
      [
        "Han nekter å samarbeide fordi han er sta.",
        "Han sier nei til å samarbeide, og ut fra [det som ble sagt eller gjort] lurer jeg på hva det handler om.",
        /sta\b/,
      ],
    ]);
    holdWays("nn", [
      ["Ho ropte for å provosere personalet.", "Ho ropte, og eg lurte på kva det handla om.", /provosere/],
    ]);
  });
});

describe("an aim behind what was done, in English", () => {
  it("leaves what was done and what came of it as facts", () =>
    holdWays("en", [
      [
        "Chloe threw her plate to wind us up and then went to bed.",
        "Chloe threw her plate, and I wondered what was behind it. Chloe then went to bed.",
        /wind us up/,
      ],
      [
        "Absconded at 2215 for attention, brought back by police at 0105.",
        "Absconded at 2215, and I wondered what was behind it. Brought back by police at 0105.",
        /whether the patient absconded/,
      ],
      [
        "Hid her lunch to deceive staff.",
        "Hid her lunch, and I wondered whether it was to deceive staff.",
        /whether she hid/,
      ],
      [
        "She stands there watching us to find a mistake she can complain about.",
        "She stands there watching us, and I wonder whether it is to find a mistake she can complain about.",
        /whether she stands/,
      ],
      // What is wanted is no aim of the wanting.
      [
        "He wants to see how much the new bank staff can take before they crack.",
        "I wonder whether he wants to see how much the new bank staff can take before they crack.",
        /^He wants,/,
      ],
    ]));

  it("keeps each word of a risk, and wonders about no deed", () =>
    holdWays("en", [
      [
        "Tied a ligature at 0410 to punish us for stopping her leave.",
        "Tied a ligature at 0410, and I wondered whether it was to punish us for stopping her leave.",
        /(?:whether|that) (?:she|the patient) tied/i,
      ],
      [
        "He took an overdose to get back at his girlfriend and was taken to A&E at 0230.",
        "He took an overdose, and I wondered what was going on between him and his girlfriend. He was taken to A&E at 0230.",
        /get back/,
      ],
      [
        "Self-harmed at 0300 for attention, steri-strips x4 applied.",
        "Self-harmed at 0300, and I wondered what was behind it. Steri-strips x4 applied.",
        /attention/,
      ],
      [
        "She cut herself for attention.",
        "She cut herself ([what happened just before]), and I wondered what was going on for her.",
        /attention/,
      ],
      [
        "She self-harmed superficially to get attention.",
        "She self-harmed superficially, and I wondered what was going on for her.",
        /attention/,
      ],
      [
        "Took an overdose as a cry for help.",
        "Took an overdose, and my impression was that it was as a cry for help.",
        /that (?:she|he|the patient) took/,
      ],
    ]));

  it("parts no verb from what it governs", () =>
    holdWays("en", [
      ["She wants us to beg.", "My impression is that she wants us to beg.", /^She wants us,/],
      [
        "Patient attempted to intimidate the writer by standing in the doorway.",
        "I wondered whether the patient attempted to intimidate the writer by standing in the doorway.",
        /attempted,/,
      ],
    ]));
});
