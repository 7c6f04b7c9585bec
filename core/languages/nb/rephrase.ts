import type { RephraseKinds } from "../../rephrase/kinds";
import { kindsOfBoth } from "../norwegian";

/** The words of bokmål that decide what becomes of one place in a rephrasing. */
export const kinds: RephraseKinds = {
  ...kindsOfBoth,
  any: /^(?:alt|alle|ingen|ingenting|intet)$/,
  belonging: /^(?:til|av|i|på|fra|hos)$/,
  therefore: /^derfor$/,
  article: /^e(?:n|t|i)$/,
  needsBooster: /^(?:(?:er|var) )?at\b|^(?:mer|mindre|lenger|lengre|flere|\p{L}+ere)\b/u,
  holdsBooster: /(?:^| )(?:er|var|så|helt|like|noe|som)$/,
  every: /^(?:hvert?|enhver)$/,
  time: /^gang$/,
  people:
    /^(?:andre|alle|resten|oss|meg|vakta|vakten|nattvakta|nattevakta|nattvaktene|nattevaktene|personalet|medpas\.?|medpasienter)$/,
  oneOfThem: /^(?:pasient|pas\.?|pt\.?|bruker|beboer|dame|kar|mann|kvinne|gutt|jente|person|type)$/,
  posture: /^(?:går|gikk|sitter|satt|ligger|lå|står|sto|stod)$/,
  stayed: /^(?:blei?|blir) (?:(?:værende|sittende|stående) )?der[ .]*$/,
  forNow: /^for tid(?:a|en)$/,
  how: /^i (?:tonen|kjeften|munnen|stemmen|stemma|røsten|språket|blikket|replikken|form|forma|formen)$/,
  when: /^(?:igjen|når|nå|hele|i_dag|denne)$/,
  allOf: /^(?:alt|ingenting)$/,
  fromPlace: /^(?:fra|i)$/,
  kinArticle: /^e[ni]$/,
  hidden: /^(?:ikke|ingenting|lot)$/,
  painted: /^(?:grønn|gul|rød|bleik|blek|hvit)$/,
};
