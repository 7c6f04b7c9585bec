import {
  certainties,
  concerns,
  explainables,
  families,
  holders,
  languages,
  profiles,
  recognisers,
  roles,
  severities,
  strengthClasses,
  voices,
} from "../core";

/*
 * JSON Schemas for undring.yml and packs: completion, hover and checks in editors. Our own checks say the same and
 * more; a test holds both against the same files.
 */

const draft = "http://json-schema.org/draft-07/schema#";
const oneOf = (values: readonly string[], description?: string) => ({
  enum: [...values],
  ...(description ? { description } : {}),
});
const texts = (description?: string) => ({
  type: "array",
  items: { type: "string" },
  ...(description ? { description } : {}),
});
const many = (values: readonly string[], description: string) => ({
  description,
  oneOf: [{ enum: [...values] }, { type: "array", items: { enum: [...values] } }],
});
const textOrTexts = (description: string) => ({ description, oneOf: [{ type: "string" }, texts()] });
const map = (properties: Record<string, unknown>, more: Record<string, unknown> = {}) => ({
  type: "object",
  additionalProperties: false,
  properties,
  ...more,
});

const loudness = {
  description: "off, or how loud: hint, information, warning. A rule named here speaks in every profile.",
  oneOf: [{ enum: ["off", ...severities] }, { const: false }, map({ severity: { enum: ["off", ...severities] } })],
};
const ruleSettings = {
  type: "object",
  description: "By family, or by rule (family/name). The nearest file has the last word.",
  propertyNames: { pattern: `^(?:${families.join("|")})(?:/[a-z0-9-]+)?$` },
  properties: Object.fromEntries(families.map((family) => [family, loudness])),
  additionalProperties: loudness,
};
const entries = {
  adjectives: texts("Adjectives; the first word of an entry is inflected."),
  nouns: texts("Nouns; /m, /f, /n or /x (not inflected) may follow."),
  verbs: texts("Verbs; the first word of an entry is inflected."),
  phrases: texts("Phrases as they stand: (a|b), ?, …3 for a gap, ~verb."),
};
const narrowed = {
  negated: map(entries, { description: "Counts only in a negated clause." }),
  quoted: map(entries, {
    description: "Counts only as a word or three in quotation marks that nobody is told to have said.",
  }),
};
const words = map({ ...entries, ...narrowed });
const vocabulary = {
  type: "object",
  description: "class or class+ adds words, class- takes entries out.",
  patternProperties: {
    "^(?!nb$|nn$|en$)[a-z-]*[a-z]\\+?$": { oneOf: [words, texts("Phrases as they stand.")] },
    "-$": { oneOf: [texts(), map(entries)] },
  },
};

/** The schema of `undring.yml`. */
export const configSchema = {
  $schema: draft,
  title: "undring.yml",
  description: "How a team wants its notes read. The nearest file wins; files above fill in what it leaves out.",
  ...map({
    root: { type: "boolean", description: "No file above this one counts, and what is let go is kept beside it." },
    extends: textOrTexts(
      "Packs and configs: ./file.yml, ./folder, or a package; @1.2.0 or @^1.2.0 asks for a version.",
    ),
    profile: oneOf(profiles, "How much is shown: gentle, standard or supervision."),
    language: oneOf(languages, "The language of the notes where neither the person nor the note says it."),
    rules: ruleSettings,
    vocabulary: { ...vocabulary, properties: Object.fromEntries(languages.map((language) => [language, vocabulary])) },
    people: map(
      {
        patients: texts("Nouns for people who live here."),
        relatives: texts("Nouns for their people."),
        staff: texts("Titles of staff."),
        names: texts("Names that the reading should know as names."),
      },
      { description: "The nouns and names of the house." },
    ),
    sections: map(
      {
        headings: {
          type: "object",
          description: "Heading → what stands under it.",
          additionalProperties: oneOf(roles),
        },
        needs: {
          type: "object",
          description: "Kind of note → roles it must have.",
          additionalProperties: many(roles, "Roles."),
        },
      },
      { description: "What the headings of the house mean." },
    ),
    overrides: {
      type: "array",
      description: "What holds for some of the notes; globs count from this file's folder.",
      items: map(
        {
          files: textOrTexts("Globs."),
          profile: oneOf(profiles, "How much is shown of these notes."),
          language: oneOf(languages, "The language of these notes."),
          rules: ruleSettings,
        },
        { required: ["files"] },
      ),
    },
    ignore: textOrTexts("Globs of notes that are not read."),
    newNotes: {
      type: "string",
      description: "Where new notes go, from this file's folder: {{date}}, {{shift}} and {{kind}} are put in.",
    },
    templates: { type: "string", description: "A folder with the team's own templates." },
    review: map(
      {
        agreed: { type: "string", description: "The day (ISO) on which it was agreed." },
        purpose: { type: "string", description: "What the review is for." },
      },
      { required: ["agreed", "purpose"], description: "That reviewers may be shown note text." },
    ),
  }),
};

