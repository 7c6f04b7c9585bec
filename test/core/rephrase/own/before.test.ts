import assert from "node:assert/strict";
import { holdWays, waysOnAll } from "../../../rephrased";

describe("a harm for which an aim was named", () => {
  it("stands word for word, and what was before it is asked", () => {
    holdWays("nb", [
      [
        "Hun kuttet seg for å få oppmerksomhet.",
        "Hun kuttet seg. I forkant la jeg merke til [det du så eller hørte], og jeg lurte på hva hun trengte.",
        /oppmerksomhet/,
      ],
      [
        "I går kuttet hun seg for oppmerksomhetens skyld.",
        "I går kuttet hun seg. Jeg kjente på [din egen følelse] og lurte på hva hun trengte.",
        /oppmerksomhet/,
      ],
      [
        "Selvskading for å få oppmerksomhet.",
        "Selvskading. I forkant la jeg merke til [det du så eller hørte], og jeg lurte på hva pasienten trengte.",
        /oppmerksomhet/,
      ],
    ]);
    holdWays("nn", [
      [
        "Ho kutta seg for å få merksemd.",
        "Ho kutta seg. I forkant la eg merke til [det du såg eller høyrde], og eg lurte på kva ho trong.",
        /merksemd/,
      ],
    ]);
  });

  it("is not what was not done", () =>
    assert.ok(
      !waysOnAll("Hun kuttet seg ikke for å få oppmerksomhet, hun skriker for å få oppmerksomhet.", "nb").some((way) =>
        /I forkant/.test(way),
      ),
    ));
});
