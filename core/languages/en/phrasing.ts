import type { Words } from "../../rephrase/phrasing";
import { sameFor } from "../phrases";
import { plainKinds } from "./rephrase";
import { terms } from "./terms";
import { wonders } from "./wonders";

const own = { present: "My impression is that", past: "My impression was that" };
const noticed = { present: "I noticed {slot} and think that", past: "I noticed {slot} and thought that" };
const impression = { present: "{slot} gives me the impression that", past: "{slot} gave me the impression that" };
const basis = { present: "From {slot} I think that", past: "From {slot} I thought that" };
const notSeen = { present: "I have not seen that", past: "I did not see that" };
const thought = { present: "I feel {slot} and think that", past: "I felt {slot} and thought that" };
const act = { present: "I have noticed {slot}", past: "I noticed {slot}" };
const feeling = { present: "{slot} {rest} leaves me feeling {slot}", past: "{slot} {rest} left me feeling {slot}" };
const goingOn = {
  present: ", and I wonder what is going on for {whom}",
  past: ", and I wondered what was going on for {whom}",
};
const between = {
  present: ", and I wonder what is going on between {whom}",
  past: ", and I wondered what was going on between {whom}",
};
const behindIt = { present: ", and I wonder what is behind it", past: ", and I wondered what was behind it" };
const aimed = { present: ", and I wonder whether it is", past: ", and I wondered whether it was" };
const wonder = { present: "I wonder whether", past: "I wondered whether" };
const wondered = { present: "{slot} makes me wonder whether", past: "{slot} made me wonder whether" };

/* Behind a sentence, what only runs somebody down or is to end the matter; before it, what vouches for it. */
const tags =
  "period,full stop,plain and simple,end of story,that girl,that boy,that man,that woman,that one,this one,which is half the trouble,which is half the problem,which says it all,seven days a week,waste of time,that's all there is to it,no more and no less,no more no less,nothing more and nothing less,waste of an hour for everyone".split(
    ",",
  );
const vouching = "the truth is that,the truth is,truth is,the fact is that,the fact is,fact is".split(",");
const comeuppance = ["him", "her", "them"].flatMap((whom) => [
  `got what was coming to ${whom}`,
  `who (?:could|can|would) blame ${whom}`,
]);

const doing = (present: string, past: string) => ({ is: present, "'s": present, "’s": present, was: past });

/* What only says how sure the writer is, or waves at the reader. */
const sure =
  "(?:clearly|obviously|evidently|plainly|undoubtedly|certainly|definitely|surely|patently|blatantly|manifestly)";
const opening = new RegExp(
  `^(?:(?:quite |very )?${sure}|naturally|of course|no doubt|without (?:a )?doubt|needless to say|true to form|as (?:ever|usual|always|per usual)),? (?=\\S)`,
  "i",
);
const adverb = new RegExp(
  `^((?:[^ ]+ ){0,3}?(?:he|she|they|it|who|is|was|are|were|has|had|have|does|did|will|would|can|could|[a-z]+['’]s)) (?:${sure}|of course|no doubt|without (?:a )?doubt)(?= [a-z])(?! (?:enough|about|on|in|at|to|that)\\b)`,
);

