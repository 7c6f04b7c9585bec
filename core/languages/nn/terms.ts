import type { TermWords } from "../../rephrase/term-words";
import { wordSet } from "../phrases";

/** The words of nynorsk around a term that takes the place of another. */
export const terms: TermWords = {
  painting: wordSet(
    "typisk typiske notorisk notoriske inngrodd inngrodde ihuga kjent kjente kjend kjende gammal gammel gamle tung tunge",
  ),
  lasting: wordSet("mangeårig mangeårige langvarig langvarige"),
  longSince: { one: "langvarig", many: "langvarige" },
  longUse: (person, howLong, what) => `${person}med ${howLong} bruk av ${what}`,
  bareArticle: "ein",
  person: wordSet("person pasient"),
  thePerson: "personen",
  opensObject: wordSet("til om på med"),
  no: "nei",
  firmly: wordSet("plent blankt tvert bestemt kategorisk hardnakket hardnakka konsekvent"),
  // «Nektet plent», but nobody says «sa plent nei».
  firmlyPut: { plent: "bestemt" },
  tellsOf: { fortelje: "fortelje om", opplyse: "opplyse om" },
  pastOnly: wordSet(""),
  degree: wordSet(""),
  gotBy: "til",
};
