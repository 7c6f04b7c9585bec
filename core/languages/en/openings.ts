import type { Role } from "../../model";

/** How a sentence can begin so that it is plain what was seen, who says it, and what is only a reading. */
export const openings: Readonly<Record<Role, readonly string[]>> = {
  observation: ["At ", "I saw that ", "I heard that ", "She said: “", "He said: “", "Just before, "],
  "patient-voice": [
    "She says herself that ",
    "He says himself that ",
    "In own words: “",
    "What the patient wants help with is ",
    "What makes it worse, she says, is ",
  ],
  reflection: [
    "As I understood it, ",
    "I wonder whether ",
    "My impression was that ",
    "It may be that ",
    "I do not know whether ",
  ],
  alternatives: ["Another possibility is that ", "It could also be that ", "Seen from the patient's side ", "What if "],
  "own-part": [
    "I noticed that I ",
    "My part in this may have been that ",
    "I felt ",
    "I could have asked about ",
    "Looking back, I think that ",
  ],
  plan: ["For the next shift: do ask about ", "I am still curious about ", "We agreed that "],
  other: [
    "As I saw it, ",
    "I wonder whether ",
    "I saw that ",
    "She said: “",
    "Another possibility is that ",
    "I noticed that I ",
  ],
  facts: ["At "],
};
