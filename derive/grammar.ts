import { type Role, roles } from "../core";
import { grammars } from "../core/languages";

/** The headings that a section's role is known by, as the reading knows them: in all three languages. */
function headingsOf(role: Role): readonly string[] {
  const all = Object.values(grammars).flatMap(({ headings }) =>
    Object.entries(headings).flatMap(([heading, its]) => (its === role ? [heading] : [])),
  );
  // The longest first: an expression takes the first that fits.
  return [...new Set(all)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/**
 * Great or small at the beginning, as headings are written. An expression that took every letter both ways would be
 * compiled for most of a second when the first note is opened.
 */
function eitherWay(heading: string): string {
  const first = heading[0]!;
  return `[${first.toUpperCase()}${first}]${heading.slice(1).replaceAll(/[ _]/g, "[ /-]")}`;
}

const roleHeadings = roles
  .filter((role) => role !== "other")
  .map((role) => ({
    name: `markup.heading.role.${role}.undring`,
    match: `(?<=#\\s)(?:${headingsOf(role).map(eitherWay).join("|")})(?![\\p{L}\\p{N}])`,
  }));

/** Who says it, and that it is said: the words that make a sentence somebody else's. */
const speakers = {
  nb: ["(?:han|hun|hen|de|pas(?:ienten|\\.)|pt\\.|beboeren|mor|far|moren|faren)", "(?:selv )?"],
  nn: ["(?:han|ho|hen|dei|pas(?:ienten|\\.)|pt\\.|bebuaren|mor|far|mora|faren)", "(?:sjølv )?"],
  en: ["(?:he|she|they|(?:the )?(?:patient|pt\\.?|resident|client)|(?:his|her|their) (?:mother|father))", "(?:also )?"],
} as const;
const saying = {
  nb: "(?:sier|sa|forteller|fortalte|uttrykker|uttrykte|oppgir|oppga|beskriver|beskrev|svarer|svarte)",
  nn: "(?:seier|sa|fortel|fortalde|uttrykkjer|uttrykte|oppgir|oppgav|beskriv|beskreiv|svarar|svara|svarte)",
  en: "(?:says|said|tells|told us|reports|reported|states|stated|describes|described|answered|answers)",
} as const;
const attributions = (["nb", "nn", "en"] as const).map(
  (language) => `${speakers[language][0]} ${speakers[language][1]}${saying[language]}`,
);

/** Colours for what a note is made of, over the editor's own Markdown. */
export const noteGrammar = {
  scopeName: "undring.note.injection",
  injectionSelector:
    "L:text.html.markdown -markup.fenced_code -markup.inline.raw -markup.raw -comment -meta.embedded -meta.heading.undring",
  patterns: ["keep-comment", "role-heading", "time", "quotation", "attribution"].map((name) => ({
    include: `#${name}`,
  })),
  repository: {
    "keep-comment": {
      name: "comment.block.keep.undring",
      match: "<!--\\s*(undring-keep(?:-file|-start|-end)?)(?=[\\s:>-])\\s*([\\p{L}/, -]*?)\\s*(:[^\\n]*?)?-->",
      captures: {
        "1": { name: "keyword.control.keep.undring" },
        "2": { name: "entity.name.tag.rule.undring" },
      },
    },
    // What stands in a capture is compiled when the first heading is met, not when the first line of a note is.
    "role-heading": {
      name: "meta.heading.undring",
      match: "(?<=#\\s)\\S[^\\n]*",
      captures: { "0": { patterns: [...roleHeadings, { include: "text.html.markdown#inline" }] } },
    },
    time: {
      name: "constant.numeric.time.undring",
      match: "(?<![\\p{L}\\p{N}.,:])(?:(?:kl\\.?|at)\\s+)?(?:[01]?\\d|2[0-3])[.:][0-5]\\d(?![\\p{N}]|[.,:]\\d)",
    },
    quotation: {
      patterns: [
        { name: "string.quoted.other.guillemets.undring", match: "«[^«»\\n]*»" },
        { name: "string.quoted.double.curly.undring", match: "“[^“”\\n]*”" },
      ],
    },
    attribution: {
      name: "support.type.attribution.undring",
      match: `(?i)(?<![\\p{L}\\p{N}])(?:${attributions.join("|")}|ifølge|i følge|according to)(?![\\p{L}\\p{N}])`,
    },
  },
};
