import type { WonderedKinds, Wonders } from "../../rephrase/wondered/wonders";

/* A show, or what somebody would gain from us. */
const mocks =
  "attention|audience|reaction|limelight|spotlight|one over|a rise|gloat|tried it on|on the make|a kick out of|squirm|dry$|centre of|center of|puts? on (?:a|the)|putting on (?:a|the)|conveniently|off against|angling|fishing for|for (?:sympathy|pity)|on the scrounge|(?:on|up) the charm|(?:enjoy(?:s|ed|ing)?|likes?|liked|loves?|loved) (?:making|seeing|watching|having|keeping|letting) (?:\\w+ ){1,2}(?:wait|wait on|run|run around|cry|suffer|jump|beg|sweat|worry|panic|struggle|work|chase)";
/* What would be done to somebody: wondered about, it would still be said of the one who is to have meant it. */
const hostile =
  "mak(?:e|es|ing) (?:us|me|staff|him|her|them) (?:pay|suffer|sweat)|hurt(?:s|ing)? (?:the|his|her|their) (?:ex|mother|father|mum|dad|wife|husband|family)|spit(?:e|es|ing)|reveng\\w*|get(?:s|ting)? (?:back at|at (?:us|me|staff|him|her|them)|even|(?:his|her|their) (?:own )?way)|(?:annoy|provok|punish|manipulat|upset|irritat|goad|bait|humiliat|embarrass|intimidat|undermin|antagoni[sz]|torment|blackmail|sabotag|needl|rattl|disrupt|spoil|ruin)(?:e|es|ed|s|ing|ting)?|w(?:ind|inds|inding|ound) (?:\\w+ ){0,3}up|(?:split|splits|splitting|divid\\w+|control|controls|controlling) (?:\\w+ ){0,2}(?:staff|team|us|group|ward|everyone|everything)|(?:stir|stirs|stirring) (?:\\w+ )?up|(?:caus\\w+|start\\w*|stir\\w*|seek\\w*) (?:trouble|conflict|a fight|drama|a scene|chaos|confrontation)|(?:test|push)(?:s|es|ed|ing)? (?:\\w+ )?(?:us|staff|limits?|boundar\\w+|buttons|patience)";

/** How a judgement is wondered about, with the words that decide what stays beside its slot. */
export const wonders: Omit<Wonders, "kinds"> = {
  felt: { present: ", and I wonder what lies behind it", past: ", and I wondered what lay behind it" },
  aim: [/^so (?!that\b|as\b)/, "so that "],
  responded: "how {who} responded",
  seen: "what happened just before",
  mocking: new RegExp(`\\b(?:${mocks}|${hostile})\\b`),
  blind: /\b(?:insight|self-awareness|denial|should(?:n't| not)? (?:know|have known))\b/,
  sees: { present: ", and I wonder how {who} sees it", past: ", and I wondered how {who} saw it" },
  next: "then",
  will: "will",
  willDo: ["said or did", "will say or do"],
  which: ", which",
  beside: {
    with: /^with$/,
    doing: /(?<!^even|^morn)ing$/,
    about: /^(?:about|re|regarding)$/,
    into: /^into$/,
    lasting:
      /^for (?:the \w+ time|the rest|\d|an?|half|ages|hours|days|weeks|most|much|two|three)\b|^every (?:single )?(?:shift|night|day|morning|evening|weekend|week|visit)\b|^all the same$|^(?:the whole|the entire|half the|all the) (?:way|time|day|night|evening|morning|afternoon|shift)\b/,
    being: [/^to (be|hav|know|hear|see|feel|sleep|need|faint|limp|forget)e?(?= )/, "$1ing"],
    for: /^for$/,
    of: /^of$/,
    responded: /^(?:what|how|which)$/,
    happened: /^that$/,
    asked: /^(?:who|whether|why|where)$/,
    soLong: /^(?:so|as) long$/,
    at: /^(?:at|from)$/,
    any: /^(?:any|every)/,
    against: /^against$/,
    chosen: /\b(?:cho\w+|puts?|putting|pick\w*) ((?:\w+ )?\w+) (?:over|before)$/i,
    put: { doing: "in connection", with: "with", about: "about", to: "to", when: "when", towards: "towards" },
  },
};

export const wonderedKinds: WonderedKinds = {
  cares: /^cares?$/,
  meant: /^on purpose$/,
  meaning: /^(?:deliberately|purposely|purposefully|intentionally|knowingly|wilfully|willfully|calculatedly)$/,
  excuse: /^us(?:es?|ed|ing) (?<what>(?:\w+ )*?(?!it\b|this\b|that\b)\w+) as an? (?:excuse|get-out|pretext)\b/,
  therefore: /^so (?!that\b)/,
  all: /^(?:any|every|no)(?:thing|one|body)(?: (?:else|at all|whatsoever))*$/,
  ownWay: /^(?:his|her|their) (?:own )?way$/,
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
  thing: /^it$/i,
  place: /^(?:here|there)$/,
  into: /^(.+?) (into|out of) (\w+ing\b.*)$/,
  intoDoing: /^(into|out of) (\w+ing\b.*)$/,
  both: /^both$/,
  each: /^each$/,
  other: /^other$/,
};
