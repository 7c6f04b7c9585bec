import type { Phrasing } from "../../rephrase/phrasing";

export const phrasing: Phrasing = {
  titles: {
    observe: "Add what was seen or heard",
    voice: "Let it be the patient's words",
    reword: "Another word",
    own: "As your own impression",
    hedge: "Hold it open",
    ask: "A question to think about",
  },
  own: { present: "My impression is that", past: "My impression was that" },
  observe: { present: "From {slot} I think that", past: "From {slot} I thought that" },
  aside: {
    own: { present: "as I see it", past: "as I saw it" },
    observe: { present: "as I understand {slot}", past: "as I understood {slot}" },
  },
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
  pointer: "this",
  notNow: { never: "not" },
  risk: "hit hitting punch kick slap struck strik bite biting bitten cut cutting slash suicid self-harm selfharm kill knife stab overdos threat strangl choke ligature violen assault attack headbutt spat spit burn restrain seclu blood bled wound fractur injur mg ml hanged hanging jumped".split(
    " ",
  ),
  verbSecond: false,
  filler: "the look and the voice",
};
