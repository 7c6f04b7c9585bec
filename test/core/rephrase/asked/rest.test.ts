import assert from "node:assert/strict";
import type { Language } from "../../../../core";
import { holdWays, waysOnAll } from "../../../rephrased";

/** Whole sentences: what the first way on says, and what none of them may say. */
const sentences: readonly (readonly [Language, sentence: string, way: string, never: RegExp])[] = [
  // The person of an idiom goes with it.
  [
    "nb",
    "Bortskjemt som få, tror verden dreier seg om ham.",
    "Jeg har lagt merke til [det pasienten sier eller gjør] og lurer på hva det handler om.",
    /ham|Tror verden/,
  ],
  [
    "nb",
    "Pasienten er kronisk misfornøyd og klager på alt fra mat til senga.",
    "Jeg har lagt merke til [det pasienten sier eller gjør] når det gjelder alt fra mat til senga, og lurer på hva det handler om.",
    /\] fra/,
  ],
  [
    "nb",
    "Broren hans er arrogant og snakker ned til oss.",
    "Jeg har lagt merke til [det broren hans sier eller gjør] overfor oss og lurer på hva det handler om.",
    /når det gjelder oss/,
  ],
  [
    "nb",
    "Moren skyver alt ansvaret over på oss.",
    "Jeg har lagt merke til [det moren sier eller gjør] overfor oss og lurer på hva det handler om for henne.",
    /\] på oss/,
  ],
  // No thing is anybody, and a place needs no opening.
  [
    "nn",
    "Blæra seg med dei nye skorne.",
    "Eg la merke til [det pasienten sa eller gjorde] når det gjaldt dei nye skorne, og lurte på kva det handla om.",
    /overfor dei nye skorne/,
  ],
  [
    "nn",
    "Har aldri gjort eit handslag her i huset.",
    "Eg har lagt merke til [det pasienten gjer og ikkje gjer] her i huset og lurer på kva det handlar om.",
    /når det gjeld her/,
  ],
  [
    "nn",
    "Stor i kjeften så lenge legen er til stades.",
    "Eg har lagt merke til [det pasienten seier eller gjer] så lenge legen er til stades, og lurer på kva det handlar om.",
    /stades og lurer/,
  ],
  [
    "nn",
    "Gjorde seg til for besøket.",
    "Eg la merke til [det pasienten sa eller gjorde] når det gjaldt besøket, og lurte på kva det handla om.",
    /når det gjaldt for/,
  ],
  [
    "nn",
    "Per utnyttar dei svake på avdelinga.",
    "Eg har lagt merke til [det Per seier eller gjer] overfor dei svake på avdelinga og lurer på kva det handlar om.",
    /overfor dei på/,
  ],
  // A lie about something was said, and what it was about never happened.
  [
    "nb",
    "Løy om at hun hadde tatt medisinen.",
    "Jeg la merke til [det hun sa] om at hun hadde tatt medisinen, og lurte på hva det handlet om for henne.",
    /i forbindelse med/,
  ],
  [
    "nb",
    "Hun klager støtt på maten, men spiste likevel to porsjoner.",
    "Jeg har lagt merke til [det hun sier] om maten, men hun spiste likevel to porsjoner.",
    /på maten/,
  ],
  [
    "nb",
    "Pasienten skylder på alle andre.",
    "Jeg har lagt merke til [det pasienten sier om alle andre] og lurer på hva det handler om.",
    /overfor alle/,
  ],
  // What was not done is a fact, also where it stands among the words at fault.
  [
    "nn",
    "Pas. er lat og gidd ikkje stå opp.",
    "Eg har lagt merke til [det pas. seier eller gjer] når det gjeld å stå opp, og lurer på kva det handlar om.",
    /gjeld opp/,
  ],
  [
    "nb",
    "Han har aldri vist interesse for å bli bedre.",
    "Jeg har lagt merke til [det han gjør eller ikke gjør] når det gjelder å bli bedre, og lurer på hva det handler om for ham.",
    /om det er for å|på om han aldri/,
  ],
  [
    "nb",
    "Han gir blaffen i om de andre får sove.",
    "Jeg har lagt merke til [det han sier eller gjør] når det gjelder om de andre får sove, og lurer på hva det handler om for ham.",
    /spørsmålet/,
  ],
  [
    "nb",
    "Han skulker gruppa hver eneste tirsdag.",
    "Jeg har lagt merke til [det han sier eller gjør] på tirsdager og lurer på hva det handler om for ham.",
    /hver eneste/,
  ],
  [
    "nb",
    "Ingen vits i å snakke med henne, hun lyver uansett.",
    "Ingen vits i å snakke med henne, og jeg har lagt merke til [det hun sier eller gjør] og lurer på hva det handler om for henne.",
    /uansett/,
  ],
];

