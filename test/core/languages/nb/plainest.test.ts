import { holdWays } from "../../../rephrased";

describe("the plainest judgements, in bokmål", () => {
  it("have what was said, what is known and what one wonders in their place", () =>
    holdWays("nb", [
      [
        "Han er psykopat.",
        "Jeg har lagt merke til [det han sier eller gjør] og lurer på hva det handler om for ham.",
        /psykopat/,
      ],
      [
        "Hun mangler innsikt i egen sykdom.",
        "Jeg har lagt merke til [det hun sier] når det gjelder egen sykdom, og lurer på hvordan hun selv forstår det.",
        /mangler/,
      ],
      [
        "Hun overdriver smertene.",
        "Hun forteller om smertene, og jeg er usikker på hvordan hun har det.",
        /overdriver/,
      ],
      ["Han faker anfall.", "Jeg har sett [det som skjedde] og er usikker på om det er anfall.", /faker/],
      ["Han påstår å ha vondt i ryggen.", "Han forteller at han har vondt i ryggen.", /forteller å/],
      ["Hun later som hun ikke hører.", "Jeg er usikker på om hun hører.", /later/],
      [
        "Det er hans egen skyld at han ruser seg.",
        "Han ruser seg, og jeg lurer på hva det handler om for ham.",
        /skyld/,
      ],
      ["Hun nekter alltid å dusje.", "Hun sier nei til å dusje [hvor ofte, og når].", /alltid/],
      ["Han er en typisk narkoman.", "Han har rusmiddelproblemer.", /narkoman/],
      [
        "Han er narkoman og upålitelig.",
        "Han har rusmiddelproblemer, og jeg har lagt merke til [det han sier eller gjør].",
        /upålitelig/,
      ],
      ["Hun er en ADHD-unge.", "Hun er et barn med ADHD.", /en barn/],
    ]));

  it("have plain words for a figure of speech inside a frame", () =>
    holdWays("nb", [
      [
        "Holdt på å dø av skam da moren begynte å synge.",
        "Jeg opplevde at pasienten var veldig skamfull da moren begynte å synge.",
        /dø av/,
      ],
      [
        "Hjertet sank i brystet på ham da besøket ble avlyst.",
        "Jeg opplevde at han ble veldig skuffet da besøket ble avlyst.",
        /hjertet sank/,
      ],
      [
        "Stikker hodet i sanden når det gjelder gjelda.",
        "Jeg opplever at pasienten har vansker med å forholde seg til gjelda.",
        /sanden/,
      ],
      [
        "B. har fått på hjernen at vi snakker om ham på vaktrommet.",
        "Jeg opplever at B. er svært opptatt av at vi snakker om ham på vaktrommet.",
        /hjernen/,
      ],
      ["Er bitter som malurt på søsknene.", "Jeg opplever at pasienten er veldig bitter på søsknene.", /malurt/],
    ]));

  it("ask about a judging figure of speech, and let the facts beside it stand", () =>
    holdWays("nb", [
      [
        "Sofapoteten på stua rørte seg ikke da vi spurte om hjelp.",
        "Pasienten på stua rørte seg ikke da vi spurte om hjelp.",
        /sofapotet/i,
      ],
      [
        "Han snur kappa etter vinden, sier ett til oss og noe helt annet til legen.",
        "Jeg har lagt merke til at han sier [det han sier til oss] til oss og [det han sier til legen] til legen, og lurer på hva det handler om for ham.",
        /kappa/,
      ],
      [
        "Vondt i magen var et billig triks for å slippe turen.",
        "Pasienten fortalte om vondt i magen, og jeg var usikker på hvordan pasienten hadde det.",
        /triks/,
      ],
      [
        "Strødde salt i såret ved å spørre S. om hvordan det gikk i retten.",
        "Pasienten spurte S. om hvordan det gikk i retten, og jeg kjente på [din egen følelse].",
        /såret/,
      ],
      [
        "Satt på sin høye hest under hele husmøtet.",
        "Jeg la merke til [det pasienten sa eller gjorde] under hele husmøtet og lurte på hva det handlet om.",
        /hest/,
      ],
      [
        "Gjemmer seg bak diagnosen når det er hans tur med søpla.",
        "Jeg har lagt merke til [det pasienten sier eller gjør] når det er hans tur med søpla, og lurer på hva det handler om.",
        /bak diagnosen/,
      ],
      [
        "Gidder ikke løfte ræva fra sofaen når det ropes til middag.",
        "Jeg har lagt merke til [det pasienten sier eller gjør] når det ropes til middag, og lurer på hva det handler om.",
        /fra sofaen/,
      ],
    ]));
});