const evidence = {
  flags: { ...texts("Sentences that are marked, the words in [brackets]."), minItems: 1 },
  passes: { ...texts("Sentences that are left alone."), minItems: 1 },
  known: texts("Sentences that come out wrong today, on record."),
};
const when = map(
  {
    about: textOrTexts("Vocabulary classes."),
    holder: many(holders, "Whose mind it is. Default: other."),
    voice: many(voices, "Who vouches for it. Default: writer."),
    certainty: many(certainties, "How surely it is said. Default: asserted, boosted."),
    polarity: oneOf(["positive", "negative"]),
    aspect: oneOf(["simple", "perfect"]),
    roles: many(roles, "Only in sections with one of these roles."),
    notRoles: many(roles, "Never in sections with one of these roles."),
    with: texts("Classes that must be met in the same clause."),
    without: texts("Classes that must not be met in the same clause."),
  },
  { description: "Conditions on a claim and its clause." },
);
const sayings = {
  message: { type: "string", description: "What the sentence does; never the writer." },
  ask: { type: "string", description: "One curious question." },
  reader: { type: "string", description: "How the patient may read it." },
  why: { type: "string", description: "The ground." },
};
const pairs = { type: "object", additionalProperties: { type: "string" } };
const rule = map(
  {
    id: {
      type: "string",
      pattern: "^[a-z-]+/[a-z0-9-]+$",
      description: "family/name; never used again for another rule.",
    },
    kind: oneOf(["claim", "phrase"]),
    concerns: many(concerns, "What a reader worries about, the main one first."),
    severity: oneOf(severities),
    from: oneOf(profiles, "The gentlest profile in which it speaks."),
    since: { type: "string" },
    judges: { type: "boolean", description: "No strength stands over it. Default: true for blame and label." },
    when,
    phrases: texts("Patterns of a phrase rule."),
    ...sayings,
    source: texts(),
    dispute: { type: "string" },
    rephrase: map({
      observe: { type: "string", description: "The hint of a slot for what was seen or heard." },
      instead: { type: "string", description: "The hint of a slot that stands in for the words." },
      voice: { ...pairs, description: "Verb → verb." },
      reword: { ...pairs, description: "Term → term." },
      own: { type: "boolean" },
      hedge: { type: "boolean" },
    }),
    ...evidence,
    becomes: { type: "object", additionalProperties: texts(), description: "Sentence → its rephrasings." },
  },
  {
    required: [
      "id",
      "kind",
      "concerns",
      "severity",
      "from",
      "since",
      "message",
      "ask",
      "reader",
      "why",
      "flags",
      "passes",
    ],
  },
);
const edit = map(
  {
    extends: { type: "string", description: "The rule of another pack that is changed." },
    severity: oneOf(severities),
    from: oneOf(profiles),
    ...sayings,
    flags: texts(),
    passes: texts(),
  },
  { required: ["extends"] },
);

const saying = {
  id: { type: "string" },
  severity: oneOf(severities),
  from: oneOf(profiles),
  message: sayings.message,
  ask: sayings.ask,
  why: sayings.why,
  source: texts(),
};
const check = map(
  {
    ...saying,
    title: { type: "string", description: "Two or three words for a list." },
    there: map(
      {
        roles: many(roles, "A section with text."),
        strengths: many(strengthClasses, "A strength."),
        voices: many(voices, "A claim."),
        holders: many(holders, "Claims about the minds of all of these."),
        words: texts("One of these words or phrases."),
        explained: many(explainables, "Nothing of this kind is left unexplained."),
      },
      { description: "One of these makes it come out as there." },
    ),
    kinds: texts("Kinds of note that it is about."),
    words: texts("It is about notes that hold one of these."),
  },
  { required: ["id", "title", "there", "severity", "from", "message", "ask", "why"] },
);
const recogniser = map(
  { ...saying, recogniser: oneOf(recognisers) },
  { required: ["id", "recogniser", "severity", "from", "message", "ask", "why"] },
);

/** The schema of a pack. */
export const packSchema = {
  $schema: draft,
  title: "A pack of Undring",
  ...map(
    {
      pack: { type: "string", description: "Its name: house/name." },
      version: { type: "string", pattern: "^\\d+\\.\\d+\\.\\d+$" },
      engine: { type: "string", description: "The least version of Undring that reads it." },
      licence: { type: "string" },
      language: oneOf(languages),
      vocabulary,
      rules: { type: "array", items: { oneOf: [rule, edit] } },
      checks: { type: "array", description: "Looks at the whole note.", items: check },
      recognisers: { type: "array", description: "Rules about what a built-in recogniser finds.", items: recogniser },
      strengths: {
        type: "array",
        items: map(
          { class: oneOf(strengthClasses), message: { type: "string" }, when, phrases: texts(), ...evidence },
          { required: ["class", "message", "flags", "passes"] },
        ),
      },
    },
    { required: ["pack", "version", "engine", "licence", "language"] },
  ),
};
