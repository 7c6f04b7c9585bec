import { holdWays } from "../../../rephrased";

describe("what is said to be done on purpose", () => {
  it("stands, and what it was about is wondered", () => {
    holdWays("nb", [
      [
        "Anne ligger lavt med vilje når hun ser bilen vår.",
        "Anne ligger lavt når hun ser bilen vår, og jeg lurer på hva det handler om.",
        /med vilje/,
      ],
      [
        "Han gjør det med vilje.",
        "Jeg har lagt merke til [det han sier eller gjør] og lurer på hva det handler om for ham.",
        /vilje/,
      ],
    ]);
    holdWays("nn", [
      [
        "Han kleip Ragnhild i armen med vilje då ho tok nettbrettet.",
        "Han kleip Ragnhild i armen då ho tok nettbrettet, og eg lurte på kva det handla om.",
        /vilje/,
      ],
    ]);
  });
});