/** Sentences that had a way on that nobody would take: it is gone. */
const without: readonly (readonly [Language, sentence: string, never: RegExp])[] = [
  // What hangs on one verb is not joined to what hangs on another.
  ["nn", "Overdramatiserte smertene og skreik etter Paralgin forte kl. 03.30.", /smertene og etter/],
  ["nb", "Pasienten simulerer kramper, siste anfall kl. 05.10 varte i to minutter.", /gjør\], siste/],
  ["nb", "Han burde vite bedre enn å røyke på rommet.", /på om han burde/],
  ["nb", "Jeg er lei av at Rom 9 alltid skal ha det siste ordet.", /på om jeg/],
  ["nb", "Han snakket nedlatende til nattevakten og er generelt ufyselig.", /på om han/],
  ["nb", "Overlegen får henne til å smile, for oss er hun bare vrang.", /for oss (?:har|kjenner) jeg/],
  ["nb", "Hun hadde bestemt seg for å ødelegge vakta for oss.", /overfor vakta når/],
  ["nb", "Anklaget meg for å stjele, typisk henne.", /om det var for å stjele/],
  ["nb", "Far er nedlatende overfor henne, og han kommer heller ikke til å gjøre det.", /\], og han|henne, og han/],
  ["nb", "Tok overdose på 20 Paracet, helt klart et rop om oppmerksomhet.", /\] om oppmerksomhet|var et rop/],
  ["nb", "Hun nekter å ta ansvar for egen bedring.", /sier nei/],
  ["nn", "Ho er ikkje så sjuk som ho gir seg ut for å vere.", /for å vere/],
  ["nn", "Rom 8 er og blir ein slask.", /Rom 8 er, og/],
  ["nn", "Syt på alt og krev å få snakke med lege midt på natta.", /på alt og krev/],
];

describe("what hangs on a condemnation", () => {
  for (const [language, sentence, way, never] of sentences)
    it(`${sentence} → ${way}`, () => {
      const ways = waysOnAll(sentence, language);
      assert.ok(ways.includes(way), ways.join("\n"));
      assert.ok(!ways.some((one) => never.test(one)), ways.join("\n"));
    });

  for (const [language, sentence, never] of without)
    it(`leaves alone what would read badly: ${sentence}`, () => {
      const ways = waysOnAll(sentence, language);
      assert.ok(!ways.some((one) => never.test(one)), ways.join("\n"));
    });
});

