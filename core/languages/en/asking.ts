import type { Idiom } from "../idioms";

/* What the tables of idioms are made of: ways on with a slot for what was seen, and of whom, about what and when. */

type Way = Idiom[1][number];

const noticed = "I <|have >noticed";
const lead = "<left|leaves> me feeling [your own feeling]";
const behindIt = "and I wonder<ed what was| what is> behind it";
const laid = "and I wonder<ed what lay| what lies> behind it";

/** What was seen or heard, as a slot, and what stands beside it. */
export const asked = (slot: string, beside = ""): readonly Way[] => [
  ["observe", `${noticed} [${slot}]${beside}, ${behindIt}`],
  ["own", `[${slot}]${beside} ${lead}, ${laid}`],
];
/** The same beside more words than a verb can stand behind. */
export const askedWhen = (slot: string, beside: string): readonly Way[] => [
  ["observe", `${noticed} [${slot}]${beside}, ${behindIt}`],
  ["own", `I <felt|feel> [your own feeling] at [${slot}]${beside}, ${laid}`],
];
/** The same of what is so again and again, whatever tense its fragment may be read in. */
export const askedOften = (slot: string, beside = ""): readonly Way[] => [
  ["observe", `I have noticed [${slot}]${beside}, and I wonder what is behind it`],
  ["own", `[${slot}]${beside} leaves me feeling [your own feeling], and I wonder what lies behind it`],
];
/** A fact that stands for itself, and the wondering beside it. */
export const fact = (text: string): readonly Way[] => [
  ["reword", text],
  ["own", `${text}, ${behindIt}`],
];

export const did = "what {who} <said or did|says or does>";
export const doesNow = "what {who} says or does";
export const said = "what {who} <said|says>";

export const person =
  "he|she|they|(?:mr|mrs|ms|miss|dr)\\.? \\p{L}+\\.?|(?:the|his|her|their|that|this|our) (?!whole\\b|same\\b|usual\\b)(?:\\p{L}+ )?\\p{L}+|(?!(?:still|always|forever|constantly|just|only|then|clearly|really|again|never|proper|real|right|some|classic|typical|being|been|so|such|you|we|i|it|the|an?)\\b)\\p{L}+\\.?";
const often = "(?:(?:still|always|forever|constantly|continually|just|only|then|clearly|really|again) )*";
/** Who it is said of, where that is told, and what a verb may have before it. */
export const he = `(?:(?<who>${person})(?: (?:then|just|always|still|only|really))*(?: |(?=['’]s )))?`;
export const being = `${he}(?:(?: ?['’]s|is|was|are|were|has been|had been|been) )?${often}`;
export const whose = "(?<whose>his|her|their)";
export const about = "(?: (?:about|over|on|with|regarding) (?<x>[^,;]+?))?";
export const aboutX = "{x? about }{x}";
/** When and where. */
export const when =
  "(?<t> (?:all|today|tonight|this|the whole|the entire|at|in|on|during|after|before|since|round|around)\\b[^,;]*?)?";
export const strong =
  "(?:(?:right|real|proper|total|complete|absolute|pure|utter|such|bit|of|an?|the|big|classic|typical|full|usual|another|another one of|his|her) )*";
export const labels =
  "(?:bush[- ]lawyer|barrack(?:s|-?room| room)? lawyer|sea lawyer|jailhouse lawyer|ward lawyer|backseat driver|armchair (?:general|expert)|know-?(?:it-)?all|smart-?arse|smart ?aleck|clever-?clogs|bossy-?boots|busybody|nosy parker|control freak|killjoy|spoilsport|party pooper|cute hoor|mu(?:mm|mm)y['’]s boy|daddy['’]s girl|gobshite|eejit|gobdaw|loudmouth|menace|nuisance|chancer|waster|pest|bully|tool|muppet|arse|piece of work|snake in the grass|stool ?pigeon|snitch|grass|rat|parasite)";
export const deeds =
  "(?:quot|tell|correct|order|lectur|turn|rang|ring|phon|call|text|ask|wrote|writ|arriv|came|went|left|took|tak|sat|stood|gave|giv|shout|sold|sell|(?:he|she|they) (?:had|was the one who|were the ones who) )(?:[a-z]*)\\b[^;]*";
