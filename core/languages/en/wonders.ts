import type { WonderedKinds, Wonders } from "../../rephrase/wondered/wonders";

/** How a judgement is wondered about, with the words that decide what stays beside its slot. */
export const wonders: Omit<Wonders, "kinds"> = {
  felt: { present: ", and I wonder what lies behind it", past: ", and I wondered what lay behind it" },
  aim: [/^so (?!that\b|as\b)/, "so that "],
  responded: "how {who} responded",
  seen: "what you saw or heard",
  mocking:
    /\b(?:attention|audience|reaction|limelight|spotlight|one over|a rise|gloat|tried it on|on the make|out of spite|a kick out of|squirm|dry$|centre of|center of|puts? on (?:a|the)|putting on (?:a|the)|conveniently|off against|angling)\b/,
  next: "then",
  will: "will",
  willDo: ["said or did", "will say or do"],
  which: ", which",
  beside: {
    with: /^with$/,
    doing: /(?<!^even|^morn)ing$/,
    about: /^(?:about|re|regarding)$/,
    lasting:
      /^for (?:the \w+ time|the rest|\d|an?|half|ages|hours|days|weeks|most|much|two|three)\b|^all the same$|^(?:the whole|the entire|half the|all the) (?:way|time|day|night|evening|morning|afternoon|shift)\b/,
    being: [/^to (be|hav|know|hear|see|feel|sleep|need|faint|limp|forget)e?(?= )/, "$1ing"],
    for: /^for$/,
    of: /^of$/,
    responded: /^(?:what|how|which)$/,
    happened: /^that$/,
    asked: /^(?:who|whether|why|where)$/,
    soLong: /^(?:so|as) long$/,
    at: /^at$/,
    any: /^(?:any|every)/,
    against: /^against$/,
    chosen: /\b(?:cho\w+|puts?|putting|pick\w*) ((?:\w+ )?\w+) (?:over|before)$/i,
    put: { doing: "in connection", with: "with", about: "about", to: "to", when: "when", towards: "towards" },
  },
};

export const wonderedKinds: WonderedKinds = {
  particle: /^(?:on|over|off|up|out|down|away)$/,
  likens: /^(?:as|like)$/,
  nobody: /^(?:|an?|the|one|what|this|it|there|her|his|him|them)$/i,
  noNoun: /^(?:today|tonight|yesterday|this|all|again|as|re|from)$/,
  hangs: /\b(?:when|while|what|who|how|whether)\b/,
  aim: /^(?:in (?:order to|hopes? of|the hope)|so as (?:to|not)|because (?!of))/,
  toDo: /^to /,
  soThat: /^so /,
  state: /^to (?:be|have|know|hear|see|feel|sleep|need|faint|limp|forget)\b/,
  joint: /^(?:and|but)$/,
  goesOn: /^(?:so|then|but|and) /,
  whom: /^(?:him|her|them|us|me|it)$/,
  place: /^(?:here|there)$/,
  both: /^both$/,
  each: /^each$/,
  other: /^other$/,
};
