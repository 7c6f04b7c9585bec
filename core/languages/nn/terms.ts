import type { TermWords } from "../../rephrase/terms/term-words";
import { termsOfBoth } from "../norwegian";
import { wordSet } from "../phrases";

/** The words of nynorsk around a term that takes the place of another. */
export const terms: TermWords = {
  ...termsOfBoth,
  painting: wordSet(
    "typisk typiske notorisk notoriske inngrodd inngrodde ihuga kjent kjente kjend kjende gammal gammel gamle tung tunge skikkeleg skikkelege ekte ordentleg ordentlege klassisk klassiske",
  ),
  bareArticle: "ein",
  tellsOf: { fortelje: "fortelje om", opplyse: "opplyse om" },
};
