import type { Role } from "../../model";

/** How a sentence can begin so that it is plain what was seen, who says it, and what is only a reading. */
export const openings: Readonly<Record<Role, readonly string[]>> = {
  observation: ["Kl. ", "Eg såg at ", "Eg høyrde at ", "Ho sa: «", "Han sa: «", "Rett før hadde "],
  "patient-voice": [
    "Ho seier sjølv at ",
    "Han seier sjølv at ",
    "Med eigne ord: «",
    "Det pasienten ønskjer hjelp til, er ",
    "Det som gjer det verre, seier ho, er ",
  ],
  reflection: ["Slik eg forstod det, ", "Eg lurer på om ", "Eg tenkjer at ", "Det kan hende at ", "Eg veit ikkje om "],
  alternatives: ["Ei anna moglegheit er at ", "Det kan òg vere at ", "Sett frå pasienten si side ", "Kva om "],
  "own-part": [
    "Eg merka at eg ",
    "Min del i dette kan ha vore at ",
    "Eg kjende meg ",
    "Eg kunne ha spurt om ",
    "I ettertid tenkjer eg at ",
  ],
  plan: ["Til neste vakt: spør gjerne om ", "Eg er framleis nysgjerrig på ", "Vi har avtalt at "],
  other: [
    "Slik eg opplevde det, ",
    "Eg lurer på om ",
    "Eg såg at ",
    "Ho sa: «",
    "Ei anna moglegheit er at ",
    "Eg merka at eg ",
  ],
  facts: ["Kl. "],
};
