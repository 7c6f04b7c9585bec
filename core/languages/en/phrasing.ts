import type { Phrasing } from "../../rephrase/phrasing";
import { sameFor } from "../phrases";

const own = { present: "My impression is that", past: "My impression was that" };
const noticed = { present: "I noticed {slot} and think that", past: "I noticed {slot} and thought that" };
const impression = { present: "{slot} gives me the impression that", past: "{slot} gave me the impression that" };
const basis = { present: "From {slot} I think that", past: "From {slot} I thought that" };
const notSeen = { present: "I have not seen that", past: "I did not see that" };
const thought = { present: "I feel {slot} and think that", past: "I felt {slot} and thought that" };
const act = {
  present: "What I have noticed about {whom} is {slot}",
  past: "What I noticed about {whom} was {slot}",
};
const feeling = { present: "I feel {slot} around {whom}", past: "I felt {slot} around {whom}" };

export const phrasing: Phrasing = {
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
  thought: { plain: thought, inverted: thought },
  it: "it",
  because: ["because"],
  purpose: [["to"], ["just", "to"], ["only", "to"]],
  merely: [],
  act: { plain: act, inverted: act },
  emphases: [],
  joining: [],
  feeling: { plain: feeling, inverted: feeling, hint: "your own feeling" },
  aside: {
    own: { present: "as I see it", past: "as I saw it" },
    observe: { present: "as I understand {slot}", past: "as I understood {slot}" },
  },
  view: "In my view",
  besides: {
    seen: { text: ", and I noticed {slot}", hint: "what you saw or heard yourself" },
    reason: { text: " (reason given: {slot})", hint: "the patient's own reason" },
  },
  and: "and",
  or: "or",
  unnamed: ["a substance use disorder", "substance use disorders"],
  joins: ["and", "but"],
  tells: { present: "says that", past: "said that", hearsay: ["allegedly", "supposedly", "apparently"] },
  stays: "in at during after before towards toward with since throughout around".split(" "),
  towards: "towards toward with around".split(" "),
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
  be: { present: "is", past: "was" },
  subjects: ["he", "she"],
  patient: "the patient",
  again: { ...sameFor("she", "mother mum wife sister daughter"), ...sameFor("he", "father dad husband brother son") },
  objects: { he: ["him"], she: ["her"], they: ["them"] },
  norms: [],
  pointer: "this",
  notSeen: { plain: notSeen, inverted: notSeen, hint: "when you looked" },
  notNow: { never: "not" },
  risk: "hit hitting punch kick slap struck strik bite biting bitten cut cutting slash suicid self-harm selfharm kill knife stab overdos threat strangl choke ligature violen assault attack headbutt spat spit burn restrain seclu blood bled wound fractur injur mg ml hanged hanging jumped harm".split(
    " ",
  ),
  harmless:
    "bloody-minded spite cutlery cutback burnout hither strikingly harmless harmon as_punch kicked_off kicks_off kick_off kicking_off a_kick slap_up".split(
      " ",
    ),
  adverbs: [],
  verbSecond: false,
  filler: "the look and the voice",
};