export const phrasing = (): Words => ({
  terms,
  titles: {
    observe: "Add what was seen or heard",
    voice: "Let it be the patient's words",
    reword: "Another word",
    own: "As your own impression",
    hedge: "Hold it open",
    ask: "A question to think about",
  },
  own: { plain: own, inverted: own },
  observe: {
    felt: [
      { plain: noticed, inverted: noticed },
      { plain: basis, inverted: basis },
    ],
    judged: [
      { plain: impression, inverted: impression },
      { plain: basis, inverted: basis },
    ],
    why: [{ plain: basis, inverted: basis }],
  },
  wonder: { own: { plain: wonder, inverted: wonder }, observe: { plain: wondered, inverted: wondered } },
  wondering: { whom: goingOn, what: behindIt, why: aimed, between },
  wonders,
  holding:
    /^(?:is|was|are|were|been|be|being|an?|the|of|bit|right|real|very|so|quite|such|as|and|too|has|have|had|'s|at|me|us|purely|merely|solely|simply)$/,
  strengthening: new RegExp(
    `^(?:that|for|of|else|then|when|deliberately|purposely|beautifully|regardless|frankly|just|only|simply|trying|tried|tries|${sure})$|^['’]|^(?:he|she|they|him|hers?|them)(?:['’]\\w+)?$`,
  ),
  seenSoFar: {
    words: "As far as I have seen,",
    softer: [
      [
        / (?:morning,? noon and night|24[/-]7|(?:a)?round the clock|day and night|night and day|day in,? day out|the whole time|all the (?:livelong )?(?:time|day)|all day(?: long|,? every day)?|constantly|continually|non-?stop)$/,
        " a lot",
        "",
      ],
      [
        / can(?:'t|not) (?:go|last|manage|get through) (?:\w+ ){1,3}without (?=(?:an?|the|his|her) )/,
        " does not go long without ",
      ],
      [/\bnever (has|have|had)$/, "$1 not"],
      [/\b(?:each and every|every (?:single |blessed |bloody |damn(?:ed)? |last )*|each )time(?: that)?$/, "often", ""],
      [
        /\b(?:each and every|every (?:single |blessed |bloody |damn(?:ed)? |last )*|each )time(?: that)? (?=\w)/,
        "when ",
        "when ",
      ],
      [/\bwhenever /, "when ", "when "],
      [
        /\b(?:on |at )?every (?:single |blessed |bloody |damn(?:ed)? )*(night|day|morning|evening|visit|shift)\b/,
        "on many $1s",
        "",
      ],
      [/\b(?:at )?every (?:single |blessed |bloody |damn(?:ed)? )*meal\b/, "at many meals", "at meals"],
      [/^(?:morning,? noon and night|(?:a)?round the clock) (?=\w)/, "often ", ""],
      [
        /\b(?:always|constantly|continually|perpetually|forever|invariably|eternally|endlessly|incessantly|allus) (?=\w)/,
        "often ",
      ],
      [
        // «It's never right», «she's never content» are no «has not».
        /\b(has|have|had|['’]s|['’]ve) never (?:once |ever )?(?!\w*(?:right|quiet|straight)\b|\w{3,}[ae]nt\b)(?=\w+(?:ed|en|t|d|id|ut|ome|one)\b)/,
        "$1 not ",
      ],
      [/\bnever (?:once |ever )?(?=\w)/, "rarely "],
    ],
    left: /\b(?:always|never|ever|every|everything|everybody|nothing|nobody|constantly|forever|whenever|as (?:usual|ever|always)|without (?:fail|exception)|not once|all the (?:same|time)|the whole time|no (?:shift|day|exceptions?)|not a (?:shift|day)|each time|any more|yet)\b/i,
    hangs: /\bwhen\b/,
    when: "when and how often",
  },
  thought: { plain: thought, inverted: thought },
  it: "it",
  because: ["because", "so"],
  purpose: [
    ["to"],
    ["a", "cry"],
    ["out", "of"],
    ["for", "fear"],
    ["for", "appearances"],
    ["for", "attention"],
    ["for", "show"],
    ["for", "effect"],
    ["just", "to"],
    ["only", "to"],
    ["purely", "to"],
    ["merely", "to"],
    ["simply", "to"],
    ["in", "order", "to"],
  ],
  merely: ["just", "only", "purely", "merely", "simply", "solely"],
  act: {
    plain: act,
    inverted: act,
    now: { said: "says", did: "does", was: "is", responded: "responds" },
    many: {
      of: /^they$|^[a-z' ]*[^s']s$| and /,
      now: { says: "say", does: "do", is: "are", was: "were", responds: "respond" },
    },
  },
  demeaning: {
    "that girl": "she",
    "that boy": "he",
    "that man": "he",
    "that woman": "she",
    "that one": "the patient",
    "this one": "the patient",
  },
  tags: [...tags, ...vouching, ...comeuppance],
  also: " (before this: {slot})",
  emphases: [
    ["as", "usual"],
    ["as", "always"],
    ["as", "ever"],
  ],
  joining: [],
  feeling: {
    plain: feeling,
    inverted: feeling,
    hint: "your own feeling",
    ahead: { present: "I feel {slot} at {slot} {rest}", past: "I felt {slot} at {slot} {rest}" },
  },
  aside: {
    own: { present: "as I see it", past: "as I saw it" },
    observe: { present: "as I understand it from {slot}", past: "as I understood it from {slot}" },
  },
  view: "In my view",
  besides: {
    seen: { text: ", and I noticed {slot}", hint: "what you saw or heard yourself" },
    reason: { text: " (reason given: {slot})", hint: "the patient's own reason" },
  },
  and: "and",
  or: "or",
  unnamed: [],
  does: {
    with: { is: "has", "'s": "has", "’s": "has", was: "had", been: "had", are: "have", were: "had" },
    "who uses": doing("uses", "used"),
    "who self-harms": doing("self-harms", "self-harmed"),
    "who hoards": doing("hoards", "hoarded"),
  },
  joins: ["and", "but"],
  tells: { present: "says that", past: "said that", hearsay: ["allegedly", "supposedly", "apparently"] },
  stays:
    "in at by during after before towards toward among between with since throughout around about over to re regarding from_the on_arrival on_admission on_return on_the_phone down_the_phone on_the_ward on_the_unit".split(
      " ",
    ),
  towards: [],
  towardsWhom: "to",
  person: { one: "person", more: "people" },
  seem: {
    is: "seems",
    "'s": " seems",
    was: "seemed",
    are: "seem",
    "'re": " seem",
    were: "seemed",
    became: "seemed",
    got: "seemed",
  },
  notSeem: { seems: "does not seem", seemed: "did not seem", seem: "do not seem" },
  be: { present: "is", past: "was" },
  subjects: ["he", "she"],
  patient: "the patient",
  article: {
    word: "the",
    without:
      "mum mam mom dad mummy daddy gran nan nana granny grandad grandpa grandma auntie pt pt. pts su yp everyone everybody others both".split(
        " ",
      ),
  },
  belongings: { he: ["his", "himself"], she: ["her", "herself"] },
  again: { ...sameFor("she", "mother mum wife sister daughter"), ...sameFor("he", "father dad husband brother son") },
  objects: { he: ["him"], she: ["her"], they: ["them"] },
  norms: [],
  pointer: "this",
  notSeen: { plain: notSeen, inverted: notSeen, hint: "on the occasions I know of" },
  notNow: { never: "not" },
  risk: "hit hitting punch kick slap struck strik bite biting bitten cut cutting slash suicid self-harm selfharm kill knife stab overdos threat strangl choke ligature violen assault attack headbutt spat spit burn restrain seclu blood bled wound fractur injur mg ml hanged hanging jumped harm".split(
    " ",
  ),
  harmless:
    "cut_short cut_down wound_up wound_me wound_us wound_him wound_her wound_them wound_the bloody-minded spite cutlery cutback burnout hither strikingly harmless harmon as_punch kicked_off kicks_off kick_off kicking_off a_kick slap_up".split(
      " ",
    ),
  adverbs: [],
  plain: {
    kinds: plainKinds,
    opening,
    adverb,
    vouched:
      /^(?:(?:(?:the )?(?:plain |simple |sad )?(?:truth|fact|reality)(?: of the matter)?) (is|was) |it(?: (is|was)|['’](s)) (?:(?:quite|very|pretty|so|becoming|perfectly|now) )*(?:clear|obvious|plain|evident|apparent|certain)(?: to (?:me|us|all|everyone|see|staff))? |there(?: (is|was)|['’](s)) (?:no|little|not a) (?:doubt|question) (?:about it )?|(?:i|we|you|anyone|everyone) (can|could) (?:(?:easily|clearly|plainly|just) )?(?:see|tell) )$/,
    has: "has",
    had: "had",
    told: /^[^,]*, ?(?:he|she|they) (?:thinks?|thought|says?|said|feels?|felt|believes?|believed|reckons?|reckoned|tells us|told us)\W*$/i,
    state: /(?:[^m]ent|ant|ous|ful|ive|[ai]ble|less|ic)$/,
    done: "what {who} said or did",
    usual: [[/,? (?:just )?as (?:per )?(?:always|usual|ever)(?=$|[ ,.])/g, ""]],
    softer: [
      [/\bto (?:wangle|wheedle|worm|blag|cadge|scrounge) /g, "to get "],
      [/\b(did(?:n't| not) get|got) his (?:own )?way\b/g, "$1 what he had asked for"],
      [/\b(did(?:n't| not) get|got) her (?:own )?way\b/g, "$1 what she had asked for"],
      [/\b(get(?:s|ting)?) his (?:own )?way\b/g, "$1 what he asks for"],
      [/\b(get(?:s|ting)?) her (?:own )?way\b/g, "$1 what she asks for"],
      [
        / for no (?:apparent |good |obvious |particular |real |known )?reason(?: at all| whatsoever)?(?=[ ,.]|$)/g,
        " for a reason that I do not know",
      ],
      [/\b(knows?|knew) to the (?:minute|second) (?=when)/g, "$1 "],
      [/\b(knows?|knew|known) (?:full|perfectly|damn|damned|very|fine|bloody) well\b/g, "$1"],
      [/ at all hours of the (?:day and )?night\b/g, " a lot at night"],
      [/ at all hours\b/g, " at many different times"],
      [/\bthe usual (?=[a-z])/g, ""],
      [
        / from the (?:minute|moment|second) (?:he|she|they) (?:(?:opens?|opened) (?:his|her|their) eyes|(?:wakes?|woke)(?: up)?|(?:gets?|got) up)\b/g,
        " from early in the day",
      ],
    ],
    over: /^with (?=(?:that|this|all that|the whole) (?:[\w-]+ )?(?:business|thing|carry-on|saga|affair|stuff|mess|debacle|fiasco)$)/,
    heard: { present: "I have listened to {slot}", past: "I listened to {slot}" },
    loosely:
      /^(?:(?:maybe|perhaps|probably|possibly|sometime|some time|just|must have been) )*(?:around|about|at|by|from|after|before|during|between|on) [^,]{1,25},/i,
    held: /^(?:(?:it|this|that) (?:need not|needn't|(?:doesn't|does not|didn't|did not) (?:have to |need to |necessarily )?|may not|might not|may|might|could) (?:necessarily )?mean(?: that)?|(?:i|we) (?:don't|do not|didn't|did not) (?:think|believe|feel|mean)(?: that)?|(?:we|i|nobody|no one) (?:should not|shouldn't|must not|mustn't|cannot|can't|should) (?:assume|conclude|say)(?: that)?)$/,
    naming:
      "call calls called calling label labels labelled labeled labelling brand brands branded dub dubbed describe describes described refer refers referred".split(
        " ",
      ),
  },
  tails: new RegExp(
    `(?:, (?:${tags.join("|")})|(?:,? and)? (?:${comeuppance.join("|")})|,? (?:day in,? day out|every (?:day|night|shift|morning) god sends|without (?:exception|fail)|(?:meal after meal|day after day|night after night|shift after shift)(?: after \\w+)?))+$`,
    "i",
  ),
  disorder: (text) =>
    text.replace(/ who uses? (.+)$/, (said, drug: string) => {
      // Of strangers on the stairs no disorder is known.
      if (text.startsWith("people")) return drug === "crack" ? `${said} cocaine` : said;
      const named = drug === "drugs" ? "drug" : drug === "crack" ? "crack cocaine" : drug;
      return ` with a ${named} use disorder`;
    }),
  known: {
    test: /\b(?:ua|uds|urines?|urinalysis|screen(?:ing)?s?|tests?|tested|retest|swabs?|samples?|breathalyser|breathalyzer|tox|drops?|dip)\b/i,
    tested: "screening or lab result",
    untested: "how this is known",
  },
  verbSecond: false,
  filler: "the look and the voice",
});
