import { holdWays } from "../../../rephrased";

describe("how somebody is, beside a condemnation", () => {
  it("is told as it seems, in a sentence of its own", () => {
    holdWays("nb", [
      [
        "Hun er klengete og avhengig av personalet.",
        "Jeg har lagt merke til [det hun sier eller gjør] og lurer på hva det handler om for henne. Hun virker avhengig av personalet.",
        /klengete/,
      ],
      [
        "Lite samarbeidsvillig og sur.",
        "Jeg la merke til [det pasienten sa eller gjorde] og lurte på hva det handlet om. Pasienten virket sur.",
        /på om pasienten/,
      ],
      [
        "Hun er vrangforestilt og vanskelig.",
        "Jeg har lagt merke til [det hun sier eller gjør] og lurer på hva det handler om for henne. Hun virker vrangforestilt.",
        /vanskelig/,
      ],
      // A second judgement is no way to seem.
      [
        "Manipulerende og krevende på kveldsvakt.",
        "Jeg la merke til [det pasienten sa eller gjorde] på kveldsvakt og lurte på hva det handlet om.",
        /virke/,
      ],
      [
        "Han er lat og sover hele dagen.",
        "Jeg har lagt merke til [det han sier eller gjør] og lurer på hva det handler om for ham. Han sover hele dagen.",
        /virke/,
      ],
    ]);
    holdWays("nn", [
      [
        "Foreldra er krevjande og mistenksame.",
        "Eg har lagt merke til [det foreldra seier eller gjer] og lurer på kva det handlar om. Foreldra verkar mistenksame.",
        /at foreldra er/,
      ],
    ]);
  });
});
