import type { Idiom } from "../../idioms";

/* What the tables of figures are made of: whom it is said of, about what and when, and ways on with a slot for what was seen. */

export type Way = Idiom[1][number];

export const said = "what {who} <said|says>";
export const did = "what {who} <said or did|says or does>";

/** What was seen or heard has a slot; beside it stands what more words than a verb can stand behind. */
export const asked = (slot: string, beside = ""): readonly Way[] => [
  ["observe", `I <|have >noticed [${slot}]${beside}, and I wonder<ed what was| what is> behind it`],
  ["own", `I <felt|feel> [your own feeling] at [${slot}]${beside}, and I wonder<ed what lay| what lies> behind it`],
];
/** The same of what is so again and again, whatever tense its fragment may be read in. */
export const askedOften = (slot: string, beside = ""): readonly Way[] =>
  asked(slot, beside).map(([stance, text]) => [stance, text.replace(/<[^|<>]*\|([^<>]*)>/g, "$1")]);
/** A fact that stands for itself, and the wondering beside it. */
export const fact = (text: string): readonly Way[] => [
  ["reword", text],
  ["own", `${text}, and I wonder<ed what was| what is> behind it`],
];
/** What was seen, and what it may have been for. */
export const meant = (text: string, what: string): readonly Way[] => [
  ["observe", `${text}, and [what was said or done] <made|makes> me wonder whether it <was|is> ${what}`],
  ["own", `${text}, and I wonder<ed|> whether it <was|is> ${what}`],
];

/** So far as one clause goes: what somebody did then, or what for, is nothing that it was about. */
export const within =
  "(?:(?! and (?:then|he|she|they|it|I|we|you)\\b| (?:so (?:that|he|she|they)|in order to|just to|because)\\b)[^,;]){1,100}?";
const person =
  "he|she|they|(?:mr|mrs|ms|miss|dr)\\.? \\p{L}+\\.?|(?:the|his|her|their|that|this|our) (?!whole\\b|same\\b|usual\\b)(?:\\p{L}+ )?(?!(?:can|could|will|would|may|might|must|should|is|was|has|had)\\b)\\p{L}+|(?!(?:still|always|forever|constantly|continually|just|only|then|clearly|really|again|never|proper|real|right|some|classic|typical|being|been|so|such|you|we|i|it|the|an?)\\b)\\p{L}+\\.?";
const light = "(?:(?:still|just|only|clearly|really|again|been) )*";
const often = "(?:(?<always>always|forever|constantly|continually) )?";
/** A title that mocks is nobody's name. */
const titles = "(?:(?:(?:her|his) (?:ladyship|lordship|majesty|highness)|madam|milady|lord muck|lady muck) )?";
const be = "(?:is|was|are|were|has been|had been)";

/** Who does it, where that is told, and what stands before the verb. */
export const doer = `${titles}(?:(?<who>${person})(?: (?:just|still|only|really))*(?: |(?=['’]s )))?(?:(?: ?['’]s|${be}) )?`;
/** Who it is, where a verb tells so: «total» in «total diva» is nobody. */
const bearer = `${titles}(?:(?<who>${person})(?: ?['’]s| ${be}| has| had)(?: got)? )?(?:(?:is|was|has|had|got|with|(?:it|this|that)(?:['’]s| is| was)) )?`;
export const strong =
  "(?:(?:right|real|proper|total|complete|absolute|pure|utter|such|bit|of|an?|the|big|huge|old|classic|typical|full|usual|some|just|only|merely|clearly|obviously|really|simply|plain|downright|all|one|another|another one of|his|her) )*";

export const whose = "(?<whose>his|her|their)";
export const thing = `(?<x>${within})`;
export const whom = `(?<y>${within})`;
export const about = `(?:,? (?:about|over|regarding|as far as|when it c[ao]mes? to) ${thing}(?:(?<= as far as [^,;]*) go(?:es)?)?)?`;
export const aboutX = "{x? about }{x}";
const moans =
  "with (?:his|her|their) (?:(?:petty|endless|constant|silly) )*(?:griping|moaning|complaining|whinge?ing|carping|complaints|demands|requests|questions)";
