import type { TermWords } from "../../rephrase/terms/term-words";
import { termsOfBoth } from "../norwegian";
import { wordSet } from "../phrases";

/** The words of bokmål around a term that takes the place of another. */
export const terms: TermWords = {
  ...termsOfBoth,
  painting: wordSet(
    "typisk typiske notorisk notoriske inngrodd inngrodde ihuga kjent kjente gammel gammal gamle tung tunge skikkelig skikkelige ekte ordentlig ordentlige klassisk klassiske",
  ),
  bareArticle: "en",
  tellsOf: { fortelle: "fortelle om", opplyse: "opplyse om" },
};
