import { holdWays } from "../../../rephrased";

describe("figures of speech for what is said or left undone, in nynorsk", () => {
  it("have what was said, and what is set against it, in their place", () =>
    holdWays("nn", [
      [
        "Snakkar oss etter munnen på formiddagen og gjer noko heilt anna på kvelden.",
        "Eg har lagt merke til [det pasienten seier] på formiddagen og [det pasienten gjer] på kvelden, og lurer på kva det handlar om.",
        /munnen/,
      ],
      [
        "Smurde meg med honning om munnen og fekk ein ekstra time ute.",
        "Eg la merke til [det pasienten sa] til meg og lurte på kva det handla om. Pasienten fekk ein ekstra time ute.",
        /honning|\. Fekk/,
      ],
      [
        "Gøymer seg bak skjørta til mor når det røyner på.",
        "Eg har lagt merke til [det pasienten seier eller gjer] overfor mor når det røyner på, og lurer på kva det handlar om.",
        /skjørta/,
      ],
    ]));

  it("are gone where they stand before what was thought", () =>
    holdWays("nn", [
      [
        "Blautkake av ein mann, torer ikkje seia kona imot.",
        "Eg har lagt merke til [det du såg eller høyrde] og tenkjer at pasienten ikkje torer seia kona imot.",
        /Blautkake/,
      ],
      [
        "Lealaus og treg, gjer ikkje meir enn han må.",
        "Eg har lagt merke til [det han gjer og ikkje gjer] og lurer på kva det handlar om for han.",
        /Lealaus/,
      ],
    ]));
});
