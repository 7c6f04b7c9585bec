import type { Idiom } from "../idioms";
import { about, asked as askedOf, noticed, put as putOf, wonder } from "./asking";

/*
 * Korleis ei setning med eit bilete vert skriven opp: heile biletet, med det som kan stå bak det.
 */

/** Den det gjeld; eit verb som står fremst, er ingen. */
export const who =
  "(?:(?<who>(?!(?:har|hadde|vil|ville|skal|skulle|må|måtte|kan|kunne|prøver|prøvde|sit|sat|ligg|låg|står|stod|går|gjekk|er|var|driv|dreiv|gidd|gadd|fekk|får)(?!\\p{L}))[^\\s,;:]+(?: (?:hans|hennar|sin|si))?) )?";
export const put = (words: string, ways: Parameters<typeof putOf>[1]): Idiom =>
  putOf(words.replace("{who}", who), ways);
export const asked = (words: string, hint: string, rest = ""): Idiom =>
  askedOf(words.replace("{who}", who), hint, rest);

export const opens =
  "(?:sjølv )?(?:når|då|da|medan|viss|dersom)|så (?:snart|fort|lenge|ofte)|straks|etter at|før|fordi|sidan|med (?:ein gong|det same) (?!og\\b)";
/** Kvar og når det var, og leddsetninga bak; ord som høyrer til dommen, går med han. */
export const where = `(?<p> (?:på|i|ved|under|her|heile|kvar|om|rundt|mellom|gjennom|frå|i møte med)(?: (?!(?:${opens}) )[^\\s,;]+)*)?`;
export const when = `(?<c>,? (?:${opens}) [^;]+)?`;
export const light = "(?: (?:heller|igjen|att|nok ein gong|som vanleg|støtt|heile tida|med (?:det same|ein gong)))*";
/** Ein hale som dømmer: «så lenge det løner seg». */
const tail =
  "(?:,? (?:så lenge (?:det løner seg|(?:han|ho|hen) får sitt|(?:han|ho|hen) får viljen sin)|(?:når|som) det (?:måtte passe|passar (?:han|henne|ho|seg))))?";
export const called = "(?:, (?:den|denne|det|han|ho) [^\\s,;]+)?";
export const undone = "det {who} <gjorde og ikkje gjorde|gjer og ikkje gjer>";
/** Ei nemning, utan det som kjem bak. */
export const x = `(?<x>(?:(?! (?:${opens}) )[^,;])+?)`;

/** Biletet, med luka i staden og «overfor», «om» eller «når det gjeld» bak. */
export const figure = (figureOfSpeech: string, hint: string, rest = ""): Idiom => {
  const behind = `${rest === "" ? "" : ` ${rest}`}{p}{c}`;
  const and = rest.startsWith(about) ? ", og " : "{c?, og | og }";
  return put(`${figureOfSpeech}${light}${where}${light}${tail}${when}${light}${called}`, {
    observe: `${noticed} [${hint}]${behind}${and}${wonder} kva det <handla|handlar> om{for}`,
    own: `Eg <kjende|kjenner> på [di eiga kjensle] og ${wonder} kva som <låg|ligg> bak [${hint}]${behind}`,
  });
};

/** Det som gjekk ut over ein sjølv: det har hendt, og korleis den det gjeld, ser på det, veit ein ikkje. */
export const cameOf = (figureOfSpeech: string): Idiom =>
  put(`${figureOfSpeech}(?: og har (?:berre )?seg sjølv å takke)?(?:,? (?<y>no (?:som|når) [^;]+))?`, {
    observe: "Eg tenkjer på [det som har hendt]{y?, |}{y}, og lurer på korleis {who} sjølv ser på det",
    own: "Eg kjenner på [di eiga kjensle] når eg tenkjer på [det som har hendt]{y?, |}{y}",
  });

export const judged =
  "sta|stri|vrang|tverr|sur|gretten|furten|treg|lat|doven|hissig|trassig|dum|sleip|glatt|slu|bondeslu|falsk|grådig|gjerrig|gnien|frekk|feig|kravstor|skinnheilag|innbilsk|forfengeleg|barnsleg|halsstarrig|tjukkhuda|sjølvgod|utspekulert|kranglete|lunefull";
export const sits = "(?:(?:sit|sat|ligg|låg|står|stod|går|gjekk) (?:berre |der |heime )*(?:og )?)?";