describe("what hangs on words that are asked about", () => {
  it("is told of those whom it was towards, without the deed that condemns", () => {
    holdWays("nb", [
      [
        "Hun er sint på oss og prøver å manipulere personalet.",
        "Jeg har lagt merke til [det hun sier eller gjør] overfor oss og personalet og lurer på hva det handler om for henne.",
        /manipulere|gjør\] på oss/,
      ],
    ]);
    holdWays("nn", [
      [
        "Ho er sint på oss og prøver å manipulere personalet.",
        "Eg har lagt merke til [det ho seier eller gjer] overfor oss og personalet og lurer på kva det handlar om for henne.",
        /manipulere|gjer\] på oss/,
      ],
    ]);
  });

  it("keeps what was not done whole", () =>
    holdWays("nn", [
      [
        "Han er lat og gidd ikkje stå opp.",
        "Eg har lagt merke til [det han seier eller gjer] når det gjeld å stå opp, og lurer på kva det handlar om for han.",
        /gjeld opp/,
      ],
    ]));

  it("has «sånn» and «det» before the slot, and is not about them", () =>
    holdWays("nb", [
      [
        "Hun gjør alltid sånn når hun ikke får viljen sin.",
        "Hun gjør sånn [hvor ofte, og når] når hun ikke får viljen sin.",
        /gjelder sånn/,
      ],
      ["Han gjør alltid det når vi sier nei.", "Han gjør det [hvor ofte, og når] når vi sier nei.", /\] det/],
    ]));

  it("is no aim that is a fear, no verb of its own, and nobody who does it", () => {
    holdWays("nb", [
      [
        "Alltid skylder han på andre.",
        "Jeg har lagt merke til [det han sier] om andre og lurer på hva det handler om for ham.",
        /overfor han/,
      ],
      [
        "Far er redd for å trå feil og overlater alt til kona.",
        "Jeg kjenner på [din egen følelse] og lurer på om far er redd for å trå feil og overlater alt til kona.",
        /det er for å trå/,
      ],
      [
        "Løy meg rett opp i ansiktet om hvor hun hadde vært.",
        "Jeg la merke til [det hun sa] til meg om hvor hun hadde vært, og lurte på hva det handlet om for henne.",
        /overfor meg om/,
      ],
      [
        "Furte på rommet fram til kvelds.",
        "Jeg la merke til [det pasienten sa eller gjorde] fram til kvelds, og lurte på hva det handlet om.",
        /gjaldt fram/,
      ],
      [
        "Hadde som vanlig noe å utsette på stellet.",
        "Jeg la merke til [det pasienten sa eller gjorde] når det gjaldt stellet, og lurte på hva det handlet om.",
        /å utsette/,
      ],
    ]);
    holdWays("nn", [
      [
        "For å sleppe gruppa spelar han sjuk.",
        "Eg har lagt merke til [det han seier eller gjer] og lurer på om det er for å sleppe gruppa.",
        /for han/,
      ],
      [
        "Husreglane gir han ein lang marsj i.",
        "Eg har lagt merke til [det han seier eller gjer] når det gjeld husreglane, og lurer på kva det handlar om for han.",
        /marsj/,
      ],
      [
        "Ho er krevjande, les rapporten frå i går.",
        "Eg har lagt merke til [det ho seier eller gjer]. Les rapporten frå i går.",
        /Ho les/,
      ],
    ]);
  });

  it("is none of what the words at fault govern, and who is made to do something is asked for", () => {
    holdWays("nb", [
      [
        "Han er lat og bare ute etter oppmerksomhet.",
        "Jeg har lagt merke til [det han sier eller gjør] og lurer på hva det handler om for ham.",
        /\] etter/,
      ],
      [
        "Broren er lat og bare ute etter trygdepengene.",
        "Jeg har lagt merke til [det broren sier eller gjør] når det gjelder trygdepengene, og lurer på hva det handler om for ham.",
        /\] etter/,
      ],
      [
        "Hun er flink til å spille på følelser.",
        "Jeg har lagt merke til [det hun sier eller gjør] og lurer på hva det handler om for henne.",
        /på følelser/,
      ],
      [
        "Mor samarbeider ikke med skolen.",
        "Jeg har lagt merke til [det mor sier eller gjør] når det gjelder skolen, og lurer på hva det handler om for henne.",
        /\] med/,
      ],
      [
        "Hun spiller på skyldfølelsen vår.",
        "Jeg har lagt merke til [det hun sier eller gjør] og lurer på hva det handler om for henne.",
        /skyldfølelsen/,
      ],
      [
        "Hun lyver om alt.",
        "Jeg har lagt merke til [det hun sier eller gjør] og lurer på hva det handler om for henne.",
        /om alt/,
      ],
      [
        "Pasienten manipulerer nattevaktene til å gi ham ekstra mat.",
        "Jeg har lagt merke til [det pasienten sier eller gjør] og lurer på om det er for å få nattevaktene til å gi ham ekstra mat.",
        /\] overfor nattevaktene til/,
      ],
      [
        "Pasienten samarbeidet ikke ved stell.",
        "Jeg la merke til [det pasienten gjorde eller ikke gjorde] ved stell og lurte på hva det handlet om.",
        /på om pasienten ikke/,
      ],
      [
        "Hun prøver å sette personalet opp mot hverandre.",
        "Jeg har lagt merke til [det hun sier eller gjør] overfor personalet og lurer på hva det handler om for henne.",
        /hverandre/,
      ],
      [
        "Han saboterer sin egen behandling.",
        "Jeg har lagt merke til [det han sier eller gjør] når det gjelder egen behandling, og lurer på hva det handler om for ham.",
        /på om han/,
      ],
      [
        "Han har valgt dette selv.",
        "Jeg har lagt merke til [det han sier eller gjør] og lurer på hva det handler om for ham.",
        /overfor dette/,
      ],
      [
        "Hun oppfører seg som en unge.",
        "Jeg har lagt merke til [det hun sier eller gjør] og lurer på hva det handler om for henne.",
        /unge/,
      ],
    ]);
    holdWays("nn", [
      [
        "Ho manipulerer oss til å gi henne meir medisin.",
        "Eg har lagt merke til [det ho seier eller gjer] og lurer på om det er for å få oss til å gi henne meir medisin.",
        /\] overfor oss til/,
      ],
      [
        "Han lagar drama rundt alt.",
        "Eg har lagt merke til [det han seier eller gjer] og lurer på kva det handlar om for han.",
        /rundt alt/,
      ],
    ]);
  });

  it("is no slot in the midst of what is said", () => {
    for (const [sentence, language, never] of [
      ["Han tek seg konstant til rette når det er andre sin tur.", "nn", /seg \[/],
      ["Fyllikane på 9 og 11 sov over frukosten.", "nn", /9 \(\[/],
      ["Hun snor mannen sin rundt lillefingeren.", "nb", /rundt lillefingeren/],
    ] as const)
      assert.ok(!waysOnAll(sentence, language).some((one) => never.test(one)), sentence);
  });
});