/** All that can be had from it. */
export const worth = " for all (?:it|they|he|she)(?:['’]s|['’]re| is| was| are| were) worth";
/** When and where, and beside whom. */
export const rest = `(?<t>(?! (?:(?:(?:on|at|during) )?(?:every|each)\\b|in order to\\b|${moans}|on (?:him|her|them)\\b)) (?:all|again|now|today|tonight|this|the whole|the entire|with|to|towards|at|in|on|from|among|between|for|during|after|before|since|until|as soon as|when|whenever|while|round|around)\\b(?:${within})?)?(?: (?:(?:on|at|during) )?(?:every|each)(?: single)? (?<e>shift|day|night|morning|evening|visit|meal|mealtime|session|meeting|weekend))?`;
export const atRest = "{t}{e? on many }{e}{e?s}";
/** What is missing in somebody, as some see it. */
export const nothing =
  "(?:(?:absolutely|clearly|just|simply) )?(?:zero|no|not an ounce of|not a scrap of|no sign of) (?:commitment|effort|respect|backbone|shame|gratitude|manners|discipline|consideration|remorse|sense of responsibility)(?: (?:whatsoever|at all|there|on (?:him|her|them)))?";
/** What says the figure once more, or that it is meant. */
const tags = `(?:,? (?:(?:and|but|then) )*(?:${nothing}|${moans}|mark my words|god (?:forgive me|love (?:him|her|them))|as (?:usual|ever|always)|every (?:single )?time|that['’]s (?:all|it|your lot)|no more|it shows|mind(?: you)?|though|(?:always )?knows (?:better|best)|never anything else|stands back(?: [^,;]+)?|(?:loves|enjoys) (?:it|every \\p{L}+ of it)|(?:no shame about|proud of|not a bit ashamed of) it|there['’]s no (?:telling|talking to|helping|pleasing|reasoning with) (?:him|her|them)|(?:(?:you|we|I) )?(?:can['’]t|cannot|can never) (?:rely on|trust|believe) (?:a|one) word (?:of it|(?:he|she|they) says?)|(?:(?:he|she|they) )?(?:can['’]t|cannot) take (?:it|the (?:mildest|slightest|least) \\p{L}+)|the (?:other|rest)\\b[^,;]* (?:just|only) [^,;]+|(?:we|staff|everyone|all of us)(?: all)? got an earful|(?:nosing|poking|meddling|interfering)\\b[^,;]*|on purpose|deliberately|for (?:sport|fun)|(?:purely |just )?for (?:his|her|their) own (?:entertainment|amusement|enjoyment|fun)))*`;
/** Whom it is of, where that is told behind it. */
const called =
  ", (?:(?:this|that) one|(?:(?:our|young|poor|old) )?(?<called>(?:this|that) (?:lad|lass|girl|boy|man|woman|lady|fell[ao]w?|chap|bloke)|(?<=, (?:our|young|poor|old) )\\p{L}+|(?!always|never|again|\\p{L}+(?:ing|ed|ly)\\b)\\p{L}{3,}(?=,)))";

/** What a kind of figure has before it and behind it, and what is asked in its place. */
interface Kind {
  readonly before?: string;
  readonly behind?: string;
  readonly slot?: string;
  readonly beside?: string;
}

/** Figures of one kind; a `~` in one is whose, and tells of whom it is. */
export function figured(figures: readonly string[], kind: Kind = {}): readonly Idiom[] {
  const { before = `${doer}${often}${light}`, behind = about + rest, slot = did, beside = aboutX + atRest } = kind;
  return [
    ["", figures.filter((one) => !one.includes("~"))] as const,
    [`(?=[^;]*?\\b${whose}s?\\b)`, figures.filter((one) => one.includes("~"))] as const,
  ].flatMap(([ahead, some]): readonly Idiom[] => {
    if (some.length === 0) return [];
    const all = some.join("|").replaceAll("~", "(?:his|her|their)");
    return [[`${before}${ahead}(?:${all})${behind}(?:${called})?${tags}`, asked(slot, beside)]];
  });
}

/** What somebody or something is called by a figure. */
export const calledBy = (figures: readonly string[], kind: Omit<Kind, "before"> = {}): readonly Idiom[] =>
  figured(figures, { ...kind, before: `${bearer}${often}${strong}` });
