import type { Role } from "../../model";

/** How a sentence can begin so that it is plain what was seen, who says it, and what is only a reading. */
export const openings: Readonly<Record<Role, readonly string[]>> = {
  observation: ["Kl. ", "Jeg så at ", "Jeg hørte at ", "Hun sa: «", "Han sa: «", "Rett før hadde "],
  "patient-voice": [
    "Hun sier selv at ",
    "Han sier selv at ",
    "Med egne ord: «",
    "Det pasienten ønsker hjelp til, er ",
    "Det som gjør det verre, sier hun, er ",
  ],
  reflection: ["Slik jeg forsto det, ", "Jeg lurer på om ", "Jeg tenker at ", "Det kan hende at ", "Jeg vet ikke om "],
  alternatives: ["En annen mulighet er at ", "Det kan også være at ", "Sett fra pasientens side ", "Hva om "],
  "own-part": [
    "Jeg merket at jeg ",
    "Min del i dette kan ha vært at ",
    "Jeg kjente meg ",
    "Jeg kunne ha spurt om ",
    "I ettertid tenker jeg at ",
  ],
  plan: ["Til neste vakt: spør gjerne om ", "Jeg er fortsatt nysgjerrig på ", "Vi har avtalt at "],
  other: [
    "Slik jeg opplevde det, ",
    "Jeg lurer på om ",
    "Jeg så at ",
    "Hun sa: «",
    "En annen mulighet er at ",
    "Jeg merket at jeg ",
  ],
  facts: ["Kl. "],
};
