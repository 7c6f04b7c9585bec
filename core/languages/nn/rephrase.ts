import type { RephraseKinds } from "../../rephrase/kinds";
import { kindsOfBoth } from "../norwegian";

/** The words of nynorsk that decide what becomes of one place in a rephrasing. */
export const kinds: RephraseKinds = {
  ...kindsOfBoth,
  any: /^(?:alt|alle|ingen|ingenting|inkje)$/,
  belonging: /^(?:til|av|i|på|frå|hos)$/,
  therefore: /^difor$/,
  article: /^ei(?:n|t)?$/,
  needsBooster: /^(?:(?:er|var) )?at\b|^(?:meir|mindre|lenger|fleire|\p{L}+ere)\b/u,
  holdsBooster: /(?:^| )(?:er|var|så|heilt|like|noko|som)$/,
  every: /^kvart?$/,
  time: /^gong$/,
  people:
    /^(?:andre|alle|resten|oss|meg|vakta|nattvakta|nattevakta|nattvaktene|nattevaktene|personalet|personale|medpas\.?|medpasientar)$/,
  oneOfThem: /^(?:pasient|pas\.?|pt\.?|brukar|bebuar|dame|kar|mann|kvinne|gut|jente|person|type)$/,
  posture: /^(?:går|gjekk|sit|sat|ligg|låg|står|stod)$/,
  stayed: /^(?:blei|blir|vart|vert) (?:(?:verande|sitjande|ståande) )?der[ .]*$/,
  forNow: /^for tida$/,
  how: /^i (?:tonen|kjeften|munnen|stemma|røysta|språket|blikket|replikken|form|forma)$/,
  when: /^(?:igjen|att|når|no|heile|i_dag|denne)$/,
  allOf: /^(?:alt|ingenting|inkje)$/,
  fromPlace: /^(?:frå|i)$/,
  kinArticle: /^ein?$/,
  hidden: /^(?:ikkje|ingenting|lét|lest)$/,
  painted: /^(?:grøn|gul|raud|bleik|kvit)$/,
};
