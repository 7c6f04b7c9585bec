import assert from "node:assert/strict";
import { waysOnAll } from "../../../../rephrased";

/** All ways that put text into an English note, of all its findings. */
const waysOn = (text: string): readonly string[] => waysOnAll(text, "en");

describe("figures of speech in English", () => {
  const cases: readonly (readonly [string, string, RegExp])[] = [
    // What it was about, and with whom, stays; the figure goes from end to end.
    [
      "Pat is forever talking out of his backside about the money he has coming.",
      "I have noticed [what Pat says] about the money he has coming, and I wonder what is behind it.",
      /backside/,
    ],
    [
      "She has the young staff eating out of her hand.",
      "I have noticed [what she says or does] with the young staff, and I wonder what is behind it.",
      /hand/,
    ],
    [
      "Mr Doyle was a pain in the hole the whole evening, God forgive me.",
      "I noticed [what Mr Doyle said or did] the whole evening, and I wondered what was behind it.",
      /in the hole|forgive/,
    ],
    [
      "War of attrition over the blinds, she won't give an inch.",
      "I have noticed [what she says or does] about the blinds, and I wonder what is behind it.",
      /attrition|inch/,
    ],
    [
      "Plays that soft-hearted sister of his like a violin.",
      "I have noticed [what he says or does] with his soft-hearted sister, and I wonder what is behind it.",
      /violin/,
    ],
    // What is a fact stands for itself.
    ["Lazybones, still in the pit at noon.", "Still in bed at noon, and I wondered what was behind it.", /Lazy|pit/],
    ["The brother's a gobshite, rang four times.", "The brother rang four times.", /gobshite|\]\. Rang/],
    [
      "She can't stomach the new roommate, that's why she moved tables.",
      "She moved tables, and I wonder whether that has to do with the new roommate.",
      /stomach|that's why/,
    ],
    ["Couldn't be arsed with OT so stayed in his pit.", "Stayed in bed and did not go to OT.", /arsed|pit/],
    ["Gold-digger of a girlfriend was in again.", "The girlfriend was in again.", /[Pp]erson|digger/],
    // In a frame stand plain words, of whom the sentence tells.
    [
      "Shitting himself about court on Friday.",
      "My impression was that he was very frightened about court on Friday.",
      /shitting/i,
    ],
    [
      "Nose well out of joint because Kayla got the bigger room.",
      "My impression was that the patient was put out because Kayla got the bigger room.",
      /nose|this was/i,
    ],
    [
      "Really pissed off with his social worker.",
      "My impression was that the patient was really annoyed with his social worker.",
      /pissed/,
    ],
    [
      "He's got it into his skull that the tablets are poison.",
      "My impression is that he thinks that the tablets are poison.",
      /skull/,
    ],
    [
      "Heart sank like a stone when his dad cancelled.",
      "My impression was that he was very disappointed when his dad cancelled.",
      /that heart/,
    ],
  ];
  for (const [text, way, bad] of cases) {
    it(`${text} → ${way}`, () => {
      const ways = waysOn(text);
      assert.ok(ways.includes(way), ways.join("\n"));
      for (const one of ways) assert.ok(!bad.test(one), one);
    });
  }
});
