import { holdWays } from "../../../rephrased";

describe("figures of a feeling or a belief, in nynorsk", () => {
  it("have plain words in a frame", () =>
    holdWays("nn", [
      [
        "Ho vart iskald nedover ryggen då ho høyrde stemma hans i gangen.",
        "Eg opplevde at ho vart veldig redd då ho høyrde stemma hans i gangen.",
        /opplevde at .*ryggen/,
      ],
      [
        "Heldt på å sprekke av stoltheit då sonen kom i uniform.",
        "Eg opplevde at pasienten var veldig stolt då sonen kom i uniform.",
        /sprekke/,
      ],
      [
        "Mora slukte forklaringa hans rått.",
        "Eg opplevde at mora trudde fullt og heilt på forklaringa hans.",
        /slukte/,
      ],
      ["Den nye jenta er ein torn i auget på henne.", "Eg opplever at den nye jenta irriterer henne.", /torn/],
    ]));
});
