import type { TermWords } from "../../rephrase/terms/term-words";
import { wordSet } from "../phrases";

/** The words of English around a term that takes the place of another. */
export const terms: TermWords = {
  painting: wordSet(
    "typical classic textbook notorious known career hardcore hard-core old seasoned proper average real right true complete total absolute utter obvious raging bog-standard",
  ),
  lasting: wordSet("long-term longtime long-time lifelong long-standing"),
  longSince: { one: "", many: "" },
  longUse: (person, howLong, what) => `${person}with ${howLong} use of ${what}`,
  articleFor: (text) => (/^[aeiou]/i.test(text) ? "an" : "a"),
  person: wordSet("person patient"),
  thePerson: "person",
  several: { not: "persons", put: "people", use: "who use" },
  opensObject: wordSet("to of"),
  no: "no",
  firmly: wordSet(""),
  firmlyPut: {},
  tellsOf: { say: "report" },
  tellsStatement: "say",
  pastOnly: wordSet("declined did"),
  degree: wordSet("too"),
  gotBy: "",
};
