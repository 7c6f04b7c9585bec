import { holdWays } from "../../../rephrased";

describe("figures of speech that judge, in nynorsk", () => {
  it("are gone to their end, and when, where and towards whom stays", () =>
    holdWays("nn", [
      [
        "Går med nasen i sky etter at han fekk eige rom.",
        "Eg har lagt merke til [det han seier eller gjer] etter at han fekk eige rom, og lurer på kva det handlar om for han.",
        /nasen/,
      ],
      [
        "Dolka romkameraten i ryggen på husmøtet i går.",
        "Eg la merke til [det pasienten sa eller gjorde] overfor romkameraten på husmøtet i går og lurte på kva det handla om.",
        /ryggen/,
      ],
      [
        "Set hælane i når vi prøver å få henne med ut.",
        "Eg har lagt merke til [det pasienten seier eller gjer] når vi prøver å få henne med ut, og lurer på kva det handlar om.",
        /\] i når/,
      ],
      [
        "Peikar nase åt reglane på huset.",
        "Eg har lagt merke til [det pasienten seier eller gjer] når det gjeld reglane på huset, og lurer på kva det handlar om.",
        /nase/,
      ],
      [
        "Løfta ikkje ein finger på kjøkkenet i dag heller.",
        "Eg la merke til [det pasienten gjorde og ikkje gjorde] på kjøkkenet i dag og lurte på kva det handla om.",
        /finger|heller/,
      ],
      ["Denne dama går oss på nervane.", "Eg kjenner på [di eiga kjensle] i møte med pasienten.", /nervane/],
      [
        "Leikar med elden og har seg sjølv å takke når permisjonen ryk.",
        "Eg har lagt merke til [det pasienten seier eller gjer] og lurer på kva det handlar om.",
        /elden|ryk/,
      ],
      [
        "Har vevd seg inn i sine eigne løgner.",
        "Eg har lagt merke til [det pasienten seier] og lurer på kva det handlar om.",
        /det har|løgner/,
      ],
    ]));
});
