import { holdWays } from "../../../rephrased";

describe("what goes on behind a stretch", () => {
  it("is a sentence of its own, in bokmål", () => {
    holdWays("nb", [
      [
        "Faren skylder på oss og ringer kommunen hver dag.",
        "Jeg har lagt merke til [det faren sier om oss] og lurer på hva det handler om for ham. Han ringer kommunen hver dag.",
        /om oss og ringer/,
      ],
      [
        "Han er lat og faren er bekymret.",
        "Jeg har lagt merke til [det han sier eller gjør] og lurer på hva det handler om for ham. Faren er bekymret.",
        /gjør\] og faren/,
      ],
      [
        "Hun er lat, men hjelpsom på kjøkkenet.",
        "Jeg har lagt merke til [det hun sier eller gjør] og lurer på hva det handler om for henne. Hun er hjelpsom på kjøkkenet.",
        /\], men hjelpsom/,
      ],
      [
        "Hun vil bare ha oppmerksomhet, så vi lot henne ligge.",
        "Jeg har lagt merke til [det hun sier eller gjør] og lurer på hva det handler om for henne. Vi lot henne ligge.",
        /oppmerksomhet|, så vi/,
      ],
      [
        "Han vet godt at vi låser kl. 23, men kommer likevel halv tolv.",
        "[Det som ble sagt eller gjort] får meg til å lure på om han vet at vi låser kl. 23. Han kommer likevel halv tolv.",
        /, men kommer/,
      ],
      [
        "Hun nektet å vise oss armene, så jeg ringte legen kl. 21.15.",
        "Hun sa nei til å vise oss armene (oppgitt grunn: [pasientens egen grunn]), så jeg ringte legen kl. 21.15.",
        /21\.15 \(/,
      ],
    ]);
  });

  it("is so in nynorsk", () => {
    holdWays("nn", [
      [
        "Faren skuldar på oss og ringer kommunen kvar dag.",
        "Eg har lagt merke til [det faren seier om oss] og lurer på kva det handlar om for han. Han ringer kommunen kvar dag.",
        /om oss og ringer/,
      ],
      [
        "Ho er lat, men hjelpsam på kjøkenet.",
        "Eg har lagt merke til [det ho seier eller gjer] og lurer på kva det handlar om for henne. Ho er hjelpsam på kjøkenet.",
        /\], men hjelpsam/,
      ],
      [
        "Han veit godt at han ikkje får låne pengar, men spør likevel.",
        "[Det som vart sagt eller gjort] får meg til å lure på om han veit at han ikkje får låne pengar. Han spør likevel.",
        /, men spør/,
      ],
    ]);
  });

  it("stays with its verb and its name", () => {
    holdWays("nb", [
      [
        "Hun ringer alltid på når vi har rapport.",
        "Hun ringer på [hvor ofte, og når] når vi har rapport.",
        /\] på når/,
      ],
      [
        "Etter besøket av datteren var fru Hansen trist.",
        "Jeg opplevde at fru Hansen var trist etter besøket av datteren.",
        /fru var/,
      ],
    ]);
  });

  it("is no ill will of somebody's, and no milder than it was", () => {
    holdWays("nb", [
      [
        "Tre kutt på armen, hun gjør det for å straffe oss.",
        "Tre kutt på armen, og jeg har lagt merke til [det hun sier eller gjør] og lurer på hva det handler om for henne.",
        /straffe/,
      ],
      [
        "Han var aggressiv og uforskammet mot legen.",
        "Jeg la merke til [det han sa eller gjorde] mot legen og lurte på hva det handlet om for ham. Han var aggressiv.",
        /virket aggressiv/,
      ],
    ]);
  });
});
